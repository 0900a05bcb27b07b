/** Joins drafts that stand together as one expression: a day with its hour, a night between two days, a count from a named day. */
import type { CalendarFields, DateExpression } from '../../../model/expression.js';
import { clockText } from '../../../calendar/finish.js';
import { TokenKind } from '../../../model/segmented.js';
import { clockAt } from './clock.js';
import { fieldsDraft, fieldsOf, namesDay, NO_MORE, withFields, withMore, type Draft } from './draft.js';
import { at, before, isMark, isSmall, type Reading } from './reading.js';
import { Role } from './roles.js';
import { withWeek } from './weeks.js';

/** True for a draft that names a day and no clock time. */
export function isDay(draft: Draft): boolean {
  return namesDay(draft) && draft.expression.kind === 'date' && draft.expression.clock === undefined;
}

function isClock(draft: Draft): boolean {
  return draft.expression.kind === 'date' && draft.expression.clock !== undefined && draft.expression.base.from === 'day';
}

/** Joins what stands together as one: "5 sept. 2019, 07:42", "hier à 10 h", "4 h mardi", "la nuit de lundi à mardi". */
export function merge(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  let clocks = false;
  for (const found of drafts) {
    const draft = withWeek(reading, found);
    while (out.length > 0 && draft.first < found.first && out[out.length - 1]!.end > draft.first) out.pop();
    const last = out[out.length - 1];
    const joined = last && !areApart(reading, last, draft) ? joinTwo(reading, last, draft) : null;
    if (joined) out[out.length - 1] = joined; else out.push(draft);
    clocks ||= found.expression.kind === 'date' && found.expression.clock !== undefined;
  }
  if (clocks) evenings(reading, out);
  return out.some(isPartNight) ? overnight(reading, out) : out;
}

/** True for two drafts between which no phrase reaches, not even with an article behind it: nothing joins them. */
export function areApart(reading: Reading, a: Draft, b: Draft): boolean {
  return b.first - a.end > 2 * reading.lexicon.longest;
}

/** "two weeks before Christmas", "trois jours après le 14 juillet". */
function offsetFrom(reading: Reading, a: Draft, b: Draft): Draft | null {
  if (a.expression.kind !== 'duration' || b.expression.kind !== 'date' || !namesDay(b)) return null;
  const shift = at(reading, a.end, Role.shift);
  const reach = shift && (shift.end === b.first || at(reading, shift.end, Role.article)?.end === b.first);
  const match = /^P(\d+(?:\.\d+)?)([YMWD])$/.exec(a.expression.value);
  if (!shift?.meaning.event || !reach || !match) return null;
  const bare = fieldsOf(b)?.weekday !== undefined && fieldsOf(b)?.day === undefined && b.expression.base.from === 'fields' && b.expression.base.step === null;
  const origin: DateExpression = bare ? { ...b.expression, side: shift.meaning.sign > 0 ? 'future' : 'past' } : b.expression;
  return { ...b, first: a.first, rule: 'offset', type: 'DATE', expression: { kind: 'date', base: { from: 'offset', count: Number(match[1]), unit: match[2] as 'Y' | 'M' | 'W' | 'D', sign: shift.meaning.sign, of: origin } } };
}

const ORDER = 'YMWD';

/** "1 hour and 30 minutes", "trois mois et deux semaines": one duration, the larger unit first. */
function compound(reading: Reading, a: Draft, b: Draft): Draft | null {
  if (a.expression.kind !== 'duration' || b.expression.kind !== 'duration' || b.expression.mod !== null || a.rule !== b.rule) return null;
  if (at(reading, a.end, Role.and)?.end !== b.first && a.end !== b.first) return null;
  const [first, second] = [a.expression.value, b.expression.value].map(v => /^P(T?)(\d+)([A-Z])$/.exec(v));
  if (!first || !second || first[1]! > second[1]! || (first[1] === second[1] && (first[1] === 'T' ? 'HMS' : ORDER).indexOf(first[3]!) >= (first[1] === 'T' ? 'HMS' : ORDER).indexOf(second[3]!))) return null;
  const joined = first[1] === second[1] ? `${a.expression.value}${second[2]}${second[3]}` : `${a.expression.value}T${second[2]}${second[3]}`;
  return { ...a, end: b.end, expression: { kind: 'duration', value: joined, mod: a.expression.mod } };
}

/** "mardi de la semaine prochaine", "next week Wednesday": the weekday of that week. */
function dayOfWeek(reading: Reading, a: Draft, b: Draft): Draft | null {
  const day = a.rule === 'weekday' ? a : b;
  const week = day === a ? b : a;
  const fields = fieldsOf(day);
  if (day.rule !== 'weekday' || week.rule !== 'unit' || fields?.weekday === undefined || week.expression.kind !== 'date' || day.expression.kind !== 'date') return null;
  const { base } = week.expression;
  if (base.from !== 'unit' || base.unit !== 'W' || base.reference !== 'published' || week.expression.edge) return null;
  const of = at(reading, a.end, Role.of);
  const gap = b.first - a.end;
  if (gap !== 0 && !(of && of.end >= b.first) && !(gap === 1 && isMark(reading, a.end, '-'))) return null;
  return withFields({ ...day, first: a.first, end: b.end, rule: 'weekday-of-week' }, { weekday: fields.weekday, weekOffset: base.offset });
}

/** "les mardis à 9 h", "Thursdays at 17:30": the hour of each such day. */
function weekdaysAt(reading: Reading, a: Draft, b: Draft): Draft | null {
  if (a.rule !== 'weekday-set' || a.expression.kind !== 'value' || a.expression.value.includes('T') || !isClock(b) || b.expression.kind !== 'date' || !b.expression.clock || opensRange(reading, b)) return null;
  const gap = b.first - a.end;
  if (gap > 1 || (gap === 1 && !before(reading, b.first, Role.clockPreposition))) return null;
  return { ...a, end: b.end, expression: { ...a.expression, value: `${a.expression.value}T${clockText(b.expression.clock)}` } };
}

/** What stands between the day and the hour of a stamp: "12 May 2020 • 8:40am". */
const STAMP_MARKS = ',@-|•·–—/';

function joinTwo(reading: Reading, a: Draft, b: Draft): Draft | null {
  const whole = offsetFrom(reading, a, b) ?? compound(reading, a, b) ?? dayOfWeek(reading, a, b);
  if (whole) return whole;
  const hourly = weekdaysAt(reading, a, b);
  if (hourly) return hourly;
  if (a.expression.kind !== 'date' || b.expression.kind !== 'date' || a.characters || b.characters) return null;
  const gap = b.first - a.end;
  // "hier mercredi": the same day said twice.
  const deictic = a.expression.base.from === 'unit' && a.expression.base.unit === 'D' && a.expression.base.reference === 'published' && a.expression.part === undefined;
  const comma = gap === 1 && isMark(reading, a.end, ',');
  if (deictic && gap === 0 && b.rule === 'weekday') return { ...a, end: b.end };
  if (deictic && (gap === 0 || comma) && (b.rule === 'date' || b.rule === 'weekday-date') && fieldsOf(b)?.month !== undefined) return { ...b, first: a.first };
  // "two years ago this month", "three years ago today"
  if (a.rule === 'shift' && gap === 0 && a.expression.base.from === 'shift' && b.expression.base.from === 'unit' && b.expression.base.offset === 0 && b.expression.base.reference === 'published' && b.expression.token === undefined) {
    return { ...a, end: b.end, expression: { ...a.expression, base: { ...a.expression.base, grain: b.expression.base.unit } } };
  }
  // "24 août de cette année", "in May last year"
  const own = fieldsOf(a);
  const yearless = own?.month !== undefined && own.year === undefined && a.expression.base.from === 'fields' && a.expression.base.step === null;
  if (yearless && b.expression.base.from === 'unit' && b.expression.base.unit === 'Y' && (gap === 0 || (at(reading, a.end, Role.of)?.end ?? 0) >= b.first)) {
    const { offset, reference } = b.expression.base;
    if (b.rule === 'unit' && reference === 'published') return withFields({ ...a, end: b.end, rule: `${a.rule}-of-year` }, { ...own, yearOffset: offset });
    // "en décembre de cette année-là"
    if (b.rule === 'day-of-text' && offset === 0) return { ...fieldsDraft(a.first, b.end, `${a.rule}-of-year`, own, NO_MORE, 0, true), type: a.type };
  }
  if (isDay(a) && isClock(b) && a.expression.part === undefined && !opensRange(reading, b)) {
    const fields = fieldsOf(a);
    const stamped = fields?.year !== undefined && fields.day !== undefined;
    const deictic = a.expression.base.from === 'unit';
    const mark = gap === 1 && reading.tokens.kind[a.end] === TokenKind.mark && STAMP_MARKS.includes(reading.tokens.lower[a.end]!);
    const linked = gap === 1 && reading.tokens.kind[a.end] === TokenKind.word && at(reading, a.end, Role.preposition) !== null && at(reading, a.end, Role.open) === null && at(reading, a.end, Role.and) === null;
    if (gap === 0 && !b.expression.approximate || (stamped && (mark || linked)) || (deictic && linked)) {
      return { ...a, end: b.end, type: 'TIME', rule: `${a.rule}-clock`, expression: { ...a.expression, ...(b.expression.clock ? { clock: b.expression.clock } : {}), ...(b.expression.approximate ? { approximate: true } : {}) } };
    }
  }
  if (isClock(a) && isDay(b) && gap === 0 && a.expression.clock) {
    return { ...b, first: a.first, type: 'TIME', rule: `clock-${b.rule}`, expression: { ...b.expression, clock: a.expression.clock, ...(a.expression.approximate ? { approximate: true } : {}) } };
  }
  // "soir du 1er mai", "the evening of 3 May": the part takes the day behind it.
  if (a.rule === 'part-of-day' && a.expression.base.from === 'day' && isDay(b) && b.expression.part === undefined && gap === 1 && at(reading, a.end, Role.of) !== null && a.expression.part !== 'DT') {
    return { ...b, first: a.first, type: 'TIME', rule: `part-${b.rule}`, expression: { ...b.expression, ...(a.expression.part ? { part: a.expression.part } : {}), ...(a.expression.edge ? { edge: a.expression.edge } : {}) } };
  }
  return null;
}

/** True for the first of two clock times: both take the day, not one of them alone. */
function opensRange(reading: Reading, clock: Draft): boolean {
  const link = at(reading, clock.end, Role.to) ?? (before(reading, clock.first, Role.between) ? at(reading, clock.end, Role.and) : null);
  return link !== null && clockAt(reading, link.end) !== null;
}

/** Parts of the day whose hours up to eleven are those behind noon. */
const LATE: ReadonlySet<string> = new Set(['AF', 'EV']);
const NOON = 12;
/** Between an hour and the part of the day beside it stand so many words at most: "hier soir, vers 8 h". */
const PART_REACH = 2;

/** "hier soir à 8 h", "between 7 and 9 last evening": the part of the day beside an hour tells its half. */
function evenings(reading: Reading, out: Draft[]): void {
  for (let i = 0; i < out.length; i++) {
    const own = out[i]!.expression;
    // "entre 7 h et 9 h demain soir": the hour stands in one mention with its evening
    if (own.kind === 'date' && own.clock && own.part !== undefined && LATE.has(own.part) && own.clock.hour > 0 && own.clock.hour < NOON && own.clock.zone === null && !out[i]!.rule.startsWith('part-')) {
      out[i] = withMore(out[i]!, { clock: { ...own.clock, hour: own.clock.hour + NOON } });
      const first = out[i - 1];
      if (first && isClock(first) && out[i]!.first - first.end <= 1 && opensRange(reading, first)) out[i - 1] = afterNoon(first);
      continue;
    }
    if (!isClock(out[i]!)) continue;
    // Both ends of a range take the part that stands beside one of them.
    let last = i;
    while (last + 1 < out.length && isClock(out[last + 1]!) && out[last + 1]!.first - out[last]!.end <= 1) last++;
    const before = out[i - 1];
    const behind = out[last + 1];
    const said = (draft: Draft): boolean => at(reading, draft.end - 1, Role.meridiem) !== null;
    if (((before && isLate(before) && isNear(reading, before, out[i]!)) || (behind && isLate(behind) && isNear(reading, out[last]!, behind))) && !said(out[i]!) && !said(out[last]!)) for (let k = i; k <= last; k++) out[k] = afterNoon(out[k]!);
    i = last;
  }
}

/** True for a part of the day without an hour, behind noon. */
function isLate({ expression }: Draft): boolean {
  return expression.kind === 'date' && expression.clock === undefined && LATE.has(expression.part ?? '');
}

/** True where only small words and commas stand between two drafts. */
function isNear(reading: Reading, a: Draft, b: Draft): boolean {
  if (b.first - a.end > PART_REACH || b.first < a.end) return false;
  for (let i = a.end; i < b.first; i++) {
    const links = reading.tokens.kind[i] === TokenKind.word ? isSmall(reading, i) || at(reading, i, Role.preposition) !== null || at(reading, i, Role.open) !== null : isMark(reading, i, ',');
    if (!links) return false;
  }
  return true;
}

/** A clock time moved behind noon. */
function afterNoon(draft: Draft): Draft {
  if (!isClock(draft) || draft.expression.kind !== 'date' || !draft.expression.clock || draft.expression.clock.hour === 0 || draft.expression.clock.hour >= NOON || draft.expression.clock.zone !== null) return draft;
  return withMore(draft, { clock: { ...draft.expression.clock, hour: draft.expression.clock.hour + NOON } });
}

/** True for the night of a named day, which may go on to the next. */
function isPartNight({ expression, rule }: Draft): boolean {
  return expression.kind === 'date' && expression.part === 'NI' && expression.base.from === 'fields' && rule.startsWith('part-');
}

/** "la nuit de lundi à mardi", "dans la nuit du 3 au 4 mai": one time, from the first evening on. */
function overnight(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const first = out[out.length - 1];
    if (first && isPartNight(first) && isDay(draft) && draft.first - first.end === 1 && at(reading, first.end, Role.to)) {
      const own = fieldsOf(first)!;
      const later = fieldsOf(draft);
      const lastDay = draft.expression.kind === 'date' ? draft.expression : null;
      if (own.day === undefined && later?.day !== undefined && lastDay) {
        // "la nuit de jeudi à vendredi 31 mars": the date tells the second day.
        const night: DateExpression = { kind: 'date', base: { from: 'offset', count: 1, unit: 'D', sign: -1, of: lastDay }, part: 'NI', overnight: true };
        out[out.length - 1] = { ...first, end: draft.end, rule: 'night', expression: night };
        continue;
      }
      const fields: CalendarFields = own.month === undefined && own.day !== undefined && later ? { ...own, ...(later.month === undefined ? {} : { month: later.month }), ...(later.year === undefined ? {} : { year: later.year }) } : own;
      out[out.length - 1] = withMore({ ...withFields(first, fields), end: draft.end, rule: 'night' }, { overnight: true });
      continue;
    }
    out.push(draft);
  }
  return out;
}
