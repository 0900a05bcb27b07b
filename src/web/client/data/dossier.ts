/** The record in the client: what is unpacked so far, with the lookups that views need. */
import type { Actor } from '../../../model/actor.js';
import type { Disagreement } from '../../../model/disagreement.js';
import type { Figure, Measure } from '../../../model/figure.js';
import type { Issue, MeetingDetail } from '../../../model/meeting.js';
import type { CoreSection, FactsSection, ReadingSection, ReportDocument, ReportMeeting } from '../../../model/report.js';
import type { Statement, Utterance } from '../../../model/statement.js';
import type { DatedMention } from '../../../model/time.js';
import type { SectionReader } from './load.js';

export type Need = 'facts' | 'reading' | 'texts';
export type ActorEntry = Omit<Actor, 'mentions'>;

const NO_FACTS: FactsSection = { statements: [], utterances: [], figures: [], measures: [], positions: [], details: {} };
const NO_READING: ReadingSection = { dates: [], notices: [], passages: [], repeats: [], pieces: {}, setAside: {}, mentions: {} };

/** Facts by id, whatever is loaded; sections come in by `load`. */
export class Dossier {
  facts: FactsSection = NO_FACTS;
  reading: ReadingSection = NO_READING;
  readonly documents: ReadonlyMap<string, ReportDocument>;
  readonly actors: ReadonlyMap<string, ActorEntry>;
  readonly meetings: ReadonlyMap<string, ReportMeeting>;
  readonly issues: ReadonlyMap<string, Issue>;
  readonly disagreements: ReadonlyMap<string, Disagreement>;
  statements: ReadonlyMap<string, Statement> = new Map();
  utterances: ReadonlyMap<string, Utterance> = new Map();
  figures: ReadonlyMap<string, Figure> = new Map();
  measures: ReadonlyMap<string, Measure> = new Map();
  dates: ReadonlyMap<string, DatedMention> = new Map();
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly texts = new Map<string, string>();
  private readonly loading = new Map<string, Promise<void>>();
  private readonly done = new Set<string>();

  constructor(readonly core: CoreSection, private readonly reader: SectionReader) {
    this.documents = byId(core.documents);
    this.actors = byId(core.actors);
    this.meetings = byId(core.meetings);
    this.issues = byId(core.issues);
    this.disagreements = byId(core.disagreements);
    this.numbers = new Map(core.documents.map((d, k) => [d.id, k + 1]));
  }

  /** The same dossier as it is now, with the same sections unpacked. */
  async anew(): Promise<Dossier> {
    const next = new Dossier(await this.reader.core(), this.reader);
    await Promise.all((['facts', 'reading'] as const).filter(n => this.done.has(n)).map(n => next.load(n)));
    // The words of sources never change.
    for (const [id, text] of this.texts) next.texts.set(id, text);
    return next;
  }


  /** The number under which a source is cited in this dossier, from 1. */
  numberOf(document: string): number {
    return this.numbers.get(document) ?? 0;
  }

  /** How many there are in the whole dossier, of which this may be a part. */
  totalOf(list: 'documents' | 'meetings' | 'disagreements' | 'actors'): number {
    return this.core.totals?.[list] ?? this.core[list].length;
  }

  /** Whether sources are known by their numbers: only where all of them are here. */
  get numbered(): boolean {
    return this.core.totals === undefined;
  }

  /** What each source says of a meeting. */
  detailsOf(meeting: string): readonly MeetingDetail[] {
    return this.facts.details[meeting] ?? [];
  }

  nameOf(actor: string | null): string | null {
    return actor === null ? null : this.actors.get(actor)?.name ?? null;
  }

  /** The text of a source, or null where its block is not unpacked or the report has none. */
  textOf(document: string): string | null {
    return this.texts.get(document) ?? null;
  }

  hasText(document: string): boolean {
    return this.texts.has(document) || this.blockOf(document) === null;
  }

  has(need: Need): boolean {
    return need === 'texts' ? this.core.textBlocks.every(b => b === null || this.done.has(`text-${b}`)) : this.done.has(need);
  }

  /** Unpacks a section once; the promise ends when its facts can be looked up. */
  load(need: Need): Promise<void> {
    if (need === 'facts') {
      return this.once(need, async () => {
        this.facts = await this.reader.facts();
        this.statements = byId(this.facts.statements);
        this.utterances = byId(this.facts.utterances);
        this.figures = byId(this.facts.figures);
        this.measures = byId(this.facts.measures);
      });
    }
    if (need === 'reading') {
      return this.once(need, async () => {
        this.reading = await this.reader.reading();
        this.dates = byId(this.reading.dates);
      });
    }
    const blocks = new Set(this.core.textBlocks.filter(b => b !== null));
    return Promise.all([...blocks].map(b => this.loadBlock(b))).then(() => undefined);
  }

  /** Unpacks the block that holds the text of one source. */
  loadText(document: string): Promise<void> {
    const { text } = this.reader;
    if (text && this.documents.has(document) && !this.texts.has(document))
      return this.once(`alone-${document}`, async () => {
        this.texts.set(document, await text(document));
      });
    const block = this.blockOf(document);
    return block === null ? Promise.resolve() : this.loadBlock(block);
  }

  private blockOf(document: string): number | null {
    return this.core.textBlocks[this.numberOf(document) - 1] ?? null;
  }

  private loadBlock(block: number): Promise<void> {
    return this.once(`text-${block}`, async () => {
      for (const [id, text] of Object.entries(await this.reader.texts(block))) this.texts.set(id, text);
    });
  }

  private once(name: string, task: () => Promise<void>): Promise<void> {
    const running = this.loading.get(name) ?? task().then(() => { this.done.add(name); });
    this.loading.set(name, running);
    return running;
  }
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map(x => [x.id, x]));
}
