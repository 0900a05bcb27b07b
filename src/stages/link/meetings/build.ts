/** From the reports of one meeting to the meeting as the record keeps it. */
import type { Anchor, Evidence } from '../../../model/anchor.js';
import type { Meeting, MeetingDetail, MeetingStatus, Outcome } from '../../../model/meeting.js';
import { foldForComparison } from '../../../text/fold.js';
import { factId } from '../../../text/identify.js';
import { edtfInterval, intervalText, isDay, type DayInterval } from '../interval.js';
import { similarNames, similarWord } from './likeness.js';
import { NAMED_CLASSES, type MeetingCluster } from './cluster.js';
import { weighOutcome } from './outcomes.js';
import type { EventReport, Said } from './reports.js';

const RULE = 'meeting';
/** What a document that only recalls a meeting says of its outcome counts half. */
const RECALLED_WEIGHT = 0.5;
const MOST_AGENDA = 12;

/** Builds the meeting. `nameOf` gives the name to show for an actor, `wordsOf` the words that tell it from others; `isBare` tells names of one word without first name or office in any source; null where too little is told to call it a meeting. */
export function buildMeeting({ reports, interval }: MeetingCluster, nameOf: (actor: string) => string, wordsOf: (actor: string) => readonly string[], isBare: (actor: string) => boolean): Meeting | null {
  const sorted = [...reports].sort((a, b) => a.document - b.document);
  // The ids of documents stand in memory once: what was read names its own.
  const evidence = sorted.flatMap(r => r.evidence.map(({ start, end, text }): Anchor => ({ document: r.id, start, end, text }))).slice();
  if (evidence.length === 0 || !substantial(sorted)) return null;
  const about = sorted.filter(r => r.main && (r.telling === 'reported' || r.telling === 'put_off'));
  const held = sorted.some(r => r.telling === 'reported');
  const forum = sorted.flatMap(r => (r.forum?.standing ? [r.forum.words] : []));
  const there = presence(held ? sorted.filter(r => r.telling === 'reported' || r.telling === 'recalled') : sorted);
  // "Norvia" at the head of a title may be taken for a person: a single name that is also a party's, or in the forum's name, is a land.
  const lands = there.filter(id => isBare(id) || isLand(wordsOf(id), nameOf(id), [...forum, ...sorted.flatMap(r => [...r.forumParties, ...r.parties]).filter(p => p !== id).map(wordsOf)]));
  const parties = apart([...partiesOf(sorted), ...(forum.length > 0 && partiesOf(sorted).length > 1 ? [] : lands)], wordsOf).filter((p, _, all) => all.length < 2 || !forum.some(f => isForum(wordsOf(p), f)));
  const participants = there.filter(id => !lands.includes(id));
  const date = dateOf(sorted, interval);
  const venue = venueOf(sorted);
  const documents = distinct(about.map(r => r.id));
  return {
    id: factId('m', date ?? 'undated', ...distinct(evidence.map(e => `${e.document}:${e.start}`))),
    rule: RULE,
    forum: forumOf(sorted, parties, nameOf, venue),
    parties,
    participants,
    date,
    dateCertain: sorted.some(r => r.certain && r.interval !== null && interval !== null && r.interval.first === interval.first && r.interval.last === interval.last),
    venue,
    durationHours: mode(sorted.flatMap(r => r.hours.map(h => h.value))),
    agenda: agendaOf(sorted),
    outcome: outcomeOf(sorted, held),
    status: held ? 'held' : statusOf(sorted),
    documents,
    mentionedIn: distinct(sorted.map(r => r.id)).filter(d => !documents.includes(d)),
    evidence: evidence as unknown as Evidence,
    details: sorted.flatMap(r => detailsOf(r, nameOf, participants)).slice(),
  };
}

/** Who sat there by the reports: those whom one says to be away are there only where another says so aloud. */
function presence(reports: readonly EventReport[]): readonly string[] {
  const persons = reports.flatMap(r => r.persons);
  const away = new Set(reports.flatMap(r => r.absent.map(a => a.value)));
  return distinct(persons.filter(p => !away.has(p.value) || persons.some(o => o.sure && o.value === p.value)).map(p => p.value));
}

/** One word that names no person: it is, but for its form, a word of a forum or the whole name of a party. */
function isLand(words: readonly string[], name: string, names: readonly (readonly string[])[]): boolean {
  return !name.includes(' ') && words.length > 0 && names.some(n => n.some(w => similarWord(w, words[0]!)));
}

/** The forum itself, taken for one of its parties. */
function isForum(party: readonly string[], forum: readonly string[]): boolean {
  return party.length >= forum.length && similarNames(party, forum) && forum.every(w => party.some(p => similarWord(p, w)));
}

/** A gathering of the record is named, or has two who meet, or is said to be one of ministers or the like, or has a noun, a day and a place. */
function substantial(reports: readonly EventReport[]): boolean {
  if (!reports.some(r => r.gathers || r.parties.length + r.persons.length > 1)) return false;
  if (reports.some(r => r.forum !== null && (r.forum.standing || (NAMED_CLASSES.has(r.forum.class) && (r.words.length > 0 || r.places.some(p => p.city !== null)))))) return true;
  const dated = reports.some(r => r.interval !== null);
  if (!dated) return false;
  const noun = reports.some(r => r.noun);
  const parties = new Set(reports.flatMap(r => r.parties)).size;
  const persons = new Set(reports.flatMap(r => r.persons.map(p => p.value))).size;
  if (noun ? parties + persons > 1 : parties > 1 || persons > 1) return true;
  const placed = reports.some(r => r.places.some(p => p.city !== null));
  return reports.some(r => r.members) || (placed && noun);
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}

/** The commonest value; of values as common the first. */
function mode<T>(list: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const x of list) counts.set(x, (counts.get(x) ?? 0) + 1);
  let best: T | null = null;
  for (const [x, n] of counts) if (best === null || n > counts.get(best)!) best = x;
  return best;
}

/** The parties of the forum's own name where it names two; else those that most reports give. */
function partiesOf(reports: readonly EventReport[]): readonly string[] {
  const named = reports.map(r => r.forumParties).filter(p => p.length > 1);
  if (named.length > 0) return distinct(named.flat());
  return distinct([...reports.filter(r => r.main), ...reports].flatMap(r => [...r.forumParties, ...r.parties]));
}

/** One of the names that mean the same over languages, and no group of others ("the League and Valdoria"). */
function apart(parties: readonly string[], wordsOf: (actor: string) => readonly string[]): readonly string[] {
  const kept: string[] = [];
  const simple = [...parties].sort((a, b) => wordsOf(a).length - wordsOf(b).length);
  const holds = (of: readonly string[], words: readonly string[]): boolean => words.length > 0 && words.every(w => of.some(o => similarWord(o, w)));
  for (const id of parties) {
    const words = wordsOf(id);
    const parts = simple.filter(o => o !== id && wordsOf(o).length < words.length && holds(words, wordsOf(o)));
    if (parts.some(a => parts.some(b => !similarNames(wordsOf(a), wordsOf(b))))) continue;
    if (words.length === 0 || !kept.some(k => similarNames(words, wordsOf(k)))) kept.push(id);
  }
  return kept;
}

function dateOf(reports: readonly EventReport[], interval: DayInterval | null): string | null {
  if (!interval) return null;
  const same = reports.find(r => r.date !== null && r.interval !== null && r.interval.first === interval.first && r.interval.last === interval.last);
  if (isDay(interval) || !same) return intervalText(interval);
  const value = same.date!.value.includes('..') ? same.date!.value.split('/')[0]! : same.date!.value;
  const said = edtfInterval(value);
  return said && said.first === interval.first && said.last === interval.last ? value : intervalText(interval);
}

/** The standing forum's name as most sources write it, else the fullest phrase, else the parties. */
function forumOf(reports: readonly EventReport[], parties: readonly string[], nameOf: (actor: string) => string, venue: string | null): string {
  const standing = reports.filter(r => r.forum?.standing);
  const pool = standing.length > 0 ? standing : reports.filter(r => r.forum !== null && r.forum.words.length > 0);
  const named = mode(pool.map(r => r.forum!.text));
  if (named !== null) return capital(named);
  const phrase = reports.filter(r => r.forum !== null).map(r => r.forum!.text).sort((a, b) => b.length - a.length)[0];
  const names = parties.map(nameOf);
  if (names.length > 1) return names.join(' – ');
  return capital(phrase ?? names[0] ?? venue ?? reports[0]!.evidence[0]!.text);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The fullest venue in the city that most reports name. */
function venueOf(reports: readonly EventReport[]): string | null {
  const places = reports.flatMap(r => r.places);
  const city = mode(places.flatMap(p => p.city ?? []));
  const building = places.filter(p => p.building && (p.city === null || p.city === city)).sort((a, b) => Number(b.city !== null) - Number(a.city !== null))[0];
  if (!building) return city;
  return building.city !== null || city === null ? building.value : `${building.value}, ${city}`;
}

/** Items of all reports, the same words once, the fullest of those that hold one another. */
function agendaOf(reports: readonly EventReport[]): readonly string[] {
  const items: { text: string; folded: string }[] = [];
  for (const { value } of reports.flatMap(r => r.agenda)) {
    const folded = foldForComparison(value);
    const known = items.findIndex(i => i.folded.includes(folded) || folded.includes(i.folded));
    if (known < 0) items.push({ text: value, folded });
    else if (folded.length > items[known]!.folded.length && folded.length < 2 * items[known]!.folded.length) items[known] = { text: value, folded };
  }
  return items.slice(0, MOST_AGENDA).map(i => i.text);
}

function outcomeOf(reports: readonly EventReport[], held: boolean): Outcome {
  const told = reports.flatMap(r => r.outcomes.map(o => ({ told: o.value, weight: r.main ? o.weight : RECALLED_WEIGHT * o.weight })));
  if (!held && reports.some(r => r.telling === 'put_off')) return 'postponed';
  if (!held && reports.every(r => r.telling === 'announced')) return 'planned';
  return weighOutcome(told);
}

function statusOf(reports: readonly EventReport[]): MeetingStatus {
  return reports.some(r => r.telling === 'announced' || r.telling === 'put_off') ? 'planned' : 'mentioned';
}

function detailsOf(r: EventReport, nameOf: (actor: string) => string, participants: readonly string[]): readonly MeetingDetail[] {
  const detail = (field: MeetingDetail['field'], value: string, { start, end, text }: Anchor): MeetingDetail => ({ field, value, document: r.id, place: { start, end, text } });
  const said = <T>(field: MeetingDetail['field'], list: readonly Said<T>[], show: (value: T) => string): MeetingDetail[] => list.map(s => detail(field, show(s.value), s.anchor));
  return [
    ...(r.date ? [detail('date', r.date.value, r.date.anchor)] : []),
    ...(r.forum ? [detail('forum', r.forum.text, r.forum.anchor)] : []),
    ...said('venue', r.places, v => v),
    ...said('duration', r.hours, h => `${h} h`),
    ...said('participant', r.persons.filter(p => participants.includes(p.value)), nameOf),
    ...said('agenda', r.agenda, a => a),
    ...said('outcome', r.outcomes, o => o),
  ];
}
