/** Grammar of this language. */
import type { GrammarWords } from '../../model/words/grammar.js';

export const grammar: GrammarWords = {};
