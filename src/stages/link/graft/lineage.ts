/** What new documents share with those of the record, and the clusters of copies that they join. */
import type { SettledRecord } from '../../../model/graft.js';
import type { CopyCluster, Lineage } from '../../../model/lineage.js';
import { commonest, joined } from './tie.js';

export interface TiedLineage {
  readonly added: Lineage;
  readonly changed: readonly CopyCluster[];
}

export function tieLineage({ passages, repeats, clusters }: Lineage, fresh: ReadonlySet<string>, settled: Pick<SettledRecord, 'clustersOf'>): TiedLineage {
  const growing = clusters.filter(c => c.documents.some(d => fresh.has(d)));
  const rows = settled.clustersOf(growing.flatMap(c => c.documents.filter(d => !fresh.has(d))));
  const rowOf = new Map(rows.flatMap(row => row.documents.map(d => [d, row] as const)));
  const added: CopyCluster[] = [];
  const changed = new Map<string, CopyCluster>();
  for (const found of growing) {
    const id = commonest(found.documents.map(d => rowOf.get(d)?.id));
    const row = id === null ? undefined : changed.get(id) ?? rows.find(r => r.id === id);
    if (row === undefined) { added.push(found); continue; }
    const whole = row.documents.every(d => found.documents.includes(d));
    // Which came first is told where all are known; else it stays as it was.
    changed.set(row.id, { id: row.id, documents: joined(row.documents, found.documents.filter(d => fresh.has(d))), original: whole ? found.original : row.original });
  }
  return {
    added: { passages: passages.filter(p => fresh.has(p.a.document) || fresh.has(p.b.document)), repeats: repeats.filter(r => fresh.has(r.document)), clusters: added },
    changed: [...changed.values()],
  };
}
