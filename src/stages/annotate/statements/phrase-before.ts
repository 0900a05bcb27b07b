/** Noun phrases before a verb, cut by closed word classes and by the mentions that are known. */
import { Shape, TokenKind } from '../../../model/segmented.js';
import { WordClass as C } from '../../../model/words/grammar.js';
import { isApposition } from './apposition.js';
import { is, isListed, quoteClosingAt, type Reading } from './reading.js';
import { Listed } from './vocabulary.js';
import { isGerundCue, isNameInMarks, isVerb, type Range } from './words.js';

/** No subject is longer, and no walk goes further. */
const LONGEST = 48;
/** Age and home of somebody take no more tokens. */
const LONGEST_HOME = 16;

/**
 * The noun phrase that ends right before token `end`, not reaching before `floor`; null where there is none.
 *
 *     Mardi à Mirel, le délégué de la Ligue, X, a rappelé ...
 *                           ^                         ^ first to end
 */
export function phraseBefore(r: Reading, end: number, floor: number, strayComma = false): Range | null {
  const { tokens } = r;
  let stop = end;
  while (stop > floor && (is(r, stop - 1, C.adverb) || r.dateOf[stop - 1]! >= 0) && r.mentionOf[stop - 1]! < 0) stop--;
  if (stop <= floor) return null;
  const last = tokens.lower[stop - 1]!;
  if (last === ',' || last === '–' || last === '—' || last === ')') {
    const aged = last === ',' ? agedBefore(r, stop, floor) : null;
    if (aged) return aged;
    const inserted = insertionBefore(r, stop, floor);
    // "The results published this week, revealed that": a comma that closes nothing
    if (inserted < 0) return last === ',' && strayComma ? phraseBefore(r, stop - 1, floor) : null;
    const head = phraseBefore(r, inserted, floor);
    if (!head || (is(r, inserted + 1, C.subject) && !is(r, inserted + 1, C.determiner))) return null;
    if (!isApposition(r, inserted, stop)) return head;
    // "X, a partner at Y, the firm that ..., said": the head is an apposition itself
    const named = last === ',' && tokens.lower[head.first - 1] === ',' && head.first - 2 > floor ? r.mentions[r.mentionOf[head.first - 2]!] : undefined;
    const first = named && named.person && named.end === head.first - 1 && named.first >= floor && named.form === 'name' ? named.first : head.first;
    return { first, end: last === ')' ? stop : stop - 1 };
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
      if (tokens.lower[i] === '-' && i > floor && tokens.kind[i - 1] === TokenKind.number && tokens.end[i] === tokens.start[i + 1]) { i--; continue; } // "the 54-year-old"
      if (bits & C.genitive && i > floor && tokens.end[i - 1] === tokens.start[i] && r.quoteOf[i]! === r.quoteOf[i - 1]) { i--; continue; } // "the Harrows' daughter"
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
  // "le juge X, doyen du tribunal a prévenu": words without determiner behind a comma are an apposition
  if (!blocked && first > floor + 1 && first < stop && tokens.lower[first - 1] === ',' && tokens.shape[first] === Shape.lower && r.classes[first] === 0 && r.pack.grammar.infinitive !== null) {
    const head = phraseBefore(r, first - 1, floor);
    if (head) return { first: head.first, end: stop };
  }
  if (first < stop && first - 1 === floor && is(r, floor, C.preposition | C.genitive) && !is(r, floor, C.subordinator)) first--;
  while (first < stop && (is(r, first, C.coordinator) || (is(r, first, C.adverb) && !is(r, first, C.determiner)))) first++;
  const whole = first;
  first = withoutAdjunct(r, first, stop);
  // "L'Union au travers de sa délégation a condamné": before a phrase with a preposition stands who speaks
  if (first > whole && whole > floor) {
    const mention = r.mentions[r.mentionOf[whole - 1]!];
    if (mention && mention.end === whole && mention.actor !== null && mention.form === 'name' && mention.first >= floor && !is(r, mention.first - 1, C.genitive | C.preposition)) return { first: mention.first, end: whole };
  }
  // "Dans une lettre au maire, X affirme": behind the comma a name of its own
  if (first >= stop) for (let k = stop - 2; k > whole; k--) if (tokens.lower[k] === ',' && tokens.shape[k + 1] !== Shape.lower) return { first: k + 1, end: stop };
  return first < stop && first >= 0 ? { first, end: stop } : null;
}

/** Drops a prepositional phrase at the begin: "À Mirel le délégué" begins at "le". Gives `stop` where nothing is left. */
function withoutAdjunct(r: Reading, first: number, stop: number): number {
  // "des", "du" before a subject are articles, "au", "aux" are not; nor is the "de" of "de nombreux" a preposition
  if (is(r, first, C.genitive) && r.pack.grammar.infinitive !== null && isListed(r, first + 1, Listed.attribute)) return first;
  if (!is(r, first, C.preposition) || (is(r, first, C.determiner) && is(r, first, C.genitive))) return first;
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
    if (r.tokens.lower[i] === opening) return mark === ',' && isPredicate(r, i + 1, stop) ? -1 : i;
    if (r.tokens.lower[i] === ';' || r.tokens.lower[i] === ':') return -1;
  }
  return -1;
}

/** "Le navire, qui ..., a été arraisonné au large, a précisé X": what begins with a verb that reports nothing is the predicate and no insertion. */
function isPredicate(r: Reading, first: number, stop: number): boolean {
  if (!is(r, first, C.have | C.be | C.modal) || is(r, first, C.gerund) || r.tokens.shape[first] !== Shape.lower) return false;
  for (let i = first; i < stop && i < first + 5; i++) if (isListed(r, i, Listed.verb) || is(r, i, C.subject)) return false;
  return true;
}

/** Whether an auxiliary stands before this word, over adverbs: "a vivement réagi". */
function isParticipleOfVerb(r: Reading, i: number, floor: number): boolean {
  if (r.classes[i] !== 0) return false;
  let k = i - 1;
  while (k > floor && i - k < 4 && is(r, k, C.adverb | C.negation) && !is(r, k, C.determiner)) k--;
  return k >= floor && is(r, k, C.have | C.been) && r.tokens.shape[k] === Shape.lower;
}

/** "L'élue qui a quitté la salle lundi s'est dite ...": the phrase before a relative pronoun whose clause holds the verb at `i`; null where there is none. */
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

/** "Ida Vallen, 43, from Port Aubel, Valdoria, | told": a person with age and home between commas; null where none stands there. */
function agedBefore(r: Reading, stop: number, floor: number): Range | null {
  const { tokens } = r;
  for (let k = stop - 3; k > floor && stop - k < LONGEST_HOME; k--) {
    if (isVerb(r, k) || tokens.kind[k] === TokenKind.newline || r.quoteOf[k] !== r.quoteOf[stop - 1]) return null;
    if (tokens.lower[k] !== ',' || tokens.kind[k + 1] !== TokenKind.number || tokens.lower[k + 2] !== ',') continue;
    const mention = r.mentions[r.mentionOf[k - 1]!];
    return mention && mention.end === k && mention.person && mention.first >= floor ? { first: mention.first, end: stop - 1 } : null;
  }
  return null;
}

/** Number of words of a phrase like "ainsi que" that ends with token `i`; 0 for none. */
function joinEndingAt(r: Reading, i: number): number {
  if (!isListed(r, i, Listed.joinEnd)) return 0;
  for (const phrase of r.pack.grammar.joins) {
    if (phrase.every((word, k) => r.tokens.lower[i - phrase.length + 1 + k] === word)) return phrase.length;
  }
  return 0;
}
