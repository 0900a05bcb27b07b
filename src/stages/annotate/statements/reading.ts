/** A document laid out for the statement finders: for every token its word classes, sentence, quotation, mention and date. */
import type { LocalActor } from '../../../model/actor.js';
import type { LanguagePack } from '../../../model/language.js';
import { TokenKind, type QuoteRange, type Segmented, type SentenceRange, type Tokens } from '../../../model/segmented.js';
import type { DateMention } from '../../../model/time.js';
import { WordClass } from '../../../model/words/grammar.js';

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
  /** `WordClass` bits of each token. */
  readonly classes: Uint32Array;
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

/** Takes a segmented document with its mentions, actors and dates (offsets in the view); gives its reading. Linear. */
export function layOut(segmented: Segmented, mentions: readonly GivenMention[], actors: readonly LocalActor[], dates: readonly DateMention[], pack: LanguagePack): Reading {
  const { sentences, quotes } = segmented;
  const tokens = withoutNumberCommas(segmented.tokens);
  const { count } = tokens;
  const classes = new Uint32Array(count);
  const known = pack.grammar.classes;
  const endings = pack.grammar.adverbEndings;
  const lastLetters = endings.map(e => e[e.length - 1]).join('');
  for (let i = 0; i < count; i++) {
    const word = tokens.lower[i]!;
    const bits = known.get(word);
    if (bits !== undefined) classes[i] = bits;
    else if (word.length > 5 && tokens.shape[i] === 0 && tokens.kind[i] === 1 && lastLetters.includes(word[word.length - 1]!) && endings.some(e => word.endsWith(e)) && !pack.grammar.notAdverbs.has(word)) classes[i] = WordClass.adverb;
  }
  // The English 's is "is" behind a pronoun and the genitive behind all else.
  for (let i = 1; i < count; i++) {
    if (classes[i]! & WordClass.genitive && classes[i]! & WordClass.be) classes[i] = classes[i - 1]! & (WordClass.subject | WordClass.question) ? classes[i]! & ~WordClass.genitive : WordClass.genitive;
  }
  const sentenceOf = new Int32Array(count).fill(-1);
  sentences.forEach((s, k) => sentenceOf.fill(k, s.firstToken, s.endToken));
  const quoteOf = new Int32Array(count).fill(-1);
  const innermostOf = new Int32Array(count).fill(-1);
  quotes.forEach((q, k) => {
    if (q.depth === 0) quoteOf.fill(k, q.firstToken, q.endToken);
    if (q.depth < DEEPEST_FILLED) innermostOf.fill(k, q.firstToken, q.endToken);
  });
  const mentionOf = new Int32Array(count).fill(-1);
  const ranges = mentions.map(m => ({ first: tokenAt(tokens, m.start), end: tokenAt(tokens, m.end - 1) + 1, form: m.form, rule: m.rule, actor: m.actor, person: m.actor !== null && actors[m.actor]?.kind === 'person' }));
  // A conjunction is no part of a name: "said that officials ..."
  for (const range of ranges) if (classes[range.first]! & WordClass.that && range.end > range.first + 1) range.first++;
  ranges.map((_, k) => k).sort((a, b) => (ranges[a]!.end - ranges[a]!.first) - (ranges[b]!.end - ranges[b]!.first) || a - b).forEach(k => mentionOf.fill(k, ranges[k]!.first, ranges[k]!.end));
  const dateOf = new Int32Array(count).fill(-1);
  dates.forEach((d, k) => dateOf.fill(k, tokenAt(tokens, d.start), tokenAt(tokens, d.end - 1) + 1));
  return { segmented, text: segmented.document.view.text, tokens, pack, classes, sentenceOf, quoteOf, innermostOf, mentionOf, mentions: ranges, dateOf, dates, quotes, sentences };
}

/** The mark inside "1,240" parts no clause: it stands as a mark of numbers. */
function withoutNumberCommas(tokens: Tokens): Tokens {
  let lower: string[] | null = null;
  for (let i = 1; i + 1 < tokens.count; i++) {
    if (tokens.lower[i] !== ',' || tokens.kind[i - 1] !== TokenKind.number || tokens.kind[i + 1] !== TokenKind.number) continue;
    if (tokens.end[i - 1] !== tokens.start[i] || tokens.end[i] !== tokens.start[i + 1]) continue;
    lower ??= [...tokens.lower];
    lower[i] = NUMBER_MARK;
  }
  return lower ? { ...tokens, lower } : tokens;
}

/** Quotations nested deeper are not looked into. */
const DEEPEST_FILLED = 3;

/** The number of the token that holds a character, or the last before it. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tokens.start[middle]! <= offset) low = middle; else high = middle - 1;
  }
  return low;
}

/** Whether token `i` is in one of these word classes. */
export function is(reading: Reading, i: number, bits: number): boolean {
  return (reading.classes[i]! & bits) !== 0;
}

/** Phrases by their first word, made once for each list of a pack. */
const byFirstWord = new WeakMap<readonly (readonly string[])[], Map<string, (readonly string[])[]>>();

function indexOf(phrases: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  let index = byFirstWord.get(phrases);
  if (!index) {
    index = new Map();
    for (const phrase of phrases) {
      const list = index.get(phrase[0]!);
      if (list) list.push(phrase); else index.set(phrase[0]!, [phrase]);
    }
    byFirstWord.set(phrases, index);
  }
  return index;
}

/** Number of tokens of the longest of these phrases that begins at `i`; 0 for none. */
export function phraseLength(reading: Reading, i: number, phrases: readonly (readonly string[])[]): number {
  const { lower } = reading.tokens;
  const candidates = indexOf(phrases).get(lower[i]!);
  if (!candidates) return 0;
  let longest = 0;
  for (const phrase of candidates) {
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
