/** Candidate pairs: documents that share enough rare wording to be worth comparing. */
import type { SharedShingles } from '../../../text/shingles.js';

/**
 * A shingle in more documents than this pairs each of them only with the next few that have it: pairs grow with the square of the number, and
 * wording that common is a formula, page furniture or one text printed everywhere, which such a chain still ties together.
 */
export const MAX_DOCUMENT_FREQUENCY = 50;
const CHAINED_WITH = 2;
/** Shared shingles of a pair worth aligning: three overlapping ones are a run of seven words, the shortest quotation that is kept. */
const MIN_SHARED = 3;

/** Calls back for every document `a` with the documents `b` > a (ascending) that share at least three shingles with it. Exact below the frequency cap. */
export function forEachCandidate(documents: number, shared: SharedShingles, compare: (a: number, others: Int32Array) => void): void {
  const { firstOf, group, postingOf, postings } = shared;
  const groups = postingOf.length - 1;
  // Where in its list of documents each shingle stands: documents come in ascending order, so it only moves forward.
  const cursor = postingOf.slice(0, groups);
  const counted = new Int32Array(groups).fill(-1);
  const tally = new Int32Array(documents);
  let touched = new Int32Array(1024);
  for (let a = 0; a < documents; a++) {
    let count = 0;
    for (let entry = firstOf[a]!; entry < firstOf[a + 1]!; entry++) {
      const g = group[entry]!;
      if (counted[g] === a) continue;
      counted[g] = a;
      const from = cursor[g]! + 1;
      cursor[g] = from;
      const end = postingOf[g + 1]!;
      const to = end - postingOf[g]! > MAX_DOCUMENT_FREQUENCY ? Math.min(end, from + CHAINED_WITH) : end;
      for (let k = from; k < to; k++) {
        const b = postings[k]!;
        const seen = tally[b]!;
        tally[b] = seen + 1;
        if (seen > 0) continue;
        if (count === touched.length) { const more = new Int32Array(count * 2); more.set(touched); touched = more; }
        touched[count++] = b;
      }
    }
    let kept = 0;
    for (let k = 0; k < count; k++) {
      const b = touched[k]!;
      if (tally[b]! >= MIN_SHARED) touched[kept++] = b;
      tally[b] = 0;
    }
    if (kept > 0) compare(a, touched.slice(0, kept).sort());
  }
}
