/** Which fact of the settled record a fact of the small one is: the one that has most of the same members. */

/** The commonest of some ids, of equals the first of the alphabet; null of none. */
export function commonest(ids: Iterable<string | null | undefined>): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== null && id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  let best: string | null = null;
  let most = 0;
  for (const [id, count] of counts) if (count > most || (count === most && id < best!)) { best = id; most = count; }
  return best;
}

/** Names a stretch of a document. */
export function placeKey({ document, start, end }: { readonly document: string; readonly start: number; readonly end: number }): string {
  return `${document} ${start} ${end}`;
}

/** All of `list` and those of `more` that it does not have. */
export function joined<T>(list: readonly T[], more: readonly T[]): readonly T[] {
  const known = new Set(list);
  return [...list, ...more.filter(x => !known.has(x))];
}

/** Rows by their ids. */
export function byId<T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map(row => [row.id, row]));
}
