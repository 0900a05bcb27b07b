/** An actor of the record whose mentions and aliases stand in columns: by far the most of what is known of all actors. */
import type { Actor, ActorKind, Role } from '../../../model/actor.js';
import type { Anchor } from '../../../model/anchor.js';

/** What all actors are called and where, those of one actor together; actors by their numbers. */
export interface ActorColumns {
  /** The mentions of actor a are firstMention[a] to firstMention[a + 1] of the next four. */
  readonly firstMention: Int32Array;
  /** Number of the document, and the ids by these numbers. */
  readonly document: Int32Array;
  readonly ids: readonly string[];
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Number of the words as written, and the words by these numbers. */
  readonly phrase: Int32Array;
  readonly text: readonly string[];
  /** The aliases of actor a are firstAlias[a] to firstAlias[a + 1] of `alias`, numbers in `called`. */
  readonly firstAlias: Int32Array;
  readonly alias: Int32Array;
  readonly called: readonly string[];
}

/** Its aliases and mentions are made anew each time they are asked for: whoever copies its fields must ask for them. */
export class LinkedActor implements Actor {
  readonly #number: number;
  readonly #columns: ActorColumns;

  /** `number`: that of the actor in the columns. */
  constructor(readonly id: string, readonly rule: string, readonly name: string, readonly kind: ActorKind, readonly key: string | null, readonly roles: readonly Role[], columns: ActorColumns, number: number) {
    this.#columns = columns;
    this.#number = number;
  }

  get aliases(): readonly string[] {
    const { firstAlias, alias, called } = this.#columns;
    const from = firstAlias[this.#number]!;
    return Array.from({ length: firstAlias[this.#number + 1]! - from }, (_, k) => called[alias[from + k]!]!);
  }

  get mentions(): readonly Anchor[] {
    const { firstMention, document, ids, start, end, phrase, text } = this.#columns;
    const from = firstMention[this.#number]!;
    return Array.from({ length: firstMention[this.#number + 1]! - from }, (_, k): Anchor => {
      const m = from + k;
      return { document: ids[document[m]!]!, start: start[m]!, end: end[m]!, text: text[phrase[m]!]! };
    });
  }

  toJSON(): Actor {
    return { id: this.id, rule: this.rule, name: this.name, kind: this.kind, key: this.key, aliases: this.aliases, roles: this.roles, mentions: this.mentions };
  }
}
