/** The closed classes of English words. */
import type { GrammarWords } from '../../model/words/grammar.js';
import { sentences } from './sentences.js';

export const grammar: GrammarWords = { sentences };
