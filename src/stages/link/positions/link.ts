/** Issues, positions and proposals. */
import type { Evidence } from '../../../model/anchor.js';
import type { Issue, Meeting, Position, Proposal, ProposalResponse } from '../../../model/meeting.js';
import type { Revision } from '../../../model/revision.js';
import type { Act, Statement } from '../../../model/statement.js';
import { foldForComparison } from '../../../text/fold.js';
import { factId } from '../../../text/identify.js';
import type { LinkedMeetings } from '../context.js';
import { sharedStems } from '../disagreements/contexts.js';
import { WORD_BEGINNING } from '../meetings/likeness.js';
import { chooseIssues, type StatementTerms } from './issues.js';
import type { Answer } from './lexicon.js';
import type { ProposalReport } from './proposals.js';

export interface LinkedPositions {
  /** The statements with `issue` set. */
  readonly statements: readonly (readonly Statement[])[];
  readonly issues: readonly Issue[];
  readonly positions: readonly Position[];
  readonly proposals: readonly Proposal[];
}

/** A proposal of one document with who puts it to whom. */
interface PutProposal extends ProposalReport {
  readonly by: string | null;
  readonly to: string | null;
  readonly utterance: string;
  /** The held meeting that its document reports. */
  readonly meeting: string | null;
}

/** Two sources put one proposal where they share this much of its words. */
const SAME_SHARED = 2;
const SAME_SHARE = 0.5;
const SAME_MEETING_SHARE = 0.3;

/** Acts that take a side; a side left for the other is a changed position. */
const SIDE: Readonly<Partial<Record<Act, 'for' | 'against'>>> = { accept: 'for', welcome: 'for', refuse: 'against', deny: 'against', accuse: 'against' };

/** Sets the issue of each statement, and gives what follows. `terms` are the noun phrases in what the statements of all documents say, `proposals` those that the documents report, both in their order. */
export function linkPositions(linked: LinkedMeetings, terms: readonly StatementTerms[], proposals: readonly ProposalReport[], revision: Pick<Revision, 'issues'>): LinkedPositions {
  const byId = new Map(linked.statements.flat().map(s => [s.id, s]));
  const meetingOfDocument = new Map(linked.meetings.filter(m => m.status === 'held').flatMap(m => m.documents.map(d => [d, m.id] as const)));
  const reports = proposals.flatMap(p => { const statement = byId.get(p.statement); return statement ? [{ ...p, by: statement.speaker, to: statement.target, utterance: statement.utterance, meeting: meetingOfDocument.get(statement.document) ?? null }] : []; });
  const chosen = chooseIssues(terms, linked.corpus.documents.length);
  for (const list of linked.statements) for (const s of list) (s as { issue: string | null }).issue = chosen.issueOf.get(s.id) ?? null;
  const { issues, statements } = revision.issues({ issues: chosen.issues, statements: linked.statements });
  return { statements, issues, positions: positionsOf(statements.flat()), proposals: proposalsOf(linked, reports) };
}

function positionsOf(statements: readonly Statement[]): readonly Position[] {
  const held = new Map<string, Statement[]>();
  for (const s of statements) {
    if (s.speaker === null || s.issue === null) continue;
    const key = `${s.speaker} ${s.issue}`;
    const known = held.get(key);
    if (known) known.push(s); else held.set(key, [s]);
  }
  return [...held].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, list]) => positionOf(list));
}

/** The position of one speaker on one issue; takes all statements that hold it, at least one. */
export function positionOf(statements: readonly Statement[]): Position {
  const sorted = [...statements].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : a.id < b.id ? -1 : 1));
  const { speaker, issue } = sorted[0]!;
  return { id: positionId(speaker!, issue!), rule: 'speaker-and-issue', actor: speaker!, issue: issue!, statements: sorted.map(s => s.id), changed: changed(sorted) };
}

export function positionId(actor: string, issue: string): string {
  return factId('o', `${actor} ${issue}`);
}

function changed(sorted: readonly Statement[]): boolean {
  let last: { side: 'for' | 'against'; date: string } | null = null;
  for (const s of sorted) {
    const side = SIDE[s.act];
    if (side === undefined || s.date === null) continue;
    if (last && last.side !== side && last.date !== s.date) return true;
    last = { side, date: s.date };
  }
  return false;
}

/** One proposal over its sources. */
function proposalsOf(linked: LinkedMeetings, reports: readonly PutProposal[]): readonly Proposal[] {
  const party = partiesOf(linked);
  const meetingOf = meetingsOf(linked);
  return groupProposals(reports, (a, b) => sameProposal(a, b, party)).map(group => {
    const first = group[0]!;
    const meeting = meetingOf(group);
    const by = first.by === null ? null : party(first.by, meeting);
    const to = group.map(r => r.to).find(t => t !== null) ?? otherParty(meeting, by);
    const evidence = group.flatMap(r => r.evidence);
    return {
      id: factId('p', ...evidence.map(e => `${e.document}:${e.start}`)), rule: 'proposal', by, to, what: fullest(group), meeting: meeting?.id ?? null,
      response: responseOf(group.flatMap(r => r.answers)), statements: [...new Set(group.map(r => r.statement))], evidence: evidence as unknown as Evidence,
    };
  });
}

/** Puts each report to the first group with one that is the same. Only those with the same utterance or a word in common are compared. */
function groupProposals(reports: readonly PutProposal[], same: (a: PutProposal, b: PutProposal) => boolean): readonly (readonly PutProposal[])[] {
  const groups: PutProposal[][] = [];
  const numbersOf = new Map<string, Set<number>>();
  for (const report of reports) {
    const keys = [...new Set(report.stems.map(stem => stem.slice(0, WORD_BEGINNING))), ...(report.utterance === '' ? [] : [`utterance ${report.utterance}`])];
    const numbers = [...new Set(keys.flatMap(key => [...(numbersOf.get(key) ?? [])]))].sort((a, b) => a - b);
    const number = numbers.find(n => groups[n]!.some(o => same(o, report))) ?? groups.length;
    (groups[number] ??= []).push(report);
    for (const key of keys) numbersOf.set(key, (numbersOf.get(key) ?? new Set<number>()).add(number));
  }
  return groups;
}

function sameProposal(a: PutProposal, b: PutProposal, party: (actor: string, meeting: Meeting | null) => string): boolean {
  if (a.by !== null && b.by !== null && a.by !== b.by && party(a.by, null) !== party(b.by, null)) return false;
  if (a.utterance !== '' && a.utterance === b.utterance) return true;
  const shared = sharedStems(a.stems, b.stems);
  // At one meeting a party rarely asks for two things in the same words.
  if (a.by !== null && a.meeting !== null && a.meeting === b.meeting && shared > 0 && shared >= SAME_MEETING_SHARE * Math.min(a.stems.length, b.stems.length)) return true;
  return shared >= SAME_SHARED && shared >= SAME_SHARE * Math.min(a.stems.length, b.stems.length);
}

function fullest(group: readonly PutProposal[]): string {
  return group.map(r => r.what).reduce((best, w) => (w.length > best.length ? w : best), '');
}

/** "Not able to accept, though not rejecting" is neither; what one source calls rejected is rejected. */
export function responseOf(answers: readonly Answer[]): ProposalResponse {
  if (answers.includes('not_accepted') && answers.includes('not_rejected')) return 'neither_accepted_nor_rejected';
  const [yes, no] = [answers.filter(a => a === 'accepted').length, answers.filter(a => a === 'rejected').length];
  if (no > yes) return 'rejected';
  if (yes > 0) return 'accepted';
  return answers.includes('not_accepted') ? 'rejected' : 'none';
}

/** Gives for the reports of a proposal the first held meeting that one of their documents reports. */
function meetingsOf({ meetings, corpus }: LinkedMeetings): (group: readonly PutProposal[]) => Meeting | null {
  const firstOf = new Map<string, number>();
  meetings.forEach((m, n) => { if (m.status === 'held') for (const d of m.documents) if (!firstOf.has(d)) firstOf.set(d, n); });
  return group => meetings[Math.min(...group.map(r => firstOf.get(corpus.documents[r.document]!.id) ?? meetings.length))] ?? null;
}

function otherParty(meeting: Meeting | null, by: string | null): string | null {
  if (!meeting || by === null || meeting.parties.length !== 2 || !meeting.parties.includes(by)) return null;
  return meeting.parties.find(p => p !== by) ?? null;
}

/** For a person who speaks for one of the parties of a meeting that party, by the roles that the coverage gives; else the actor itself. */
function partiesOf({ actors, meetings }: LinkedMeetings): (actor: string, meeting: Meeting | null) => string {
  const byId = new Map(actors.actors.map(a => [a.id, a]));
  const namesOf = new Map<string, string>();
  const all = new Set(meetings.flatMap(m => m.parties));
  for (const id of all) for (const name of [byId.get(id)?.name ?? '', ...(byId.get(id)?.aliases ?? [])]) if (name !== '') namesOf.set(foldForComparison(name), id);
  return (id, meeting) => {
    const actor = byId.get(id);
    if (!actor || actor.kind !== 'person') return id;
    for (const role of actor.roles) {
      const of = role.of === null ? undefined : namesOf.get(foldForComparison(role.of));
      if (of !== undefined && (meeting === null || meeting.parties.includes(of))) return of;
    }
    return id;
  };
}
