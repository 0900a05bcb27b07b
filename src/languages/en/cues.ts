/** Cues of this language. */
import type { CueWords } from '../../model/words/cues.js';

export const cues: CueWords = {};
