/** Measures, and where sources exclude each other. */
import type { Disagreement } from '../../../model/disagreement.js';
import type { Figure, Measure } from '../../../model/figure.js';
import type { Notify } from '../../../model/stage.js';
import type { Utterance } from '../../../model/statement.js';
import type { LinkedMeetings } from '../context.js';

export interface LinkedDisagreements {
  /** The figures with `measure` set. */
  readonly figures: readonly (readonly Figure[])[];
  readonly measures: readonly Measure[];
  readonly disagreements: readonly Disagreement[];
}

export function linkDisagreements(linked: LinkedMeetings, _utterances: readonly Utterance[], _notify: Notify): LinkedDisagreements {
  return { figures: linked.figures, measures: [], disagreements: [] };
}
