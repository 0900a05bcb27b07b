/** Endings of words: what they may say of a word that no list has. */

/** A stem of so many letters before the ending: "final" has one, "al" none. */
const STEM = 3;

/** Does a word end in one of these, with a stem before the ending? */
export function endsLike(word: string, endings: readonly string[]): boolean {
  return endings.some(e => word.length >= e.length + STEM && word.endsWith(e));
}
