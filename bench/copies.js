// Copies, shared quotations and recycled background planted into real texts: how many are found, beside MinHash and plain shared shingles.
// node bench/copies.js [COMPILED_FOLDER] [--show] [--seed N]
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { jaccard, minHashPairs, shinglePairs, shinglesOf } from './copies/rivals.js';
import { copyRound, rivalRound } from './copies/run.js';
import { realTexts } from './copies/texts.js';
import { pairKey } from './copies/truth.js';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { show: { type: 'boolean', default: false }, seed: { type: 'string', multiple: true, default: ['1', '2', '3'] } } });
const compiled = resolve(positionals[0] ?? '.build/modules');
const shared = resolve('../shared');
if (!existsSync(join(shared, 'data/winer-fr'))) { console.log('skipped: ../shared is absent'); process.exit(0); }
const code = {};
for (const file of ['text/view.js', 'stages/segment/segment.js', 'languages/index.js', 'stages/link/lineage/find.js']) Object.assign(code, await import(join(compiled, file)));

const articles = realTexts(shared);
const percent = x => (100 * x).toFixed(1);
for (const seed of values.seed) {
  const round = copyRound(code, articles, Number(seed), { clusters: 150, negatives: 260 });
  const { documents, gold, sharing } = round;
  const byId = new Map(documents.map(d => [d.id, d]));
  const likeness = [...gold].map(k => jaccard(...k.split('|').map(id => shinglesOf(byId.get(id).text, 3))));
  console.log(`seed ${seed}: ${documents.length} documents, ${gold.size} true pairs, mean 3-gram Jaccard ${(likeness.reduce((s, x) => s + x, 0) / likeness.length).toFixed(3)}, ${sharing.length} shared passages`);
  const report = (name, { pairs: s, clusters }) => console.log(`  ${name.padEnd(34)} pairs P ${percent(s.precision)} R ${percent(s.recall)} F1 ${percent(s.f1)}  ARI ${clusters.toFixed(3)}`);
  report('Parley', round);
  report('MinHash, 5 words, 128 hashes, J .5', rivalRound(round, minHashPairs(documents, pairKey)));
  for (const least of [4, 20]) report(`plain, ${least} shared 5-word shingles`, rivalRound(round, shinglePairs(documents, pairKey, least)));
  const s = round.passages;
  console.log(`  boundaries: median error ${s.median}, 90th percentile ${s.p90}, mean ${s.mean.toFixed(1)} characters`);
  console.log(`  direction with time stamps: ${s.direction.right} right of ${s.direction.told} told of ${s.direction.of}`);
  for (const [kind, k] of Object.entries(s.kinds)) console.log(`  ${kind.padEnd(12)} precision ${percent(k.right / (k.found || 1))} (${k.right}/${k.found})  recall ${percent(k.recalled / (k.gold || 1))} (${k.recalled}/${k.gold})`);
  if (values.show) show(round, byId);
}

/** What went wrong, with its words. */
function show({ passages, gold, copied, lineage }, byId) {
  for (const { p, why } of passages.wrong.slice(0, 25)) console.log(`    ${p.kind} ${why}: ${p.a.document} ${p.b.document}\n      ${byId.get(p.a.document).text.slice(p.a.start, p.a.end).slice(0, 300)}\n      ${byId.get(p.b.document).text.slice(p.b.start, p.b.end).slice(0, 300)}`);
  for (const k of [...gold].filter(g => !copied.has(g)).slice(0, 15)) console.log('    missed', k, lineage.passages.filter(p => pairKey(p.a.document, p.b.document) === k).map(p => `${p.kind} ${p.a.end - p.a.start}`), k.split('|').map(i => byId.get(i).text));
  for (const k of [...copied].filter(g => !gold.has(g)).slice(0, 15)) console.log('    false', k);
}
