/** From a period to the value the record keeps: modifiers, clock times, open ends, ranges. */
import type { ClockTime, DateExpression } from '../model/expression.js';
import type { TimeValue } from '../model/time.js';
import { dayText, two } from './days.js';
import { dayPeriod, type Period } from './period.js';
import type { PublicationReference } from './reference.js';

/** The value of an expression whose period is known. `partner` is the other end of its range. */
export function finish(expression: DateExpression, period: Period, partner: Period | null, reference: PublicationReference): TimeValue {
  const mod = expression.mod ?? (expression.edge === 'start' ? 'START' : expression.edge === 'mid' ? 'MID' : expression.edge === 'end' ? 'END' : expression.approximate ? 'APPROX' : null);
  const result = { value: valueOf(expression, period), mod, edtf: edtfOf(expression, period, partner, reference.day), certain: isCertain(expression, reference) };
  const candidates = candidatesOf(expression, period, reference);
  return candidates === null ? result : { ...result, certain: false, candidates };
}

function valueOf(expression: DateExpression, period: Period): string {
  if (expression.token !== undefined) return expression.token;
  if (expression.reckoning) return `${expression.reckoning}${period.value}`;
  if (expression.clock) return `${period.value}T${clockText(expression.clock)}`;
  if (expression.part !== undefined && (period.grain === 'D' || period.grain === 'WE')) return `${period.value}T${expression.part}`;
  return period.value;
}

/** "18:36", "08", "18:36:05", with its zone. */
export function clockText(clock: ClockTime): string {
  return `${two(clock.hour)}:${two(clock.minute ?? 0)}${clock.second === null ? '' : `:${two(clock.second)}`}${clock.zone ?? ''}`;
}

function edtfOf(expression: DateExpression, period: Period, partner: Period | null, published: number | null): string {
  if (expression.pair && partner) {
    const [a, b] = expression.pair.end === 'first' ? [period, partner] : [partner, period];
    if (a.first <= b.first && (a.first !== b.first || a.grain !== b.grain)) return joined(a, b, expression);
  }
  if (expression.overnight) return `${dayText(period.first)}/${dayText(period.first + 1)}`;
  if (expression.within && published !== null) {
    const [from, to] = expression.within === 'earlier' ? [period.first, Math.min(published, period.last)] : [Math.max(published, period.first), period.last];
    return from >= to ? dayText(from) : `${dayText(from)}/${dayText(to)}`;
  }
  const single = singleEdtf(expression, period);
  if (expression.open === 'from') return `${specified(firstOf(single), period.first)}/..`;
  if (expression.open === 'until') return `../${specified(lastOf(single), period.last).slice(0, 10)}`;
  if (expression.clock) return `${single}T${clockText(expression.clock)}`;
  return single;
}

/** EDTF of the period itself: days for the ends of a named unit ("la fin de l'année" behind "d'ici"), the 15th for the middle of a month. */
function singleEdtf(expression: DateExpression, period: Period): string {
  const named = expression.base.from === 'fields';
  if (expression.edge === 'mid' && period.grain === 'M') return `${period.edtf}-15~`;
  if (expression.open && expression.edge && !named) return dayText(expression.edge === 'end' ? period.last : period.first);
  if ((expression.approximate || expression.reckoning) && !expression.clock && !period.edtf.includes('/') && !period.edtf.includes('X')) return `${period.edtf}~`;
  return period.edtf;
}

function firstOf(edtf: string): string {
  return edtf.split('/')[0]!;
}

function lastOf(edtf: string): string {
  return edtf.split('/').at(-1)!;
}

function joined(a: Period, b: Period, expression: DateExpression): string {
  const first = specified(firstOf(a.edtf), a.first);
  return expression.open === 'from' ? `${first}/..` : `${first}/${specified(lastOf(b.edtf), b.last)}`;
}

/** Unspecified digits cannot end an interval on level 1: the year itself is written. */
function specified(edtf: string, day: number): string {
  return edtf.includes('X') ? dayText(day).slice(0, 4) : edtf;
}

function isCertain(expression: DateExpression, reference: PublicationReference): boolean {
  const { base } = expression;
  if (base.from === 'fields') return base.fields.year !== undefined || base.fields.decade !== undefined || base.fields.century !== undefined || (reference.certain && base.step !== null);
  return reference.certain && expression.spoken === undefined && base.from !== 'day' && !(base.from === 'shift' && base.reference === 'text') && !(base.from === 'unit' && base.reference === 'text');
}

/** Where the publication day was worked out from weekdays, a day that hangs on it may be any of the same place in the other weeks. */
function candidatesOf(expression: DateExpression, period: Period, reference: PublicationReference): readonly string[] | null {
  if (reference.certain || reference.day === null || period.grain !== 'D') return null;
  const { base } = expression;
  if (base.from === 'fields' && (base.fields.year !== undefined || base.fields.month !== undefined)) return null;
  const delta = period.first - reference.day;
  return reference.candidates.map(day => dayText(day + delta));
}

/** The value of an expression whose reference is unknown: what the words give and no more (TIMEX3 writes X for what is open; EDTF level 1 has no form for a month without its year). */
export function unresolved(expression: DateExpression, reference: PublicationReference): TimeValue {
  const { base } = expression;
  const mod = expression.mod ?? null;
  if (base.from === 'offset') return { ...unresolved(base.of, reference), value: 'XXXX-XX-XX', edtf: null };
  const time = expression.clock ? `T${clockText(expression.clock)}` : expression.part ? `T${expression.part}` : '';
  if (base.from === 'fields') {
    const { month, day, weekday, season } = base.fields;
    const value = month !== undefined ? `XXXX-${two(month)}${day === undefined ? '' : `-${two(day)}`}` : day !== undefined ? `XXXX-XX-${two(day)}` : weekday !== undefined ? `XXXX-WXX-${weekday}` : season !== undefined ? `XXXX-${['SP', 'SU', 'FA', 'WI'][season - 21]}` : 'XXXX';
    return { value: value + time, mod, edtf: reference.coarse !== null && weekday !== undefined && month === undefined ? reference.coarse : null, certain: false };
  }
  if (base.from === 'shift' && base.count === null) return vague(base.unit, base.sign, reference, mod);
  if (expression.token !== undefined) return { value: expression.token, mod, edtf: reference.coarse, certain: false };
  const coarse = reference.coarse;
  if (base.from === 'unit' && base.offset === 0 && coarse !== null && (base.unit === 'Y' || (base.unit === 'M' && coarse.length > 4))) {
    const text = base.unit === 'Y' ? coarse.slice(0, 4) : coarse;
    return { value: text, mod, edtf: text, certain: true };
  }
  if (base.from === 'unit' && base.unit === 'Y' && coarse !== null) {
    const text = String(Number(coarse.slice(0, 4)) + base.offset).padStart(4, '0');
    return { value: text, mod, edtf: text, certain: true };
  }
  return { value: time === '' ? 'XXXX-XX-XX' : `XXXX-XX-XX${time}`, mod, edtf: base.from === 'day' || (base.from === 'unit' && base.reference === 'text') ? null : base.from === 'unit' && base.unit === 'D' && base.offset === 0 ? coarse : null, certain: false };
}

/** "il y a quelques jours": a time around which no day is said. Days and weeks lie in the month they point to, months in the year, years anywhere before. */
function vague(unit: string, sign: 1 | -1, reference: PublicationReference, mod: TimeValue['mod']): TimeValue {
  const value = sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
  if (reference.day === null) return { value, mod, edtf: null, certain: false };
  // "A few" is told of about four: the month or year that many units away.
  const FEW = 4;
  const day = dayPeriod(reference.day + sign * FEW * (unit === 'W' ? 7 : unit === 'M' ? 30 : 1)).edtf;
  const published = dayText(reference.day);
  const edtf = unit === 'D' || unit === 'W' ? day.slice(0, 7) : unit === 'M' ? day.slice(0, 4) : unit === 'H' || unit === 'MIN' ? published : sign < 0 ? `../${published.slice(0, 4)}` : `${published.slice(0, 4)}/..`;
  return { value, mod, edtf, certain: false };
}
