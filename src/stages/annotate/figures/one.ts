/** When "un", "une" counts one and is no article: "un seul port", "un mort", "deux navires et un radar", "une minute de silence". */
import { TokenKind, type Tokens } from '../../../model/segmented.js';
import type { CountedReading } from './counted.js';
import { isIn, numberWordAt, type Lexicon } from './lexicon.js';
import type { Quantity } from './quantity.js';
import { isListed, List, wordAt } from './vocabulary.js';

/** An enumeration ("un radar, deux navires") goes on within so many tokens. */
const ENUMERATION_REACH = 8;

/** A quick look: false where the article at token `at` surely counts nothing. */
export function mayCountAsOne(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const { vocabulary } = lexicon;
  const next = wordAt(tokens, at + 1, vocabulary);
  if (next !== 0 && (isListed(next, vocabulary, List.numberOrUnit) || isListed(next, vocabulary, List.single) || isListed(next, vocabulary, List.countedByOne) || isListed(next, vocabulary, List.groupAdjective))) return true;
  if (isIn(tokens, at - 1, lexicon, List.boundBefore)) return true;
  for (let k = Math.max(0, at - ENUMERATION_REACH); k < tokens.count && k < at + ENUMERATION_REACH; k++) {
    if (tokens.kind[k] === TokenKind.number) return true;
    if (k === at || tokens.kind[k] !== TokenKind.word) continue;
    const word = wordAt(tokens, k, vocabulary);
    if (word !== 0 && (isListed(word, vocabulary, List.counts) || (k > at && isListed(word, vocabulary, List.ratio)))) return true;
  }
  return false;
}

/** True where the article at the head of `quantity` is a number on its own account. `duration`: a date finder saw a duration there. */
export function countsAsOne(tokens: Tokens, quantity: Quantity, counted: CountedReading, lexicon: Lexicon, duration: boolean): boolean {
  const { unit, bound, numberEnd } = quantity;
  if (isIn(tokens, numberEnd, lexicon, List.single)) return true;
  if (unit) return unit.kind !== 'time' || duration || counted.head !== null || (bound !== null && bound.modifier !== null);
  // "près d'un chalet" is a place.
  if (bound !== null && bound.modifier !== null && bound.modifier !== 'almost' && counted.head !== null) return true;
  return isIn(tokens, numberEnd, lexicon, List.countedByOne);
}

/** True where only commas, "et" and prepositions stand between a count that ends before token `end` and one that begins at `start`: one enumeration. `word`: a comma alone is not enough (it opens appositions). */
export function joinsCount(tokens: Tokens, end: number, start: number, lexicon: Lexicon, word: boolean): boolean {
  if (start <= end || start - end > 3) return false;
  let linked = false;
  for (let i = end; i < start; i++) {
    const lower = tokens.lower[i]!;
    if ((!word && lower === ',') || numberWordAt(tokens, i, lexicon)?.joiner || isIn(tokens, i, lexicon, List.alternative)) { linked = true; continue; }
    if (lower === ',') continue;
    if (tokens.kind[i] === TokenKind.word && isIn(tokens, i, lexicon, List.partitive)) continue;
    return false;
  }
  return linked;
}
