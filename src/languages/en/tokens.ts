/** How English joins words: the genitive. */
import type { TokenWords } from '../../model/words/tokens.js';

export const tokens: TokenWords = { elisions: new Set(), clitics: [], suffixes: ["'s"] };
