/** Issues, positions and proposals. */
import type { Issue, Position, Proposal } from '../../../model/meeting.js';
import type { Notify } from '../../../model/stage.js';
import type { Statement, Utterance } from '../../../model/statement.js';
import type { LinkedMeetings } from '../context.js';

export interface LinkedPositions {
  /** The statements with `issue` set. */
  readonly statements: readonly (readonly Statement[])[];
  readonly issues: readonly Issue[];
  readonly positions: readonly Position[];
  readonly proposals: readonly Proposal[];
}

export function linkPositions(linked: LinkedMeetings, _utterances: readonly Utterance[], _notify: Notify): LinkedPositions {
  return { statements: linked.statements, issues: [], positions: [], proposals: [] };
}
