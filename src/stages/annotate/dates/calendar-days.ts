/** Weekdays, months and days of months, with what stands around them. */
import type { CalendarFields } from '../../../model/expression.js';
import { dayNumber, weekdayOf } from '../../../calendar/days.js';
import { Shape, TokenKind } from '../../../model/segmented.js';
import { fieldsDraft, NO_DRAFTS, NO_MORE, type Draft } from './draft.js';
import { at, before, dayAt, dayBefore, isMark, isNumber, isSmall, joined, startsWithLetter, yearAt, type Reading } from './reading.js';
import { Role, type MeaningOf } from './roles.js';
import { numericDateAt } from './numeric.js';
import { edgeBefore, unitAhead } from './unit-reading.js';
import { partAfter } from './day-parts.js';
import { thatAround } from './that.js';

/** Fields read from a place to the right. */
interface Ahead {
  readonly fields: CalendarFields;
  readonly end: number;
}

/** Drafts at a weekday word, tokens [first, end). "le samedi 5 juin", "Monday, May 18, 2015", "mardi dernier", "jeudi après-midi". */
export function weekdayDrafts(reading: Reading, meaning: MeaningOf<'weekday'>, first: number, end: number): readonly Draft[] {
  const { weekday } = meaning;
  if (isName(reading, first)) return NO_DRAFTS;
  let to = end;
  if (meaning.weak && isMark(reading, to, '.') && joined(reading, to)) to++;
  let begin = first;
  const every = before(reading, begin, Role.every);
  const step = before(reading, begin, Role.leadingStep);
  const article = before(reading, begin, Role.plainArticle);
  if (every || meaning.plural) {
    if (!every && meaning.plural && !article && reading.tokens.shape[first] === Shape.lower) return NO_DRAFTS;
    const part = partAfter(reading, to);
    return [{ first: every ? every.first : article ? article.first : begin, end: part ? part.end : to, type: 'SET', rule: 'weekday-set', expression: { kind: 'value', value: `XXXX-WXX-${weekday}${part ? `T${part.part}` : ''}`, mod: null, edtf: null } }];
  }
  const ahead = dayMonthAfter(reading, to);
  if (meaning.weak && (!ahead || contradicts(ahead.fields, weekday))) return NO_DRAFTS;
  if (step) begin = step.first; else if (article) begin = article.first;
  if (step && before(reading, begin, Role.plainArticle)) begin--;
  let part = partAfter(reading, to);
  if (ahead && !part) {
    const later = partAfter(reading, ahead.end);
    return [fieldsDraft(begin, later ? later.end : ahead.end, 'weekday-date', { ...ahead.fields, weekday }, later ? { part: later.part } : NO_MORE)];
  }
  if (part) to = part.end;
  const that = thatAround(reading, first, to);
  if (that) return [fieldsDraft(that.first, that.end, 'weekday', { weekday }, part ? { part: part.part } : NO_MORE, 0, true)];
  const after = at(reading, to, Role.step);
  let said: number | null = step ? step.meaning.step : null;
  let ofText = step?.meaning.text === true;
  if (after && after.meaning.place !== 'before' && said === null) {
    to = after.end;
    said = after.meaning.step;
    ofText = after.meaning.text === true;
    const later = part ? null : partAfter(reading, to);
    if (later) { part = later; to = later.end; }
  }
  // "Ce jeudi matin, 4 juin"
  const apposed = isMark(reading, to, ',') ? dayMonthAfter(reading, to + 1) : null;
  if (apposed?.fields.month !== undefined) return [fieldsDraft(begin, apposed.end, 'weekday-date', { ...apposed.fields, weekday }, part ? { part: part.part } : NO_MORE)];
  const nth = nthOfMonth(reading, first, to, weekday, part?.part);
  if (nth) return [nth];
  const edge = part ? null : edgeBefore(reading, begin);
  if (edge) return [fieldsDraft(edge.first, to, 'weekday', { weekday }, { edge: edge.edge }, said, ofText)];
  return [fieldsDraft(begin, to, 'weekday', { weekday }, part ? { part: part.part } : NO_MORE, said, ofText)];
}

/** "the Tessel Sun, August 16, 2008", a Saturday: a short form that is no weekday there. */
function contradicts({ year, month, day }: CalendarFields, weekday: number): boolean {
  return year !== undefined && month !== undefined && day !== undefined && weekdayOf(dayNumber(year, month, day)) !== weekday;
}

/** "le premier mardi de novembre", "the last Sunday of next month". */
function nthOfMonth(reading: Reading, first: number, end: number, weekday: number, part: string | undefined): Draft | null {
  const more = part === undefined ? NO_MORE : { part };
  const ordinal = before(reading, first, Role.ordinal);
  const of = ordinal ? at(reading, end, Role.of) : null;
  if (!ordinal || !of) return null;
  const article = before(reading, ordinal.first, Role.plainArticle);
  const begin = article ? article.first : ordinal.first;
  const fields = { weekday, nth: ordinal.meaning.number };
  const month = at(reading, of.end, Role.month);
  if (month) {
    const year = yearAfter(reading, month.end, false);
    return fieldsDraft(begin, year ? year.end : month.end, 'weekday-of-month', { ...fields, month: month.meaning.month, ...(year ? { year: year.year } : {}) }, more);
  }
  const unit = unitAhead(reading, of.end);
  return unit?.unit === 'M' ? fieldsDraft(begin, unit.end, 'weekday-of-month', { ...fields, monthOffset: unit.offset }, more) : null;
}

/** "29 mai 2016", ", May 18, 2015", "29/03", "le 3", "the 26th" behind a weekday. */
function dayMonthAfter(reading: Reading, from: number): Ahead | null {
  let i = from;
  const bracketed = isMark(reading, i, '(');
  if (isMark(reading, i, ',') || isMark(reading, i, '-') || bracketed) i++;
  const article = at(reading, i, Role.article);
  if (article) i = article.end;
  const numeric = numericDateAt(reading, i, true);
  if (numeric) return { fields: numeric.fields, end: closed(numeric.end) };
  const month = at(reading, i, Role.month) ?? null;
  if (month) {
    const ahead = monthAhead(reading, month.end, month.meaning);
    return ahead.fields.day !== undefined ? { fields: ahead.fields, end: closed(ahead.end) } : null;
  }
  const day = dayAt(reading, i, true);
  if (!day) return null;
  const of = at(reading, day.end, Role.of);
  const named = at(reading, day.end, Role.month) ?? (of ? at(reading, of.end, Role.month) : null);
  if (named) {
    const year = yearAfter(reading, afterDot(reading, named.end, named.meaning), true);
    return { fields: { month: named.meaning.month, day: day.number, ...(year ? { year: year.year } : {}) }, end: year ? year.end : afterDot(reading, named.end, named.meaning) };
  }
  if (isMark(reading, day.end, '-') && joined(reading, day.end) && isNumber(reading, day.end + 1)) return null;
  // A day without month: only digits, straight behind the weekday, and no count of things ("mercredi 29," but not "lundi 300 manifestants").
  if (i !== from && !article) return null;
  if ((!day.digits && !article) || at(reading, day.end, Role['hour-mark']) || isMark(reading, day.end, ':') || at(reading, day.end, Role.meridiem) || isMark(reading, day.end, '%') || at(reading, day.end, Role.unit)) return null;
  const ended = !startsWithLetter(reading, day.end) || isSmall(reading, day.end);
  return ended || day.end > i + 1 ? { fields: { day: day.number }, end: day.end } : null;

  function closed(end: number): number {
    return bracketed && isMark(reading, end, ')') ? end + 1 : end;
  }
}

/** A capital inside a sentence, where the language writes days and months small: part of a name. Headlines in capitals and starts of lines are none. */
function isName(reading: Reading, first: number): boolean {
  const { tokens, lexicon } = reading;
  if (lexicon.words.capitalDays || tokens.shape[first] !== Shape.capital) return false;
  return first > 0 && tokens.kind[first - 1] === TokenKind.word && tokens.shape[first - 1] === Shape.lower && tokens.lower[first - 1]!.length > 1 && tokens.lower[first - 1] !== '-ce' && !at(reading, first + 1, Role.month) && dayAt(reading, first + 1, false) === null;
}

function afterDot(reading: Reading, end: number, meaning: MeaningOf<'month'>): number {
  return meaning.short && isMark(reading, end, '.') && joined(reading, end) ? end + 1 : end;
}

interface YearAhead { readonly year: number; readonly end: number }

/** ", 2015", "2016", "of 1987", "93" behind a month. */
function yearAfter(reading: Reading, from: number, short: boolean): YearAhead | null {
  let i = from;
  if (isMark(reading, i, ',') || isMark(reading, i, '/') || isMark(reading, i, '-')) i++;
  const of = i === from ? at(reading, i, Role.of) : null;
  const inside = i === from ? at(reading, i, Role.lead) : null;
  const year = yearAt(reading, i, short && i === from) ?? (of ? yearAt(reading, of.end, true) : null) ?? (inside && inside.meaning.lasts ? yearAt(reading, inside.end, false) : null);
  if (!year || isMark(reading, year.end, '%') || at(reading, year.end, Role.unit)?.meaning.plural) return null;
  return { year: year.number, end: year.end };
}

/** What follows a month's name: a day in the English order, and a year. */
function monthAhead(reading: Reading, from: number, meaning: MeaningOf<'month'>): Ahead {
  const end = afterDot(reading, from, meaning);
  const monthFirst = reading.lexicon.words.numericOrder === 'month-first';
  const article = monthFirst ? at(reading, end, Role.article) : null;
  let i = article ? article.end : end;
  if (monthFirst && (isMark(reading, i, '-') || isMark(reading, i, '/'))) i++;
  const spelled = monthFirst ? at(reading, i, Role.year) : null;
  const day = monthFirst && !spelled ? dayAt(reading, i, true) : null;
  const counted = day && (isMark(reading, day.end, '%') || (isMark(reading, day.end, ':') && joined(reading, day.end + 1) && isNumber(reading, day.end + 1)) || at(reading, day.end, Role.meridiem) !== null || (at(reading, day.end, Role.unit) !== null && day.digits && day.end === i + 1));
  if (day && !counted) {
    const year = yearAfter(reading, day.end, false);
    return { fields: { month: meaning.month, day: day.number, ...(year ? { year: year.year } : {}) }, end: year ? year.end : day.end };
  }
  const year = yearAfter(reading, end, true);
  return { fields: { month: meaning.month, ...(year ? { year: year.year } : {}) }, end: year ? year.end : end };
}

/** Drafts at a month's name. "19 au 23 juillet 2016", "April 9-10", "mai dernier", "fin avril", "mois de juillet". */
export function monthDrafts(reading: Reading, meaning: MeaningOf<'month'>, first: number, end: number): readonly Draft[] {
  // "le 14-Juillet": a name.
  if (isMark(reading, first - 1, '-') && joined(reading, first) && joined(reading, first - 1) && isNumber(reading, first - 2) && !before(reading, first - 2, Role.month)) return NO_DRAFTS;
  const edge = meaning.edge ? { edge: meaning.edge } : NO_MORE;
  const of = before(reading, first, Role.of);
  const direct = dayBefore(reading, first, true);
  const dayWord = of && !direct ? before(reading, of.first, Role.unit, m => m.unit === 'D' && !m.plural) : null;
  const day = direct ?? (dayWord ? dayBefore(reading, dayWord.first, true) : of ? ordinalBefore(of.first) : null);
  if (day && !at(reading, day.first, Role.decades)) {
    const after = afterDot(reading, end, meaning);
    const year = yearAfter(reading, after, true);
    let to = year ? year.end : after;
    const step = year ? null : at(reading, to, Role.step);
    const said = step && step.meaning.place !== 'before' ? step : null;
    if (said) to = said.end;
    const fields = { month: meaning.month, day: day.number, ...(year ? { year: year.year } : {}) };
    const earlier = daysBefore(day.first, fields);
    return [...earlier, fieldsDraft(withArticle(day.first), to, 'date', fields, NO_MORE, said ? said.meaning.step : null)];
  }
  const ahead = monthAhead(reading, end, meaning);
  if (ahead.fields.day !== undefined) {
    const step = before(reading, first, Role.leadingStep);
    return [fieldsDraft(step ? step.first : first, ahead.end, 'date', ahead.fields, NO_MORE, step ? step.meaning.step : null), ...daysAfter(ahead)];
  }
  return bareMonth(reading, meaning, first, ahead, edge);

  function ordinalBefore(to: number): ReturnType<typeof dayBefore> {
    const found = dayBefore(reading, to, true);
    return found && (found.end - found.first > 1 || !found.digits || reading.lexicon.words.capitalDays) ? found : null;
  }

  function withArticle(from: number): number {
    const step = before(reading, from, Role.step, m => m.step === 0);
    if (step) return step.first;
    const article = before(reading, from, Role.plainArticle);
    return article ? article.first : from;
  }

  /** The days joined on the left: "19 au", "5, 6 et", "18 and". */
  function daysBefore(from: number, fields: CalendarFields): readonly Draft[] {
    const out: Draft[] = [];
    let to = withArticle(from);
    for (;;) {
      const link = before(reading, to, Role.to) ?? before(reading, to, Role.and);
      const gap = link ? link.first : isMark(reading, to - 1, ',') && out.length > 0 ? to - 1 : -1;
      if (gap < 0) break;
      const earlier = dayBefore(reading, gap, true);
      if (!earlier || earlier.number >= fields.day! && out.length === 0 && fields.day! > 0 && earlier.number > 31) break;
      out.unshift(fieldsDraft(withArticle(earlier.first), earlier.end, 'date', { ...fields, day: earlier.number }));
      to = withArticle(earlier.first);
    }
    return out;
  }

  /** The days joined on the right in the English order: "July 8 and 9", "April 9-10". */
  function daysAfter(ahead: Ahead): readonly Draft[] {
    if (ahead.fields.year !== undefined) return NO_DRAFTS;
    const link = at(reading, ahead.end, Role.to) ?? at(reading, ahead.end, Role.and);
    const day = link ? dayAt(reading, link.end, true) : null;
    if (!day || day.number <= ahead.fields.day! || isMark(reading, day.end, ':') || at(reading, day.end, Role.month) || at(reading, day.end, Role.unit) || at(reading, day.end, Role.meridiem)) return NO_DRAFTS;
    const digitsOnly = day.digits && day.end === link!.end + 1;
    if (digitsOnly && startsWithLetter(reading, day.end) && !isSmall(reading, day.end)) return NO_DRAFTS;
    const year = yearAfter(reading, day.end, false);
    return [fieldsDraft(day.first, year ? year.end : day.end, 'date', { ...ahead.fields, day: day.number, ...(year ? { year: year.year } : {}) })];
  }
}

/** A month without a day: "en octobre", "fin avril", "in early May", "mai dernier". Weak words need something that makes them a month. */
function bareMonth(reading: Reading, meaning: MeaningOf<'month'>, first: number, ahead: Ahead, edge: { edge?: 'start' | 'mid' | 'end' }): readonly Draft[] {
  const { tokens } = reading;
  // "Mai Dorval": a name, where the language writes months small
  if (!reading.lexicon.words.capitalDays && tokens.shape[first] === Shape.capital && ahead.fields.year === undefined && tokens.kind[first + 1] === TokenKind.word && tokens.shape[first + 1] === Shape.capital) return NO_DRAFTS;
  let begin = first;
  let to = ahead.end;
  let said: number | null = null;
  let sure = ahead.fields.year !== undefined || !meaning.weak;
  let ofText = false;
  const after = ahead.fields.year === undefined ? at(reading, to, Role.step) : null;
  if (after && after.meaning.place !== 'before') { said = after.meaning.step; to = after.end; sure = true; ofText = after.meaning.text === true; }
  const of = before(reading, begin, Role.of);
  const monthWord = of ? before(reading, of.first, Role.unit, m => m.unit === 'M') : null;
  if (monthWord) { begin = monthWord.first; sure = true; }
  const that = ahead.fields.year === undefined ? thatAround(reading, begin, to) : null;
  if (that) return [fieldsDraft(that.first, that.end, 'month', ahead.fields, edge, 0, true)];
  const step = before(reading, begin, Role.leadingStep);
  if (step && said === null) { said = step.meaning.step; ofText = step.meaning.text === true; begin = step.first; sure ||= reading.lexicon.words.capitalDays ? tokens.shape[first] !== Shape.lower : true; }
  const article = before(reading, begin, Role.plainArticle);
  if (article && monthWord) begin = article.first;
  const outerOf = monthWord ? before(reading, begin, Role.of) : null;
  const edged = (outerOf ? before(reading, outerOf.first, Role.edge) : null) ?? (monthWord && before(reading, begin, Role.article) ? before(reading, before(reading, begin, Role.article)!.first, Role.edge) : null) ?? before(reading, begin, Role.edge) ?? (isMark(reading, begin - 1, '-') ? before(reading, begin - 1, Role.edge) : null) ?? (of && !monthWord ? before(reading, of.first, Role.edge) : null);
  let more = edge;
  if (edged) {
    more = { edge: edged.meaning.edge };
    begin = edged.first;
    const lead = before(reading, begin, Role.plainArticle);
    if (lead && of) begin = lead.first;
    sure = true;
  }
  const linked = at(reading, to, Role.to);
  const behind = before(reading, first, Role.to);
  if (linked && at(reading, linked.end, Role.month) && !meaning.short || behind && before(reading, behind.first, Role.month) && !meaning.short) sure = true;
  if (!sure) {
    const preposition = before(reading, begin, Role.preposition, m => m.month === true);
    const proper = reading.lexicon.words.capitalDays;
    const shaped = proper ? tokens.shape[first] !== Shape.lower : tokens.shape[first] === Shape.lower;
    if (!preposition || !shaped || meaning.short && proper && tokens.lower[first] === 'mar') return NO_DRAFTS;
    if (meaning.short && !isMark(reading, first + 1, '.') && !proper) return NO_DRAFTS;
  }
  if (meaning.short && !sure && !isMark(reading, to - 1, '.') && !reading.lexicon.words.capitalDays) return NO_DRAFTS;
  return [fieldsDraft(begin, to, 'month', ahead.fields, more, said, ofText)];
}

/** "mars-avril", "Jan-Feb 2017": two months in one word, the ends of a range. */
export function joinedMonthDrafts(reading: Reading, meaning: MeaningOf<'months'>, first: number, end: number): readonly Draft[] {
  const year = yearAfter(reading, end, false);
  const shared = year ? { year: year.year } : {};
  const opening = year ? { year: meaning.first > meaning.last ? year.year - 1 : year.year } : {};
  const { start: starts, end: ends, lower } = reading.tokens;
  const hyphen = starts[first]! + lower[first]!.indexOf('-');
  const to = year ? year.end : end;
  return [
    { ...fieldsDraft(first, end, 'months', { month: meaning.first, ...opening }), characters: { start: starts[first]!, end: hyphen } },
    { ...fieldsDraft(first, to, 'months', { month: meaning.last, ...shared }), characters: { start: hyphen + 1, end: ends[to - 1]! }, joinsPrevious: true },
  ];
}
