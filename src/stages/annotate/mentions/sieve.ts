/** A sieve before a lookup: most words of a text are in no list, and nearly all of those are told by length and a few letters (after Bloom 1970, one hash). */

/** Places, a power of two: some three times the first words of a language's names. */
const PLACES = 1 << 15;

export type Sieve = Uint8Array;

/** Takes the words of a list; gives their sieve. */
export function sieveOf(words: Iterable<string>): Sieve {
  const places = new Uint8Array(PLACES);
  for (const word of words) places[placeOf(word)] = 1;
  return places;
}

/** False where the word is surely not in the list. */
export function mayHold(sieve: Sieve, word: string): boolean {
  return sieve[placeOf(word)] !== 0;
}

function placeOf(word: string): number {
  const last = word.length - 1;
  return ((word.charCodeAt(0) * 31 + word.charCodeAt(1)) * 37 + word.charCodeAt(last >> 1) * 101 + word.charCodeAt(last) * 7 + last) & (PLACES - 1);
}
