/** Reads the day and clock time of a publication stamp. */
import { foldForComparison } from '../../text/fold.js';
import type { Lexicon } from './lexicon.js';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

// 2016-07-13   2019-09-05T07:42:00+02:00   2016/07/13 18:36   2022-01
const ISO = /(?:^|[^\d])((?:19|20)\d{2})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:(?:T| |, ?| à | at | - )(\d{1,2})[:h](\d{2}))?)?(?![\d-])/u;
const COMPACT = /(?:^|[^\d])((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?:T?(\d{2}):?(\d{2}))?/u;
// 13.07.2016   13/7/16
const NUMERIC = /(?:^|[^\d.])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?!\d)/u;
const CLOCK = /(?:^|[^\d:])([01]?\d|2[0-3]) ?(?:[:h]|h |H)([0-5]\d)(?!\d)(?::[0-5]\d)? ?(?:([ap])\.?m\b)?/iu;
const HOUR = /(?:^|[^\d:])(1[0-2]|[1-9]) ?([ap])\.?m\b/iu;

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

function checked(year: number, month: number, day: number | null): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  if (day === null) return `${year}-${two(month)}`;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? `${year}-${two(month)}-${two(day)}` : null;
}

function clockIn(text: string): string {
  const clock = CLOCK.exec(text);
  if (clock) {
    let hour = Number(clock[1]);
    if (clock[3]) hour = (hour % 12) + (clock[3].toLowerCase() === 'p' ? 12 : 0);
    return `T${two(hour)}:${clock[2]!}`;
  }
  const hour = HOUR.exec(text);
  return hour ? `T${two((Number(hour[1]) % 12) + (hour[2]!.toLowerCase() === 'p' ? 12 : 0))}:00` : '';
}

/** A date a machine wrote ("2019-09-05T07:42:02+02:00", "Wed, 13 Jul 2016 18:36:00 GMT") as EDTF with the grain that it has, minutes at most; the offset is dropped: the outlet's own clock counts. */
export function machineDate(value: string, lexicon: Lexicon): string | null {
  const text = value.trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    return checked(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }
  return stampDate(text, lexicon);
}

/**
 * The first full date in a stamp as EDTF: "5 sept. 2019, 07:42" is "2019-09-05T07:42". Null where it has none or one that
 * cannot be told (03/04/2016 where no language says which is the month).
 */
export function stampDate(text: string, lexicon: Lexicon, dayFirst: boolean | null = null): string | null {
  const iso = ISO.exec(text);
  if (iso) {
    const day = checked(Number(iso[1]), Number(iso[2]), iso[3] ? Number(iso[3]) : null);
    if (day) return iso[4] && Number(iso[4]) < 24 ? `${day}T${two(Number(iso[4]))}:${iso[5]!}` : day.length === 10 ? day + clockIn(text.slice(iso.index + iso[0].length)) : day;
  }
  const compact = COMPACT.exec(text);
  if (compact) {
    const day = checked(Number(compact[1]), Number(compact[2]), Number(compact[3]));
    if (day) return compact[4] && Number(compact[4]) < 24 && Number(compact[5]) < 60 ? `${day}T${compact[4]}:${compact[5]!}` : day;
  }
  const named = namedDate(text, lexicon);
  if (named) return named + clockIn(text);
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const a = Number(numeric[1]);
    const b = Number(numeric[3]);
    const year = numeric[4]!.length === 2 ? 2000 + Number(numeric[4]) : Number(numeric[4]);
    const rest = clockIn(text.slice(0, numeric.index) + ' ' + text.slice(numeric.index + numeric[0].length));
    const first = numeric[2] === '.' || dayFirst === true || a > 12;
    if (!first && b <= 12 && a !== b && dayFirst === null) return null;
    const day = first ? checked(year, b, a) : checked(year, a, b);
    if (day) return day + rest;
  }
  return null;
}

/** "13 juil. 2016"   "July 13, 2016"   "Wed, 13 Jul 2016": day, month by name, year within four words. */
function namedDate(text: string, lexicon: Lexicon): string | null {
  const words = foldForComparison(text.length > 400 ? text.slice(0, 400) : text).split(' ').filter(w => !LINKS.has(w));
  for (let k = 0; k < words.length; k++) {
    const month = lexicon.months.get(words[k]!);
    if (!month) continue;
    const before = dayNumber(words[k - 1]);
    const after = dayNumber(words[k + 1]);
    const yearAfter = yearNumber(words[k + 1]);
    if (before && yearAfter) return checked(yearAfter, month, before);
    if (after && yearNumber(words[k + 2])) return checked(yearNumber(words[k + 2])!, month, after);
    if (before && after && yearNumber(words[k + 1])) return checked(yearNumber(words[k + 1])!, month, before);
  }
  return null;
}

/** Words between day, month and year: "3 de mayo de 2020". */
const LINKS = new Set(['de', 'of', 'del', 'the']);
const DAY = /^(\d{1,2})(?:st|nd|rd|th|er)?$/;

function dayNumber(word: string | undefined): number | null {
  const match = word ? DAY.exec(word) : null;
  return match && Number(match[1]) >= 1 && Number(match[1]) <= 31 ? Number(match[1]) : null;
}

function yearNumber(word: string | undefined): number | null {
  return word && /^(?:19|20)\d{2}$/.test(word) ? Number(word) : null;
}
