/** Candidate pairs: items that share enough rare keys to be worth comparing, without looking at all pairs. */
import type { SharedKeys } from './shared-keys.js';

export interface CandidateRule {
  /** Shared keys at neighbouring places that make a pair worth a look. */
  readonly minRun: number;
  /** Or so many shared keys anywhere. */
  readonly minShared: number;
  /**
   * A key in more items than this pairs each of them only with the next few that have it: pairs grow with the square of the number, and what is
   * that common is a formula, page furniture or one text printed everywhere, which such a chain still ties together.
   */
  readonly maxFrequency: number;
}

/** With how many of the next items a too common key still pairs one. */
const CHAINED_WITH = 2;

/**
 * Calls back for every item `a` with the items `b` > a (ascending) that share enough keys with it; the array is only valid during the call.
 * Exact below the frequency cap. Cost: the number of shared keys times at most the cap.
 */
export function forEachCandidate(items: number, shared: SharedKeys, { minRun, minShared, maxFrequency }: CandidateRule, compare: (a: number, others: Int32Array) => void): void {
  const { firstOf, position, group, postingOf, postings } = shared;
  const groups = postingOf.length - 1;
  // Where in its list of items each key stands: items come in ascending order, so it only moves forward.
  const cursor = postingOf.slice(0, groups);
  const counted = new Int32Array(groups).fill(-1);
  // For each item met: shared keys so far, the last place of one, the run of neighbours that ends there, and whether a run was long enough.
  const tally = new Int32Array(items);
  const lastPlace = new Int32Array(items);
  const run = new Int32Array(items);
  const reached = new Uint8Array(items);
  let touched = new Int32Array(1024);
  for (let a = 0; a < items; a++) {
    let count = 0;
    for (let entry = firstOf[a]!; entry < firstOf[a + 1]!; entry++) {
      const g = group[entry]!;
      if (counted[g] === a) continue;
      counted[g] = a;
      const place = position[entry]!;
      const from = cursor[g]! + 1;
      cursor[g] = from;
      const end = postingOf[g + 1]!;
      const to = end - postingOf[g]! > maxFrequency ? Math.min(end, from + CHAINED_WITH) : end;
      for (let k = from; k < to; k++) {
        const b = postings[k]!;
        const seen = tally[b]!;
        tally[b] = seen + 1;
        const length = seen > 0 && lastPlace[b] === place - 1 ? run[b]! + 1 : 1;
        lastPlace[b] = place;
        run[b] = length;
        if (length >= minRun) reached[b] = 1;
        if (seen > 0) continue;
        if (count === touched.length) { const more = new Int32Array(count * 2); more.set(touched); touched = more; }
        touched[count++] = b;
      }
    }
    let kept = 0;
    for (let k = 0; k < count; k++) {
      const b = touched[k]!;
      if (reached[b] || tally[b]! >= minShared) touched[kept++] = b;
      tally[b] = 0;
      reached[b] = 0;
    }
    if (kept > 0) compare(a, touched.subarray(0, kept).sort());
  }
}
