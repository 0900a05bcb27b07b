/** Measures, and where sources exclude each other. */
import { dayNumber } from '../../../calendar/days.js';
import type { Disagreement } from '../../../model/disagreement.js';
import type { Figure, Measure } from '../../../model/figure.js';
import type { Utterance } from '../../../model/statement.js';
import type { LinkedMeetings } from '../context.js';
import type { DocumentExtract } from '../extract.js';
import type { Readings } from '../readings.js';
import { alteredDetails, mayTell, type Detail } from './altered.js';
import { forEachPair } from './candidates.js';
import { FigureColumns } from './columns.js';
import type { FigureContext } from './contexts.js';
import { DocumentNumbers } from './documents.js';
import { figureDisagreement, type CountedFigure } from './figure-disagreement.js';
import { FigureDisputes, type FigureDispute } from './figures.js';
import { FigureGroups } from './groups.js';
import { measuresOf } from './measures.js';
import { CopiedPassages } from './passages.js';
import { placeDisagreements } from './places.js';
import { forEachMetPair, metTogether } from './together.js';
import { wordingDisagreements } from './wordings.js';

export interface LinkedDisagreements {
  /** The figures with `measure` set. */
  readonly figures: readonly (readonly Figure[])[];
  readonly measures: readonly Measure[];
  readonly disagreements: readonly Disagreement[];
}

/** What is kept of the figures of all documents when their readings are gone through. */
export class FiguresRead {
  readonly columns = new FigureColumns();
  /** The disagreements of place within single documents. */
  readonly misplaced: Disagreement[] = [];

  /** Adds the next document: what was read in it, and all its figures. */
  add({ contexts, placed }: Pick<DocumentExtract, 'contexts' | 'placed'>, figures: readonly Figure[]): void {
    this.columns.add(contexts, figures);
    this.misplaced.push(...placeDisagreements(placed));
  }
}

/**
 * Groups the figures that count one thing and finds what excludes what: figures, places, durations and outcomes of meetings, wordings.
 * Wrong alarms cost more trust than misses: what two careful readers could see differently is `certain: false` or left out.
 * `ofMeetings`: those that were found where the meetings were.
 */
export function linkDisagreements(
  linked: LinkedMeetings, { columns, misplaced }: FiguresRead, { extractOf, detailsOf }: Pick<Readings, 'extractOf' | 'detailsOf'>, utterances: readonly Utterance[], ofMeetings: readonly Disagreement[],
): LinkedDisagreements {
  const numbers = new DocumentNumbers(linked.corpus.documents);
  const hours = Float64Array.from(linked.datings, d => hoursOf(d.published) ?? Number.NaN);
  const altered = alteredInCopies(linked, numbers, detailsOf, hours);
  const counted = (i: number): CountedFigure => { const document = columns.document.list[i]!; return { document, figure: linked.figures[document]![columns.figure.list[i]!]! }; };
  const { groups, disputes } = compareFigures(linked, columns, numbers, hours);
  const { measures, figures } = measuresOf(groups, columns, linked.figures, numbers);
  const names = new Map(linked.actors.actors.map(a => [a.id, a.name]));
  const disputing = disputes.map(({ figures: numbersOfAll }) => [...numbersOfAll].map(counted));
  const disputed = disputedBy(disputing);
  const nameOf = (id: string): string => names.get(id) ?? id;
  const contextsOf = (d: number): readonly FigureContext[] => (columns.hasEach(d) ? extractOf(d).contexts : []);
  return {
    figures,
    measures,
    disagreements: [
      ...disputes.map((d, k) => figureDisagreement(d, disputing[k]!, groups.groupsWith(d.figures).map(counted), contextsOf)),
      ...misplaced,
      ...altered.filter(d => d.kind !== 'figure' || !disputed(d)),
      ...ofMeetings,
      ...wordingDisagreements(utterances, linked.statements, nameOf),
    ],
  };
}

/** What counts one thing, and which of it excludes what: each pair of figures is looked at once. */
function compareFigures(
  { corpus, figures, lineage, meetings }: LinkedMeetings, columns: FigureColumns, numbers: DocumentNumbers, hours: Float64Array,
): { readonly groups: FigureGroups; readonly disputes: readonly FigureDispute[] } {
  const figureAt = (i: number): Figure => figures[columns.document.list[i]!]![columns.figure.list[i]!]!;
  const copies = new CopiedPassages(lineage, numbers, corpus.documents.length);
  const groups = new FigureGroups(columns);
  const found = new FigureDisputes({
    columns, figureAt, speakerOf: i => columns.speakerOf(i), hoursOf: d => hours[d]!, met: metTogether(meetings, numbers),
    copied: (i, j) => copies.hold(columns.document.list[i]!, figureAt(i), columns.document.list[j]!, figureAt(j)),
  });
  const compare = (i: number, j: number, heard: (shared: number, share: number) => void): void => {
    found.compared(i, j);
    if (!columns.compatible(i, j)) return;
    const shared = columns.shared(i, j);
    heard(shared, columns.shareOf(shared, i, j));
  };
  forEachPair(columns, d => hours[d]! / 24, (i, j) => compare(i, j, (shared, share) => { if (found.sameNames(i, j)) groups.add(i, j, shared, share); found.add(i, j, shared, share); }));
  forEachMetPair(meetings, numbers, columns, figureAt, (i, j) => compare(i, j, (shared, share) => found.add(i, j, shared, share)));
  return { groups, disputes: found.disputes() };
}

/** Gives a test: does one dispute hold all the values of a disagreement? */
function disputedBy(disputes: readonly (readonly CountedFigure[])[]): (d: Disagreement) => boolean {
  const byDocument = new Map<string, { readonly number: number; readonly figure: Figure }[]>();
  disputes.forEach((figures, number) => {
    for (const { figure } of figures) {
      const list = byDocument.get(figure.document);
      if (list) list.push({ number, figure }); else byDocument.set(figure.document, [{ number, figure }]);
    }
  });
  return ({ values }) => {
    const of = values.map(({ evidence: [{ document, start, end }] }) => new Set((byDocument.get(document) ?? []).filter(({ figure }) => figure.start < end && start < figure.end).map(({ number }) => number)));
    return of.length > 0 && [...of[0]!].some(number => of.every(set => set.has(number)));
  };
}

/** What copies altered: every passage that one document took from another is read on both sides. */
function alteredInCopies({ lineage, corpus }: LinkedMeetings, numbers: DocumentNumbers, detailsOf: (document: number) => readonly Detail[], hours: Float64Array): readonly Disagreement[] {
  const seen = new Set<string>();
  const found: Disagreement[] = [];
  for (const passage of lineage.passages) {
    if ((passage.kind !== 'copy' && passage.kind !== 'edited_copy') || !mayTell(passage)) continue;
    const [a, b] = [numbers.of(passage.a.document), numbers.of(passage.b.document)];
    if (a === undefined || b === undefined || a === b) continue;
    for (const d of alteredDetails(passage, detailsOf(a), detailsOf(b), hours[b]! - hours[a]!, corpus.documents[a]!.outlet === corpus.documents[b]!.outlet)) {
      if (seen.has(d.id)) continue;
      seen.add(d.id);
      found.push(d);
    }
  }
  return found;
}

/** Publication in hours since 1970, midnight where no time is stated. */
function hoursOf(published: string | null): number | null {
  const match = published === null ? null : /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}))?/.exec(published);
  return match ? 24 * dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) + Number(match[4] ?? 0) : null;
}
