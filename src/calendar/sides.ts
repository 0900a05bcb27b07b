/** On which side of the publication a bare weekday, month or day lies. */
import type { CalendarFields } from '../model/expression.js';
import { civilDate, dayNumber, daysInMonth, weekdayOf } from './days.js';
import { feastDay } from './feasts.js';
import { dayPeriod, monthPeriod, monthsPeriod, seasonPeriod, type Period } from './period.js';

export type Side = 'past' | 'future' | null;

/** So many days back and more, and no verb that tells: the weekday to come, at most two days ahead, is meant ("les pourparlers se déplacent jeudi", on a Wednesday). */
const FAR_BACK = 5;

/** The day with a weekday around a reference. Without a side the past: news reports what has happened. The reference day itself counts unless a step says otherwise. */
export function weekdayNear(reference: number, weekday: number, side: Side, step: number | null): number {
  const own = weekdayOf(reference);
  const back = (own - weekday + 7) % 7;
  if (step === -1) return reference - (back === 0 ? 7 : back);
  if (step === 1) return reference + (back === 0 ? 7 : 7 - back);
  if (step === 0) return back === 0 ? reference : side === 'past' ? reference - back : side === 'future' || back > 3 ? reference + 7 - back : reference - back;
  if (side === 'future' || (side === null && back >= FAR_BACK)) return back === 0 ? reference : reference + 7 - back;
  return reference - back;
}

/** What no verb places lies behind more often than ahead: a day to come weighs half as much again. */
const AHEAD_WEIGHT = 1.5;
/** Years on either side of the reference that are looked at. */
const YEARS_AROUND = 2;

/** Yearly things around a reference: `at` gives the period in a year. Without a side the nearest one. */
function yearly(at: (year: number) => Period | null, reference: number, side: Side, step: number | null): Period | null {
  const { year } = civilDate(reference);
  let first: Period | null = null;
  let last: Period | null = null;
  let nearest: Period | null = null;
  for (let y = year - YEARS_AROUND; y <= year + YEARS_AROUND; y++) {
    const period = at(y);
    if (period === null) continue;
    first ??= period;
    if (step === -1) { if (period.last < reference) last = period; }
    else if (step === 1) { if (period.first > reference) return period; }
    // "this winter" in March is the one that has just been; "this May" is the year's.
    else if (step === 0 && first.grain !== 'SE') { if (civilDate(period.first).year === year) return period; }
    else if (step !== 0 && side === 'past') { if (period.first <= reference) last = period; }
    else if (step !== 0 && side === 'future') { if (period.last >= reference) return period; }
    else if (nearest === null || weight(period, reference) < weight(nearest, reference)) nearest = period;
  }
  return step === 0 && nearest === null ? first : nearest ?? last;
}

function weight(period: Period, reference: number): number {
  return distance(period, reference) * (period.first > reference ? AHEAD_WEIGHT : 1);
}

function distance(period: Period, day: number): number {
  return day < period.first ? period.first - day : day > period.last ? day - period.last : 0;
}

/** The period that yearless fields (month, day and month, season, quarter, half, feast) name around a reference, or null where they name none. */
export function yearlessNear(fields: CalendarFields, reference: number, side: Side, step: number | null): Period | null {
  const { month, day, season, quarter, half, feast, weekday } = fields;
  if (feast !== undefined) return yearly(y => { const d = feastDay(feast, y); return d === null ? null : dayPeriod(d); }, reference, side, step);
  if (month !== undefined && day !== undefined) {
    // A weekday said beside the date picks the year, where one of the near years fits.
    const fits = (y: number): boolean => day <= daysInMonth(y, month);
    const at = (y: number): Period | null => (fits(y) ? dayPeriod(dayNumber(y, month, day)) : null);
    if (weekday !== undefined) {
      const matching = yearly(y => { const p = at(y); return p && weekdayOf(p.first) === weekday ? p : null; }, reference, null, null);
      if (matching && distance(matching, reference) < 400) return matching;
    }
    return yearly(at, reference, side, step);
  }
  if (month !== undefined) return yearly(y => monthPeriod(y, month), reference, side, step);
  if (season !== undefined) return yearly(y => seasonPeriod(y, season), reference, side, step);
  if (quarter !== undefined) return yearly(y => monthsPeriod(y, quarter * 3 - 2, 3), reference, side, step);
  if (half !== undefined) return yearly(y => monthsPeriod(y, half * 6 - 5, 6), reference, side, step);
  return null;
}

/** A day of the month without month ("le 23", "mercredi 29"): the nearest that fits, on the side told. */
export function dayOfMonthNear(fields: CalendarFields, reference: number, side: Side): number | null {
  const { year, month } = civilDate(reference);
  const day = fields.day ?? 0;
  const found: number[] = [];
  for (let k = -6; k <= 6; k++) {
    const first = civilDate(dayNumber(year, month + k, 1));
    if (day < 1 || day > daysInMonth(first.year, first.month)) continue;
    const at = dayNumber(first.year, first.month, day);
    if (fields.weekday !== undefined && weekdayOf(at) !== fields.weekday) continue;
    found.push(at);
  }
  const onSide = side === 'past' ? found.filter(d => d <= reference) : side === 'future' ? found.filter(d => d >= reference) : found;
  return (onSide.length > 0 ? onSide : found).reduce<number | null>((best, d) => (best === null || Math.abs(d - reference) < Math.abs(best - reference) ? d : best), null);
}
