/** Columns of numbers that are used again for every document: most articles are short, and a new column costs more than its filling. */

const FIRST_KEPT = 1 << 12;
/** A longer one is not kept for an article of common length. */
const MOST_KEPT = 1 << 18;

/**
 * Gives what lends a column: takes how long it must be and with what it is filled. The column holds until the next one is asked for:
 * whoever needs two at a time keeps two of these.
 */
export function scratchColumn(): (size: number, fill: number) => Int32Array {
  let kept = new Int32Array(FIRST_KEPT);
  return (size, fill) => {
    if (kept.length < size || (kept.length > MOST_KEPT && size < FIRST_KEPT)) kept = new Int32Array(Math.max(FIRST_KEPT, size));
    return kept.subarray(0, size).fill(fill);
  };
}
