// Scores: pairs, clusters, kinds, boundaries, direction.

export function pairScore(found, gold) {
  let hit = 0;
  for (const p of found) if (gold.has(p)) hit++;
  const precision = found.size ? hit / found.size : 1;
  const recall = gold.size ? hit / gold.size : 1;
  return { precision, recall, f1: 2 * precision * recall / (precision + recall || 1), found: found.size, gold: gold.size };
}

/** Adjusted Rand index (Hubert and Arabie 1985) of two labellings, as lists in the same order. */
export function adjustedRand(found, gold) {
  const choose = n => n * (n - 1) / 2;
  const count = keys => { const m = new Map(); for (const k of keys) m.set(k, (m.get(k) ?? 0) + 1); return m; };
  const sum = m => [...m.values()].reduce((s, n) => s + choose(n), 0);
  const both = sum(count(found.map((f, i) => `${f}\u0000${gold[i]}`)));
  const [inFound, inGold] = [sum(count(found)), sum(count(gold))];
  const expected = inFound * inGold / choose(found.length);
  const best = (inFound + inGold) / 2;
  return best === expected ? 1 : (both - expected) / (best - expected);
}

/** Labels for documents by connected pairs. */
export function components(ids, pairs) {
  const parent = new Map(ids.map(i => [i, i]));
  const root = x => { while (parent.get(x) !== x) x = parent.get(x); return x; };
  for (const p of pairs) { const [a, b] = p.split('|').map(root); if (a !== b) parent.set(a, b); }
  return ids.map(root);
}

const overlap = (s, e, s2, e2) => Math.max(0, Math.min(e, e2) - Math.max(s, s2));

/** Found passages against true ones of the same pair: kinds, boundaries, direction. */
export function passageScore(found, gold, key) {
  const byPair = new Map();
  for (const g of gold) { const k = key(g.a.id, g.b.id); byPair.set(k, [...(byPair.get(k) ?? []), g]); }
  const kinds = {};
  const of = kind => (kinds[kind] ??= { found: 0, right: 0, gold: 0, recalled: 0 });
  const errors = [];
  const direction = { told: 0, right: 0, of: 0 };
  const met = new Set();
  const wrong = [];
  for (const p of found) {
    of(p.kind).found++;
    let best = null;
    let most = 0;
    for (const g of byPair.get(key(p.a.document, p.b.document)) ?? []) {
      const [pa, pb] = g.a.id === p.a.document ? [p.a, p.b] : [p.b, p.a];
      const shared = Math.min(overlap(pa.start, pa.end, g.aStart, g.aEnd), overlap(pb.start, pb.end, g.bStart, g.bEnd));
      if (shared > most) { most = shared; best = { g, pa, pb }; }
    }
    if (best === null) { wrong.push({ p, why: 'nothing shared' }); continue; }
    const { g, pa, pb } = best;
    if (p.kind === g.kind) of(p.kind).right++; else wrong.push({ p, why: `is ${g.kind}` });
    if (met.has(g)) continue;
    met.add(g);
    errors.push(Math.abs(pa.start - g.aStart), Math.abs(pa.end - g.aEnd), Math.abs(pb.start - g.bStart), Math.abs(pb.end - g.bEnd));
    if (g.first !== null && g.kind !== 'boilerplate') {
      direction.of++;
      if (p.first !== null) { direction.told++; if (g.first.id === p[p.first].document) direction.right++; }
    }
  }
  for (const g of gold) { of(g.kind).gold++; if (met.has(g)) of(g.kind).recalled++; }
  errors.sort((x, y) => x - y);
  return { kinds, median: errors[errors.length >> 1] ?? null, p90: errors[Math.floor(errors.length * 0.9)] ?? null, mean: errors.reduce((s, e) => s + e, 0) / (errors.length || 1), direction, wrong };
}
