/** The state of reading one document from left to right: what is known of its actors so far, with the indexes that keep reading linear. */
import type { Acronym } from './acronyms.js';
import type { Atom } from './atoms.js';
import type { Draft } from './draft.js';
import type { Named } from './identity.js';
import { push } from './multimap.js';
import type { NamePlaces } from './name-places.js';
import type { Phrase } from './phrases.js';
import type { Seen } from './salience.js';
import type { Scan } from './scan.js';
import { scratchColumn } from './scratch.js';

export interface Reading {
  readonly scan: Scan;
  readonly atoms: readonly Atom[];
  readonly places: NamePlaces;
  readonly phrases: readonly Phrase[];
  /** All actors, growing; `keyed` those with a key. */
  readonly drafts: Draft[];
  readonly keyed: ReadonlyMap<string, Draft>;
  /** Atoms that are metonyms by what the text says. */
  readonly metonyms: ReadonlySet<number>;
  /** The actor of each atom. */
  readonly ofAtom: (Draft | undefined)[];
  /** The actor of each phrase: undefined until it was read, null where it has none. */
  readonly ofPhrase: (Draft | null | undefined)[];
  /** The acronym atom of a phrase, by the phrase's number. */
  readonly acronymOf: ReadonlyMap<number, number>;
  /** For each token the number of the first phrase that ends before it, and for each phrase that of the next, -1 for none. */
  readonly phraseEnding: Int32Array;
  readonly nextEnding: Int32Array;
  /** Bodies and groups by head noun; groups also by their callings; persons by the kinds of their roles; lists by name. */
  readonly bodiesByHead: Map<string, Draft[]>;
  readonly groupsByHead: Map<string, Draft[]>;
  readonly byCalling: Map<string, Draft[]>;
  readonly byRoleKind: Map<string, Draft[]>;
  readonly byListName: Map<string, Draft>;
  /** Of several actors named together the first: a list is no actor of its own, pronouns apart. */
  readonly leaders: Map<Draft, Draft>;
  readonly seen: Seen[];
}

const phraseEndingColumn = scratchColumn();
const nextEndingColumn = scratchColumn();

/** Takes what was found in a document; gives the state before its first word. */
export function beginReading(scan: Scan, atoms: readonly Atom[], places: NamePlaces, phrases: readonly Phrase[], named: Named, acronyms: readonly Acronym[]): Reading {
  const phraseEnding = phraseEndingColumn(scan.tokens.count + 1, -1);
  const nextEnding = nextEndingColumn(phrases.length, -1);
  for (let n = phrases.length - 1; n >= 0; n--) {
    const { end } = phrases[n]!;
    nextEnding[n] = phraseEnding[end]!;
    phraseEnding[end] = n;
  }
  const { drafts, byKey: keyed, of: ofAtom, metonyms } = named;
  // "l'Alliance" may be short for "l'Alliance du Levant".
  const bodiesByHead = new Map<string, Draft[]>();
  for (const d of drafts) if (d.kind === 'organisation' && d.parts.length > 1) for (const part of d.parts) if (scan.lexicon.markWords.has(part)) push(bodiesByHead, part, d);
  const acronymOf = new Map<number, number>();
  for (const { atom, long } of acronyms) if (long.is === 'phrase') acronymOf.set(long.n, atom);
  return {
    scan, atoms, places, phrases, drafts, keyed, metonyms, ofAtom, acronymOf, phraseEnding, nextEnding, ofPhrase: new Array<Draft | null | undefined>(phrases.length).fill(undefined),
    bodiesByHead, groupsByHead: new Map(), byCalling: new Map(), byRoleKind: new Map(), byListName: new Map(), leaders: new Map(), seen: [],
  };
}

/** Gives somebody a role, and the index its kinds. */
export function giveRole(reading: Reading, person: Draft, role: Draft['roles'][number]): void {
  person.roles.push(role);
  for (const kind of role.kinds) {
    const list = reading.byRoleKind.get(kind);
    if (list === undefined) reading.byRoleKind.set(kind, [person]);
    else if (list[list.length - 1] !== person) list.push(person);
  }
}

/** A role nested at the end of a phrase: "ministre" in "le cabinet du ministre". */
export function nestedRole(reading: Reading, phrase: Phrase): number | null {
  for (let n = reading.phraseEnding[phrase.end]!; n >= 0; n = reading.nextEnding[n]!) {
    const inner = reading.phrases[n]!;
    if (inner.kind === 'role' && !inner.plural && inner.head.first >= phrase.head.end) return n;
  }
  return null;
}
