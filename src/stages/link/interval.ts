/** EDTF dates as intervals of days, for asking whether two can be the same. */
import { dayNumber, dayText, daysInMonth } from '../../calendar/days.js';

/** [first, last] in day numbers; an open end is infinite. `days` is how many days the words leave (1 where a day is given). */
export interface DayInterval {
  readonly first: number;
  readonly last: number;
}

const DATE = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;
const DECADE = /^(\d{3})X/;
const CENTURY = /^(\d{2})XX/;

/** The interval of an EDTF date of level 0 or 1, or null where it is none. "2014/.." is open towards the future. */
export function edtfInterval(edtf: string | null): DayInterval | null {
  if (edtf === null) return null;
  const slash = edtf.indexOf('/');
  if (slash < 0) return single(edtf);
  const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
  const first = from === '..' || from === '' ? null : single(from);
  const last = to === '..' || to === '' ? null : single(to);
  if (!first && !last) return null;
  return { first: first ? first.first : -Infinity, last: last ? last.last : Infinity };
}

function single(edtf: string): DayInterval | null {
  const decade = DECADE.exec(edtf);
  if (decade) return { first: dayNumber(Number(`${decade[1]}0`), 1, 1), last: dayNumber(Number(`${decade[1]}9`), 12, 31) };
  const century = CENTURY.exec(edtf);
  if (century) return { first: dayNumber(Number(`${century[1]}00`), 1, 1), last: dayNumber(Number(`${century[1]}99`), 12, 31) };
  const match = DATE.exec(edtf);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (month === 0) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  if (month > 12) {
    const begin = 3 * (month - 20);
    return month <= 24 ? { first: dayNumber(year, begin, 1), last: dayNumber(year, begin + 3, 1) - 1 } : { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  }
  if (day === 0) return { first: dayNumber(year, month, 1), last: dayNumber(year, month, daysInMonth(year, month)) };
  const at = dayNumber(year, month, day);
  return { first: at, last: at };
}

export function intersects(a: DayInterval, b: DayInterval): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Days inside; infinite for open intervals. */
export function lengthOf(a: DayInterval): number {
  return a.last - a.first + 1;
}

export function isDay(a: DayInterval): boolean {
  return a.first === a.last;
}

/** EDTF of whole days: one, or both ends. */
export function intervalText(a: DayInterval): string {
  return isDay(a) ? dayText(a.first) : `${dayText(a.first)}/${dayText(a.last)}`;
}
