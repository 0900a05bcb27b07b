/** What a document does with an event: reports it, announces it, says that it is put off, or recalls it. */
import type { DayInterval } from '../interval.js';
import type { Gathering } from './mentions.js';

/** What a document does with an event: reports it, announces it, says that it is put off, or only recalls it. */
export type Telling = 'reported' | 'announced' | 'put_off' | 'recalled';

/** What the gatherings of an event say, each once, so that a text packed with gatherings costs no more than its length. */
export interface Seen {
  readonly places: string[];
  readonly bodies: { readonly class: string; readonly words: readonly string[] }[];
  readonly names: (readonly string[])[];
  readonly parties: Set<string>;
  readonly persons: Set<string>;
  later: boolean;
  summit: boolean;
}

/** Nothing said yet. */
export function nothingSeen(): Seen {
  return { places: [], bodies: [], names: [], parties: new Set(), persons: new Set(), later: false, summit: false };
}

/** Adds what a gathering says. */
export function see(seen: Seen, g: Gathering): void {
  const key = g.place?.key;
  if (key && !seen.places.includes(key)) seen.places.push(key);
  const sameWords = (words: readonly string[]): boolean => words.length === g.nameWords.length && words.every((w, i) => w === g.nameWords[i]);
  const { body } = g;
  if (body && !seen.bodies.some(b => b.class === body.class && sameWords(b.words))) seen.bodies.push({ class: body.class, words: g.nameWords });
  if (g.nameWords.length > 0 && !seen.names.some(sameWords)) seen.names.push(g.nameWords);
  for (const party of g.parties) seen.parties.add(party);
  for (const person of g.persons) seen.persons.add(person);
  seen.later ||= g.later;
  seen.summit ||= g.class === 'summit';
}

/** An event while the gatherings of a document are put together. */
export interface Growing {
  gatherings: Gathering[];
  readonly seen: Seen;
  interval: DayInterval | null;
  certain: boolean;
  recalled: boolean;
  order: number;
}

/** A report comes out within so many days of its event. */
export const NEWS_DAYS = 7;

/** A standing forum meets only where a verb of its own, a preposition of time or an ordinal says so: "le Conseil a voté" is no meeting. */
export function happens(g: Gathering): boolean {
  if (g.use !== 'body') return g.tense !== null || g.relation !== null || (g.interval !== null && !g.dateLoose) || g.earlier || g.later || g.determination === 'indefinite';
  return g.relation !== null || g.since || (g.verbApart !== null && g.verbApart <= OWN_VERB) || g.determination === 'indefinite' || (g.earlier && g.interval !== null);
}

/** A verb so near to the noun is its own. */
const OWN_VERB = 5;

export function isRecalled(g: Gathering, day: DayInterval | null): boolean {
  return g.tense === 'recalled' || g.since || g.earlier || g.relation === 'day_after' || g.relation === 'long_after' || (g.interval !== null && day !== null && g.interval.last < day.first - NEWS_DAYS);
}

export function tellingOf(event: Growing, main: boolean, day: DayInterval | null): Telling {
  const tenses = event.gatherings.map(g => g.tense);
  const put = tenses.filter(t => t === 'postponed' || t === 'cancelled').length;
  const held = tenses.filter(t => t === 'held').length + event.gatherings.filter(g => g.relation === 'after' && g.tense === null).length;
  if (put > 0 && put >= held && (main || !event.interval || !day || event.interval.last >= day.first)) return 'put_off';
  if (event.interval && day && event.interval.first > day.last) return 'announced';
  if (event.recalled) return 'recalled';
  const planned = tenses.filter(t => t === 'planned').length + event.gatherings.filter(g => g.relation === 'before' && g.tense === null).length;
  const past = held + event.gatherings.filter(g => g.relation !== 'before' && g.tense !== 'planned').length;
  if (planned > 0 && held === 0 && planned >= past && (!event.interval || !day || event.interval.last >= day.first)) return 'announced';
  return main ? 'reported' : 'recalled';
}
