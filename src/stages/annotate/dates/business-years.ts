/** Years of another reckoning: "fiscal year 2018", "FY18", "l'année scolaire 2016", "last fiscal year". */
import { NO_DRAFTS, dated, type Draft } from './draft.js';
import { meaningAlone } from './lexicon.js';
import { at, before, fullYear, isMark, yearAt, type Reading } from './reading.js';
import { Role, type MeaningOf } from './roles.js';

/** Drafts at the words for such a year, tokens [first, end): with its number behind it, or a step beside it. */
export function businessYearDrafts(reading: Reading, meaning: MeaningOf<'year-kind'>, first: number, end: number): readonly Draft[] {
  const more = meaning.reckoning === null ? {} : { reckoning: meaning.reckoning };
  const of = at(reading, end, Role.of);
  const year = yearAt(reading, end, false) ?? (of ? yearAt(reading, of.end, false) : null);
  const article = before(reading, first, Role.plainArticle);
  if (year && !isMark(reading, year.end, '-') && !isMark(reading, year.end, '/')) return [dated(article ? article.first : first, year.end, 'year-of', { kind: 'date', base: { from: 'fields', fields: { year: year.number }, step: null }, ...more })];
  if (year) return NO_DRAFTS;
  const near = before(reading, first, Role.step, m => m.place !== 'after' && !m.text && !m.plural);
  const behind = near ? null : at(reading, end, Role.step);
  const step = near ?? (behind && behind.meaning.place !== 'before' && !behind.meaning.text ? behind : null);
  if (!step) return NO_DRAFTS;
  const lead = before(reading, near ? near.first : first, Role.plainArticle);
  return [dated(lead ? lead.first : near ? near.first : first, behind && !near ? behind.end : end, 'year-of', { kind: 'date', base: { from: 'unit', unit: 'Y', offset: step.meaning.step, reference: 'published' }, ...more })];
}

// "fy18", "sy2018"
//  ^^^^
const GLUED = /^([a-z]+)(\d{2}|\d{4})$/;

/** The draft of a word like "FY18", or null. */
export function gluedYearDraft(reading: Reading, i: number): Draft | null {
  const match = GLUED.exec(reading.tokens.lower[i]!);
  const meaning = match ? meaningAlone(reading.lexicon, match[1]!, 'year-kind') : null;
  if (!match || !meaning) return null;
  const year = match[2]!.length === 2 ? fullYear(Number(match[2])) : Number(match[2]);
  return dated(i, i + 1, 'year-of', { kind: 'date', base: { from: 'fields', fields: { year }, step: null }, ...(meaning.reckoning === null ? {} : { reckoning: meaning.reckoning }) });
}
