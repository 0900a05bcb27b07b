/** Keys of a document's wording: some of its five-word shingles, chosen so that two texts with enough words in a row in common choose one in common. */
import type { Wording } from '../../../model/fingerprint.js';
import type { View } from '../../../model/view.js';
import { keyOf } from '../../../text/kinded.js';
import { SHINGLE_WORDS, shingleAt } from '../../../text/shingles.js';
import { viewOffset } from '../../../text/view.js';
import { scanWords, wordColumns, type WordColumns } from '../../../text/words.js';

/** Neighbouring shingles of which one is chosen: any run of 5 + 8 - 1 = 12 equal words shares a key. */
const WINDOW = 8;
/** Inside quotation marks: any run of 7 words, the shortest quotation that lineage keeps. */
const QUOTED_WINDOW = 3;

/**
 * Adds the keys of a document's wording, some more than once. Winnowing (Schleimer, Wilkerson, Aiken 2003, "Winnowing: Local Algorithms for
 * Document Fingerprinting"): of each window the shingle of least rank. The rank is a hash apart from the key, so that the keys chosen are spread
 * over all numbers and not crowded where hashes are small.
 */
export function wordingKeys({ view, quoted }: Pick<Wording, 'view' | 'quoted'>, add: (key: number) => void): void {
  const words = scanWords(view.text, columns);
  const shingles = words.count - SHINGLE_WORDS + 1;
  if (shingles <= 0) return;
  if (ranks.length < shingles) ranks = new Uint32Array(2 * shingles);
  for (let at = 0; at < shingles; at++) ranks[at] = rankAt(words.hash, at);
  const choose = (at: number): void => { add(keyOf('wording', shingleAt(words.hash, at))); };
  winnow(0, shingles, WINDOW, choose);
  for (const { depth, inner } of quoted) {
    if (depth > 0) continue;
    const from = firstWordFrom(words, placeIn(view, inner.start));
    const to = firstWordFrom(words, placeIn(view, inner.end)) - SHINGLE_WORDS + 1;
    winnow(from, Math.min(to, shingles), QUOTED_WINDOW, choose);
  }
}

const columns = wordColumns();
let ranks = new Uint32Array(4096);

/** Another hash of the same five words. */
function rankAt(words: Uint32Array, at: number): number {
  const h = Math.imul(words[at]!, 0xcc9e2d51) ^ Math.imul(words[at + 1]!, 0x1b873593) ^ Math.imul(words[at + 2]!, 0x38495ab5) ^ Math.imul(words[at + 3]!, 0xa1e38b93) ^ Math.imul(words[at + 4]!, 0x96cd1c35);
  return Math.imul(h ^ (h >>> 16), 0x85ebca6b) >>> 0;
}

/** Chooses the entry of least rank, of equals the last, of each `window` neighbours in [from, to), or of all where they are fewer. Linear but for what slides out. */
function winnow(from: number, to: number, window: number, choose: (at: number) => void): void {
  let least = -1;
  let chosen = -1;
  for (let at = from; at < to; at++) {
    const first = at - window + 1;
    if (least < first || least < from) {
      least = Math.max(first, from);
      for (let k = least + 1; k <= at; k++) if (ranks[k]! <= ranks[least]!) least = k;
    } else if (ranks[at]! <= ranks[least]!) least = at;
    if ((first >= from || at + 1 === to) && least !== chosen) choose((chosen = least));
  }
}

/** The view offset of a source offset, or of what comes next where the view left it out. */
function placeIn(view: View, offset: number): number {
  const at = viewOffset(view, offset);
  return at < 0 ? ~at : at;
}

/** The first word that begins at a view offset or behind it. */
function firstWordFrom({ start, count }: WordColumns, offset: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle]! < offset) low = middle + 1; else high = middle;
  }
  return low;
}
