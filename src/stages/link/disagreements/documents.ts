/** Documents by their ids: facts name documents by id, columns by number. */
import type { AnnotatedDocument } from '../../../model/annotated.js';

export class DocumentNumbers {
  private readonly last = new Map<string, number>();
  /** All numbers of the ids that several documents have: the same bytes at several paths. */
  private readonly several = new Map<string, number[]>();

  constructor(private readonly documents: readonly AnnotatedDocument[]) {
    documents.forEach(({ id }, d) => {
      const before = this.last.get(id);
      this.last.set(id, d);
      if (before === undefined) return;
      const known = this.several.get(id);
      if (known) known.push(d); else this.several.set(id, [before, d]);
    });
  }

  /** The number that stands for an id: the last of those that have it. */
  of(id: string): number | undefined {
    return this.last.get(id);
  }

  /** All numbers of an id, ascending. */
  allOf(id: string): readonly number[] {
    const one = this.last.get(id);
    return this.several.get(id) ?? (one === undefined ? [] : [one]);
  }

  /** The number that stands for the id of document number d. */
  standingFor(d: number): number {
    return this.several.size === 0 ? d : this.last.get(this.documents[d]!.id)!;
  }
}
