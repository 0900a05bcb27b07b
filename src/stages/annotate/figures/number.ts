/** Reads one number with all that belongs to its value: sign, scale, decimals in words, halves and fractions, groups, powers. */
import { TokenKind, type Tokens } from '../../../model/segmented.js';
import { readCardinal, type CardinalReading } from './cardinal.js';
import { touch } from './digits.js';
import { readExponent } from './exponent.js';
import { isMixed, readFraction, vulgarAt } from './fraction.js';
import { readGroup } from './group.js';
import { isIn, numberWordAt, type Lexicon } from './lexicon.js';
import { phraseFrom } from './phrases.js';
import { readShortScale } from './scale.js';
import { List } from './vocabulary.js';

export interface NumberReading {
  /** First token, with a sign. */
  readonly start: number;
  /** Behind the last token. */
  readonly end: number;
  readonly value: number;
  /** True for an indefinite article and nothing more: "un". */
  readonly article: boolean;
  readonly fraction: boolean;
  /** A group noun or a plural scale without a count: "une centaine", "des milliers". */
  readonly group: 'none' | 'about' | 'exact' | 'open';
  readonly digits: boolean;
  readonly grouped: boolean;
  readonly decimals: boolean;
  readonly chained: boolean;
  readonly lastScale: number;
}

export interface NumberOptions {
  readonly join: boolean;
  /** Read "un sur trois" as a third: never, in words only ("3 sur 5" may be a mark), or always. */
  readonly ratio: 'never' | 'words' | 'always';
}

/** So many digits a product of decimals and a scale is exact to: 32.243 billion is no 32243000000.000004. */
const EXACT_DIGITS = 15;

/** A reading with nothing special about it. All readings are made with the same fields in the same order, which keeps them fast. */
function reading(start: number, end: number, value: number, group: NumberReading['group']): NumberReading {
  return { start, end, value, article: false, fraction: false, group, digits: false, grouped: false, decimals: false, chained: false, lastScale: 1 };
}

/** Reads the number that begins at token `at` of the view's `text`, or gives null. Linear in what it reads. */
export function readNumber(tokens: Tokens, at: number, text: string, lexicon: Lexicon, options: NumberOptions): NumberReading | null {
  const sign = signAt(tokens, at, lexicon);
  const from = at + (sign ? 1 : 0);
  if (from >= tokens.count) return null;
  const read = readUnsigned(tokens, from, text, lexicon, options);
  if (!read) return null;
  const value = read.lastScale > 1 && !Number.isInteger(read.value) ? Number(read.value.toPrecision(EXACT_DIGITS)) : read.value;
  return sign ? { ...read, start: at, value: -value, article: false } : value === read.value ? read : { ...read, value };
}

/** A minus that is no hyphen: before it a space or nothing, behind it the digits. Or a word for minus before a number. */
function signAt(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  if (tokens.kind[at] === TokenKind.number) return false;
  const lower = tokens.lower[at]!;
  if (lower === '-' || lower === '−') {
    if (!touch(tokens, at) || (at > 0 && tokens.end[at - 1] === tokens.start[at] && !'<>=(^'.includes(tokens.lower[at - 1]!))) return false;
    return tokens.kind[at + 1] === TokenKind.number || '.,'.includes(tokens.lower[at + 1]!);
  }
  return tokens.kind[at] === TokenKind.word && isIn(tokens, at, lexicon, List.negative);
}

function readUnsigned(tokens: Tokens, at: number, text: string, lexicon: Lexicon, options: NumberOptions): NumberReading | null {
  const group = readGroup(tokens, at, lexicon, null);
  if (group) return reading(at, group.end, group.value, group.group);
  const cardinal = readCardinal(tokens, at, lexicon, { ordinal: false, join: options.join });
  const exponent = cardinal?.digits ? readExponent(tokens, cardinal, text) : null;
  if (exponent) return { ...reading(at, exponent.end, exponent.value, 'none'), digits: true, decimals: true };
  if (cardinal?.joined && isMixed(tokens, lexicon, cardinal)) {
    const { before, end, scale } = cardinal.joined;
    return withFraction(tokens, lexicon, { ...reading(at, end, before, 'none'), digits: cardinal.digits, lastScale: scale });
  }
  const fraction = readFraction(tokens, at, lexicon, cardinal);
  if (fraction && fraction.end > (cardinal?.end ?? at)) return withScale(tokens, lexicon, { ...reading(at, fraction.end, fraction.value, 'none'), fraction: true });
  if (!cardinal) return articleScale(tokens, at, lexicon);
  const short = cardinal.digits ? readShortScale(tokens, cardinal.end, text, lexicon) : null;
  const base = short ? { ...cardinal, end: short.end, value: cardinal.value * short.value, lastScale: short.value } : cardinal;
  const counted = readGroup(tokens, base.end, lexicon, base.value);
  if (counted && !short) return { ...reading(at, counted.end, counted.value, counted.group), digits: base.digits };
  const decimal = decimalsInWords(tokens, base, lexicon);
  const whole: NumberReading = {
    start: at, end: decimal.end, value: decimal.value, article: base.article && decimal.end === base.end, fraction: false, group: 'none',
    digits: base.digits, grouped: base.grouped, decimals: base.decimals, chained: base.chained, lastScale: base.lastScale,
  };
  const mixed = withFraction(tokens, lexicon, whole);
  return options.ratio === 'always' || (options.ratio === 'words' && !mixed.digits) ? withRatio(tokens, lexicon, mixed, options.ratio === 'words') : mixed;
}

/** "a hundred", "a million and a half": an article that is no number before what makes it one. */
function articleScale(tokens: Tokens, at: number, lexicon: Lexicon): NumberReading | null {
  const word = numberWordAt(tokens, at, lexicon);
  if (!word?.article || word.small !== null || at + 1 >= tokens.count) return null;
  const next = numberWordAt(tokens, at + 1, lexicon);
  if (!next) return articleHalf(tokens, at, lexicon);
  if (next.hundred === null && next.scale === null) return null;
  const scaled = readCardinal(tokens, at + 1, lexicon, { ordinal: false, join: true });
  return scaled && withFraction(tokens, lexicon, { ...reading(at, scaled.end, scaled.value, 'none'), lastScale: scaled.lastScale });
}

/** "an hour and a half": the article counts, since a half follows its unit. */
function articleHalf(tokens: Tokens, at: number, lexicon: Lexicon): NumberReading | null {
  const unit = phraseFrom(lexicon.units, tokens, at + 1, lexicon.vocabulary);
  if (!unit || unit.end + 2 >= tokens.count || !numberWordAt(tokens, unit.end, lexicon)?.joiner) return null;
  const half = numberWordAt(tokens, unit.end + 1, lexicon)?.article ? unit.end + 2 : unit.end + 1;
  return numberWordAt(tokens, half, lexicon)?.half ? { ...reading(at, at + 1, 1, 'none'), article: true } : null;
}

/** "deux cent virgule trois", "two hundred point zero three". */
function decimalsInWords(tokens: Tokens, base: CardinalReading, lexicon: Lexicon): { readonly end: number; readonly value: number } {
  if (base.digits || base.end >= tokens.count || !isIn(tokens, base.end, lexicon, List.decimalWord)) return base;
  let digits = '';
  let end = base.end + 1;
  while (end < tokens.count) {
    const part = readCardinal(tokens, end, lexicon, { ordinal: false, join: false });
    if (!part || part.digits || part.article) break;
    digits += String(part.value);
    end = part.end;
  }
  return digits === '' ? base : { end, value: Number(`${base.value}.${digits}`) };
}

/** What may stand behind a whole number: "et demi", "and three quarters", "2 1/4", "2½"; and a scale behind that: "five and a half million". */
function withFraction(tokens: Tokens, lexicon: Lexicon, whole: NumberReading): NumberReading {
  const { end } = whole;
  const half = vulgarAt(tokens, end);
  if (half !== null) return withScale(tokens, lexicon, { ...whole, end: end + 1, value: whole.value + half, article: false });
  if (end >= tokens.count) return whole;
  const joiner = numberWordAt(tokens, end, lexicon)?.joiner === true;
  const from = joiner ? end + 1 : end;
  if (from >= tokens.count) return whole;
  if (!joiner && !(whole.digits && !whole.decimals && tokens.kind[from] === TokenKind.number && tokens.lower[from + 1] === '/')) return whole;
  const fraction = fractionBelowOne(tokens, from, lexicon);
  if (!fraction) return whole;
  const next = fraction.end < tokens.count ? numberWordAt(tokens, fraction.end, lexicon)?.scale ?? null : null;
  if (next !== null && next < whole.lastScale) return { ...whole, end: fraction.end + 1, value: whole.value + fraction.value * next, article: false };
  const mixed = { ...whole, end: fraction.end, value: whole.value + fraction.value * whole.lastScale, article: false };
  return whole.lastScale === 1 ? withScale(tokens, lexicon, mixed) : mixed;
}

function fractionBelowOne(tokens: Tokens, at: number, lexicon: Lexicon): { readonly end: number; readonly value: number } | null {
  const cardinal = readCardinal(tokens, at, lexicon, { ordinal: false, join: false });
  if (cardinal?.joined && isMixed(tokens, lexicon, cardinal)) {
    const { before, end, scale } = cardinal.joined;
    return withFraction(tokens, lexicon, { ...reading(at, end, before, 'none'), digits: cardinal.digits, lastScale: scale });
  }
  const fraction = readFraction(tokens, at, lexicon, cardinal);
  return fraction && fraction.value < 1 && fraction.end > (cardinal?.end ?? at) ? fraction : null;
}

/** "half a million", "demi million", "three quarters of a million", "2½ million". */
function withScale(tokens: Tokens, lexicon: Lexicon, read: NumberReading): NumberReading {
  let at = read.end;
  if (at < tokens.count && isIn(tokens, at, lexicon, List.partitive)) at++;
  const article = at < tokens.count && numberWordAt(tokens, at, lexicon)?.article === true;
  if (article) at++;
  if (at > read.end && !article) return read;
  const word = numberWordAt(tokens, at, lexicon);
  const group = word?.group && !word.group.many ? word.group.value : null;
  const scale = word?.scale ?? word?.hundred ?? group ?? null;
  return scale === null ? read : { ...read, end: at + 1, value: read.value * scale, lastScale: scale, fraction: false };
}

/** "un sur trois", "two out of five": a share where the first is the smaller. */
function withRatio(tokens: Tokens, lexicon: Lexicon, read: NumberReading, words: boolean): NumberReading {
  const over = phraseFrom(lexicon.ratios, tokens, read.end, lexicon.vocabulary);
  if (!over || over.end >= tokens.count) return read;
  const whole = readCardinal(tokens, over.end, lexicon, { ordinal: false, join: true });
  return whole && whole.value > read.value && !read.decimals && !(words && whole.digits) ? { ...read, end: whole.end, value: read.value / whole.value, article: false } : read;
}
