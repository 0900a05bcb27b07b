/** Stretches of a document in reading order: by their first token, the longer first. */
import { scratchColumn } from './scratch.js';

interface Ranked {
  readonly first: number;
  readonly end: number;
  readonly rank: number;
}

/** For each token the number of the first of those that begin there, and for each the next one, both one higher; 0 for none. */
const headColumn = scratchColumn();
const nextColumn = scratchColumn();

/** Takes stretches whose first tokens are below `count`; gives them in order. Of two on the same tokens the lower rank comes first, else they stay as they are. Few begin at one token: linear. */
export function inReadingOrder<T extends Ranked>(stretches: readonly T[], count: number): T[] {
  const heads = headColumn(count, 0);
  const nexts = nextColumn(stretches.length + 1, 0);
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
