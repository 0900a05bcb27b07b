/** Noun phrases before and behind a verb, cut by closed word classes and by the mentions that are known. */
import { Shape, TokenKind } from '../../../model/segmented.js';
import { VerbForm } from '../../../model/words/cues.js';
import { WordClass as C } from '../../../model/words/grammar.js';
import { is, phraseLength, quoteClosingAt, quoteOpeningAt, type Reading } from './reading.js';

/** A stretch of tokens, `end` exclusive. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** Names in quotation marks are no longer than this. */
const NAME_IN_MARKS = 6;
/** No subject is longer, and no walk goes further. */
const LONGEST = 48;

/** Whether a token is a finite verb that is not part of a noun phrase. */
export function isVerb(r: Reading, i: number): boolean {
  if (r.tokens.shape[i] !== Shape.lower) return false;
  // "le fait que", "la suite": behind a determiner it is a noun, unless that is an object pronoun ("il le fait")
  if (i > 0 && is(r, i - 1, C.determiner | C.genitive) && !is(r, i, C.have | C.be) && !(is(r, i - 1, C.object) && i > 1 && is(r, i - 2, C.subject | C.negation | C.relative))) return false;
  if (is(r, i, C.finite | C.have | C.modal)) return true;
  if (is(r, i, C.be)) return true;
  const forms = r.pack.cues.verbs.get(r.tokens.lower[i]!);
  if (!forms) return false;
  if (r.pack.grammar.infinitive === null && i + 1 < r.tokens.count && is(r, i + 1, C.finite | C.have | C.be | C.modal)) return false;
  if (i > 0 && is(r, i - 1, C.determiner | C.genitive | C.preposition) && !is(r, i - 1, C.object)) return false;
  return forms.some(f => f.form & VerbForm.finite && (!(f.form & VerbForm.participle) || r.pack.grammar.infinitive !== null || f.cue.lemma === 'say' || f.cue.lemma === 'tell'));
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

/**
 * The noun phrase that ends right before token `end`, not reaching before `floor`; null where there is none.
 *
 *     Mercredi à Bruxelles, le porte-parole du Kremlin, X, a souligné ...
 *                           ^                         ^ first to end
 */
export function phraseBefore(r: Reading, end: number, floor: number, strayComma = false): Range | null {
  const { tokens } = r;
  let stop = end;
  while (stop > floor && (is(r, stop - 1, C.adverb) || r.dateOf[stop - 1]! >= 0) && r.mentionOf[stop - 1]! < 0) stop--;
  if (stop <= floor) return null;
  const last = tokens.lower[stop - 1]!;
  if (last === ',' || last === '–' || last === '—' || last === ')') {
    const inserted = insertionBefore(r, stop, floor);
    // "The results published this week, revealed that": a comma that closes nothing
    if (inserted < 0) return last === ',' && strayComma ? phraseBefore(r, stop - 1, floor) : null;
    const head = phraseBefore(r, inserted, floor);
    if (!head || (is(r, inserted + 1, C.subject) && !is(r, inserted + 1, C.determiner))) return null;
    return isApposition(r, inserted, stop) ? { first: head.first, end: last === ')' ? stop : stop - 1 } : head;
  }
  let i = stop - 1;
  let first = stop;
  let joined = -1; // behind the nearest "et" on the way
  let blocked = false;
  while (i >= floor && stop - i < LONGEST) {
    const bits = r.classes[i]!;
    const lower = tokens.shape[i] === Shape.lower;
    if (tokens.kind[i] === TokenKind.mark) {
      const q = quoteClosingAt(r, i);
      if (q >= 0 && isNameInMarks(r, q) && r.quotes[q]!.firstToken >= floor) { first = i = r.quotes[q]!.firstToken; i--; continue; }
      if (tokens.lower[i] === ')') {
        let open = i - 1;
        while (open > floor && i - open < 8 && tokens.lower[open] !== '(') open--;
        if (tokens.lower[open] !== '(') break;
        first = open; i = open - 1;
        continue;
      }
      if ((tokens.lower[i] === '.' && i - 1 >= floor && (is(r, i - 1, C.title) || tokens.end[i - 1]! - tokens.start[i - 1]! <= 2)) || tokens.lower[i] === '&' || tokens.lower[i] === '/') { i--; continue; }
      break;
    }
    if (tokens.kind[i] === TokenKind.number) { first = i; i--; continue; }
    const mention = r.mentionOf[i]!;
    if (mention >= 0 && r.mentions[mention]!.first >= floor && r.mentions[mention]!.end <= stop && r.mentions[mention]!.form !== 'pronoun' && r.mentions[mention]!.first < i) { i = r.mentions[mention]!.first; continue; }
    if (r.dateOf[i]! >= 0 && bits & C.time && mention < 0) break;
    if (lower || i === r.sentences[r.sentenceOf[i]!]!.firstToken) {
      if (bits & C.subject && !(bits & C.determiner)) { if (first === stop) { first = i; } else blocked = true; break; }
      const join = joinEndingAt(r, i);
      if (join > 0 && first < stop && i - join >= floor) { if (joined < 0) joined = i + 1; i -= join; continue; }
      if (bits & (C.that | C.subordinator | C.relative | C.question) && !(bits & C.genitive) && mention < 0) { blocked = (bits & C.coordinator) === 0; break; }
      if (bits & (C.reflexive | C.negation) && mention < 0) { blocked = true; break; }
      if (isVerb(r, i) && mention < 0) {
        const head = headOfRelative(r, i, floor);
        if (head) return { first: head.first, end: stop };
        blocked = true;
        break;
      }
      if (isGerundCue(r, i) || isParticipleOfVerb(r, i, floor)) { blocked = true; break; }
      if (bits & C.coordinator) {
        if (first === stop) break;
        if (joined < 0) joined = i + 1;
        i--;
        continue;
      }
      if (bits & C.adverb && !(bits & C.determiner) && mention < 0) { if (i === floor || tokens.shape[i] !== Shape.lower) break; i--; continue; }
      if (bits & C.preposition && !(bits & C.determiner) && !(bits & C.genitive)) { i--; continue; }
      if (bits & C.genitive && !(bits & C.determiner && i === floor)) { i--; continue; }
      if (bits & C.determiner) {
        first = i;
        const left = i - 1;
        if (left < floor) break;
        if (is(r, left, C.preposition | C.genitive | C.determiner | C.coordinator) || (is(r, left, C.adverb) && tokens.shape[left] === Shape.lower && !is(r, left, C.time))) { i--; continue; }
        // "le porte-parole le plus ...": a second determiner inside; a phrase that begins here is complete
        break;
      }
    }
    first = i;
    i--;
  }
  if (blocked && joined >= 0) first = joined;
  // "l'archevêque X, ordinaire du lieu a annoncé": words without determiner behind a comma are an apposition
  if (!blocked && first > floor + 1 && first < stop && tokens.lower[first - 1] === ',' && tokens.shape[first] === Shape.lower && r.classes[first] === 0 && r.pack.grammar.infinitive !== null) {
    const head = phraseBefore(r, first - 1, floor);
    if (head) return { first: head.first, end: stop };
  }
  if (first < stop && first - 1 === floor && is(r, floor, C.preposition | C.genitive) && !is(r, floor, C.subordinator)) first--;
  while (first < stop && (is(r, first, C.coordinator) || (is(r, first, C.adverb) && !is(r, first, C.determiner)))) first++;
  first = withoutAdjunct(r, first, stop);
  return first < stop && first >= 0 ? { first, end: stop } : null;
}

/** Whether a quotation is short, without verb, pronoun or closing punctuation: a name in marks. */
function isNameInMarks(r: Reading, q: number): boolean {
  const { firstToken, endToken } = r.quotes[q]!;
  if (endToken - firstToken > NAME_IN_MARKS + 2) return false;
  for (let i = firstToken + 1; i < endToken - 1; i++) {
    if (isVerb(r, i) || (is(r, i, C.subject) && !is(r, i, C.determiner))) return false;
    if (r.tokens.kind[i] === TokenKind.mark && /^[.,!?…;:]$/.test(r.tokens.lower[i]!)) return false;
  }
  return true;
}

/** Drops a prepositional phrase at the begin: "À Moscou le porte-parole" begins at "le". Gives `stop` where nothing is left. */
function withoutAdjunct(r: Reading, first: number, stop: number): number {
  if (!(is(r, first, C.preposition) && !is(r, first, C.determiner & ~C.preposition) ) || (is(r, first, C.determiner) && !['au', 'aux', 'du', 'des'].includes(r.tokens.lower[first]!))) return first;
  if (r.tokens.lower[first] === 'des') return first;
  for (let j = first + 1; j < stop; j++) {
    if (is(r, j - 1, C.preposition | C.genitive | C.determiner | C.coordinator)) continue;
    if (is(r, j, C.determiner | C.title) && !is(r, j, C.preposition | C.genitive)) return j;
    const mention = r.mentionOf[j]!;
    if (mention >= 0 && r.mentions[mention]!.first === j && r.mentions[mention]!.end === stop) return j;
  }
  return stop;
}

/** The token of the comma (or dash, bracket) that opens the insertion ending with token `stop` - 1; -1 where there is none. */
function insertionBefore(r: Reading, stop: number, floor: number): number {
  const mark = r.tokens.lower[stop - 1]!;
  const opening = mark === ')' ? '(' : mark;
  for (let i = stop - 2; i > floor && stop - i < LONGEST; i--) {
    const q = quoteClosingAt(r, i);
    if (q >= 0 && r.quotes[q]!.firstToken > floor && r.quotes[q]!.firstToken > stop - LONGEST) { i = r.quotes[q]!.firstToken; continue; }
    if (r.tokens.lower[i] === opening) return i;
    if (r.tokens.lower[i] === ';' || r.tokens.lower[i] === ':') return -1;
  }
  return -1;
}

/** Whether the insertion between two commas tells who is meant (a name or a role) and not when, where or what else. */
function isApposition(r: Reading, open: number, stop: number): boolean {
  const at = open + 1;
  if (at >= stop - 1) return false;
  if (is(r, at, C.relative | C.subordinator | C.coordinator | C.adverb | C.time) || (is(r, at, C.preposition) && r.tokens.lower[at] !== 'des')) return false;
  if (is(r, at, C.subject | C.have | C.be | C.modal) && !is(r, at, C.determiner)) return false;
  if (isGerundCue(r, at) || isVerb(r, at)) return false;
  return !/(?:ant|ing|ed|és?|ées?)$/.test(r.tokens.lower[at]!) || r.tokens.shape[at] !== Shape.lower || is(r, at, C.determiner);
}

/** Whether an auxiliary stands before this word, over adverbs: "a vivement réagi". */
function isParticipleOfVerb(r: Reading, i: number, floor: number): boolean {
  if (r.classes[i] !== 0) return false;
  let k = i - 1;
  while (k > floor && i - k < 4 && is(r, k, C.adverb | C.negation) && !is(r, k, C.determiner)) k--;
  return k >= floor && is(r, k, C.have | C.been) && r.tokens.shape[k] === Shape.lower;
}

/** "L'homme qui a démissionné en août s'est déclaré ...": the phrase before a relative pronoun whose clause holds the verb at `i`; null where there is none. */
function headOfRelative(r: Reading, i: number, floor: number): Range | null {
  for (let k = i - 1; k > floor && i - k < 6; k--) {
    if (r.tokens.kind[k] === TokenKind.mark) return null;
    if (is(r, k, C.relative) && is(r, k, C.question) && !is(r, k, C.that)) {
      const head = phraseBefore(r, k, floor);
      return head && head.first === floor ? head : null;
    }
  }
  return null;
}

/** Number of words of a phrase like "ainsi que" that ends with token `i`; 0 for none. */
function joinEndingAt(r: Reading, i: number): number {
  for (const phrase of r.pack.grammar.joins) {
    if (phrase.every((word, k) => r.tokens.lower[i - phrase.length + 1 + k] === word)) return phrase.length;
  }
  return 0;
}

function isGerundCue(r: Reading, i: number): boolean {
  return r.pack.cues.verbs.get(r.tokens.lower[i]!)?.some(f => f.form & VerbForm.gerund) ?? false;
}

/**
 * The noun phrase behind a verb, within `limit`: over adverbs, dates and places; null where there is none.
 *
 *     ..., a souligné à Moscou le porte-parole du Kremlin X avant la réunion
 *                              ^                           ^ first to end
 */
export function phraseAfter(r: Reading, from: number, limit: number): Range | null {
  const { tokens } = r;
  let i = from;
  for (let steps = 0; i < limit && steps < 24; steps++) {
    const bits = r.classes[i]!;
    if (r.dateOf[i]! >= 0 && r.mentionOf[i]! < 0) { i++; continue; }
    const phrase = phraseLength(r, i, r.pack.grammar.adverbPhrases);
    if (phrase > 0) { i += phrase; continue; }
    if (bits & (C.adverb | C.negation) && tokens.shape[i] === Shape.lower && !(bits & C.determiner)) { i++; continue; }
    if (tokens.lower[i] === ',') {
      // ", mercredi," or ", dans un communiqué,"
      if (!is(r, i + 1, C.preposition | C.time | C.adverb) && r.dateOf[i + 1] === -1) return null;
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

/** Whether an infinitive (over negation and clitics) begins at `i`; in English an -ing form or a base form behind "to". */
export function startsInfinitive(r: Reading, i: number, limit: number): boolean {
  const { infinitive } = r.pack.grammar;
  if (i >= limit) return false;
  if (infinitive === null) {
    const word = r.tokens.lower[i]!;
    return r.tokens.shape[i] === Shape.lower && word.length > 4 && word.endsWith('ing') && word !== 'during' && word !== 'nothing' && word !== 'something' && word !== 'anything' && word !== 'everything' && word !== 'regarding' && word !== 'following' && word !== 'according';
  }
  let at = i;
  if (is(r, i, C.reflexive) && quoteOpeningAt(r, i + 1) >= 0) return true;
  while (at < limit && at - i < 5 && (is(r, at, C.negation | C.reflexive) || (is(r, at, C.object) && at + 1 < limit && !is(r, at, C.genitive)) || is(r, at, C.adverb))) at++;
  return at < limit && r.tokens.shape[at] === Shape.lower && infinitive(r.tokens.lower[at]!) && !is(r, at, C.preposition);
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
      if (bits & C.adverb && !(bits & C.determiner) && tokens.shape[i] === Shape.lower) break;
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
        if (/^(?:au|aux|à|for|pour|en)$/.test(tokens.lower[i]!) && target < limit && tokens.shape[target] !== Shape.lower && tokens.kind[target] === TokenKind.word && i - first < 7 && tokens.shape[i - 1] === Shape.lower) { i = target + 1; continue; }
        break;
      }
      if (bits & C.determiner && !(bits & C.genitive) && tokens.shape[i] === Shape.lower && !is(r, i - 1, C.genitive | C.preposition | C.coordinator | C.determiner)) break;
    }
    i++;
  }
  while (i > first + 1 && is(r, i - 1, C.genitive | C.preposition | C.coordinator | C.determiner)) i--;
  if (apposed && i < limit && tokens.lower[i] === ',' && i + 1 < limit) {
    const stop = phraseEnd(r, i + 1, limit, false);
    const closes = stop >= limit || tokens.kind[stop] === TokenKind.mark;
    if (stop > i + 1 && closes && isApposition(r, i, stop + 1) && !is(r, i + 1, C.coordinator)) return stop;
  }
  return i;
}
