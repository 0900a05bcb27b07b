/** Stretches of a document in reading order: by their first token, the longer first. */

interface Ranked {
  readonly first: number;
  readonly end: number;
  readonly rank: number;
}

const FIRST_KEPT = 4096;
const MOST_KEPT = 1 << 18;
/** For each token the number of the first of those that begin there, and for each the next one, both one higher; 0 for none. */
let heads = new Int32Array(FIRST_KEPT);
let nexts = new Int32Array(FIRST_KEPT);

/** Takes stretches whose first tokens are below `count`; gives them in order. Of two on the same tokens the lower rank comes first, else they stay as they are. Few begin at one token: linear. */
export function inReadingOrder<T extends Ranked>(stretches: readonly T[], count: number): T[] {
  if (heads.length < count || (heads.length > MOST_KEPT && count < FIRST_KEPT)) heads = new Int32Array(Math.max(FIRST_KEPT, count));
  if (nexts.length <= stretches.length) nexts = new Int32Array(stretches.length * 2);
  heads.fill(0, 0, count);
  for (let n = 1; n <= stretches.length; n++) {
    const one = stretches[n - 1]!;
    let before = 0;
    let after = heads[one.first]!;
    while (after !== 0 && !precedes(one, stretches[after - 1]!)) { before = after; after = nexts[after]!; }
    nexts[n] = after;
    if (before === 0) heads[one.first] = n; else nexts[before] = n;
  }
  const ordered: T[] = [];
  for (let token = 0; token < count; token++) for (let n = heads[token]!; n !== 0; n = nexts[n]!) ordered.push(stretches[n - 1]!);
  return ordered;
}

function precedes(a: Ranked, b: Ranked): boolean {
  return a.end > b.end || (a.end === b.end && a.rank < b.rank);
}
