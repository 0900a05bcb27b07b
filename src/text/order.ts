/** One order of texts, whatever the locale. */

/** Compares by UTF-16 code units: negative where `a` comes first, 0 where both are the same. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
