/** Meetings and their sequences: the reports of each document put together with those of the others. */
import type { Actor } from '../../../model/actor.js';
import type { Meeting, Sequence } from '../../../model/meeting.js';
import type { Notify } from '../../../model/stage.js';
import { foldForComparison } from '../../../text/fold.js';
import { compareText } from '../../../text/order.js';
import type { Linked } from '../context.js';
import type { DocumentExtract } from '../extract.js';
import { edtfInterval } from '../interval.js';
import { buildMeeting } from './build.js';
import { clusterReports } from './cluster.js';
import { samePlace } from './likeness.js';
import { forumWords } from './nouns.js';
import type { EventReport } from './reports.js';
import { sequencesOf, type EventRow } from './sequences.js';

export interface LinkedGatherings {
  readonly meetings: readonly Meeting[];
  readonly sequences: readonly Sequence[];
}

/**
 * Finds the meetings of the corpus, in order of their dates. A document reports at most one meeting, the one that its title and opening speak
 * of; others it announces or recalls. Reports join into a meeting by date, forum, place and parties.
 */
export function linkMeetings(linked: Linked, extracts: readonly Pick<DocumentExtract, 'reports' | 'rows'>[], notify: Notify): LinkedGatherings {
  const reports = extracts.flatMap(e => e.reports);
  const names = new Map(linked.actors.actors.map(a => [a.id, a]));
  const keyOf = wordsOfActors(linked, names);
  const showOf = (id: string): string => names.get(id)?.name ?? id;
  const isBare = (id: string): boolean => { const a = names.get(id); return a !== undefined && a.key === null && a.roles.length === 0 && [a.name, ...a.aliases].every(n => !n.includes(' ')); };
  const published = linked.datings.map(d => edtfInterval(d.published?.slice(0, 10) ?? null)?.first ?? null);
  const publishedOf = (document: number): number | null => published[document] ?? null;
  const clusters = clusterReports(reports, keyOf, publishedOf);
  const meetingOf = new Map<EventReport, Meeting>();
  const meetings: Meeting[] = [];
  for (const cluster of clusters) {
    const meeting = buildMeeting(cluster, showOf, keyOf, isBare);
    if (!meeting) continue;
    meetings.push(meeting);
    for (const r of cluster.reports) meetingOf.set(r, meeting);
    if (cluster.reports.every(r => r.interval === null)) notify({ rule: 'meeting-undated', message: `no source dates this gathering: ${meeting.forum}` });
  }
  meetings.sort((a, b) => compareText(a.date ?? '9999', b.date ?? '9999') || compareText(a.id, b.id));
  return { meetings, sequences: sequencesOf(extracts.flatMap(e => e.rows.map(row => rowMeetings(row, e.reports, meetingOf)))) };
}

/** The words that name each actor: its key where it has one, else those of its names; for a person also those of what it speaks for. */
function wordsOfActors({ actors, corpus }: Linked, byId: ReadonlyMap<string, Actor>): (actor: string) => readonly string[] {
  const packs = [...new Set(corpus.documents.map(d => corpus.packOf(d)))];
  const byName = new Map<string, Actor>();
  for (const a of actors.actors) if (a.kind !== 'person') for (const name of [a.name, ...a.aliases]) byName.set(foldForComparison(name), a);
  const own = (a: Actor, names: readonly string[]): string[] => (a.key !== null ? [a.key.toLowerCase()] : names.flatMap(n => packs.flatMap(p => forumWords(n, p))).map(w => byName.get(w)?.key?.toLowerCase() ?? w));
  // "Envoys", "ministers": all who meet are some; they tell none from the others.
  const anybody = new Set(packs.flatMap(p => [...p.meetings.members].map(foldForComparison)));
  const wordsOf = (a: Actor): readonly string[] => {
    if (a.kind === 'group') return [...new Set(own(a, [a.name, ...a.aliases]))].filter(w => !anybody.has(w));
    if (a.kind !== 'person') return [...new Set(own(a, [a.name, ...a.aliases]))];
    const speaksFor = a.roles.flatMap(r => { const of = r.of === null ? undefined : byName.get(foldForComparison(r.of)); return of ? own(of, [of.name]) : []; });
    return [...new Set([...own(a, [a.name]), ...speaksFor])];
  };
  // Few of many actors meet: the words of each are found when they are asked for.
  const known = new Map<string, readonly string[]>();
  return id => {
    const before = known.get(id);
    if (before) return before;
    const actor = byId.get(id);
    const words = actor ? wordsOf(actor) : [];
    known.set(id, words);
    return words;
  };
}

/** The meetings of a row: its own, and those of the same document in the cities it names. */
function rowMeetings(row: EventRow, reports: readonly EventReport[], meetingOf: ReadonlyMap<EventReport, Meeting>): readonly Meeting[] {
  const own = row.events.flatMap(n => meetingOf.get(reports[n]!) ?? []);
  const at = row.cities.flatMap(city => reports.filter(r => r.places.some(p => p.key !== null && samePlace(p.key, city))).flatMap(r => meetingOf.get(r) ?? []));
  // A city without a gathering in this document makes no row.
  return [...new Set([...at, ...own])];
}
