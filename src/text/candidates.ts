/** Candidate pairs: items that share enough rare keys to be worth comparing, without looking at all pairs. */
import { bitAt, type SharedKeys } from './shared-keys.js';

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
  const { firstOf, position, group, repeated, postingOf, postings } = shared;
  // For each item met, side by side for one look at memory: shared keys so far, the last place of one, the run of neighbours that ends there, and
  // whether a run was long enough.
  const met = new Int32Array(4 * items);
  let touched = new Int32Array(1024);
  for (let a = 0; a < items; a++) {
    let count = 0;
    const lastEntry = firstOf[a + 1]!;
    for (let entry = firstOf[a]!; entry < lastEntry; entry++) {
      if (bitAt(repeated, entry)) continue;
      const g = group[entry]!;
      const place = position[entry]!;
      const start = postingOf[g]!;
      const end = postingOf[g + 1]!;
      const from = firstBehind(a, postings, start, end);
      const to = end - start > maxFrequency ? Math.min(end, from + CHAINED_WITH) : end;
      for (let k = from; k < to; k++) {
        const b = postings[k]!;
        const at = 4 * b;
        const seen = met[at]!;
        met[at] = seen + 1;
        const length = seen > 0 && met[at + 1] === place - 1 ? met[at + 2]! + 1 : 1;
        met[at + 1] = place;
        met[at + 2] = length;
        if (length >= minRun) met[at + 3] = 1;
        if (seen > 0) continue;
        if (count === touched.length) { const more = new Int32Array(count * 2); more.set(touched); touched = more; }
        touched[count++] = b;
      }
    }
    let kept = 0;
    for (let k = 0; k < count; k++) {
      const b = touched[k]!;
      const at = 4 * b;
      if (met[at + 3] === 1 || met[at]! >= minShared) touched[kept++] = b;
      met[at] = 0;
      met[at + 3] = 0;
    }
    if (kept > 0) compare(a, touched.subarray(0, kept).sort());
  }
}

/** Items of a key that are looked through one by one. */
const FEW = 16;

/** The first of postings[from, to), which ascend, behind an item. */
function firstBehind(item: number, postings: Int32Array, from: number, to: number): number {
  let [low, high] = [from, to];
  while (high - low > FEW) {
    const middle = (low + high) >> 1;
    if (postings[middle]! <= item) low = middle + 1; else high = middle;
  }
  while (low < high && postings[low]! <= item) low++;
  return low;
}
