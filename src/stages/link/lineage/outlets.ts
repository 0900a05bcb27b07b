/** How common a passage is within one outlet: page furniture is common there and nowhere else. */
import type { AnnotatedDocument } from '../../../model/annotated.js';
import type { SharedKeys } from '../../../text/shared-keys.js';

/** Gives how many documents of the outlet of `a` and `b` (by number) have the shingle that begins at word `middle` of `a`; null where the outlets differ. */
export function carriersIn(documents: readonly AnnotatedDocument[], { firstOf, position, group, postingOf, postings }: SharedKeys): (a: number, b: number, middle: number) => number | null {
  return (a, b, middle) => {
    const outlet = documents[a]!.outlet;
    if (documents[b]!.outlet !== outlet) return null;
    let low = firstOf[a]!;
    let high = firstOf[a + 1]! - 1;
    while (low < high) {
      const at = (low + high) >> 1;
      if (position[at]! < middle) low = at + 1; else high = at;
    }
    const g = group[low]!;
    let carrying = 0;
    for (let k = postingOf[g]!; k < postingOf[g + 1]!; k++) if (documents[postings[k]!]!.outlet === outlet) carrying++;
    return carrying;
  };
}

/** How many documents each outlet has. */
export function outletSizes(documents: readonly AnnotatedDocument[]): ReadonlyMap<string | null, number> {
  const sizes = new Map<string | null, number>();
  for (const { outlet } of documents) sizes.set(outlet, (sizes.get(outlet) ?? 0) + 1);
  return sizes;
}
