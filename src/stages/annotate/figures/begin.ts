/** Where a figure may begin: the quick look before anything is parsed. */
import { TokenKind, type Tokens } from '../../../model/segmented.js';
import { isIn, type Lexicon } from './lexicon.js';
import { mayCountAsOne } from './one.js';
import { List, NumberFact } from './vocabulary.js';

/** Facts of the words that a figure may begin with; digits have none. */
export const BEGINS = NumberFact.figure | NumberFact.one | NumberFact.opens | NumberFact.sign;

/** Whether a figure may begin at a token with some of these facts: at number words, signs before digits, and characters that are fractions. */
export function mayBegin(tokens: Tokens, at: number, facts: number, lexicon: Lexicon): boolean {
  if (facts & NumberFact.figure) return true;
  if (facts & NumberFact.sign) return tokens.kind[at + 1] === TokenKind.number && tokens.end[at] === tokens.start[at + 1] && (at === 0 || tokens.end[at - 1] !== tokens.start[at] || tokens.lower[at - 1] === '(');
  return facts & NumberFact.one ? mayCountAsOne(tokens, at, lexicon) : numberFollows(tokens, at, lexicon);
}

/** True where a number word or a unit stands behind "a", "des", "plusieurs", an adjective between them at most. */
function numberFollows(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  for (let k = at + 1; k <= at + 2; k++) {
    if (isIn(tokens, k, lexicon, List.numberOrUnit)) return true;
    if (!isIn(tokens, k, lexicon, List.groupAdjective)) return false;
  }
  return false;
}
