/** Whether two names, written in one language or two, can be one. */

/** Two forms of one name share their beginning ("valdorie", "valdoria"): so many letters at least, and this share of the longer. */
const PREFIX = 4;
const PREFIX_SHARE = 0.6;

/** Two words that are alike have so many first letters in common, or are equal and shorter. */
export const WORD_BEGINNING = PREFIX;

/** Whether two folded words can be one name. */
export function similarWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [shorter, longer] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  if (shorter < PREFIX || shorter < PREFIX_SHARE * longer || a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  let n = 1;
  while (n < shorter && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  return n >= PREFIX && n >= PREFIX_SHARE * longer;
}

/** Whether the words of one name are, but for their forms, among those of the other. Empty names are like none. */
export function similarNames(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every(x => many.some(y => similarWord(x, y)));
}

/** Whether two place keys (of a list, or folded names) can be one place. */
export function samePlace(a: string, b: string): boolean {
  return similarNames(a.split(' '), b.split(' '));
}
