/** Adjectives behind a noun: by list, by ending, and not by what only looks like one. */
import { isCapital, type Scan } from './scan.js';
import { Look } from './word-facts.js';

/** Can the word at this token be an adjective behind a noun? */
export function isAdjective(scan: Scan, at: number): boolean {
  const look = scan.look[at]!;
  return (look & Look.adjective) !== 0 || ((look & Look.likeAdjective) !== 0 && !isCapital(scan, at));
}
