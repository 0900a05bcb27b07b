/** Merging and splitting utterances: which wordings are the same words of one speaker. */
import type { RevisedUtterances } from '../../model/revision.js';
import type { Statement, Utterance } from '../../model/statement.js';
import { factId } from '../../text/identify.js';
import { finderOf, type Finder, type Found } from './find.js';
import { refOf, type Ledger } from './ledger.js';
import { statementFindable, utteranceFindable } from './places.js';

const RULE = 'correction';

type Differs = (first: Statement, other: Statement) => Utterance['differs'];

/** Gives utterances as corrected; a speaker that somebody set to unknown stays so, whatever other wordings say. */
export function reviseUtterances(linked: RevisedUtterances, differs: Differs, ledger: Ledger, documents: ReadonlySet<string>): RevisedUtterances {
  const unknown = speakersMadeUnknown(ledger);
  const corrections = ledger.of('utterance', 'merge', 'split', 'reject');
  if (corrections.length === 0 && unknown.size === 0) return linked;
  const statements = new Map(linked.statements.flat().map(s => [s.id, s]));
  for (const id of unknown) { const s = statements.get(id); if (s) statements.set(id, { ...s, speaker: null }); }
  const groups = new Groups(linked.utterances, statements, differs);
  const statementFinder = finderOf([...statements.values()].map(statementFindable), documents);
  for (const c of corrections) {
    const found = groups.finder(documents).find(refOf(c, 'utterance', c.target));
    if (typeof found === 'string') { ledger.refused(c, found); continue; }
    const before = groups.get(found.id).statements;
    const failure = c.operation === 'merge' ? groups.merge(found.id, c.others.map(id => groups.finder(documents).find(refOf(c, 'utterance', id))))
      : groups.split(found.id, c.operation === 'reject' ? before.map(id => [id]) : partsOf(before, c.parts.map(id => statementFinder.find(refOf(c, 'statement', id)))));
    if (typeof failure === 'string') ledger.refused(c, failure); else ledger.applied(c, { ...found, id: failure.id }, { statements: before });
  }
  return groups.result(linked);
}

/** Statements whose speaker the last edit took away. */
function speakersMadeUnknown(ledger: Ledger): ReadonlySet<string> {
  const unknown = new Set<string>();
  for (const c of ledger.of('statement', 'edit')) {
    const fact = ledger.factOf(c);
    if (fact === null || c.changes.speaker === undefined) continue;
    if (c.changes.speaker === null) unknown.add(fact); else unknown.delete(fact);
  }
  return unknown;
}

/** The statements that leave and those that stay; or why they cannot be told apart. */
function partsOf(all: readonly string[], leaving: readonly (Found | string)[]): readonly (readonly string[])[] | string {
  const missing = leaving.find(f => typeof f === 'string');
  if (missing !== undefined) return missing as string;
  const gone = new Set(leaving.map(f => (f as Found).id).filter(id => all.includes(id)));
  if (gone.size === 0) return 'none of these statements is part of it';
  return [all.filter(id => !gone.has(id)), all.filter(id => gone.has(id))];
}

class Groups {
  private readonly utterances: Map<string, Utterance>;
  private known: Finder | null = null;

  constructor(utterances: readonly Utterance[], private readonly statements: ReadonlyMap<string, Statement>, private readonly differs: Differs) {
    this.utterances = new Map(utterances.map(u => [u.id, u]));
  }

  get(id: string): Utterance {
    return this.utterances.get(id)!;
  }

  finder(documents: ReadonlySet<string>): Finder {
    return this.known ??= finderOf([...this.utterances.values()].map(u => utteranceFindable(u, id => this.statements.get(id))), documents);
  }

  /** Gives the joined utterance, or why there is none. */
  merge(target: string, others: readonly (Found | string)[]): Utterance | string {
    const missing = others.find(o => typeof o === 'string');
    if (missing !== undefined) return missing as string;
    const ids = [...new Set(others.map(o => (o as Found).id))].filter(id => id !== target);
    if (ids.length === 0) return 'they are one utterance already';
    const joined = [target, ...ids].map(id => this.get(id));
    return this.replace([target, ...ids], joined.flatMap(u => u.statements), joined.map(u => u.speaker).find(s => s !== null) ?? null);
  }

  /** Gives the first part, or why the utterance stays whole. */
  split(target: string, parts: readonly (readonly string[])[] | string): Utterance | string {
    if (typeof parts === 'string') return parts;
    if (parts.length < 2 || parts.some(p => p.length === 0)) return 'nothing would be left of it';
    const { speaker } = this.get(target);
    return parts.map((part, k) => this.replace(k === 0 ? [target] : [], part, speaker))[0]!;
  }

  result({ statements }: RevisedUtterances): RevisedUtterances {
    const utteranceOf = new Map([...this.utterances.values()].flatMap(u => u.statements.map(id => [id, u] as const)));
    const revised = statements.map(list => list.map(s => this.statements.get(s.id) ?? s).map(s => ({ ...s, utterance: utteranceOf.get(s.id)?.id ?? s.utterance })));
    const order = new Map(revised.flat().map((s, k) => [s.id, k]));
    const first = (u: Utterance): number => Math.min(...u.statements.map(id => order.get(id) ?? 0));
    return { statements: revised, utterances: [...this.utterances.values()].sort((a, b) => first(a) - first(b)) };
  }

  private replace(gone: readonly string[], ids: readonly string[], speaker: string | null): Utterance {
    for (const id of gone) this.utterances.delete(id);
    const [first, ...rest] = ids.flatMap(id => this.statements.get(id) ?? []);
    const made: Utterance = { id: factId('u', ...[...ids].sort()), rule: RULE, speaker, statements: ids, differs: first ? rest.flatMap(s => this.differs(first, s)) : [] };
    this.utterances.set(made.id, made);
    this.known = null;
    return made;
  }
}
