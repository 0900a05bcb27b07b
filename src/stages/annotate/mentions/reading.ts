/** The state of reading one document from left to right: what is known of its actors so far, with the indexes that keep reading linear. */
import type { Atom } from './atoms.js';
import type { Draft } from './draft.js';
import type { Named } from './identity.js';
import { push } from './multimap.js';
import type { Phrase } from './phrases.js';
import type { Seen } from './salience.js';
import type { Scan } from './scan.js';

export interface Reading {
  readonly scan: Scan;
  readonly atoms: readonly Atom[];
  readonly phrases: readonly Phrase[];
  /** All actors, growing; `keyed` those with a key. */
  readonly drafts: Draft[];
  readonly keyed: ReadonlyMap<string, Draft>;
  /** Atoms that are metonyms by what the text says. */
  readonly metonyms: ReadonlySet<number>;
  /** The actor of each atom. */
  readonly ofAtom: (Draft | undefined)[];
  /** The actor of each phrase once it was read; null where it has none. */
  readonly ofPhrase: Map<number, Draft | null>;
  /** The acronym atom of a phrase, by the phrase's number. */
  readonly acronymOf: ReadonlyMap<number, number>;
  /** Number of the atom that begins at a token. */
  readonly atomAt: ReadonlyMap<number, number>;
  /** Numbers of the phrases that end before a token. */
  readonly phrasesEnding: ReadonlyMap<number, readonly number[]>;
  /** Bodies and groups by kind and head noun; persons by the kinds of their roles; lists by name. */
  readonly byHead: Map<string, Draft[]>;
  readonly byRoleKind: Map<string, Draft[]>;
  readonly byListName: Map<string, Draft>;
  /** Of several actors named together the first: a list is no actor of its own, pronouns apart. */
  readonly leaders: Map<Draft, Draft>;
  readonly seen: Seen[];
  /** Token of the last mention of each actor read so far. */
  readonly lastSeen: Map<Draft, number>;
}

/** Takes what was found in a document; gives the state before its first word. */
export function beginReading(scan: Scan, atoms: readonly Atom[], phrases: readonly Phrase[], named: Named, acronymOf: ReadonlyMap<number, number>): Reading {
  const phrasesEnding = new Map<number, number[]>();
  phrases.forEach((p, n) => push(phrasesEnding, p.end, n));
  const { drafts, of: ofAtom, metonyms } = named;
  // "l'Alliance" may be short for "l'Alliance du Levant".
  const byHead = new Map<string, Draft[]>();
  for (const d of drafts) {
    if (d.kind !== 'organisation' || d.parts.length < 2) continue;
    for (const part of d.parts) if (scan.lexicon.markWords.has(part)) { d.heads.add(part); push(byHead, `organisation ${part}`, d); }
  }
  return {
    scan, atoms, phrases, drafts, metonyms, ofAtom: [...ofAtom], acronymOf, phrasesEnding,
    keyed: new Map(drafts.flatMap(d => (d.key === null ? [] : [[d.key, d] as const]))),
    atomAt: new Map(atoms.map((a, n) => [a.first, n])),
    ofPhrase: new Map(), byHead, byRoleKind: new Map(), byListName: new Map(), leaders: new Map(), seen: [], lastSeen: new Map(),
  };
}

/** Gives somebody a role, and the index its kinds. */
export function giveRole(reading: Reading, person: Draft, role: Draft['roles'][number]): void {
  person.roles.push(role);
  for (const kind of role.kinds) {
    const list = reading.byRoleKind.get(kind);
    if (list?.[list.length - 1] !== person) push(reading.byRoleKind, kind, person);
  }
}

/** A role nested at the end of a phrase: "ministre" in "le cabinet du ministre". */
export function nestedRole(reading: Reading, phrase: Phrase): number | null {
  for (const n of reading.phrasesEnding.get(phrase.end) ?? []) {
    const inner = reading.phrases[n]!;
    if (inner.kind === 'role' && !inner.plural && inner.head.first >= phrase.head.end) return n;
  }
  return null;
}
