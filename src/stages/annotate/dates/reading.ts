/** Reading tokens with the date lexicon: what stands at, or ends before, a place. */
import { TokenKind, type Tokens } from '../../../model/segmented.js';
import { DateFact, type DateLexicon } from './lexicon.js';
import { hasRole, longerFrom, longerTo, type EdgePhrases } from './phrase-table.js';
import { Role, type MeaningOfRole, type RoleNumber } from './roles.js';

/** A meaning with the tokens that carry it, [first, end). */
export interface Found<R extends RoleNumber> {
  readonly meaning: MeaningOfRole<R>;
  readonly first: number;
  readonly end: number;
}

/** A whole number or fraction with its tokens. */
export interface NumberFound {
  readonly number: number;
  readonly first: number;
  readonly end: number;
  readonly digits: boolean;
  readonly about: boolean;
}

export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly lexicon: DateLexicon;
  /** Facts of word forms (`DateFact`) by `Tokens.form`. */
  readonly facts: Int32Array;
}

/** The facts of token i; 0 for numbers, and outside the text. */
export function factsAt(reading: Reading, i: number): number {
  return i >= 0 && i < reading.tokens.count ? reading.facts[reading.tokens.form[i]!]! : 0;
}

/** The number that token i, which is one of the text, has in the lexicon; 0 where it has none. */
function wordAt(reading: Reading, i: number): number {
  const form = reading.tokens.form[i]!;
  return form !== 0 ? reading.facts[form]! & DateFact.number : figureAt(reading, i);
}

function figureAt(reading: Reading, i: number): number {
  const { figures } = reading.lexicon;
  return figures.size === 0 ? 0 : figures.get(reading.tokens.lower[i]!) ?? 0;
}

/** The number of the word before token i; 0 where it has none. */
export function wordBefore(reading: Reading, i: number): number {
  return i > 0 ? wordAt(reading, i - 1) : 0;
}

/** True where these words stand from token `first` on. */
export function standAt(reading: Reading, words: readonly number[], first: number): boolean {
  if (first < 0 || first + words.length > reading.tokens.count) return false;
  for (let k = 0; k < words.length; k++) if (wordAt(reading, first + k) !== words[k]) return false;
  return true;
}

/** The longest phrase with a role that begins at a token, or null. */
export function at<R extends RoleNumber>(reading: Reading, i: number, role: R): Found<R> | null {
  if (i < 0 || i >= reading.tokens.count) return null;
  const word = wordAt(reading, i);
  const { first } = reading.lexicon;
  return word !== 0 && hasRole(first, word, role) ? fromWord(reading, first.at[word]!, i, role) : null;
}

function fromWord<R extends RoleNumber>(reading: Reading, phrases: EdgePhrases, i: number, role: R): Found<R> | null {
  const beside = phrases.several.length > 0 && i + 1 < reading.tokens.count ? wordAt(reading, i + 1) : 0;
  const list = beside !== 0 ? longerFrom(phrases, beside) : undefined;
  if (list !== undefined) for (const phrase of list) if (phrase.role === role && standAt(reading, phrase.words, i)) return { meaning: phrase.meaning as MeaningOfRole<R>, first: i, end: i + phrase.words.length };
  for (const phrase of phrases.alone) if (phrase.role === role) return { meaning: phrase.meaning as MeaningOfRole<R>, first: i, end: i + 1 };
  return null;
}

/** The longest phrase with a role that ends before token `end`, or null. `accept` may refuse some. */
export function before<R extends RoleNumber>(reading: Reading, end: number, role: R, accept?: (meaning: MeaningOfRole<R>) => boolean): Found<R> | null {
  if (end <= 0 || end > reading.tokens.count) return null;
  const word = wordAt(reading, end - 1);
  const { last } = reading.lexicon;
  return word !== 0 && hasRole(last, word, role) ? toWord(reading, last.at[word]!, end, role, accept) : null;
}

function toWord<R extends RoleNumber>(reading: Reading, phrases: EdgePhrases, end: number, role: R, accept: ((meaning: MeaningOfRole<R>) => boolean) | undefined): Found<R> | null {
  const beside = phrases.several.length > 0 ? wordBefore(reading, end - 1) : 0;
  const list = beside !== 0 ? longerTo(phrases, beside) : undefined;
  if (list !== undefined) {
    for (const phrase of list) {
      const meaning = phrase.meaning as MeaningOfRole<R>;
      const first = end - phrase.words.length;
      if (phrase.role === role && (accept === undefined || accept(meaning)) && standAt(reading, phrase.words, first)) return { meaning, first, end };
    }
  }
  for (const phrase of phrases.alone) {
    const meaning = phrase.meaning as MeaningOfRole<R>;
    if (phrase.role === role && (accept === undefined || accept(meaning))) return { meaning, first: end - 1, end };
  }
  return null;
}

/** True for a word of the language's small ones: articles, prepositions, pronouns, auxiliaries. */
export function isSmall(reading: Reading, i: number): boolean {
  return (factsAt(reading, i) & DateFact.small) !== 0;
}

/** True where token i begins with a letter. */
export function startsWithLetter(reading: Reading, i: number): boolean {
  return (factsAt(reading, i) & DateFact.letter) !== 0;
}

/** True where token i begins with a letter or a digit. */
export function startsAsWord(reading: Reading, i: number): boolean {
  return (factsAt(reading, i) & (DateFact.letter | DateFact.digit)) !== 0 || isNumber(reading, i);
}

/** True where token i is this one-character mark. */
export function isMark(reading: Reading, i: number, mark: string): boolean {
  return reading.tokens.kind[i] === TokenKind.mark && reading.tokens.lower[i] === mark;
}

export function isNumber(reading: Reading, i: number): boolean {
  return i >= 0 && i < reading.tokens.count && reading.tokens.kind[i] === TokenKind.number;
}

/** True where no space stands between token i - 1 and token i. */
export function joined(reading: Reading, i: number): boolean {
  return i > 0 && i < reading.tokens.count && reading.tokens.end[i - 1] === reading.tokens.start[i];
}

/** True where a number token is only part of a longer number or code: "1.500", "12,5", "3-2", "n°5", "100 000". */
export function insideNumber(reading: Reading, i: number): boolean {
  const { kind, start, end, lower } = reading.tokens;
  if (i >= 2 && kind[i - 1] === TokenKind.mark && kind[i - 2] === TokenKind.number && joined(reading, i) && joined(reading, i - 1)) {
    // "1982-1990", "8-9": the ends of a range are numbers of their own.
    const ranged = '-–—/~'.includes(lower[i - 1]!) && isLong(reading, i) === isLong(reading, i - 2);
    if (!ranged) return true;
  }
  if (kind[i + 1] === TokenKind.mark && isNumber(reading, i + 2) && joined(reading, i + 1) && joined(reading, i + 2) && !':-–/.~'.includes(lower[i + 1]!)) return true;
  return isNumber(reading, i - 1) && end[i]! - start[i]! === 3 && start[i]! - end[i - 1]! <= 1;
}

function isLong(reading: Reading, i: number): boolean {
  return isNumber(reading, i) && reading.tokens.end[i]! - reading.tokens.start[i]! === 4;
}

/** A count that begins at a token: digits with an optional decimal part, or number words. */
export function numberAt(reading: Reading, i: number): NumberFound | null {
  if (isNumber(reading, i)) {
    const { lower } = reading.tokens;
    if ((isMark(reading, i + 1, ',') || isMark(reading, i + 1, '.')) && joined(reading, i + 1) && joined(reading, i + 2) && isNumber(reading, i + 2) && lower[i + 2]!.length < 3) {
      return { number: Number(`${lower[i]}.${lower[i + 2]}`), first: i, end: i + 3, digits: true, about: false };
    }
    return { number: Number(lower[i]), first: i, end: i + 1, digits: true, about: false };
  }
  const word = at(reading, i, Role.cardinal);
  return word ? { number: word.meaning.number, first: i, end: word.end, digits: false, about: word.meaning.about === true } : null;
}

/** A count that ends before a token. */
export function numberBefore(reading: Reading, end: number): NumberFound | null {
  if (isNumber(reading, end - 1)) {
    const { lower } = reading.tokens;
    if (end >= 3 && joined(reading, end - 1) && joined(reading, end - 2) && (isMark(reading, end - 2, ',') || isMark(reading, end - 2, '.')) && isNumber(reading, end - 3)) {
      return lower[end - 1]!.length < 3 ? { number: Number(`${lower[end - 3]}.${lower[end - 1]}`), first: end - 3, end, digits: true, about: false } : null;
    }
    return { number: Number(lower[end - 1]), first: end - 1, end, digits: true, about: false };
  }
  const word = before(reading, end, Role.cardinal);
  return word ? { number: word.meaning.number, first: word.first, end, digits: false, about: word.meaning.about === true } : null;
}

const CURRENCIES = '$€£¥';

/** The day of a month that begins at a token: "8", "1er", "17th", "premier", "twenty fifth". `words`: number words count too. */
export function dayAt(reading: Reading, i: number, words: boolean): NumberFound | null {
  if (isNumber(reading, i)) {
    const text = reading.tokens.lower[i]!;
    const number = Number(text);
    if (text.length > 2 || number < 1 || number > 31 || insideNumber(reading, i) || CURRENCIES.includes(reading.tokens.lower[i - 1] ?? ' ')) return null;
    const ending = at(reading, i + 1, Role['ordinal-ending']);
    return { number, first: i, end: ending ? ending.end : i + 1, digits: true, about: false };
  }
  if (!words) return null;
  const ordinal = at(reading, i, Role.ordinal);
  if (ordinal && ordinal.meaning.number >= 1 && ordinal.meaning.number <= 31) return { number: ordinal.meaning.number, first: i, end: ordinal.end, digits: false, about: false };
  const cardinal = at(reading, i, Role.cardinal);
  if (cardinal && Number.isInteger(cardinal.meaning.number) && cardinal.meaning.number >= 2 && cardinal.meaning.number <= 31) return { number: cardinal.meaning.number, first: i, end: cardinal.end, digits: false, about: false };
  return null;
}

/** The longest words that a day of the month is written with ("vingt et un"). */
const DAY_TOKENS = 3;

/** The day of a month that ends before a token. */
export function dayBefore(reading: Reading, end: number, words: boolean): NumberFound | null {
  for (let first = end - DAY_TOKENS; first < end; first++) {
    if (first < 0) continue;
    const day = dayAt(reading, first, words);
    if (day && day.end === end) return day;
  }
  return null;
}

/** A year that begins at a token: four digits, or with `short` also two ("93", "'93"). */
export function yearAt(reading: Reading, i: number, short: boolean): NumberFound | null {
  if (!isNumber(reading, i)) {
    const words = at(reading, i, Role.year);
    if (words) return { number: words.meaning.year, first: i, end: words.end, digits: false, about: false };
    if (short && (isMark(reading, i, "'")) && isNumber(reading, i + 1) && reading.tokens.lower[i + 1]!.length === 2 && joined(reading, i + 1)) {
      return { number: fullYear(Number(reading.tokens.lower[i + 1])), first: i, end: i + 2, digits: true, about: false };
    }
    return null;
  }
  const text = reading.tokens.lower[i]!;
  const number = Number(text);
  if (insideNumber(reading, i)) return null;
  if (text.length === 4 && number >= 1000 && number < 3000) return { number, first: i, end: i + 1, digits: true, about: false };
  if (short && text.length === 2 && number > 31 && !at(reading, i + 1, Role.unit) && !at(reading, i + 1, Role['hour-mark'])) return { number: fullYear(number), first: i, end: i + 1, digits: true, about: false };
  return null;
}

/** A two-digit year: 00 to 39 of this century, the rest of the last. */
export function fullYear(two: number): number {
  const PIVOT = 40;
  return two < PIVOT ? 2000 + two : 1900 + two;
}
