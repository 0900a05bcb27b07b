/** Seeds of a pair: the places of the shingles that both documents have, found without reading either again. */
import type { SharedKeys } from '../../../text/shared-keys.js';

/** `from` takes the one document by number; `into` then gives the seeds with any other: positions in pairs, ascending in the other; valid until the next call. */
export interface SeedFinder {
  readonly from: (a: number) => void;
  readonly into: (b: number) => Seeds;
}

/** `places` holds `count` pairs of positions, of the one document and of the other. */
export interface Seeds {
  readonly places: Int32Array;
  readonly count: number;
}

/** Places at which a text may hold one shingle and still be looked up one by one. */
const MAX_PLACES = 4;

export function seedFinder({ firstOf, position, group, postingOf }: SharedKeys): SeedFinder {
  const groups = postingOf.length - 1;
  const stamp = new Int32Array(groups).fill(-1);
  const lastEntry = new Int32Array(groups);
  let before = new Int32Array(1024);
  let base = 0;
  let current = -1;
  let places = new Int32Array(2048);
  return {
    from(a) {
      current = a;
      base = firstOf[a]!;
      const size = firstOf[a + 1]! - base;
      if (size > before.length) before = new Int32Array(size * 2);
      for (let k = 0; k < size; k++) {
        const g = group[base + k]!;
        before[k] = stamp[g] === a ? lastEntry[g]! : -1;
        stamp[g] = a;
        lastEntry[g] = k;
      }
    },
    into(b) {
      let count = 0;
      for (let entry = firstOf[b]!; entry < firstOf[b + 1]!; entry++) {
        const g = group[entry]!;
        if (stamp[g] !== current) continue;
        let k = lastEntry[g]!;
        for (let seen = 0; k >= 0 && seen < MAX_PLACES; seen++, k = before[k]!) {
          if (2 * count + 2 > places.length) { const more = new Int32Array(places.length * 2); more.set(places); places = more; }
          places[2 * count] = position[base + k]!;
          places[2 * count + 1] = position[entry]!;
          count++;
        }
      }
      return { places, count };
    },
  };
}
