/** What was worked out last, kept for when it is asked again: bounded, however much there is. */

/** A function that keeps what it gave for the last `count` things it was asked for; of these the one worked out first goes first. */
export function lastOnes<K, V extends NonNullable<unknown>>(count: number, make: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>();
  return key => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    if (kept.size >= count) kept.delete(kept.keys().next().value!);
    kept.set(key, made);
    return made;
  };
}
