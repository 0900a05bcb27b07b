/** The first two letters of words, as a sieve before a lookup: most words of a text begin like none of a short list. */

/** For each first letter a bit for each second one. */
export type FirstLetters = Int32Array;

/** Letters are told apart by their last five bits. */
const LETTER = 31;

export function noLetters(): FirstLetters {
  return new Int32Array(LETTER + 1);
}

export function addLetters(letters: FirstLetters, word: string): void {
  letters[word.charCodeAt(0) & LETTER]! |= 1 << (word.charCodeAt(1) & LETTER);
}

/** False where surely no word of the list begins like this one. */
export function mayBeginLike(letters: FirstLetters, word: string): boolean {
  return (letters[word.charCodeAt(0) & LETTER]! & (1 << (word.charCodeAt(1) & LETTER))) !== 0;
}
