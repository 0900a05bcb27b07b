/** "the first six months of 2021", "les trois derniers jours du mois": so many units from one end of another date. */
import type { DateExpression } from '../../../model/expression.js';
import { COARSE, countBefore } from './counted.js';
import { dated, type Draft } from './draft.js';
import { at, before, yearAt, type Reading } from './reading.js';
import { Role, type MeaningOf } from './roles.js';
import { unitAhead } from './unit-reading.js';

/** A date to the right that is a whole. */
interface Whole {
  readonly expression: DateExpression;
  readonly end: number;
}

/**
 * The draft of a counted unit at tokens [first, end) with the whole behind it, or null. Without a count ("the first months of 2021") it is an edge of the whole.
 *     in the last two weeks of May
 *                     ^
 */
export function stretchDraft(reading: Reading, meaning: MeaningOf<'unit'>, first: number, end: number): Draft | null {
  if (!COARSE.has(meaning.unit)) return null;
  const of = at(reading, end, Role.of);
  const whole = of ? wholeAt(reading, of.end) : null;
  if (!whole) return null;
  // "les six premiers mois", "les premiers six mois", "the first six months"
  const near = before(reading, first, Role.extreme);
  const count = countBefore(reading, near ? near.first : first);
  const extreme = near ?? (count ? before(reading, count.first, Role.extreme) : null);
  if (!extreme || count?.number === null || (count !== null && !Number.isInteger(count.number))) return null;
  const from = Math.min(extreme.first, count?.first ?? extreme.first);
  const article = before(reading, from, Role.plainArticle);
  const begin = article ? article.first : from;
  const { end: side } = extreme.meaning;
  if (!count) return meaning.plural && meaning.unit !== 'M' || plainPlural(reading, meaning, begin, first) ? dated(begin, whole.end, 'edge', { ...whole.expression, edge: side === 'first' ? 'start' : 'end' }) : null;
  if (count.number === 1 && !meaning.plural) return null;
  return { ...dated(begin, whole.end, 'stretch', { kind: 'date', base: { from: 'stretch', count: count.number!, unit: meaning.unit, end: side, of: whole.expression } }), type: 'DURATION' };
}

/** "mois" has one form: the word beside it tells the number. */
function plainPlural(reading: Reading, meaning: MeaningOf<'unit'>, begin: number, first: number): boolean {
  if (meaning.plural !== true) return false;
  return meaning.unit !== 'M' || reading.tokens.lower[first - 1]!.endsWith('s') || (reading.tokens.lower[begin]!.endsWith('s') && begin < first);
}

/** "2021", "the year 2021", "May 2016", "last year", "the month", "the 1990s" is none. */
function wholeAt(reading: Reading, from: number): Whole | null {
  const article = at(reading, from, Role.article);
  const inner = article ? article.end : from;
  const yearWord = at(reading, inner, Role['year-word']);
  const year = yearAt(reading, yearWord ? yearWord.end : inner, false);
  if (year) return { expression: { kind: 'date', base: { from: 'fields', fields: { year: year.number }, step: null } }, end: year.end };
  const month = at(reading, inner, Role.month);
  if (month) {
    const monthYear = yearAt(reading, month.end, false);
    return { expression: { kind: 'date', base: { from: 'fields', fields: { month: month.meaning.month, ...(monthYear ? { year: monthYear.number } : {}) }, step: null } }, end: monthYear ? monthYear.end : month.end };
  }
  const ofMonth = at(reading, inner, Role.unit);
  const of = ofMonth?.meaning.unit === 'M' ? at(reading, ofMonth.end, Role.of) : null;
  if (of && at(reading, of.end, Role.month)) return wholeAt(reading, of.end);
  const stepped = unitAhead(reading, from);
  if (stepped) return unitWhole(stepped.unit, stepped.offset, stepped.end);
  const unit = article || before(reading, from, Role.of)?.meaning ? at(reading, inner, Role.unit) : null;
  return unit && !unit.meaning.plural && (unit.meaning.unit === 'Y' || unit.meaning.unit === 'M') ? unitWhole(unit.meaning.unit, 0, unit.end) : null;
}

function unitWhole(unit: MeaningOf<'unit'>['unit'], offset: number, end: number): Whole | null {
  if (unit !== 'Y' && unit !== 'M' && unit !== 'Q' && unit !== 'DE' && unit !== 'S') return null;
  return { expression: { kind: 'date', base: { from: 'unit', unit, offset, reference: 'published' } }, end };
}
