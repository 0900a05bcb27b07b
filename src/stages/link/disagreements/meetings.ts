/** Where the sources of one meeting exclude each other: its day, its city, who sat there, how long it lasted, and whether it brought an agreement. */
import type { Anchor, Evidence } from '../../../model/anchor.js';
import type { Disagreement } from '../../../model/disagreement.js';
import type { Figure } from '../../../model/figure.js';
import type { Meeting, MeetingDetail } from '../../../model/meeting.js';
import { factId } from '../../../text/identify.js';
import { intersects, intervalText, isDay } from '../interval.js';
import { samePlace } from '../meetings/likeness.js';
import type { LinkedMeetings } from '../context.js';
import type { DocumentExtract } from '../extract.js';
import type { EventReport } from '../meetings/reports.js';
import { DocumentNumbers } from './documents.js';
import { exclude, quantityText } from './quantities.js';

/** What is asked of a meeting: its reports, the figures of all documents by document id, and the name to show for an actor. */
interface MeetingSources {
  readonly reports: readonly EventReport[];
  readonly figuresOf: (document: string) => readonly Figure[];
  readonly nameOf: (actor: string) => string;
}

/** The disagreements of all meetings. `events`: what was read in each document, in their order. */
export function disagreementsOfMeetings({ corpus, actors, meetings, figures }: LinkedMeetings, events: readonly Pick<DocumentExtract, 'reports'>[]): readonly Disagreement[] {
  const numbers = new DocumentNumbers(corpus.documents);
  const at = <T>(list: readonly T[], id: string): T | undefined => { const d = numbers.of(id); return d === undefined ? undefined : list[d]; };
  const names = new Map(actors.actors.map(a => [a.id, a.name]));
  const reportsOf = reportsByMeeting(meetings, id => at(events, id)?.reports ?? []);
  return meetings.flatMap(m => meetingDisagreements(m, { reports: reportsOf(m), figuresOf: id => at(figures, id) ?? [], nameOf: id => names.get(id) ?? id }));
}

type MeetingMatter = 'date' | 'place' | 'duration' | 'outcome' | 'participants';

function disagreementId(matter: MeetingMatter, meeting: string, actor?: string): string {
  return actor === undefined ? factId('g', matter, meeting) : factId('g', matter, meeting, actor);
}

/** The ids of all disagreements that a meeting with these participants can have, always in the same order. */
export function meetingDisagreementIds(meeting: string, participants: readonly string[]): readonly string[] {
  return [...(['date', 'place', 'duration', 'outcome'] as const).map(matter => disagreementId(matter, meeting)), ...participants.map(actor => disagreementId('participants', meeting, actor))];
}

/** The disagreements of a meeting. All are to be asked: what a source gets wrong and what it tells of another gathering look alike. */
function meetingDisagreements(meeting: Meeting, { reports, figuresOf, nameOf }: MeetingSources): readonly Disagreement[] {
  const about = reports.filter(r => r.main && r.telling === 'reported');
  return [...dates(meeting, about), ...places(meeting, about), ...participants(meeting, about, nameOf), ...durations(meeting, figuresOf), ...outcomes(meeting)];
}

/** Gives a lookup of the reports of each meeting that several documents report: those whose words are among its evidence. `reportsOf` gives the reports of a document. */
function reportsByMeeting(meetings: readonly Meeting[], reportsOf: (document: string) => readonly EventReport[]): (meeting: Meeting) => readonly EventReport[] {
  const meetingAt = new Map<string, Meeting>();
  const key = ({ document, start, end }: Anchor): string => `${document} ${start} ${end}`;
  for (const m of meetings) for (const e of m.evidence) meetingAt.set(key(e), m);
  return meeting => {
    if (meeting.documents.length < 2) return [];
    return meeting.documents.flatMap(document => reportsOf(document).filter(r => r.evidence[0] !== undefined && meetingAt.get(key(r.evidence[0])) === meeting)).sort((a, b) => a.document - b.document);
  };
}

/** A value with its places, or a value of which there is none yet. */
function gathered(pairs: readonly (readonly [value: string, anchor: Anchor])[]): Disagreement['values'] {
  const values = new Map<string, [Anchor, ...Anchor[]]>();
  for (const [value, place] of pairs) {
    const known = values.get(value);
    if (!known) values.set(value, [place]);
    else if (!known.some(k => k.document === place.document && k.start === place.start)) known.push(place);
  }
  return [...values].map(([value, evidence]) => ({ value, evidence: evidence as Evidence }));
}

/** Days that two sources say in words and that are not the same. */
function dates(meeting: Meeting, reports: readonly EventReport[]): readonly Disagreement[] {
  const said = reports.flatMap(r => (r.interval && r.date && isDay(r.interval) ? [{ at: r.interval, anchor: r.date.anchor }] : []));
  if (!said.some(a => said.some(b => !intersects(a.at, b.at)))) return [];
  return [{
    id: disagreementId('date', meeting.id), rule: 'dates-exclude', kind: 'date', about: `${meeting.forum}: date`,
    values: gathered(said.map(s => [intervalText(s.at), s.anchor])), scope: ['across_documents'], certain: false, note: null,
  }];
}

/** Cities of which one source names only the one and another only the other. */
function places(meeting: Meeting, reports: readonly EventReport[]): readonly Disagreement[] {
  const placed = reports.map(r => r.places.filter(p => p.city !== null && p.key !== null)).filter(list => list.length > 0);
  const apart = (a: EventReport['places'], b: EventReport['places']): boolean => !a.some(p => b.some(q => samePlace(p.key!, q.key!)));
  const disputed = placed.filter(a => placed.some(b => apart(a, b)));
  if (disputed.length === 0) return [];
  // A city is shown as its first source writes it.
  const shown = new Map<string, string>();
  const name = (key: string, city: string): string => { const known = [...shown].find(([k]) => samePlace(k, key)); if (known) return known[1]; shown.set(key, city); return city; };
  const values = gathered(disputed.flatMap(list => list.map(p => [name(p.key!, p.city!), p.anchor] as const)));
  return values.length < 2 ? [] : [{
    id: disagreementId('place', meeting.id), rule: 'meeting-places-exclude', kind: 'place', about: `${meeting.forum}: place`,
    values, scope: ['across_documents'], certain: false, note: null,
  }];
}

/** One source says that a person sat there, another that the same person did not. */
function participants(meeting: Meeting, reports: readonly EventReport[], nameOf: (actor: string) => string): readonly Disagreement[] {
  const away = new Map<string, { readonly document: string; readonly anchor: Anchor }[]>();
  for (const r of reports) for (const a of r.absent) away.set(a.value, [...(away.get(a.value) ?? []), { document: r.id, anchor: a.anchor }]);
  return [...away].flatMap(([actor, absent]): Disagreement[] => {
    const present = reports.flatMap(r => r.persons.filter(p => p.sure && p.value === actor && absent.every(a => a.document !== r.id)).map(p => p.anchor));
    if (present.length === 0) return [];
    return [{
      id: disagreementId('participants', meeting.id, actor), rule: 'participants-exclude', kind: 'participants', about: `${meeting.forum}: ${nameOf(actor)}`,
      values: [...gathered(present.map(p => ['present', p])), ...gathered(absent.map(a => ['absent', a.anchor]))], scope: ['across_documents'], certain: false, note: null,
    }];
  });
}

function durations(meeting: Meeting, figuresOf: (document: string) => readonly Figure[]): readonly Disagreement[] {
  const told = meeting.details.filter(d => d.field === 'duration' && meeting.documents.includes(d.document))
    .flatMap(d => figuresOf(d.document).filter(f => f.unit !== null && f.start < d.place.end && d.place.start < f.end).map(figure => ({ d, figure })));
  if (!told.some(a => told.some(b => exclude(a.figure, b.figure)))) return [];
  return [{
    id: disagreementId('duration', meeting.id), rule: 'durations-exclude', kind: 'figure', about: `${meeting.forum}: duration`,
    values: gathered(told.map(({ d, figure }) => [`${quantityText(figure)} ${figure.unit ?? ''}`.trim(), anchor(d)])),
    scope: new Set(told.map(t => t.d.document)).size > 1 ? ['across_documents'] : ['within_document'], certain: false, note: null,
  }];
}

/** One source tells an agreement and only that, another none and only that. */
function outcomes(meeting: Meeting): readonly Disagreement[] {
  const byDocument = new Map<string, MeetingDetail[]>();
  for (const d of meeting.details) if (d.field === 'outcome' && meeting.documents.includes(d.document)) byDocument.set(d.document, [...(byDocument.get(d.document) ?? []), d]);
  const only = (value: string): MeetingDetail[] => [...byDocument.values()].filter(list => list.every(d => d.value === value)).map(list => list[0]!);
  const [agreed, none] = [only('agreed'), only('no_agreement')];
  if (agreed.length === 0 || none.length === 0) return [];
  return [{
    id: disagreementId('outcome', meeting.id), rule: 'outcomes-exclude', kind: 'outcome', about: `${meeting.forum}: outcome`,
    values: [{ value: 'agreed', evidence: agreed.map(anchor) as unknown as Evidence }, { value: 'no_agreement', evidence: none.map(anchor) as unknown as Evidence }],
    scope: ['across_documents'], certain: false, note: null,
  }];
}

function anchor({ document, place: { start, end, text } }: MeetingDetail): Anchor {
  return { document, start, end, text };
}
