/** When "un", "une" counts one and is no article: "un seul port", "un mort", "deux navires et un radar", "une minute de silence". */
import { TokenKind, type Tokens } from '../../../model/segmented.js';
import type { CountedReading } from './counted.js';
import type { Lexicon } from './lexicon.js';
import type { Quantity } from './quantity.js';

/** An enumeration ("un radar, deux navires") goes on within so many tokens. */
const ENUMERATION_REACH = 8;

/** A quick look: false where the article at token `at` surely counts nothing. */
export function mayCountAsOne(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const { counted } = lexicon.words;
  const next = at + 1 < tokens.count ? tokens.lower[at + 1]! : '';
  if (lexicon.byWord.has(next) || lexicon.units.byEdge.has(next) || counted.single.has(next) || counted.countedByOne.has(next) || lexicon.words.cardinals.groupAdjectives.has(next)) return true;
  if (at > 0 && lexicon.boundsBefore.byEdge.has(tokens.lower[at - 1]!)) return true;
  for (let k = Math.max(0, at - ENUMERATION_REACH); k < tokens.count && k < at + ENUMERATION_REACH; k++) {
    if (tokens.kind[k] === TokenKind.number) return true;
    if (k === at || tokens.kind[k] !== TokenKind.word) continue;
    const word = lexicon.byWord.get(tokens.lower[k]!);
    if (word && (word.small !== null ? !word.article : word.hundred !== null || word.scale !== null || word.group !== null)) return true;
    if (lexicon.ratios.byEdge.has(tokens.lower[k]!) && k > at) return true;
  }
  return false;
}

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
