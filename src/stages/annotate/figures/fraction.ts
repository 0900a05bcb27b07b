/** Reads fractions: "deux tiers", "a third", "vingt-trois cinquièmes", "3/4", "½". */
import { TokenKind, type Tokens } from '../../../model/segmented.js';
import { readCardinal, type CardinalReading } from './cardinal.js';
import { touch } from './digits.js';
import { partsOf, type Lexicon } from './lexicon.js';

export interface FractionReading {
  readonly end: number;
  readonly value: number;
}

/** Fractions that are one character. */
const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2], ['⅓', 1 / 3], ['⅔', 2 / 3], ['¼', 1 / 4], ['¾', 3 / 4], ['⅕', 1 / 5], ['⅖', 2 / 5], ['⅗', 3 / 5], ['⅘', 4 / 5], ['⅙', 1 / 6], ['⅚', 5 / 6], ['⅛', 1 / 8], ['⅜', 3 / 8], ['⅝', 5 / 8], ['⅞', 7 / 8],
]);

export function vulgarAt(tokens: Tokens, at: number): number | null {
  return at < tokens.count && tokens.kind[at] === TokenKind.mark ? VULGAR.get(tokens.lower[at]!) ?? null : null;
}

/** The denominator that begins at token `at` ("tiers", "cinquièmes", "vingt-cinquième", "cent vingt cinquième" where `several`), or null. */
function denominatorAt(tokens: Tokens, at: number, lexicon: Lexicon, several: boolean): FractionReading | null {
  if (at >= tokens.count || tokens.kind[at] !== TokenKind.word) return null;
  const lower = tokens.lower[at]!;
  const word = lexicon.byWord.get(lower);
  if (word?.denominator) return { end: at + 1, value: word.denominator };
  if (word?.ordinal && lexicon.words.ordinals.neverDenominators.has(lower)) return null;
  const parts = partsOf(lexicon, lower);
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
  const word = lexicon.byWord.get(tokens.lower[at]!);
  if (!word) return null;
  if (word.article && at + 1 < tokens.count) {
    const denominator = denominatorAt(tokens, at + 1, lexicon, true);
    if (denominator) return { end: denominator.end, value: 1 / denominator.value };
  }
  const next = at + 1 < tokens.count ? lexicon.byWord.get(tokens.lower[at + 1]!) : undefined;
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
  const parts = partsOf(lexicon, lower);
  if (parts.length < 2) return null;
  const last = parts[parts.length - 1]!;
  const denominator = last.word.denominator ?? (lexicon.words.ordinals.neverDenominators.has(last.text) ? null : last.word.ordinal);
  const numerator = parts[0]!.word.small;
  if (denominator === null || numerator === null || parts.length !== 2) return null;
  // "vingt-cinquième", "twenty-fifth" are ordinals; "two-thirds" is a fraction.
  return numerator < 20 && (numerator === 1 || isPlural(last.text)) ? { end: at + 1, value: numerator / denominator } : null;
}
