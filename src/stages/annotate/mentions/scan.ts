/** One document as the mention finder sees it: tokens with what the lexicon knows of them, sentences, quotation depth, evidence of capitals. */
import type { LanguagePack } from '../../../model/language.js';
import { Shape, TokenKind, type Segmented, type Tokens } from '../../../model/segmented.js';
import type { NameWords } from '../../../model/words/names.js';
import { learnDemonyms } from './demonyms.js';
import { lexiconOf, type Entry, type EntryKind, type Lexicon } from './lexicon.js';

/** A form of the lexicon at a token: [first, end) in tokens. */
export interface Hit {
  readonly first: number;
  readonly end: number;
  readonly entries: readonly Entry[];
}

export interface Scan {
  readonly segmented: Segmented;
  readonly text: string;
  readonly tokens: Tokens;
  readonly words: NameWords;
  readonly lexicon: Lexicon;
  /** The longest form that begins at a token, and the one that ends before it. */
  readonly hits: readonly (Hit | undefined)[];
  readonly hitsEnding: readonly (Hit | undefined)[];
  /** Is it a given name? 0 not asked yet, 1 no, 2 yes. */
  readonly given: Uint8Array;
  /** Number of the sentence of a token. */
  readonly sentenceOf: Int32Array;
  /** Number of the innermost quotation of a token, or -1. */
  readonly quoteOf: Int32Array;
  /** 1 where a capital says nothing: first word of a sentence, a quotation, a line, behind a colon or bullet. */
  readonly opens: Uint8Array;
  /** 1 in lines that are all or mostly in capitals (English titles). */
  readonly titled: Uint8Array;
  /** Lower-case forms of words seen with a capital where it says something. */
  readonly capitalWords: ReadonlySet<string>;
  /** How often a word opened a sentence with its capital. */
  readonly openingWords: ReadonlyMap<string, number>;
  /** Of these the ones seen without another capital beside them. */
  readonly aloneWords: ReadonlySet<string>;
  /** Adjectives of states and institutions, and of lands that only this text names. */
  readonly demonymOf: (lower: string) => Entry | undefined;
  /** Keys of the states and institutions that it names. */
  readonly keysSeen: ReadonlySet<string>;
  /** Lands with a people of their own in this text, lower case. */
  readonly lands: ReadonlySet<string>;
  /** Finite forms of verbs of saying, and the phrases for "according to". */
  readonly saying: { has(lower: string): boolean };
  readonly according: readonly (readonly string[])[];
  /** Endings of adverbs. */
  readonly adverbEndings: readonly string[];
  readonly pastEndings: readonly string[];
  /** Words seen in lower case. */
  readonly plainWords: ReadonlySet<string>;
}

const OPENERS = new Set([':', '«', '“', '"', '‹', '‘', '„', '•', '*', '–', '—', '-', '…', '(', '[', ';', '»', '”', '.', '?', '!']);
/** Share of capitals among a line's words of four letters and more, function words aside, from which it counts as written in capitals. */
const TITLED = 0.8;

/** Takes a segmented document and its language; gives all that is looked up once. Linear in its length. */
export function scanDocument(segmented: Segmented, pack: LanguagePack): Scan {
  const { tokens } = segmented;
  const { text } = segmented.document.view;
  const lexicon = lexiconOf(pack);
  const hits: (Hit | undefined)[] = [];
  hits.length = tokens.count;
  const hitsEnding: (Hit | undefined)[] = [];
  hitsEnding.length = tokens.count + 1;
  const sentenceOf = new Int32Array(tokens.count);
  const quoteOf = new Int32Array(tokens.count).fill(-1);
  const opens = new Uint8Array(tokens.count);
  const titled = new Uint8Array(tokens.count);

  segmented.sentences.forEach((s, n) => {
    sentenceOf.fill(n, s.firstToken, s.endToken);
    if (s.firstToken < tokens.count) opens[s.firstToken] = 1;
  });
  segmented.quotes.forEach((q, n) => { quoteOf.fill(n, q.firstToken, q.endToken); });
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === TokenKind.newline || (tokens.kind[i] === TokenKind.mark && OPENERS.has(tokens.lower[i]!))) {
      if (i + 1 < tokens.count && !(tokens.lower[i] === '.' && i > 0 && tokens.end[i - 1]! - tokens.start[i - 1]! <= 3) && !(tokens.lower[i] === '(' || tokens.lower[i] === '-')) opens[i + 1] = 1;
    }
  }
  markTitledLines(tokens, titled, pack.names.functionWords);

  const capitalWords = new Set<string>();
  const aloneWords = new Set<string>();
  const keysSeen = new Set<string>();
  const openingWords = new Map<string, number>();
  const plainWords = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    const lower = tokens.lower[i]!;
    if (tokens.shape[i] === Shape.lower) plainWords.add(lower);
    else if (opens[i]) openingWords.set(lower, (openingWords.get(lower) ?? 0) + 1);
    if (tokens.shape[i] !== Shape.lower && !opens[i] && !titled[i]) {
      capitalWords.add(lower);
      if (!capitalAt(tokens, i + 1) && !capitalAt(tokens, i - 1)) aloneWords.add(lower);
    }
    const list = lexicon.forms.get(lower);
    if (!list) continue;
    for (const form of list) {
      if (!fits(tokens, i, form.tail, form.cased)) continue;
      const hit: Hit = { first: i, end: i + 1 + form.tail.length, entries: form.entries };
      const before = hits[i];
      hits[i] = before && before.end === hit.end ? { ...before, entries: [...before.entries, ...hit.entries] } : before ?? hit;
      const known = hitsEnding[hit.end];
      if (!known || known.first > i) hitsEnding[hit.end] = hits[i];
      for (const entry of form.entries) if (entry.is === 'institution' || entry.is === 'state') keysSeen.add(entry.key);
      if (before && before.end > hit.end) break;
    }
  }
  const learned = learnDemonyms(new Set([...capitalWords, ...openingWords.keys()]), plainWords, pack.names.demonymEndings, word => !lexicon.adjectives.has(word) && !lexicon.forms.has(word));
  const lands = new Set([...learned.values()].map(e => e.show));
  const demonymOf = (lower: string): Entry | undefined => lexicon.adjectives.get(lower) ?? learned.get(lower);
  return { saying: pack.cues.verbs, adverbEndings: pack.grammar.adverbEndings, pastEndings: pack.grammar.pastEndings, according: pack.cues.according, given: new Uint8Array(tokens.count), demonymOf, lands, aloneWords, keysSeen, openingWords, segmented, text, tokens, words: pack.names, lexicon, hits, hitsEnding, sentenceOf, quoteOf, opens, titled, capitalWords, plainWords };
}

function capitalAt(tokens: Tokens, at: number): boolean {
  return at >= 0 && at < tokens.count && tokens.kind[at] === TokenKind.word && tokens.shape[at] !== Shape.lower;
}

function fits(tokens: Tokens, at: number, tail: readonly string[], cased: readonly string[]): boolean {
  if (at + tail.length >= tokens.count + 0 && tail.length > 0 && at + tail.length > tokens.count - 1) return false;
  for (let k = 0; k < tail.length; k++) if (tokens.lower[at + 1 + k] !== tail[k]) return false;
  for (let k = 0; k < cased.length; k++) {
    const shape = tokens.shape[at + k]!;
    if (cased[k] === 'capital' && shape === Shape.lower) return false;
    if (cased[k] === 'upper' && shape !== Shape.upper && tokens.kind[at + k] === TokenKind.word && tokens.end[at + k]! - tokens.start[at + k]! > 1 && shape !== Shape.mixed && !/\d/.test(tokens.lower[at + k]!)) return false;
  }
  return true;
}

/** Marks the lines in which nearly all words have capitals. */
function markTitledLines(tokens: Tokens, titled: Uint8Array, functionWords: ReadonlySet<string>): void {
  let first = 0;
  for (let i = 0; i <= tokens.count; i++) {
    if (i < tokens.count && tokens.kind[i] !== TokenKind.newline) continue;
    if (i - first < LONGEST_TITLE && isTitled(tokens, first, i, functionWords)) titled.fill(1, first, i);
    first = i + 1;
  }
}

/** Headings of fewer words are told by capitals alone. */
const SHORT = 4;
/** No title has more tokens. */
const LONGEST_TITLE = 40;

function isTitled(tokens: Tokens, first: number, end: number, functionWords: ReadonlySet<string>): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] !== TokenKind.word || tokens.end[i]! - tokens.start[i]! < 4 || functionWords.has(tokens.lower[i]!)) continue;
    words++;
    if (tokens.shape[i] !== Shape.lower) capitals++;
  }
  // "Music", "Group Policy": a short line of capitals alone is a heading.
  if (words > 0 && words < SHORT && capitals === words && end - first <= SHORT && tokens.kind[end - 1] === TokenKind.word) return true;
  return words >= 4 && capitals / words >= TITLED;
}

/** The entry of one of these kinds at a token, or undefined. */
export function entryAt(scan: Scan, at: number, ...kinds: readonly EntryKind[]): Entry | undefined {
  const hit = scan.hits[at];
  if (hit === undefined) return undefined;
  for (const entry of hit.entries) if (kinds.includes(entry.is)) return entry;
  return undefined;
}

export function isWord(scan: Scan, at: number): boolean {
  return at >= 0 && at < scan.tokens.count && scan.tokens.kind[at] === TokenKind.word;
}

export function isCapital(scan: Scan, at: number): boolean {
  return isWord(scan, at) && scan.tokens.shape[at] !== Shape.lower && (scan.tokens.shape[at] !== Shape.mixed || startsNamelike(scan.tokens.lower[at]!));
}

/** "al-Hariri", "el-Amrani", "d'Estaing", "iPhone": a small first letter and a capital behind. */
function startsNamelike(lower: string): boolean {
  return lower.length > 3;
}

/** Characters of tokens [first, end) in the view. */
export function textOf(scan: Scan, first: number, end: number): string {
  return scan.text.slice(scan.tokens.start[first]!, scan.tokens.end[end - 1]!);
}

/** True where nothing but a space can stand between two neighbouring tokens: no mark, same sentence. */
export function adjacent(scan: Scan, left: number, right: number): boolean {
  return right === left + 1 && right < scan.tokens.count && scan.sentenceOf[left] === scan.sentenceOf[right];
}
