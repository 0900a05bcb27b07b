/** Shingles: runs of a few words as one number. */

/**
 * Words in a shingle. True copies in the press have a 3-gram Jaccard near .30 (NEWS-COPY, Silcock et al. 2023), and still some 160 of 400 five-word
 * runs in common; three or four words are often chance, seven break at every other edited word.
 */
export const SHINGLE_WORDS = 5;

/** The hash of the shingle that begins at word `at`. Takes word hashes (see `words.ts`). */
export function shingleAt(words: Uint32Array, at: number): number {
  let h = 0x9747b28c;
  for (let k = 0; k < SHINGLE_WORDS; k++) {
    h = Math.imul(h ^ words[at + k]!, 0x5bd1e995);
    h ^= h >>> 15;
  }
  h = Math.imul(h ^ (h >>> 13), 0x85ebca6b);
  return (h ^ (h >>> 16)) >>> 0;
}
