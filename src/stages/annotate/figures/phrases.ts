/** Fixed phrases over tokens, looked up from their first or from their last token. */
import type { Tokens } from '../../../model/segmented.js';

interface Entry<T> {
  /** All tokens of the phrase in reading order. */
  readonly parts: readonly string[];
  readonly value: T;
}

/** Phrases by their first token (`forward`) or by their last (`backward`), the longest first. */
export interface PhraseIndex<T> {
  readonly byEdge: ReadonlyMap<string, readonly Entry<T>[]>;
}

function index<T>(phrases: Iterable<readonly [string, T]>, edge: (parts: readonly string[]) => string): PhraseIndex<T> {
  const byEdge = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of phrases) {
    const parts = phrase.split(' ');
    const key = edge(parts);
    const list = byEdge.get(key);
    if (list) list.push({ parts, value }); else byEdge.set(key, [{ parts, value }]);
  }
  for (const list of byEdge.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return { byEdge };
}

/** Phrases to be matched from a token on. */
export function forward<T>(phrases: Iterable<readonly [string, T]>): PhraseIndex<T> {
  return index(phrases, parts => parts[0]!);
}

/** Phrases to be matched back from a token. */
export function backward<T>(phrases: Iterable<readonly [string, T]>): PhraseIndex<T> {
  return index(phrases, parts => parts[parts.length - 1]!);
}

export interface PhraseAt<T> {
  readonly start: number;
  /** Behind the last token. */
  readonly end: number;
  readonly value: T;
}

/** The longest phrase that begins at token `at`, or null. */
export function phraseFrom<T>(phrases: PhraseIndex<T>, tokens: Tokens, at: number): PhraseAt<T> | null {
  if (at >= tokens.count) return null;
  const entries = phrases.byEdge.get(tokens.lower[at]!);
  if (!entries) return null;
  for (const { parts, value } of entries) {
    let k = 1;
    while (k < parts.length && at + k < tokens.count && tokens.lower[at + k] === parts[k]) k++;
    if (k === parts.length) return { start: at, end: at + k, value };
  }
  return null;
}

/** The longest phrase that ends before token `end`, or null. */
export function phraseBefore<T>(phrases: PhraseIndex<T>, tokens: Tokens, end: number): PhraseAt<T> | null {
  if (end <= 0) return null;
  const entries = phrases.byEdge.get(tokens.lower[end - 1]!);
  if (!entries) return null;
  for (const { parts, value } of entries) {
    const start = end - parts.length;
    if (start < 0) continue;
    let k = parts.length - 2;
    while (k >= 0 && tokens.lower[start + k] === parts[k]) k--;
    if (k < 0) return { start, end, value };
  }
  return null;
}

