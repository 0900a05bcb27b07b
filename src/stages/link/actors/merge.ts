/** Which nodes are one actor: by key, by full name, by transliterated name with a common affiliation, by an office whose bearer is known. */
import type { DocumentDating } from '../../../model/record.js';
import { skeleton } from '../../../text/skeleton.js';
import { joinOffices } from './bearers.js';
import { learnOverDocuments } from './lessons.js';
import { GROUP, NAMED, ORGANISATION, PERSON, PLACE, STATE, type Nodes } from './nodes.js';
import { remembered } from './remembered.js';
import { Sets, SetsByKey } from './sets.js';
import { joinTranslated } from './translated.js';

/** Consonants from which two spellings are taken for one surname, given name and affiliation agreeing. */
const SURE_SKELETON = 2;

/** Takes all nodes and the publication dates; gives the sets. */
export function mergeNodes(nodes: Nodes, datings: readonly DocumentDating[]): Sets {
  const sets = new Sets(nodes.count);
  joinNames(nodes, sets);
  joinVariants(nodes, sets);
  joinTranslated(nodes, sets);
  learnOverDocuments(nodes, sets);
  joinOffices(nodes, sets, datings);
  return sets;
}

/** Nodes of one key; full names of persons; names of bodies, lands and places that no list has; groups of several words. */
function joinNames({ count, kind, key, keys, marks, words, phrases }: Nodes, sets: Sets): void {
  const distinct = phrases.folded.length;
  const firstOfKey = new Int32Array(keys.length).fill(-1);
  const [persons, bodies, places, groups] = [PERSON, ORGANISATION, PLACE, GROUP].map(() => new Int32Array(distinct).fill(-1)) as [Int32Array, Int32Array, Int32Array, Int32Array];
  const join = (first: Int32Array, by: number, n: number): void => { if (first[by]! < 0) first[by] = n; else sets.join(first[by]!, n); };
  for (let n = 0; n < count; n++) {
    const by = words[n]!;
    const named = (marks[n]! & NAMED) !== 0;
    if (key[n]! >= 0) join(firstOfKey, key[n]!, n);
    switch (kind[n]) {
      case PERSON: if (named && phrases.wordsOf[by]!.length > 1) join(persons, by, n); break;
      case GROUP: if (phrases.wordsOf[by]!.length > 1) join(groups, by, n); break;
      case PLACE: if (named && key[n]! < 0) join(places, by, n); break;
      case ORGANISATION: case STATE: if (named && key[n]! < 0) join(bodies, by, n); break;
    }
  }
}

/** Full names that differ in spelling only, of people with one affiliation; and surnames with the office of one full name. */
function joinVariants({ bearing, kind, marks, words, firstRole, roles, readRoles, phrases }: Nodes, sets: Sets): void {
  const bonesOf = remembered(skeleton);
  const spelled = new Map<string, number>();
  const fullNames = new SetsByKey<string>(sets);
  const isNamedPerson = (n: number): boolean => kind[n] === PERSON && (marks[n]! & NAMED) !== 0;
  for (const n of bearing) {
    const name = phrases.wordsOf[words[n]!]!;
    if (!isNamedPerson(n) || name.length < 2) continue;
    const [given, surname] = [name[0]!, name[name.length - 1]!];
    const bones = bonesOf(surname);
    const sound = `${bones}|${given[0]}${bonesOf(given)}`;
    for (let r = firstRole[n]!; r < firstRole[n + 1]!; r++) {
      const { kinds, of } = readRoles[roles.role[r]!]!.office;
      if (of === null) continue;
      if (bones.length >= SURE_SKELETON) {
        const key = `${sound}|${of}`;
        const known = spelled.get(key);
        if (known === undefined) spelled.set(key, n); else sets.join(known, n);
      }
      for (const office of kinds) fullNames.add(`${surname}|${office}|${of}`, n);
    }
  }
  for (const n of bearing) {
    const name = phrases.wordsOf[words[n]!]!;
    if (!isNamedPerson(n) || name.length !== 1) continue;
    for (let r = firstRole[n]!; r < firstRole[n + 1]!; r++) {
      const { kinds, of } = readRoles[roles.role[r]!]!.office;
      if (of === null || kinds[0] === undefined) continue;
      const bearer = fullNames.only(`${name[0]!}|${kinds[0]}|${of}`);
      if (bearer !== null) { sets.join(bearer, n); break; }
    }
  }
}
