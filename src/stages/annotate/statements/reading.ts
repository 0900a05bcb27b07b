/** A document laid out for the statement finders: for every token its word classes, sentence, quotation, mention and date. */
import type { LocalActor } from '../../../model/actor.js';
import type { LanguagePack } from '../../../model/language.js';
import { Shape, TokenKind, type QuoteRange, type Segmented, type SentenceRange, type Tokens } from '../../../model/segmented.js';
import type { DateMention } from '../../../model/time.js';
import { WordClass } from '../../../model/words/grammar.js';
import { ADVERB_ENDING, Listed, vocabularyOf, type PhraseList, type Vocabulary, type WordTable } from './vocabulary.js';

/** What the comma inside a number is read as. */
const NUMBER_MARK = '·';

/** A mention of an actor in tokens. */
export interface MentionRange {
  readonly first: number;
  readonly end: number;
  readonly form: string;
  /** Rule that found it. */
  readonly rule: string;
  readonly actor: number | null;
  /** Whether its actor is a person. */
  readonly person: boolean;
}

export interface Reading {
  readonly segmented: Segmented;
  readonly text: string;
  readonly tokens: Tokens;
  readonly pack: LanguagePack;
  readonly vocabulary: Vocabulary;
  /** What is known of the words, by `tokens.form`. */
  readonly table: WordTable;
  /** `WordClass` bits of each token. */
  readonly classes: Int32Array;
  /** `Listed` bits of each token. */
  readonly lists: Int32Array;
  /** The tokens with whose lists a statement can begin, in order. */
  readonly spots: Int32Array;
  readonly sentenceOf: Int32Array;
  /** Outer quotation that holds a token, marks included; -1 for none. */
  readonly quoteOf: Int32Array;
  /** Innermost quotation that holds a token; -1 for none. */
  readonly innermostOf: Int32Array;
  /** Longest mention that holds a token; -1 for none. */
  readonly mentionOf: Int32Array;
  readonly mentions: readonly MentionRange[];
  /** Date that holds a token; -1 for none. */
  readonly dateOf: Int32Array;
  readonly dates: readonly DateMention[];
  readonly quotes: readonly QuoteRange[];
  readonly sentences: readonly SentenceRange[];
}

interface GivenMention {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly rule: string;
  readonly actor: number | null;
}

/** Lists with whose words a statement can begin, but for those that only quotation marks show. */
const BEGINS = Listed.verb | Listed.according | Listed.accordingFirst | Listed.reporting;

/** Columns of the document at hand: filled anew for each, and grown to the longest. No reading outlives the next one. */
let columns: readonly Int32Array[] = [];
let room = 0;
const COLUMNS = 8;
/** Columns longer than any article's are given back. */
const MOST_KEPT = 1 << 18;

function columnsFor(count: number): readonly Int32Array[] {
  if (count > room || room === 0 || room > MOST_KEPT) {
    room = Math.max(count, Math.min(room * 2, MOST_KEPT), 4096);
    columns = Array.from({ length: COLUMNS }, () => new Int32Array(room));
  }
  return columns.map(column => column.subarray(0, count));
}

/** Takes a segmented document with its mentions, actors and dates (offsets in the view); gives its reading, which holds until the next is made. Linear. */
export function layOut(segmented: Segmented, mentions: readonly GivenMention[], actors: readonly LocalActor[], dates: readonly DateMention[], pack: LanguagePack): Reading {
  const { sentences, quotes } = segmented;
  const { count, start, form, kind, shape } = segmented.tokens;
  const vocabulary = vocabularyOf(pack);
  const table = vocabulary.tableOf(segmented.tokens);
  const [classes, lists, spots, sentenceOf, quoteOf, innermostOf, mentionOf, dateOf] = columnsFor(count) as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
  let found = 0;
  let numberComma = false;
  for (let i = 0; i < count; i++) {
    const number = form[i]!;
    if (number === 0) {
      // Numbers and line breaks are in no list.
      classes[i] = lists[i] = 0;
      numberComma ||= i > 1 && kind[i] === TokenKind.number && kind[i - 1] === TokenKind.mark && kind[i - 2] === TokenKind.number;
      continue;
    }
    let bits = table.classes[number]!;
    if (bits & (ADVERB_ENDING | WordClass.genitive)) {
      // An ending tells an adverb only where the word has no capital.
      if (bits & ADVERB_ENDING) bits = shape[i] === Shape.lower && kind[i] === TokenKind.word ? WordClass.adverb : 0;
      // The English 's is "is" behind a pronoun and the genitive behind all else.
      else if (bits & WordClass.be && i > 0) bits = classes[i - 1]! & (WordClass.subject | WordClass.question) ? bits & ~WordClass.genitive : WordClass.genitive;
    }
    classes[i] = bits;
    bits = lists[i] = table.lists[number]!;
    if (bits & BEGINS) spots[found++] = i;
  }
  const tokens = numberComma ? withoutNumberCommas(segmented.tokens) : segmented.tokens;
  sentenceOf.fill(-1);
  for (let k = 0; k < sentences.length; k++) sentenceOf.fill(k, sentences[k]!.firstToken, sentences[k]!.endToken);
  quoteOf.fill(-1);
  innermostOf.fill(-1);
  for (let k = 0; k < quotes.length; k++) {
    const { depth, firstToken, endToken } = quotes[k]!;
    if (depth === 0) quoteOf.fill(k, firstToken, endToken);
    if (depth < DEEPEST_FILLED) innermostOf.fill(k, firstToken, endToken);
  }
  mentionOf.fill(-1);
  const ranges: MentionRange[] = [];
  let at = 0;
  for (let k = 0; k < mentions.length; k++) {
    const { start: from, end: to, form: mentionForm, rule, actor } = mentions[k]!;
    at = tokenNear(start, count, at, from);
    const end = tokenNear(start, count, at, to - 1) + 1;
    // A conjunction is no part of a name: "said that officials ..."
    const first = classes[at]! & WordClass.that && end > at + 1 ? at + 1 : at;
    ranges.push({ first, end, form: mentionForm, rule, actor, person: actor !== null && actors[actor]?.kind === 'person' });
    // The longest mention takes a token; of two the later.
    for (let i = first; i < end; i++) {
      const other = mentionOf[i]!;
      if (other < 0 || end - first >= ranges[other]!.end - ranges[other]!.first) mentionOf[i] = k;
    }
  }
  dateOf.fill(-1);
  at = 0;
  for (let k = 0; k < dates.length; k++) {
    at = tokenNear(start, count, at, dates[k]!.start);
    dateOf.fill(k, at, tokenNear(start, count, at, dates[k]!.end - 1) + 1);
  }
  return { segmented, text: segmented.document.view.text, tokens, pack, vocabulary, table, classes, lists, spots: spots.subarray(0, found), sentenceOf, quoteOf, innermostOf, mentionOf, mentions: ranges, dateOf, dates, quotes, sentences };
}

/** The mark inside "1,240" parts no clause: it stands as a mark of numbers. */
function withoutNumberCommas(tokens: Tokens): Tokens {
  const { count, kind, start, end } = tokens;
  let lower: string[] | null = null;
  for (let i = 1; i + 1 < count; i++) {
    if (kind[i] !== TokenKind.mark || kind[i - 1] !== TokenKind.number || kind[i + 1] !== TokenKind.number || tokens.lower[i] !== ',') continue;
    if (end[i - 1] !== start[i] || end[i] !== start[i + 1]) continue;
    lower ??= tokens.lower.slice();
    lower[i] = NUMBER_MARK;
  }
  return lower ? { ...tokens, lower } : tokens;
}

/** Quotations nested deeper are not looked into. */
const DEEPEST_FILLED = 3;

/** So many tokens are walked over before a place is searched by halves. */
const NEAR = 24;

/** The number of the token that holds a character, or the last before it; `near` is the number of a token that is likely a little before. */
function tokenNear(start: Int32Array, count: number, near: number, offset: number): number {
  let low = 0;
  if (start[near]! <= offset) {
    const far = Math.min(near + NEAR, count - 1);
    low = near;
    while (low < far && start[low + 1]! <= offset) low++;
    if (low < far) return low;
  }
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (start[middle]! <= offset) low = middle; else high = middle - 1;
  }
  return low;
}

/** Whether token `i` is in one of these word classes. */
export function is(reading: Reading, i: number, bits: number): boolean {
  return (reading.classes[i]! & bits) !== 0;
}

/** Whether a word is in one of these lists (`Listed`). */
export function isListed(reading: Reading, i: number, bits: number): boolean {
  return (reading.lists[i]! & bits) !== 0;
}

/** Number of tokens of the longest of these phrases that begins at `i`; 0 for none. */
export function phraseLength(reading: Reading, i: number, phrases: PhraseList): number {
  return isListed(reading, i, phrases.bit) ? longestPhrase(reading.tokens.lower, i, phrases) : 0;
}

function longestPhrase(lower: readonly string[], i: number, phrases: PhraseList): number {
  let longest = 0;
  for (const phrase of phrases.byFirst.get(lower[i]!) ?? []) {
    let k = 1;
    while (k < phrase.length && lower[i + k] === phrase[k]) k++;
    if (k === phrase.length && k > longest) longest = k;
  }
  return longest;
}

/** Whether a quotation's opening mark is at token `i`; gives its number or -1. */
export function quoteOpeningAt(reading: Reading, i: number): number {
  const q = i < reading.tokens.count ? reading.innermostOf[i]! : -1;
  return q >= 0 && reading.quotes[q]!.firstToken === i ? q : -1;
}

/** Whether a quotation ends with token `i`; gives the outer one or -1. */
export function quoteClosingAt(reading: Reading, i: number): number {
  const q = i >= 0 ? reading.quoteOf[i]! : -1;
  return q >= 0 && reading.quotes[q]!.endToken === i + 1 ? q : -1;
}
