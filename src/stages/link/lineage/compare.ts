/** Compares two documents: from the shingles that both have to the passages that they share. */
import type { Fingerprint, FoundPassage, Wording } from '../../../model/fingerprint.js';
import { align } from '../../../text/align.js';
import { findSharedKeys } from '../../../text/shared-keys.js';
import { SHINGLE_WORDS, shingleAt } from '../../../text/shingles.js';
import { scanWords, wordColumns } from '../../../text/words.js';
import type { Gaps } from './gaps.js';
import { sharedPassages } from './passages.js';
import { SeedFinder, type Seeds } from './seeds.js';
import { Side } from './side.js';
import { Wordings } from './wordings.js';

/** Takes two documents, `a` the first in the order of paths, what stands between their words, and the shingles that both have; gives the verified passages. */
export function comparePair(a: Side, b: Side, gaps: Gaps, seeds: Seeds): readonly FoundPassage[] {
  const aligned = align(a.words, b.words, seeds.places, seeds.count, SHINGLE_WORDS);
  return sharedPassages(a, b, gaps, aligned).map(({ words, a: inA, b: inB, quoted, atEdge }) => {
    const middle = middleSeed(seeds, words);
    return { words, a: inA, b: inB, quoted, atEdge, middle, key: shingleAt(a.words, middle) };
  });
}

/** The first shingle of both at or behind the middle of a passage, else the last before it: its word in `a`. */
function middleSeed({ places, count }: Seeds, { aStart, aEnd }: FoundPassage['words']): number {
  const middle = (aStart + aEnd - SHINGLE_WORDS) >> 1;
  let behind = -1;
  let before = -1;
  for (let k = 0; k < count; k++) {
    const at = places[2 * k]!;
    if (at < middle) { if (at > before) before = at; } else if (behind < 0 || at < behind) behind = at;
  }
  return behind >= 0 ? behind : before;
}

/** The same for two documents alone, as a cluster compares them. */
export function compareAlone(a: Wording, b: Wording): readonly FoundPassage[] {
  const wordings = new Wordings();
  wordings.add(a);
  wordings.add(b);
  const [one, other] = [new Side(wordings, 0), new Side(wordings, 1)];
  const seeds = new SeedFinder(findSharedKeys([one.words, other.words], { span: SHINGLE_WORDS, keyAt: shingleAt }));
  seeds.from(0);
  return comparePair(one, other, wordings.gaps, seeds.into(1));
}

/** The keys of a document's shingles with their first places. */
export function fingerprintOf({ id, path, outlet, view }: Wording & Pick<Fingerprint, 'path' | 'outlet'>): Fingerprint {
  const columns = wordColumns();
  scanWords(view.text, columns);
  const words = columns.hash.subarray(0, columns.count);
  const first = new Map<number, number>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) {
    const key = shingleAt(words, at);
    if (!first.has(key)) first.set(key, at);
  }
  return { id, path, outlet, keys: [...first.keys()], places: [...first.values()] };
}
