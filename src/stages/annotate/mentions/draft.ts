/** An actor while its document is read: names, gender and roles are still being learnt. */
import type { ActorKind, RoleMention } from '../../../model/actor.js';
import { foldForComparison } from '../../../text/fold.js';

export interface DraftRole extends RoleMention {
  /** Its words, folded. */
  readonly folded: string;
  readonly kinds: readonly string[];
  /** First word of the role, folded: "ministre" of "ministre des Affaires étrangères". */
  readonly head: string;
  /** Key of the state or institution it belongs to, or the folded name; null where none is said. */
  readonly ofKey: string | null;
  readonly at: number;
}

export interface Draft {
  name: string;
  kind: ActorKind;
  readonly key: string | null;
  female: boolean | null;
  readonly plural: boolean;
  /** How often pronouns of either gender meant it, where nothing else shows its gender. */
  he: number;
  she: number;
  /** Words of its fullest name, folded; empty where it has none. */
  parts: readonly string[];
  /** Does it have a name of its own? */
  readonly named: boolean;
  /** How many names of the text are its own. */
  count: number;
  /** Token of its last mention of those read so far, or -1. */
  lastSeen: number;
  /** Its weight while a pronoun looks for whom it means, 0 between. */
  weight: number;
  /** Of a body or group: whose it is, and the key of what it belongs to. */
  owner: Draft | null;
  ownerKey: string | null;
  /** Its number in the result, or -1. */
  number: number;
  readonly roles: DraftRole[];
  /** Cities that the text says are its capital; null where it says none. */
  capitals: Set<string> | null;
  /** Its name as it was last folded, and that folded. */
  foldedFrom: string | null;
  folded: string;
}

/** What is known of an actor at its first mention, beside name and kind. */
export interface Known {
  readonly key?: string | null;
  readonly female?: boolean | null;
  readonly plural?: boolean;
  readonly parts?: readonly string[];
  readonly named?: boolean;
}

const NO_PARTS: readonly string[] = [];

/** Takes what is known of an actor; gives its draft, all of one shape. */
export function draft(name: string, kind: ActorKind, { key = null, female = null, plural = false, parts = NO_PARTS, named = true }: Known = {}): Draft {
  return { name, kind, key, female, plural, he: 0, she: 0, parts, named, count: 0, lastSeen: -1, weight: 0, owner: null, ownerKey: null, number: -1, roles: [], capitals: null, foldedFrom: null, folded: '' };
}

/** An actor's name for comparison, folded once while it keeps that name. */
export function foldedName(d: Draft): string {
  if (d.foldedFrom !== d.name) {
    d.folded = foldForComparison(d.name);
    d.foldedFrom = d.name;
  }
  return d.folded;
}
