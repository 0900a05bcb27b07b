/** The gatherings of one document put together: which mentions speak of one event, and which event the document is about. */
import { isDay, intersects, edtfInterval, lengthOf, type DayInterval } from '../interval.js';
import type { Reading } from '../reading.js';
import { samePlace, similarNames } from './likeness.js';
import { chooseMain, dateMain, mayBeMain } from './main.js';
import { stretched } from './dates.js';
import type { Gathering } from './mentions.js';
import { happens, isRecalled, nothingSeen, see, tellingOf, type Growing, type Telling } from './telling.js';

export interface DocumentEvent {
  /** Number of the document. */
  readonly document: number;
  readonly gatherings: readonly Gathering[];
  readonly interval: DayInterval | null;
  /** The day was said of this event, not worked out. */
  readonly certain: boolean;
  readonly telling: Telling;
  /** The event that the document is about. */
  readonly main: boolean;
  readonly parties: readonly string[];
  readonly persons: readonly string[];
}

export interface DocumentEvents {
  readonly events: readonly DocumentEvent[];
  /** For each sentence the numbers of the events that it speaks of: named in it, or carried on from the sentence before. */
  readonly ofSentence: readonly (readonly number[])[];
  /** Standing forums that the document names, gathering or not. */
  readonly forums: readonly Gathering[];
}

const NONE: readonly number[] = [];
const MATCH_ENOUGH = 2;
const LONGEST_GATHERING = 14;

/** Takes a document's gatherings in text order and its publication day; gives its events. */
export function documentEvents(reading: Reading, gatherings: readonly Gathering[], published: string | null): DocumentEvents {
  if (gatherings.length === 0) return { events: [], forums: [], ofSentence: reading.sentences.map(() => NONE) };
  const day = edtfInterval(published?.slice(0, 10) ?? null);
  // "Monday" in a source that states its own day is said, not worked out.
  const dated = day !== null && isDay(day) && (reading.document.published ?? '').startsWith(published!.slice(0, 10));
  const events: Growing[] = [];
  const assigned = new Map<Gathering, Growing>();
  const put = (g: Gathering, event: Growing): void => {
    event.gatherings.push(g);
    see(event.seen, g);
    assigned.set(g, event);
    // "du 18 au 20" says more of a summit than the day on which it ended.
    const fuller = g.interval !== null && event.interval !== null && !g.dateLoose && event.interval.first >= g.interval.first && event.interval.last <= g.interval.last && lengthOf(g.interval) <= LONGEST_GATHERING;
    if (g.interval && fuller) event.interval = g.interval;
    if (g.interval && (!g.since || event.recalled) && (event.interval === null || (!event.certain && !g.dateLoose))) {
      event.interval = g.interval;
      event.certain = !g.dateLoose && (g.date!.date.certain || (dated && isDay(g.interval) && g.date!.date.candidates === undefined));
    }
    // "The three-day session" of a sentence without a day: the day that another told is its first, or its last.
    if (g.lasting && g.interval === null && !event.recalled && event.interval !== null && isDay(event.interval) && g.tense !== 'recalled' && !g.earlier && !g.later) {
      const told = event.gatherings.find(o => o.interval !== null && !o.dateLoose);
      if (told) event.interval = stretched(event.interval, { days: g.lasting.days, ends: told.ends });
    }
  };
  const open = (g: Gathering): Growing => {
    const event: Growing = { gatherings: [], seen: nothingSeen(), interval: null, certain: false, recalled: isRecalled(g, day), order: events.length };
    events.push(event);
    put(g, event);
    return event;
  };
  const place = (g: Gathering): void => {
    const best = bestMatch(events, g, day);
    if (best) put(g, best); else open(g);
  };

  for (const g of gatherings) {
    if (!identified(g)) continue;
    if (g.since && g.date) {
      // "la première fois depuis mars que le forum siège": one gathering in March, and one now.
      open(g);
      const now: Gathering = { ...g, since: false, date: null, interval: null, tense: 'held', determination: 'indefinite' };
      if (identified(now)) place(now);
      continue;
    }
    place(g);
  }
  let main = chooseMain(reading, events, day);
  let last: Gathering | null = null;
  for (const g of gatherings) {
    if (!assigned.has(g)) {
      const event = pointedAt(reading, last, g, assigned, main, day);
      if (event) put(g, event);
      else if (!main && mayBeMain(reading, g)) main = open(g);
    }
    if (assigned.has(g)) last = g;
  }
  main = chooseMain(reading, events, day);
  if (main) absorb(reading, events, main, assigned, day);
  if (main && main.interval === null) dateMain(reading, main, day);
  const kept = events.filter(e => e === main || worthKeeping(e));
  const numbers = new Map(kept.map((e, i) => [e, i]));
  return {
    events: kept.map(e => ({
      document: reading.index, gatherings: e.gatherings, interval: e.interval, certain: e.certain, telling: tellingOf(e, e === main, day), main: e === main,
      parties: distinct(e.gatherings.flatMap(g => g.parties)), persons: distinct(e.gatherings.flatMap(g => g.persons)),
    })),
    forums: gatherings.filter(g => g.body !== null && g.nameWords.length > 0),
    ofSentence: sentenceEvents(reading, gatherings, assigned, main, numbers),
  };
}

function distinct<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}

/** A gathering that can stand alone: it has a date, a name or a place of its own. */
function identified(g: Gathering): boolean {
  if (g.use === 'body' && !happens(g)) return false;
  if (g.determination === 'back') return false;
  if (g.weak && g.parties.length + g.persons.length < 2) return false;
  if (g.interval && !g.dateLoose) return g.use !== 'exchange' || g.parties.length + g.persons.length > 0 || g.place !== null;
  if (g.use === 'exchange') return false;
  // "a quitté la ville mercredi, après cinq heures de pourparlers avec X"
  if (g.phrase && g.interval && (g.relation === 'after' || g.relation === 'during') && g.determination !== 'definite' && g.parties.length + g.persons.length > 0) return true;
  if (g.body || g.nameWords.length > 0) return g.phrase !== null;
  return g.place !== null && (g.phrase !== null || g.parties.length + g.persons.length > 1);
}

function bestMatch(events: readonly Growing[], g: Gathering, day: DayInterval | null): Growing | null {
  let best: Growing | null = null;
  let score = MATCH_ENOUGH - 0.5;
  for (const event of events) {
    const s = likeness(event, g, day);
    if (s > score) { score = s; best = event; }
  }
  return best;
}

/** How well a gathering fits an event of the same document; below zero where it cannot be the same. */
function likeness(event: Growing, g: Gathering, day: DayInterval | null): number {
  const never = -1;
  let score = 0;
  if (event.interval && g.interval && !g.dateLoose) {
    if (!intersects(event.interval, g.interval)) return never;
    score += isDay(event.interval) === isDay(g.interval) ? 3 : 1;
  } else if (isRecalled(g, day) !== event.recalled && (g.tense !== null || g.earlier)) return never;
  const { places, bodies, names, parties, persons, later, summit } = event.seen;
  if (g.later && !later && !g.interval) return never;
  if (g.place?.key && places.length > 0) {
    if (!places.some(p => samePlace(p, g.place!.key!))) return never;
    score += 2;
  }
  if (g.body && bodies.length > 0) {
    if (!bodies.some(o => o.class === g.body!.class && (o.words.length + g.nameWords.length === 0 || similarNames(o.words, g.nameWords)))) return never;
    score += 3;
  } else if (g.nameWords.length > 0) {
    if (names.some(n => similarNames(n, g.nameWords))) score += 2;
    else if (names.length > 0 && !shares(parties, g.parties)) return score >= 3 && g.use !== 'body' && bodies.length === 0 ? score - 2 : never;
  }
  if (g.phrase && g.class === 'summit' && !summit && g.nameWords.length + (g.place ? 1 : 0) > 0) return never;
  if (shares(parties, g.parties)) score += 1;
  if (shares(persons, g.persons)) score += 1;
  return score;
}

function shares(a: ReadonlySet<string>, b: Iterable<string>): boolean {
  for (const x of b) if (a.has(x)) return true;
  return false;
}

/** What opening and title call by name and a later sentence dates is one event, where nothing sets the two apart. */
function absorb(reading: Reading, events: Growing[], main: Growing, assigned: Map<Gathering, Growing>, day: DayInterval | null): void {
  const absorbed = new Set<Growing>();
  for (const event of events) {
    if (event === main || event.recalled || (event.interval !== null && main.interval !== null && !intersects(event.interval, main.interval))) continue;
    if (event.gatherings.some(g => g.later || g.tense === 'planned' || likeness(main, g, day) < 0)) continue;
    if (!shares(main.seen.parties, event.seen.parties) && !event.gatherings.some(g => mayBeMain(reading, g))) continue;
    if (event.interval !== null && (main.interval === null || (event.interval.first <= main.interval.first && event.interval.last >= main.interval.last && lengthOf(event.interval) <= LONGEST_GATHERING))) { main.interval = event.interval; main.certain = event.certain; }
    for (const g of event.gatherings) {
      main.gatherings.push(g);
      see(main.seen, g);
      assigned.set(g, main);
    }
    absorbed.add(event);
  }
  if (absorbed.size === 0) return;
  main.gatherings.sort((a, b) => a.first - b.first);
  events.splice(0, events.length, ...events.filter(e => !absorbed.has(e)));
}

/** The event that a bare mention ("cette rencontre", "the talks") points at; `last` is the gathering before it that has an event. */
function pointedAt(reading: Reading, last: Gathering | null, g: Gathering, assigned: ReadonlyMap<Gathering, Growing>, main: Growing | null, day: DayInterval | null): Growing | null {
  if (g.later || (g.earlier && g.determination !== 'back')) return null;
  if (g.use === 'body' && !happens(g) && !g.body) return null;
  // "un ensemble de réunions", "maintenir le dialogue": no gathering that took place.
  const pointing = g.determination === 'back' || g.relation !== null || g.tense !== null || (g.determination === 'definite' && g.use === 'event') || mayBeMain(reading, g);
  if (!pointing) return null;
  const paragraph = reading.sentences[g.sentence]!.paragraph;
  const reach = g.determination === 'back' ? 2 : 1;
  const near = last && g.sentence - last.sentence <= reach && reading.sentences[last.sentence]!.paragraph === paragraph ? assigned.get(last)! : null;
  const choice = near ?? main;
  for (const event of [choice, main]) if (event && fits(event, g, day)) return event;
  return null;
}

function fits(event: Growing, g: Gathering, day: DayInterval | null): boolean {
  if (event.interval && g.interval && !g.dateLoose && !intersects(event.interval, g.interval)) return false;
  if (g.tense === 'recalled' && !event.recalled && !g.relation) return false;
  if ((g.tense === 'planned' || g.tense === 'postponed') && event.interval && day && event.interval.last < day.first) return false;
  if (g.phrase === null && g.interval === null && g.place === null) {
    // A verb alone ("ont discuté") speaks of the event only where the same parties act.
    const { parties, persons } = event.seen;
    return g.parties.length + g.persons.length > 0 && (shares(parties, g.parties) || shares(persons, g.persons) || parties.size === 0);
  }
  return likeness(event, { ...g, interval: g.dateLoose ? null : g.interval }, day) >= 0;
}

/** Beside its main event a document adds those that have a day, or a name and a place or two parties. */
function worthKeeping(event: Growing): boolean {
  const g = event.gatherings;
  if (event.interval && g.some(o => o.place !== null && o.interval !== null && !o.dateLoose && o.tense !== 'present' && (o.tense !== 'held' || o.phrase !== null))) return true;
  if (g.every(o => o.phrase === null || o.use === 'exchange') && !g.some(o => o.parties.length + o.persons.length > 1 || (o.members && !o.weak))) return false;
  if (event.interval) return g.some(o => o.place !== null || o.body !== null || o.nameWords.length > 0 || o.parties.length + o.persons.length > 0);
  return g.some(o => o.phrase !== null && ((o.class === 'summit' && (o.place !== null || o.nameWords.length > 0)) || (o.body !== null && o.place !== null)));
}

function sentenceEvents(reading: Reading, gatherings: readonly Gathering[], assigned: ReadonlyMap<Gathering, Growing>, main: Growing | null, numbers: ReadonlyMap<Growing, number>): readonly (readonly number[])[] {
  const own: Growing[][] = reading.sentences.map(() => []);
  for (const g of gatherings) {
    const event = assigned.get(g);
    if (event && !own[g.sentence]!.includes(event)) own[g.sentence]!.push(event);
  }
  let last: Growing[] = [];
  let paragraph = -1;
  return reading.sentences.map((s, i) => {
    if (own[i]!.length > 0) { last = own[i]!; paragraph = s.paragraph; }
    else if (s.paragraph !== paragraph) last = main ? [main] : [];
    return distinct((own[i]!.length > 0 ? own[i]! : last).flatMap(e => numbers.get(e) ?? []));
  });
}
