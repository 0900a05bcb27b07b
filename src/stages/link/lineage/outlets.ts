/** How common a passage is within one outlet: page furniture is common there and nowhere else. */
import type { AnnotatedDocument } from '../../../model/annotated.js';
import type { SharedKeys } from '../../../text/shared-keys.js';
import { SHINGLE_WORDS } from '../../../text/shingles.js';
import type { OutletUse } from './kinds.js';
import type { SharedPassage } from './passages.js';

/** Gives, for a passage of two documents (by number), how many documents of their outlet carry it; null where the outlets differ. */
export function outletUseOf(documents: readonly AnnotatedDocument[], { firstOf, position, group, postingOf, postings }: SharedKeys): (a: number, b: number, passage: SharedPassage) => OutletUse | null {
  const sizes = new Map<string | null, number>();
  for (const d of documents) sizes.set(d.outlet, (sizes.get(d.outlet) ?? 0) + 1);
  return (a, b, { words }) => {
    const outlet = documents[a]!.outlet;
    if (documents[b]!.outlet !== outlet) return null;
    // Asked of the shared shingle in the middle: it stands for the passage.
    const middle = (words.aStart + words.aEnd - SHINGLE_WORDS) >> 1;
    let entry = firstOf[a]!;
    while (entry + 1 < firstOf[a + 1]! && position[entry]! < middle) entry++;
    const g = group[entry]!;
    let carrying = 0;
    for (let k = postingOf[g]!; k < postingOf[g + 1]!; k++) if (documents[postings[k]!]!.outlet === outlet) carrying++;
    return { carrying, all: sizes.get(outlet) ?? 0, known: outlet !== null };
  };
}
