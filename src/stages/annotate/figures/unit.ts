/** Reads the unit of a number: percent, currency before or behind, measures and times. */
import { Shape, TokenKind, type Tokens } from '../../../model/segmented.js';
import { touch } from './digits.js';
import type { Lexicon } from './lexicon.js';
import { phraseBefore, phraseFrom } from './phrases.js';
import { wordAt } from './vocabulary.js';

export type UnitKind = 'percent' | 'currency' | 'time' | 'measure';

export interface UnitReading {
  /** First token of the unit. */
  readonly start: number;
  /** Behind its last token. */
  readonly end: number;
  /** "%", an ISO 4217 code, or the canonical name of a unit. */
  readonly unit: string;
  readonly kind: UnitKind;
}

const TIMES: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'fortnight', 'month', 'quarter', 'semester', 'year', 'decade', 'century', 'millennium']);

/** The unit that begins at token `at`, behind a number in digits or in words; null where none does. A scale or group takes "de", "of" before its unit. */
export function readUnit(tokens: Tokens, at: number, digits: boolean, lexicon: Lexicon): UnitReading | null {
  if (at >= tokens.count || tokens.kind[at] === TokenKind.newline) return null;
  // "a 6-year pause"
  const from = tokens.lower[at] === '-' && tokens.end[at - 1] === tokens.start[at] && tokens.end[at] === tokens.start[at + 1] && tokens.kind[at + 1] === TokenKind.word ? at + 1 : at;
  if (wordAt(tokens, from, lexicon.vocabulary) === 0) return null;
  const percent = phraseFrom(lexicon.percent, tokens, from, lexicon.vocabulary);
  if (percent) return { start: from, end: percent.end, unit: '%', kind: 'percent' };
  const currency = phraseFrom(lexicon.currencies, tokens, from, lexicon.vocabulary);
  const unit = phraseFrom(lexicon.units, tokens, from, lexicon.vocabulary);
  if (currency && (!unit || currency.end >= unit.end)) return { start: from, end: currency.end, unit: currency.value, kind: 'currency' };
  if (unit) return { start: from, end: unit.end, unit: unit.value, kind: kindOf(unit.value) };
  const short = digits ? phraseFrom(lexicon.shortUnits, tokens, from, lexicon.vocabulary) : null;
  // "5G" is no gram: a short unit keeps its case.
  if (short && tokens.shape[from] !== Shape.lower && short.value[0] === short.value[0]!.toLowerCase()) return null;
  return short ? { start: from, end: short.end, unit: short.value, kind: kindOf(short.value) } : null;
}

/** The currency that stands before token `at` ("US$ 60,000", "EUR 5"), or null. */
export function currencyBefore(tokens: Tokens, at: number, lexicon: Lexicon): UnitReading | null {
  const found = phraseBefore(lexicon.currenciesBefore, tokens, at, lexicon.vocabulary);
  if (!found) return null;
  const sign = tokens.kind[at - 1] === TokenKind.mark;
  // "US$ 5" is one sign, "a $5 option" is not: letters belong to a sign that touches them.
  if (sign && found.end - found.start > 1 && !touch(tokens, at - 2)) {
    const alone = lexicon.words.units.currencies.get(tokens.lower[at - 1]!);
    return alone === undefined ? null : { start: at - 1, end: at, unit: alone, kind: 'currency' };
  }
  // A currency in words before a number belongs to what came before: only signs and codes of letters stand first.
  if (!sign && !(found.end - found.start === 1 && found.value.toLowerCase() === tokens.lower[at - 1])) return null;
  return { start: found.start, end: found.end, unit: found.value, kind: 'currency' };
}

/** Times are told from other measures: durations follow rules of their own. */
export function kindOf(unit: string): UnitKind {
  return TIMES.has(unit) ? 'time' : 'measure';
}
