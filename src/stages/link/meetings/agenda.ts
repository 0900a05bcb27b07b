/** What was on the table: the noun phrases that agenda words open or close. */
import { WordClass } from '../../../model/words/grammar.js';
import { TokenKind } from '../../../model/segmented.js';
import { findPhrases, matchPhrase } from '../../../text/phrases.js';
import type { Reading, TokenSpan } from '../reading.js';
import { LinkWord } from '../words.js';
import type { MeetingLexicon } from './lexicon.js';

/** An item is no longer than this many tokens, and a list has no more items. */
const LONGEST_ITEM = 16;
const MOST_ITEMS = 6;

const QUOTES = new Set(['"', '«', '»', '“', '”', '„', '‘', '’']);
const ENDS = new Set([';', ':', '(', ')', '–', '—', '.', '!', '?', '…']);

/** The agenda items of one sentence, as token spans without articles, empty words and marks at their ends. */
export function agendaItems(reading: Reading, index: number, lexicon: MeetingLexicon): readonly TokenSpan[] {
  const sentence = reading.sentences[index]!;
  const items: TokenSpan[] = [];
  if ((sentence.words & LinkWord.agenda) === 0) return items;
  for (const m of findPhrases(lexicon.agendaBefore, reading.tokens, sentence.first, sentence.end)) items.push(...split(reading, lexicon, m.end, forwardEnd(reading, m.end, sentence.end)));
  for (const m of findPhrases(lexicon.agendaAfter, reading.tokens, sentence.first, sentence.end)) if (!negated(reading, m.start, m.end)) items.push(...split(reading, lexicon, backwardBegin(reading, m.start, sentence.first), m.start));
  return items.slice(0, MOST_ITEMS);
}

/** "was not on the agenda". */
function negated(reading: Reading, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (((reading.pack.grammar.classes.get(reading.tokens.lower[t]!) ?? 0) & WordClass.negation) !== 0) return true;
  return false;
}

function stops(reading: Reading, t: number): boolean {
  const lower = reading.tokens.lower[t]!;
  return ENDS.has(lower) || reading.pack.meetings.agenda.stops.has(lower) || reading.inDate[t] === 1;
}

function forwardEnd(reading: Reading, from: number, limit: number): number {
  let t = from;
  while (t < limit && t - from < 3 * LONGEST_ITEM && !stops(reading, t)) {
    // A quotation ends the item, unless it opened with it.
    if (QUOTES.has(reading.tokens.lower[t]!) && t > from && !(QUOTES.has(reading.tokens.lower[from]!) && marks(reading, from, t) % 2 === 0)) return t;
    t++;
  }
  return t;
}

function marks(reading: Reading, from: number, to: number): number {
  let n = 0;
  for (let t = from; t < to; t++) if (QUOTES.has(reading.tokens.lower[t]!)) n++;
  return n;
}

function backwardBegin(reading: Reading, from: number, limit: number): number {
  let t = from;
  while (t > limit && from - t < 3 * LONGEST_ITEM && !stops(reading, t - 1)) t--;
  return t;
}

/** Cuts a list at its commas and at the last "and", where each part is a noun phrase of its own. */
function split(reading: Reading, lexicon: MeetingLexicon, from: number, to: number): TokenSpan[] {
  const { tokens, pack } = reading;
  const parts: TokenSpan[] = [];
  let begin = from;
  for (let t = from; t <= to; t++) {
    const lower = t < to ? tokens.lower[t]! : '';
    const cut = t === to || lower === ',' || (pack.meetings.and.has(lower) && t + 1 < to && opensPhrase(reading, t + 1) && opensPhrase(reading, begin));
    if (!cut) continue;
    const item = trim(reading, lexicon, begin, t);
    if (item) parts.push(item);
    begin = t + 1;
  }
  return parts;
}

/** A part of a list begins as its first part does: with an article. Where the language needs none, any word begins one. */
function opensPhrase(reading: Reading, at: number): boolean {
  return reading.pack.names.compounds || reading.pack.meetings.articles.has(reading.tokens.lower[at]!) || QUOTES.has(reading.tokens.lower[at]!);
}

function trim(reading: Reading, lexicon: MeetingLexicon, from: number, to: number): TokenSpan | null {
  const { tokens, pack } = reading;
  let [first, end] = [from, to];
  for (let changed = true; changed && first < end;) {
    changed = false;
    const empty = matchPhrase(lexicon.agendaEmpty, tokens, first, end);
    if (empty && empty.end < end) { first = empty.end; changed = true; }
    else if (pack.meetings.articles.has(tokens.lower[first]!) || pack.meetings.and.has(tokens.lower[first]!) || tokens.kind[first] === TokenKind.mark || tokens.kind[first] === TokenKind.newline) { first++; changed = true; }
  }
  while (end > first && tokens.kind[end - 1] !== TokenKind.word && tokens.kind[end - 1] !== TokenKind.number) end--;
  // One pronoun or number is no matter to discuss.
  if (end - first < 1 || end - first > LONGEST_ITEM || (end - first === 1 && (tokens.lower[first]!.length < 4 || pack.names.functionWords.has(tokens.lower[first]!)))) return null;
  return { first, end };
}
