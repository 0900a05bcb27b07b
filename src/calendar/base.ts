/** From what an expression says to the period it names. */
import type { CalendarFields, DateExpression } from '../model/expression.js';
import { civilDate, dayNumber, daysInMonth } from './days.js';
import { feastDay, nthWeekday } from './feasts.js';
import { centuryPeriod, dayPeriod, decadePeriod, monthPeriod, monthsPeriod, periodOf, seasonPeriod, shiftDay, stretchOf, weekOf, weekendAround, yearPeriod, type Period } from './period.js';
import type { PublicationReference } from './reference.js';
import { dayOfMonthNear, weekdayNear, yearlessNear, type Side } from './sides.js';

/** What an expression may lean on. */
export interface Surroundings {
  readonly reference: PublicationReference;
  /** The last period that the text named before. */
  readonly named: Period | null;
  /** Days that the text gives with day and month so far, by day number. */
  readonly explicit: ReadonlyMap<number, Period>;
  readonly periodAt: (index: number) => Period | null;
  readonly index: number;
}

/** A weekday means a day to come that the text gives in full, where one is a week behind its own reading. */
const NEAR_DAYS = 7;

/** The period an expression names, or null where its reference is unknown or the calendar has no such day. */
export function basePeriod(expression: DateExpression, around: Surroundings): Period | null {
  const { base } = expression;
  const published = around.reference.day;
  const side: Side = expression.side ?? null;
  switch (base.from) {
    case 'fields': return base.reference === 'text' ? fieldsOfText(base.fields, base.step, around) : fieldsPeriod(base.fields, base.step, side, around);
    case 'unit': {
      const reference = base.reference === 'text' ? around.named : null;
      // "that night", told of a month: no day of it is known.
      if (reference && base.unit === 'D' && reference.grain !== 'D' && reference.grain !== 'WE') return base.offset === 0 ? reference : null;
      const from = reference ? (base.offset > 0 ? reference.last : reference.first) : published;
      if (from === null) return null;
      const period = periodOf(base.unit, shiftDay(periodOf(base.unit, from).first, base.offset, base.unit));
      // "over the weekend" told as past on a Monday is the one before.
      return base.unit === 'WE' && base.offset === 0 && side === 'past' && period.first > from ? periodOf('WE', period.first - 7) : period;
    }
    case 'shift': {
      if (base.unit === 'H' || base.unit === 'MIN' || base.unit === 'SEC') return hoursAway(base.count, base.unit, base.sign, base.reference === 'text' && around.named ? around.named.first : published);
      const reference = base.reference === 'text' && around.named ? around.named : null;
      const from = reference ? reference.first : published;
      if (from === null || base.count === null) return null;
      const whole = Number.isInteger(base.count);
      const unit = base.unit === 'Y' && !whole ? 'M' : base.unit;
      const moved = shiftDay(from, base.sign * base.count * (unit === base.unit ? 1 : 12), unit);
      if (base.grain !== undefined) return periodOf(base.grain, moved);
      if (unit === 'Y' || unit === 'DE' || unit === 'CE') return periodOf('Y', moved);
      if (unit === 'M' || unit === 'Q' || unit === 'S') return periodOf('M', moved);
      return dayPeriod(moved);
    }
    case 'offset': {
      const origin = basePeriod(base.of, around);
      if (origin === null) return null;
      return dayPeriod(shiftDay(base.sign < 0 ? origin.first : origin.last, base.sign * base.count, base.unit));
    }
    case 'stretch': {
      const whole = basePeriod(base.of, around);
      return whole === null ? null : stretchOf(whole, base.count, base.unit, base.end);
    }
    case 'around': {
      const origin = basePeriod(base.of, around);
      return origin === null ? null : base.unit === 'WE' ? weekendAround(origin.first) : periodOf('W', origin.first);
    }
    case 'span': {
      if (published === null) return null;
      const other = shiftDay(published, base.sign * base.count, base.unit);
      const first = dayPeriod(Math.min(other, published));
      const last = dayPeriod(Math.max(other, published));
      return { grain: base.unit, first: first.first, last: last.first, value: `P${base.count}${base.unit}`, edtf: `${first.edtf}/${last.edtf}` };
    }
    case 'day': {
      const other = expression.lean === undefined ? null : around.periodAt(around.index + expression.lean);
      if (other && (other.grain === 'D' || other.grain === 'WE')) return dayPeriod(other.first);
      return published === null ? null : dayPeriod(published);
    }
  }
}

/** Hours and minutes from a day whose clock is not known: whole days are counted, less stays within the day. */
function hoursAway(count: number | null, unit: string, sign: 1 | -1, day: number | null): Period | null {
  if (day === null || count === null) return null;
  return dayPeriod(day + sign * (unit === 'H' && count % 24 === 0 ? count / 24 : 0));
}

/** "that December", "le mardi suivant": counted from the time named before; where none was named, from the publication. */
function fieldsOfText(fields: CalendarFields, step: number | null, around: Surroundings): Period | null {
  const { named } = around;
  if (named === null) return fieldsPeriod(fields, step, null, around);
  // No day of a week is known from a month or a year.
  if (fields.weekday !== undefined && fields.day === undefined && named.last - named.first > NEAR_DAYS) return null;
  const day = step !== null && step > 0 ? named.last : named.first;
  return fieldsPeriod(fields, step, null, { ...around, reference: { ...around.reference, day } });
}

function fieldsPeriod(fields: CalendarFields, step: number | null, side: Side, around: Surroundings): Period | null {
  const published = around.reference.day;
  if (fields.yearOffset !== undefined || fields.monthOffset !== undefined) {
    if (published === null) return null;
    const { yearOffset = 0, monthOffset, ...rest } = fields;
    const from = civilDate(published);
    const shifted = monthOffset === undefined ? from : civilDate(dayNumber(from.year, from.month + monthOffset, 1));
    return fieldsPeriod({ ...rest, year: shifted.year + yearOffset, ...(monthOffset === undefined ? {} : { month: shifted.month }) }, null, side, around);
  }
  const { year, month, day, weekday } = fields;
  if (fields.weekOffset !== undefined && weekday !== undefined) return published === null ? null : dayPeriod(periodOf('W', published).first + fields.weekOffset * 7 + weekday - 1);
  if (year !== undefined) return withYear(fields, year);
  if (fields.decade !== undefined) return decadePeriod(fields.decade);
  if (fields.century !== undefined) return centuryPeriod(fields.century);
  if (fields.week !== undefined) {
    if (published === null) return null;
    const near = month === undefined ? null : yearlessNear({ month }, published, side, step);
    const from = near ? civilDate(near.first) : civilDate(published);
    return weekOf(from.year, near ? from.month : undefined, fields.week);
  }
  if (published === null) return coarseYear(fields, around);
  if (fields.nth !== undefined && month !== undefined) {
    const near = yearlessNear({ month }, published, side, step);
    return near === null ? null : withYear(fields, civilDate(near.first).year);
  }
  if (month === undefined && day !== undefined) {
    const found = dayOfMonthNear(fields, published, side);
    return found === null ? null : dayPeriod(found);
  }
  if (month === undefined && weekday !== undefined && day === undefined) {
    const chosen = weekdayNear(published, weekday, side, step);
    if (step === null) {
      for (const known of [chosen, chosen + NEAR_DAYS]) {
        const period = known >= published ? around.explicit.get(known) : undefined;
        if (period) return period;
      }
    }
    return dayPeriod(chosen);
  }
  return yearlessNear(fields, published, side, step);
}

function withYear(fields: CalendarFields, year: number): Period | null {
  const { month, day } = fields;
  if (fields.feast !== undefined) {
    const found = feastDay(fields.feast, year);
    return found === null ? null : dayPeriod(found);
  }
  if (fields.week !== undefined) return weekOf(year, month, fields.week);
  if (month !== undefined && fields.nth !== undefined && fields.weekday !== undefined) return dayPeriod(nthWeekday(year, month, fields.weekday, fields.nth));
  if (month !== undefined && day !== undefined) return day >= 1 && day <= daysInMonth(year, month) ? dayPeriod(dayNumber(year, month, day)) : null;
  if (month !== undefined) return monthPeriod(year, month);
  if (fields.season !== undefined) return seasonPeriod(year, fields.season);
  if (fields.quarter !== undefined) return monthsPeriod(year, fields.quarter * 3 - 2, 3);
  if (fields.half !== undefined) return monthsPeriod(year, fields.half * 6 - 5, 6);
  return yearPeriod(year);
}

/** Where only the year of publication is known, a month of it is not known to be that year's: nothing. Where the month is known, the nearest reading of a month or day is the same from any of its days, or nothing. */
function coarseYear(fields: CalendarFields, around: Surroundings): Period | null {
  const match = /^(\d{4})-(\d{2})$/.exec(around.reference.coarse ?? '');
  if (!match || fields.month === undefined) return null;
  return yearlessNear(fields, dayNumber(Number(match[1]), Number(match[2]), 15), null, null);
}
