/** The state of reading one document from left to right: what is known of its actors so far. */
import type { Atom } from './atoms.js';
import type { Draft } from './draft.js';
import type { Phrase } from './phrases.js';
import type { Seen } from './salience.js';
import type { Scan } from './scan.js';

export interface Reading {
  readonly scan: Scan;
  readonly atoms: readonly Atom[];
  readonly phrases: readonly Phrase[];
  /** All actors, growing. */
  readonly drafts: Draft[];
  /** The actor of each atom. */
  readonly ofAtom: (Draft | undefined)[];
  /** The actor of each phrase once it was read; null where it has none. */
  readonly ofPhrase: Map<number, Draft | null>;
  /** The acronym atom of a phrase, by the phrase's number. */
  readonly acronymOf: ReadonlyMap<number, number>;
  readonly seen: Seen[];
  /** Token of the last mention of each actor read so far. */
  readonly lastSeen: Map<Draft, number>;
}
