/** Expressions around a unit of time: durations, sets, "la semaine dernière", "il y a trois jours", "two days later", "la fin de l'année". */
import { withinBefore } from './day-parts.js';
import { COARSE, countBefore, countedDrafts, type Count } from './counted.js';
import { NO_DRAFTS, dated, fieldsDraft, type Draft } from './draft.js';
import { durationValue } from './durations.js';
import { stretchDraft } from './stretches.js';
import { DateFact } from './lexicon.js';
import { edgeBefore, unitAhead } from './unit-reading.js';
import { Shape, TokenKind } from '../../../model/segmented.js';
import { sideOf } from './tense.js';
import { at, before, factsAt, insideNumber, isMark, isNumber, isSmall, numberAt, numberBefore, startsAsWord, yearAt, type Reading } from './reading.js';
import { Role, type MeaningOf } from './roles.js';

/** Drafts at a unit word, tokens [first, end). */
export function unitDrafts(reading: Reading, meaning: MeaningOf<'unit'>, first: number, end: number): readonly Draft[] {
  const { unit } = meaning;
  if (reading.tokens.shape[first] === Shape.capital && first > 0 && reading.tokens.kind[first - 1] !== TokenKind.newline && before(reading, first, Role.step) === null && at(reading, end, Role.shift) === null) return NO_DRAFTS;
  const whole = meaning.plural ? null : before(reading, first, Role.whole);
  if (whole && COARSE.has(unit)) return [{ first: whole.first, end, type: 'DURATION', rule: 'duration', expression: { kind: 'duration', value: durationValue(1, unit), mod: null } }];
  const set = setDraft(reading, meaning, first, end);
  if (set) return [set];
  if (unit === 'CE') {
    const ordinal = centuryBefore(reading, first);
    if (ordinal) return [ordinal];
  }
  const stretch = stretchDraft(reading, meaning, first, end);
  if (stretch) return [stretch];
  const ordinal = ordinalDraft(reading, meaning, first, end);
  if (ordinal) return [ordinal];

  if (unit === 'W' && !meaning.plural && isNumber(reading, end) && !at(reading, end + 1, Role.unit) && !isMark(reading, end + 1, ':') && !insideNumber(reading, end)) {
    const week = Number(reading.tokens.lower[end]);
    const year = yearAt(reading, end + 1, false) ?? (at(reading, end + 1, Role.of) ? yearAt(reading, at(reading, end + 1, Role.of)!.end, false) : null);
    if (week >= 1 && week <= 53 && endsThere(reading, year ? year.end : end + 1)) return [fieldsDraft(first, year ? year.end : end + 1, 'week', { week, ...(year ? { year: year.number } : {}) })];
  }
  // "le troisième week-end": the one that is told of.
  const nth = unit === 'WE' ? before(reading, first, Role.ordinal) : null;
  if (nth && nth.meaning.number > 0) return [dated(before(reading, nth.first, Role.plainArticle)?.first ?? nth.first, end, 'unit', { kind: 'date', base: { from: 'unit', unit, offset: 0, reference: 'published' } })];

  // "les trois derniers jours", "last 3 days", "ces dernières semaines", "la semaine dernière"
  const near = stepBefore(reading, first, () => true);
  const counting = countBefore(reading, near ? near.first : first);
  // "only 3 next week": the number counts something else.
  const count = counting && near && !meaning.plural && counting.number !== 1 ? null : counting;
  const outer = count ? stepBefore(reading, count.first, m => near === null || m.step !== 0) : null;
  const after = at(reading, end, Role.step);
  const behind = after && after.meaning.place !== 'before' ? after : null;
  const stepped = near && near.meaning.step !== 0 ? near : outer ?? near ?? behind;
  if (stepped && COARSE.has(unit)) {
    const counted = count && (near || outer || behind) && !(count.number === 1 && !count.digits && near?.meaning.step === 0) ? count : null;
    return stepDrafts(reading, meaning, { first: Math.min(first, near?.first ?? first, counted?.first ?? first, outer?.first ?? first), end: behind && (stepped === behind || near?.meaning.step === 0) ? behind.end : end }, behind && near?.meaning.step === 0 ? behind.meaning : stepped.meaning, counted);
  }
  // "in the last hour", "dans l'heure qui vient"
  if (stepped && !count && !meaning.plural && unit === 'H' && (stepped.meaning.step === 1 || stepped.meaning.spans === true) && (stepped === behind || stepped.meaning.spans === true || before(reading, stepped.first, Role.article) !== null)) {
    const lead = before(reading, stepped === behind ? first : stepped.first, Role.plainArticle);
    return [{ first: lead ? lead.first : Math.min(first, stepped.first), end: Math.max(end, stepped.end), type: 'DURATION', rule: 'recent-span', expression: { kind: 'duration', value: durationValue(1, unit), mod: null, span: { count: 1, unit, sign: stepped.meaning.step === 1 ? 1 : -1, approximate: false } } }];
  }
  if (stepped && count && stepped === behind && stepped.meaning.step !== 0) return stepDrafts(reading, meaning, { first: count.first, end: behind.end }, stepped.meaning, count);
  if (stepped && count && stepped.meaning.step !== 0) return stepDrafts(reading, meaning, { first: Math.min(count.first, outer?.first ?? count.first), end }, stepped.meaning, count);
  if (count) return countedDrafts(reading, meaning, count, end);
  // "hours later", "decades ago"
  if (meaning.plural && reading.lexicon.words.capitalDays && at(reading, end, Role.shift)?.meaning.event === undefined && at(reading, end, Role.shift)) return countedDrafts(reading, meaning, { number: null, about: false, first, digits: false }, end);
  return edgeDraft(reading, meaning, first, end);
}

function endsThere(reading: Reading, i: number): boolean {
  return !startsAsWord(reading, i) || isSmall(reading, i);
}

/** A step word before a token; "last" behind an auxiliary is a verb: "will last three weeks". */
function stepBefore(reading: Reading, end: number, accept: (meaning: MeaningOf<'step'>) => boolean): ReturnType<typeof before<typeof Role.step>> {
  const found = before(reading, end, Role.step, m => m.place !== 'after' && accept(m));
  return found && found.meaning.step === -1 && (factsAt(reading, found.first - 1) & DateFact.verbLead) !== 0 ? null : found;
}

/** "chaque année", "tous les deux jours", "par an", "every other day". */
function setDraft(reading: Reading, meaning: MeaningOf<'unit'>, first: number, end: number): Draft | null {
  const number = numberBefore(reading, first);
  const every = before(reading, number ? number.first : first, Role.every) ?? before(reading, first, Role.every);
  if (every && (meaning.plural === true || number !== null || every.end === first)) {
    const value = durationValue(every.meaning.step ?? (number && every.end === number.first ? number.number : 1), meaning.unit);
    const singular = every.end === first && !meaning.plural;
    if (!singular && every.end - every.first === 1 && reading.lexicon.words.numericOrder === 'day-first' && every.end === first) return null;
    return { first: every.first, end, type: 'SET', rule: 'set', expression: { kind: 'value', value, mod: null, edtf: null } };
  }
  const rate = meaning.plural ? null : before(reading, first, Role.per);
  if (rate && reading.tokens.lower[rate.first]!.length <= 2 && isRate(reading, rate.first)) return { first: rate.first, end, type: 'SET', rule: 'set', expression: { kind: 'value', value: durationValue(1, meaning.unit), mod: null, edtf: null } };
  const per = before(reading, first, Role.per);
  if (per && !meaning.plural && reading.tokens.lower[per.first]!.length > 2 && !meaning.weak) return { first, end, type: 'SET', rule: 'set', expression: { kind: 'value', value: durationValue(1, meaning.unit), mod: null, edtf: null } };
  return null;
}

/** "twice a day", "$20 an hour", "265 days a year": what stands before the article is counted. */
function isRate(reading: Reading, i: number): boolean {
  const { kind } = reading.tokens;
  if (before(reading, i, Role.times)) return true;
  if (isNumber(reading, i - 1)) return true;
  return kind[i - 1] === TokenKind.word && !isSmall(reading, i - 1) && numberBefore(reading, i - 1) !== null;
}

/** "XXe siècle", "15th century", "le vingtième siècle". */
function centuryBefore(reading: Reading, first: number): Draft | null {
  const word = reading.tokens.lower[first - 1] ?? '';
  const ending = before(reading, first, Role['ordinal-ending']);
  // "au XX e siècle"
  const parted = ending !== null && reading.tokens.kind[first - 2] === TokenKind.word;
  const roman = /^([ivx]+)(?:e|ème|eme|th)?$/.exec(parted ? reading.tokens.lower[first - 2]! : word);
  const ordinal = before(reading, first, Role.ordinal);
  const number = ordinal ? ordinal.meaning.number : ending && isNumber(reading, first - 2) ? Number(reading.tokens.lower[first - 2]) : roman ? romanNumber(roman[1]!) : 0;
  if (number < 1 || number > 22) return null;
  const begin = ordinal ? ordinal.first : ending && (!roman || parted) ? first - 2 : first - 1;
  const article = before(reading, begin, Role.plainArticle);
  return fieldsDraft(article ? article.first : begin, first + 1, 'century', { century: (number - 1) * 100 });
}

function romanNumber(text: string): number {
  const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  let total = 0;
  for (let k = 0; k < text.length; k++) {
    const value = VALUES[text[k]!] ?? 0;
    total += value < (VALUES[text[k + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

/** "premier trimestre 2017", "la dernière semaine de juillet", "first half of 2018", "week 31". */
function ordinalDraft(reading: Reading, meaning: MeaningOf<'unit'>, first: number, end: number): Draft | null {
  const { unit } = meaning;
  const glued = before(reading, first, Role['ordinal-ending']);
  const digit = glued && isNumber(reading, glued.first - 1) ? { number: Number(reading.tokens.lower[glued.first - 1]), first: glued.first - 1 } : null;
  const word = before(reading, first, Role.ordinal);
  const ordinal = digit ?? (word ? { number: word.meaning.number, first: word.first } : null);
  if (ordinal && ordinal.number > 0 && (unit === 'D' || unit === 'M')) return placeDraft(reading, unit, ordinal, end);
  if (!ordinal || !(unit === 'Q' || unit === 'S' || unit === 'W')) return null;
  const of = at(reading, end, Role.of);
  const from = of ? of.end : end;
  const article = at(reading, from, Role.article);
  const inner = article ? article.end : from;
  const year = yearAt(reading, inner, false) ?? (at(reading, inner, Role['year-word']) ? yearAt(reading, at(reading, inner, Role['year-word'])!.end, false) : null);
  const lead = before(reading, ordinal.first, Role.plainArticle);
  const begin = lead ? lead.first : ordinal.first;
  const outer = of ? unitAhead(reading, of.end) ?? unitAhead(reading, of.first + 1) : null;
  const plain = of && !outer && (article || of.end - of.first > 1) ? at(reading, inner, Role.unit) : null;
  const ofYear = outer?.unit === 'Y' ? outer : plain?.meaning.unit === 'Y' && !plain.meaning.plural ? { offset: 0, end: plain.end } : null;
  // "the last quarter of the year" is its fourth
  const number = ordinal.number === -1 && unit !== 'W' && (year || ofYear) ? (unit === 'Q' ? 4 : 2) : ordinal.number;
  const field = unit === 'Q' ? { quarter: number } : unit === 'S' ? { half: number } : { week: number };
  if (unit === 'Q' && (number < 1 || number > 4) || unit === 'S' && (number < 1 || number > 2)) return null;
  if (year) return fieldsDraft(begin, year.end, 'part-of-year', { ...field, year: year.number });
  if (unit === 'W') {
    const month = of ? at(reading, inner, Role.month) : null;
    if (!month) return null;
    const monthYear = yearAt(reading, month.end, false);
    return fieldsDraft(begin, monthYear ? monthYear.end : month.end, 'week-of-month', { ...field, month: month.meaning.month, ...(monthYear ? { year: monthYear.number } : {}) });
  }
  if (ofYear) return fieldsDraft(begin, ofYear.end, 'part-of-year', { ...field, yearOffset: ofYear.offset });
  if (meaning.weak && (unit === 'S' || !before(reading, begin, Role.lead))) return null;
  return fieldsDraft(begin, end, 'part-of-year', field);
}

/** "the 15th day of next month", "the third month of 2021". */
function placeDraft(reading: Reading, unit: 'D' | 'M', ordinal: { readonly number: number; readonly first: number }, end: number): Draft | null {
  const of = at(reading, end, Role.of);
  if (!of) return null;
  const lead = before(reading, ordinal.first, Role.plainArticle);
  const begin = lead ? lead.first : ordinal.first;
  const year = unit === 'M' && ordinal.number <= 12 ? yearAt(reading, of.end, false) : null;
  if (year) return fieldsDraft(begin, year.end, 'month', { month: ordinal.number, year: year.number });
  const outer = unit === 'D' && ordinal.number <= 31 ? unitAhead(reading, of.end) : null;
  return outer?.unit === 'M' ? fieldsDraft(begin, outer.end, 'date', { day: ordinal.number, monthOffset: outer.offset }) : null;
}

/** "la semaine dernière", "ce mois-ci", "next year", "les trois derniers jours", "ces dernières semaines". */
function stepDrafts(reading: Reading, meaning: MeaningOf<'unit'>, span: { readonly first: number; readonly end: number }, step: MeaningOf<'step'>, count: Count | null): readonly Draft[] {
  const { unit } = meaning;
  if (meaning.weak && unit === 'D' && step.step === 0) return NO_DRAFTS;
  let { first } = span;
  const article = before(reading, first, Role.plainArticle) ?? before(reading, first, Role.demonstrative);
  if (article) first = article.first;
  const plural = step.plural === true || (count !== null && count.number !== 1);
  if (plural || count) {
    if (step.step === 0) return NO_DRAFTS;
    const value = durationValue(count ? count.number : null, unit);
    const sign = step.step as 1 | -1;
    const counted = count?.number ?? null;
    return [{ first, end: span.end, type: 'DURATION', rule: 'recent-span', expression: { kind: 'duration', value, mod: null, ...(counted !== null && !step.text ? { span: { count: counted, unit, sign, approximate: false } } : {}) } }];
  }
  if (meaning.plural && step.step !== 0 && !isMonthWord(reading, meaning, span)) return [{ first, end: span.end, type: 'DURATION', rule: 'recent-span', expression: { kind: 'duration', value: durationValue(null, unit), mod: null } }];
  if (step.spans && step.step !== 0 && unit !== 'D' && unit !== 'WE') return [{ first, end: span.end, type: 'DURATION', rule: 'recent-span', expression: { kind: 'duration', value: durationValue(1, unit), mod: null, span: { count: 1, unit, sign: step.step, approximate: false } } }];
  const within = withinBefore(reading, span.first);
  // "the next year he left": told in the past, it follows the time told before
  const told = step.step === 1 && step.place === 'before' && article !== null && article.meaning.role === 'article' && sideOf(reading, first, span.end) === 'past';
  const reference = step.text || told ? 'text' : 'published';
  const edge = edgeBefore(reading, first);
  const base = { from: 'unit', unit, offset: step.step, reference } as const;
  if (within && step.step === 0) return [dated(within.first, span.end, 'unit', { kind: 'date', base, within: within.meaning.within, mod: within.meaning.within === 'earlier' ? 'START' : 'END' })];
  if (edge) return [dated(edge.first, span.end, 'unit', { kind: 'date', base, edge: edge.edge })];
  // "dans la dernière semaine": the last seven days, where the adjective stands first and the language puts it behind otherwise.
  if (unit === 'W' && step.step === -1 && step.place === 'both' && span.end === meaningEnd(reading, span) && before(reading, first, Role.lead)) return [dated(first, span.end, 'recent-span', { kind: 'date', base: { from: 'span', count: 1, unit, sign: -1 } })];
  return [dated(first, span.end, 'unit', { kind: 'date', base })];
}

/** "mois" is singular and plural: the article tells. */
function isMonthWord(reading: Reading, meaning: MeaningOf<'unit'>, span: { readonly first: number }): boolean {
  if (meaning.unit !== 'M') return false;
  const lead = before(reading, span.first, Role.article) ?? before(reading, span.first, Role.demonstrative);
  return !lead || !reading.tokens.lower[lead.end - 1]!.endsWith('es');
}

function meaningEnd(reading: Reading, span: { readonly first: number; readonly end: number }): number {
  return before(reading, span.end, Role.unit)?.end ?? -1;
}

/** "la fin de l'année", "le début de la semaine", "by the end of the month": an edge of the running unit. */
function edgeDraft(reading: Reading, meaning: MeaningOf<'unit'>, first: number, end: number): readonly Draft[] {
  if (meaning.plural && meaning.unit !== 'M' || !COARSE.has(meaning.unit) || meaning.unit === 'CE' || meaning.unit === 'DE') return NO_DRAFTS;
  const article = before(reading, first, Role.article);
  const from = article ? article.first : first;
  const of = before(reading, from, Role.of);
  const edge = before(reading, of ? of.first : from, Role.edge) ?? (article?.meaning.fused ? before(reading, article.first, Role.edge) : null);
  // "end the year" is what one does; "the end of the year", "late in the year" are times.
  const linked = of !== null || article === null || article.meaning.fused === true || (edge !== null && at(reading, edge.end - 1, Role.of) !== null);
  if (edge && linked && (meaning.unit === 'Y' || meaning.unit === 'M' || meaning.unit === 'W')) {
    const following = at(reading, end, Role.of);
    if (following && !at(reading, following.end, Role.month)) return NO_DRAFTS;
    const lead = before(reading, edge.first, Role.plainArticle);
    // "une fête de fin d'année" is a kind of thing.
    if (!lead && !article && before(reading, edge.first, Role.of)) return NO_DRAFTS;
    return [dated(lead ? lead.first : edge.first, end, 'edge', { kind: 'date', base: { from: 'unit', unit: meaning.unit, offset: 0, reference: 'published' }, edge: edge.meaning.edge })];
  }
  // "by year's end"
  const ownEdge = !article && !meaning.plural && reading.lexicon.words.capitalDays ? at(reading, end, Role.of) : null;
  const owned = ownEdge && reading.tokens.lower[ownEdge.first]!.startsWith("'") ? at(reading, ownEdge.end, Role.edge) : null;
  if (owned && owned.end - owned.first === 1) return [dated(first, owned.end, 'edge', { kind: 'date', base: { from: 'unit', unit: meaning.unit, offset: 0, reference: 'published' }, edge: owned.meaning.edge })];
  if (meaning.unit === 'WE' && article && !meaning.plural) return [dated(article.meaning.fused ? first : article.first, end, 'unit', { kind: 'date', base: { from: 'unit', unit: 'WE', offset: 0, reference: 'published' } })];
  const within = withinBefore(reading, first);
  if (within && article && meaning.unit !== 'D') return [dated(within.first, end, 'unit', { kind: 'date', base: { from: 'unit', unit: meaning.unit, offset: 0, reference: 'published' }, within: within.meaning.within, mod: within.meaning.within === 'earlier' ? 'START' : 'END' })];
  return NO_DRAFTS;
}

/** "un demi-siècle", "quinquennat", "a fortnight ago". */
export function amountDrafts(reading: Reading, meaning: MeaningOf<'amount'>, first: number, end: number): readonly Draft[] {
  if (meaning.count === 0 || (meaning.unit === 'D' && at(reading, end, Role.of) !== null)) return NO_DRAFTS;
  const count = numberBefore(reading, first);
  const times = count ? count.number : 1;
  const near = before(reading, first, Role.step, m => m.place !== 'after' && m.step !== 0);
  if (near && !count) return stepDrafts(reading, { role: 'unit', unit: meaning.unit }, { first: near.first, end }, near.meaning, { number: meaning.count, about: false, first: near.first, digits: true });
  const unit: MeaningOf<'unit'> = { role: 'unit', unit: meaning.unit };
  return countedDrafts(reading, unit, { number: meaning.count * times, about: false, first: count ? count.first : first, digits: true }, end);
}

/** "les années 1990", "années 90", "the 1990s", "the nineties". */
export function decadeDrafts(reading: Reading, first: number, end: number): readonly Draft[] {
  const number = numberAt(reading, end);
  if (!number?.digits || number.number % 10 !== 0) return NO_DRAFTS;
  const decade = number.number >= 1000 && number.number < 2100 ? number.number : number.number >= 10 && number.number < 100 ? 1900 + number.number : 0;
  if (decade === 0) return NO_DRAFTS;
  const article = before(reading, first, Role.plainArticle);
  return [fieldsDraft(article ? article.first : first, number.end, 'decade', { decade })];
}
