// Learns the weights that tell the kind of an unknown French name. node scripts/train-names.js COMPILED_FOLDER [WINER_FOLDER] [--hold]
//
// Data: WiNER-fr (French Wikinews 2016-2018; texts CC BY 2.5, annotations CC BY 4.0), the development part of the split in
// bench/actors/winer.js. Method: an averaged perceptron (Collins 2002) over hashed features of `evidence.ts`; the weights are
// rounded to signed bytes. The same data gives the same file.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { article, documentOf, isHeld, isTest, namesIn } from '../bench/actors/winer.js';

const hold = process.argv.includes('--hold');
const [compiled, folder = '../shared/data/winer-fr'] = process.argv.slice(2).filter(a => !a.startsWith('--'));
const load = path => import(resolve(compiled, path));
const { segment } = await load('stages/segment/segment.js');
const { scanDocument } = await load('stages/annotate/mentions/scan.js');
const { findAtoms } = await load('stages/annotate/mentions/atoms.js');
const { bucketOf, evidenceOf, FEATURES } = await load('stages/annotate/mentions/evidence.js');
const { LANGUAGES } = await load('languages/index.js');
const { ViewBuilder, toSource } = await load('text/view.js');
const { NAME_KINDS } = await load('model/words/name-model.js');

const BUCKETS = 1 << 14;
const EPOCHS = 10;
const KIND = { Person: 'person', Organization: 'organisation', Location: 'place' };
const pack = LANGUAGES.find(l => l.code === 'fr');
const quiet = () => {};
const hashes = new Int32Array(FEATURES);

/** Every unknown name of the development part with the kind gold gives it; names that gold bounds otherwise are left out. */
const examples = [];
for (const name of namesIn(folder).filter(n => !isTest(n) && !(hold && isHeld(n)))) {
  const { text, spans } = article(folder, name);
  const segmented = segment(documentOf(text, 'fr', ViewBuilder), pack, quiet);
  const scan = scanDocument(segmented, pack);
  for (const atom of findAtoms(scan)) {
    if (atom.entry !== null || atom.from < atom.first) continue;
    const place = toSource(segmented.document.view, scan.tokens.start[atom.first], scan.tokens.end[atom.end - 1]);
    const exact = spans.find(s => s.start === place.start && s.end === place.end);
    const near = exact ?? spans.find(s => s.start < place.end && place.start < s.end);
    if (near && !exact && !(near.end === place.end && near.start < place.start)) continue;
    evidenceOf(scan, atom.first, atom.end, hashes);
    examples.push({ features: [...new Set(Array.from(hashes, f => bucketOf(f, BUCKETS)))], kind: NAME_KINDS.indexOf(near ? KIND[near.type] : 'none') });
  }
}

const size = BUCKETS * NAME_KINDS.length;
const weights = new Float64Array(size);
const sums = new Float64Array(size);
let steps = 0;
let seed = 7;
const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  for (let i = examples.length - 1; i > 0; i--) { const j = Math.floor(random() * (i + 1)); [examples[i], examples[j]] = [examples[j], examples[i]]; }
  let right = 0;
  for (const { features, kind } of examples) {
    steps++;
    const scores = NAME_KINDS.map((_, k) => features.reduce((sum, f) => sum + weights[f * NAME_KINDS.length + k], 0));
    const guess = scores.indexOf(Math.max(...scores));
    if (guess === kind) { right++; continue; }
    for (const f of features) {
      weights[f * NAME_KINDS.length + kind]++; sums[f * NAME_KINDS.length + kind] += steps;
      weights[f * NAME_KINDS.length + guess]--; sums[f * NAME_KINDS.length + guess] -= steps;
    }
  }
  console.error(`epoch ${epoch + 1}: ${((100 * right) / examples.length).toFixed(1)} % of ${examples.length}`);
}
const averaged = weights.map((w, i) => w - sums[i] / steps);
const largest = averaged.reduce((m, w) => Math.max(m, Math.abs(w)), 0);
const bytes = Buffer.from(Int8Array.from(averaged, w => Math.round((127 * w) / largest)).buffer);
writeFileSync('src/languages/fr/names-model.ts', `/** Weights for unknown names: made by scripts/train-names.js. */
import type { NameModel } from '../../model/words/name-model.js';

export const nameModel: NameModel = {
  buckets: ${BUCKETS},
  source: 'WiNER-fr, development part (Wikinews texts CC BY 2.5, annotations CC BY 4.0, github.com/YoannDupont/WiNER-fr); averaged perceptron',
  weights: '${bytes.toString('base64')}',
};
`);
