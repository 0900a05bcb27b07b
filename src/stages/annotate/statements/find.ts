/** Finds statements: who said what, by cue frames. */
import type { LocalActor } from '../../../model/actor.js';
import type { LanguagePack } from '../../../model/language.js';
import type { Segmented } from '../../../model/segmented.js';
import type { Notify } from '../../../model/stage.js';
import type { StatementMention } from '../../../model/statement.js';
import type { DateMention } from '../../../model/time.js';

/** What the mention finder gives; written again here because finders do not import one another. */
export interface ActorsSeen {
  readonly actors: readonly LocalActor[];
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly text: string; readonly form: string; readonly actor: number | null }[];
}

export interface StatementsFound {
  readonly statements: readonly StatementMention[];
  /** The actors, with those added that only a statement shows (a group that speaks, a role without a name). */
  readonly actors: readonly LocalActor[];
}

/** Gives the statements of a document in order, offsets in the view. */
export function findStatements(_segmented: Segmented, seen: ActorsSeen, _dates: readonly DateMention[], _pack: LanguagePack, _notify: Notify): StatementsFound {
  return { statements: [], actors: seen.actors };
}
