/** Tables that take time to make are made at their first use: a run that meets one language does not wait for the others. */

/** Gives what `make` gave when it was first asked. */
export function once<Table>(make: () => Table): () => Table {
  let made: Table | undefined;
  return () => (made ??= make());
}
