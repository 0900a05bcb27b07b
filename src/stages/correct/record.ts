/** The last corrections: what nothing else leans on, actors that are none, and what was accepted or noted. */
import type { AnnotatedDocument } from '../../model/annotated.js';
import { CORRECTABLE } from '../../model/correction.js';
import type { Proposal } from '../../model/meeting.js';
import type { LinkedRecord } from '../../model/record.js';
import { only, valuesBefore, type ActorLookup } from './facts.js';
import { finderOf, type Finder } from './find.js';
import { refOf, type Ledger } from './ledger.js';
import { findables } from './places.js';

/** Takes the record as linked; gives it with the rest of the corrections. */
export function reviseRecord(record: LinkedRecord, annotated: readonly AnnotatedDocument[], ledger: Ledger, actor: ActorLookup): LinkedRecord {
  const documents = new Set(annotated.map(d => d.id));
  const facts = { ...record, documents: annotated };
  let revised: LinkedRecord = record;
  for (const kind of ['measure', 'position', 'disagreement'] as const) {
    const list = `${kind}s` as const;
    const gone = rejected(ledger, kind, () => finderOf(findables(kind, facts), documents), id => record[list].find(f => f.id === id));
    if (gone.size > 0) revised = { ...revised, [list]: record[list].filter(f => !gone.has(f.id)), ...(kind === 'measure' ? { figures: record.figures.map(f => (f.measure !== null && gone.has(f.measure) ? { ...f, measure: null } : f)) } : {}) };
  }
  revised = { ...revised, proposals: reviseProposals(record.proposals, ledger, documents, actor) };
  const noActors = rejected(ledger, 'actor', c => ({ find: () => actor(c, c.target) }), id => record.actors.find(a => a.id === id));
  if (noActors.size > 0) revised = withoutActors(revised, noActors);
  remark(revised, annotated, documents, ledger, actor);
  for (const c of ledger.of('document', 'reject')) ledger.refused(c, 'a source cannot be rejected; reject what it says');
  return revised;
}

type Rejection = ReturnType<typeof rejections>[number];

function rejections(ledger: Ledger, kind: 'measure' | 'position' | 'disagreement' | 'actor' | 'proposal') {
  return ledger.of(kind, 'reject');
}

/** Ids of the facts that leave the record. */
function rejected(ledger: Ledger, kind: 'measure' | 'position' | 'disagreement' | 'actor', finderFor: (c: Rejection) => Finder, fact: (id: string) => object | undefined): ReadonlySet<string> {
  const gone = new Set<string>();
  let finder: Finder | null = null;
  for (const c of rejections(ledger, kind)) {
    finder = kind === 'actor' ? finderFor(c) : finder ?? finderFor(c);
    const found = finder.find(refOf(c, kind, c.target));
    if (typeof found === 'string') { ledger.refused(c, found); continue; }
    const was = fact(found.id);
    gone.add(found.id);
    // An actor may have thousands of places; its name says which it was.
    ledger.applied(c, found, was === undefined ? null : kind === 'actor' ? { name: (was as { readonly name?: unknown }).name } : { ...was });
  }
  return gone;
}

function reviseProposals(proposals: readonly Proposal[], ledger: Ledger, documents: ReadonlySet<string>, actor: ActorLookup): readonly Proposal[] {
  const corrections = ledger.of('proposal', 'edit', 'reject');
  if (corrections.length === 0) return proposals;
  const byId = new Map(proposals.map(p => [p.id, p]));
  const finder = finderOf(findables('proposal', { proposals } as Parameters<typeof findables>[1]), documents);
  for (const c of corrections) {
    const found = finder.find(refOf(c, 'proposal', c.target));
    const proposal = typeof found === 'string' ? undefined : byId.get(found.id);
    if (typeof found === 'string' || !proposal) { ledger.refused(c, typeof found === 'string' ? found : 'the proposal was rejected before'); continue; }
    if (c.operation === 'reject') {
      byId.delete(proposal.id);
      ledger.applied(c, found, { ...proposal });
      continue;
    }
    const changes: { -readonly [K in keyof Proposal]?: Proposal[K] } = only(c.changes, ['response']);
    let missing: string | null = null;
    for (const role of ['by', 'to'] as const) {
      const id = c.changes[role];
      if (id === undefined) continue;
      const now = id === null ? null : actor(c, id);
      if (typeof now === 'string') missing = now; else changes[role] = now?.id ?? null;
    }
    if (missing !== null) { ledger.refused(c, missing); continue; }
    ledger.applied(c, found, valuesBefore(proposal, changes));
    byId.set(proposal.id, { ...proposal, ...changes });
  }
  return proposals.flatMap(p => byId.get(p.id) ?? []);
}

/** The record without some actors: what they said is then of an unknown speaker. */
function withoutActors(record: LinkedRecord, gone: ReadonlySet<string>): LinkedRecord {
  const known = (id: string | null): string | null => (id !== null && gone.has(id) ? null : id);
  const left = (ids: readonly string[]): readonly string[] => (ids.some(id => gone.has(id)) ? ids.filter(id => !gone.has(id)) : ids);
  return {
    ...record,
    actors: record.actors.filter(a => !gone.has(a.id)),
    statements: record.statements.map(s => ({ ...s, speaker: known(s.speaker), target: known(s.target) })),
    utterances: record.utterances.map(u => ({ ...u, speaker: known(u.speaker) })),
    meetings: record.meetings.map(m => ({ ...m, parties: left(m.parties), participants: left(m.participants) })),
    positions: record.positions.filter(p => !gone.has(p.actor)),
    proposals: record.proposals.map(p => ({ ...p, by: known(p.by), to: known(p.to) })),
  };
}

/** Acceptances and notes: they change nothing, but must find their fact. */
function remark(record: LinkedRecord, annotated: readonly AnnotatedDocument[], documents: ReadonlySet<string>, ledger: Ledger, actor: ActorLookup): void {
  const facts = { ...record, documents: annotated };
  for (const kind of CORRECTABLE) {
    const remarks = ledger.of(kind, 'accept', 'note');
    if (remarks.length === 0) continue;
    const finder = finderOf(findables(kind, facts), documents);
    for (const c of remarks) {
      const moved = kind === 'actor' ? actor(c, c.target) : null;
      const found = moved !== null && typeof moved !== 'string' ? finder.find({ ...refOf(c, kind, c.target), id: moved.id }) : finder.find(refOf(c, kind, c.target));
      if (typeof found === 'string') ledger.refused(c, found); else ledger.applied(c, found);
    }
  }
}
