/** An actor while its document is read: names, gender and roles are still being learnt. */
import type { ActorKind, MentionForm, RoleMention } from '../../../model/actor.js';

export interface DraftMention {
  readonly start: number;
  readonly end: number;
  readonly form: MentionForm;
  readonly rule: string;
}

export interface DraftRole extends RoleMention {
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
  key: string | null;
  female: boolean | null;
  plural: boolean;
  /** How often pronouns of either gender meant it, where nothing else shows its gender. */
  called: { he: number; she: number };
  /** Words of its fullest name, folded; empty where it has none. */
  parts: readonly string[];
  /** Does it have a name of its own? */
  named: boolean;
  /** Folded head nouns it was called by. */
  readonly heads: Set<string>;
  readonly mentions: DraftMention[];
  readonly roles: DraftRole[];
  /** Cities that the text says are its capital. */
  readonly capitals: Set<string>;
}

export function draft(name: string, kind: ActorKind, more: Partial<Draft> = {}): Draft {
  return { name, kind, key: null, female: null, plural: false, called: { he: 0, she: 0 }, parts: [], named: true, heads: new Set(), mentions: [], roles: [], capitals: new Set(), ...more };
}
