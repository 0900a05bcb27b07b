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

const ordered = new WeakMap<readonly Statement[], readonly Statement[]>();

/** All statements by date and then in the record's order, undated ones last; sorted once. */
function inTime(dossier: Dossier): readonly Statement[] {
  const all = dossier.facts.statements;
  let sorted = ordered.get(all);
  if (!sorted)
    ordered.set(
      all,
      (sorted = all
        .map((s, k) => ({ s, k }))
        .sort((a, b) => compareDates(a.s.date, b.s.date) || a.k - b.k)
        .map(x => x.s)),
    );
  return sorted;
}

/** Statements that pass all filters, by date. */
export function filterStatements(dossier: Dossier, filters: Filters): readonly Statement[] {
  const tests = testsOf(dossier, filters).map(t => t.passes);
  return inTime(dossier).filter(s => tests.every(passes => passes(s)));
}

interface Test {
  readonly filter: Filter;
  readonly passes: (s: Statement) => boolean;
}

/** The filters that are set, as tests. */
function testsOf(dossier: Dossier, filters: Filters): readonly Test[] {
  const tests: Test[] = [];
  for (const filter of FILTERS) {
    const wanted = filters[filter];
    if (!wanted || filter === 'until') continue;
    if (filter !== 'from') tests.push({ filter, passes: s => (valueOf(dossier, filter, s) ?? UNKNOWN) === wanted });
  }
  if (filters.from || filters.until) {
    const within = rangeOf(`${filters.from || '..'}/${filters.until || '..'}`);
    tests.push({ filter: 'from', passes: s => overlaps(rangeOf(s.date), within) });
  }
  return tests;
}

export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

export type ListFilter = Exclude<Filter, 'from' | 'until'>;

/** What each filter offers: the values among the statements that pass all others, with how many have each. One walk for all filters. */
export function choicesFor(
  dossier: Dossier,
  filters: Filters,
  nameOf: (filter: ListFilter, value: string) => string,
): Readonly<Record<ListFilter, readonly Choice[]>> {
  const tests = testsOf(dossier, filters);
  const counts = new Map<ListFilter, Map<string, number>>(LISTS.map(f => [f, new Map()]));
  for (const s of dossier.facts.statements) {
    let failed: Filter | null = null;
    let failures = 0;
    for (const t of tests)
      if (!t.passes(s)) {
        failed = t.filter;
        if (++failures > 1) break;
      }
    if (failures > 1) continue;
    for (const [filter, values] of counts) {
      if (failures === 1 && failed !== filter) continue;
      const value = valueOf(dossier, filter, s) ?? UNKNOWN;
      values.set(value, (values.get(value) ?? 0) + 1);
    }
  }
  const choices = (filter: ListFilter): readonly Choice[] =>
    [...counts.get(filter)!].map(([value, count]) => ({ value, count, name: nameOf(filter, value) })).sort((a, b) => compareNames(a.name, b.name));
  return {
    speaker: choices('speaker'),
    act: choices('act'),
    target: choices('target'),
    issue: choices('issue'),
    source: choices('source'),
    mode: choices('mode'),
    language: choices('language'),
  };
}

const LISTS: readonly ListFilter[] = FILTERS.filter(f => f !== 'from' && f !== 'until');

function valueOf(dossier: Dossier, filter: ListFilter, s: Statement): string | null {
  if (filter === 'source') return s.document;
  if (filter === 'language') return dossier.documents.get(s.document)?.language ?? null;
  return s[filter];
}
