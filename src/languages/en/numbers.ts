/** Numbers of this language. */
import type { NumberWords } from '../../model/words/numbers.js';

export const numbers: NumberWords = {};
