/** Ranges of clock times whose ends share what only one of them says: "from 5 to 6pm", "de 14 à 16 h", "between 10 and 11:30". */
import type { ClockTime } from '../../../model/expression.js';
import { TokenKind } from '../../../model/segmented.js';
import { clockAt, type ClockFound } from './clock.js';
import { NO_DRAFTS, dated, namesDay, type Draft } from './draft.js';
import { at, before, insideNumber, isMark, isNumber, joined, type Reading } from './reading.js';
import { Role } from './roles.js';

interface Loose {
  readonly clock: ClockTime;
  readonly end: number;
  /** Written as a clock time, not as a bare number. */
  readonly marked: boolean;
  readonly meridiem: boolean;
}

const HOURS = 12;

/** A clock time (as found) or a bare hour that begins at a token. */
function looseAt(reading: Reading, i: number, clock: ClockFound | null): Loose | null {
  if (clock) {
    const said = at(reading, clock.end - 1, Role.meridiem) ?? before(reading, clock.end, Role.meridiem);
    return { clock: clock.clock, end: clock.end, marked: clock.sure || at(reading, i + 1, Role['hour-mark']) !== null, meridiem: said !== null };
  }
  if (!isNumber(reading, i)) return null;
  const text = reading.tokens.lower[i]!;
  const hour = Number(text);
  if (text.length > 2 || hour > 24) return null;
  const dotted = isMark(reading, i + 1, '.') && joined(reading, i + 1) && joined(reading, i + 2) && isNumber(reading, i + 2) && reading.tokens.lower[i + 2]!.length === 2;
  if (dotted) return { clock: { hour, minute: Number(reading.tokens.lower[i + 2]), second: null, zone: null }, end: i + 3, marked: false, meridiem: false };
  return insideNumber(reading, i) && !isMark(reading, i - 1, '-') ? null : { clock: { hour, minute: null, second: null, zone: null }, end: i + 1, marked: false, meridiem: false };
}

/** Drafts at a number token that may begin a range of clock times (`clock` is the one found there): both ends, or nothing. */
export function clockRangeDrafts(reading: Reading, i: number, clock: ClockFound | null, previous: Draft | undefined): readonly Draft[] {
  const { tokens } = reading;
  const first = looseAt(reading, i, clock);
  if (!first) return NO_DRAFTS;
  const between = before(reading, i, Role.between);
  const link = at(reading, first.end, Role.to) ?? (between ? at(reading, first.end, Role.and) : null);
  const last = link ? looseAt(reading, link.end, clockAt(reading, link.end)) : null;
  if (!link || !last || (first.marked && last.marked && !last.meridiem)) return NO_DRAFTS;
  const opener = between ?? before(reading, i, Role.from);
  const dash = tokens.kind[link.first] === TokenKind.mark;
  const follows = at(reading, last.end, Role.weekday) ?? at(reading, last.end, Role.deictic) ?? (at(reading, last.end, Role.step) && at(reading, at(reading, last.end, Role.step)!.end, Role.weekday));
  const beside = follows !== null || (previous !== undefined && namesDay(previous) && previous.end === (opener ? opener.first : i));
  const marked = first.marked || last.marked;
  if (!marked && !(beside && (opener !== null || dash))) return NO_DRAFTS;
  // "5 à 6 heures" are hours that pass, unless something opens the range.
  if (!last.meridiem && !opener && !first.marked && !beside && at(reading, last.end - 1, Role['hour-mark']) !== null) return NO_DRAFTS;
  if (isMark(reading, last.end, '%') || at(reading, last.end, Role.unit) !== null || at(reading, last.end, Role.month) !== null) return NO_DRAFTS;
  const opening = last.meridiem && !first.meridiem && first.clock.hour <= HOURS ? sameHalf(first.clock, last.clock) : first.clock;
  const range = (from: number, to: number, clock: ClockTime): Draft => dated(from, to, 'clock', { kind: 'date', base: { from: 'day' }, clock });
  return [range(i, first.end, opening), range(link.end, last.end, last.clock)];
}

/** The first hour in the half of the day that lets it come before the last: "11 to 2 pm" begins in the morning. */
function sameHalf(first: ClockTime, last: ClockTime): ClockTime {
  if (last.hour < HOURS) return first;
  const later = first.hour === HOURS ? HOURS : first.hour + HOURS;
  return later <= last.hour || (later === last.hour && (first.minute ?? 0) < (last.minute ?? 0)) ? { ...first, hour: later } : first;
}
