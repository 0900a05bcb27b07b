/** Measures, and where sources exclude each other. */
import { dayNumber } from '../../../calendar/days.js';
import type { Disagreement } from '../../../model/disagreement.js';
import type { Figure, Measure } from '../../../model/figure.js';
import type { Notify } from '../../../model/stage.js';
import type { Utterance } from '../../../model/statement.js';
import type { LinkedMeetings } from '../context.js';
import { readDocument } from '../reading.js';
import { figureContexts, type FigureContext } from './contexts.js';
import { figureDisagreement, figureDisputes } from './figures.js';
import { candidatePairs, groupFigures, measureOf, withMeasures } from './measures.js';
import { meetingDisagreements } from './meetings.js';
import { copiedTogether } from './passages.js';
import { placeDisagreements, placedFigures, type PlacedFigure } from './places.js';
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
export function linkDisagreements(linked: LinkedMeetings, utterances: readonly Utterance[], _notify: Notify): LinkedDisagreements {
  const contexts: FigureContext[] = [];
  const placed: PlacedFigure[] = [];
  linked.figures.forEach((figures, index) => {
    if (figures.length === 0) return;
    const reading = readDocument(linked, index);
    const own = figureContexts(reading);
    contexts.push(...own);
    placed.push(...placedFigures(reading, own));
  });
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
      ...placeDisagreements(placed),
      ...linked.meetings.flatMap(m => meetingDisagreements(m, figuresOf)),
      ...wordingDisagreements(utterances, statements, id => names.get(id) ?? id),
    ],
  };
}

/** Publication in hours since 1970, midnight where no time is stated. */
function hoursOf(published: string | null): number | null {
  const match = published === null ? null : /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}))?/.exec(published);
  return match ? 24 * dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) + Number(match[4] ?? 0) : null;
}
