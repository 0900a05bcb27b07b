// Near-duplicate candidates: Parley's exact index of shared shingles beside the npm package minhash (128 hashes), on the same texts in the same process.
// node bench/shingling.js [COMPILED_FOLDER]. The package is looked for in bench/rivals/node_modules, or in the folder that PARLEY_RIVALS names.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const compiled = resolve(process.argv.slice(2).find(a => !a.startsWith('--')) ?? '.build/modules');
const folder = resolve('../shared/data/winer-fr');
const rivals = resolve(process.env.PARLEY_RIVALS ?? join(import.meta.dirname, 'rivals'));
/** The rival takes minutes for more. */
const TEXTS = 300;
const ROUNDS = 5;

if (!existsSync(folder)) { console.log('skipped: ../shared is absent'); process.exit(0); }
let minhash = null;
try { minhash = createRequire(join(rivals, 'package.json'))('minhash'); } catch { console.log(`skipped: minhash is not in ${rivals}/node_modules`); process.exit(0); }
const { scanWords, wordColumns } = await import(join(compiled, 'text/words.js'));
const { findSharedKeys } = await import(join(compiled, 'text/shared-keys.js'));
const { SHINGLE_WORDS, shingleAt } = await import(join(compiled, 'text/shingles.js'));
const texts = readdirSync(folder, { recursive: true }).map(String).filter(f => f.endsWith('.txt')).sort().slice(0, TEXTS).map(f => readFileSync(join(folder, f), 'utf8'));
const megabytes = texts.reduce((n, t) => n + Buffer.byteLength(t), 0) / 1e6;

function seconds(work) {
  const start = process.cpuUsage();
  work();
  const used = process.cpuUsage(start);
  return (used.user + used.system) / 1e6;
}
const columns = wordColumns();
const ours = () => findSharedKeys(texts.map(text => { scanWords(text, columns); return columns.hash.slice(0, columns.count); }), { span: SHINGLE_WORDS, keyAt: shingleAt });
const theirs = () => {
  const index = new minhash.LshIndex({ bandSize: 4 });
  texts.forEach((text, k) => {
    const words = text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
    const signature = new minhash.Minhash({ numPerm: 128 });
    for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) signature.update(words.slice(at, at + SHINGLE_WORDS).join(' '));
    index.insert(String(k), signature);
  });
};
for (let k = 0; k < 3; k++) ours();
const [parley, rival] = [seconds(() => { for (let k = 0; k < ROUNDS; k++) ours(); }) / ROUNDS, seconds(theirs)];
console.log(`shingles of ${texts.length} articles, ${megabytes.toFixed(2)} MB, processor time`);
console.log(`  Parley, every shared five-word shingle, exact   ${(megabytes / parley).toFixed(1)} MB/s`);
console.log(`  minhash 0.0.9, 128 hashes, sampled              ${(megabytes / rival).toFixed(2)} MB/s`);
console.log(`  ratio ${(rival / parley).toFixed(0)}`);
