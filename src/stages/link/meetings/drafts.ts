/** What a sentence's nouns and verbs make before dates, places and people are given to them. */
import { Shape, TokenKind } from '../../../model/segmented.js';
import type { Reading, TokenSpan } from '../reading.js';
import type { Relation, Tense } from './lexicon.js';
import type { NounPhrase } from './nouns.js';

/** A gathering as far as its noun phrase and verbs tell. */
export interface Draft {
  span: TokenSpan;
  phrase: NounPhrase | null;
  verbs: { first: number; end: number; tense: Tense; weak: boolean }[];
  relation: Relation | null;
  recalled: boolean;
}

/** A date or place belongs to the nearest gathering; so many tokens away it belongs to none, and each comma between counts as several. */
export const REACH = 18;
export const COMMA_COST = 5;
export const BETWEEN_COST = 12;
export const COARSE_COST = 6;
/** "après près de deux heures de débat": words of an amount stand between. */
export const RELATION_REACH = 7;
/** A verb takes a noun as its subject or object within so many tokens. */
export const VERB_REACH = 16;

/** What stands between two tokens, as commas: brackets count as one, semicolons, colons and closing marks as three. */
export function commas(reading: Reading, from: number, to: number): number {
  let n = 0;
  for (let t = from; t < to; t++) {
    const lower = reading.tokens.lower[t]!;
    if (lower === ',' || lower === '(' || lower === ')') n++;
    else if (lower === ';' || lower === ':' || lower === '»' || lower === '”') n += 3;
  }
  return n;
}

export function isCapital(reading: Reading, t: number): boolean {
  return reading.tokens.kind[t] === TokenKind.word && reading.tokens.shape[t] !== Shape.lower;
}
