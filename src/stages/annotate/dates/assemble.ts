/** From single drafts to the mentions of a document: ranges, clock times with their days, open ends, sides. */
import type { DateExpression } from '../../../model/expression.js';
import { TokenKind } from '../../../model/segmented.js';
import { fieldsOf, namesDay, withFields, withLean, withMore, withSide, type Draft } from './draft.js';
import { areApart, isDay, merge } from './joining.js';
import { at, before, isMark, type Reading } from './reading.js';
import { Role } from './roles.js';
import { infinitiveBefore, sideOf } from './tense.js';

/** Takes the drafts in text order; gives them joined, paired and placed. */
export function assemble(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const found = merge(reading, drafts);
  pair(reading, found);
  inherit(reading, found);
  for (let i = 0; i < found.length; i++) found[i] = open(reading, side(reading, found[i]!));
  agree(found);
  return reading.lexicon.words.ranges === 'whole' ? wholeRanges(found) : found;
}

type Kind = 'clock' | 'date' | 'duration' | null;

function kindOf(draft: Draft): Kind {
  const { expression } = draft;
  if (expression.kind === 'duration') return 'duration';
  if (expression.kind !== 'date') return null;
  if (expression.clock && expression.base.from === 'day') return 'clock';
  return expression.open === undefined ? 'date' : null;
}

/** Joins the two ends of ranges: "du 8 au 9 juillet", "de 1998 à 2002", "between May 2011 and June 2012", "2000-2050". */
function pair(reading: Reading, out: Draft[]): void {
  for (let i = 0; i + 1 < out.length; i++) {
    const a = out[i]!;
    const b = out[i + 1]!;
    if (areApart(reading, a, b)) continue;
    const kind = kindOf(a);
    // "de 10 h à 12 h mardi": the last clock time already has its day.
    const dayOnLast = kind === 'clock' && b.expression.kind === 'date' && b.expression.clock !== undefined;
    if (kind === null || kind === 'duration' || (kind !== kindOf(b) && !dayOnLast)) continue;
    const begin = a.first;
    const opener = before(reading, begin, Role.from) ?? before(reading, withoutArticle(reading, begin), Role.from);
    const between = before(reading, begin, Role.between);
    const and = at(reading, a.end, Role.and);
    const to = at(reading, a.end, Role.to);
    const reach = (end: number): boolean => end === b.first || (at(reading, end, Role.article)?.end === b.first);
    const mark = to !== null && reading.tokens.kind[to.first] === TokenKind.mark;
    const ranged = b.joinsPrevious === true || (to !== null && reach(to.end) && (mark || opener !== null || (reading.lexicon.words.numericOrder === 'month-first'))) || (between !== null && and !== null && reach(and.end));
    const listed = and !== null && reach(and.end) || (isMark(reading, a.end, ',') && a.end + 1 === b.first);
    if (ranged || listed) out[i] = filled(a, b);
    if (!ranged) continue;
    out[i] = withMore(out[i]!, { pair: { end: 'first', other: 1 } });
    out[i + 1] = withMore(b, { pair: { end: 'last', other: -1 } });
    i++;
  }
}

function withoutArticle(reading: Reading, first: number): number {
  return before(reading, first, Role.article)?.first ?? first;
}

/** The first end takes from the last what it does not say itself: "19 au 23 juillet", "mai et juin derniers". */
function filled(a: Draft, b: Draft): Draft {
  const own = fieldsOf(a);
  const last = fieldsOf(b);
  if (!own || !last || own.year !== undefined) return a;
  // "Tuesday and Wednesday of last week"
  if (own.weekday !== undefined && own.day === undefined && own.weekOffset === undefined && last.weekOffset !== undefined) return withFields(a, { ...own, weekOffset: last.weekOffset });
  const month = own.month ?? (own.day !== undefined ? last.month : undefined);
  const fields = { ...own, ...(month !== undefined ? { month } : {}) };
  const year = last.year !== undefined && month !== undefined && last.month !== undefined ? (month > last.month ? last.year - 1 : last.year) : undefined;
  const next = withFields(a, year !== undefined ? { ...fields, year } : fields);
  const said = a.expression.kind === 'date' && a.expression.base.from === 'fields' && a.expression.base.step !== null;
  if (said && last.year !== undefined) return a;
  const step = b.expression.kind === 'date' && b.expression.base.from === 'fields' ? b.expression.base.step : null;
  if (step === null || next.expression.kind !== 'date' || next.expression.base.from !== 'fields' || next.expression.base.step !== null || own.month === undefined) return next;
  return { ...next, expression: { ...next.expression, base: { ...next.expression.base, step } } };
}

/** Gives clock times and parts of day the mention whose day they share: the last day named before on the same line, else one that follows in the same sentence. */
function inherit(reading: Reading, drafts: Draft[]): void {
  const { kind } = reading.tokens;
  let lastDay = -1;
  let seen = 0; // tokens looked at for line ends
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    if (namesDay(draft)) { lastDay = i; seen = Math.max(seen, draft.first); continue; }
    if (draft.expression.kind !== 'date' || draft.expression.base.from !== 'day') continue;
    if (lastDay >= 0) for (; seen < draft.first; seen++) if (kind[seen] === TokenKind.newline) lastDay = -1;
    const next = drafts[i + 1];
    // "entre 7 h et 9 h demain": both ends are of the day of the last
    if (draft.expression.pair?.end === 'first' && next && namesDay(next)) drafts[i] = withLean(draft, 1);
    else if (lastDay >= 0) drafts[i] = withLean(draft, lastDay - i);
    else if (next && namesDay(next) && !crossesSentence(reading, draft.end, next.first)) drafts[i] = withLean(draft, 1);
  }
}

function crossesSentence(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.tokens.kind[i] === TokenKind.newline || isMark(reading, i, '.') || isMark(reading, i, '!') || isMark(reading, i, '?')) return true;
  return false;
}

/** The side of what could lie on either. */
function side(reading: Reading, draft: Draft): Draft {
  if (draft.expression.kind === 'date' && draft.expression.base.from === 'unit' && draft.expression.base.unit === 'WE' && draft.expression.base.offset === 0) {
    const told = sideOf(reading, draft.first, draft.end);
    return told ? withSide(draft, told) : draft;
  }
  const fields = fieldsOf(draft);
  if (!fields || fields.year !== undefined || fields.yearOffset !== undefined || fields.weekOffset !== undefined || fields.decade !== undefined || fields.century !== undefined) return draft;
  const { base } = draft.expression as DateExpression;
  // "les élections de juin": the complement of a noun has no verb of its own; the nearest reading is the best.
  if (fields.month !== undefined && before(reading, draft.first, Role.of)) return draft;
  if (base.from === 'fields' && base.step !== null && base.step !== 0) return draft;
  const found = sideOf(reading, draft.first, draft.end);
  return found ? withSide(draft, found) : draft;
}

/** "depuis 2014", "until Friday", "à partir de 2017": what the preposition leaves open. */
function open(reading: Reading, draft: Draft): Draft {
  const { expression } = draft;
  if (expression.kind !== 'date' || expression.open || expression.pair) return draft;
  if (expression.base.from === 'shift' || expression.base.from === 'span' || expression.base.from === 'offset') return draft;
  const found = before(reading, draft.first, Role.open) ?? openBeforeArticle(reading, draft.first) ?? openBeforeHedge(reading, draft.first);
  if (!found) return draft;
  // "peu après 15 h", "shortly before noon": about that time.
  const near = expression.clock ? before(reading, found.end, Role.clockPreposition) : null;
  if (near && near.first < found.first) return draft;
  // "a few minutes before 11 a.m."
  if (expression.clock && before(reading, found.first, Role.unit)) return withMore(draft, { approximate: true });
  const { open: side, mod, coarse } = found.meaning;
  const wanted = side === 'until' && expression.base.from === 'fields' && expression.base.step === null && infinitiveBefore(reading, found.first);
  const grainOfDay = isDay(draft) || expression.base.from === 'day';
  if (coarse && (grainOfDay || expression.base.from !== 'fields')) return draft;
  // "d'ici à vendredi", "à partir de lundi": without a verb these look ahead.
  const ahead = wanted || expression.side === undefined && expression.base.from === 'fields' && expression.base.step === null && (side === 'until' || (mod === 'START' && expression.base.fields.weekday !== undefined && expression.base.fields.day === undefined));
  return withMore(draft, { open: side, ...(mod && expression.mod === undefined ? { mod } : {}), ...(ahead ? { side: 'future' as const } : {}) });
}

/** "until at least Saturday" */
function openBeforeHedge(reading: Reading, first: number): ReturnType<typeof before<typeof Role.open>> {
  const hedge = before(reading, first, Role.hedge);
  return hedge ? before(reading, hedge.first, Role.open) : null;
}

function openBeforeArticle(reading: Reading, first: number): ReturnType<typeof before<typeof Role.open>> {
  const step = before(reading, first, Role.step) ?? before(reading, first, Role.article);
  return step ? before(reading, step.first, Role.open) : null;
}

/** A weekday that no verb places takes the side of the same weekday elsewhere in the text, where those agree: a heading has no verb of its own. */
function agree(drafts: Draft[]): void {
  let sides: Map<number, 'past' | 'future' | null> | null = null;
  let asks = false;
  for (const draft of drafts) {
    const weekday = bareWeekday(draft);
    if (weekday === null || draft.expression.kind !== 'date') continue;
    const told = draft.expression.side;
    if (told === undefined) { asks = true; continue; }
    sides ??= new Map();
    const known = sides.get(weekday);
    sides.set(weekday, known === undefined || known === told ? told : null);
  }
  if (sides === null || !asks) return;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    const weekday = bareWeekday(draft);
    const shared = weekday === null ? null : sides.get(weekday) ?? null;
    if (shared !== null && draft.expression.kind === 'date' && draft.expression.side === undefined) drafts[i] = withSide(draft, shared);
  }
}

function bareWeekday(draft: Draft): number | null {
  const fields = fieldsOf(draft);
  return fields?.weekday !== undefined && fields.day === undefined && draft.expression.kind === 'date' && draft.expression.base.from === 'fields' && draft.expression.base.step === null ? fields.weekday : null;
}

/** Draws each range of dates as one mention. */
function wholeRanges(drafts: readonly Draft[]): readonly Draft[] {
  const joins = (k: number): boolean => { const e = drafts[k]?.expression; return e?.kind === 'date' && e.pair?.end === 'first' && e.clock === undefined; };
  if (!drafts.some((_, k) => joins(k))) return drafts;
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
    } else if (expression.kind === 'date' && expression.lean !== undefined) out.push(withLean(draft, shrunk(i, expression.lean)));
    else out.push(draft);
  });
  return out;
}
