/** Words without accents, remembered: the same few thousand words make up most of the press. */
import { stripAccents } from '../../../text/fold.js';

const MOST = 50_000;
const known = new Map<string, string>();
const PLAIN = /^[a-z'.-]*$/;

/** Takes a lower-case word; gives it without accents. */
export function foldedWord(lower: string): string {
  if (PLAIN.test(lower)) return lower;
  const found = known.get(lower);
  if (found !== undefined) return found;
  if (known.size >= MOST) known.clear();
  const made = stripAccents(lower);
  known.set(lower, made);
  return made;
}
