/** Actors: which local actors of which documents are one. */
import type { Actor, Role } from '../../../model/actor.js';
import type { Anchor } from '../../../model/anchor.js';
import type { DocumentDating } from '../../../model/record.js';
import { foldForComparison } from '../../../text/fold.js';
import { factId } from '../../../text/identify.js';
import { Numbers } from '../../../text/numbers.js';
import type { Corpus, LinkedActors } from '../context.js';
import { LinkedActor, type ActorColumns } from './actor.js';
import { likeliestKind } from './lessons.js';
import { mergeNodes } from './merge.js';
import { KINDS, NAMED, NodeColumns, PRONOUN, type Nodes } from './nodes.js';

/** Takes all documents in their fixed order with their dates; gives the actors of the record and the actor of each local one. `nodes`: the local actors where they were gathered before. */
export function linkActors(corpus: Corpus, datings: readonly DocumentDating[], nodes: Nodes = nodesOf(corpus)): LinkedActors {
  const sets = mergeNodes(nodes, datings);
  // Numbers of actors in the order in which the first of their nodes come.
  const actorOf = new Int32Array(nodes.count);
  let count = 0;
  for (let n = 0; n < nodes.count; n++) {
    const leader = sets.find(n);
    actorOf[n] = leader === n ? count++ : actorOf[leader]!;
  }
  const ids = corpus.documents.map(d => d.id);
  const actors = actorsOf(nodes, membersOf(nodes, actorOf, count), ids, datings);
  return linkedActors(actors, actorOf, nodes.firstOf);
}

function nodesOf({ documents, packOf }: Corpus): Nodes {
  const columns = new NodeColumns();
  for (const document of documents) columns.add(document, packOf(document));
  return columns.finished();
}

/** Apart from where the actors are made: what looks them up must not keep the nodes in memory. */
function linkedActors(actors: readonly Actor[], actorOf: Int32Array, firstOf: Int32Array): LinkedActors {
  return {
    actors,
    actorOf(document, local) {
      const node = firstOf[document]! + local;
      return local >= 0 && node < firstOf[document + 1]! ? actors[actorOf[node]!]!.id : '';
    },
  };
}

/** The nodes of each actor together, ascending; those of actor a are firstOf[a] to firstOf[a + 1] of `nodes`. */
interface Members {
  readonly firstOf: Int32Array;
  readonly nodes: Int32Array;
}

function membersOf(nodes: Nodes, actorOf: Int32Array, count: number): Members {
  const firstOf = new Int32Array(count + 1);
  for (const actor of actorOf) firstOf[actor + 1]!++;
  for (let a = 0; a < count; a++) firstOf[a + 1]! += firstOf[a]!;
  const next = firstOf.slice();
  const members = new Int32Array(nodes.count);
  for (let n = 0; n < nodes.count; n++) members[next[actorOf[n]!]!++] = n;
  return { firstOf, nodes: members };
}

/** The nodes of one actor: `members[from]` to `members[to]`, ascending. */
interface Cast {
  readonly members: Int32Array;
  readonly from: number;
  readonly to: number;
  /** Does a document give it a name of its own? */
  readonly named: boolean;
}

/** The actors, in the order of their first nodes. */
function actorsOf(nodes: Nodes, members: Members, ids: readonly string[], datings: readonly DocumentDating[]): readonly Actor[] {
  const count = members.firstOf.length - 1;
  const aliasesOf = aliasReader(nodes);
  const called = [...nodes.phrases.bare];
  const firstAlias = new Int32Array(count + 1);
  const alias = new Numbers();
  // The columns of the actors while they are filled; those of the aliases are set when all are known.
  const columns: Omit<ActorColumns, 'alias'> & { alias: Int32Array } = { ...mentionsOf(nodes, members), ids, text: nodes.phrases.text, called, firstAlias, alias: new Int32Array(0) };
  const taken = new Set<string>();
  const actors: Actor[] = new Array<Actor>(count);
  for (let a = 0; a < count; a++) {
    const [from, to] = [members.firstOf[a]!, members.firstOf[a + 1]!];
    let named = false;
    for (let k = from; k < to; k++) named ||= (nodes.marks[members.nodes[k]!]! & NAMED) !== 0;
    const cast: Cast = { members: members.nodes, from, to, named };
    const first = members.nodes[from]!;
    const kind = kindOf(nodes, cast);
    const key = nodes.key[first]! < 0 ? null : nodes.keys[nodes.key[first]!]!;
    const name = nameOf(nodes, cast, kind);
    const together = nodes.members.get(first);
    if (together) alias.push(called.push(together.join(', ')) - 1); else aliasesOf(cast, alias);
    firstAlias[a + 1] = alias.count;
    const rule = together ? 'actor-joint' : key !== null ? 'actor-key' : named ? 'actor-name' : 'actor-role';
    actors[a] = new LinkedActor(actorId(nodes, first, KINDS[kind]!, key, name, named, ids, taken), rule, name, KINDS[kind]!, key, rolesOf(nodes, cast, ids, datings), columns, a);
  }
  columns.alias = alias.finished();
  return actors;
}

/** The mentions of each actor together. */
function mentionsOf({ mentions, firstMention: firstOfNode, document: documentOf }: Nodes, members: Members): Pick<ActorColumns, 'firstMention' | 'document' | 'start' | 'end' | 'phrase'> {
  const [document, start, end, phrase] = Array.from({ length: 4 }, () => new Int32Array(mentions.start.length)) as [Int32Array, Int32Array, Int32Array, Int32Array];
  const firstMention = new Int32Array(members.firstOf.length);
  let filled = 0;
  for (let a = 0; a + 1 < members.firstOf.length; a++) {
    for (let k = members.firstOf[a]!; k < members.firstOf[a + 1]!; k++) {
      const n = members.nodes[k]!;
      for (let m = firstOfNode[n]!; m < firstOfNode[n + 1]!; m++) {
        document[filled] = documentOf[n]!;
        start[filled] = mentions.start[m]!;
        end[filled] = mentions.end[m]!;
        phrase[filled++] = mentions.phrase[m]!;
      }
    }
    firstMention[a + 1] = filled;
  }
  return { firstMention, document, start, end, phrase };
}

/** By its key; else by its name; else by where it stands. Of two actors of one name the second is also known by where it stands. */
function actorId({ document, firstOf, firstMention, mentions }: Nodes, first: number, kind: string, key: string | null, name: string, named: boolean, ids: readonly string[], taken: Set<string>): string {
  const d = document[first]!;
  const at = firstMention[first] === firstMention[first + 1] ? first - firstOf[d]! : mentions.start[firstMention[first]!]!;
  let id = key !== null ? factId('a', 'key', key) : named ? factId('a', kind, foldForComparison(name)) : factId('a', kind, ids[d]!, at);
  if (taken.has(id)) id = factId('a', kind, foldForComparison(name), ids[d]!, at);
  taken.add(id);
  return id;
}

/** Votes for the kinds of the actor at hand. */
const votes = new Int32Array(KINDS.length);

/** The likeliest kind by the documents that name it, or by all where none does. */
function kindOf({ kind, marks }: Nodes, { members, from, to, named }: Cast): number {
  if (to - from === 1) return kind[members[from]!]!;
  votes.fill(0);
  for (let k = from; k < to; k++) if (!named || (marks[members[k]!]! & NAMED) !== 0) votes[kind[members[k]!]!]!++;
  return likeliestKind(votes);
}

/** The commonest full name that some document gives one of its kind; of equals the longest, then the first of the alphabet. A state is not called by its capital where some document names it. */
function nameOf({ kind, key, marks, name, phrases }: Nodes, { members, from, to, named }: Cast, shown: number): string {
  if (to - from === 1) return phrases.text[name[members[from]!]!]!;
  const isNamed = (n: number): boolean => (marks[n]! & NAMED) !== 0;
  const all = members.subarray(from, to);
  const alike = all.filter(n => kind[n] === shown && isNamed(n));
  const choice = alike.length > 0 ? alike : all;
  const count = new Map<string, number>();
  for (const n of choice) {
    if (named && !isNamed(n)) continue;
    const text = phrases.text[name[n]!]!;
    count.set(text, (count.get(text) ?? 0) + 1);
  }
  const full = [...count].filter(([text]) => text.includes(' '));
  const called = full.length > 0 && key[choice[0]!]! < 0 ? full : [...count];
  return called.sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0]![0];
}

/** Adds what an actor is called, by the numbers of phrases that are told without their articles; a phrase that holds another of its names counts by its parts. */
function aliasReader({ firstMention, mentions, phrases }: Nodes): (cast: Cast, into: Numbers) => void {
  const { start, end, phrase, form } = mentions;
  // Phrases that were met for the actor at hand.
  const metFor = new Int32Array(phrases.text.length).fill(-1);
  return ({ members, from, to }, into) => {
    const first = into.count;
    let told: Set<string> | null = null;
    for (let k = from; k < to; k++) {
      const last = firstMention[members[k]! + 1]!;
      for (let m = firstMention[members[k]!]!, next = m; m < last; m = next) {
        next = m + 1;
        while (next < last && form[next] === PRONOUN) next++;
        if (form[m] === PRONOUN || metFor[phrase[m]!] === from) continue;
        const within = next < last && start[next]! >= start[m]! && end[next]! <= end[m]! && end[next]! - start[next]! < end[m]! - start[m]!;
        if (within) continue;
        metFor[phrase[m]!] = from;
        const bare = phrases.bare[phrase[m]!]!;
        // The same words with another article, or in another language.
        if (into.count > first) {
          told ??= new Set([phrases.bare[into.list[first]!]!]);
          if (told.has(bare)) continue;
          told.add(bare);
        }
        into.push(phrase[m]!);
      }
    }
  };
}

const NO_ROLES: readonly Role[] = [];

/** A role while the documents that give it are put together. */
interface GrowingRole {
  readonly role: string;
  readonly of: string | null;
  from: string | null;
  to: string | null;
  readonly evidence: Anchor[];
  /** Where the evidence stands, once there is more than one piece. */
  places: Set<string> | null;
}

function rolesOf({ document, firstRole, roles, readRoles }: Nodes, { members, from, to }: Cast, ids: readonly string[], datings: readonly DocumentDating[]): readonly Role[] {
  let growing: Map<string, GrowingRole> | null = null;
  for (let k = from; k < to; k++) {
    const n = members[k]!;
    if (firstRole[n] === firstRole[n + 1]) continue;
    growing ??= new Map<string, GrowingRole>();
    const d = document[n]!;
    const day = datings[d]?.published?.slice(0, 10) ?? null;
    for (let r = firstRole[n]!; r < firstRole[n + 1]!; r++) {
      const { role, office, same } = readRoles[roles.role[r]!]!;
      const anchor: Anchor = { document: ids[d]!, start: roles.start[r]!, end: roles.end[r]!, text: roles.text[r]! };
      const known = growing.get(same);
      if (!known) { growing.set(same, { role, of: office.ofName, from: day, to: day, evidence: [anchor], places: null }); continue; }
      if (day !== null && (known.from === null || day < known.from)) known.from = day;
      if (day !== null && (known.to === null || day > known.to)) known.to = day;
      known.places ??= new Set([placeOf(known.evidence[0]!)]);
      if (known.places.has(placeOf(anchor))) continue;
      known.places.add(placeOf(anchor));
      known.evidence.push(anchor);
    }
  }
  return growing === null ? NO_ROLES : Array.from(growing.values(), ({ role, of, from: first, to: last, evidence }) => ({ role, of, from: first, to: last, evidence: evidence.slice() }));
}

function placeOf({ document, start }: Anchor): string {
  return `${document} ${start}`;
}
