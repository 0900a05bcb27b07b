/** Which figures stand in one passage that two documents share. */
import type { Lineage } from '../../../model/lineage.js';
import type { Span } from '../../../model/anchor.js';
import { Numbers } from '../../../text/numbers.js';
import type { DocumentNumbers } from './documents.js';

/** A figure may stand at the edge of a passage, since it is where the two differ. */
const EDGE = 120;
/** The two stand at the same place of the passage, but for small edits. */
const SHIFT = 60;

/** The passages that one document took from another. */
export class CopiedPassages {
  /** Four offsets a passage, start and end in either document; and the passage before it of the same two documents, or -1. */
  private readonly places = new Numbers();
  private readonly before = new Numbers();
  /** The last passage of two documents. */
  private readonly lastOf = new Map<number, number>();
  private readonly copied: Uint8Array;

  constructor({ passages }: Lineage, private readonly numbers: DocumentNumbers, private readonly documents: number) {
    this.copied = new Uint8Array(documents);
    for (const { a, b, kind } of passages) {
      if (kind !== 'copy' && kind !== 'edited_copy') continue;
      const [d, e] = [numbers.of(a.document), numbers.of(b.document)];
      if (d === undefined || e === undefined) continue;
      const key = d * documents + e;
      this.before.push(this.lastOf.get(key) ?? -1);
      this.lastOf.set(key, this.before.count - 1);
      for (const offset of [a.start, a.end, b.start, b.end]) this.places.push(offset);
      this.copied[d] = this.copied[e] = 1;
    }
  }

  /** Whether two places, in documents number a and b, are the same place of a passage that one document took from the other. */
  hold(a: number, inA: Span, b: number, inB: Span): boolean {
    const [d, e] = [this.numbers.standingFor(a), this.numbers.standingFor(b)];
    if (this.copied[d] === 0 || this.copied[e] === 0) return false;
    return this.heldBy(this.lastOf.get(d * this.documents + e), 0, inA, inB) || this.heldBy(this.lastOf.get(e * this.documents + d), 2, inA, inB);
  }

  /** `own`: where in its four offsets a passage has those of the first place's document. */
  private heldBy(last: number | undefined, own: 0 | 2, inA: Span, inB: Span): boolean {
    for (let passage = last ?? -1; passage >= 0; passage = this.before.list[passage]!) {
      const start = this.places.list[4 * passage + own]!;
      const end = this.places.list[4 * passage + own + 1]!;
      const other = this.places.list[4 * passage + 2 - own]!;
      if (inA.start >= start - EDGE && inA.end <= end + EDGE && Math.abs((inA.start - start) - (inB.start - other)) <= SHIFT) return true;
    }
    return false;
  }
}
