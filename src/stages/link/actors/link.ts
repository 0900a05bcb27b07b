/** Actors: which local actors of which documents are one. */
import type { Actor, Role } from '../../../model/actor.js';
import type { Anchor } from '../../../model/anchor.js';
import type { DocumentDating } from '../../../model/record.js';
import type { Notify } from '../../../model/stage.js';
import { foldForComparison } from '../../../text/fold.js';
import { factId } from '../../../text/identify.js';
import type { Corpus, LinkedActors } from '../context.js';
import { kindOf } from './lessons.js';
import { mergeNodes } from './merge.js';
import { nodesOf, type Node } from './nodes.js';
import { withoutArticle } from './offices.js';

/** Takes all documents in their fixed order with their dates; gives the actors of the record and the actor of each local one. */
export function linkActors(corpus: Corpus, datings: readonly DocumentDating[], _notify: Notify): LinkedActors {
  const nodes = nodesOf(corpus);
  const sets = mergeNodes(corpus, nodes, datings);
  const members = new Map<number, Node[]>();
  nodes.forEach((node, n) => {
    const leader = sets.find(n);
    const list = members.get(leader);
    if (list) list.push(node); else members.set(leader, [node]);
  });
  const ids = corpus.documents.map(() => [] as string[]);
  const taken = new Set<string>();
  const actors = [...members.values()].map(list => {
    const actor = actorOf(corpus, datings, list, taken);
    for (const node of list) ids[node.document]![node.local] = actor.id;
    return actor;
  });
  return linkedActors(actors, ids);
}

/** Apart from where the actors are made: what looks them up must not keep the nodes in memory. */
function linkedActors(actors: readonly Actor[], ids: readonly (readonly string[])[]): LinkedActors {
  return { actors, actorOf: (document, local) => ids[document]?.[local] ?? '' };
}

function actorOf(corpus: Corpus, datings: readonly DocumentDating[], list: readonly Node[], taken: Set<string>): Actor {
  const first = list[0]!;
  const kind = kindOf(list);
  // A state is not called by its capital where some document names it.
  const alike = list.filter(n => n.actor.kind === kind && n.named);
  const name = nameOf(alike.length > 0 ? alike : list);
  const key = first.actor.key;
  const named = list.some(n => n.named);
  const place = first.actor.mentions[0];
  const document = corpus.documents[first.document]!.id;
  let id = key !== null ? factId('a', 'key', key) : named ? factId('a', kind, foldForComparison(name)) : factId('a', kind, document, place?.start ?? first.local);
  if (taken.has(id)) id = factId('a', kind, foldForComparison(name), document, place?.start ?? first.local);
  taken.add(id);
  const anchors: Anchor[] = [];
  for (const n of list) for (const m of n.actor.mentions) anchors.push({ document: corpus.documents[n.document]!.id, start: m.start, end: m.end, text: m.text });
  const together = first.actor.members;
  const rule = together ? 'actor-joint' : key !== null ? 'actor-key' : named ? 'actor-name' : 'actor-role';
  return { id, rule, name, kind, key, aliases: together ? [together.join(', ')] : aliasesOf(list), roles: rolesOf(corpus, datings, list), mentions: anchors };
}

/** The commonest full name; of equals the longest, then the first of the alphabet. */
function nameOf(list: readonly Node[]): string {
  const count = new Map<string, number>();
  const someNamed = list.some(n => n.named);
  for (const node of list) {
    if (!node.named && someNamed) continue;
    const { name } = node.actor;
    count.set(name, (count.get(name) ?? 0) + 1);
  }
  const full = [...count].filter(([name]) => name.includes(' '));
  const from = full.length > 0 && list[0]!.actor.key === null ? full : [...count];
  return from.sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0]![0];
}

/** All that the actor is called, without articles; a phrase that holds another of its names counts by its parts. */
function aliasesOf(list: readonly Node[]): readonly string[] {
  const out = new Map<string, string>();
  for (const { actor, pack } of list) {
    const mentions = actor.mentions.filter(m => m.form !== 'pronoun');
    mentions.forEach((m, i) => {
      const inner = mentions[i + 1];
      if (inner && inner.start >= m.start && inner.end <= m.end && inner.end - inner.start < m.end - m.start) return;
      const text = withoutArticle(m.text, pack);
      if (!out.has(text)) out.set(text, text);
    });
  }
  return [...out.keys()];
}

function rolesOf(corpus: Corpus, datings: readonly DocumentDating[], list: readonly Node[]): readonly Role[] {
  interface Growing { role: string; of: string | null; from: string | null; to: string | null; evidence: Anchor[]; places: Set<string> }
  const roles = new Map<string, Growing>();
  for (const node of list) {
    const day = datings[node.document]?.published?.slice(0, 10) ?? null;
    node.actor.roles.forEach((r, i) => {
      const office = node.offices[i]!;
      const key = `${foldForComparison(r.role)}|${office.of ?? ''}`;
      const anchor: Anchor = { document: corpus.documents[node.document]!.id, ...r.place };
      const place = `${anchor.document} ${anchor.start}`;
      const known = roles.get(key);
      if (!known) { roles.set(key, { role: r.role, of: office.ofName, from: day, to: day, evidence: [anchor], places: new Set([place]) }); return; }
      if (day !== null && (known.from === null || day < known.from)) known.from = day;
      if (day !== null && (known.to === null || day > known.to)) known.to = day;
      if (known.places.has(place)) return;
      known.places.add(place);
      known.evidence.push(anchor);
    });
  }
  return [...roles.values()].map(({ role, of, from, to, evidence }) => ({ role, of, from, to, evidence }));
}
