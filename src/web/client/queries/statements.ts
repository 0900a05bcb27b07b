/** Statements by filters that come from the address. */
import type { Statement } from '../../../model/statement.js';
import type { Dossier } from '../data/dossier.js';
import { compareDates, overlaps, rangeOf } from '../data/edtf.js';
import { compareNames } from '../data/fold.js';

export const FILTERS = ['speaker', 'act', 'target', 'issue', 'source', 'mode', 'language', 'from', 'until'] as const;
export type Filter = (typeof FILTERS)[number];
export type Filters = Readonly<Partial<Record<Filter, string>>>;

/** The value that asks for statements whose speaker, target or issue is unknown. */
export const UNKNOWN = 'unknown';

/** Statements that pass all filters, by date and then in the record's order; undated ones last. */
export function filterStatements(dossier: Dossier, filters: Filters): readonly Statement[] {
  const within = filters.from || filters.until ? rangeOf(`${filters.from || '..'}/${filters.until || '..'}`) : null;
  const is = (wanted: string | undefined, value: string | null): boolean => !wanted || (value ?? UNKNOWN) === wanted;
  const kept = dossier.facts.statements.filter(s =>
    is(filters.speaker, s.speaker) && is(filters.act, s.act) && is(filters.target, s.target) && is(filters.issue, s.issue) && is(filters.source, s.document) && is(filters.mode, s.mode)
    && is(filters.language, dossier.documents.get(s.document)?.language ?? null) && (within === null || overlaps(rangeOf(s.date), within)));
  const order = new Map(kept.map((s, k) => [s, k]));
  return kept.sort((a, b) => compareDates(a.date, b.date) || order.get(a)! - order.get(b)!);
}

export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** What a filter offers: the values that occur among the statements that pass the other filters, the most frequent first for names. */
export function choicesFor(dossier: Dossier, filter: Exclude<Filter, 'from' | 'until'>, filters: Filters, nameOf: (value: string) => string): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const s of filterStatements(dossier, { ...filters, [filter]: undefined })) {
    const value = valueOf(dossier, filter, s) ?? UNKNOWN;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count, name: nameOf(value) })).sort((a, b) => compareNames(a.name, b.name));
}

function valueOf(dossier: Dossier, filter: Exclude<Filter, 'from' | 'until'>, s: Statement): string | null {
  if (filter === 'source') return s.document;
  if (filter === 'language') return dossier.documents.get(s.document)?.language ?? null;
  return s[filter];
}
