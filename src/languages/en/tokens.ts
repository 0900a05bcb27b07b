/** How English joins words: the genitive and the short forms of verbs. */
import type { TokenWords } from '../../model/words/tokens.js';

export const tokens: TokenWords = { elisions: new Set(), clitics: [], whole: new Set(), suffixes: ["'s", "'ve", "'re", "'ll", "'d", "'m"] };
