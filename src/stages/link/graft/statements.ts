/** The statements of new documents, each put to the utterance of the record whose words it repeats, and to an issue that the record has. */
import type { SettledRecord } from '../../../model/graft.js';
import type { LinkedRecord } from '../../../model/record.js';
import type { Statement, Utterance } from '../../../model/statement.js';
import { chooseKnownIssues, type StatementTerms } from '../positions/issues.js';
import { differsOf, SINGLE } from '../statements/link.js';
import { byId, commonest, joined } from './tie.js';

export interface TiedStatements {
  readonly statements: readonly Statement[];
  readonly added: readonly Utterance[];
  readonly changed: readonly Utterance[];
  /** The utterance of the record for one of the small record. */
  readonly utteranceOf: (id: string) => string;
}

/** `terms` are the noun phrases in what the statements say. */
export function tieStatements({ statements, utterances }: Pick<LinkedRecord, 'statements' | 'utterances'>, fresh: ReadonlySet<string>, terms: readonly Omit<StatementTerms, 'document'>[], actorOf: (id: string) => string, settled: Pick<SettledRecord, 'facts' | 'issueUses' | 'corrected'>): TiedStatements {
  const tiedActor = (id: string | null): string | null => (id === null ? null : actorOf(id));
  const mine = new Map(statements.filter(s => fresh.has(s.document)).map(s => [s.id, { ...s, speaker: tiedActor(s.speaker), target: tiedActor(s.target) }]));
  const growing = utterances.filter(u => u.statements.some(id => mine.has(id)));
  const others = byId(settled.facts('statements', growing.flatMap(u => u.statements.filter(id => !mine.has(id)))));
  const tieOf = new Map(growing.map(u => [u, commonest(u.statements.map(id => others.get(id)?.utterance))]));
  const rows = byId(settled.facts('utterances', [...new Set([...tieOf.values()].filter(id => id !== null))]));
  const firsts = byId(settled.facts('statements', [...rows.values()].map(u => u.statements[0]!)));
  const added: Utterance[] = [];
  const changed = new Map<string, Utterance>();
  const tied = new Map<string, string>();
  for (const [utterance, id] of tieOf) {
    const members = utterance.statements.filter(s => mine.has(s));
    const row = id === null ? undefined : changed.get(id) ?? rows.get(id);
    const speaker = tiedActor(utterance.speaker);
    // Nobody is given the words of another.
    const grows = row !== undefined && (row.speaker === null || speaker === null || row.speaker === speaker);
    const now = grows ? grown(row, { ...utterance, speaker }, members, id => (mine.get(id) ?? firsts.get(id) ?? others.get(id)), settled.corrected.has('utterance')) : alone({ ...utterance, speaker }, members);
    if (grows) changed.set(now.id, now); else added.push(now);
    tied.set(utterance.id, now.id);
    for (const s of members) mine.set(s, { ...mine.get(s)!, utterance: now.id, speaker: mine.get(s)!.speaker ?? now.speaker });
  }
  const issueOf = chooseKnownIssues(terms, settled.issueUses);
  return { statements: [...mine.values()].map(s => ({ ...s, issue: issueOf.get(s.id) ?? null })), added, changed: [...changed.values()], utteranceOf: id => tied.get(id) ?? id };
}

/** An utterance of the record with more wordings: as it was found in the small record where that has all of it, else the new ones beside the first. */
function grown(row: Utterance, found: Utterance, members: readonly string[], statementOf: (id: string) => Statement | undefined, asItIs: boolean): Utterance {
  const all = joined(row.statements, members);
  const whole = found.statements.length === all.length && found.statements.every(s => all.includes(s));
  if (whole && !asItIs) return { ...found, id: row.id, speaker: row.speaker ?? found.speaker };
  const first = statementOf(row.statements[0]!);
  const differs = first === undefined ? [] : members.flatMap(id => differsOf(first, statementOf(id)!));
  return { ...row, rule: found.rule, statements: all, differs: [...row.differs, ...differs] };
}

/** The new wordings without those of the record. */
function alone(found: Utterance, members: readonly string[]): Utterance {
  const kept = new Set(members);
  if (found.statements.every(s => kept.has(s))) return found;
  const first = kept.has(found.statements[0]!);
  return { ...found, rule: members.length === 1 ? SINGLE : found.rule, statements: members, differs: first ? found.differs.filter(d => kept.has(d.statement)) : [] };
}
