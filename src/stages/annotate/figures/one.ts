/** When "un", "une" counts one and is no article: "un seul dépôt", "un mort", "deux vestes et un blazer", "une minute de silence". */
import { TokenKind, type Tokens } from '../../../model/segmented.js';
import type { CountedReading } from './counted.js';
import type { Lexicon } from './lexicon.js';
import type { Quantity } from './quantity.js';

/** True where the article at the head of `quantity` is a number on its own account. `duration`: a date finder saw a duration there. */
export function countsAsOne(tokens: Tokens, quantity: Quantity, counted: CountedReading, lexicon: Lexicon, duration: boolean): boolean {
  const { countedByOne, single } = lexicon.words.counted;
  const { unit, bound, numberEnd } = quantity;
  const next = tokens.lower[numberEnd] ?? '';
  if (single.has(next)) return true;
  if (unit) return unit.kind !== 'time' || duration || counted.head !== null || (bound !== null && bound.modifier !== null);
  // "près d'un chalet" is a place.
  if (bound !== null && bound.modifier !== null && bound.modifier !== 'almost' && counted.head !== null) return true;
  return countedByOne.has(next);
}

/** True where only commas, "et" and prepositions stand between a count that ends before token `end` and one that begins at `start`: one enumeration. `word`: a comma alone is not enough (it opens appositions). */
export function joinsCount(tokens: Tokens, end: number, start: number, lexicon: Lexicon, word: boolean): boolean {
  if (start <= end || start - end > 3) return false;
  let linked = false;
  for (let i = end; i < start; i++) {
    const lower = tokens.lower[i]!;
    if ((!word && lower === ',') || lexicon.byWord.get(lower)?.joiner || lexicon.words.bounds.alternatives.has(lower)) { linked = true; continue; }
    if (lower === ',') continue;
    if (tokens.kind[i] === TokenKind.word && lexicon.words.cardinals.partitives.has(lower)) continue;
    return false;
  }
  return linked;
}
