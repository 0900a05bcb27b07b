/** Shingles: runs of a few words as one number, and which of them stand in more than one document. */
import { radixOrder } from './radix.js';

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

/** All shingles that at least two documents have. Documents and groups are numbers; a group is one shingle. */
export interface SharedShingles {
  /** The shared shingles of document d are entries firstOf[d] to firstOf[d + 1] of `position` and `group`. */
  readonly firstOf: Uint32Array;
  /** Word number in its document at which the shingle begins; ascending within a document. */
  readonly position: Uint32Array;
  readonly group: Int32Array;
  /** The documents of group g, ascending, each once, are entries postingOf[g] to postingOf[g + 1] of `postings`. */
  readonly postingOf: Uint32Array;
  readonly postings: Int32Array;
}

/** Bits in the table of shingles met once and twice; 2^29 slots (two tables of 64 MB) keep chance hits under a tenth for 50 million shingles. */
const MAX_TABLE_BITS = 29;
const MIN_TABLE_BITS = 12;
/** Slots a shingle, so that few fall on one another by chance. */
const SLOTS_A_SHINGLE = 8;

/**
 * Finds the shingles that two or more documents share. Takes the word hashes of each document; gives, for every document, the places of its
 * shared shingles, and for every shingle its documents. Exact but for equal 32-bit hashes, which the alignment of the texts finds out.
 * One pass counts in a bit table, a second gathers what was met twice, and only that is sorted.
 */
export function findSharedShingles(documents: readonly Uint32Array[]): SharedShingles {
  let total = 0;
  for (const words of documents) total += Math.max(0, words.length - SHINGLE_WORDS + 1);
  let bits = MIN_TABLE_BITS;
  while (bits < MAX_TABLE_BITS && 2 ** bits < total * SLOTS_A_SHINGLE) bits++;
  const shift = 32 - bits;
  const once = new Uint32Array(2 ** bits / 32);
  const twice = new Uint32Array(2 ** bits / 32);
  let met = 0;
  for (const words of documents) {
    for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) {
      const slot = shingleAt(words, at) >>> shift;
      const cell = slot >>> 5;
      const bit = 1 << (slot & 31);
      if ((once[cell]! & bit) === 0) once[cell] = once[cell]! | bit;
      else { twice[cell] = twice[cell]! | bit; met++; }
    }
  }
  return gather(documents, slot => (twice[slot >>> 5]! & (1 << (slot & 31))) !== 0, shift, met);
}

function gather(documents: readonly Uint32Array[], metTwice: (slot: number) => boolean, shift: number, met: number): SharedShingles {
  // What was met twice or more counts at most double the second meetings.
  const capacity = met * 2;
  const keys = new Uint32Array(capacity);
  const position = new Uint32Array(capacity);
  const document = new Int32Array(capacity);
  const firstSeen = new Uint32Array(documents.length + 1);
  let count = 0;
  documents.forEach((words, d) => {
    firstSeen[d] = count;
    for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) {
      const key = shingleAt(words, at);
      if (!metTwice(key >>> shift)) continue;
      keys[count] = key;
      position[count] = at;
      document[count] = d;
      count++;
    }
  });
  firstSeen[documents.length] = count;
  return group(keys, position, document, firstSeen, count);
}

function group(keys: Uint32Array, position: Uint32Array, document: Int32Array, firstSeen: Uint32Array, count: number): SharedShingles {
  const order = radixOrder(keys, count);
  const groupOf = new Int32Array(count).fill(-1);
  const postings = new Int32Array(count);
  const starts: number[] = [];
  let posted = 0;
  let kept = 0;
  for (let from = 0; from < count;) {
    const key = keys[order[from]!]!;
    let to = from + 1;
    while (to < count && keys[order[to]!] === key) to++;
    // Within a key the order is that of the documents: the sort is stable.
    if (document[order[from]!] !== document[order[to - 1]!]) {
      const g = starts.length;
      starts.push(posted);
      let last = -1;
      for (let k = from; k < to; k++) {
        const entry = order[k]!;
        groupOf[entry] = g;
        kept++;
        if (document[entry] !== last) postings[posted++] = last = document[entry]!;
      }
    }
    from = to;
  }
  starts.push(posted);
  const firstOf = new Uint32Array(firstSeen.length);
  const keptPosition = new Uint32Array(kept);
  const keptGroup = new Int32Array(kept);
  let at = 0;
  for (let d = 0; d + 1 < firstSeen.length; d++) {
    firstOf[d] = at;
    for (let entry = firstSeen[d]!; entry < firstSeen[d + 1]!; entry++) {
      if (groupOf[entry]! < 0) continue;
      keptPosition[at] = position[entry]!;
      keptGroup[at++] = groupOf[entry]!;
    }
  }
  firstOf[firstSeen.length - 1] = at;
  return { firstOf, position: keptPosition, group: keptGroup, postingOf: Uint32Array.from(starts), postings: postings.slice(0, posted) };
}
