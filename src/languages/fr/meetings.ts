/** Meetings of this language. */
import type { MeetingWords } from '../../model/words/meetings.js';

export const meetings: MeetingWords = {};
