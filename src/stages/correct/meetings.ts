/** Corrections of meetings: other values, two that are one, one that is two. */
import type { Evidence } from '../../model/anchor.js';
import type { Meeting, MeetingDetail, Sequence } from '../../model/meeting.js';
import type { RevisedMeetings } from '../../model/revision.js';
import { factId } from '../../text/identify.js';
import { compareText } from '../../text/order.js';
import { only, valuesBefore, type ActorLookup } from './facts.js';
import { finderOf, type Found } from './find.js';
import { refOf, type CorrectionOf, type Ledger } from './ledger.js';
import { meetingFindable } from './places.js';

/** Gives meetings and sequences as corrected, meetings in order of their dates. `nameOf` gives the name by which details call an actor. */
export function reviseMeetings(linked: RevisedMeetings, ledger: Ledger, documents: ReadonlySet<string>, actor: ActorLookup, nameOf: (actor: string) => string): RevisedMeetings {
  const corrections = ledger.of('meeting', 'edit', 'reject', 'merge', 'split');
  if (corrections.length === 0) return linked;
  const meetings = new Map(linked.meetings.map(m => [m.id, m]));
  const into = new Map<string, string | null>();
  for (const c of corrections) {
    const find = (id: string): Found | string => findMeeting(meetings, into, documents, c, id);
    const found = find(c.target);
    if (typeof found === 'string') { ledger.refused(c, found); continue; }
    const meeting = meetings.get(found.id)!;
    if (c.operation === 'reject') {
      meetings.delete(meeting.id);
      into.set(meeting.id, null);
      ledger.applied(c, found, { ...meeting });
    } else if (c.operation === 'edit') {
      const changes = changesOf(c, actor);
      if (typeof changes === 'string') { ledger.refused(c, changes); continue; }
      ledger.applied(c, found, valuesBefore(meeting, changes));
      meetings.set(meeting.id, { ...meeting, ...changes });
    } else if (c.operation === 'merge') {
      const others = c.others.map(find);
      const missing = others.find(o => typeof o === 'string');
      const ids = [...new Set(others.map(o => (typeof o === 'string' ? '' : o.id)))].filter(id => id !== meeting.id);
      if (typeof missing === 'string' || ids.length === 0) { ledger.refused(c, typeof missing === 'string' ? missing : 'they are one meeting already'); continue; }
      const joined = [meeting, ...ids.map(id => meetings.get(id)!)];
      ledger.applied(c, found, { meetings: joined.map(m => meetingFindable(m).label) });
      meetings.set(meeting.id, joinedMeeting(joined));
      for (const id of ids) { meetings.delete(id); into.set(id, meeting.id); }
    } else {
      const parts = splitMeeting(meeting, new Set(c.parts), c.name ?? null, nameOf);
      if (typeof parts === 'string') { ledger.refused(c, parts); continue; }
      ledger.applied(c, found, { forum: meeting.forum, date: meeting.date, documents: meeting.documents });
      for (const part of parts) meetings.set(part.id, part);
    }
  }
  const sorted = [...meetings.values()].sort((a, b) => compareText(a.date ?? '9999', b.date ?? '9999') || compareText(a.id, b.id));
  return { meetings: sorted, sequences: linked.sequences.flatMap(s => sequenceNow(s, into)) };
}

function findMeeting(meetings: ReadonlyMap<string, Meeting>, into: ReadonlyMap<string, string | null>, documents: ReadonlySet<string>, c: CorrectionOf<'edit' | 'reject' | 'merge' | 'split', 'meeting'>, id: string): Found | string {
  const now = currentId(id, into);
  if (now === null) return 'the meeting was rejected before';
  return meetings.has(now) ? { id: now, by: 'id' } : finderOf([...meetings.values()].map(meetingFindable), documents).find(refOf(c, 'meeting', id));
}

function currentId(id: string, into: ReadonlyMap<string, string | null>): string | null {
  let at: string | null = id;
  for (let next = into.get(at); next !== undefined; next = at === null ? undefined : into.get(at)) at = next;
  return at;
}

/** A sequence without meetings that left the record; one of a single meeting is none. */
function sequenceNow(sequence: Sequence, into: ReadonlyMap<string, string | null>): readonly Sequence[] {
  if (!sequence.meetings.some(id => into.has(id))) return [sequence];
  const meetings = [...new Set(sequence.meetings.flatMap(id => currentId(id, into) ?? []))];
  return meetings.length < 2 ? [] : [{ ...sequence, meetings }];
}

function changesOf(c: CorrectionOf<'edit', 'meeting'>, actor: ActorLookup): Partial<Meeting> | string {
  const plain: { -readonly [K in keyof Meeting]?: Meeting[K] } = only(c.changes, ['forum', 'date', 'venue', 'durationHours', 'outcome', 'status', 'agenda']);
  if (c.changes.date !== undefined) plain.dateCertain = c.changes.date !== null;
  for (const role of ['parties', 'participants'] as const) {
    const ids = c.changes[role]?.map(id => actor(c, id));
    const missing = ids?.find(f => typeof f === 'string');
    if (typeof missing === 'string') return missing;
    if (ids) plain[role] = [...new Set(ids.map(f => (f as Found).id))];
  }
  return plain;
}

/** One meeting of several: the first's values where it has them, all that the others add. */
function joinedMeeting(list: readonly Meeting[]): Meeting {
  const first = list[0]!;
  const all = <T>(of: (m: Meeting) => readonly T[]): readonly T[] => [...new Set(list.flatMap(of))];
  const documents = all(m => m.documents);
  return {
    ...first, parties: all(m => m.parties), participants: all(m => m.participants), agenda: all(m => m.agenda), documents,
    mentionedIn: all(m => m.mentionedIn).filter(d => !documents.includes(d)),
    date: first.date ?? list.map(m => m.date).find(d => d !== null) ?? null, venue: first.venue ?? list.map(m => m.venue).find(v => v !== null) ?? null,
    durationHours: first.durationHours ?? list.map(m => m.durationHours).find(h => h !== null) ?? null,
    outcome: first.outcome === 'unknown' ? list.map(m => m.outcome).find(o => o !== 'unknown') ?? 'unknown' : first.outcome,
    status: list.some(m => m.status === 'held') ? 'held' : first.status,
    evidence: list.flatMap(m => m.evidence) as unknown as Evidence, details: list.flatMap(m => m.details),
  };
}

/** The meeting without some of its sources, and the meeting of which these tell; or why it cannot be split so. */
function splitMeeting(meeting: Meeting, parts: ReadonlySet<string>, forum: string | null, nameOf: (actor: string) => string): readonly [Meeting, Meeting] | string {
  const evidence = (here: boolean): Meeting['evidence'][number][] => meeting.evidence.filter(e => parts.has(e.document) === here);
  if (evidence(true).length === 0) return 'none of these sources tells of the meeting';
  if (evidence(false).length === 0) return 'no other source tells of the meeting';
  const half = (here: boolean): Meeting => {
    const details = meeting.details.filter(d => parts.has(d.document) === here);
    const said = (field: MeetingDetail['field']): readonly string[] => details.filter(d => d.field === field).map(d => d.value);
    const persons = new Set(said('participant'));
    const hours = said('duration').map(v => Number.parseFloat(v)).find(Number.isFinite);
    const told = said('date');
    return {
      ...meeting, details, evidence: evidence(here) as unknown as Evidence, documents: meeting.documents.filter(d => parts.has(d) === here), mentionedIn: meeting.mentionedIn.filter(d => parts.has(d) === here),
      participants: meeting.participants.filter(p => persons.has(nameOf(p))), agenda: meeting.agenda.filter(a => said('agenda').includes(a)), durationHours: hours ?? null,
      ...(here ? { date: told[0] ?? null, dateCertain: told.length > 0, venue: said('venue')[0] ?? null, forum: forum ?? said('forum')[0] ?? meeting.forum } : {}),
    };
  };
  const made = half(true);
  return [half(false), { ...made, id: factId('m', 'split', ...made.evidence.map(e => `${e.document}:${e.start}`)), rule: 'correction' }];
}
