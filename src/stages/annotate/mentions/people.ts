/** The persons of a document by their names: full names first, then whom a surname, a given name or a misspelt surname means. */
import { skeleton } from '../../../text/skeleton.js';
import type { Atom } from './atoms.js';
import { draft, type Draft } from './draft.js';
import { push } from './multimap.js';
import { isGiven } from './runs.js';
import { Kind } from './lexicon.js';
import { endsBefore, type Scan } from './scan.js';

/** Consonants from which two spellings are taken for one surname. */
const SURE_SKELETON = 4;

export interface People {
  readonly scan: Scan;
  readonly bySurname: Map<string, Draft[]>;
  /** Of full names: by the given name, and by the names between. */
  readonly byGiven: Map<string, Draft[]>;
  readonly byInner: Map<string, Draft[]>;
  /** Persons with a full name, and by the consonants of their surname those that were spelt out so far: when that is first asked. */
  readonly named: Draft[];
  readonly bySkeleton: Map<string, Draft[]>;
  spelt: number;
}

export function nobodyYet(scan: Scan): People {
  return { scan, bySurname: new Map(), byGiven: new Map(), byInner: new Map(), named: [], bySkeleton: new Map(), spelt: 0 };
}

/** Takes a name of a person and its text; gives the person, made new and added to `drafts` where the document has none so far. */
export function personNamed(people: People, { parts, female }: Atom, text: string, drafts: Draft[]): Draft {
  const last = parts[parts.length - 1]!;
  const list = people.bySurname.get(last);
  if (list !== undefined) {
    for (const known of list) {
      if (!samePerson(known.parts, parts)) continue;
      if (parts.length > known.parts.length) { known.parts = parts; known.name = text; }
      known.female ??= female;
      return known;
    }
  }
  const made = draft(text, 'person', { parts, female });
  if (list === undefined) people.bySurname.set(last, [made]); else list.push(made);
  drafts.push(made);
  if (parts.length > 1) {
    push(people.byGiven, parts[0]!, made);
    for (let k = 1; k < parts.length - 1; k++) push(people.byInner, parts[k]!, made);
    people.named.push(made);
  }
  return made;
}

/** The person a short name means: last words of a full name, or the given name of one person alone. */
export function surnameOf(people: People, atom: Atom): Draft | undefined {
  const last = atom.parts[atom.parts.length - 1];
  if (last === undefined) return undefined;
  const list = people.bySurname.get(last);
  if (list !== undefined) {
    // Of several the one that is named most.
    let best: Draft | undefined;
    for (const p of list) {
      if (p.parts.length <= atom.parts.length || !endsWith(p.parts, atom.parts) || !(atom.female === null || p.female === null || p.female === atom.female || atom.from === atom.first)) continue;
      if (best === undefined || p.count > best.count) best = p;
    }
    if (best !== undefined) return best;
  }
  if (atom.parts.length !== 1 || isRegnal(people.scan, atom)) return undefined;
  // "Mme Valmond" for Ida Valmont: a slip of the pen, where a title shows that somebody known is meant.
  if (atom.from < atom.first) {
    const near = misspelt(people, last, atom.female);
    if (near !== undefined) return near;
  }
  const inner = people.byInner.get(last);
  if (inner !== undefined && inner.length === 1) return inner[0];
  const given = people.byGiven.get(last);
  return given !== undefined && given.length === 1 ? given[0] : undefined;
}

/** The only person whose surname has the same consonants, and the gender where both are known. */
function misspelt(people: People, surname: string, female: boolean | null): Draft | undefined {
  const { named, bySkeleton } = people;
  const bones = skeleton(surname);
  if (bones.length < SURE_SKELETON) return undefined;
  for (; people.spelt < named.length; people.spelt++) {
    const { parts } = named[people.spelt]!;
    push(bySkeleton, skeleton(parts[parts.length - 1]!), named[people.spelt]!);
  }
  const near = (bySkeleton.get(bones) ?? []).filter(p => p.female === null || female === null || p.female === female);
  return near.length === 1 ? near[0] : undefined;
}

/** Kinds of role whose bearers are called by their given name alone: "le pape François" is no other François of the text. */
const REGNAL = new Set(['monarch', 'religious']);

function isRegnal(scan: Scan, atom: Atom): boolean {
  return isGiven(scan, atom.first) && endsBefore(scan, atom.from, Kind.role) && scan.hitsEnding[atom.from]!.entries.some(e => e.is === 'role' && e.kinds.some(k => REGNAL.has(k)));
}

function endsWith(parts: readonly string[], tail: readonly string[]): boolean {
  const from = parts.length - tail.length;
  for (let k = 0; k < tail.length; k++) if (parts[from + k] !== tail[k]) return false;
  return true;
}

/** One person: the same words, or the same surname with a first name that the other shortens or leaves out. */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a[a.length - 1] !== b[b.length - 1]) return false;
  const x = a[0]!;
  const y = b[0]!;
  if (x === y) return true;
  if (a.length !== b.length && (endsWith(a, b) || endsWith(b, a))) return true;
  return isInitialOf(x, y) || isInitialOf(y, x);
}

/** "a." of "aldo" */
function isInitialOf(long: string, short: string): boolean {
  return short.replace(/\./g, '').length <= 1 && long.startsWith(short[0]!);
}
