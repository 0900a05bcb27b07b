/** Several who speak with one voice: "Ada Ferrand and Aldo Daran said" is said by a group that is named by its members. */
import type { LocalActor } from '../../../model/actor.js';
import { spanOf, textSpan } from './spans.js';
import type { Reading } from './reading.js';

export interface JointSpeakers {
  /** The group that a mention names, or null where the mention is no list. Adds the group to the actors at its first use. */
  readonly at: (mention: number) => number | null;
  /** The group in the last list before a token whose first member is this actor, or null. */
  readonly before: (leader: number, token: number) => number | null;
}

/** The rule of the mention finder for lists of actors. */
const LIST = 'list';

/** Takes a reading and the growing actors of its document; gives their groups. The members of a group are the mentions inside its own. */
export function jointSpeakers(r: Reading, actors: LocalActor[]): JointSpeakers {
  const groups = new Map<string, number>();
  let lists: readonly number[] | null = null; // mentions that are lists of actors, in order
  return { at, before };

  function at(mention: number): number | null {
    const { rule, actor } = r.mentions[mention]!;
    if (rule !== LIST || actor === null || actors[actor]?.kind === 'group') return null;
    const members = membersOf(mention);
    if (members.length < 2) return null;
    const key = members.join(' ');
    const known = groups.get(key);
    if (known !== undefined) return known;
    const names = members.map(n => actors[n]!.name);
    const last = names[names.length - 1]!;
    const coordinator = r.pack.names.coordinators.split('|')[0]!;
    const { first, end } = r.mentions[mention]!;
    actors.push({ name: `${names.slice(0, -1).join(', ')} ${coordinator} ${last}`, kind: 'group', key: null, female: null, mentions: [{ ...textSpan(r, spanOf(r, { first, end })), rule: 'joint speakers', form: 'group' }], roles: [], members: names });
    groups.set(key, actors.length - 1);
    return actors.length - 1;
  }

  /** The actors of the outermost mentions inside a list, each once. */
  function membersOf(list: number): readonly number[] {
    const { first, end } = r.mentions[list]!;
    const found: number[] = [];
    let behind = first;
    for (let n = list + 1; n < r.mentions.length && r.mentions[n]!.first < end; n++) {
      const inner = r.mentions[n]!;
      if (inner.first < behind || inner.end > end) continue;
      behind = inner.end;
      // "the minister and her allies": the others are named by the first, who leads.
      if (inner.first > first && r.pack.names.determiners.possessive.has(r.tokens.lower[inner.first]!)) return [];
      if (inner.actor !== null && !found.includes(inner.actor)) found.push(inner.actor);
    }
    return found;
  }

  function before(leader: number, token: number): number | null {
    lists ??= r.mentions.flatMap((m, n) => (m.rule === LIST && m.actor !== null ? [n] : []));
    let low = 0;
    let high = lists.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (r.mentions[lists[middle]!]!.first < token) low = middle + 1; else high = middle;
    }
    for (let n = low - 1; n >= 0 && n > low - NEAREST; n--) if (r.mentions[lists[n]!]!.actor === leader) return at(lists[n]!);
    return null;
  }
}

/** So many lists before a pronoun are looked at. */
const NEAREST = 4;
