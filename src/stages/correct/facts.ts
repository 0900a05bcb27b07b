/** Corrections of what stands at one place of one source: dates, figures and statements. */
import type { Correction, FactRef } from '../../model/correction.js';
import type { Figure } from '../../model/figure.js';
import type { ByDocument } from '../../model/revision.js';
import type { Statement } from '../../model/statement.js';
import type { DatedMention } from '../../model/time.js';
import { finderOf, type Findable, type Finder, type Found } from './find.js';
import { refOf, type CorrectionOf, type Ledger } from './ledger.js';
import { dateFindable, figureFindable, statementFindable } from './places.js';

/** Finds the actor that a correction names, as the record has it now, or says why there is none. */
export type ActorLookup = (correction: Correction, id: string) => Found | string;

interface Fact { readonly id: string }

/** Facts that are changed one by one; their order stays. */
class Revised<T extends Fact> {
  private readonly byId: Map<string, T>;
  private readonly finder: Finder;

  constructor(private readonly lists: ByDocument<T>, findable: (fact: T) => Findable, documents: ReadonlySet<string>) {
    const all = lists.flat();
    this.byId = new Map(all.map(f => [f.id, f]));
    this.finder = finderOf(all.map(findable), documents);
  }

  /** The fact that a correction speaks of, or why it does not fit. */
  target(correction: Correction, kind: FactRef['kind']): { readonly found: Found; readonly fact: T } | string {
    const found = this.finder.find(refOf(correction, kind, correction.target));
    if (typeof found === 'string') return found;
    const fact = this.byId.get(found.id);
    return fact ? { found, fact } : `the ${kind} was rejected before`;
  }

  /** Puts changed values into a fact; gives the values before. */
  change(fact: T, changes: Partial<T>): Readonly<Record<string, unknown>> {
    this.byId.set(fact.id, { ...fact, ...changes });
    return valuesBefore(fact, changes);
  }

  remove(id: string): void {
    this.byId.delete(id);
  }

  result(): ByDocument<T> {
    return this.lists.map(list => list.flatMap(f => this.byId.get(f.id) ?? []));
  }
}

/** The values that changes take the place of. */
export function valuesBefore(fact: object, changes: object): Readonly<Record<string, unknown>> {
  const fields = fact as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.keys(changes).map(field => [field, fields[field] ?? null]));
}

/** Only the fields that a change may have, so that nothing else in a file gets into the record. */
export function only<T extends object, K extends keyof T>(changes: T, fields: readonly K[]): Partial<Pick<T, K>> {
  const out: Partial<Pick<T, K>> = {};
  for (const field of fields) if (changes[field] !== undefined) out[field] = changes[field];
  return out;
}

/** A calendar date that EDTF and TIMEX3 write alike. */
const PLAIN_DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?)?)?)?$/;

/** Edits dates. Rejected ones lose their value, so that no statement leans on them; `withoutRejected` takes them out. */
export function reviseDates(dates: ByDocument<DatedMention>, ledger: Ledger, documents: ReadonlySet<string>): { readonly dates: ByDocument<DatedMention>; readonly rejected: ReadonlySet<string> } {
  const corrections = ledger.of('date', 'edit', 'reject');
  const rejected = new Set<string>();
  if (corrections.length === 0) return { dates, rejected };
  const revised = new Revised(dates, dateFindable, documents);
  for (const c of corrections) {
    const target = revised.target(c, 'date');
    if (typeof target === 'string') { ledger.refused(c, target); continue; }
    const { found, fact: date } = target;
    if (rejected.has(date.id)) { ledger.refused(c, 'the date was rejected before'); continue; }
    if (c.operation === 'reject') {
      rejected.add(date.id);
      revised.change(date, { edtf: null });
      ledger.applied(c, found, { ...date });
      continue;
    }
    const { edtf, value } = c.changes;
    const { candidates: _candidates, ...settled } = date;
    const changes: Partial<DatedMention> = { certain: true, ...(edtf === undefined ? {} : { edtf, mod: null }), ...(value !== undefined ? { value } : edtf && PLAIN_DATE.test(edtf) ? { value: edtf } : {}) };
    ledger.applied(c, found, { ...valuesBefore(date, changes), ...(date.candidates ? { candidates: date.candidates } : {}) });
    revised.change(settled, changes);
  }
  return { dates: revised.result(), rejected };
}

export function reviseFigures(figures: ByDocument<Figure>, ledger: Ledger, documents: ReadonlySet<string>): ByDocument<Figure> {
  const corrections = ledger.of('figure', 'edit', 'reject');
  if (corrections.length === 0) return figures;
  const revised = new Revised(figures, figureFindable, documents);
  for (const c of corrections) {
    const target = revised.target(c, 'figure');
    if (typeof target === 'string') { ledger.refused(c, target); continue; }
    const { found, fact: figure } = target;
    if (c.operation === 'reject') {
      revised.remove(figure.id);
      ledger.applied(c, found, { ...figure });
    } else ledger.applied(c, found, revised.change(figure, only(c.changes, ['min', 'max', 'modifier', 'unit', 'of', 'head'])));
  }
  return revised.result();
}

/** Edits and rejects statements; their issues are given later (`issues.ts`). */
export function reviseStatements(statements: ByDocument<Statement>, ledger: Ledger, documents: ReadonlySet<string>, actor: ActorLookup): ByDocument<Statement> {
  const corrections = ledger.of('statement', 'edit', 'reject');
  if (corrections.length === 0) return statements;
  const revised = new Revised(statements, statementFindable, documents);
  const gone = new Set<string>();
  for (const c of corrections) {
    const target = revised.target(c, 'statement');
    if (typeof target === 'string') { ledger.refused(c, target); continue; }
    const { found, fact: statement } = target;
    if (c.operation === 'reject') {
      revised.remove(statement.id);
      gone.add(statement.id);
      ledger.applied(c, found, { ...statement });
      continue;
    }
    const changes = statementChanges(c, actor);
    if (typeof changes === 'string') ledger.refused(c, changes);
    else ledger.applied(c, found, revised.change(statement, changes));
  }
  const kept = revised.result();
  return gone.size === 0 ? kept : kept.map(list => list.map(s => (s.reportedBy !== null && gone.has(s.reportedBy) ? { ...s, reportedBy: null } : s)));
}

/** The new values of a statement but for its issue, with actors as the record has them now; or why they do not fit. */
function statementChanges(c: CorrectionOf<'edit', 'statement'>, actor: ActorLookup): Partial<Statement> | string {
  const changes: { -readonly [K in keyof Statement]?: Statement[K] } = only(c.changes, ['act', 'date', 'content']);
  for (const role of ['speaker', 'target'] as const) {
    const id = c.changes[role];
    if (id === undefined) continue;
    const found = id === null ? null : actor(c, id);
    if (typeof found === 'string') return found;
    changes[role] = found?.id ?? null;
  }
  return changes;
}
