/** What names the gathering of a report, its words each known once: two of them are compared letter by letter only where they begin alike. */
import { similarWord, WORD_BEGINNING } from './likeness.js';
import type { EventReport } from './reports.js';

/** A folded word. The same word is always the same object. */
export interface NameWord {
  readonly text: string;
  /** Number of its first letters. */
  readonly beginning: number;
}

/** A place by its key. The same place is always the same object. */
export interface NamedPlace {
  readonly key: string;
  readonly words: readonly NameWord[];
  /** Other places, and whether they can be this one: the same few are compared again and again. */
  readonly compared: Map<NamedPlace, boolean>;
}

/** How a report names its gathering. */
export interface Naming {
  /** Words of who meets: parties, persons, the forum's own names; each once. */
  readonly who: readonly NameWord[];
  readonly words: readonly NameWord[];
  /** Whether a party is named, by more than what all who meet are. */
  readonly withParties: boolean;
  /** The words of each party, where two or more are named. */
  readonly parties: readonly (readonly NameWord[])[];
  /** Words of its standing forum. */
  readonly forum: readonly NameWord[];
  readonly places: readonly NamedPlace[];
  /**
   * Numbers of the beginnings of the words of its places and of who meets, and of the class of a standing forum. A report fits a meeting only with
   * a place, name, forum or party that is alike, and what is alike begins alike.
   */
  readonly keys: readonly number[];
}

/** Gives the naming of reports, worked out once for each; all that are compared are to come from one. `wordsOf` gives the words of an actor. */
export function namer(wordsOf: (actor: string) => readonly string[]): (report: EventReport) => Naming {
  const beginnings = new Map<string, number>();
  const words = new Map<string, NameWord>();
  const places = new Map<string, NamedPlace>();
  const known = new Map<EventReport, Naming>();
  const numberOf = (beginning: string): number => numbered(beginnings, beginning);
  const wordOf = (text: string): NameWord => {
    let word = words.get(text);
    if (!word) words.set(text, word = { text, beginning: numberOf(text.slice(0, WORD_BEGINNING)) });
    return word;
  };
  const placeOf = (key: string): NamedPlace => {
    let place = places.get(key);
    if (!place) places.set(key, place = { key, words: key.split(' ').map(wordOf), compared: new Map() });
    return place;
  };
  return report => {
    const before = known.get(report);
    if (before) return before;
    const who = new Set<NameWord>();
    const parties = [...new Set([...report.forumParties, ...report.parties])].map(actor => wordsOf(actor).map(wordOf)).filter(w => w.length > 0);
    for (const party of parties) for (const word of party) who.add(word);
    for (const { value } of report.persons) for (const word of wordsOf(value)) who.add(wordOf(word));
    const own = report.words.map(wordOf);
    for (const word of own) who.add(word);
    const at = report.places.flatMap(({ key }) => (key === null ? [] : placeOf(key)));
    const keys = new Set<number>();
    for (const place of at) for (const { beginning } of place.words) keys.add(beginning);
    for (const { beginning } of who) keys.add(beginning);
    const { forum } = report;
    if (forum?.standing) keys.add(numberOf(`standing ${forum.class}`));
    const made: Naming = { who: [...who], words: own, withParties: parties.length > 0, parties: parties.length > 1 ? parties : NO_PARTIES, forum: forum?.standing ? forum.words.map(wordOf) : [], places: at, keys: [...keys] };
    known.set(report, made);
    return made;
  };
}

const NO_PARTIES: Naming['parties'] = [];

/** Whether each side names a party that the other does not: the talks of A with B are not those of A with C. */
export function otherParties(a: Naming['parties'], b: Naming['parties']): boolean {
  const lacks = (some: Naming['parties'], others: Naming['parties']): boolean => some.some(x => !others.some(y => alikeNames(x, y)));
  return a.length > 0 && b.length > 0 && lacks(a, b) && lacks(b, a);
}

function numbered(numbers: Map<string, number>, text: string): number {
  let number = numbers.get(text);
  if (number === undefined) numbers.set(text, number = numbers.size);
  return number;
}

/** Whether two words can be one name. */
export function alikeWords(a: NameWord, b: NameWord): boolean {
  return a === b || (a.beginning === b.beginning && similarWord(a.text, b.text));
}

/** Whether the words of one name are, but for their forms, among those of the other. Empty names are like none. */
export function alikeNames(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  for (const x of few) {
    let found = false;
    for (const y of many) if (alikeWords(x, y)) { found = true; break; }
    if (!found) return false;
  }
  return true;
}

/** Whether two places can be one. */
export function alikePlaces(a: NamedPlace, b: NamedPlace): boolean {
  if (a === b) return true;
  let alike = a.compared.get(b);
  if (alike === undefined) a.compared.set(b, alike = alikeNames(a.words, b.words));
  return alike;
}
