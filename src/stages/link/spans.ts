/** Spans of a document found by where they stand, without a walk over all of them for each sentence. */
import type { TokenSpan } from './reading.js';

interface Index {
  /** Numbers of the spans in the order in which they begin. */
  readonly order: Int32Array;
  /** For each place of that order the furthest end so far. */
  readonly reach: Int32Array;
}

const INDEXES = new WeakMap<readonly TokenSpan[], Index>();

function indexOf(spans: readonly TokenSpan[]): Index {
  const known = INDEXES.get(spans);
  if (known) return known;
  const order = new Int32Array(spans.length);
  let sorted = true;
  for (let i = 0; i < spans.length; i++) {
    order[i] = i;
    if (i > 0 && spans[i]!.first < spans[i - 1]!.first) sorted = false;
  }
  // Most lists stand in text order as they come.
  if (!sorted) order.sort((a, b) => spans[a]!.first - spans[b]!.first || a - b);
  const reach = new Int32Array(spans.length);
  let furthest = 0;
  for (let k = 0; k < order.length; k++) {
    const { end } = spans[order[k]!]!;
    if (end > furthest) furthest = end;
    reach[k] = furthest;
  }
  const index = { order, reach };
  INDEXES.set(spans, index);
  return index;
}

function firstFrom(spans: readonly TokenSpan[], { order }: Index, token: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[order[middle]!]!.first < token) low = middle + 1; else high = middle;
  }
  return low;
}

/** The spans that begin at tokens [first, last], in the order in which they begin. Takes a list that is not changed afterwards; logarithmic in its length. */
export function spansFrom<T extends TokenSpan>(spans: readonly T[], first: number, last: number): readonly T[] {
  const index = indexOf(spans);
  const found: T[] = [];
  for (let k = firstFrom(spans, index, first); k < spans.length; k++) {
    const span = spans[index.order[k]!]!;
    if (span.first > last) break;
    found.push(span);
  }
  return found;
}

/** The spans that hold a token, in the order in which they begin. */
export function spansOver<T extends TokenSpan>(spans: readonly T[], token: number): readonly T[] {
  const index = indexOf(spans);
  const found: T[] = [];
  for (let k = firstFrom(spans, index, token + 1) - 1; k >= 0 && index.reach[k]! > token; k--) {
    const span = spans[index.order[k]!]!;
    if (span.end > token) found.push(span);
  }
  return found.reverse();
}
