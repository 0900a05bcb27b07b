/** The part of a record that a briefing speaks of. */
import type { Anchor } from '../../../model/anchor.js';
import type { ReportMeeting } from '../../../model/report.js';
import type { Statement } from '../../../model/statement.js';
import { compareDates, rangeOf } from '../data/edtf.js';
import { fold } from '../data/fold.js';
import type { BriefDocument, BriefRecord, BriefScope } from './brief.js';
import { actorsNamed, type NamedActor } from './parties.js';

export interface ScopedRecord {
  readonly record: BriefRecord;
  readonly documents: ReadonlyMap<string, BriefDocument>;
  readonly actors: ReadonlyMap<string, NamedActor>;
  /** By date, undated last. */
  readonly meetings: readonly ReportMeeting[];
  /** Actor ids: the parties of the meetings, or the one that was asked for. */
  readonly parties: readonly string[];
  readonly inScope: (document: string) => boolean;
  readonly isRecent: (date: string | null) => boolean;
  readonly concerns: (actor: string | null) => boolean;
}

/** Takes the record and the limits. A forum or party that nothing fits gives an empty scope. */
export function scoped(record: BriefRecord, scope: BriefScope): ScopedRecord {
  const actors = new Map(record.actors.map(a => [a.id, a]));
  const wanted = scope.party === null ? null : new Set(actorsNamed(record.actors, scope.party).map(a => a.id));
  const forum = scope.forum === null ? null : fold(scope.forum.trim());
  const from = rangeOf(scope.since).start;
  const isRecent = (date: string | null): boolean => {
    if (from === null) return true;
    const range = rangeOf(date);
    return (range.end ?? range.start ?? -Infinity) > from;
  };
  const ofForum = record.meetings.filter(m => forum === null || fold(m.forum).includes(forum));
  const covering = forum === null ? null : new Set(ofForum.flatMap(m => [...m.documents, ...m.mentionedIn]));
  const meetings = ofForum.filter(m => (m.date === null ? from === null : isRecent(m.date)) && (wanted === null || [...m.parties, ...m.participants].some(p => wanted.has(p))));
  return {
    record,
    documents: new Map(record.documents.map(d => [d.id, d])),
    actors,
    meetings: [...meetings].sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1)),
    parties: wanted === null ? [...new Set(ofForum.flatMap(m => m.parties))] : [...wanted],
    inScope: document => covering === null || covering.has(document),
    isRecent,
    concerns: actor => wanted === null || (actor !== null && wanted.has(actor)),
  };
}

/** Forums by how many meetings each has, most first: what one may ask for. */
export function forumsOf(meetings: readonly ReportMeeting[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const m of meetings) if (m.forum) counts.set(m.forum, (counts.get(m.forum) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}

/** One place a source, in the order given. */
export function onePlaceEach(places: readonly Anchor[]): readonly Anchor[] {
  const seen = new Set<string>();
  return places.filter(p => !seen.has(p.document) && seen.add(p.document));
}

/** The place of a statement's words. */
export function placeOf(s: Statement): Anchor {
  return { document: s.document, start: s.content[0].start, end: s.content[s.content.length - 1]!.end, text: s.content.map(c => c.text).join(' … ') };
}
