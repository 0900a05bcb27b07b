/** Link: all documents together, in the one order: lineage first, since a copied wire is no second witness. */
import type { AnnotatedDocument } from '../../model/annotated.js';
import type { ComparedCollection } from '../../model/fingerprint.js';
import type { LanguagePack } from '../../model/language.js';
import type { ReadingsStore } from '../../model/reading.js';
import type { LinkedRecord } from '../../model/record.js';
import { UNREVISED, type Revision } from '../../model/revision.js';
import type { Notice } from '../../model/stage.js';
import { compareText } from '../../text/order.js';
import { linkActors } from './actors/link.js';
import type { Corpus, Linked } from './context.js';
import { datePublications, sameDating } from './datings.js';
import { linkDisagreements } from './disagreements/link.js';
import { datesOf } from './facts.js';
import { gather } from './gather.js';
import { findLineage } from './lineage/find.js';
import { linkMeetings } from './meetings/link.js';
import { linkPositions } from './positions/link.js';
import { readingsOf } from './readings.js';
import { differsOf, linkStatements } from './statements/link.js';

/** The parts of link, in their order. */
export type LinkPart = 'lineage' | 'dates' | 'actors' | 'texts' | 'meetings' | 'utterances' | 'positions' | 'disagreements';

export interface LinkOptions {
  /** Hears of each part as it begins. */
  readonly begins?: ((part: LinkPart) => void) | undefined;
  /** What was read in a document before, so that its text is not read again. */
  readonly stored?: ReadingsStore | undefined;
  /** What a cluster found the documents to share. */
  readonly compared?: ComparedCollection | undefined;
}

/**
 * Takes annotated documents in any order and the languages; gives the record, the same for every order. `revision` puts in what people
 * corrected.
 */
export function link(given: readonly AnnotatedDocument[], packs: readonly LanguagePack[], options: LinkOptions & { readonly revision?: Revision } = {}): LinkedRecord {
  const { begins = () => undefined, stored = () => null, compared = null, revision = UNREVISED } = options;
  const sorted = [...given].sort((a, b) => compareText(a.path, b.path) || compareText(a.id, b.id));
  const documents = revision.documents(sorted);
  const byCode = new Map(packs.map(p => [p.code, p]));
  const corpus: Corpus = { documents, packOf: d => byCode.get(d.language) ?? packs[0]! };
  const notices: Notice[] = [];
  const notify = (notice: Omit<Notice, 'document'> & { document?: string | null }): void => { notices.push({ ...notice, document: notice.document ?? null }); };

  begins('lineage');
  const lineage = findLineage(corpus, notify, compared);
  begins('dates');
  const gathered = gather(corpus);
  const datings = datePublications(corpus, lineage, gathered.own, gathered.profiles, notify);
  const ownDated = datings.map((dating, i) => sameDating(gathered.own[i]!, dating));
  const asRead = documents.map((d, i) => (ownDated[i] ? gathered.dates[i]! : datesOf(d, datings[i]!)));
  const told = revision.dates(asRead);
  begins('actors');
  const actors = revision.actors(documents, linkActors(corpus, datings, gathered.nodes));
  begins('texts');
  const figures = revision.figures(gathered.figures);
  const said = gathered.statements(told, datings, actors);
  const statements = revision.statements(said);
  const dates = revision.standingDates(told);
  const linked: Linked = { corpus, lineage, datings, actors, dates, figures, statements };
  const asAlone = documents.map((d, i) => ownDated[i]! && d === sorted[i] && same(dates[i]!, asRead[i]!) && same(figures[i]!, gathered.figures[i]!) && same(statements[i]!, said[i]!));
  const { extracts, detailsOf } = readingsOf(linked, asAlone, stored);

  begins('meetings');
  const { meetings, sequences } = revision.meetings(linkMeetings(linked, extracts, notify));
  begins('utterances');
  const uttered = revision.utterances(linkStatements(linked, notify), differsOf);
  const met = { ...linked, statements: uttered.statements, meetings };
  begins('positions');
  const held = linkPositions(met, extracts, notify, revision);
  begins('disagreements');
  const disputed = linkDisagreements({ ...met, statements: held.statements }, extracts, detailsOf, uttered.utterances, notify);

  return revision.record({
    datings, actors: actors.actors, dates: dates.flat(), figures: disputed.figures.flat(), measures: disputed.measures,
    statements: held.statements.flat(), utterances: uttered.utterances, meetings, sequences, issues: held.issues, positions: held.positions,
    proposals: held.proposals, disagreements: disputed.disagreements, lineage, notices,
  });
}

function same<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((x, i) => x === b[i]));
}
