/** Clusters: documents that are copies of one another, together one witness. */
import type { AnnotatedDocument } from '../../../model/annotated.js';
import type { CopyCluster } from '../../../model/lineage.js';
import { factId } from '../../../text/identify.js';
import { compareTimes, type Window } from './direction.js';

/** A verified copy: documents by number, the share of each that is shared, and where in each (word numbers). */
export interface CopyEdge {
  readonly a: number;
  readonly b: number;
  readonly coverA: number;
  readonly coverB: number;
  readonly spanA: WordRange;
  readonly spanB: WordRange;
}

export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** A document of which a copy takes less than this may hold several texts: a digest of the day's wires. */
const DIGEST_COVER = 0.5;

/**
 * Takes the documents, when they were published and their verified copy edges; gives the clusters, in the order of their first documents. Nothing is joined over an edge
 * that was not verified, nor over a digest: a document that holds two texts which are no copies of one another joins neither to the other.
 */
export function clusterCopies(documents: readonly AnnotatedDocument[], windows: readonly (Window | null)[], edges: readonly CopyEdge[]): CopyCluster[] {
  const parent = new Map<number, number>();
  const rootOf = (d: number): number => {
    let root = d;
    while ((parent.get(root) ?? root) !== root) root = parent.get(root) ?? root;
    for (let at = d; at !== root;) { const next = parent.get(at) ?? root; parent.set(at, root); at = next; }
    return root;
  };
  for (const { a, b } of withoutDigests(edges)) {
    const [x, y] = [rootOf(a), rootOf(b)];
    if (!parent.has(x)) parent.set(x, x);
    if (!parent.has(y)) parent.set(y, y);
    if (x !== y) parent.set(Math.max(x, y), Math.min(x, y));
  }
  const members = new Map<number, number[]>();
  for (const d of [...parent.keys()].sort((x, y) => x - y)) {
    const root = rootOf(d);
    const list = members.get(root);
    if (list) list.push(d); else members.set(root, [d]);
  }
  return [...members.values()].filter(m => m.length > 1).map(m => {
    const ids = m.map(d => documents[d]!.id);
    const first = earliest(m, windows);
    return { id: factId('c', ...[...ids].sort()), documents: ids, original: first === null ? null : documents[first]!.id };
  });
}

/** The document published before all others, or null where that is not told. */
function earliest(documents: readonly number[], windows: readonly (Window | null)[]): number | null {
  const before = (x: number, y: number): boolean => compareTimes(windows[x]!, windows[y]!) < 0;
  const first = documents.reduce((best, d) => (before(d, best) ? d : best));
  return documents.every(d => d === first || before(first, d)) ? first : null;
}

/** Drops the edges of digests. */
function withoutDigests(edges: readonly CopyEdge[]): CopyEdge[] {
  const partsOf = new Map<number, { readonly other: number; readonly at: WordRange; readonly cover: number }[]>();
  const linked = new Set<string>();
  const add = (d: number, other: number, at: WordRange, cover: number): void => {
    const part = { other, at, cover };
    const list = partsOf.get(d);
    if (list) list.push(part); else partsOf.set(d, [part]);
  };
  for (const e of edges) {
    linked.add(`${e.a} ${e.b}`);
    if (e.coverA < DIGEST_COVER) add(e.a, e.b, e.spanA, e.coverA);
    if (e.coverB < DIGEST_COVER) add(e.b, e.a, e.spanB, e.coverB);
  }
  const digests = new Set<number>();
  for (const [d, parts] of partsOf) {
    const sorted = [...parts].sort((x, y) => x.at.from - y.at.from || x.other - y.other);
    // Neighbouring parts tell: if any two are apart, two neighbours in this order are.
    let reach = sorted[0]!;
    for (const part of sorted.slice(1)) {
      if (part.at.from >= reach.at.to && !linked.has(`${Math.min(part.other, reach.other)} ${Math.max(part.other, reach.other)}`)) { digests.add(d); break; }
      if (part.at.to > reach.at.to) reach = part;
    }
  }
  return edges.filter(e => !(digests.has(e.a) && e.coverA < DIGEST_COVER) && !(digests.has(e.b) && e.coverB < DIGEST_COVER));
}
