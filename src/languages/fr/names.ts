/** Names of this language. */
import type { NameWords } from '../../model/words/names.js';

export const names: NameWords = {};
