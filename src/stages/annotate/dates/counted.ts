/** Counted units of time: durations, "il y a trois jours", "two days later", and the ages that look like them. */
import type { DateExpression, TimeUnit } from '../../../model/expression.js';
import { TokenKind } from '../../../model/segmented.js';
import type { TimexMod } from '../../../model/time.js';
import { NO_DRAFTS, dated, type Draft } from './draft.js';
import { durationValue } from './durations.js';
import { DateFact } from './lexicon.js';
import { at, before, factsAt, isMark, isNumber, numberBefore, startsAsWord, type Reading } from './reading.js';
import { Role, type MeaningOf } from './roles.js';
import { sideOf } from './tense.js';

/** What counts the unit, on its left. */
export interface Count {
  readonly number: number | null;
  readonly about: boolean;
  readonly first: number;
  readonly digits: boolean;
}

/** The count that ends before a token: a number, or a vague word. */
export function countBefore(reading: Reading, end: number): Count | null {
  const number = numberBefore(reading, end);
  if (number) {
    // "three and a half years"
    const and = number.number > 0 && number.number < 1 ? before(reading, number.first, Role.and) : null;
    const whole = and ? numberBefore(reading, and.first) : null;
    if (whole && Number.isInteger(whole.number)) return { number: whole.number + number.number, about: whole.about, first: whole.first, digits: whole.digits };
    return { number: number.number, about: number.about, first: number.first, digits: number.digits };
  }
  const several = before(reading, end, Role.several, m => !m.bare || before(reading, end - 1, Role.since) !== null || before(reading, end - 1, Role.lead) !== null);
  return several ? { number: null, about: false, first: several.first, digits: false } : null;
}

/** Units of the calendar; the rest are of the clock. */
export const COARSE: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['Y', 'M', 'W', 'D', 'WE', 'Q', 'S', 'DE', 'CE']);

/** "il y a trois jours", "two days later", "depuis 30 ans", "près de quatre heures". */
export function countedDrafts(reading: Reading, meaning: MeaningOf<'unit'>, count: Count, end: number): readonly Draft[] {
  const { unit } = meaning;
  let { first } = count;
  let to = end;
  let { number } = count;
  const half = at(reading, to, Role['half-more']);
  if (half && number !== null) { number += 0.5; to = half.end; }
  const hedge = before(reading, first, Role.hedge, m => !m.clock);
  const mod: TimexMod | null = hedge ? hedge.meaning.mod : count.about ? 'APPROX' : null;
  if (hedge) first = hedge.first;
  if (!before(reading, first, Role.lead) && isAge(reading, meaning, count, to)) return NO_DRAFTS;
  const approximate = mod !== null;
  const shift = at(reading, to, Role.shift);
  if (shift) {
    const event = shift.meaning.event === true && !endsPhrase(reading, shift.end);
    if (event) return [{ first, end: to, type: 'DURATION', rule: 'duration', expression: { kind: 'duration', value: durationValue(number, unit), mod } }];
    return [dated(first, shift.end, 'shift', { kind: 'date', base: { from: 'shift', count: number, unit, sign: shift.meaning.sign, reference: shift.meaning.reference }, ...(approximate ? { approximate } : {}) })];
  }
  const lead = before(reading, first, Role.lead) ?? before(reading, count.first, Role.lead);
  if (lead?.meaning.lasts === true && number !== null && isRanked(reading, lead.first)) {
    return [{ first, end: to, type: 'DURATION', rule: 'duration', expression: { kind: 'duration', value: durationValue(number, unit), mod, span: { count: number, unit, sign: -1, approximate } } }];
  }
  if (lead && !(lead.meaning.lasts === true && sideOf(reading, lead.first, to) === 'past') && !(lead.meaning.sign > 0 && number === null && unit === 'Y')) {
    const base: DateExpression['base'] = { from: 'shift', count: number, unit, sign: lead.meaning.sign, reference: lead.meaning.reference };
    return [{ ...dated(lead.first, to, 'shift', { kind: 'date', base, ...(approximate ? { approximate } : {}) }), ...(COARSE.has(unit) ? {} : { type: 'TIME' as const }) }];
  }
  const since = before(reading, first, Role.since) ?? before(reading, count.first, Role.since);
  const single = number === 1 && !count.digits && !since && !hedge && (unit === 'D' || unit === 'SEC' || unit === 'MIN' || meaning.weak === true);
  if (single || meaning.weak && unit === 'H' && !count.digits) return NO_DRAFTS;
  if (meaning.weak && number === null) return NO_DRAFTS;
  const span = since && number !== null ? { span: { count: number, unit, sign: since.meaning.sign, approximate } } : {};
  const duration: Draft = { first, end: to, type: 'DURATION', rule: 'duration', expression: { kind: 'duration', value: durationValue(number, unit), mod, ...span } };
  const lower = reading.lexicon.words.ranges === 'ends' && !hedge ? lowerEnd(reading, meaning, first) : null;
  return lower ? [lower, duration] : [duration];
}

/** A rank and what it ranks take so many words at most. */
const RANK_REACH = 6;

/** "the worst flood in 30 years", "for the first time in two decades". */
function isRanked(reading: Reading, end: number): boolean {
  const { kind } = reading.tokens;
  for (let i = end - 1; i >= 0 && i >= end - RANK_REACH && kind[i] === TokenKind.word; i--) if (factsAt(reading, i) & DateFact.superlative) return true;
  return false;
}

/** The first number of "de 8 à 24 mois", a duration of its own. */
function lowerEnd(reading: Reading, meaning: MeaningOf<'unit'>, first: number): Draft | null {
  const to = before(reading, first, Role.to);
  const and = to ? null : before(reading, first, Role.and);
  const link = to ?? and;
  const number = link ? numberBefore(reading, link.first) : null;
  if (!link || !number || !(to ? before(reading, number.first, Role.from) ?? before(reading, number.first, Role.between) ?? (reading.tokens.kind[link.first] === TokenKind.mark ? link : null) : before(reading, number.first, Role.between))) return null;
  return { first: number.first, end: number.end, type: 'DURATION', rule: 'duration', expression: { kind: 'duration', value: durationValue(number.number, meaning.unit), mod: null } };
}

/** True where a shift word ends its phrase: "deux ans après, elle avait" but not "six ans après sa victoire". */
function endsPhrase(reading: Reading, i: number): boolean {
  return !startsAsWord(reading, i);
}

/** "une fillette de 6 ans", "Jean Morel, 97 ans,", "âgé de 17 ans", "aged 5 years". */
function isAge(reading: Reading, meaning: MeaningOf<'unit'>, count: Count, end: number): boolean {
  if (meaning.unit !== 'Y' && meaning.unit !== 'M') return false;
  const { lower } = reading.tokens;
  const of = before(reading, count.first, Role.since) ? null : before(reading, count.first, Role.of);
  const left = of ? of.first : count.first;
  const [nearest, nearer] = [factsAt(reading, left - 1), factsAt(reading, left - 2)];
  if ((factsAt(reading, end) | nearest | nearer) & DateFact.ageWord) return true;
  if (of && (nearest & DateFact.person || (nearer & DateFact.person && !isMark(reading, left - 1, ',')))) return true;
  if (meaning.unit !== 'Y') return false;
  if (factsAt(reading, count.first - 1) & (DateFact.ageVerb | DateFact.possessive)) return true;
  // "de 15 et 16 ans": the first of two ages tells.
  const link = count.digits ? before(reading, count.first, Role.and) ?? before(reading, count.first, Role.to) : null;
  if (link && isNumber(reading, link.first - 1)) {
    const outer = before(reading, link.first - 1, Role.of) ?? before(reading, link.first - 1, Role.from) ?? before(reading, link.first - 1, Role.between);
    const at = (outer ? outer.first : link.first - 1) - 1;
    const noun = factsAt(reading, at);
    return (noun & (DateFact.ageVerb | DateFact.ageWord | DateFact.person)) !== 0 || reading.lexicon.words.persons.has((lower[at] ?? '').replace(/s$/, '')) || (outer !== null && (noun & DateFact.lasting) === 0);
  }
  if (of && count.digits && count.first > 0 && reading.tokens.kind[left - 1] === TokenKind.word && ((nearest | nearer) & DateFact.lasting) === 0 && (nearest & DateFact.small) === 0) return !before(reading, left, Role.hedge) && !before(reading, left, Role.lead);
  const apposed = isMark(reading, count.first - 1, ',') || isMark(reading, count.first - 1, '(');
  const closed = reading.tokens.kind[end] === undefined || reading.tokens.kind[end] !== TokenKind.word || at(reading, end, Role.and) !== null;
  return apposed && closed && count.first >= 2 && reading.tokens.shape[count.first - 2] !== 0;
}
