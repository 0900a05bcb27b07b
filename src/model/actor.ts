/** Who acts and speaks: as named in one document, and as one actor over all documents. */
import type { Anchor, TextSpan } from './anchor.js';
import type { CorrectedMark } from './correction.js';

export type ActorKind = 'person' | 'organisation' | 'state' | 'group' | 'place';

/** How a mention names its actor. */
export type MentionForm = 'name' | 'short_name' | 'role' | 'pronoun' | 'metonym' | 'group';

/** One stretch of a document that names or stands for an actor; spans in source offsets. The span is the whole mention with title and apposition. */
export interface ActorMention extends TextSpan {
  readonly rule: string;
  readonly form: MentionForm;
}

export interface RoleMention {
  /** "secrétaire général", "vice-ministre des Affaires étrangères", as written, without article. */
  readonly role: string;
  /** What the role belongs to, as written ("l'OTAN", "russe"), or null. */
  readonly of: string | null;
  readonly place: TextSpan;
}

/** An actor of one document, coreference resolved within it. */
export interface LocalActor {
  /** Fullest name in the text; the state for its capital. */
  readonly name: string;
  readonly kind: ActorKind;
  /** Key under which link merges sure identities over documents and languages ("NATO", "RUS"), or null for names that no list has. */
  readonly key: string | null;
  readonly female: boolean | null;
  readonly mentions: readonly ActorMention[];
  readonly roles: readonly RoleMention[];
  /** Cities that the text says are its capital ("Asquelle, capital of Valdoria"), as written; absent where it says none. */
  readonly capitals?: readonly string[];
  /** Of several who speak with one voice the names of each; absent where the actor is one. */
  readonly members?: readonly string[];
}

export interface Role {
  readonly role: string;
  /** Name of what the role belongs to, or null. */
  readonly of: string | null;
  /** EDTF of the first and last coverage that gives the role. */
  readonly from: string | null;
  readonly to: string | null;
  readonly evidence: readonly Anchor[];
}

export interface Actor {
  readonly id: string;
  readonly rule: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly key: string | null;
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  readonly mentions: readonly Anchor[];
  readonly corrected?: CorrectedMark;
}
