/** Reads a number in digits as the press writes it: 4000, 4 000, 4'000, 4,000, 4.000, 1,2. */
import { TokenKind, type Tokens } from '../../../model/segmented.js';
import type { DigitWords } from '../../../model/words/numbers.js';

export interface DigitReading {
  /** Behind the last token. */
  readonly end: number;
  readonly value: number;
  /** True where a mark or a space groups thousands. */
  readonly grouped: boolean;
  readonly decimals: boolean;
  /** True where more digits hang on by a mark ("192.168.1.2", "22,24,26"): an address or a list, not a number of the text. */
  readonly chained: boolean;
}

/** Thousands are written in groups of three. */
const GROUP = 3;
/** Longer runs of digits are codes, and beyond what a number keeps exactly. */
const MAX_DIGITS = 15;

/** True where tokens a and a + 1 touch. */
export function touch(tokens: Tokens, a: number): boolean {
  return a + 1 < tokens.count && tokens.end[a] === tokens.start[a + 1];
}

function digitsAt(tokens: Tokens, at: number): string | null {
  return at < tokens.count && tokens.kind[at] === TokenKind.number ? tokens.lower[at]! : null;
}

/**
 * Reads the digits that begin at token `at` (a number, or the decimal mark of ",08"); null where none do. No sign, scale or unit.
 *
 *     près de 70 000 marins, 1 234 567,89 euros
 *             ^                ^
 */
export function readDigits(tokens: Tokens, at: number, words: DigitWords): DigitReading | null {
  const first = digitsAt(tokens, at);
  if (first === null) return readBareDecimals(tokens, at, words);
  const spaced = joinSpaced(tokens, at, first);
  if (spaced) {
    const fraction = decimalsBehind(tokens, spaced.end, words.decimal) ?? decimalsBehind(tokens, spaced.end, words.thousands);
    return fraction
      ? { end: fraction.end, value: Number(`${spaced.digits}.${fraction.digits}`), grouped: true, decimals: true, chained: false }
      : { end: spaced.end, value: Number(spaced.digits), grouped: true, decimals: false, chained: false };
  }
  return readMarked(tokens, at, first, words);
}

/** Groups parted by one space or by an apostrophe, all by the same. */
function joinSpaced(tokens: Tokens, at: number, first: string): { readonly end: number; readonly digits: string } | null {
  if (first.length > GROUP || (first[0] === '0' && first.length > 1)) return null;
  let digits = first;
  let end = at + 1;
  const apostrophe = touch(tokens, at) && tokens.lower[at + 1] === "'";
  for (;;) {
    const next = apostrophe ? end + 1 : end;
    if (apostrophe ? !(tokens.lower[end] === "'" && touch(tokens, end - 1) && touch(tokens, end)) : tokens.start[end] !== tokens.end[end - 1]! + 1) break;
    const group = digitsAt(tokens, next);
    if (group === null || group.length !== GROUP || digits.length + GROUP > MAX_DIGITS) break;
    digits += group;
    end = next + 1;
  }
  return end > at + 1 ? { end, digits } : null;
}

function decimalsBehind(tokens: Tokens, end: number, mark: string): { readonly end: number; readonly digits: string } | null {
  if (tokens.lower[end] !== mark || !touch(tokens, end - 1) || !touch(tokens, end)) return null;
  const digits = digitsAt(tokens, end + 1);
  return digits === null ? null : { end: end + 2, digits };
}

/** A number that begins with its decimal mark: ",08". */
function readBareDecimals(tokens: Tokens, at: number, words: DigitWords): DigitReading | null {
  const mark = tokens.lower[at];
  if ((mark !== words.decimal && mark !== '.') || !touch(tokens, at) || (at > 0 && touch(tokens, at - 1))) return null;
  const digits = digitsAt(tokens, at + 1);
  return digits === null ? null : { end: at + 2, value: Number(`0.${digits}`), grouped: false, decimals: true, chained: false };
}

/** Digits parted by points and commas. */
function readMarked(tokens: Tokens, at: number, first: string, words: DigitWords): DigitReading {
  const groups = [first];
  const marks: string[] = [];
  let end = at + 1;
  for (;;) {
    const mark = tokens.lower[end];
    if ((mark !== '.' && mark !== ',') || !touch(tokens, end - 1) || !touch(tokens, end)) break;
    const digits = digitsAt(tokens, end + 1);
    if (digits === null) break;
    marks.push(mark);
    groups.push(digits);
    end += 2;
  }
  if (marks.length === 0) return { end, value: Number(first), grouped: false, decimals: false, chained: first.length > MAX_DIGITS };
  if (at > 1 && '.,'.includes(tokens.lower[at - 1]!) && touch(tokens, at - 1) && touch(tokens, at - 2) && tokens.kind[at - 2] === TokenKind.number) {
    return { end: at + 1, value: Number(first), grouped: false, decimals: false, chained: true };
  }
  const last = groups.length - 1;
  const mixed = marks[0] !== marks[last - 1];
  const whole = mixed ? groups.slice(0, last) : groups;
  if (marks.length > 1 && marks.slice(0, mixed ? -1 : undefined).every(m => m === marks[0]) && isGrouping(whole)) {
    return { end, value: Number(mixed ? `${whole.join('')}.${groups[last]}` : whole.join('')), grouped: true, decimals: mixed, chained: false };
  }
  if (marks.length > 1) return pairwise(tokens, at, groups, marks, words);
  const [whole1, rest] = groups as [string, string];
  const thousands = isGrouping(groups) && (marks[0] === words.thousands || (rest === '000' && marks[0] === ','));
  return thousands
    ? { end, value: Number(whole1 + rest), grouped: true, decimals: false, chained: false }
    : { end, value: Number(`${whole1}.${rest}`), grouped: false, decimals: true, chained: false };
}

/** A chain that is no number: its first number alone, or with its thousands where the mark says so. */
function pairwise(tokens: Tokens, at: number, groups: readonly string[], marks: readonly string[], words: DigitWords): DigitReading {
  const thousands = marks[0] === words.thousands && words.thousands === '.' && isGrouping(groups.slice(0, 2));
  return thousands
    ? { end: at + 3, value: Number(groups[0]! + groups[1]!), grouped: true, decimals: false, chained: true }
    : { end: at + 1, value: Number(tokens.lower[at]), grouped: false, decimals: false, chained: true };
}

/** "1 234 567": one to three digits, then threes; or as in India: twos, then three. */
function isGrouping(groups: readonly string[]): boolean {
  const [first, ...rest] = groups as [string, ...string[]];
  if (first.length > GROUP || (first[0] === '0')) return false;
  if (rest.every(g => g.length === GROUP)) return true;
  return rest.length > 1 && first.length <= 2 && rest.slice(0, -1).every(g => g.length === 2) && rest[rest.length - 1]!.length === GROUP;
}
