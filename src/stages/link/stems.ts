/** Stems of content words, worked out once for each word form. */
import { Shape, TokenKind } from '../../model/segmented.js';
import { valuesByForm } from '../../text/facts.js';
import { foldForComparison } from '../../text/fold.js';
import type { Reading } from './reading.js';
import { LinkWord } from './words.js';

/** Inflection and derivation change the end of a word: its first letters are compared. */
export const STEM = 6;
const SHORTEST = 3;

const stemByForm = valuesByForm(lower => foldForComparison(lower).slice(0, STEM));

/** The stem of any word, small ones too. */
export function wordStem({ tokens }: Reading, t: number): string {
  return stemByForm(tokens)[tokens.form[t]!]!;
}

/** The stem of a content word, or null for small words, numbers and marks. Names may be shorter than other words. */
export function stemAt(reading: Reading, t: number, sentenceFirst: number): string | null {
  const { tokens, words } = reading;
  if (tokens.kind[t] !== TokenKind.word || (words[t]! & LinkWord.small) !== 0) return null;
  const stem = wordStem(reading, t);
  return stem.length < SHORTEST && (tokens.shape[t] === Shape.lower || t <= sentenceFirst) ? null : stem;
}

/** Whether a word with a stem stands as a name: with a capital that the beginning of its sentence does not ask for. */
export function namedAt({ tokens }: Reading, t: number, sentenceFirst: number): boolean {
  return tokens.shape[t] !== Shape.lower && t > sentenceFirst;
}
