/** The figures of new documents, each put to the measure of the record that counts the same thing. */
import type { Figure, Measure } from '../../../model/figure.js';
import type { SettledRecord } from '../../../model/graft.js';
import type { LinkedRecord } from '../../../model/record.js';
import { byId, commonest, joined } from './tie.js';

export interface TiedFigures {
  readonly figures: readonly Figure[];
  readonly added: readonly Measure[];
  readonly changed: readonly Measure[];
}

export function tieFigures({ figures, measures }: Pick<LinkedRecord, 'figures' | 'measures'>, fresh: ReadonlySet<string>, settled: Pick<SettledRecord, 'facts'>): TiedFigures {
  const mine = figures.filter(f => fresh.has(f.document));
  const own = new Set(mine.map(f => f.id));
  const growing = measures.filter(m => m.figures.some(id => own.has(id)));
  const measureOf = new Map(settled.facts('figures', growing.flatMap(m => m.figures.filter(id => !own.has(id)))).map(f => [f.id, f.measure]));
  const tieOf = new Map(growing.map(m => [m, commonest(m.figures.map(id => measureOf.get(id)))]));
  const rows = byId(settled.facts('measures', [...new Set([...tieOf.values()].filter(id => id !== null))]));
  const added: Measure[] = [];
  const changed = new Map<string, Measure>();
  const settledOn = new Map<string, string>();
  for (const [measure, id] of tieOf) {
    const members = measure.figures.filter(f => own.has(f));
    const row = id === null ? undefined : changed.get(id) ?? rows.get(id);
    if (row) changed.set(row.id, { ...row, rule: 'same-thing', figures: joined(row.figures, members) });
    else added.push({ ...measure, figures: members });
    for (const f of members) settledOn.set(f, row?.id ?? measure.id);
  }
  return { figures: mine.map(f => ({ ...f, measure: settledOn.get(f.id) ?? null })), added, changed: [...changed.values()] };
}
