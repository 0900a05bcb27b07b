import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayText, monthText, weekdayOf, civilDate, dayNumber, isoWeek, mondayOfWeek, easterSunday } from '../../src/calendar/days.js';
import { edtfBounds, edtfDays, isEdtf } from '../../src/calendar/edtf.js';
import { centuryPeriod, dayPeriod, decadePeriod, monthPeriod, monthsPeriod, seasonPeriod, weekPeriod, weekendPeriod, yearPeriod } from '../../src/calendar/period.js';
import { SHARED } from '../shared.js';

const LISTS = `${SHARED}data/edtf/edtf-validate-strings.json`;
const DAYS = fc.integer({ min: -400_000, max: 400_000 });

describe('EDTF', () => {
  it.skipIf(!existsSync(LISTS))('accepts all of level 0 and 1 and refuses the rest of the lists of edtf-validate (skipped where they are absent)', () => {
    const { lists } = JSON.parse(readFileSync(LISTS, 'utf8')) as { lists: Record<string, string[]> };
    for (const [name, strings] of Object.entries(lists)) {
      const valid = name.startsWith('L0') || name.startsWith('L1');
      expect(strings.filter(s => isEdtf(s) !== valid), name).toEqual([]);
    }
  });

  it.each(['2021-03-17', '2021-03', '2021', '199X', '18XX', '2021-21', '2021-03-15~', '2014/..', '../2021-12-31', '2021-03-17T18:36', '2021-03-17T18:36:05Z', '2021-03-17T09:30+01:00', 'Y170000002'])('%s is valid', text => {
    expect(isEdtf(text)).toBe(true);
  });

  it.each(['', '2021-3-17', '2021-02-30', '2021-13', '2021-25-01', '2021/..-03', '..', '2022/2021', '2021-03-17T25:00', 'XXXX-04-20', '199X/2001', '2021-03-17T18:36/2021-03-18'])('%s is not', text => {
    expect(isEdtf(text)).toBe(false);
  });

  it('covers the days its words allow and no others', () => {
    expect(edtfDays('2021-02')).toEqual({ first: dayNumber(2021, 2, 1), last: dayNumber(2021, 2, 28) });
    expect(edtfDays('199X')).toEqual({ first: dayNumber(1990, 1, 1), last: dayNumber(1999, 12, 31) });
    expect(edtfBounds('2014/..')).toEqual({ first: dayNumber(2014, 1, 1), last: null });
  });

  it('every period is valid and covers exactly its own days', () => {
    fc.assert(fc.property(DAYS, day => {
      const { year, month } = civilDate(day);
      if (year < 1000) return;
      const periods = [dayPeriod(day), monthPeriod(year, month), yearPeriod(year), weekPeriod(day), weekendPeriod(day), monthsPeriod(year, 4, 3), monthsPeriod(year, 7, 6), decadePeriod(year - year % 10), centuryPeriod(year - year % 100), seasonPeriod(year, 23)];
      for (const period of periods) {
        expect(isEdtf(period.edtf)).toBe(true);
        expect(edtfBounds(period.edtf)).toEqual({ first: period.first, last: period.last });
      }
    }));
  });
});

describe('days as numbers', () => {
  it('a date and its number are one', () => {
    fc.assert(fc.property(DAYS, day => {
      const { year, month, day: dayOfMonth } = civilDate(day);
      expect(dayNumber(year, month, dayOfMonth)).toBe(day);
      const { year: weekYear, week } = isoWeek(day);
      expect(mondayOfWeek(weekYear, week)).toBe(day - weekdayOf(day) + 1);
    }));
  });

  it('agrees with the calendar on known days', () => {
    expect(weekdayOf(dayNumber(2021, 3, 17))).toBe(3);
    expect(dayText(dayNumber(2020, 2, 29))).toBe('2020-02-29');
    expect(monthText(2021, 3)).toBe('2021-03');
    expect(dayText(easterSunday(2021))).toBe('2021-04-04');
    expect(isoWeek(dayNumber(2021, 1, 1))).toEqual({ year: 2020, week: 53 });
  });
});
