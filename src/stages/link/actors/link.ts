/** Actors: which local actors of which documents are one. */
import type { Actor, Role } from '../../../model/actor.js';
import type { Anchor } from '../../../model/anchor.js';
import type { DocumentDating } from '../../../model/record.js';
import { foldForComparison } from '../../../text/fold.js';
import { factId } from '../../../text/identify.js';
import type { Corpus, LinkedActors } from '../context.js';
import { LinkedActor, type MentionColumns } from './actor.js';
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

/** The actors, in the order of their first nodes. */
function actorsOf(nodes: Nodes, members: Members, ids: readonly string[], datings: readonly DocumentDating[]): readonly Actor[] {
  const { start } = nodes.mentions;
  const columns = { document: new Int32Array(start.length), ids, start: new Int32Array(start.length), end: new Int32Array(start.length), phrase: new Int32Array(start.length), text: nodes.phrases.text } satisfies MentionColumns;
  const aliasesOf = aliasReader(nodes);
  const taken = new Set<string>();
  const actors: Actor[] = new Array<Actor>(members.firstOf.length - 1);
  let filled = 0;
  for (let a = 0; a < actors.length; a++) {
    const list = members.nodes.subarray(members.firstOf[a], members.firstOf[a + 1]);
    const from = filled;
    for (const n of list) {
      for (let m = nodes.firstMention[n]!; m < nodes.firstMention[n + 1]!; m++) {
        columns.document[filled] = nodes.document[n]!;
        columns.start[filled] = start[m]!;
        columns.end[filled] = nodes.mentions.end[m]!;
        columns.phrase[filled++] = nodes.mentions.phrase[m]!;
      }
    }
    const named = list.some(n => (nodes.marks[n]! & NAMED) !== 0);
    const kind = kindOf(nodes, list, named);
    const first = list[0]!;
    const key = nodes.key[first]! < 0 ? null : nodes.keys[nodes.key[first]!]!;
    const name = nameOf(nodes, list, kind, named);
    const together = nodes.members.get(first);
    const rule = together ? 'actor-joint' : key !== null ? 'actor-key' : named ? 'actor-name' : 'actor-role';
    const id = actorId(nodes, first, KINDS[kind]!, key, named ? name : null, name, ids, taken);
    actors[a] = new LinkedActor(id, rule, name, KINDS[kind]!, key, together ? [together.join(', ')] : aliasesOf(list), rolesOf(nodes, list, ids, datings), columns, from, filled);
  }
  return actors;
}

/** By its key; else by its name; else by where it stands. Of two actors of one name the second is also known by where it stands. */
function actorId({ document, firstOf, firstMention, mentions }: Nodes, first: number, kind: string, key: string | null, own: string | null, shown: string, ids: readonly string[], taken: Set<string>): string {
  const d = document[first]!;
  const place = (): readonly [string, number] => [ids[d]!, firstMention[first] === firstMention[first + 1] ? first - firstOf[d]! : mentions.start[firstMention[first]!]!];
  let id = key !== null ? factId('a', 'key', key) : own !== null ? factId('a', kind, foldForComparison(own)) : factId('a', kind, ...place());
  if (taken.has(id)) id = factId('a', kind, foldForComparison(shown), ...place());
  taken.add(id);
  return id;
}

/** The likeliest kind by the documents that name it, or by all where none does. */
function kindOf({ kind, marks }: Nodes, list: Int32Array, named: boolean): number {
  const votes = new Int32Array(KINDS.length);
  for (const n of list) if (!named || (marks[n]! & NAMED) !== 0) votes[kind[n]!]!++;
  return likeliestKind(votes);
}

/** The commonest full name that some document gives one of its kind; of equals the longest, then the first of the alphabet. A state is not called by its capital where some document names it. */
function nameOf({ kind, key, marks, name, phrases }: Nodes, list: Int32Array, shown: number, named: boolean): string {
  if (list.length === 1) return phrases.text[name[list[0]!]!]!;
  const isNamed = (n: number): boolean => (marks[n]! & NAMED) !== 0;
  const alike = list.filter(n => kind[n] === shown && isNamed(n));
  const from = alike.length > 0 ? alike : list;
  const count = new Map<string, number>();
  for (const n of from) {
    if (named && !isNamed(n)) continue;
    const text = phrases.text[name[n]!]!;
    count.set(text, (count.get(text) ?? 0) + 1);
  }
  const full = [...count].filter(([text]) => text.includes(' '));
  const choice = full.length > 0 && key[from[0]!]! < 0 ? full : [...count];
  return choice.sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0]![0];
}

/** Gives what an actor is called, without articles; a phrase that holds another of its names counts by its parts. */
function aliasReader({ firstMention, mentions, phrases }: Nodes): (list: Int32Array) => readonly string[] {
  const { start, end, phrase, form } = mentions;
  // Phrases that were met for the actor at hand, and lists of one name, which many actors have.
  const metFor = new Int32Array(phrases.text.length).fill(-1);
  const single = new Map<string, readonly string[]>();
  return list => {
    const called = new Set<string>();
    for (const n of list) {
      for (let m = firstMention[n]!, next = m; m < firstMention[n + 1]!; m = next) {
        next = m + 1;
        while (next < firstMention[n + 1]! && form[next] === PRONOUN) next++;
        if (form[m] === PRONOUN || metFor[phrase[m]!] === list[0]) continue;
        const within = next < firstMention[n + 1]! && start[next]! >= start[m]! && end[next]! <= end[m]! && end[next]! - start[next]! < end[m]! - start[m]!;
        if (within) continue;
        metFor[phrase[m]!] = list[0]!;
        called.add(phrases.bare[phrase[m]!]!);
      }
    }
    if (called.size !== 1) return [...called];
    const [only] = called as unknown as [string];
    let known = single.get(only);
    if (!known) single.set(only, known = [only]);
    return known;
  };
}

const NO_ROLES: readonly Role[] = [];

function rolesOf({ document, firstRole, roles, readRoles, phrases }: Nodes, list: Int32Array, ids: readonly string[], datings: readonly DocumentDating[]): readonly Role[] {
  interface Growing { role: string; of: string | null; from: string | null; to: string | null; evidence: Anchor[]; places: Set<string> }
  let growing: Map<string, Growing> | null = null;
  for (const n of list) {
    if (firstRole[n] === firstRole[n + 1]) continue;
    growing ??= new Map<string, Growing>();
    const d = document[n]!;
    const day = datings[d]?.published?.slice(0, 10) ?? null;
    for (let r = firstRole[n]!; r < firstRole[n + 1]!; r++) {
      const { role, office, same } = readRoles[roles.role[r]!]!;
      const anchor: Anchor = { document: ids[d]!, start: roles.start[r]!, end: roles.end[r]!, text: phrases.text[roles.phrase[r]!]! };
      const place = `${anchor.document} ${anchor.start}`;
      const known = growing.get(same);
      if (!known) { growing.set(same, { role, of: office.ofName, from: day, to: day, evidence: [anchor], places: new Set([place]) }); continue; }
      if (day !== null && (known.from === null || day < known.from)) known.from = day;
      if (day !== null && (known.to === null || day > known.to)) known.to = day;
      if (known.places.has(place)) continue;
      known.places.add(place);
      known.evidence.push(anchor);
    }
  }
  return growing === null ? NO_ROLES : Array.from(growing.values(), ({ role, of, from, to, evidence }) => ({ role, of, from, to, evidence: evidence.slice() }));
}
