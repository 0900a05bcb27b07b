/** Noun phrases behind a verb, cut by closed word classes and by the mentions that are known. */
import { Shape, TokenKind } from '../../../model/segmented.js';
import { WordClass as C } from '../../../model/words/grammar.js';
import { isApposition } from './apposition.js';
import { is, isListed, phraseLength, quoteOpeningAt, type Reading } from './reading.js';
import { Listed } from './vocabulary.js';
import { beginsPhrase, isGerundCue, isNameInMarks, isVerb, startsInfinitive, type Range } from './words.js';

/** No subject is longer, and no walk goes further. */
const LONGEST = 48;

/**
 * The noun phrase behind a verb, within `limit`: over adverbs, dates and places; null where there is none.
 *
 *     ..., a rappelé à Mirel le délégué de la Ligue X avant la session
 *                              ^                           ^ first to end
 */
export function phraseAfter(r: Reading, from: number, limit: number): Range | null {
  const { tokens } = r;
  let i = from;
  for (let steps = 0; i < limit && steps < 24; steps++) {
    const bits = r.classes[i]!;
    if (r.dateOf[i]! >= 0 && r.mentionOf[i]! < 0) { i++; continue; }
    const phrase = phraseLength(r, i, r.vocabulary.adverbPhrases);
    if (phrase > 0) { i += phrase; continue; }
    if (bits & (C.adverb | C.negation) && tokens.shape[i] === Shape.lower && !(bits & C.determiner)) { i++; continue; }
    if (tokens.lower[i] === ',') {
      // ", mercredi," or ", dans un communiqué,"
      // ... and behind a place the subject may stand after a comma: "a déclaré hier à la radio, le ministre"
      if (!is(r, i + 1, C.preposition | C.time | C.adverb) && r.dateOf[i + 1] === -1 && !(i > from && beginsPhrase(r, i + 1))) return null;
      i++;
      continue;
    }
    if (bits & C.preposition && !(bits & C.genitive && bits & C.determiner) && tokens.shape[i] === Shape.lower) {
      i = behindPlace(r, i, limit);
      continue;
    }
    break;
  }
  if (i >= limit) return null;
  if (is(r, i, C.subject) && !is(r, i, C.determiner)) return { first: i, end: i + 1 };
  if (!beginsPhrase(r, i) && !(r.pack.grammar.infinitive === null && tokens.kind[i] === TokenKind.word && !is(r, i, C.preposition | C.subordinator | C.that | C.coordinator | C.relative) && !isVerb(r, i))) return null;
  return { first: i, end: phraseEnd(r, i, limit, true) };
}

/** Behind the noun phrase of the preposition at `i`. */
function behindPlace(r: Reading, i: number, limit: number): number {
  let j = i + 1;
  if (j < limit && is(r, j, C.determiner)) j++;
  for (let words = 0; j < limit && words < 8; j++, words++) {
    if (r.tokens.kind[j] !== TokenKind.word && r.tokens.kind[j] !== TokenKind.number) break;
    if (is(r, j, C.genitive | C.preposition)) { if (is(r, j + 1, C.determiner)) j++; continue; }
    if (words > 0 && is(r, j, C.determiner | C.title) && !is(r, j - 1, C.genitive | C.preposition)) break;
    if (words > 0 && r.tokens.shape[j] !== Shape.lower && r.tokens.shape[j - 1] === Shape.lower && !is(r, j - 1, C.genitive | C.preposition | C.determiner)) break;
    if (is(r, j, C.that | C.relative | C.subordinator | C.coordinator) || isVerb(r, j)) break;
  }
  return j;
}

/** Behind the noun phrase that begins at `first`. With `apposed` a name or role between commas belongs to it. */
export function phraseEnd(r: Reading, first: number, limit: number, apposed: boolean): number {
  const { tokens } = r;
  let i = first;
  const mention = r.mentionOf[i]!;
  if (mention >= 0 && r.mentions[mention]!.first <= i && r.mentions[mention]!.end <= limit) i = r.mentions[mention]!.end;
  while (i < limit && i - first < LONGEST) {
    const bits = r.classes[i]!;
    if (tokens.kind[i] === TokenKind.mark) {
      if (tokens.lower[i] === '.' && i > first && tokens.end[i - 1] === tokens.start[i] && (is(r, i - 1, C.title) || tokens.end[i - 1]! - tokens.start[i - 1]! <= 2) && i + 1 < limit) { i++; continue; }
      if (tokens.lower[i] === '-' && i > first && tokens.kind[i - 1] === TokenKind.number && tokens.end[i] === tokens.start[i + 1] && i + 1 < limit) { i++; continue; } // "the 54-year-old"
      const q = quoteOpeningAt(r, i);
      if (q >= 0 && isNameInMarks(r, q) && r.quotes[q]!.endToken <= limit && (i === first || is(r, i - 1, C.genitive | C.determiner) || tokens.shape[i + 1] !== Shape.lower)) { i = r.quotes[q]!.endToken; continue; }
      if (tokens.lower[i] === '(' && apposed) {
        let close = i + 1;
        while (close < limit && close - i < 8 && tokens.lower[close] !== ')') close++;
        if (tokens.lower[close] === ')') { i = close + 1; continue; }
      }
      if (tokens.lower[i] === '&') { i++; continue; }
      break;
    }
    if (tokens.kind[i] === TokenKind.number) { i++; continue; }
    if (i > first) {
      if (r.dateOf[i]! >= 0 && r.mentionOf[i]! < 0) break;
      if (bits & (C.subject | C.that | C.relative | C.subordinator | C.negation | C.reflexive) && !(bits & (C.determiner | C.genitive))) break;
      if (bits & C.adverb && !(bits & C.determiner) && tokens.shape[i] === Shape.lower && !is(r, i - 1, C.determiner)) break;
      if (isVerb(r, i) || isGerundCue(r, i)) break;
      if (bits & C.genitive && startsInfinitive(r, i + 1, limit)) break;
      if (bits & C.coordinator) {
        if (!beginsPhrase(r, i + 1) || is(r, i + 1, C.subject)) break;
        i++;
        continue;
      }
      if (bits & C.preposition && !(bits & C.genitive)) {
        // "ministre délégué au Commerce", "envoyé spécial pour la Syrie": a capital behind it keeps it in the phrase
        const target = is(r, i + 1, C.determiner) ? i + 2 : i + 1;
        if (isListed(r, i, Listed.roleLink) && target < limit && tokens.shape[target] !== Shape.lower && tokens.kind[target] === TokenKind.word && i - first < 7 && tokens.shape[i - 1] === Shape.lower) { i = target + 1; continue; }
        break;
      }
      if (bits & C.determiner && !(bits & C.genitive) && tokens.shape[i] === Shape.lower && !is(r, i - 1, C.genitive | C.preposition | C.coordinator | C.determiner)) break;
    }
    i++;
  }
  while (i > first + 1 && is(r, i - 1, C.genitive | C.preposition | C.coordinator | C.determiner)) i--;
  // "X, de l'Institut Y, ...": where a person comes from
  if (apposed && i + 2 < limit && tokens.lower[i] === ',' && is(r, i + 1, C.genitive) && mention >= 0 && r.mentions[mention]!.person) {
    const stop = phraseEnd(r, is(r, i + 1, C.determiner) ? i + 1 : i + 2, limit, false);
    if (stop > i + 2 && (stop >= limit || tokens.kind[stop] === TokenKind.mark)) return stop;
  }
  if (apposed && i < limit && tokens.lower[i] === ',' && i + 1 < limit) {
    const stop = phraseEnd(r, i + 1, limit, false);
    const closes = stop >= limit || tokens.kind[stop] === TokenKind.mark;
    if (stop > i + 1 && closes && isApposition(r, i, stop + 1) && !is(r, i + 1, C.coordinator)) return stop;
  }
  return i;
}
