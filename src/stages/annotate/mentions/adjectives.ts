/** Adjectives behind a noun: by list, by ending, and not by what only looks like one. */
import { endsLike } from './endings.js';
import { isCapital, type Scan } from './scan.js';

/** Can the word at this token be an adjective behind a noun? */
export function isAdjective(scan: Scan, at: number): boolean {
  const lower = scan.tokens.lower[at]!;
  const { words } = scan;
  if (words.behind.has(lower)) return true;
  if (words.notAdjectives.has(lower) || words.functionWords.has(lower)) return false;
  return endsLike(lower, words.behindEndings) && !isCapital(scan, at);
}
