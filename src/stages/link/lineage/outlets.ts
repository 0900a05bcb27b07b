/** How common a passage is within one outlet: page furniture is common there and nowhere else. */
import type { AnnotatedDocument } from '../../../model/annotated.js';
import type { SharedKeys } from '../../../text/shared-keys.js';

/** The outlets of the documents as numbers, -1 where none is known. */
export class Outlets {
  readonly of: Int32Array;
  private readonly sizes = new Map<number, number>();

  constructor(documents: readonly AnnotatedDocument[]) {
    const numbers = new Map<string, number>();
    this.of = Int32Array.from(documents, ({ outlet }) => {
      if (outlet === null) return -1;
      const known = numbers.get(outlet) ?? numbers.size;
      numbers.set(outlet, known);
      return known;
    });
    for (const outlet of this.of) this.sizes.set(outlet, (this.sizes.get(outlet) ?? 0) + 1);
  }

  /** How many documents the outlet of a document has. */
  sizeAt(document: number): number {
    return this.sizes.get(this.of[document]!)!;
  }

  /** How many documents of the outlet of `a` and `b` (by number) have the shingle that begins at word `middle` of `a`; null where the outlets differ. */
  carrying({ firstOf, position, group, postingOf, postings }: SharedKeys, a: number, b: number, middle: number): number | null {
    const outlet = this.of[a]!;
    if (this.of[b] !== outlet) return null;
    let low = firstOf[a]!;
    let high = firstOf[a + 1]! - 1;
    while (low < high) {
      const at = (low + high) >> 1;
      if (position[at]! < middle) low = at + 1; else high = at;
    }
    const g = group[low]!;
    let carrying = 0;
    for (let k = postingOf[g]!; k < postingOf[g + 1]!; k++) if (this.of[postings[k]!] === outlet) carrying++;
    return carrying;
  }
}
