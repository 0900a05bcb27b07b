/** Reads a number hyphenated to a noun before the noun it describes: "a four-port league", "the 90-page report", "a 6-year pause". */
import { TokenKind, type Tokens } from '../../../model/segmented.js';
import { readCounted, type CountedReading } from './counted.js';
import { readDigits, touch } from './digits.js';
import { numberWordAt, type Lexicon } from './lexicon.js';
import type { NumberReading } from './number.js';
import type { Quantity } from './quantity.js';
import { singular } from './nouns.js';
import { kindOf } from './unit.js';

export interface CompoundReading {
  readonly number: NumberReading;
  readonly quantity: Quantity;
  readonly counted: CountedReading;
}

/** The compound that begins at token `at`, or null where the language has none or the token begins none. */
export function readCompound(tokens: Tokens, at: number, lexicon: Lexicon): CompoundReading | null {
  if (!lexicon.words.counted.compoundsCount) return null;
  if (tokens.kind[at] === TokenKind.number) return digitCompound(tokens, at, lexicon);
  return tokens.kind[at] === TokenKind.word ? wordCompound(tokens, at, lexicon) : null;
}

/** "90-page", "6-year": digits, a hyphen, a word. */
function digitCompound(tokens: Tokens, at: number, lexicon: Lexicon): CompoundReading | null {
  const digits = readDigits(tokens, at, lexicon.words.digits);
  if (!digits || digits.chained) return null;
  const dash = digits.end;
  if (tokens.lower[dash] !== '-' || !evenly(tokens, dash) || tokens.kind[dash + 1] !== TokenKind.word) return null;
  const parts = tokens.lower[dash + 1]!.split('-');
  return isIdle(parts, lexicon) ? null : reading(tokens, at, dash + 1, digits.value, parts, lexicon, true);
}

/** "four-port" in one token, or "five - seat" in three. */
function wordCompound(tokens: Tokens, at: number, lexicon: Lexicon): CompoundReading | null {
  const lower = tokens.lower[at]!;
  const hyphen = lower.indexOf('-');
  const word = hyphen < 0 ? numberWordAt(tokens, at, lexicon) : lexicon.byWord.get(lower.slice(0, hyphen));
  const value = word?.small ?? word?.scale ?? word?.hundred ?? null;
  if (value === null) return null;
  if (hyphen >= 0) {
    const rest = lower.slice(hyphen + 1).split('-');
    const known = rest.findIndex(part => !lexicon.byWord.has(part));
    if (known !== 0 || isIdle(rest, lexicon)) return null;
    return reading(tokens, at, at, value, rest, lexicon, false);
  }
  if (tokens.lower[at + 1] !== '-' || !evenly(tokens, at + 1) || tokens.kind[at + 2] !== TokenKind.word) return null;
  const parts = tokens.lower[at + 2]!.split('-');
  if (isIdle(parts, lexicon) || lexicon.byWord.has(parts[0]!) || lexicon.words.counted.closed.has(parts[0]!)) return null;
  return reading(tokens, at, at + 2, value, parts, lexicon, false);
}

function isIdle(parts: readonly string[], lexicon: Lexicon): boolean {
  const { compoundsIdle, closed } = lexicon.words.counted;
  return parts.some(part => compoundsIdle.has(part) || closed.has(part));
}

/** A hyphen with a space on both sides or on none. */
function evenly(tokens: Tokens, at: number): boolean {
  return at > 0 && touch(tokens, at - 1) === touch(tokens, at) && tokens.start[at]! - tokens.end[at - 1]! < 2;
}

function reading(tokens: Tokens, at: number, last: number, value: number, parts: readonly string[], lexicon: Lexicon, digits: boolean): CompoundReading {
  const end = last + 1;
  const number: NumberReading = { start: at, end, value, article: false, fraction: false, group: 'none', digits, grouped: false, decimals: false, chained: false, lastScale: 1 };
  const currency = lexicon.words.units.currencies.get(parts[0]!) ?? null;
  const percent = lexicon.words.units.percent.has(parts[0]!) ? '%' : null;
  const name = percent ?? currency ?? lexicon.words.units.units.get(parts[0]!) ?? null;
  const kind = percent !== null ? 'percent' : currency !== null ? 'currency' : kindOf(name ?? '');
  const quantity: Quantity = {
    start: at, end, number, high: null, numberEnd: end, unit: name === null ? null : { start: last, end, unit: name, kind }, min: value, max: value, modifier: null, bound: null, secondBound: null, boundEnd: 0,
  };
  const described = readCounted(tokens, end, lexicon, false, 'no', false);
  const counted: CountedReading = name !== null ? described : { end: Math.max(described.end, end), of: described.of ?? { start: last, end }, head: singular(parts[0]!, lexicon.words.counted, lexicon.singulars) };
  return { number, quantity, counted };
}
