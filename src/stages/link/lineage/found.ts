/** The passages found so far, as columns: there may be millions before the record is made of them. */
import type { AnnotatedDocument } from '../../../model/annotated.js';
import type { FoundPassage } from '../../../model/fingerprint.js';
import type { CopyCluster, Passage, PassageKind } from '../../../model/lineage.js';
import { factId } from '../../../text/identify.js';
import { Numbers } from '../../../text/numbers.js';
import type { Directions } from './direction.js';
import { copiedKind, type JudgedPair } from './kinds.js';

const KINDS: readonly PassageKind[] = ['copy', 'edited_copy', 'quotation', 'background', 'boilerplate'];
const COPIES = 2;
const BOILERPLATE = KINDS.indexOf('boilerplate');

/** Numbers a passage: its documents, start and end in the source of each, its kind, and its kind should the two be copies of one text. */
const WIDTH = 8;

export class FoundPassages {
  private readonly rows = new Numbers();

  /** Adds what documents number a and b share. */
  add(a: number, b: number, found: readonly FoundPassage[], { kinds }: JudgedPair): void {
    found.forEach((p, i) => {
      for (const value of [a, b, p.a.start, p.a.end, p.b.start, p.b.end, KINDS.indexOf(kinds[i]!), KINDS.indexOf(copiedKind(p))]) this.rows.push(value);
    });
  }

  /** The passages as the record has them. Two copies of one text may share little with one another, each having cut elsewhere: what they share is still copied. */
  told(documents: readonly AnnotatedDocument[], clusters: readonly CopyCluster[], directions: Directions): Passage[] {
    const { list, count } = this.rows;
    const clusterOf = clusterNumbers(documents, clusters);
    const kindAt = (row: number): number => {
      const [a, b, kind] = [list[row]!, list[row + 1]!, list[row + 6]!];
      return kind !== BOILERPLATE && clusterOf[a]! >= 0 && clusterOf[a] === clusterOf[b] ? list[row + 7]! : kind;
    };
    const asked = (row: number): { readonly a: number; readonly b: number; readonly copied: boolean } => ({ a: list[row]!, b: list[row + 1]!, copied: kindAt(row) < COPIES });
    for (let row = 0; row < count; row += WIDTH) if (kindAt(row) !== BOILERPLATE) directions.expects(asked(row));
    directions.read();
    const passages: Passage[] = [];
    for (let row = 0; row < count; row += WIDTH) {
      const kind = KINDS[kindAt(row)]!;
      const a = { document: documents[list[row]!]!.id, start: list[row + 2]!, end: list[row + 3]! };
      const b = { document: documents[list[row + 1]!]!.id, start: list[row + 4]!, end: list[row + 5]! };
      // The id does not depend on which side is named first.
      const id = a.document < b.document ? factId('p', a.document, a.start, a.end, b.document, b.start, b.end) : factId('p', b.document, b.start, b.end, a.document, a.start, a.end);
      passages.push({ id, rule: RULES[kind], a, b, kind, first: kind === 'boilerplate' ? null : directions.firstOf(asked(row)) });
    }
    return passages;
  }
}

const RULES: Readonly<Record<PassageKind, string>> = {
  copy: 'lineage.copy', edited_copy: 'lineage.edited_copy', quotation: 'lineage.quotation', background: 'lineage.background', boilerplate: 'lineage.boilerplate',
};

/** The number of the cluster of each document, -1 where it is in none. */
function clusterNumbers(documents: readonly AnnotatedDocument[], clusters: readonly CopyCluster[]): Int32Array {
  const clusterOf = new Map(clusters.flatMap((c, number) => c.documents.map(d => [d, number] as const)));
  return Int32Array.from(documents, d => clusterOf.get(d.id) ?? -1);
}
