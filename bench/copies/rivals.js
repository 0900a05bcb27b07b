// The usual ways to find copies, on the same data: MinHash, and plain shared shingles.
const fold = text => text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function hash(text, seed) {
  let h = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15; h = Math.imul(h, 0x2c1b3c6d); h ^= h >>> 12;
  return h >>> 0;
}

export function shinglesOf(text, size) {
  const words = fold(text);
  const out = new Set();
  for (let i = 0; i + size <= words.length; i++) out.add(words.slice(i, i + size).join(' '));
  return out;
}

export function jaccard(a, b) {
  let both = 0;
  for (const s of a) if (b.has(s)) both++;
  return both / (a.size + b.size - both || 1);
}

/** MinHash over five-word shingles, 128 hashes, pairs with an estimated Jaccard of .5 (datasketch's defaults). No banding: all pairs, so that nothing is missed by chance. */
export function minHashPairs(documents, key) {
  const HASHES = 128;
  const signatures = documents.map(d => {
    const signature = new Uint32Array(HASHES).fill(0xffffffff);
    for (const s of shinglesOf(d.text, 5)) {
      const base = hash(s, 0);
      const step = hash(s, 0x9e3779b9) | 1;
      for (let k = 0; k < HASHES; k++) { const h = (base + Math.imul(k, step)) >>> 0; if (h < signature[k]) signature[k] = h; }
    }
    return signature;
  });
  const pairs = new Set();
  for (let i = 0; i < documents.length; i++) for (let j = i + 1; j < documents.length; j++) {
    let same = 0;
    for (let k = 0; k < HASHES; k++) if (signatures[i][k] === signatures[j][k]) same++;
    if (same >= HASHES / 2) pairs.add(key(documents[i].id, documents[j].id));
  }
  return pairs;
}

/** Pairs that share at least `least` five-word shingles. */
export function shinglePairs(documents, key, least) {
  const holders = new Map();
  documents.forEach((d, i) => { for (const s of shinglesOf(d.text, 5)) { const list = holders.get(s); if (list) list.push(i); else holders.set(s, [i]); } });
  const counts = new Map();
  for (const list of holders.values()) for (let x = 0; x < list.length; x++) for (let y = x + 1; y < list.length; y++) { const k = list[x] * documents.length + list[y]; counts.set(k, (counts.get(k) ?? 0) + 1); }
  const pairs = new Set();
  for (const [k, n] of counts) if (n >= least) pairs.add(key(documents[Math.floor(k / documents.length)].id, documents[k % documents.length].id));
  return pairs;
}
