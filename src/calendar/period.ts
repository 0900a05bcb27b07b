/** Periods: stretches of days with a grain, a TIMEX3 value and an EDTF form. A date is never finer than its grain. */
import type { TimeUnit } from '../model/expression.js';
import { civilDate, dayNumber, dayText, isoWeek, mondayOfWeek, monthText, two, weekdayOf, yearText } from './days.js';

export type Grain = TimeUnit | 'SE';

/** [first, last] in day numbers, both inside. */
export interface Period {
  readonly grain: Grain;
  readonly first: number;
  readonly last: number;
  /** TIMEX3: "2016", "2016-07", "2016-W27", "2016-Q1", "2014-SP", "199". */
  readonly value: string;
  /** EDTF level 1. */
  readonly edtf: string;
}

const SEASON_CODES = ['SP', 'SU', 'FA', 'WI'];

// Nearly all dates of the press lie in these years: their days, months and years are made once, and all documents share them and their texts.
const FIRST_KEPT_YEAR = 1900;
const FIRST_KEPT_DAY = dayNumber(FIRST_KEPT_YEAR, 1, 1);
const KEPT_YEARS = 200;
const KEPT_DAYS = dayNumber(FIRST_KEPT_YEAR + KEPT_YEARS, 1, 1) - FIRST_KEPT_DAY;
const days: (Period | undefined)[] = [];
const months: (Period | undefined)[] = [];
const years: (Period | undefined)[] = [];

/** Keeps a period in a list of `size` places, where it has one there; gives it back. */
function kept(list: (Period | undefined)[], at: number, size: number, period: Period): Period {
  if (!Number.isInteger(at) || at < 0 || at >= size) return period;
  if (list.length === 0) list.length = size;
  list[at] = period;
  return period;
}

export function dayPeriod(day: number): Period {
  const at = day - FIRST_KEPT_DAY;
  return days[at] ?? kept(days, at, KEPT_DAYS, newDay(day));
}

function newDay(day: number): Period {
  const text = dayText(day);
  return { grain: 'D', first: day, last: day, value: text, edtf: text };
}

export function monthPeriod(year: number, month: number): Period {
  if (month < 1 || month > 12) return newMonth(year, month);
  const at = (year - FIRST_KEPT_YEAR) * 12 + month - 1;
  return months[at] ?? kept(months, at, KEPT_YEARS * 12, newMonth(year, month));
}

function newMonth(year: number, month: number): Period {
  const text = monthText(year, month);
  return { grain: 'M', first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 1) - 1, value: text, edtf: text };
}

export function yearPeriod(year: number): Period {
  const at = year - FIRST_KEPT_YEAR;
  return years[at] ?? kept(years, at, KEPT_YEARS, newYear(year));
}

function newYear(year: number): Period {
  const text = yearText(year);
  return { grain: 'Y', first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31), value: text, edtf: text };
}

/** The ISO week that holds a day. */
export function weekPeriod(day: number): Period {
  const first = day - weekdayOf(day) + 1;
  const { year, week } = isoWeek(day);
  return { grain: 'W', first, last: first + 6, value: `${yearText(year)}-W${two(week)}`, edtf: `${dayText(first)}/${dayText(first + 6)}` };
}

/** Saturday and Sunday of the ISO week that holds a day. */
export function weekendPeriod(day: number): Period {
  const week = weekPeriod(day);
  return { grain: 'WE', first: week.last - 1, last: week.last, value: `${week.value}-WE`, edtf: `${dayText(week.last - 1)}/${dayText(week.last)}` };
}

/** A season of the northern year by whole months; winter begins in the December of its year. `season` as EDTF counts, 21 spring to 24 winter. */
export function seasonPeriod(year: number, season: number): Period {
  const month = 3 * (season - 20);
  const text = yearText(year);
  return { grain: 'SE', first: dayNumber(year, month, 1), last: dayNumber(year, month + 3, 1) - 1, value: `${text}-${SEASON_CODES[season - 21]}`, edtf: `${text}-${season}` };
}

/** `size` months that begin at month `month`: a quarter (3) or a half-year (6). */
export function monthsPeriod(year: number, month: number, size: number): Period {
  const text = yearText(year);
  const value = size === 3 ? `${text}-Q${(month + 2) / 3}` : `${text}-H${(month + 5) / 6}`;
  return { grain: size === 3 ? 'Q' : 'S', first: dayNumber(year, month, 1), last: dayNumber(year, month + size, 1) - 1, value, edtf: `${monthText(year, month)}/${monthText(year, month + size - 1)}` };
}

/** Ten years from `year` (1990): TIMEX3 "199", EDTF "199X". */
export function decadePeriod(year: number): Period {
  const text = yearText(year).slice(0, 3);
  return { grain: 'DE', first: dayNumber(year, 1, 1), last: dayNumber(year + 9, 12, 31), value: text, edtf: `${text}X` };
}

/** A hundred years from `year` (1900): TIMEX3 "19", EDTF "19XX". */
export function centuryPeriod(year: number): Period {
  const text = yearText(year).slice(0, 2);
  return { grain: 'CE', first: dayNumber(year, 1, 1), last: dayNumber(year + 99, 12, 31), value: text, edtf: `${text}XX` };
}

/** The period of a unit that holds a day. Hours and smaller give the day. */
export function periodOf(unit: TimeUnit, day: number): Period {
  const { year, month } = civilDate(day);
  switch (unit) {
    case 'Y': return yearPeriod(year);
    case 'M': return monthPeriod(year, month);
    case 'W': return weekPeriod(day);
    case 'WE': return weekendPeriod(day);
    case 'Q': return monthsPeriod(year, 3 * Math.floor((month - 1) / 3) + 1, 3);
    case 'S': return monthsPeriod(year, month < 7 ? 1 : 7, 6);
    case 'DE': return decadePeriod(10 * Math.floor(year / 10));
    case 'CE': return centuryPeriod(100 * Math.floor(year / 100));
    default: return dayPeriod(day);
  }
}

/** A day moved by `count` units; the day of the month is kept where the month has it, else the last day of that month. */
export function shiftDay(day: number, count: number, unit: TimeUnit): number {
  const { year, month, day: dayOfMonth } = civilDate(day);
  const months = unit === 'Y' ? 12 : unit === 'M' ? 1 : unit === 'Q' ? 3 : unit === 'S' ? 6 : unit === 'DE' ? 120 : unit === 'CE' ? 1200 : 0;
  if (months > 0) {
    const first = dayNumber(year, month + Math.round(count * months), 1);
    const next = civilDate(first);
    const length = dayNumber(next.year, next.month + 1, 1) - first;
    return first + Math.min(dayOfMonth, length) - 1;
  }
  return day + Math.round(count * (unit === 'W' || unit === 'WE' ? 7 : unit === 'D' ? 1 : 0));
}

/** Week `week` of a year (ISO), or of a month: the first is the one that holds its first Thursday; -1 is the last. */
export function weekOf(year: number, month: number | undefined, week: number): Period {
  if (month === undefined) return weekPeriod(week < 0 ? mondayOfWeek(year, isoWeek(dayNumber(year, 12, 28)).week) : mondayOfWeek(year, week));
  const first = dayNumber(year, month, 1);
  if (week < 0) return weekPeriod(dayNumber(year, month + 1, 1) - 1);
  const thursday = first + ((4 - weekdayOf(first) + 7) % 7);
  return weekPeriod(thursday + (week - 1) * 7);
}

/** `count` units from the first or last day of a whole: "the first six months of 2021". Weeks are whole ISO weeks; the value is the amount. */
export function stretchOf(whole: Period, count: number, unit: TimeUnit, end: 'first' | 'last'): Period {
  const weeks = unit === 'W';
  const edge = end === 'first' ? whole.first : whole.last;
  // The week of a year that holds its edge counts where most of it does: its Thursday tells.
  const monday = edge - weekdayOf(edge) + 1;
  const inside = monday + 3 >= whole.first && monday + 3 <= whole.last;
  const from = !weeks ? edge : end === 'first' ? (inside ? monday : monday + 7) : (inside ? monday + 6 : monday - 1);
  const first = end === 'first' ? from : shiftDay(from + 1, -count, unit);
  const last = end === 'first' ? shiftDay(from, count, unit) - 1 : from;
  const grain: TimeUnit = unit === 'D' || weeks || unit === 'WE' ? 'D' : unit === 'Y' || unit === 'DE' || unit === 'CE' ? 'Y' : 'M';
  const [a, b] = [periodOf(grain, first).edtf, periodOf(grain, last).edtf];
  const months = unit === 'Q' ? 3 : unit === 'S' ? 6 : 1;
  const value = months > 1 ? `P${count * months}M` : unit === 'DE' ? `P${count * 10}Y` : unit === 'CE' ? `P${count * 100}Y` : `P${count}${unit}`;
  return { grain: unit, first, last, value, edtf: a === b ? a : `${a}/${b}` };
}

/** The weekend beside a day: the one before a Monday or Tuesday, else the one of its week. */
export function weekendAround(day: number): Period {
  const TUESDAY = 2;
  return weekendPeriod(weekdayOf(day) <= TUESDAY ? day - 7 : day);
}
