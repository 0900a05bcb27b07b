/** What the statements of new documents add to positions and proposals. */
import type { SettledRecord, Standing } from '../../../model/graft.js';
import type { Position, Proposal } from '../../../model/meeting.js';
import type { Statement } from '../../../model/statement.js';
import { positionId, positionOf } from '../positions/link.js';
import { byId, commonest, joined, placeKey } from './tie.js';

/** A position of more statements is not looked through again for a change of side. */
const MOST_STATEMENTS = 500;

export interface Grown<T> {
  readonly added: readonly T[];
  readonly changed: readonly T[];
}

/** `statements` are those of the new documents, with the actors and issues of the record. */
export function tiePositions(statements: readonly Statement[], settled: Pick<SettledRecord, 'facts'>): Grown<Position> {
  const held = new Map<string, Statement[]>();
  for (const s of statements) {
    if (s.speaker === null || s.issue === null) continue;
    const id = positionId(s.speaker, s.issue);
    const list = held.get(id);
    if (list) list.push(s); else held.set(id, [s]);
  }
  const rows = byId(settled.facts('positions', [...held.keys()]));
  const added: Position[] = [];
  const changed: Position[] = [];
  for (const [id, list] of held) {
    const row = rows.get(id);
    if (row && row.statements.length > MOST_STATEMENTS) changed.push({ ...row, statements: [...row.statements, ...list.map(s => s.id)] });
    else if (row) changed.push({ ...positionOf([...settled.facts('statements', row.statements), ...list]), id });
    else added.push(positionOf(list));
  }
  return { added, changed };
}

export interface ProposalTies {
  readonly actorOf: (id: string) => string;
  readonly meetingOf: (id: string) => string;
}

/** Proposals of the small record that new documents tell of. */
export function tieProposals(proposals: readonly Proposal[], fresh: ReadonlySet<string>, standing: readonly Standing[], { actorOf, meetingOf }: ProposalTies, settled: Pick<SettledRecord, 'facts'>, isFresh: (statement: string) => boolean): Grown<Proposal> {
  const proposalAt = new Map(standing.filter(p => p.part === 'evidence').map(p => [placeKey(p), p.fact]));
  const growing = proposals.filter(p => p.evidence.some(e => fresh.has(e.document)));
  const tieOf = new Map(growing.map(p => [p, commonest(p.evidence.map(e => proposalAt.get(placeKey(e))))]));
  const rows = byId(settled.facts('proposals', [...new Set([...tieOf.values()].filter(id => id !== null))]));
  const added: Proposal[] = [];
  const changed = new Map<string, Proposal>();
  for (const [found, id] of tieOf) {
    const row = id === null ? undefined : changed.get(id) ?? rows.get(id);
    const evidence = found.evidence.filter(e => fresh.has(e.document));
    const statements = found.statements.filter(isFresh);
    if (row) changed.set(row.id, { ...row, response: row.response === 'none' ? found.response : row.response, statements: joined(row.statements, statements), evidence: [...row.evidence, ...evidence] as unknown as Proposal['evidence'] });
    else added.push({
      ...found, by: found.by && actorOf(found.by), to: found.to && actorOf(found.to), meeting: found.meeting && meetingOf(found.meeting), statements, evidence: evidence as unknown as Proposal['evidence'],
    });
  }
  return { added, changed: [...changed.values()] };
}
