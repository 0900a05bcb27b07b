/** Which nodes are one actor: by key, by full name, by transliterated name with a common affiliation, by an office whose bearer is known. */
import type { DocumentDating } from '../../../model/record.js';
import type { Corpus } from '../context.js';
import { learnOverDocuments } from './lessons.js';
import { sameOffice } from './offices.js';
import { Sets, type Node } from './nodes.js';
import { joinTranslated } from './translated.js';
import { skeleton } from '../../../text/skeleton.js';
import { remembered } from './remembered.js';

/** Days within which "the foreign minister" of two documents is taken to be one person: offices change hands, but seldom in a month. */
const SAME_TERM_DAYS = 31;
const DAY = 86_400_000;
/** Consonants from which two spellings are taken for one surname, given name and affiliation agreeing. */
const SURE_SKELETON = 2;

/** Takes all nodes and the publication dates; gives the sets. */
export function mergeNodes(corpus: Corpus, nodes: readonly Node[], datings: readonly DocumentDating[]): Sets {
  const sets = new Sets(nodes.length);
  const joinBy = (keyOf: (node: Node) => string | null): void => {
    const first = new Map<string, number>();
    nodes.forEach((node, n) => {
      const key = keyOf(node);
      if (key === null) return;
      const known = first.get(key);
      if (known === undefined) first.set(key, n); else sets.join(known, n);
    });
  };
  joinBy(n => n.actor.key);
  joinBy(n => (n.actor.kind === 'person' && n.named && n.words.length > 1 ? n.words.join(' ') : null));
  joinBy(n => ((n.actor.kind === 'organisation' || n.actor.kind === 'place' || n.actor.kind === 'state') && n.named && n.actor.key === null ? `${n.actor.kind === 'place' ? 'p' : 'o'}:${n.words.join(' ')}` : null));
  joinBy(n => (n.actor.kind === 'group' && n.words.length > 1 ? `g:${n.words.join(' ')}` : null));
  joinVariants(nodes, sets);
  joinTranslated(nodes, sets);
  learnOverDocuments(corpus, nodes, sets);
  joinOffices(nodes, sets, datings);
  return sets;
}

/** Full names that differ in spelling only, of people with one affiliation; and surnames with the office of one full name. */
function joinVariants(nodes: readonly Node[], sets: Sets): void {
  const bonesOf = remembered(skeleton);
  const spelled = new Map<string, number>();
  const fullNames = new Map<string, Set<number>>();
  nodes.forEach((node, n) => {
    if (node.actor.kind !== 'person' || !node.named || node.words.length < 2) return;
    if (node.offices.length === 0) return;
    const [given, surname] = [node.words[0]!, node.words[node.words.length - 1]!];
    const bones = bonesOf(surname);
    const sound = `${bones}|${given[0]}${bonesOf(given)}`;
    for (const office of node.offices) {
      if (office.of === null) continue;
      if (bones.length >= SURE_SKELETON) {
        const key = `${sound}|${office.of}`;
        const known = spelled.get(key);
        if (known === undefined) spelled.set(key, n); else sets.join(known, n);
      }
      for (const kind of office.kinds) addTo(fullNames, `${surname}|${kind}|${office.of}`, n);
    }
  });
  nodes.forEach((node, n) => {
    if (node.actor.kind !== 'person' || !node.named || node.words.length !== 1) return;
    for (const office of node.offices) {
      if (office.of === null || office.kinds[0] === undefined) continue;
      const bearers = new Set([...(fullNames.get(`${node.words[0]!}|${office.kinds[0]}|${office.of}`) ?? [])].map(b => sets.find(b)));
      if (bearers.size === 1) { sets.join([...bearers][0]!, n); return; }
    }
  });
}

/** "le ministre valdorien" without a name: the minister whom the same document, or one of nearly the same date, names. */
function joinOffices(nodes: readonly Node[], sets: Sets, datings: readonly DocumentDating[]): void {
  const days = datings.map(d => (d.published === null ? Number.NaN : Date.parse(d.published.slice(0, 10)) / DAY));
  // Who is known to hold an office, by kind and owner: each bearer with the days on which a source says so.
  const bearers = new Map<string, Map<number, number[]>>();
  const present = new Map<number, Set<number>>();
  nodes.forEach((node, n) => {
    if (!node.named) return;
    addTo(present, node.document, sets.find(n));
    if (node.actor.kind !== 'person') return;
    for (const office of node.offices) {
      if (office.of === null || office.kinds[0] === undefined) continue;
      const key = `${office.kinds[0]}|${office.of}`;
      const list = bearers.get(key) ?? new Map<number, number[]>();
      bearers.set(key, list);
      const leader = sets.find(n);
      const known = list.get(leader);
      const day = days[node.document]!;
      if (known) { if (Number.isFinite(day)) known.push(day); } else list.set(leader, Number.isFinite(day) ? [day] : []);
    }
  });
  const firstKinds = new Map<string, Set<string>>();
  for (const node of nodes) for (const o of node.offices) if (o.kinds[0] !== undefined) for (const kind of o.kinds) addTo(firstKinds, kind, o.kinds[0]);
  for (const [n, node] of nodes.entries()) {
    if (node.actor.kind !== 'person' || node.named) continue;
    for (const office of node.offices) {
      if (office.of === null || office.kinds[0] === undefined) continue;
      const kinds = new Set([...office.kinds, ...(firstKinds.get(office.kinds[0]) ?? [])]);
      const fits = [...kinds].filter(kind => sameOffice(office, { kinds: [kind], of: office.of, ofName: null }) || firstKinds.get(office.kinds[0]!)?.has(kind)).flatMap(kind => [...(bearers.get(`${kind}|${office.of}`) ?? [])]);
      const here = new Set(fits.filter(([leader]) => present.get(node.document)?.has(leader)).map(([leader]) => leader));
      const day = days[node.document]!;
      const near = new Set(fits.filter(([, told]) => told.some(t => Math.abs(t - day) <= SAME_TERM_DAYS)).map(([leader]) => leader));
      const chosen = here.size === 1 ? here : here.size === 0 && near.size === 1 ? near : null;
      if (chosen) { sets.join([...chosen][0]!, n); break; }
    }
  }
}

function addTo<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.add(value); else map.set(key, new Set([value]));
}
