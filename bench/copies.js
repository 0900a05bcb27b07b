// Copies, shared quotations and recycled background planted into real texts: how many are found, beside MinHash and plain shared shingles.
// node bench/copies.js [COMPILED_FOLDER] [--show]
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { annotated } from './copies/document.js';
import { adjustedRand, components, pairScore, passageScore } from './copies/measure.js';
import { plant } from './copies/plant.js';
import { jaccard, minHashPairs, shinglePairs, shinglesOf } from './copies/rivals.js';
import { realTexts } from './copies/texts.js';
import { pairKey, truePairs, trueSharing } from './copies/truth.js';

const show = process.argv.includes('--show');
const compiled = resolve(process.argv.slice(2).find(a => !a.startsWith('--')) ?? 'dist');
const shared = resolve('../shared');
if (!existsSync(join(shared, 'data/winer-fr'))) { console.log('skipped: ../shared is absent'); process.exit(0); }
const code = { ...await import(join(compiled, 'text/view.js')), ...await import(join(compiled, 'stages/segment/segment.js')), ...await import(join(compiled, 'languages/index.js')) };
const { findLineage } = await import(join(compiled, 'stages/link/lineage/find.js'));

const articles = realTexts(shared);
const percent = x => (100 * x).toFixed(1);
for (const seed of [1, 2, 3]) {
  const { documents } = plant(articles, seed, { clusters: 150, negatives: 260 });
  const gold = truePairs(documents);
  const sharing = trueSharing(documents);
  const byId = new Map(documents.map(d => [d.id, d]));
  const likeness = [...gold].map(k => { const [a, b] = k.split('|'); return jaccard(shinglesOf(byId.get(a).text, 3), shinglesOf(byId.get(b).text, 3)); });
  const ids = documents.map(d => d.id);
  const clusters = documents.map(d => d.cluster);
  console.log(`seed ${seed}: ${documents.length} documents, ${gold.size} true pairs, mean 3-gram Jaccard ${(likeness.reduce((s, x) => s + x, 0) / likeness.length).toFixed(3)}, ${sharing.length} shared passages`);

  const lineage = findLineage({ documents: documents.map(d => annotated(code, d)) }, () => {});
  const copied = new Set(lineage.passages.filter(p => p.kind === 'copy' || p.kind === 'edited_copy').map(p => pairKey(p.a.document, p.b.document)));
  const labelOf = new Map(lineage.clusters.flatMap(c => c.documents.map(d => [d, c.id])));
  const report = (name, pairs, labels) => {
    const s = pairScore(pairs, gold);
    console.log(`  ${name.padEnd(34)} pairs P ${percent(s.precision)} R ${percent(s.recall)} F1 ${percent(s.f1)}  ARI ${adjustedRand(labels, clusters).toFixed(3)}`);
  };
  report('Parley', copied, ids.map(i => labelOf.get(i) ?? i));
  const minHash = minHashPairs(documents, pairKey);
  report('MinHash, 5 words, 128 hashes, J .5', minHash, components(ids, minHash));
  for (const least of [4, 20]) {
    const plain = shinglePairs(documents, pairKey, least);
    report(`plain, ${least} shared 5-word shingles`, plain, components(ids, plain));
  }
  const s = passageScore(lineage.passages, sharing, pairKey);
  console.log(`  boundaries: median error ${s.median}, 90th percentile ${s.p90}, mean ${s.mean.toFixed(1)} characters`);
  console.log(`  direction with time stamps: ${s.direction.right} right of ${s.direction.told} told of ${s.direction.of}`);
  for (const [kind, k] of Object.entries(s.kinds)) console.log(`  ${kind.padEnd(12)} precision ${percent(k.right / (k.found || 1))} (${k.right}/${k.found})  recall ${percent(k.recalled / (k.gold || 1))} (${k.recalled}/${k.gold})`);
  if (show) {
    for (const { p, why } of s.wrong.slice(0, 25)) console.log(`    ${p.kind} ${why}: ${p.a.document} ${p.b.document}\n      ${byId.get(p.a.document).text.slice(p.a.start, p.a.end).slice(0, 300)}\n      ${byId.get(p.b.document).text.slice(p.b.start, p.b.end).slice(0, 300)}`);
    for (const k of [...gold].filter(g => !copied.has(g)).slice(0, 15)) console.log('    missed', k, lineage.passages.filter(p => pairKey(p.a.document, p.b.document) === k).map(p => `${p.kind} ${p.a.end - p.a.start}`), k.split('|').map(i => byId.get(i).text));
    for (const k of [...copied].filter(g => !gold.has(g)).slice(0, 15)) console.log('    false', k);
  }
}
