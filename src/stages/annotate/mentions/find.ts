/** Finds mentions of actors and says which of them are one actor within the document. */
import type { ActorMention, LocalActor } from '../../../model/actor.js';
import type { LanguagePack } from '../../../model/language.js';
import type { Segmented } from '../../../model/segmented.js';
import type { Notify } from '../../../model/stage.js';

/** A mention with its actor: `actor` indexes `actors`, or null where the mention stays open. Offsets in the view. */
export interface FoundMention extends ActorMention {
  readonly actor: number | null;
}

export interface FoundActors {
  readonly actors: readonly LocalActor[];
  /** All mentions in text order, pronouns included; mentions may nest (a state inside a role: "le président russe"), the longer first. */
  readonly mentions: readonly FoundMention[];
}

export function findActors(_segmented: Segmented, _pack: LanguagePack, _notify: Notify): FoundActors {
  return { actors: [], mentions: [] };
}
