/** What one document teaches of names holds for all: capitals and seats, short names of bodies, lands in two languages, the kind of a name. */
import type { ActorKind } from '../../../model/actor.js';
import { foldForComparison } from '../../../text/fold.js';
import { skeleton } from '../../../text/skeleton.js';
import type { Corpus } from '../context.js';
import type { Node, Sets } from './nodes.js';
import { withoutArticle } from './offices.js';
import { remembered } from './remembered.js';

/** Consonants that two spellings of a land must share: with fewer, too many lands are alike. */
const SURE_SKELETON = 3;
/** Documents that must agree on the kind of a name before another document is overruled. */
const SURE_KIND = 2;

/** Takes the nodes with the sets made so far; joins what the documents together tell to be one. */
export function learnOverDocuments(corpus: Corpus, nodes: readonly Node[], sets: Sets): void {
  joinKinds(nodes, sets);
  joinLands(nodes, sets);
  joinSeats(corpus, nodes, sets);
  joinShortNames(nodes, sets);
}

/** The kind of a set: a state where one document shows it to be one, else what most documents take it for. */
export function kindOf(list: readonly Node[]): ActorKind {
  const named = list.filter(n => n.named);
  const voters = named.length > 0 ? named : list;
  const votes = new Map<ActorKind, number>();
  for (const { actor } of voters) votes.set(actor.kind, (votes.get(actor.kind) ?? 0) + 1);
  if (votes.has('state')) return 'state';
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}

/** One name that documents take for different kinds of thing: a state, or what most of them say. Full names of persons are left alone. */
function joinKinds(nodes: readonly Node[], sets: Sets): void {
  const byName = new Map<string, number[]>();
  nodes.forEach((node, n) => {
    if (!node.named || node.actor.key !== null || node.actor.kind === 'group' || node.words.length === 0 || (node.actor.kind === 'person' && !bareWord(node))) return;
    add(byName, node.words.join(' '), n);
  });
  for (const list of byName.values()) {
    const votes = new Map<ActorKind, number>();
    for (const n of list) votes.set(nodes[n]!.actor.kind, (votes.get(nodes[n]!.actor.kind) ?? 0) + 1);
    if (votes.size < 2) continue;
    const [kind, most] = votes.has('state') ? (['state', Number.POSITIVE_INFINITY] as const) : [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
    if (kind === 'person' || most < SURE_KIND || [...votes].some(([other, count]) => other !== kind && count >= most)) continue;
    const leader = list.find(n => nodes[n]!.actor.kind === kind)!;
    for (const n of list) sets.join(leader, n);
  }
}

/** A "person" of one word, without title, given name or role: nothing shows that it is one. */
function bareWord({ actor, words, pack }: Node): boolean {
  return words.length === 1 && actor.roles.length === 0 && actor.female === null && actor.mentions.every(m => m.form === 'pronoun' || foldForComparison(withoutArticle(m.text, pack)) === words[0]);
}

/** "Valdorie" and "Valdoria": one skeleton, and somebody who has the same kind of office of it in both languages. */
function joinLands(nodes: readonly Node[], sets: Sets): void {
  const bonesOf = remembered(skeleton);
  const lands = new Map<string, number[]>();
  nodes.forEach((node, n) => {
    if (!node.named || node.actor.key !== null || node.words.length !== 1 || (node.actor.kind !== 'state' && node.actor.kind !== 'place' && node.actor.kind !== 'organisation')) return;
    const bones = bonesOf(node.words[0]!);
    if (bones.length >= SURE_SKELETON) add(lands, bones, n);
  });
  // Offices by kind and first bones of their owner, with the language that tells them: "foreign-minister" of "vld..." held by person 12, in "fr".
  const holders = new Map<string, Set<string>>();
  nodes.forEach((node, n) => {
    if (node.actor.kind !== 'person') return;
    for (const { kinds, of } of node.offices) if (of !== null && kinds[0] !== undefined) {
      const key = `${bonesOf(of).slice(0, SURE_SKELETON)}|${node.pack.code}`;
      const known = holders.get(key);
      const value = `${sets.find(n)}|${kinds[0]}`;
      if (known) known.add(value); else holders.set(key, new Set([value]));
    }
  });
  for (const [bones, list] of lands) {
    const first = new Map<string, number>();
    for (const n of list) {
      const { pack, words } = nodes[n]!;
      for (const [language, other] of first) {
        if (language === pack.code || nodes[other]!.words[0]![0] !== words[0]![0]) continue;
        const ours = holders.get(`${bones.slice(0, SURE_SKELETON)}|${pack.code}`);
        const theirs = holders.get(`${bones.slice(0, SURE_SKELETON)}|${language}`);
        if (ours && theirs && [...ours].some(holder => theirs.has(holder))) sets.join(other, n);
      }
      if (!first.has(pack.code)) first.set(pack.code, n);
    }
  }
}

/** "Asquelle" that speaks where another document says whose capital it is; as a mere place it stays one. */
function joinSeats(corpus: Corpus, nodes: readonly Node[], sets: Sets): void {
  const owners = new Map<string, Set<number>>();
  nodes.forEach((node, n) => {
    for (const capital of node.actor.capitals ?? []) addTo(owners, wordsOf(capital, node).join(' '), n);
    for (const m of node.actor.mentions) {
      if (m.form !== 'metonym' || node.actor.key !== null) continue;
      const words = wordsOf(m.text, node);
      for (const key of new Set([words.join(' '), words[words.length - 1] ?? ''])) if (key !== '') addTo(owners, key, n);
    }
  });
  if (owners.size === 0) return;
  const acting = corpus.documents.map(d => new Set(d.statements.flatMap(s => [s.speaker, s.target])));
  nodes.forEach((node, n) => {
    if (node.actor.key !== null || node.actor.roles.length > 0) return;
    const found = new Set([...(owners.get(node.words.join(' ')) ?? [])].map(o => sets.find(o)));
    if (found.size !== 1 || (node.actor.kind === 'place' && !acting[node.document]!.has(node.local))) return;
    sets.join([...found][0]!, n);
  });
}

/** "l'Alliance" where other documents, on the same actors, call one body alone so. */
function joinShortNames(nodes: readonly Node[], sets: Sets): void {
  const called = new Map<string, Set<number>>();
  const present = new Map<number, Set<number>>();
  nodes.forEach((node, n) => {
    if (!node.named) return;
    addTo(present, node.document, sets.find(n));
    if (node.actor.kind !== 'organisation' || node.words.length < 2) return;
    for (const m of node.actor.mentions) {
      if (m.form === 'pronoun') continue;
      const words = wordsOf(m.text, node);
      if (words.length === 1 && node.words.includes(words[0]!)) addTo(called, words[0]!, n);
    }
  });
  nodes.forEach((node, n) => {
    if (!node.named || node.actor.key !== null || node.words.length !== 1 || node.actor.kind === 'person' || node.actor.kind === 'state') return;
    const fits = [...(called.get(node.words[0]!) ?? [])];
    const found = new Set(fits.map(f => sets.find(f)));
    if (found.size !== 1) return;
    const here = present.get(node.document)!;
    const own = sets.find(n);
    if (fits.some(f => [...present.get(nodes[f]!.document)!].some(other => other !== own && other !== [...found][0] && here.has(other)))) sets.join([...found][0]!, n);
  });
}

function wordsOf(text: string, node: Node): readonly string[] {
  return foldForComparison(withoutArticle(text, node.pack)).split(' ').filter(w => w !== '');
}

function add<K>(map: Map<K, number[]>, key: K, value: number): void {
  const known = map.get(key);
  if (known) known.push(value); else map.set(key, [value]);
}

function addTo<K>(map: Map<K, Set<number>>, key: K, value: number): void {
  const known = map.get(key);
  if (known) known.add(value); else map.set(key, new Set([value]));
}
