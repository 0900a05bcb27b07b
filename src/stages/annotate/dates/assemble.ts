/** From single drafts to the mentions of a document: ranges, clock times with their days, open ends, sides. */
import type { CalendarFields, DateExpression } from '../../../model/expression.js';
import { TokenKind } from '../../../model/segmented.js';
import { clockAt } from './clock.js';
import { fieldsOf, namesDay, withFields, withMore, type Draft } from './draft.js';
import { at, before, isMark, type Reading } from './reading.js';
import { sideOf } from './tense.js';

/** Takes the drafts in text order; gives them joined, paired and placed. */
export function assemble(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const merged = merge(reading, drafts);
  const paired = pair(reading, merged);
  const placed = agree(inherit(reading, paired).map(draft => open(reading, side(reading, draft))));
  return reading.lexicon.words.ranges === 'whole' ? wholeRanges(placed) : placed;
}

function isDay(draft: Draft): boolean {
  return namesDay(draft) && draft.expression.kind === 'date' && draft.expression.clock === undefined;
}

function isClock(draft: Draft): boolean {
  return draft.expression.kind === 'date' && draft.expression.clock !== undefined && draft.expression.base.from === 'day';
}

/** Joins what stands together as one: "13 juil. 2016, 18:36", "hier à 10 h", "4 h mardi", "la nuit de lundi à mardi". */
function merge(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const last = out[out.length - 1];
    const joined = last ? joinTwo(reading, last, draft) : null;
    if (joined) out[out.length - 1] = joined; else out.push(draft);
  }
  return overnight(reading, out);
}

/** "two weeks before Christmas", "trois jours après le 14 juillet". */
function offsetFrom(reading: Reading, a: Draft, b: Draft): Draft | null {
  if (a.expression.kind !== 'duration' || b.expression.kind !== 'date' || !namesDay(b)) return null;
  const shift = at(reading, a.end, 'shift');
  const reach = shift && (shift.end === b.first || at(reading, shift.end, 'article')?.end === b.first);
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
  if (at(reading, a.end, 'and')?.end !== b.first && a.end !== b.first) return null;
  const [first, second] = [a.expression.value, b.expression.value].map(v => /^P(T?)(\d+)([A-Z])$/.exec(v));
  if (!first || !second || first[1]! > second[1]! || (first[1] === second[1] && (first[1] === 'T' ? 'HMS' : ORDER).indexOf(first[3]!) >= (first[1] === 'T' ? 'HMS' : ORDER).indexOf(second[3]!))) return null;
  const joined = first[1] === second[1] ? `${a.expression.value}${second[2]}${second[3]}` : `${a.expression.value}T${second[2]}${second[3]}`;
  return { ...a, end: b.end, expression: { kind: 'duration', value: joined, mod: a.expression.mod } };
}

/** "mardi de la semaine prochaine", "next week Wednesday": the weekday of that week. */
function dayOfWeek(reading: Reading, a: Draft, b: Draft): Draft | null {
  const [day, week] = a.rule === 'weekday' ? [a, b] : [b, a];
  const fields = fieldsOf(day);
  if (day.rule !== 'weekday' || week.rule !== 'unit' || fields?.weekday === undefined || week.expression.kind !== 'date' || day.expression.kind !== 'date') return null;
  const { base } = week.expression;
  if (base.from !== 'unit' || base.unit !== 'W' || base.reference !== 'published' || week.expression.edge) return null;
  const of = at(reading, a.end, 'of');
  const gap = b.first - a.end;
  if (gap !== 0 && !(of && of.end >= b.first) && !(gap === 1 && isMark(reading, a.end, '-'))) return null;
  return withFields({ ...day, first: a.first, end: b.end, rule: 'weekday-of-week' }, { weekday: fields.weekday, weekOffset: base.offset });
}

function joinTwo(reading: Reading, a: Draft, b: Draft): Draft | null {
  const whole = offsetFrom(reading, a, b) ?? compound(reading, a, b) ?? dayOfWeek(reading, a, b);
  if (whole) return whole;
  if (a.expression.kind !== 'date' || b.expression.kind !== 'date' || a.characters || b.characters) return null;
  const gap = b.first - a.end;
  // "hier mercredi": the same day said twice.
  const deictic = a.expression.base.from === 'unit' && a.expression.base.unit === 'D' && a.expression.base.reference === 'published' && a.expression.part === undefined;
  const comma = gap === 1 && isMark(reading, a.end, ',');
  if (deictic && gap === 0 && b.rule === 'weekday') return { ...a, end: b.end };
  if (deictic && (gap === 0 || comma) && (b.rule === 'date' || b.rule === 'weekday-date') && fieldsOf(b)?.month !== undefined) return { ...b, first: a.first };
  // "24 août de cette année", "in May last year"
  const own = fieldsOf(a);
  if (own?.month !== undefined && own.year === undefined && a.expression.base.from === 'fields' && a.expression.base.step === null && b.rule === 'unit' && b.expression.base.from === 'unit' && b.expression.base.unit === 'Y' && b.expression.base.reference === 'published' && (gap === 0 || (at(reading, a.end, 'of')?.end ?? 0) >= b.first)) {
    return withFields({ ...a, end: b.end, rule: `${a.rule}-of-year` }, { ...own, yearOffset: b.expression.base.offset });
  }
  if (isDay(a) && isClock(b) && a.expression.part === undefined && !opensRange(reading, b)) {
    const fields = fieldsOf(a);
    const stamped = fields?.year !== undefined && fields.day !== undefined;
    const deictic = a.expression.base.from === 'unit';
    const mark = gap === 1 && (isMark(reading, a.end, ',') || isMark(reading, a.end, '@') || isMark(reading, a.end, '-') || isMark(reading, a.end, '|'));
    const linked = gap === 1 && reading.tokens.kind[a.end] === TokenKind.word && at(reading, a.end, 'preposition') !== null && at(reading, a.end, 'open') === null && at(reading, a.end, 'and') === null;
    if (gap === 0 && !b.expression.approximate || (stamped && (mark || linked)) || (deictic && linked)) {
      return { ...a, end: b.end, type: 'TIME', rule: `${a.rule}-clock`, expression: { ...a.expression, ...(b.expression.clock ? { clock: b.expression.clock } : {}), ...(b.expression.approximate ? { approximate: true } : {}) } };
    }
  }
  if (isClock(a) && isDay(b) && gap === 0 && a.expression.clock) {
    return { ...b, first: a.first, type: 'TIME', rule: `clock-${b.rule}`, expression: { ...b.expression, clock: a.expression.clock, ...(a.expression.approximate ? { approximate: true } : {}) } };
  }
  // "soir du 1er mai", "the evening of 3 May": the part takes the day behind it.
  if (a.rule === 'part-of-day' && a.expression.base.from === 'day' && isDay(b) && b.expression.part === undefined && gap === 1 && at(reading, a.end, 'of') !== null && a.expression.part !== 'DT') {
    return { ...b, first: a.first, type: 'TIME', rule: `part-${b.rule}`, expression: { ...b.expression, ...(a.expression.part ? { part: a.expression.part } : {}), ...(a.expression.edge ? { edge: a.expression.edge } : {}) } };
  }
  return null;
}

/** True for the first of two clock times: both take the day, not one of them alone. */
function opensRange(reading: Reading, clock: Draft): boolean {
  const link = at(reading, clock.end, 'to') ?? (before(reading, clock.first, 'between') ? at(reading, clock.end, 'and') : null);
  return link !== null && clockAt(reading, link.end) !== null;
}

/** "la nuit de lundi à mardi", "dans la nuit du 3 au 4 mai": one time, from the first evening on. */
function overnight(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const first = out[out.length - 1];
    const night = first && first.expression.kind === 'date' && first.expression.part === 'NI' && first.rule.startsWith('part-') && first.expression.base.from === 'fields';
    if (night && isDay(draft) && draft.first - first.end === 1 && at(reading, first.end, 'to')) {
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

type Kind = 'clock' | 'date' | 'duration' | null;

function kindOf(draft: Draft): Kind {
  const { expression } = draft;
  if (expression.kind === 'duration') return 'duration';
  if (expression.kind !== 'date') return null;
  if (expression.clock && expression.base.from === 'day') return 'clock';
  return expression.open === undefined ? 'date' : null;
}

/** Joins the two ends of ranges: "du 8 au 9 juillet", "de 1998 à 2002", "between July 2003 and December 2004", "2000-2050". */
function pair(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const out = [...drafts];
  for (let i = 0; i + 1 < out.length; i++) {
    const a = out[i]!;
    const b = out[i + 1]!;
    const kind = kindOf(a);
    // "de 10 h à 12 h mardi": the last clock time already has its day.
    const dayOnLast = kind === 'clock' && b.expression.kind === 'date' && b.expression.clock !== undefined;
    if (kind === null || kind === 'duration' || (kind !== kindOf(b) && !dayOnLast)) continue;
    const begin = a.first;
    const opener = before(reading, begin, 'from') ?? before(reading, withoutArticle(reading, begin), 'from');
    const between = before(reading, begin, 'between');
    const and = at(reading, a.end, 'and');
    const to = at(reading, a.end, 'to');
    const reach = (end: number): boolean => end === b.first || (at(reading, end, 'article')?.end === b.first);
    const mark = to !== null && reading.tokens.kind[to.first] === TokenKind.mark;
    const ranged = b.joinsPrevious === true || (to !== null && reach(to.end) && (mark || opener !== null || (reading.lexicon.words.numericOrder === 'month-first'))) || (between !== null && and !== null && reach(and.end));
    const listed = and !== null && reach(and.end) || (isMark(reading, a.end, ',') && a.end + 1 === b.first);
    if (ranged || listed) out[i] = filled(a, b);
    if (!ranged) continue;
    out[i] = withMore(out[i]!, { pair: { end: 'first', other: 1 } });
    out[i + 1] = withMore(b, { pair: { end: 'last', other: -1 } });
    i++;
  }
  return out;
}

function withoutArticle(reading: Reading, first: number): number {
  return before(reading, first, 'article')?.first ?? first;
}

/** The first end takes from the last what it does not say itself: "19 au 23 juillet", "mai et juin derniers". */
function filled(a: Draft, b: Draft): Draft {
  const own = fieldsOf(a);
  const last = fieldsOf(b);
  if (!own || !last || own.year !== undefined) return a;
  const month = own.month ?? (own.day !== undefined ? last.month : undefined);
  const fields = { ...own, ...(month !== undefined ? { month } : {}) };
  const year = last.year !== undefined && month !== undefined && last.month !== undefined ? (month > last.month ? last.year - 1 : last.year) : undefined;
  const next = withFields(a, year !== undefined ? { ...fields, year } : fields);
  const step = b.expression.kind === 'date' && b.expression.base.from === 'fields' ? b.expression.base.step : null;
  if (step === null || next.expression.kind !== 'date' || next.expression.base.from !== 'fields' || next.expression.base.step !== null || own.month === undefined) return next;
  return { ...next, expression: { ...next.expression, base: { ...next.expression.base, step } } };
}

/** Gives clock times and parts of day the mention whose day they share: in the same sentence before or behind, else the last day of the same line. */
function inherit(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, i) => {
    if (draft.expression.kind !== 'date' || draft.expression.base.from !== 'day') return draft;
    for (let k = i - 1; k >= 0; k--) {
      const other = drafts[k]!;
      if (crossesLine(reading, other.end, draft.first)) break;
      const leans = other.expression.kind === 'date' && other.expression.base.from === 'day' && other.expression.lean !== undefined;
      if (!leans && namesDay(other)) return withMore(draft, { lean: k - i });
    }
    const next = drafts[i + 1];
    if (next && namesDay(next) && !crossesLine(reading, draft.end, next.first) && !crossesSentence(reading, draft.end, next.first)) return withMore(draft, { lean: 1 });
    return draft;
  });
}

function crossesLine(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.tokens.kind[i] === TokenKind.newline) return true;
  return false;
}

function crossesSentence(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isMark(reading, i, '.') || isMark(reading, i, '!') || isMark(reading, i, '?')) return true;
  return false;
}

/** The side of what could lie on either. */
function side(reading: Reading, draft: Draft): Draft {
  if (draft.expression.kind === 'date' && draft.expression.base.from === 'unit' && draft.expression.base.unit === 'WE' && draft.expression.base.offset === 0) {
    const told = sideOf(reading, draft.first, draft.end);
    return told ? withMore(draft, { side: told }) : draft;
  }
  const fields = fieldsOf(draft);
  if (!fields || fields.year !== undefined || fields.yearOffset !== undefined || fields.weekOffset !== undefined || fields.decade !== undefined || fields.century !== undefined) return draft;
  const { base } = draft.expression as DateExpression;
  // "les élections de juin": the complement of a noun has no verb of its own; the nearest reading is the best.
  if (fields.month !== undefined && before(reading, draft.first, 'of')) return draft;
  if (base.from === 'fields' && base.step !== null && base.step !== 0) return draft;
  const found = sideOf(reading, draft.first, draft.end);
  return found ? withMore(draft, { side: found }) : draft;
}

/** "depuis 2014", "until Friday", "à partir de 2017": what the preposition leaves open. */
function open(reading: Reading, draft: Draft): Draft {
  const { expression } = draft;
  if (expression.kind !== 'date' || expression.open || expression.pair) return draft;
  if (expression.base.from === 'shift' || expression.base.from === 'span' || expression.base.from === 'offset') return draft;
  const found = before(reading, draft.first, 'open') ?? openBeforeArticle(reading, draft.first);
  if (!found) return draft;
  // "peu après 15 h", "shortly before noon": about that time.
  const near = expression.clock ? before(reading, found.end, 'preposition', m => m.clock === true) : null;
  if (near && near.first < found.first) return draft;
  const { open: side, mod, coarse } = found.meaning;
  const grainOfDay = isDay(draft) || expression.base.from === 'day';
  if (coarse && (grainOfDay || expression.base.from !== 'fields')) return draft;
  // "d'ici à vendredi", "à partir de lundi": without a verb these look ahead.
  const ahead = expression.side === undefined && expression.base.from === 'fields' && expression.base.step === null && (side === 'until' || (mod === 'START' && expression.base.fields.weekday !== undefined && expression.base.fields.day === undefined));
  return withMore(draft, { open: side, ...(mod && expression.mod === undefined ? { mod } : {}), ...(ahead ? { side: 'future' as const } : {}) });
}

function openBeforeArticle(reading: Reading, first: number): ReturnType<typeof before<'open'>> {
  const step = before(reading, first, 'step') ?? before(reading, first, 'article');
  return step ? before(reading, step.first, 'open') : null;
}

/** A weekday that no verb places takes the side of the same weekday elsewhere in the text, where those agree: a heading has no verb of its own. */
function agree(drafts: readonly Draft[]): readonly Draft[] {
  const sides = new Map<number, 'past' | 'future' | null>();
  for (const draft of drafts) {
    const weekday = bareWeekday(draft);
    const told = draft.expression.kind === 'date' ? draft.expression.side : undefined;
    if (weekday === null || told === undefined) continue;
    const known = sides.get(weekday);
    sides.set(weekday, known === undefined || known === told ? told : null);
  }
  return drafts.map(draft => {
    const weekday = bareWeekday(draft);
    const shared = weekday === null ? null : sides.get(weekday) ?? null;
    return shared !== null && draft.expression.kind === 'date' && draft.expression.side === undefined ? withMore(draft, { side: shared }) : draft;
  });
}

function bareWeekday(draft: Draft): number | null {
  const fields = fieldsOf(draft);
  return fields?.weekday !== undefined && fields.day === undefined && draft.expression.kind === 'date' && draft.expression.base.from === 'fields' && draft.expression.base.step === null ? fields.weekday : null;
}

/** Draws each range of dates as one mention. */
function wholeRanges(drafts: readonly Draft[]): readonly Draft[] {
  const joins = (k: number): boolean => { const e = drafts[k]?.expression; return e?.kind === 'date' && e.pair?.end === 'first' && e.clock === undefined; };
  // Mentions count to one another; with fewer of them the counts shrink by the ranges between.
  const shrunk = (from: number, by: number): number => {
    let joined = 0;
    for (let k = Math.min(from, from + by); k < Math.max(from, from + by); k++) if (joins(k)) joined++;
    return by < 0 ? by + joined : by - joined;
  };
  const out: Draft[] = [];
  drafts.forEach((draft, i) => {
    const { expression } = draft;
    if (i > 0 && joins(i - 1)) return;
    const next = drafts[i + 1];
    if (joins(i) && expression.kind === 'date' && next?.expression.kind === 'date') {
      const { pair: _first, ...first } = expression;
      const { pair: _last, ...last } = next.expression;
      out.push({ ...draft, end: next.end, rule: `${draft.rule}-range`, expression: { kind: 'range', first, last }, ...(draft.characters && next.characters ? { characters: { start: draft.characters.start, end: next.characters.end } } : {}) });
    } else if (expression.kind === 'date' && expression.lean !== undefined) out.push(withMore(draft, { lean: shrunk(i, expression.lean) }));
    else out.push(draft);
  });
  return out;
}
