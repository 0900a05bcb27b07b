/** EDTF (ISO 8601-2:2019, level 1): what is valid, and which days a value covers. */
import { dayNumber, daysInMonth } from './days.js';

// "2016-07-13T18:36:00+02:00": the standard wants complete times; the export contract stops at minutes, which is accepted here.
//           ^^^^^^^^^^^^^^
const DATE_TIME = /^(-?\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}(?::\d{2})?)?$/;
// "2016-07-13", "2014-21", "199X", "2004-XX", "1985-04-XX", "-0333", with "?", "~" or "%" behind
const DATE = /^(-?)(\d{4}|\d{3}X|\d{2}XX|\dXXX|XXXX)(?:-(\d{2}|\dX|XX)(?:-(\d{2}|\dX|XX))?)?([?~%]?)$/;
// "Y170000002": years of more than four digits
const LONG_YEAR = /^Y-?[1-9]\d{4,}$/;

const FIRST_SEASON = 21;
const LAST_SEASON = 24;

/** True for a valid EDTF value of level 0 or 1. */
export function isEdtf(text: string): boolean {
  const slash = text.indexOf('/');
  if (slash < 0) return isDateTime(text) || isDate(text) || LONG_YEAR.test(text);
  const [first, last, more] = text.split('/');
  if (more !== undefined || first === undefined || last === undefined) return false;
  if (!isEnd(first) || !isEnd(last) || (first === '' && last === '')) return false;
  const from = edtfDays(first);
  const to = edtfDays(last);
  return from === null || to === null || isOrdered(first, last, from, to);
}

/** An interval may not end before it begins; where an end is a season of the same year as the other, the seasons' order counts. */
function isOrdered(first: string, last: string, from: Days, to: Days): boolean {
  const seasons = [first, last].map(t => /^(-?\d{4})-(2[1-4])/.exec(t));
  if (seasons[0] && seasons[1] && seasons[0][1] === seasons[1][1]) return seasons[0][2]! <= seasons[1][2]!;
  return from.first <= to.first && (from.first < to.first || from.last <= to.last || !last.startsWith(first.slice(0, last.length)) || last.length >= first.length);
}

function isEnd(text: string): boolean {
  // Unspecified digits in an interval are level 2.
  return text === '' || text === '..' || (isDate(text) && !text.includes('X'));
}

function isDateTime(text: string): boolean {
  const match = DATE_TIME.exec(text);
  if (!match || !isDate(match[1]!)) return false;
  const zone = match[5];
  if (zone !== undefined && zone !== 'Z') {
    const [hours, minutes] = zone.slice(1).split(':').map(Number);
    if (hours! > 14 || (minutes ?? 0) > 59 || (hours === 14 && (minutes ?? 0) > 0)) return false;
  }
  return Number(match[2]) <= 23 && Number(match[3]) <= 59 && Number(match[4] ?? 0) <= 59 && !/[X?~%]/.test(match[1]!);
}

function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const [, sign, year, month, day] = match;
  if (sign === '-' && year === '0000') return false;
  if (year!.includes('X') && (month !== undefined || sign === '-')) return false;
  if (month === undefined) return true;
  // Level 1 leaves whole months and days unspecified, never one digit of them.
  if (/^\dX$/.test(month) || (day !== undefined && /^\dX$/.test(day))) return false;
  if (month === 'XX') return day === undefined || day === 'XX';
  const m = Number(month);
  if (m >= FIRST_SEASON && m <= LAST_SEASON) return day === undefined;
  if (m < 1 || m > 12) return false;
  if (day === undefined || day === 'XX') return true;
  const d = Number(day);
  return d >= 1 && d <= daysInMonth(Number(`${sign}${year}`), m);
}

/** The days a value covers, as day numbers, both inside; null stands for an open or unknown end. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** The days that a single date covers ("2016-07": the whole month; a season its three months); null for what is no date. Qualifiers do not widen it. */
export function edtfDays(text: string): Days | null {
  const date = text.includes('T') ? text.slice(0, text.indexOf('T')) : text;
  const match = DATE.exec(date);
  if (!match || !isDate(date)) return null;
  const [, sign, year, month, day] = match;
  const low = Number(`${sign}${year!.replace(/X/g, '0')}`);
  const high = Number(`${sign}${year!.replace(/X/g, '9')}`);
  if (month === undefined || month === 'XX') return { first: dayNumber(low, 1, 1), last: dayNumber(high, 12, 31) };
  const m = Number(month);
  if (m > 12) return { first: dayNumber(low, 3 * (m - 20), 1), last: dayNumber(low, 3 * (m - 20) + 3, 1) - 1 };
  if (day === undefined || day === 'XX') return { first: dayNumber(low, m, 1), last: dayNumber(low, m + 1, 1) - 1 };
  return { first: dayNumber(low, m, Number(day)), last: dayNumber(low, m, Number(day)) };
}

/** The first and last day that any EDTF value of level 1 covers; null for an end that is open, or unknown, or no date. */
export function edtfBounds(text: string): { readonly first: number | null; readonly last: number | null } {
  const slash = text.indexOf('/');
  if (slash < 0) return edtfDays(text) ?? { first: null, last: null };
  return { first: edtfDays(text.slice(0, slash))?.first ?? null, last: edtfDays(text.slice(slash + 1))?.last ?? null };
}
