/** What units of time carry around them: edges on the left, steps on either side. */
import type { TimeUnit } from '../../../model/expression.js';
import { at, before, type Reading } from './reading.js';
import { Role } from './roles.js';

/** "la fin de", "early in", "the end of" before a token: the edge and the token where it begins. */
export function edgeBefore(reading: Reading, first: number): { readonly edge: 'start' | 'mid' | 'end'; readonly first: number } | null {
  const of = before(reading, first, Role.of);
  const edge = before(reading, of ? of.first : first, Role.edge) ?? before(reading, first, Role.edge);
  if (!edge) return null;
  const article = before(reading, edge.first, Role.plainArticle);
  return { edge: edge.meaning.edge, first: article ? article.first : edge.first };
}

/** A unit with its step that begins at a token: "l'année prochaine", "next month", "this year". */
export function unitAhead(reading: Reading, from: number): { readonly unit: TimeUnit; readonly offset: number; readonly end: number } | null {
  const article = at(reading, from, Role.article);
  const first = article ? article.end : from;
  const step = at(reading, first, Role.step);
  const unit = at(reading, step ? step.end : first, Role.unit);
  if (!unit) return null;
  const after = step ? null : at(reading, unit.end, Role.step);
  if (step && step.meaning.place !== 'after') return { unit: unit.meaning.unit, offset: step.meaning.step, end: unit.end };
  return after && after.meaning.place !== 'before' ? { unit: unit.meaning.unit, offset: after.meaning.step, end: after.end } : null;
}
