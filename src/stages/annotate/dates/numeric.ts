/** Dates in figures ("20/04/16", "2016-07-13", "13.07.2016", "2022-01") and bare years. */
import type { CalendarFields, DateExpression } from '../../../model/expression.js';
import { TokenKind } from '../../../model/segmented.js';
import { clockRangeDrafts } from './clock-ranges.js';
import { clockAt } from './clock.js';
import { fieldsDraft, NO_DRAFTS, NO_MORE, type Draft } from './draft.js';
import { DateFact, meaningAlone } from './lexicon.js';
import { unitAhead } from './unit-reading.js';
import { at, before, dayAt, factsAt, fullYear, isMark, isNumber, isSmall, joined, startsAsWord, yearAt, type Reading } from './reading.js';
import { Role, type MeaningOf } from './roles.js';

export interface NumericDate {
  readonly fields: CalendarFields;
  readonly end: number;
}

const SEPARATORS = '-/.';

/** A date in figures that begins at token i. `dayKnown`: a weekday or article stands before, so that "29/03" is a day and not a fraction. */
export function numericDateAt(reading: Reading, i: number, dayKnown: boolean): NumericDate | null {
  if (!isNumber(reading, i)) return null;
  const { lower, kind, count } = reading.tokens;
  const first = lower[i]!;
  const separator = lower[i + 1];
  if (i + 2 >= count || kind[i + 1] !== TokenKind.mark || separator === undefined || !SEPARATORS.includes(separator) || !joined(reading, i + 1) || !joined(reading, i + 2)) return null;
  if (!isNumber(reading, i + 2)) return namedBetween(reading, i, separator);
  const second = lower[i + 2]!;
  const more = i + 4 < count && lower[i + 3] === separator && joined(reading, i + 3) && joined(reading, i + 4) && isNumber(reading, i + 4);
  const third = more ? lower[i + 4]! : null;
  const continues = (end: number): boolean => end + 1 < count && joined(reading, end) && joined(reading, end + 1) && kind[end] === TokenKind.mark && SEPARATORS.includes(lower[end]!) && isNumber(reading, end + 1) && (lower[end] !== '-' || separator === '-');
  if (third !== null) {
    if (continues(i + 5)) return null;
    if (first.length === 4) return dateOf(Number(first), Number(second), Number(third), i + 5);
    if (third.length !== 4 && (third.length !== 2 || separator === '-' || (separator === '.' && reading.lexicon.words.numericOrder === 'month-first'))) return null;
    const year = third.length === 4 ? Number(third) : fullYear(Number(third));
    const [day, month] = dayAndMonth(reading, Number(first), Number(second), separator);
    return dateOf(year, month, day, i + 5);
  }
  if (separator === '.' && (!dayKnown || at(reading, i + 3, Role.meridiem) !== null)) return null;
  if (first.length === 4 && separator !== '.' && second.length <= 2 && Number(second) >= 1 && Number(second) <= 12 && isYear(Number(first)) && !continues(i + 3)) return { fields: { year: Number(first), month: Number(second) }, end: i + 3 };
  if (second.length === 4 && separator !== '.' && first.length <= 2 && Number(first) >= 1 && Number(first) <= 12 && isYear(Number(second))) return { fields: { year: Number(second), month: Number(first) }, end: i + 3 };
  if (separator === '-' || first.length > 2 || second.length > 2) return null;
  // "29/03": a day and month where the day is named, or both are written in full and can be nothing else.
  if (!dayKnown && !(first.length === 2 && second.length === 2)) return null;
  // "12/16" is a score where the day is written first
  if (reading.lexicon.words.numericOrder === 'day-first' && Number(second) > 12) return null;
  const [day, month] = dayAndMonth(reading, Number(first), Number(second), separator);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { fields: { month, day }, end: i + 3 } : null;
}

/** "23/Sep/2020", "13-juil-2016". */
function namedBetween(reading: Reading, i: number, separator: string): NumericDate | null {
  const month = at(reading, i + 2, Role.month);
  if (!month || !isMark(reading, month.end, separator) || !joined(reading, month.end + 1) || !isNumber(reading, month.end + 1)) {
    const day = Number(reading.tokens.lower[i]);
    return month && separator === '/' && day >= 1 && day <= 31 ? { fields: { month: month.meaning.month, day }, end: month.end } : null;
  }
  const [first, last] = [reading.tokens.lower[i]!, reading.tokens.lower[month.end + 1]!];
  if (first.length === 4) return dateOf(Number(first), month.meaning.month, Number(last), month.end + 2);
  return dateOf(last.length === 2 ? fullYear(Number(last)) : Number(last), month.meaning.month, Number(first), month.end + 2);
}

/** Day and month in the language's order; a number over twelve is the day; dots are day-first everywhere. */
function dayAndMonth(reading: Reading, a: number, b: number, separator: string): readonly [number, number] {
  const dayFirst = reading.lexicon.words.numericOrder === 'day-first' || separator === '.';
  if (dayFirst) return b > 12 && a <= 12 ? [b, a] : [a, b];
  return a > 12 && b <= 12 ? [a, b] : [b, a];
}

function isYear(year: number): boolean {
  return year >= 1000 && year < 3000;
}

function dateOf(year: number, month: number, day: number, end: number): NumericDate | null {
  return isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { fields: { year, month, day }, end } : null;
}

/** Drafts at a number token that may begin a date in figures. */
export function numericDrafts(reading: Reading, i: number, previous: Draft | undefined): readonly Draft[] {
  const { tokens } = reading;
  if (tokens.kind[i + 1] !== TokenKind.mark || !SEPARATORS.includes(tokens.lower[i + 1]!)) return NO_DRAFTS;
  const years = seasonYears(reading, i);
  if (years) return [years];
  // A mark glued before a number makes it a part of something longer: "1.20/04", "+33-12".
  const ranged = previous !== undefined && previous.rule === 'numeric-date' && previous.end === i - 1;
  if (joined(reading, i) && tokens.kind[i - 1] === TokenKind.mark && i >= 2 && isNumber(reading, i - 2) && !ranged) return NO_DRAFTS;
  const article = before(reading, i, Role.article);
  const month = before(reading, i, Role.preposition, m => m.clock === true || m.month === true);
  const step = before(reading, i, Role.leadingStep);
  const dotted = isMark(reading, i + 1, '.');
  const found = numericDateAt(reading, i, !dotted && (article !== null || month !== null || ranged || step !== null));
  if (!found || before(reading, i, Role.hedge) && found.fields.year === undefined) return NO_DRAFTS;
  // "1/4-inch"
  if (found.fields.year === undefined && isMark(reading, found.end, '-') && joined(reading, found.end) && tokens.kind[found.end + 1] !== TokenKind.number) return NO_DRAFTS;
  if (isMark(reading, found.end, '%') || at(reading, found.end, Role.unit) || (found.fields.year === undefined && (at(reading, found.end, Role.of) || (joined(reading, found.end) && joined(reading, found.end + 1) && isNumber(reading, found.end + 1) && tokens.lower[found.end] !== '-')))) return NO_DRAFTS;
  return [fieldsDraft(step ? step.first : article && !article.meaning.fused ? article.first : i, found.end, 'numeric-date', found.fields)];
}

/** "the 2009-10 season", "2010/11": two years that follow each other; with a dash and a second number that may be a month, in running text only. */
function seasonYears(reading: Reading, i: number): Draft | null {
  const { tokens } = reading;
  const [first, second] = [tokens.lower[i]!, tokens.lower[i + 2] ?? ''];
  if (first.length !== 4 || second.length !== 2 || tokens.kind[i + 2] !== TokenKind.number || !joined(reading, i + 1) || !joined(reading, i + 2) || tokens.lower[i + 1] === '.') return null;
  const year = Number(first);
  if (!isYear(year) || Number(second) !== (year + 1) % 100 || (tokens.kind[i + 3] === TokenKind.mark && joined(reading, i + 3) && joined(reading, i + 4) && isNumber(reading, i + 4))) return null;
  const noun = tokens.kind[i - 1] === TokenKind.word && !isSmall(reading, i - 1) && !at(reading, i - 1, Role.preposition);
  const told = before(reading, i, Role.article) !== null || noun || (tokens.kind[i + 3] === TokenKind.word && !isSmall(reading, i + 3));
  if (Number(second) <= 12 && tokens.lower[i + 1] === '-' && !told) return null;
  const one = (value: number): DateExpression => ({ kind: 'date', base: { from: 'fields', fields: { year: value }, step: null } });
  return { first: i, end: i + 3, type: 'DATE', rule: 'years', expression: { kind: 'range', first: one(year), last: one(year + 1) } };
}

/** Years before which a bare number is rarely a year in the press; "en" and its like may go lower. */
const EARLIEST_WEAK = 1600;
const LATEST_WEAK = 2100;
/** Years that a noun alone may carry ("bilan 2001", "élection 2017"). */
const EARLIEST_BARE = 1900;
const LATEST_BARE = 2059;

/** "the 1990s", "the early 2000s", "the '90s". */
function figuredDecade(reading: Reading, i: number): Draft | null {
  const { lower } = reading.tokens;
  const text = lower[i]!;
  if (lower[i + 1] !== 's' || !joined(reading, i + 1) || !text.endsWith('0')) return null;
  const decade = text.length === 4 ? Number(text) : text.length === 2 ? 1900 + Number(text) : 0;
  if (decade < 1000 || decade > LATEST_WEAK) return null;
  const quoted = text.length === 2 && isMark(reading, i - 1, "'") && joined(reading, i) ? i - 1 : i;
  return decadeWithEdge(reading, quoted, i + 2, decade);
}

function decadeWithEdge(reading: Reading, first: number, end: number, decade: number): Draft {
  const edge = before(reading, first, Role.edge);
  const begin = edge ? edge.first : first;
  const article = before(reading, begin, Role.plainArticle);
  return fieldsDraft(article ? article.first : begin, end, 'decade', { decade }, edge ? { edge: edge.meaning.edge } : NO_MORE);
}

/** "the nineties", "the late sixties": with an article, since the words are also ages and scores. */
export function spelledDecadeDrafts(reading: Reading, decade: number, first: number, end: number): readonly Draft[] {
  const draft = decadeWithEdge(reading, first, end, decade);
  return at(reading, draft.first, Role.article) ? [draft] : NO_DRAFTS;
}

/** Drafts at a four-digit number: a year where its neighbours say so. "depuis 2014", "in 2014, ...", "le bilan 2001"; not "2000 soldats". */
export function yearDrafts(reading: Reading, i: number, previous: Draft | undefined): readonly Draft[] {
  const decade = figuredDecade(reading, i);
  if (decade) return [decade];
  const year = yearAt(reading, i, false);
  if (!year) return NO_DRAFTS;
  const { tokens } = reading;
  const word = before(reading, i, Role['year-word']);
  if (word) {
    const article = before(reading, word.first, Role.plainArticle);
    const lead = article ? article.first : word.first;
    const of = before(reading, lead, Role.of);
    const edge = before(reading, lead, Role.edge) ?? (of ? before(reading, of.first, Role.edge) : null);
    return [fieldsDraft(edge ? edge.first : article ? article.first : word.first, i + 1, 'year', { year: year.number }, edge ? { edge: edge.meaning.edge } : NO_MORE)];
  }
  const previousToken = tokens.lower[i - 1];
  if (factsAt(reading, i - 1) & DateFact.notBefore) return NO_DRAFTS;
  if (joined(reading, i) && previousToken !== undefined && !'(-–—~/«"“[\''.includes(previousToken)) return NO_DRAFTS;
  const next = tokens.lower[i + 1];
  const edge = before(reading, i, Role.edge) ?? (before(reading, i, Role.of) ? before(reading, before(reading, i, Role.of)!.first, Role.edge) : null);
  if (edge) return [fieldsDraft(edge.first, i + 1, 'year', { year: year.number }, { edge: edge.meaning.edge })];
  const strong = before(reading, i, Role.preposition, m => m.year === 'strong');
  // "in 2016 versus", "en 2019 seuls": an uneven year of our time behind "in" is a year whatever follows, but for units.
  const evident = strong !== null && year.number % 100 !== 0 && year.number >= EARLIEST_BARE && year.number <= LATEST_BARE && !at(reading, i + 1, Role.unit);
  const counts = next !== undefined && countsThings(reading, i + 1) && !(evident && tokens.kind[i + 1] === TokenKind.word && tokens.start[i + 1] !== tokens.end[i]);
  if (counts) return NO_DRAFTS;
  if (isMark(reading, i + 1, '%') || '€$£'.includes(next ?? ' ') || previousToken !== undefined && '$€£'.includes(previousToken)) return NO_DRAFTS;
  const ranges = (at(reading, i + 1, Role.to) ?? null);
  if (ranges && yearAt(reading, ranges.end, false) && !countsThings(reading, ranges.end + 1) && year.number >= EARLIEST_WEAK && yearAt(reading, ranges.end, false)!.number > year.number) return [fieldsDraft(i, i + 1, 'year', { year: year.number })];
  const between = before(reading, i, Role.between);
  if (strong || between) return [fieldsDraft(i, i + 1, 'year', { year: year.number })];
  const listed = previous !== undefined && previous.rule === 'year' && (before(reading, i, Role.to) ?? before(reading, i, Role.and) ?? (isMark(reading, i - 1, ',') ? { first: i - 1 } : null))?.first === previous.end;
  if (listed) return [fieldsDraft(i, i + 1, 'year', { year: year.number })];
  if (year.number < EARLIEST_WEAK || year.number > LATEST_WEAK) return NO_DRAFTS;
  const bracketed = isMark(reading, i - 1, '(') && (isMark(reading, i + 1, ')') || isMark(reading, i + 1, ',') || at(reading, i + 1, Role.to) !== null);
  const weak = before(reading, i, Role.preposition, m => m.year === 'weak');
  const hedged = weak !== null && before(reading, i, Role.hedge) !== null;
  const endsClause = !startsAsWord(reading, i + 1) || isSmall(reading, i + 1);
  if (bracketed) return [fieldsDraft(i, i + 1, 'year', { year: year.number })];
  // "the 2015 deal", "la coupe de 2018 organisée": an uneven year of our time before a word that it does not count
  const attributive = year.number % 100 !== 0 && year.number >= EARLIEST_BARE && year.number <= LATEST_BARE;
  if (weak && !hedged && (endsClause || attributive || beforeProper(reading, i + 1))) return [fieldsDraft(i, i + 1, 'year', { year: year.number })];
  if (year.number < EARLIEST_BARE || year.number > LATEST_BARE) return NO_DRAFTS;
  const noun = previousToken !== undefined && tokens.kind[i - 1] === TokenKind.word && !isSmall(reading, i - 1) && !before(reading, i, Role.hedge) && !before(reading, i, Role.cardinal);
  return noun && endsClause ? [fieldsDraft(i, i + 1, 'year', { year: year.number })] : NO_DRAFTS;
}

/** True where what follows a number is counted by it: a plural noun, a unit, a decimal. */
function countsThings(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (tokens.kind[i] !== TokenKind.word) return (isMark(reading, i, ',') || isMark(reading, i, '.')) && joined(reading, i) && joined(reading, i + 1) && isNumber(reading, i + 1);
  const word = tokens.lower[i]!;
  if (isSmall(reading, i)) return false;
  if (at(reading, i, Role.unit)) return true;
  if (tokens.start[i]! === tokens.end[i - 1]) return true;
  return tokens.shape[i] === 0 && word.length > 3 && (word.endsWith('s') || word.endsWith('x')) && !at(reading, i, Role.to);
}

function beforeProper(reading: Reading, i: number): boolean {
  return reading.tokens.kind[i] === TokenKind.word && reading.tokens.shape[i] !== 0;
}

/** "le 23,", "by the 18th.": a day without its month, where an article stands before and the phrase ends behind. */
export function dayDrafts(reading: Reading, i: number): readonly Draft[] {
  const day = dayAt(reading, i, false);
  const article = day ? before(reading, i, Role.plainArticle) : null;
  if (!day || !article) return NO_DRAFTS;
  const hours = at(reading, day.end, Role.between) ?? at(reading, day.end, Role.from);
  if (hours && isNumber(reading, hours.end) && (clockAt(reading, hours.end) !== null || clockRangeDrafts(reading, hours.end, null, undefined).length > 0)) return [fieldsDraft(article.first, day.end, 'day-of-month', { day: day.number })];
  // "le 15 du mois prochain"
  const of = at(reading, day.end, Role.of);
  const month = of ? unitAhead(reading, of.end) : null;
  if (month?.unit === 'M') return [fieldsDraft(article.first, month.end, 'date', { day: day.number, monthOffset: month.offset })];
  const ordinal = day.end > i + 1;
  if (reading.lexicon.words.capitalDays !== ordinal && day.number !== 1) return NO_DRAFTS;
  const next = reading.tokens.lower[day.end];
  if (isMark(reading, day.end, '-') && joined(reading, day.end)) return NO_DRAFTS;
  if (next !== undefined && (startsAsWord(reading, day.end) || '%€$'.includes(next) || (joined(reading, day.end + 1) && isNumber(reading, day.end + 1)))) return NO_DRAFTS;
  return [fieldsDraft(article.first, day.end, 'day-of-month', { day: day.number })];
}

// "Dec-2018", "aug-01", "september-2020-23": a month and figures in one token
//  ^^^^^^^^
const MONTH_FIGURES = /^(\p{L}+)-(\d{1,4})(?:-(\d{1,4})|(s))?$/u;

/** Drafts at a word that ends in figures and may begin with a month. */
export function hyphenDrafts(reading: Reading, i: number): readonly Draft[] {
  const match = MONTH_FIGURES.exec(reading.tokens.lower[i]!);
  if (!match) return NO_DRAFTS;
  const month = meaningAlone(reading.lexicon, match[1]!, 'month');
  const edge = meaningAlone(reading.lexicon, match[1]!, 'edge');
  if (edge && match[3] === undefined && isYear(Number(match[2]))) return [fieldsDraft(i, i + 1, match[4] ? 'decade' : 'year', match[4] ? { decade: Number(match[2]) } : { year: Number(match[2]) }, { edge: edge.edge })];
  if (match[4] || !month) return NO_DRAFTS;
  const [first, second] = [Number(match[2]), match[3] === undefined ? null : Number(match[3])];
  const lead = isMark(reading, i - 1, '-') && joined(reading, i) && isNumber(reading, i - 2) ? Number(reading.tokens.lower[i - 2]) : null;
  const from = lead === null ? i : i - 2;
  const numbers = [lead, first, second].filter((n): n is number => n !== null);
  const year = numbers.find(n => isYear(n));
  const day = numbers.find(n => n >= 1 && n <= 31);
  if (numbers.length > 2 || (year === undefined && (day === undefined || numbers.length > 1))) return NO_DRAFTS;
  return [fieldsDraft(from, i + 1, 'numeric-date', { month: month.month, ...(year === undefined ? {} : { year }), ...(day === undefined ? {} : { day }) })];
}

/** "Q1 2019", "2019 H2", "2019-Q1": a quarter or half-year with the year beside it. */
export function partOfYearDrafts(reading: Reading, meaning: MeaningOf<'part-of-year'>, first: number, end: number): readonly Draft[] {
  const of = at(reading, end, Role.of);
  const after = yearAt(reading, end, false) ?? (of ? yearAt(reading, of.end, false) : null);
  const hyphen = isMark(reading, first - 1, '-') ? first - 2 : first - 1;
  const leading = after ? null : yearAt(reading, hyphen, false);
  const year = after ?? leading;
  if (!year) return NO_DRAFTS;
  const fields = meaning.quarter === undefined ? { half: meaning.half ?? 1 } : { quarter: meaning.quarter };
  return [fieldsDraft(leading ? leading.first : first, after ? after.end : end, 'part-of-year', { ...fields, year: year.number })];
}
