/** Measures, and where sources exclude each other. */
import { dayNumber } from '../../../calendar/days.js';
import type { Disagreement } from '../../../model/disagreement.js';
import type { Figure, Measure } from '../../../model/figure.js';
import type { Notify } from '../../../model/stage.js';
import type { Utterance } from '../../../model/statement.js';
import type { LinkedMeetings } from '../context.js';
import type { DocumentExtract } from '../extract.js';
import { alteredDetails, mayTell, type Detail } from './altered.js';
import { figureDisagreement, figureDisputes, type FigureDispute } from './figures.js';
import { candidatePairs, groupFigures, measureOf, withMeasures } from './measures.js';
import { meetingDisagreements, reportsByMeeting } from './meetings.js';
import { copiedTogether } from './passages.js';
import { placeDisagreements } from './places.js';
import { metPairs, metTogether } from './together.js';
import { wordingDisagreements } from './wordings.js';

export interface LinkedDisagreements {
  /** The figures with `measure` set. */
  readonly figures: readonly (readonly Figure[])[];
  readonly measures: readonly Measure[];
  readonly disagreements: readonly Disagreement[];
}

/**
 * Groups the figures that count one thing and finds what excludes what: figures, places, durations and outcomes of meetings, wordings.
 * Wrong alarms cost more trust than misses: what two careful readers could see differently is `certain: false` or left out.
 */
export function linkDisagreements(linked: LinkedMeetings, extracts: readonly DocumentExtract[], detailsOf: (document: number) => readonly Detail[], utterances: readonly Utterance[], _notify: Notify): LinkedDisagreements {
  const contexts = extracts.flatMap(e => e.contexts);
  const altered = alteredInCopies(linked, detailsOf);
  const hours = linked.datings.map(d => hoursOf(d.published));
  const pairs = candidatePairs(contexts, d => { const h = hours[d] ?? null; return h === null ? null : h / 24; });
  const groups = groupFigures(contexts, pairs);
  const groupOf = new Map(groups.flatMap(g => g.contexts.map(c => [c, g] as const)));
  const disputes = figureDisputes(contexts, [...pairs, ...metPairs(linked, contexts)], d => hours[d] ?? null, copiedTogether(linked), metTogether(linked));
  const measures = groups.map(measureOf);
  const names = new Map(linked.actors.actors.map(a => [a.id, a.name]));
  const statements = new Map(linked.statements.flat().map(s => [s.id, s]));
  const figuresOf = new Map(linked.corpus.documents.map((d, i) => [d.id, linked.figures[i]!]));
  const disputed = disputedBy(disputes);
  const nameOf = (id: string): string => names.get(id) ?? id;
  const reportsOf = reportsByMeeting(linked.meetings, extracts.flatMap(e => e.reports));
  return {
    figures: withMeasures(linked.figures, measures),
    measures,
    disagreements: [
      ...disputes.map(d => figureDisagreement(d, d.contexts.flatMap(c => groupOf.get(c)?.contexts ?? []), n => extracts[n]!.contexts)),
      ...extracts.flatMap(e => placeDisagreements(e.placed)),
      ...altered.filter(d => d.kind !== 'figure' || !disputed(d)),
      ...linked.meetings.flatMap(m => meetingDisagreements(m, { reports: reportsOf(m), figuresOf, nameOf })),
      ...wordingDisagreements(utterances, statements, nameOf),
    ],
  };
}

/** Gives a test: does one dispute hold all the values of a disagreement? */
function disputedBy(disputes: readonly FigureDispute[]): (d: Disagreement) => boolean {
  const byDocument = new Map<string, { readonly number: number; readonly figure: Figure }[]>();
  disputes.forEach(({ contexts }, number) => {
    for (const { figure } of contexts) {
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
function alteredInCopies(linked: LinkedMeetings, detailsOf: (document: number) => readonly Detail[]): readonly Disagreement[] {
  const indexOf = new Map(linked.corpus.documents.map((d, i) => [d.id, i]));
  const seen = new Set<string>();
  return linked.lineage.passages.flatMap(passage => {
    if ((passage.kind !== 'copy' && passage.kind !== 'edited_copy') || !mayTell(passage)) return [];
    const [a, b] = [indexOf.get(passage.a.document), indexOf.get(passage.b.document)];
    if (a === undefined || b === undefined || a === b) return [];
    return alteredDetails(passage, detailsOf(a), detailsOf(b), [hoursOf(linked.datings[a]!.published), hoursOf(linked.datings[b]!.published)], linked.corpus.documents[a]!.outlet === linked.corpus.documents[b]!.outlet).filter(d => !seen.has(d.id) && seen.add(d.id));
  });
}

/** Publication in hours since 1970, midnight where no time is stated. */
function hoursOf(published: string | null): number | null {
  const match = published === null ? null : /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}))?/.exec(published);
  return match ? 24 * dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) + Number(match[4] ?? 0) : null;
}
