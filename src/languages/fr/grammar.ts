/** The closed classes of French words. */
import type { GrammarWords } from '../../model/words/grammar.js';
import { sentences } from './sentences.js';

export const grammar: GrammarWords = { sentences };
