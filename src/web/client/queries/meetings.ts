/** Meetings in order, and all that one page on a meeting shows. */
import type { Disagreement } from '../../../model/disagreement.js';
import type { Figure } from '../../../model/figure.js';
import type { MeetingDetail, Proposal } from '../../../model/meeting.js';
import type { ReportMeeting as Meeting } from '../../../model/report.js';
import type { Statement } from '../../../model/statement.js';
import type { Dossier } from '../data/dossier.js';
import { compareDates, overlaps, rangeOf } from '../data/edtf.js';
import { fold } from '../data/fold.js';
import { partyFinder } from '../brief/parties.js';
import { strongest } from './disagreements.js';

/** By date, undated last. */
export function inOrder(meetings: readonly Meeting[]): readonly Meeting[] {
  return [...meetings].sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
}

/** Statements that a meeting's coverage gives of its days: those of another meeting's day or said earlier are left to these. */
export function statementsOf(dossier: Dossier, meeting: Meeting): readonly Statement[] {
  const coverage = new Set(meeting.documents);
  const day = rangeOf(meeting.date);
  const rivals = dossier.core.meetings
    .filter(m => m.id !== meeting.id && m.status === 'held')
    .map(m => ({ range: rangeOf(m.date), documents: new Set(m.documents) }));
  return dossier.facts.statements.filter(s => {
    if (!coverage.has(s.document) || s.earlier) return false;
    const said = rangeOf(s.date);
    if (s.date === null || meeting.date === null)
      return !rivals.some(r => r.documents.has(s.document) && coverage.size > 0 && r.documents.size < coverage.size);
    if (overlaps(said, day)) return true;
    // The day of the article, when it is not another meeting's day.
    return (
      said.start !== null &&
      day.start !== null &&
      said.start - day.start <= 1 &&
      said.start >= day.start &&
      !rivals.some(r => overlaps(r.range, said) && r.documents.has(s.document))
    );
  });
}

export interface PartyColumn {
  /** Actor id of the party; null for speakers of no party. */
  readonly party: string | null;
  readonly statements: readonly Statement[];
}

/** Statements side by side: one column a party, then the others; the same utterance once, in its fullest wording. */
export function byParty(dossier: Dossier, meeting: Meeting, statements: readonly Statement[]): readonly PartyColumn[] {
  const columns = new Map<string | null, Statement[]>([...meeting.parties.map(p => [p, []] as [string, Statement[]]), [null, []]]);
  const partyOf = partyFinder(dossier.actors, meeting.parties);
  const seen = new Map<string, number>();
  for (const s of [...statements].sort((a, b) => length(b) - length(a))) {
    if (seen.has(s.utterance)) continue;
    seen.set(s.utterance, 1);
    (columns.get(partyOf(s.speaker, meeting.date)) ?? columns.get(null)!).push(s);
  }
  const order = new Map(statements.map((s, k) => [s.id, k]));
  return [...columns]
    .map(([party, list]) => ({ party, statements: list.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)) }))
    .filter(c => c.party !== null || c.statements.length > 0);
}

function length(s: Statement): number {
  return s.content.reduce((n, c) => n + c.text.length, 0);
}

/** Figures of the articles that report only this meeting, or stand in it. */
export function figuresOf(dossier: Dossier, meeting: Meeting): readonly Figure[] {
  const coverage = new Set(meeting.documents);
  return dossier.facts.figures.filter(f => coverage.has(f.document));
}

export function proposalsOf(dossier: Dossier, meeting: Meeting): readonly Proposal[] {
  return dossier.core.proposals.filter(p => p.meeting === meeting.id);
}

/** Disagreements that its coverage takes part in, the strongest first. */
export function disagreementsOf(dossier: Dossier, meeting: Meeting): readonly Disagreement[] {
  const coverage = new Set(meeting.documents);
  return strongest(dossier.core.disagreements.filter(d => d.values.some(v => v.evidence.some(e => coverage.has(e.document)))));
}

export interface MatrixCell {
  /** `wording`: another value that need not exclude the settled one (a name in another language, a wider place). */
  readonly kind: 'reports' | 'wording' | 'otherwise' | 'omits';
  readonly value: string | null;
  readonly place: { readonly start: number; readonly end: number } | null;
}

export interface MatrixRow {
  readonly field: MeetingDetail['field'];
  readonly value: string;
  readonly cells: readonly MatrixCell[];
}

/** Fields of which a meeting has one: another value is another version. */
const SINGLE: ReadonlySet<MeetingDetail['field']> = new Set(['date', 'venue', 'duration', 'outcome', 'forum', 'status']);
/** Fields whose values cannot both hold; names of forums and places differ from language to language. */
const EXCLUDING: ReadonlySet<MeetingDetail['field']> = new Set(['date', 'duration', 'outcome']);
/** Hours by which two durations may differ and still be one, rounded. */
const HOURS_APART = 0.5;
const ORDER: readonly MeetingDetail['field'][] = ['forum', 'date', 'venue', 'duration', 'party', 'participant', 'agenda', 'outcome', 'status'];

/** Sources by facts: which source reports each fact, which does not say it, which says otherwise. Takes all details of the meeting; `documents` are the columns. */
export function matrixOf(meeting: Meeting, all: readonly MeetingDetail[], documents: readonly string[]): readonly MatrixRow[] {
  const rows: MatrixRow[] = [];
  for (const field of ORDER) {
    const details = all.filter(d => d.field === field);
    if (details.length === 0) continue;
    const values = SINGLE.has(field) ? [settled(meeting, field, details)] : [...new Set(details.map(d => d.value))];
    for (const value of values) {
      rows.push({
        field,
        value,
        cells: documents.map(document => {
          const own = details.filter(d => d.document === document);
          const same = own.find(d => agrees(field, d.value, value));
          if (same) return { kind: 'reports', value: same.value, place: same.place };
          const other = SINGLE.has(field) ? own[0] : undefined;
          return other
            ? { kind: EXCLUDING.has(field) ? 'otherwise' : 'wording', value: other.value, place: other.place }
            : { kind: 'omits', value: null, place: null };
        }),
      });
    }
  }
  return rows;
}

function settled(meeting: Meeting, field: MeetingDetail['field'], details: readonly MeetingDetail[]): string {
  const kept: Readonly<Partial<Record<MeetingDetail['field'], string | null>>> = {
    date: meeting.date,
    venue: meeting.venue,
    duration: meeting.durationHours === null ? null : String(meeting.durationHours),
    outcome: meeting.outcome,
    forum: meeting.forum,
    status: meeting.status,
  };
  return kept[field] ?? details[0]!.value;
}

function agrees(field: MeetingDetail['field'], a: string, b: string): boolean {
  if (fold(a) === fold(b)) return true;
  if (field === 'duration') return Math.abs(Number.parseFloat(a) - Number.parseFloat(b)) <= HOURS_APART;
  return field === 'date' && overlaps(rangeOf(a), rangeOf(b));
}

export interface Neighbours {
  readonly before: Meeting | null;
  readonly after: Meeting | null;
  /** The sequence they stand in, or null where they only share the forum. */
  readonly sequence: string | null;
}

/** What came before and after: within its sequence, otherwise meetings of the same forum. */
export function neighbours(dossier: Dossier, meeting: Meeting): Neighbours {
  const sequence = dossier.core.sequences.find(s => s.meetings.includes(meeting.id));
  const list = sequence
    ? sequence.meetings.flatMap(id => dossier.meetings.get(id) ?? [])
    : inOrder(dossier.core.meetings.filter(m => m.date !== null && fold(m.forum) === fold(meeting.forum)));
  const at = list.findIndex(m => m.id === meeting.id);
  return { before: at > 0 ? (list[at - 1] ?? null) : null, after: at >= 0 ? (list[at + 1] ?? null) : null, sequence: sequence?.id ?? null };
}
