/** What single words can be: verbs, infinitives, the begin of a phrase or of a clause. */
import { Shape, TokenKind } from '../../../model/segmented.js';
import { WordClass as C } from '../../../model/words/grammar.js';
import { is, isListed, quoteOpeningAt, type Reading } from './reading.js';
import { LONGEST_STEM, Listed } from './vocabulary.js';

/** A stretch of tokens, `end` exclusive. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** Whether a word of some length has one of these endings. */
export function hasEnding(word: string, endings: readonly string[]): boolean {
  return word.length > LONGEST_STEM && endings.some(e => word.endsWith(e));
}

/** Whether a token is a finite verb that is not part of a noun phrase. */
export function isVerb(r: Reading, i: number): boolean {
  if (r.tokens.shape[i] !== Shape.lower) return false;
  // "le fait que", "la suite": behind a determiner it is a noun, unless that is an object pronoun ("il le fait")
  if (i > 0 && is(r, i - 1, C.determiner | C.genitive) && !is(r, i, C.have | C.be) && !(is(r, i - 1, C.object) && i > 1 && is(r, i - 2, C.subject | C.negation | C.relative))) return false;
  if (is(r, i, C.finite | C.have | C.modal)) return true;
  if (is(r, i, C.be)) return true;
  if (!isListed(r, i, Listed.verb)) return false;
  // "asserted state Rep. X": a plain form behind a past one begins a phrase
  if (r.pack.grammar.infinitive === null && i > 0 && !isListed(r, i, Listed.past) && isListed(r, i - 1, Listed.past)) return false;
  if (r.pack.grammar.infinitive === null && i + 1 < r.tokens.count && is(r, i + 1, C.finite | C.have | C.be | C.modal)) return false;
  if (i > 0 && is(r, i - 1, C.determiner | C.genitive | C.preposition) && !is(r, i - 1, C.object)) return false;
  return isListed(r, i, Listed.finite);
}

export function isGerundCue(r: Reading, i: number): boolean {
  return isListed(r, i, Listed.gerund);
}

/** Whether a token can begin a noun phrase: determiner, title, name, number; in English also a bare noun. */
export function beginsPhrase(r: Reading, i: number): boolean {
  if (i >= r.tokens.count) return false;
  if (r.tokens.kind[i] === TokenKind.number) return true;
  if (r.tokens.kind[i] !== TokenKind.word) return quoteOpeningAt(r, i) >= 0;
  if (is(r, i, C.determiner | C.title)) return true;
  if (is(r, i, C.time) && r.dateOf[i]! >= 0) return false;
  if (r.tokens.shape[i] !== Shape.lower) return !is(r, i, C.preposition | C.subordinator | C.coordinator | C.adverb) || r.mentionOf[i]! >= 0;
  return is(r, i, C.pronoun);
}

export function beginsObject(r: Reading, i: number): boolean {
  if (is(r, i, C.subject) && !is(r, i, C.determiner)) return is(r, i, C.pronoun);
  if (beginsPhrase(r, i)) return true;
  return r.pack.grammar.infinitive === null && r.tokens.kind[i] === TokenKind.word && !is(r, i, C.preposition | C.subordinator | C.that | C.coordinator | C.relative | C.adverb | C.agent) && !isVerb(r, i);
}

/** Whether an infinitive (over negation and clitics) begins at `i`; in English an -ing form or a base form behind "to". */
export function startsInfinitive(r: Reading, i: number, limit: number): boolean {
  if (i >= limit) return false;
  if (r.pack.grammar.infinitive === null) {
    return r.tokens.shape[i] === Shape.lower && isListed(r, i, Listed.gerundEnding) && !r.pack.grammar.notGerunds.has(r.tokens.lower[i]!);
  }
  let at = i;
  if (is(r, i, C.reflexive) && quoteOpeningAt(r, i + 1) >= 0) return true;
  if (quoteOpeningAt(r, i) >= 0) at++;
  while (at < limit && at - i < 5 && (is(r, at, C.negation | C.reflexive) || (is(r, at, C.object) && at + 1 < limit && !is(r, at, C.genitive)) || is(r, at, C.adverb))) at++;
  return at < limit && r.tokens.shape[at] === Shape.lower && isListed(r, at, Listed.infinitive) && !is(r, at, C.preposition);
}

/** Whether a verb with its clitics begins at `i`: behind the comma that closes a relative clause. */
export function opensVerb(r: Reading, i: number, limit: number): boolean {
  let at = i;
  while (at < limit && at < i + 4 && is(r, at, C.negation | C.reflexive | C.object | C.adverb) && !is(r, at, C.subject)) at++;
  return at < limit && (isVerb(r, at) || (r.tokens.shape[at] === Shape.lower && r.classes[at] === 0 && isListed(r, at, Listed.pastEnding)));
}

/** Whether a finite verb stands in [from, to), outside quotations. */
export function hasVerb(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(r, i) || (r.tokens.kind[i] === TokenKind.word && r.quoteOf[i]! >= 0 && r.quotes[r.quoteOf[i]!]!.endToken - r.quotes[r.quoteOf[i]!]!.firstToken > 8)) return true;
  return false;
}

/** Whether a range is one personal pronoun. */
export function isPronounAt(r: Reading, range: Range): boolean {
  return range.end === range.first + 1 && is(r, range.first, C.subject | C.pronoun) && !is(r, range.first, C.determiner | C.impersonal);
}

/** Names in quotation marks are no longer than this. */
const NAME_IN_MARKS = 6;

/** Whether a quotation is short, without verb, pronoun or closing punctuation: a name in marks. */
export function isNameInMarks(r: Reading, q: number): boolean {
  const { firstToken, endToken } = r.quotes[q]!;
  if (endToken - firstToken > NAME_IN_MARKS + 2) return false;
  for (let i = firstToken + 1; i < endToken - 1; i++) {
    if (isVerb(r, i) || (is(r, i, C.subject) && !is(r, i, C.determiner))) return false;
    if (r.tokens.kind[i] === TokenKind.mark && /^[.,!?…;:]$/.test(r.tokens.lower[i]!)) return false;
  }
  return true;
}

/** Whether a quotation is a name or a few words in marks that end a noun phrase: "le programme « Sel »", "ce caractère « non lucratif »". */
export function isPartOfPhrase(r: Reading, q: number, floor: number): boolean {
  const { firstToken } = r.quotes[q]!;
  const noun = firstToken - 1;
  return noun > floor && isNameInMarks(r, q) && is(r, noun - 1, C.determiner) && r.classes[noun] === 0 && r.tokens.kind[noun] === TokenKind.word && r.tokens.shape[noun] === Shape.lower;
}
