/** Which nodes are one actor: by key, by full name, by transliterated name with a common affiliation, by an office whose bearer is known. */
import type { DocumentDating } from '../../../model/record.js';
import { sameOffice } from './offices.js';
import { Sets, type Node } from './nodes.js';
import { skeleton } from '../../../text/skeleton.js';

/** Days within which "the foreign minister" of two documents is taken to be one person: offices change hands, but seldom in a month. */
const SAME_TERM_DAYS = 31;
const DAY = 86_400_000;

/** Takes all nodes and the publication dates; gives the sets. */
export function mergeNodes(nodes: readonly Node[], datings: readonly DocumentDating[]): Sets {
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
  joinOffices(nodes, sets, datings);
  return sets;
}

/** Full names that differ in spelling only, of people with one affiliation; and surnames with the office of a full name. */
function joinVariants(nodes: readonly Node[], sets: Sets): void {
  const bySurname = new Map<string, number[]>();
  nodes.forEach((node, n) => {
    if (node.actor.kind !== 'person' || !node.named || node.words.length === 0) return;
    const key = skeleton(node.words[node.words.length - 1]!);
    if (key.length < 2) return;
    const list = bySurname.get(key) ?? [];
    if (list.length === 0) bySurname.set(key, list);
    list.push(n);
  });
  for (const list of bySurname.values()) {
    // Nodes of one set count once, so that a name in ten thousand documents costs no square of them.
    const leaders = [...new Set(list.map(n => sets.find(n)))];
    const offices = new Map(leaders.map(l => [l, list.filter(n => sets.find(n) === l).flatMap(n => nodes[n]!.offices)]));
    for (let i = 0; i < leaders.length; i++) {
      for (let j = 0; j < i; j++) {
        const [a, b] = [nodes[leaders[i]!]!, nodes[leaders[j]!]!];
        const mine = offices.get(leaders[i]!)!;
        const theirs = offices.get(leaders[j]!)!;
        const full = a.words.length > 1 && b.words.length > 1;
        if (full ? sameGiven(a, b) && mine.some(x => theirs.some(y => x.of !== null && x.of === y.of)) : a.words[a.words.length - 1] === b.words[b.words.length - 1] && a.words.length !== b.words.length && mine.some(x => theirs.some(y => sameOffice(x, y)))) sets.join(leaders[i]!, leaders[j]!);
      }
    }
  }
}

function sameGiven(a: Node, b: Node): boolean {
  const [x, y] = [a.words[0]!, b.words[0]!];
  return skeleton(x) === skeleton(y) && x[0] === y[0];
}

/** "le ministre valdorien" without a name: the minister whom the same document, or one of nearly the same date, names. */
function joinOffices(nodes: readonly Node[], sets: Sets, datings: readonly DocumentDating[]): void {
  const bearers = new Map<string, number[]>();
  nodes.forEach((node, n) => {
    if (node.actor.kind !== 'person' || !node.named) return;
    for (const office of node.offices) {
      if (office.of === null || office.kinds[0] === undefined) continue;
      const list = bearers.get(office.of) ?? [];
      if (list.length === 0) bearers.set(office.of, list);
      list.push(n);
    }
  });
  const present = new Map<string, Set<number>>();
  nodes.forEach((node, n) => {
    const key = String(node.document);
    const list = present.get(key) ?? new Set<number>();
    present.set(key, list);
    if (node.named) list.add(sets.find(n));
  });
  nodes.forEach((node, n) => {
    if (node.actor.kind !== 'person' || node.named) return;
    for (const office of node.offices) {
      if (office.of === null) continue;
      const fits = (bearers.get(office.of) ?? []).filter(b => nodes[b]!.offices.some(o => sameOffice(o, office)));
      const here = new Set(fits.map(b => sets.find(b)).filter(l => present.get(String(node.document))!.has(l)));
      const near = new Set(fits.filter(b => close(datings[node.document]?.published, datings[nodes[b]!.document]?.published)).map(b => sets.find(b)));
      const chosen = here.size === 1 ? here : here.size === 0 && near.size === 1 ? near : null;
      if (chosen) { sets.join([...chosen][0]!, n); return; }
    }
  });
}

function close(a: string | null | undefined, b: string | null | undefined): boolean {
  if (!a || !b) return false;
  const [x, y] = [Date.parse(a.slice(0, 10)), Date.parse(b.slice(0, 10))];
  return Number.isFinite(x) && Number.isFinite(y) && Math.abs(x - y) <= SAME_TERM_DAYS * DAY;
}
