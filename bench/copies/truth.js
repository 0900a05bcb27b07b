// What two planted documents truly share, worked out from where each word came from, not by comparing texts.

/** Words put into or left out of one of the two between two shared ones, from which the passage is two passages; and words changed in both. */
const INSERTED = 12;
const CHANGED = 24;
/** Shortest planted stretch that counts. */
const SHORTEST = 12;

/** All truly shared passages of all pairs: { a, b (documents), kind, aStart, aEnd, bStart, bEnd, first }. */
export function trueSharing(documents) {
  const byOrigin = new Map();
  documents.forEach(d => {
    for (const from of new Set(d.words.map(w => w.from))) if (from !== null) byOrigin.set(from, [...(byOrigin.get(from) ?? []), d]);
  });
  const passages = [];
  for (const [from, holders] of byOrigin) {
    for (let i = 0; i < holders.length; i++) for (let j = i + 1; j < holders.length; j++) passages.push(...sharedOf(holders[i], holders[j], from));
  }
  return passages;
}

function sharedOf(a, b, from) {
  const inB = new Map();
  b.words.forEach((w, k) => { if (w.from === from) inB.set(w.at, k); });
  const pairs = [];
  a.words.forEach((w, k) => { if (w.from === from && inB.has(w.at)) pairs.push([k, inB.get(w.at)]); });
  const kind = from.includes('-quotation-') ? 'quotation' : from.includes('-background-') ? 'background' : from.endsWith('-furniture') ? 'boilerplate' : 'copy';
  const runs = [];
  for (const [x, y] of pairs) {
    const run = runs[runs.length - 1];
    if (run && Math.abs((x - run.x1) - (y - run.y1)) <= INSERTED && Math.max(x - run.x1, y - run.y1) <= CHANGED) { run.x1 = x; run.y1 = y; run.n++; } else runs.push({ x0: x, x1: x, y0: y, y1: y, n: 1 });
  }
  return runs.filter(r => r.n >= SHORTEST).map(r => ({
    // Word for word the same, or with something put in, left out or changed.
    a, b, kind: kind === 'copy' && (r.n <= r.x1 - r.x0 || r.n <= r.y1 - r.y0) ? 'edited_copy' : kind, aStart: a.words[r.x0].start, aEnd: a.words[r.x1].end, bStart: b.words[r.y0].start, bEnd: b.words[r.y1].end,
    first: a.time < b.time ? a : b.time < a.time ? b : null,
  }));
}

/** Pairs of documents of one cluster: true copies. */
export function truePairs(documents) {
  const byCluster = new Map();
  for (const d of documents) byCluster.set(d.cluster, [...(byCluster.get(d.cluster) ?? []), d]);
  const pairs = new Set();
  for (const members of byCluster.values()) for (let i = 0; i < members.length; i++) for (let j = i + 1; j < members.length; j++) pairs.add(pairKey(members[i].id, members[j].id));
  return pairs;
}

export const pairKey = (a, b) => a < b ? `${a}|${b}` : `${b}|${a}`;
