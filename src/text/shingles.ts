/** Shingles: runs of a few words as one number. */

/**
 * Words in a shingle. True copies in the press have a 3-gram Jaccard near .30 (NEWS-COPY, Silcock et al. 2023), and still some 160 of 400 five-word
 * runs in common; three or four words are often chance, seven break at every other edited word.
 */
export const SHINGLE_WORDS = 5;

/** The hash of the shingle (of `SHINGLE_WORDS`) that begins at word `at`. Takes word hashes (see `words.ts`), which are mixed well: their products are asked for at once, not one after the other. */
export function shingleAt(words: Uint32Array, at: number): number {
  let h = Math.imul(words[at]!, 0x9e3779b1) + Math.imul(words[at + 1]!, 0x85ebca6b) + Math.imul(words[at + 2]!, 0xc2b2ae35) + Math.imul(words[at + 3]!, 0x27d4eb2f) + Math.imul(words[at + 4]!, 0x165667b1);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}
