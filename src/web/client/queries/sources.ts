/** How much of each source is its own, and which sources share passages. */
import type { Span } from '../../../model/anchor.js';
import type { Passage, PassageKind } from '../../../model/lineage.js';
import type { Dossier } from '../data/dossier.js';

export interface Shares {
  /** Characters of the article (its pieces). */
  readonly length: number;
  /** Parts of the article between 0 and 1; they add up to 1. */
  readonly own: number;
  readonly copied: number;
  readonly shared: number;
  readonly quoted: number;
}

interface Covered extends Span {
  readonly depth: 1 | 2 | 3;
}

/** For every source: what another source has first (copied), what it shares otherwise, what both quote or recall, and the rest. Null where nothing is known of its pieces. */
export function sharesOf(dossier: Dossier): ReadonlyMap<string, Shares> {
  const stretches = new Map<string, Covered[]>();
  const add = (document: string, stretch: Covered): void => {
    const list = stretches.get(document);
    if (list) list.push(stretch);
    else stretches.set(document, [stretch]);
  };
  for (const p of dossier.reading.passages) {
    if (p.kind === 'boilerplate') continue;
    const light = p.kind === 'quotation' || p.kind === 'background';
    add(p.a.document, { start: p.a.start, end: p.a.end, depth: light ? 1 : p.first === 'b' ? 3 : 2 });
    add(p.b.document, { start: p.b.start, end: p.b.end, depth: light ? 1 : p.first === 'a' ? 3 : 2 });
  }
  const shares = new Map<string, Shares>();
  for (const d of dossier.core.documents) {
    const pieces = dossier.reading.pieces[d.id] ?? [];
    const length = pieces.reduce((n, p) => n + p.end - p.start, 0);
    if (length === 0) continue;
    const [, quoted, shared, copied] = cover(stretches.get(d.id) ?? []);
    const part = (n: number): number => Math.min(1, n / length);
    shares.set(d.id, {
      length,
      quoted: part(quoted),
      shared: part(shared),
      copied: part(copied),
      own: Math.max(0, 1 - part(quoted) - part(shared) - part(copied)),
    });
  }
  return shares;
}

/** Characters covered at each depth, each counted once, the deepest first. */
function cover(list: readonly Covered[]): readonly [number, number, number, number] {
  const totals: [number, number, number, number] = [0, 0, 0, 0];
  const events = list
    .flatMap(s => [
      { at: s.start, depth: s.depth, by: 1 },
      { at: s.end, depth: s.depth, by: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  const open: [number, number, number, number] = [0, 0, 0, 0];
  let last = 0;
  for (const e of events) {
    const depth = open[3] > 0 ? 3 : open[2] > 0 ? 2 : open[1] > 0 ? 1 : 0;
    totals[depth] += e.at - last;
    last = e.at;
    open[e.depth] += e.by;
  }
  return totals;
}

export interface Link {
  readonly a: string;
  readonly b: string;
  readonly passages: readonly Passage[];
  readonly characters: number;
  /** The weightiest kind among its passages. */
  readonly kind: PassageKind;
}

const WEIGHT: readonly PassageKind[] = ['boilerplate', 'background', 'quotation', 'edited_copy', 'copy'];

/** Pairs of sources that share passages, page furniture left out; those that share most first. */
export function linksOf(passages: readonly Passage[]): readonly Link[] {
  const pairs = new Map<string, Passage[]>();
  for (const p of passages) {
    if (p.kind === 'boilerplate' || p.a.document === p.b.document) continue;
    const key = p.a.document < p.b.document ? `${p.a.document} ${p.b.document}` : `${p.b.document} ${p.a.document}`;
    const list = pairs.get(key);
    if (list) list.push(p);
    else pairs.set(key, [p]);
  }
  return [...pairs]
    .map(([key, list]) => {
      const [a = '', b = ''] = key.split(' ');
      return {
        a,
        b,
        passages: list,
        characters: list.reduce((n, p) => n + p.a.end - p.a.start, 0),
        kind: list.reduce<PassageKind>((k, p) => (WEIGHT.indexOf(p.kind) > WEIGHT.indexOf(k) ? p.kind : k), 'boilerplate'),
      };
    })
    .sort((x, y) => y.characters - x.characters);
}

/** Statements by document. */
export function statementCounts(dossier: Dossier): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const s of dossier.facts.statements) counts.set(s.document, (counts.get(s.document) ?? 0) + 1);
  return counts;
}
