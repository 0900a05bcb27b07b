/** Fixed phrases over tokens, looked up from their first or from their last token and the token beside it. */
import type { Tokens } from '../../../model/segmented.js';
import { isListed, wordAt, type ListNumber, type Vocabulary, type VocabularyBuilder } from './vocabulary.js';

interface Entry<T> {
  /** Numbers of all words of the phrase in reading order. */
  readonly parts: readonly number[];
  readonly value: T;
}

/** The phrases with one word at their edge. */
interface Edge<T> {
  /** Of this word alone, and what it says. */
  alone: Entry<T> | null;
  readonly several: Entry<T>[];
  /** Those of several words by the word beside it, the longest first; made when first asked for, as most never are. */
  longer: Map<number, Entry<T>[]> | null;
}

/** Phrases by their first token (`forward`) or by their last (`backward`). */
export interface PhraseIndex<T> {
  /** The list that has the words at the edge. */
  readonly list: ListNumber;
  readonly byEdge: ReadonlyMap<number, Edge<T>>;
}

function index<T>(phrases: Iterable<readonly [string, T]>, list: ListNumber, words: VocabularyBuilder, step: 1 | -1): PhraseIndex<T> {
  const byEdge = new Map<number, Edge<T>>();
  for (const [phrase, value] of phrases) {
    const parts = words.numbersOf(phrase);
    const word = step > 0 ? parts[0]! : parts[parts.length - 1]!;
    let edge = byEdge.get(word);
    if (!edge) {
      words.list(word, list);
      byEdge.set(word, (edge = { alone: null, several: [], longer: null }));
    }
    if (parts.length > 1) edge.several.push({ parts, value }); else edge.alone ??= { parts, value };
  }
  return { list, byEdge };
}

function longerOf<T>(edge: Edge<T>, step: 1 | -1): Map<number, Entry<T>[]> {
  if (edge.longer) return edge.longer;
  const longer = (edge.longer = new Map<number, Entry<T>[]>());
  for (const entry of edge.several) {
    const beside = step > 0 ? entry.parts[1]! : entry.parts[entry.parts.length - 2]!;
    const entries = longer.get(beside);
    if (entries) entries.push(entry); else longer.set(beside, [entry]);
  }
  for (const entries of longer.values()) entries.sort((a, b) => b.parts.length - a.parts.length);
  return longer;
}

/** Phrases to be matched from a token on. `list` gets their first words. */
export function forward<T>(phrases: Iterable<readonly [string, T]>, list: ListNumber, words: VocabularyBuilder): PhraseIndex<T> {
  return index(phrases, list, words, 1);
}

/** Phrases to be matched back from a token. `list` gets their last words. */
export function backward<T>(phrases: Iterable<readonly [string, T]>, list: ListNumber, words: VocabularyBuilder): PhraseIndex<T> {
  return index(phrases, list, words, -1);
}

export interface PhraseAt<T> {
  readonly start: number;
  /** Behind the last token. */
  readonly end: number;
  readonly value: T;
}

/** The longest phrase that begins at token `at`, or null. */
export function phraseFrom<T>(phrases: PhraseIndex<T>, tokens: Tokens, at: number, vocabulary: Vocabulary): PhraseAt<T> | null {
  const word = wordAt(tokens, at, vocabulary);
  return word !== 0 && isListed(word, vocabulary, phrases.list) ? longestFrom(phrases.byEdge.get(word)!, tokens, at, vocabulary) : null;
}

function longestFrom<T>(edge: Edge<T>, tokens: Tokens, at: number, vocabulary: Vocabulary): PhraseAt<T> | null {
  const { alone, several } = edge;
  const beside = several.length > 0 ? wordAt(tokens, at + 1, vocabulary) : 0;
  const entries = beside !== 0 ? longerOf(edge, 1).get(beside) : undefined;
  if (entries) {
    for (const { parts, value } of entries) {
      let k = 2;
      while (k < parts.length && wordAt(tokens, at + k, vocabulary) === parts[k]) k++;
      if (k === parts.length) return { start: at, end: at + k, value };
    }
  }
  return alone && { start: at, end: at + 1, value: alone.value };
}

/** The longest phrase that ends before token `end`, or null. */
export function phraseBefore<T>(phrases: PhraseIndex<T>, tokens: Tokens, end: number, vocabulary: Vocabulary): PhraseAt<T> | null {
  const word = wordAt(tokens, end - 1, vocabulary);
  return word !== 0 && isListed(word, vocabulary, phrases.list) ? longestBefore(phrases.byEdge.get(word)!, tokens, end, vocabulary) : null;
}

function longestBefore<T>(edge: Edge<T>, tokens: Tokens, end: number, vocabulary: Vocabulary): PhraseAt<T> | null {
  const { alone, several } = edge;
  const beside = several.length > 0 ? wordAt(tokens, end - 2, vocabulary) : 0;
  const entries = beside !== 0 ? longerOf(edge, -1).get(beside) : undefined;
  if (entries) {
    for (const { parts, value } of entries) {
      const start = end - parts.length;
      let k = parts.length - 3;
      while (k >= 0 && wordAt(tokens, start + k, vocabulary) === parts[k]) k--;
      if (k < 0) return { start, end, value };
    }
  }
  return alone && { start: end - 1, end, value: alone.value };
}
