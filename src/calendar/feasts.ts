/** Days that have names: on which day of a given year each falls. Keys are neutral; languages map their names to them. */
import { dayNumber, easterSunday, weekdayOf } from './days.js';

/** Fixed feasts, [month, day]. */
const FIXED: Readonly<Record<string, readonly [number, number]>> = {
  newYear: [1, 1], newYearEve: [12, 31], epiphany: [1, 6], candlemas: [2, 2], valentine: [2, 14], womensDay: [3, 8], stPatrick: [3, 17], aprilFools: [4, 1], earthDay: [4, 22],
  anzacDay: [4, 25], labourDay: [5, 1], victoryEurope: [5, 8], victoryDayEast: [5, 9], europeDay: [5, 9], juneteenth: [6, 19], musicDay: [6, 21], independenceUs: [7, 4], canadaDay: [7, 1], bastilleDay: [7, 14],
  belgianDay: [7, 21], swissDay: [8, 1], assumption: [8, 15], halloween: [10, 31], allSaints: [11, 1], allSouls: [11, 2], armistice: [11, 11], guyFawkes: [11, 5], veteransDay: [11, 11], stNicholas: [12, 6],
  christmasEve: [12, 24], christmas: [12, 25], boxingDay: [12, 26],
};

/** Feasts that move with Easter, in days from Easter Sunday. */
const FROM_EASTER: Readonly<Record<string, number>> = {
  mardiGras: -47, ashWednesday: -46, palmSunday: -7, maundyThursday: -3, goodFriday: -2, holySaturday: -1, easter: 0, easterMonday: 1, ascension: 39, pentecost: 49, whitMonday: 50, trinity: 56, corpusChristi: 60,
};

/** The nth weekday of a month: [month, weekday, n], n = -1 for the last. */
const NTH_WEEKDAY: Readonly<Record<string, readonly [number, number, number]>> = {
  martinLutherKing: [1, 1, 3], presidentsDay: [2, 1, 3], mothersDayUs: [5, 7, 2], mothersDayFr: [5, 7, -1], fathersDay: [6, 7, 3], memorialDay: [5, 1, -1], labourDayUs: [9, 1, 1], columbusDay: [10, 1, 2],
  thanksgiving: [11, 4, 4], blackFriday: [11, 5, 4], electionDayUs: [11, 2, 1],
};

/** The day number of a feast in a year, or null for a key that is not known. */
export function feastDay(key: string, year: number): number | null {
  const fixed = FIXED[key];
  if (fixed) return dayNumber(year, fixed[0], fixed[1]);
  const moved = FROM_EASTER[key];
  if (moved !== undefined) return easterSunday(year) + moved;
  const nth = NTH_WEEKDAY[key];
  return nth ? nthWeekday(year, ...nth) : null;
}

/** The nth weekday of a month (n = -1: the last). */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n < 0) {
    const last = dayNumber(year, month + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
}
