/** What stands behind a cue: the markers of its frames, clauses without conjunction, and what may come between. */
import { Shape, TokenKind } from '../../../model/segmented.js';
import type { Marker } from '../../../model/words/cues.js';
import { WordClass as C } from '../../../model/words/grammar.js';
import { phraseEnd } from './phrase-after.js';
import { is, isListed, quoteOpeningAt, type Reading } from './reading.js';
import { Listed } from './vocabulary.js';
import { beginsObject, isVerb, startsInfinitive } from './words.js';

/** Parentheticals between cue and content are no longer than this. */
const PARENTHETICAL = 32;

/** A clause shows its verb within so many words. */
const VERB_REACH = 30;

/** Tokens that a clause without a known verb has at least. */
const FEWEST_OF_CLAUSE = 5;

export function markerAt(r: Reading, i: number, markers: readonly Marker[], limit: number): Marker | null {
  const negated = r.pack.grammar.infinitive === null && is(r, i, C.negation) && i + 1 < limit;
  const word = r.tokens.lower[negated ? i + 1 : i]!;
  for (const marker of markers) {
    if (!marker.words.has(word)) continue;
    // "insister pour que ...", "veiller à ce que ..."
    if (r.pack.grammar.infinitive !== null && (is(r, i + 1, C.that) || (is(r, i + 2, C.that) && isListed(r, i + 1, Listed.comment)))) return { ...marker, infinitive: true };
    if (marker.infinitive && startsInfinitive(r, i + 1, limit)) return marker;
    if (marker.quoted && (quoteOpeningAt(r, i + 1) >= 0 || quoteOpeningAt(r, i + 2) >= 0)) return marker;
    if (marker.noun && i + 1 < limit && !startsInfinitive(r, i + 1, limit) && !is(r, i + 1, C.that)) return marker;
    if (r.pack.grammar.infinitive === null && marker.infinitive && opensBaseForm(r, negated ? i + 2 : i + 1, limit)) return marker;
  }
  return null;
}

/** Whether an English infinitive or -ing form may begin at `i`: a plain word, over adverbs. */
function opensBaseForm(r: Reading, i: number, limit: number): boolean {
  let at = i;
  while (at < limit && is(r, at, C.adverb) && at < i + 2) at++;
  return at < limit && r.tokens.kind[at] === TokenKind.word && r.tokens.shape[at] === Shape.lower && !is(r, at, C.determiner | C.preposition | C.pronoun | C.subordinator | C.genitive);
}

/** The last place in [from, to) where a marker parts the party from what it is accused of; -1 for none. */
export function markerInside(r: Reading, from: number, to: number, markers: readonly Marker[], limit: number): number {
  for (let i = to - 1; i > from; i--) {
    if (markerAt(r, i, markers, limit) && !is(r, i, C.determiner) && r.tokens.shape[i + 1] === Shape.lower && !is(r, i + 1, C.determiner)) return i;
  }
  return -1;
}

/** Whether behind a party stands what the frames ask for. */
export function contentMarkerAhead(r: Reading, from: number, markers: readonly Marker[], clause: boolean, limit: number): boolean {
  let i = from;
  for (let steps = 0; i < limit && steps < 14; steps++) {
    if (markerAt(r, i, markers, limit)) return true;
    // "tells X to stop": an order, no news
    if (i === from && r.pack.grammar.infinitive === null && isListed(r, i, Listed.addressee) && opensBaseForm(r, i + 1, limit)) return false;
    if (quoteOpeningAt(r, i) >= 0 && markerAt(r, i + 1, markers, limit)?.infinitive) return true;
    if (clause && (is(r, i, C.that | C.question) || startsClause(r, i, limit) || quoteOpeningAt(r, i) >= 0 || r.tokens.lower[i] === ':')) return true;
    if (is(r, i, C.adverb | C.time) || r.dateOf[i]! >= 0) { i++; continue; }
    if (r.tokens.lower[i] === ',') { if (clause && (quoteOpeningAt(r, i + 1) >= 0 || startsClause(r, i + 1, limit))) return true; const close = parentheticalEnd(r, i, limit); if (close < 0) return false; i = close; continue; }
    if (is(r, i, C.preposition) && r.tokens.shape[i] === Shape.lower) { i = behindPreposition(r, i, limit); continue; }
    return false;
  }
  return false;
}

/** A clause without conjunction: a subject and soon its verb. */
export function startsClause(r: Reading, i: number, limit: number): boolean {
  if (i >= limit) return false;
  if (is(r, i, C.subject | C.impersonal)) return true;
  if (!beginsObject(r, i) && !is(r, i, C.subordinator | C.preposition)) return false;
  if (is(r, i, C.preposition) && !is(r, i, C.determiner)) return false;
  for (let k = i + 1; k < limit && k < i + VERB_REACH; k++) {
    if (isVerb(r, k) || is(r, k, C.modal)) return true;
    if (r.tokens.shape[k] === Shape.lower && isListed(r, k, Listed.pastEnding) && !is(r, k - 1, C.determiner | C.preposition | C.genitive)) return true;
    if (is(r, k, C.that | C.relative) && k > i + 1) return false;
    if (r.tokens.lower[k] === ',' && !is(r, k + 1, C.relative | C.preposition) && r.tokens.shape[k + 1] === Shape.lower) return false;
  }
  return r.segmented.paragraphs[r.sentences[r.sentenceOf[i]!]!.paragraph]!.role === 'title';
}

/** Behind a verb that takes clauses and no objects, a noun phrase with more behind it is a clause. */
export function opensPlainly(r: Reading, i: number, limit: number): boolean {
  return startsClause(r, i, limit) || (beginsObject(r, i) && limit - i >= FEWEST_OF_CLAUSE);
}

export function parentheticalEnd(r: Reading, comma: number, limit: number): number {
  for (let i = comma + 1; i < limit && i - comma < PARENTHETICAL; i++) {
    if (r.tokens.lower[i] === ',') return i + 1;
    if (r.tokens.lower[i] === ':') return quoteOpeningAt(r, i + 1) >= 0 ? i : -1;
    if (r.tokens.lower[i] === ';') return -1;
  }
  return -1;
}

export function behindPreposition(r: Reading, i: number, limit: number): number {
  const j = i + 1;
  if (j >= limit) return limit;
  const stop = phraseEnd(r, j, limit, false);
  let end = Math.max(stop, j + 1);
  if (end < limit && is(r, end, C.preposition) && is(r, end - 1, C.preposition)) end++;
  return end;
}
