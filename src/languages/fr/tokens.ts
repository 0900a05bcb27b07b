/** How French joins words: elision, clitic inversion. */
import type { TokenWords } from '../../model/words/tokens.js';

export const tokens: TokenWords = {
  elisions: new Set(["l'", "d'", "qu'", "n'", "s'", "c'", "j'", "m'", "t'", "jusqu'", "lorsqu'", "puisqu'", "quoiqu'", "quelqu'"]),
  clitics: ['-t-elles', '-t-elle', '-t-ils', '-t-il', '-t-on', '-elles', '-elle', '-nous', '-vous', '-ils', '-il', '-on', '-je', '-tu', '-moi', '-leur', '-lui', '-les', '-la', '-le', '-ci', '-là', '-ce'],
  whole: new Set(['rendez-vous', 'garde-à-vous', 'suivez-nous', 'chez-nous', 'chez-moi', 'au-delà', 'est-ce', 'entre-nous', 'contre-la', 'sauve-la']),
  suffixes: [],
};
