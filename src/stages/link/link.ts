/** Link: all documents together, in the one order: lineage first, since a copied wire is no second witness. */
import { resolveDates } from '../../calendar/resolve.js';
import type { AnnotatedDocument } from '../../model/annotated.js';
import type { Figure } from '../../model/figure.js';
import type { LanguagePack } from '../../model/language.js';
import type { DocumentDating, LinkedRecord } from '../../model/record.js';
import { UNREVISED, type Revision } from '../../model/revision.js';
import type { Notice } from '../../model/stage.js';
import type { Statement } from '../../model/statement.js';
import type { DatedMention } from '../../model/time.js';
import { factId } from '../../text/identify.js';
import { linkActors } from './actors/link.js';
import type { Corpus, Linked } from './context.js';
import { datePublications } from './datings.js';
import { linkDisagreements } from './disagreements/link.js';
import { extractDocument } from './extract.js';
import { findLineage } from './lineage/find.js';
import { linkMeetings } from './meetings/link.js';
import { linkPositions } from './positions/link.js';
import { differsOf, linkStatements } from './statements/link.js';

/** The parts of link, in their order. */
export type LinkPart = 'lineage' | 'dates' | 'actors' | 'texts' | 'meetings' | 'utterances' | 'positions' | 'disagreements';

/**
 * Takes annotated documents in any order and the languages; gives the record, the same for every order. `begins` hears of each part as it begins;
 * `revision` puts in what people corrected.
 */
export function link(given: readonly AnnotatedDocument[], packs: readonly LanguagePack[], begins: (part: LinkPart) => void = () => undefined, revision: Revision = UNREVISED): LinkedRecord {
  const documents = revision.documents([...given].sort((a, b) => compare(a.path, b.path) || compare(a.id, b.id)));
  const byCode = new Map(packs.map(p => [p.code, p]));
  const corpus: Corpus = { documents, packOf: d => byCode.get(d.language) ?? packs[0]! };
  const notices: Notice[] = [];
  const notify = (notice: Omit<Notice, 'document'> & { document?: string | null }): void => { notices.push({ ...notice, document: notice.document ?? null }); };

  begins('lineage');
  const lineage = findLineage(corpus, notify);
  begins('dates');
  const datings = datePublications(corpus, lineage, notify);
  const told = revision.dates(documents.map((d, i) => datesOf(d, datings[i]!)));
  begins('actors');
  const actors = revision.actors(documents, linkActors(corpus, datings, notify));
  begins('texts');
  const figures = revision.figures(documents.map(figuresOf));
  const statements = revision.statements(documents.map((d, i) => statementsOf(d, i, told[i]!, datings[i]!.published, actors.actorOf)));
  const dates = revision.standingDates(told);
  const linked: Linked = { corpus, lineage, datings, actors, dates, figures, statements };
  const extracts = documents.map((_, i) => extractDocument(linked, i));

  begins('meetings');
  const { meetings, sequences } = revision.meetings(linkMeetings(linked, extracts, notify));
  begins('utterances');
  const uttered = revision.utterances(linkStatements(linked, notify), differsOf);
  const met = { ...linked, statements: uttered.statements, meetings };
  begins('positions');
  const held = linkPositions(met, extracts, notify, revision);
  begins('disagreements');
  const disputed = linkDisagreements({ ...met, statements: held.statements }, extracts, uttered.utterances, notify);

  return revision.record({
    datings, actors: actors.actors, dates: dates.flat(), figures: disputed.figures.flat(), measures: disputed.measures,
    statements: held.statements.flat(), utterances: uttered.utterances, meetings, sequences, issues: held.issues, positions: held.positions,
    proposals: held.proposals, disagreements: disputed.disagreements, lineage, notices,
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Where the day of publication is an estimate, the month alone goes to the calendar, which then gives each date its candidates. */
function datesOf(document: AnnotatedDocument, dating: DocumentDating): DatedMention[] {
  const values = resolveDates(document.dates, dating.candidates && !dating.certain ? dating.published!.slice(0, 7) : dating.published);
  return document.dates.map(({ expression: _expression, ...date }, i) => ({ ...date, ...values[i]!, document: document.id, id: factId('d', document.id, date.rule, date.start, date.end) }));
}

function figuresOf(document: AnnotatedDocument): Figure[] {
  return document.figures.map(f => ({ ...f, document: document.id, measure: null, id: factId('f', document.id, f.rule, f.start, f.end) }));
}

function statementsOf(document: AnnotatedDocument, index: number, dates: readonly DatedMention[], published: string | null, actorOf: (document: number, local: number) => string): Statement[] {
  const ids = document.statements.map(s => factId('s', document.id, s.rule, s.cue?.start ?? -1, ...s.content.flatMap(c => [c.start, c.end])));
  return document.statements.map((s, i) => ({
    id: ids[i]!, rule: s.rule, document: document.id, mode: s.mode, content: s.content, cue: s.cue, source: s.source,
    speaker: s.speaker === null ? null : actorOf(index, s.speaker), act: s.act, target: s.target === null ? null : actorOf(index, s.target), issue: null,
    date: s.date === null ? (s.earlier ? null : published?.slice(0, 10) ?? null) : dates[s.date]?.edtf ?? null,
    utterance: '', reportedBy: s.reportedBy === null ? null : ids[s.reportedBy] ?? null, earlier: s.earlier,
  }));
}
