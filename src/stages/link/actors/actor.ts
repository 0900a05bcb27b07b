/** An actor of the record whose mentions stand in columns: by far the most of what is known of all actors. */
import type { Actor, ActorKind, Role } from '../../../model/actor.js';
import type { Anchor } from '../../../model/anchor.js';

/** The mentions of all actors, those of one actor together. */
export interface MentionColumns {
  /** Number of the document, and the ids by these numbers. */
  readonly document: Int32Array;
  readonly ids: readonly string[];
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Number of the words as written, and the words by these numbers. */
  readonly phrase: Int32Array;
  readonly text: readonly string[];
}

/** Its mentions are made anew each time they are asked for: whoever copies its fields must ask for them. */
export class LinkedActor implements Actor {
  readonly #from: number;
  readonly #to: number;
  readonly #columns: MentionColumns;

  /** The mentions are entries `from` to `to` of the columns. */
  constructor(readonly id: string, readonly rule: string, readonly name: string, readonly kind: ActorKind, readonly key: string | null, readonly aliases: readonly string[], readonly roles: readonly Role[], columns: MentionColumns, from: number, to: number) {
    this.#columns = columns;
    this.#from = from;
    this.#to = to;
  }

  get mentions(): readonly Anchor[] {
    const { document, ids, start, end, phrase, text } = this.#columns;
    return Array.from({ length: this.#to - this.#from }, (_, k): Anchor => {
      const m = this.#from + k;
      return { document: ids[document[m]!]!, start: start[m]!, end: end[m]!, text: text[phrase[m]!]! };
    });
  }

  toJSON(): Actor {
    return { id: this.id, rule: this.rule, name: this.name, kind: this.kind, key: this.key, aliases: this.aliases, roles: this.roles, mentions: this.mentions };
  }
}
