/** Link: all documents together, in the one order: lineage first, since a copied wire is no second witness. */
import type { AnnotatedDocument } from '../../model/annotated.js';
import type { Disagreement } from '../../model/disagreement.js';
import type { Figure } from '../../model/figure.js';
import type { ComparedCollection } from '../../model/fingerprint.js';
import type { LanguagePack } from '../../model/language.js';
import type { Lineage } from '../../model/lineage.js';
import type { ReadingsStore } from '../../model/reading.js';
import type { LinkedRecord } from '../../model/record.js';
import { UNREVISED, type Revision } from '../../model/revision.js';
import type { Notice } from '../../model/stage.js';
import { compareText } from '../../text/order.js';
import { linkActors } from './actors/link.js';
import type { Corpus, Linked, NotifyOf } from './context.js';
import { datePublications, sameDating } from './datings.js';
import { FiguresRead, linkDisagreements } from './disagreements/link.js';
import { disagreementsOfMeetings } from './disagreements/meetings.js';
import type { DocumentExtract } from './extract.js';
import { datesOf } from './facts.js';
import { gather, type Gathered } from './gather.js';
import { lineageOf } from './lineage/find.js';
import { linkMeetings, type LinkedGatherings } from './meetings/link.js';
import type { StatementTerms } from './positions/issues.js';
import { linkPositions } from './positions/link.js';
import type { ProposalReport } from './positions/proposals.js';
import { readingsOf, type Readings } from './readings.js';
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
  const notify: NotifyOf = notice => { notices.push({ ...notice, document: notice.document ?? null }); };

  begins('lineage');
  const { lineage, gathered } = openDocuments(corpus, notify, compared);
  const { linked, asAlone } = linkFacts(corpus, sorted, lineage, gathered, revision, begins, notify);
  const readings = readingsOf(linked, asAlone, stored);
  const { events, terms, proposals, figuresRead } = readAll(readings, linked.figures);

  begins('meetings');
  // Events are handed over: nothing is to keep them once their meetings are known.
  const { meetings, sequences, disputed: ofMeetings } = linkEvents(linked, events.splice(0), revision, notify);
  begins('utterances');
  const uttered = revision.utterances(linkStatements(linked, notify), differsOf);
  const met = { ...linked, statements: uttered.statements, meetings };
  begins('positions');
  const held = linkPositions(met, terms, proposals, revision);
  begins('disagreements');
  const disputed = linkDisagreements({ ...met, statements: held.statements }, figuresRead, readings, uttered.utterances, ofMeetings);

  return revision.record({
    datings: linked.datings, actors: linked.actors.actors, dates: linked.dates.flat(), figures: disputed.figures.flat(), measures: disputed.measures,
    statements: held.statements.flat(), utterances: uttered.utterances, meetings, sequences, issues: held.issues, positions: held.positions,
    proposals: held.proposals, disagreements: disputed.disagreements, lineage, notices,
  });
}

/** The meetings, and where their sources exclude each other: what was read of events is asked for nowhere else. */
function linkEvents(linked: Linked, events: readonly Pick<DocumentExtract, 'reports' | 'rows'>[], revision: Revision, notify: NotifyOf): LinkedGatherings & { readonly disputed: readonly Disagreement[] } {
  const { meetings, sequences } = revision.meetings(linkMeetings(linked, events, notify));
  return { meetings, sequences, disputed: disagreementsOfMeetings({ ...linked, meetings }, events) };
}

/** Opens every document: what they share, and what else is kept of them. What lineage compares lives no longer than this. */
function openDocuments(corpus: Corpus, notify: NotifyOf, compared: ComparedCollection | null): { readonly lineage: Lineage; readonly gathered: Omit<Gathered, 'lineage'> } {
  const { lineage, ...gathered } = gather(corpus);
  return { lineage: lineageOf(corpus, lineage, notify, compared), gathered };
}

/** The facts of the single documents: their days, actors, figures and statements; `asAlone` tells where they are as the document alone would have them. */
function linkFacts(corpus: Corpus, sorted: readonly AnnotatedDocument[], lineage: Lineage, gathered: Omit<Gathered, 'lineage'>, revision: Revision, begins: (part: LinkPart) => void, notify: NotifyOf): { readonly linked: Linked; readonly asAlone: readonly boolean[] } {
  const { documents } = corpus;
  begins('dates');
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
  const asAlone = documents.map((d, i) => ownDated[i]! && d === sorted[i] && same(dates[i]!, asRead[i]!) && same(figures[i]!, gathered.figures[i]!) && same(statements[i]!, said[i]!));
  return { linked: { corpus, lineage, datings, actors, dates, figures, statements }, asAlone };
}

/** Takes of all readings what the later parts need, in one go through the documents. */
function readAll(readings: Readings, figures: readonly (readonly Figure[])[]): {
  readonly events: Pick<DocumentExtract, 'reports' | 'rows'>[]; readonly terms: readonly StatementTerms[]; readonly proposals: readonly ProposalReport[]; readonly figuresRead: FiguresRead;
} {
  const events: Pick<DocumentExtract, 'reports' | 'rows'>[] = [];
  const terms: StatementTerms[] = [];
  const proposals: ProposalReport[] = [];
  const figuresRead = new FiguresRead();
  readings.forEach((extract, d) => {
    events.push({ reports: extract.reports, rows: extract.rows });
    terms.push(...extract.terms);
    proposals.push(...extract.proposals);
    figuresRead.add(extract, figures[d]!);
  });
  return { events, terms, proposals, figuresRead };
}

function same<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((x, i) => x === b[i]));
}
