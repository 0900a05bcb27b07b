/** Measures, and where sources exclude each other. */
import { dayNumber } from '../../../calendar/days.js';
import type { Disagreement } from '../../../model/disagreement.js';
import type { Figure, Measure } from '../../../model/figure.js';
import type { Notify } from '../../../model/stage.js';
import type { Utterance } from '../../../model/statement.js';
import type { LinkedMeetings } from '../context.js';
import type { DocumentExtract } from '../extract.js';
import { readDocument } from '../reading.js';
import { alteredDetails, detailsOf } from './altered.js';
import { figureDisagreement, figureDisputes, UPDATE_HOURS } from './figures.js';
import { candidatePairs, groupFigures, measureOf, withMeasures } from './measures.js';
import { meetingDisagreements } from './meetings.js';
import { copiedTogether } from './passages.js';
import { placeDisagreements } from './places.js';
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
export function linkDisagreements(linked: LinkedMeetings, extracts: readonly DocumentExtract[], utterances: readonly Utterance[], _notify: Notify): LinkedDisagreements {
  const contexts = extracts.flatMap(e => e.contexts);
  const altered = alteredInCopies(linked);
  const hours = linked.datings.map(d => hoursOf(d.published));
  const pairs = candidatePairs(contexts, d => { const h = hours[d] ?? null; return h === null ? null : h / 24; });
  const groups = groupFigures(contexts, pairs);
  const groupOf = new Map(groups.flatMap(g => g.contexts.map(c => [c, g] as const)));
  const disputes = figureDisputes(pairs, d => hours[d] ?? null, copiedTogether(linked));
  const measures = groups.map(measureOf);
  const names = new Map(linked.actors.actors.map(a => [a.id, a.name]));
  const statements = new Map(linked.statements.flat().map(s => [s.id, s]));
  const figuresOf = new Map(linked.corpus.documents.map((d, i) => [d.id, linked.figures[i]!]));
  return {
    figures: withMeasures(linked.figures, measures),
    measures,
    disagreements: [
      ...disputes.map(d => figureDisagreement(d, d.contexts.flatMap(c => groupOf.get(c)?.contexts ?? []), contexts)),
      ...extracts.flatMap(e => placeDisagreements(e.placed)),
      ...altered.filter(d => !disputes.some(x => d.kind === 'figure' && d.values.every(v => x.contexts.some(c => c.figure.document === v.evidence[0].document && c.figure.start < v.evidence[0].end && v.evidence[0].start < c.figure.end)))),
      ...linked.meetings.flatMap(m => meetingDisagreements(m, figuresOf)),
      ...wordingDisagreements(utterances, statements, id => names.get(id) ?? id),
    ],
  };
}

/** What copies altered: every passage that one document took from another is read on both sides. */
function alteredInCopies(linked: LinkedMeetings): readonly Disagreement[] {
  const indexOf = new Map(linked.corpus.documents.map((d, i) => [d.id, i]));
  const details = new Map<number, ReturnType<typeof detailsOf>>();
  const of = (index: number): ReturnType<typeof detailsOf> => {
    const known = details.get(index);
    if (known) return known;
    const made = detailsOf(readDocument(linked, index));
    details.set(index, made);
    return made;
  };
  const seen = new Set<string>();
  return linked.lineage.passages.flatMap(passage => {
    if (passage.kind !== 'copy' && passage.kind !== 'edited_copy') return [];
    const [a, b] = [indexOf.get(passage.a.document), indexOf.get(passage.b.document)];
    if (a === undefined || b === undefined || a === b) return [];
    const [p, q] = [hoursOf(linked.datings[a]!.published), hoursOf(linked.datings[b]!.published)];
    const later = p !== null && q !== null && Math.abs(p - q) >= UPDATE_HOURS;
    return alteredDetails(passage, of(a), of(b), later).filter(d => !seen.has(d.id) && seen.add(d.id));
  });
}

/** Publication in hours since 1970, midnight where no time is stated. */
function hoursOf(published: string | null): number | null {
  const match = published === null ? null : /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}))?/.exec(published);
  return match ? 24 * dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) + Number(match[4] ?? 0) : null;
}
