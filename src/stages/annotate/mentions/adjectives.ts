/** Adjectives behind a noun: by list, by ending, and not by what only looks like one. */
import { isCapital, type Scan } from './scan.js';

/** A stem of so many letters before the ending: "final" has one, "al" none. */
const STEM = 3;

/** Can the word at this token be an adjective behind a noun? */
export function isAdjective(scan: Scan, at: number): boolean {
  const lower = scan.tokens.lower[at]!;
  const { words } = scan;
  if (words.behind.has(lower)) return true;
  if (words.notAdjectives.has(lower) || words.functionWords.has(lower)) return false;
  return endsLike(lower, words.behindEndings) && !isCapital(scan, at);
}

/** Does a word end so, with a stem before the ending? */
export function endsLike(word: string, endings: readonly string[]): boolean {
  return endings.some(e => word.length >= e.length + STEM && word.endsWith(e));
}
