/** Meetings and their sequences. */
import type { Meeting, Sequence } from '../../../model/meeting.js';
import type { Notify } from '../../../model/stage.js';
import type { Linked } from '../context.js';

export function linkMeetings(_linked: Linked, _notify: Notify): { readonly meetings: readonly Meeting[]; readonly sequences: readonly Sequence[] } {
  return { meetings: [], sequences: [] };
}
