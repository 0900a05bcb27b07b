/** Gives date expressions their values once a reference is known. */
import type { TextSpan } from '../model/anchor.js';
import type { DateExpression, TimeExpression } from '../model/expression.js';
import type { TimeValue } from '../model/time.js';
import { basePeriod, type Surroundings } from './base.js';
import { finish, unresolved } from './finish.js';
import { dayPeriod, periodOf, shiftDay, type Period } from './period.js';
import { publicationReference, type PublicationReference } from './reference.js';
import { weekdayNear, yearlessNear } from './sides.js';

/**
 * Resolves all date expressions of one document, in text order (later ones may lean on earlier ones).
 * `published` is EDTF of the publication ("2016-07-13", "2016-07-13T18:36", a coarser "2022-01", or null where unknown).
 * Gives one value for each; an expression that needs a reference which is unknown gets the coarsest true value, never a made-up day.
 */
export function resolveDates(dates: readonly (TextSpan & { readonly expression: TimeExpression })[], published: string | null): readonly TimeValue[] {
  if (dates.length === 0) return [];
  const reference = publicationReference(dates, published);
  const periods: (Period | null)[] = [];
  for (let i = 0; i < dates.length; i++) periods.push(null);
  let ends: Map<number, readonly [Period | null, Period | null]> | null = null;
  let explicit: Map<number, Period> | null = null;
  // One object for all: it holds until the next date. `named` is the last time of day or coarser grain that the text named.
  const around: { -readonly [K in keyof Surroundings]: Surroundings[K] } = { reference, named: null, explicit: NONE_EXPLICIT, periodAt: n => periods[n] ?? null, index: 0 };
  let told: number | null = null; // the latest day before the publication that the text told

  // Ends of ranges that lean forward ("le soir du 3 mai") are resolved after what they lean on.
  let leansForward = false;
  for (let i = 0; i < dates.length; i++) {
    const { expression } = dates[i]!;
    around.index = i;
    if (expression.kind === 'range') {
      const first = basePeriod(expression.first, around);
      const last = afterStart(expression.last, basePeriod(expression.last, around), first);
      (ends ??= new Map()).set(i, [first, last]);
      periods[i] = first;
      around.named = last ?? first ?? around.named;
      continue;
    }
    if (expression.kind !== 'date') continue;
    const { base } = expression;
    if (base.from === 'day' && (expression.lean ?? 0) > 0) { leansForward = true; continue; }
    const period = basePeriod(expression, expression.spoken ? said(dates, i, expression.spoken.day, told, around) : around);
    periods[i] = expression.pair?.end === 'last' ? afterStart(expression, period, periods[i + expression.pair.other] ?? null) : period;
    if (period === null) continue;
    if (period.grain === 'D' && isRecent(period, reference.day) && period.first > (told ?? -Infinity) && tellsDay(expression)) told = period.first;
    if (base.from === 'day') continue;
    if (expression.token === undefined && expression.open === undefined && base.from !== 'span') around.named = period;
    if (base.from === 'fields' && period.grain === 'D' && base.fields.day !== undefined) {
      if (!explicit) around.explicit = explicit = new Map();
      explicit.set(period.first, period);
    }
  }
  if (leansForward) {
    for (let i = 0; i < dates.length; i++) {
      const { expression } = dates[i]!;
      around.index = i;
      if (expression.kind === 'date' && expression.base.from === 'day' && (expression.lean ?? 0) > 0) periods[i] = basePeriod(expression, around);
    }
  }
  const values: TimeValue[] = [];
  for (let i = 0; i < dates.length; i++) {
    const { expression } = dates[i]!;
    if (expression.kind === 'value') values.push({ value: expression.value, mod: expression.mod, edtf: expression.edtf, certain: true });
    else if (expression.kind === 'duration') values.push({ value: expression.value, mod: expression.mod, edtf: spanOf(expression, reference.day), certain: true });
    else if (expression.kind === 'range') values.push(ranged(expression, ends?.get(i) ?? NO_ENDS, reference));
    else {
      const period = periods[i] ?? null;
      values.push(period === null ? unresolved(expression, reference) : finish(expression, period, expression.pair ? periods[i + expression.pair.other] ?? null : null, reference));
    }
  }
  return values;
}

const NONE_EXPLICIT: ReadonlyMap<number, Period> = new Map();
const NO_ENDS: readonly [Period | null, Period | null] = [null, null];

/** A range that is one mention. */
function ranged(expression: Extract<TimeExpression, { kind: 'range' }>, [first, last]: readonly [Period | null, Period | null], reference: PublicationReference): TimeValue {
  if (first === null || last === null) return first === null ? unresolved(expression.first, reference) : finish({ ...expression.first, open: 'from' }, first, null, reference);
  const a = finish({ ...expression.first, pair: { end: 'first', other: 1 } }, first, last, reference);
  const b = finish(expression.last, last, null, reference);
  return { ...a, value: `${a.value}/${b.value}`, certain: a.certain && b.certain };
}

/** What a day in a quotation leans on: the day of the saying (`ahead` counts mentions to the one that tells it) for the publication. */
function said(dates: readonly { readonly expression: TimeExpression }[], i: number, ahead: number | null, told: number | null, around: Surroundings): Surroundings {
  const teller = ahead === null ? undefined : dates[i + ahead]?.expression;
  const named = teller?.kind === 'date' ? basePeriod(teller, around) : null;
  const day = named && isRecent(named, around.reference.day) ? named.first : told;
  return day === null ? around : { ...around, reference: { ...around.reference, day } };
}

function isRecent(period: Period, published: number | null): boolean {
  return published !== null && period.grain === 'D' && period.first <= published && period.first > published - SAYING_DAYS;
}

/** A saying is reported within days; an older day is background. */
const SAYING_DAYS = 7;

/** True for a day told as past: a weekday, a date, "hier". */
function tellsDay({ base, side, open, spoken, token }: DateExpression): boolean {
  if (side === 'future' || open !== undefined || spoken !== undefined || token !== undefined) return false;
  if (base.from === 'unit') return base.unit === 'D' && base.offset <= 0 && base.reference === 'published';
  return base.from === 'fields' && (base.fields.day !== undefined || base.fields.weekday !== undefined);
}

/** The last end of a range without its year does not come before the first: "from September to March". */
function afterStart(expression: DateExpression, last: Period | null, first: Period | null): Period | null {
  if (last === null || first === null || last.last >= first.first || expression.base.from !== 'fields' || expression.base.fields.year !== undefined) return last;
  const { weekday, day } = expression.base.fields;
  if (weekday !== undefined && day === undefined) return dayPeriod(weekdayNear(first.last, weekday, 'future', null));
  return yearlessNear(expression.base.fields, first.last, 'future', null) ?? last;
}

/** "the past two quarters": those that ended last; "the next two": those that begin next. */
function wholeUnits(published: number, count: number, unit: 'Q' | 'S', sign: 1 | -1): string {
  const current = periodOf(unit, published);
  const first = sign < 0 ? shiftDay(current.first, -count, unit) : current.last + 1;
  const last = sign < 0 ? current.first - 1 : shiftDay(first, count, unit) - 1;
  return `${periodOf('M', first).edtf}/${periodOf('M', last).edtf}`;
}

/** EDTF of an amount of time counted to or from the publication ("depuis trois jours"), or null. */
function spanOf(expression: Extract<TimeExpression, { kind: 'duration' }>, published: number | null): string | null {
  const { span } = expression;
  if (!span || published === null) return null;
  if (span.unit === 'Q' || span.unit === 'S') return wholeUnits(published, span.count, span.unit, span.sign);
  const other = shiftDay(published, span.sign * span.count, span.unit);
  const [from, to] = span.sign < 0 ? [other, published] : [published, other];
  const grain = span.unit === 'Y' || span.unit === 'DE' || span.unit === 'CE' ? 'Y' : span.unit === 'M' ? 'M' : 'D';
  const first = periodOf(grain, from).edtf;
  if (span.approximate) return span.sign < 0 ? `${first}~/..` : `../${periodOf(grain, to).edtf}~`;
  return first === periodOf(grain, to).edtf ? first : `${first}/${periodOf(grain, to).edtf}`;
}

