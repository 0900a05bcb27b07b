/** Reads "un élu sur trois", "two voters in five": a share said with what is counted in the middle. */
import { TokenKind, type Tokens } from '../../../model/segmented.js';
import { readCardinal } from './cardinal.js';
import { isPlural, type CountedReading } from './counted.js';
import { isIn, type Lexicon } from './lexicon.js';
import { phraseFrom } from './phrases.js';
import type { Quantity } from './quantity.js';
import { List } from './vocabulary.js';

/** Shares of few in few; "21 membres sur 28" are 21 members. */
const MAX_PART = 10;
const MAX_WHOLE = 100;

/** The quantity as a share, with its counted span reaching over the whole; null where no whole follows what is counted. */
export function readShare(tokens: Tokens, quantity: Quantity, counted: CountedReading, lexicon: Lexicon): { readonly quantity: Quantity; readonly counted: CountedReading } | null {
  const { number } = quantity;
  if (counted.head === null || quantity.high || quantity.unit || number.value > MAX_PART || number.decimals || number.fraction || number.group !== 'none') return null;
  const over = phraseFrom(lexicon.ratios, tokens, counted.end, lexicon.vocabulary);
  if (!over || over.end >= tokens.count) return null;
  const whole = readCardinal(tokens, over.end, lexicon, { ordinal: false, join: true });
  if (!whole || whole.value <= number.value || whole.value > MAX_WHOLE || whole.chained || whole.decimals || whole.article) return null;
  // "two people in three cars": the whole counts something else.
  if (tokens.kind[whole.end] === TokenKind.word && !isIn(tokens, whole.end, lexicon, List.closed) && isPlural(tokens, whole.end, lexicon)) return null;
  const value = number.value / whole.value;
  const share = (end: number | null): number | null => (end === null ? null : value);
  return {
    quantity: { ...quantity, number: { ...number, value, article: false, fraction: true }, min: share(quantity.min), max: share(quantity.max) },
    counted: { ...counted, end: whole.end, of: counted.of && { start: counted.of.start, end: Math.min(counted.of.end, counted.end) } },
  };
}
