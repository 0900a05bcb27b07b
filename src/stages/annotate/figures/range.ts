/** Reads ranges: "entre 300 et 500", "50 to 60", "24-26 millions", "trois ou quatre". */
import { TokenKind, type Tokens } from '../../../model/segmented.js';
import { isIn, type Lexicon } from './lexicon.js';
import { touch } from './digits.js';
import { readNumber, type NumberOptions, type NumberReading } from './number.js';
import { phraseBefore, type PhraseAt } from './phrases.js';
import { currencyBefore, readUnit, type UnitReading } from './unit.js';
import { List } from './vocabulary.js';

export interface RangeReading {
  /** First token: the opener, if there is one. */
  readonly start: number;
  readonly end: number;
  readonly low: NumberReading;
  readonly high: NumberReading;
  /** The unit that stood behind the lower number already: "de 3 % à 5 %". */
  readonly unit: UnitReading | null;
}

/** "20 à 30 000" says 20,000 to 30,000, where the ends stay within this ratio of each other. */
const CARRY_RATIO = 20;
/** A verb of change stands at most so many tokens before "de 3 % à 5 %". */
const CHANGE_REACH = 8;
const PLAIN: NumberOptions = { join: false, ratio: 'never' };
const JOINED: NumberOptions = { join: true, ratio: 'never' };

/** The range whose lower number `first` begins at token `at`, or null. Descending numbers make none. */
export function readRange(tokens: Tokens, at: number, text: string, lexicon: Lexicon, first: NumberReading): RangeReading | null {
  const lead = currencyBefore(tokens, at, lexicon)?.start ?? at;
  const opener = phraseBefore(lexicon.openers, tokens, lead, lexicon.vocabulary);
  return opener || linkFollows(tokens, first, lexicon) ? readLinked(tokens, at, text, lexicon, first, lead, opener) : null;
}

/** The quick look: whether a word that may link two numbers stands behind the number or its unit. */
function linkFollows(tokens: Tokens, { end, digits, article }: NumberReading, lexicon: Lexicon): boolean {
  if (article) return false;
  if (isIn(tokens, end, lexicon, List.middle) || isIn(tokens, end, lexicon, List.alternative)) return true;
  const unit = readUnit(tokens, end, digits, lexicon);
  return unit !== null && isIn(tokens, unit.end, lexicon, List.middle);
}

function readLinked(tokens: Tokens, at: number, text: string, lexicon: Lexicon, first: NumberReading, lead: number, opener: PhraseAt<ReadonlySet<string>> | null): RangeReading | null {
  if (opener) {
    const plain = readNumber(tokens, at, text, lexicon, PLAIN);
    const opened = (plain && between(plain)) ?? (plain?.end === first.end ? null : between(first));
    if (opened) return opened;
  }
  return closed(first);

  function between(low: NumberReading): RangeReading | null {
    const unit = readUnit(tokens, low.end, low.digits, lexicon);
    for (const middle of unit ? [unit.end, low.end] : [low.end]) {
      if (middle >= tokens.count || !opener!.value.has(tokens.lower[middle]!)) continue;
      const range = upTo(low, middle + 1, unit);
      if (!range || !sameUnit(unit, range.high)) continue;
      const change = isIn(tokens, opener!.start, lexicon, List.changeOpener) && changes(tokens, opener!.start, lexicon, unit !== null);
      return change ? null : { ...range, start: opener!.start };
    }
    return null;
  }

  function closed(low: NumberReading): RangeReading | null {
    if (low.article) return null;
    const unit = readUnit(tokens, low.end, low.digits, lexicon);
    for (const middle of unit ? [unit.end, low.end] : [low.end]) {
      if (middle >= tokens.count) continue;
      if (isIn(tokens, middle, lexicon, List.middle)) {
        if (tokens.kind[middle] === TokenKind.mark && !evenDash(tokens, middle)) continue;
        if (opener && isIn(tokens, opener.start, lexicon, List.changeOpener) && changes(tokens, opener.start, lexicon, unit !== null)) continue;
        const range = upTo(low, middle + 1, unit);
        if (range && sameUnit(unit, range.high) && !inChain(tokens, at, range.end)) return { ...range, start: lead };
      } else if (isIn(tokens, middle, lexicon, List.alternative) && !unit) {
        const range = upTo(low, middle + 1, null);
        if (range && range.high.value <= low.value * 3) return { ...range, start: lead };
      }
    }
    return null;
  }

  /** A unit behind the lower number stands behind the higher too: "24 heures à 116 voix" is no range. */
  function sameUnit(unit: UnitReading | null, high: NumberReading): boolean {
    return unit === null || readUnit(tokens, high.end, high.digits, lexicon)?.unit === unit.unit;
  }

  function upTo(low: NumberReading, from: number, unit: UnitReading | null): RangeReading | null {
    if (from >= tokens.count) return null;
    let start = from;
    while (start < from + 3 && start < tokens.count && tokens.kind[start] !== TokenKind.number && currencyBefore(tokens, start + 1, lexicon)) start++;
    const high = readNumber(tokens, start, text, lexicon, JOINED);
    if (!high || high.article || (high.fraction !== low.fraction && high.value > 1)) return null;
    const scaled = carryScale(low, high);
    return scaled.value < high.value ? { start: at, end: high.end, low: scaled, high, unit } : null;
  }
}

/** "2,4 et 3 millions", "20 à 30 000": the scale of the second said for both. */
function carryScale(low: NumberReading, high: NumberReading): NumberReading {
  if (low.lastScale > 1 || low.grouped || low.fraction) return low;
  if (high.lastScale >= 1000 && low.value * high.lastScale < high.value) return { ...low, value: round(low.value * high.lastScale) };
  const thousands = high.digits && high.grouped && !high.decimals && high.value % 1000 === 0 && high.value < 1e6;
  return thousands && low.digits && low.value < 1000 && low.value * 1000 < high.value && high.value < low.value * 1000 * CARRY_RATIO ? { ...low, value: low.value * 1000 } : low;
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** A dash with a space on both sides or on none. */
function evenDash(tokens: Tokens, at: number): boolean {
  return at > 0 && touch(tokens, at - 1) === touch(tokens, at);
}

/** "222-2222/2222": a telephone or a file number. */
function inChain(tokens: Tokens, start: number, end: number): boolean {
  const mark = (k: number): boolean => k >= 0 && k < tokens.count && '-–/'.includes(tokens.lower[k]!);
  return (start > 0 && touch(tokens, start - 1) && mark(start - 1)) || (end < tokens.count && touch(tokens, end - 1) && mark(end) && tokens.kind[end + 1] === TokenKind.number);
}

/** True where a verb or noun of change stands shortly before: "passer de 3 % à 5 %" says two figures, "un recul de 15 à 25 %" a range. */
function changes(tokens: Tokens, before: number, lexicon: Lexicon, bothUnits: boolean): boolean {
  for (let i = before - 1; i >= 0 && i >= before - CHANGE_REACH; i--) {
    if (tokens.kind[i] === TokenKind.newline || tokens.lower[i] === '.') return false;
    if (isIn(tokens, i, lexicon, List.changeVerb) || (bothUnits && isIn(tokens, i, lexicon, List.changeNoun))) return true;
  }
  return false;
}
