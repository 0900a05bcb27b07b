/** Reads fractions: "deux tiers", "a third", "vingt-trois cinquièmes", "3/4", "½". */
import { TokenKind, type Tokens } from '../../../model/segmented.js';
import { readCardinal, type CardinalReading } from './cardinal.js';
import { touch } from './digits.js';
import { isIn, numberWordAt, partsAt, type Lexicon } from './lexicon.js';
import { List } from './vocabulary.js';
import { VULGAR } from './vulgar.js';

export interface FractionReading {
  readonly end: number;
  readonly value: number;
}

/** The smallest character code of a fraction. */
const FIRST_VULGAR = 0xbc;

export function vulgarAt(tokens: Tokens, at: number): number | null {
  if (at >= tokens.count || tokens.kind[at] !== TokenKind.mark) return null;
  const mark = tokens.lower[at]!;
  return mark.charCodeAt(0) < FIRST_VULGAR ? null : VULGAR.get(mark) ?? null;
}

/** The denominator that begins at token `at` ("tiers", "cinquièmes", "vingt-cinquième", "cent vingt cinquième" where `several`), or null. */
function denominatorAt(tokens: Tokens, at: number, lexicon: Lexicon, several: boolean): FractionReading | null {
  if (at >= tokens.count || tokens.kind[at] !== TokenKind.word) return null;
  const word = numberWordAt(tokens, at, lexicon);
  if (word?.denominator) return { end: at + 1, value: word.denominator };
  if (word?.ordinal && isIn(tokens, at, lexicon, List.neverDenominator)) return null;
  const parts = partsAt(tokens, at, lexicon);
  if (parts.length === 0) return null;
  if (!several && parts[parts.length - 1]!.word.ordinal === null) return null;
  const read = readCardinal(tokens, at, lexicon, { ordinal: true, join: several });
  return read?.ordinal && (several || read.end === at + 1) ? { end: read.end, value: read.value } : null;
}

/** Slash fractions: "3/4", never part of a date or a telephone number. */
function slashed(tokens: Tokens, at: number): FractionReading | null {
  if (tokens.kind[at] !== TokenKind.number || tokens.lower[at + 1] !== '/' || !touch(tokens, at) || !touch(tokens, at + 1) || tokens.kind[at + 2] !== TokenKind.number) return null;
  const open = (k: number): boolean => k < 0 || k >= tokens.count || !'/-.'.includes(tokens.lower[k]!);
  if (at > 0 && tokens.end[at - 1] === tokens.start[at] && !open(at - 1)) return null;
  if (touch(tokens, at + 2) && (!open(at + 3) || tokens.kind[at + 3] === TokenKind.word) && !(tokens.lower[at + 3] === '.' && tokens.kind[at + 4] !== TokenKind.number)) return null;
  const denominator = Number(tokens.lower[at + 2]);
  return denominator === 0 ? null : { end: at + 3, value: Number(tokens.lower[at]) / denominator };
}

/** A fraction that begins at token `at` without a whole number before it, or null. `numerator` is the cardinal already read there. */
export function readFraction(tokens: Tokens, at: number, lexicon: Lexicon, numerator: CardinalReading | null): FractionReading | null {
  const vulgar = vulgarAt(tokens, at);
  if (vulgar !== null) return { end: at + 1, value: vulgar };
  const slash = slashed(tokens, at);
  if (slash) return slash;
  if (tokens.kind[at] !== TokenKind.word && !numerator) return null;
  const compound = compoundFraction(tokens, at, lexicon);
  if (compound) return compound;
  if (numerator && !numerator.ordinal) return overDenominator(tokens, lexicon, numerator);
  const word = numberWordAt(tokens, at, lexicon);
  if (!word) return null;
  if (word.article && at + 1 < tokens.count) {
    const denominator = denominatorAt(tokens, at + 1, lexicon, true);
    if (denominator) return { end: denominator.end, value: 1 / denominator.value };
  }
  const next = numberWordAt(tokens, at + 1, lexicon);
  if (word.denominator !== null && next?.scale) return { end: at + 1, value: 1 / word.denominator };
  return word.share !== null || word.half ? { end: at + 1, value: word.share ?? 0.5 } : null;
}

function overDenominator(tokens: Tokens, lexicon: Lexicon, numerator: CardinalReading): FractionReading | null {
  const one = numerator.value === 1;
  const denominator = denominatorAt(tokens, numerator.end, lexicon, one);
  if (!denominator) return null;
  return { end: denominator.end, value: numerator.value / denominator.value };
}

/** True where what a joiner added is the numerator alone: "vingt et trois cinquièmes" is 20 and 3/5, "cent et trente-deux cinquièmes" has nothing whole to part. */
export function isMixed(tokens: Tokens, lexicon: Lexicon, numerator: CardinalReading): boolean {
  const { joined } = numerator;
  if (!joined) return false;
  const denominator = denominatorAt(tokens, numerator.end, lexicon, false);
  return denominator !== null && joined.part < denominator.value && (joined.part !== 1 || !isPlural(tokens.lower[denominator.end - 1]!));
}

function isPlural(word: string): boolean {
  return word.endsWith('s');
}

/** "two-thirds", "trois-quarts" in one token. */
function compoundFraction(tokens: Tokens, at: number, lexicon: Lexicon): FractionReading | null {
  const lower = tokens.lower[at]!;
  if (lower.indexOf('-') < 0) return null;
  const parts = partsAt(tokens, at, lexicon);
  if (parts.length < 2) return null;
  const last = parts[parts.length - 1]!;
  const denominator = last.word.denominator ?? (lexicon.words.ordinals.neverDenominators.has(last.text) ? null : last.word.ordinal);
  const numerator = parts[0]!.word.small;
  if (denominator === null || numerator === null || parts.length !== 2) return null;
  // "vingt-cinquième", "twenty-fifth" are ordinals; "two-thirds" is a fraction.
  return numerator < 20 && (numerator === 1 || isPlural(last.text)) ? { end: at + 1, value: numerator / denominator } : null;
}
