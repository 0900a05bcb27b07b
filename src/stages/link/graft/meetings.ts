/** The meetings that new documents report or mention, each put to the meeting of the record of which it is. */
import type { SettledRecord, Standing } from '../../../model/graft.js';
import type { Meeting, Sequence } from '../../../model/meeting.js';
import type { LinkedRecord } from '../../../model/record.js';
import { commonest, joined, placeKey } from './tie.js';

export interface TiedMeetings {
  readonly added: readonly Meeting[];
  readonly changed: readonly Meeting[];
  /** Ids of those changed that were not made anew. */
  readonly extended: readonly string[];
  readonly sequences: readonly Sequence[];
  /** The meeting of the record for one of the small record. */
  readonly meetingOf: (id: string) => string;
}

export function tieMeetings({ meetings, sequences }: Pick<LinkedRecord, 'meetings' | 'sequences'>, fresh: ReadonlySet<string>, standing: readonly Standing[], actorOf: (id: string) => string, settled: Pick<SettledRecord, 'facts' | 'corrected'>): TiedMeetings {
  const evidence = new Map(standing.filter(p => p.part === 'evidence').map(p => [placeKey(p), p.fact]));
  const growing = meetings.filter(m => m.evidence.some(e => fresh.has(e.document)));
  const rows = new Map<string, Meeting>();
  const tieOf = new Map(meetings.map(m => [m.id, commonest(m.evidence.map(e => evidence.get(placeKey(e))))]));
  for (const row of settled.facts('meetings', [...new Set(growing.flatMap(m => tieOf.get(m.id) ?? []))])) rows.set(row.id, row);
  const added: Meeting[] = [];
  const changed = new Map<string, Meeting>();
  const anew = new Set<string>();
  for (const found of growing) {
    const meeting = withActors(found, actorOf);
    const id = tieOf.get(found.id) ?? null;
    const row = id === null ? undefined : rows.get(id);
    if (row === undefined) { added.push(onlyOf(meeting, fresh)); continue; }
    // What two meetings of the small record are one of is not all in either.
    const whole = !changed.has(row.id) && !settled.corrected.has('meeting') && holdsAll(meeting, row, fresh);
    if (whole) anew.add(row.id);
    changed.set(row.id, whole ? { ...meeting, id: row.id } : grown(changed.get(row.id) ?? row, meeting, fresh));
  }
  const known = new Set(added.map(m => m.id));
  return {
    added, changed: [...changed.values()], extended: [...changed.keys()].filter(id => !anew.has(id)),
    // A row of meetings that the record has may be part of a longer one there.
    sequences: sequences.filter(s => s.meetings.every(m => known.has(m))),
    meetingOf: id => tieOf.get(id) ?? id,
  };
}

function withActors(meeting: Meeting, actorOf: (id: string) => string): Meeting {
  return { ...meeting, parties: joined([], meeting.parties.map(actorOf)), participants: joined([], meeting.participants.map(actorOf)) };
}

/** Whether the small record knows the documents of a meeting that the record knows, and no others but new ones. */
function holdsAll(found: Meeting, row: Meeting, fresh: ReadonlySet<string>): boolean {
  const [mine, theirs] = [found, row].map(m => new Set([...m.documents, ...m.mentionedIn])) as [Set<string>, Set<string>];
  return [...theirs].every(d => mine.has(d)) && [...mine].every(d => theirs.has(d) || fresh.has(d));
}

/** A meeting that the record does not have, with what the new documents say of it. */
function onlyOf(meeting: Meeting, fresh: ReadonlySet<string>): Meeting {
  const mine = <T extends { readonly document: string }>(list: readonly T[]): readonly T[] => list.filter(x => fresh.has(x.document));
  const documents = (list: readonly string[]): readonly string[] => list.filter(d => fresh.has(d));
  if (meeting.evidence.every(e => fresh.has(e.document))) return meeting;
  return { ...meeting, documents: documents(meeting.documents), mentionedIn: documents(meeting.mentionedIn), evidence: mine(meeting.evidence) as unknown as Meeting['evidence'], details: mine(meeting.details) };
}

/** A meeting of the record of which more documents tell. One that was awaited has taken place once a document reports it. */
function grown(row: Meeting, found: Meeting, fresh: ReadonlySet<string>): Meeting {
  const took = row.status !== 'held' && found.status === 'held';
  const documents = joined(row.documents, found.documents.filter(d => fresh.has(d)));
  const key = ({ document, start, end }: Meeting['evidence'][number]): string => placeKey({ document, start, end });
  const known = new Set(row.evidence.map(key));
  return {
    ...row, documents,
    mentionedIn: joined(row.mentionedIn, found.mentionedIn.filter(d => fresh.has(d))).filter(d => !documents.includes(d)),
    evidence: [...row.evidence, ...found.evidence.filter(e => fresh.has(e.document) && !known.has(key(e)))] as unknown as Meeting['evidence'],
    details: [...row.details, ...found.details.filter(d => fresh.has(d.document))],
    ...(took ? { status: found.status, outcome: found.outcome } : {}),
  };
}
