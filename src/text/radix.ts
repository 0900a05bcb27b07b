/** Radix sort: the order of many 32-bit keys in three passes, stable, in typed arrays. */

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/** Gives the entry numbers 0 to count - 1 in ascending order of their keys; equal keys keep the order of their entries. */
export function radixOrder(keys: Uint32Array, count: number): Uint32Array {
  let from = new Uint32Array(count);
  let to = new Uint32Array(count);
  for (let k = 0; k < count; k++) from[k] = k;
  const starts = new Uint32Array(DIGITS);
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    starts.fill(0);
    for (let k = 0; k < count; k++) {
      const digit = (keys[k]! >>> shift) & (DIGITS - 1);
      starts[digit] = starts[digit]! + 1;
    }
    let sum = 0;
    for (let d = 0; d < DIGITS; d++) { const size = starts[d]!; starts[d] = sum; sum += size; }
    for (let k = 0; k < count; k++) {
      const entry = from[k]!;
      const digit = (keys[entry]! >>> shift) & (DIGITS - 1);
      const place = starts[digit]!;
      to[place] = entry;
      starts[digit] = place + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}
