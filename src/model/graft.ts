/** A graft: what some new documents add to a record that is settled, and what of it they change. The rest of the record stays as it is. */
import type { Span } from './anchor.js';
import type { Actor } from './actor.js';
import type { CorrectableKind } from './correction.js';
import type { RecordExport } from './export.js';
import type { CopyCluster } from './lineage.js';
import type { LinkedRecord } from './record.js';

/** A stretch of a document that a fact of the record points to. */
export interface Standing extends Span {
  readonly fact: string;
  /** Name of the field that holds it, as in the table of anchors. */
  readonly part: string;
  readonly document: string;
}

/** The lists of the record from which facts are looked up. */
export type LookedUp = 'statements' | 'utterances' | 'figures' | 'measures' | 'meetings' | 'positions' | 'proposals' | 'disagreements';

/** What is asked of a settled record: always by documents or ids, so that the cost does not grow with the record. */
export interface SettledRecord {
  /** All that facts point to in some documents. */
  readonly standingIn: (documents: readonly string[]) => readonly Standing[];
  readonly facts: <K extends LookedUp>(kind: K, ids: readonly string[]) => RecordExport[K];
  /** Actors without their mentions; `roles` is null where there are so many that they are left alone. */
  readonly actors: (ids: readonly string[]) => readonly SettledActor[];
  /** Those of the issues that the record has, with how many statements are about each. */
  readonly issueUses: (ids: readonly string[]) => ReadonlyMap<string, number>;
  /** The clusters of copies in which the documents are. */
  readonly clustersOf: (documents: readonly string[]) => readonly CopyCluster[];
  /** Kinds of facts that somebody corrected: such facts are added to and not made anew. */
  readonly corrected: ReadonlySet<CorrectableKind>;
}

export type SettledActor = Omit<Actor, 'mentions' | 'roles'> & { readonly roles: Actor['roles'] | null };

/** An actor of the record with what it gains; `mentions` and `aliases` are those that it gains. */
export interface GrownActor extends Pick<Actor, 'id' | 'aliases' | 'mentions'> {
  /** All its roles, or null where they stay. */
  readonly roles: Actor['roles'] | null;
}

type Lists = Pick<LinkedRecord, 'measures' | 'utterances' | 'meetings' | 'positions' | 'proposals' | 'disagreements'>;

export interface Graft {
  /** Facts that the record did not have. Those of the single documents are all of the new ones. */
  readonly added: Lists & Pick<LinkedRecord, 'datings' | 'actors' | 'dates' | 'figures' | 'statements' | 'sequences' | 'lineage' | 'notices'>;
  /** Facts of the record as they are now, by the ids that they had; of clusters likewise. */
  readonly changed: Lists & { readonly actors: readonly GrownActor[]; readonly clusters: readonly CopyCluster[] };
  /** Ids of changed facts that stand where they stood, and at more places behind these. */
  readonly extended: ReadonlySet<string>;
}
