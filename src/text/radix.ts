/** Radix sort: the order of many 32-bit keys in three passes, stable, in typed arrays. */

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

export interface Order {
  /** Entry numbers in ascending order of their keys; equal keys keep the order of their entries. */
  readonly order: Uint32Array;
  /** The keys in that order. */
  readonly sorted: Uint32Array;
}

/** Sorts the first `count` keys, which it overwrites. */
export function radixOrder(keys: Uint32Array, count: number): Order {
  let fromKeys: Uint32Array = keys.subarray(0, count);
  let toKeys: Uint32Array = new Uint32Array(count);
  let from = new Uint32Array(count);
  let to = new Uint32Array(count);
  for (let k = 0; k < count; k++) from[k] = k;
  const starts = new Uint32Array(DIGITS);
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    starts.fill(0);
    for (let k = 0; k < count; k++) {
      const digit = (fromKeys[k]! >>> shift) & (DIGITS - 1);
      starts[digit] = starts[digit]! + 1;
    }
    let sum = 0;
    for (let d = 0; d < DIGITS; d++) { const size = starts[d]!; starts[d] = sum; sum += size; }
    for (let k = 0; k < count; k++) {
      const key = fromKeys[k]!;
      const digit = (key >>> shift) & (DIGITS - 1);
      const place = starts[digit]!;
      toKeys[place] = key;
      to[place] = from[k]!;
      starts[digit] = place + 1;
    }
    [from, to, fromKeys, toKeys] = [to, from, toKeys, fromKeys];
  }
  return { order: from, sorted: fromKeys };
}
