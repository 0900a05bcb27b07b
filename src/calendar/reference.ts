/** The publication as a reference for relative dates, and what can be worked out of it where a source says too little. */
import type { DateExpression, TimeExpression } from '../model/expression.js';
import { dayNumber, dayText, daysInMonth, weekdayOf } from './days.js';

export interface PublicationReference {
  /** Day number, or null where no day is known. */
  readonly day: number | null;
  /** False where the day was worked out. */
  readonly certain: boolean;
  /** All days that it may be, where it was worked out. */
  readonly candidates: readonly number[];
  /** The month or year that is known where no day is: "2022-01", "2022". */
  readonly coarse: string | null;
}

/** An estimated day of publication. Days as EDTF. */
export interface EstimatedDay {
  readonly day: string;
  /** All days of that month that fit, in order. */
  readonly candidates: readonly string[];
}

export type Dated = { readonly expression: TimeExpression };

const PUBLISHED = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** Reads a publication date (EDTF: day, minute, month, year or null) for a document with these dates. */
export function publicationReference(dates: readonly Dated[], published: string | null): PublicationReference {
  const match = published === null ? null : PUBLISHED.exec(published);
  if (!match) return { day: null, certain: false, candidates: [], coarse: null };
  const [, year, month, day] = match;
  if (day !== undefined) return { day: dayNumber(Number(year), Number(month), Number(day)), certain: true, candidates: [], coarse: null };
  const coarse = month === undefined ? year! : `${year}-${month}`;
  if (month !== undefined) {
    const days = candidateDays(dates, Number(year), Number(month));
    const chosen = nearestToMiddle(days, Number(year), Number(month));
    if (chosen !== null) return { day: chosen, certain: false, candidates: days, coarse };
  }
  return { day: null, certain: false, candidates: [], coarse };
}

/**
 * The day on which a text was probably published, where only the month is known and the text reports by weekday.
 * The weekday is the one used most for what has happened, the earliest in the text where two are used as often; the day
 * is the one nearest the middle of the month. Gives null where the month is not a month or no weekday is used.
 */
export function estimateDay(dates: readonly Dated[], monthPublished: string): EstimatedDay | null {
  const match = /^(\d{4})-(\d{2})$/.exec(monthPublished);
  if (!match) return null;
  const days = candidateDays(dates, Number(match[1]), Number(match[2]));
  const chosen = nearestToMiddle(days, Number(match[1]), Number(match[2]));
  return chosen === null ? null : { day: dayText(chosen), candidates: days.map(dayText) };
}

function isBareWeekday(expression: TimeExpression): expression is DateExpression {
  return expression.kind === 'date' && expression.base.from === 'fields' && expression.base.step !== 1 && expression.base.step !== -1
    && expression.base.fields.weekday !== undefined && expression.base.fields.day === undefined;
}

function candidateDays(dates: readonly Dated[], year: number, month: number): readonly number[] {
  const uses = new Map<number, number>();
  for (const { expression } of dates) {
    if (!isBareWeekday(expression) || expression.side === 'future' || expression.base.from !== 'fields') continue;
    const weekday = expression.base.fields.weekday!;
    uses.set(weekday, (uses.get(weekday) ?? 0) + 1);
  }
  let main: number | null = null;
  for (const [weekday, count] of uses) if (main === null || count > uses.get(main)!) main = weekday;
  if (main === null) return [];
  const days: number[] = [];
  for (let day = 1; day <= daysInMonth(year, month); day++) {
    const n = dayNumber(year, month, day);
    if (weekdayOf(n) === main) days.push(n);
  }
  return days;
}

/** The middle of a month is its 15th; of two days as near the earlier. */
function nearestToMiddle(days: readonly number[], year: number, month: number): number | null {
  const middle = dayNumber(year, month, 15);
  return days.reduce<number | null>((best, d) => (best === null || Math.abs(d - middle) < Math.abs(best - middle) ? d : best), null);
}

/**
 * A publication date for a document without any, from its dated sentences: the first day (or month) without a year that is told
 * as past, in the first year in which it does not lie before the latest past date that the text gives with its year.
 * "En mai 2018, ... Le 3 mars, les délégués se sont retrouvés" gives 2019-03-03. Gives EDTF, or null where the text has not both.
 */
export function inferPublication(dates: readonly Dated[]): string | null {
  let latest: { year: number; month: number; day: number } | null = null;
  let told: { month: number; day: number } | null = null;
  for (const { expression } of dates) {
    if (expression.kind !== 'date' || expression.base.from !== 'fields' || expression.side === 'future' || expression.base.step !== null || expression.open !== undefined) continue;
    const { year, month, day } = expression.base.fields;
    if (year !== undefined) {
      const known = { year, month: month ?? 1, day: day ?? 1 };
      if (latest === null || dayNumber(known.year, known.month, known.day) > dayNumber(latest.year, latest.month, latest.day)) latest = known;
    } else if (told === null && month !== undefined && day !== undefined) {
      told = { month, day };
    }
  }
  if (latest === null || told === null) return null;
  const floor = dayNumber(latest.year, latest.month, latest.day);
  for (let year = latest.year; year <= latest.year + 4; year++) {
    if (told.day > daysInMonth(year, told.month)) continue;
    const day = dayNumber(year, told.month, told.day);
    if (day >= floor) return dayText(day);
  }
  return null;
}
