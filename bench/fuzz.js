// Broken inputs through all readers and stages: none may crash or hang. node bench/fuzz.js [COMPILED_FOLDER] [--runs N] [--seed N]
// Prints crashes, and inputs whose time for a byte is more than 50 times the median; ends with 1 where there was a crash.
import { resolve } from 'node:path';
import { INPUTS } from './fuzz/inputs.js';
import { mutated } from './fuzz/mutate.js';
import { randomOf } from './fuzz/random.js';

const compiled = resolve(process.argv[2] === undefined || process.argv[2].startsWith('--') ? '.build/modules' : process.argv[2]);
const number = (name, otherwise) => (process.argv.includes(name) ? Number(process.argv[process.argv.indexOf(name) + 1]) : otherwise);
const RUNS = number('--runs', 2_000);
const SEED = number('--seed', 1);
/** Documents linked together. */
const BATCH = 24;
/** Smaller inputs are measured as if they had this many bytes: what a document costs at least. */
const LEAST_BYTES = 2_000;
const SLOW = 50;

const { readFile, processSource, linkDocuments } = await import(resolve(compiled, 'pipeline.js'));
const { coverOf } = await import('./fuzz/cover.js');

/** Milliseconds of processor time: on a busy machine the clock says nothing. */
const now = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1_000; };
const rates = new Float64Array(RUNS);
const slow = [];
let crashes = 0;
let sources = 0;
let bytes = 0;
let batch = [];
const crash = (what, input, run, error) => { if (++crashes <= 20) console.log(`CRASH in ${what}: run ${run}, ${input.path} by ${input.steps}: ${error instanceof Error ? error.stack.split('\n').slice(0, 4).join(' | ') : error}`); };
// The first of each kind pays for what is built once.
for (const input of INPUTS) for (const source of readFile(input, () => {})) processSource(source);
const began = performance.now();
for (let run = 0; run < RUNS; run++) {
  const input = mutated(INPUTS, randomOf(SEED * 1_000_003 + run));
  bytes += input.bytes.length;
  const started = now();
  try {
    for (const source of readFile(input, () => {})) {
      sources++;
      const { document } = processSource(source);
      const fault = coverOf(document, source.text);
      if (fault !== null) crash('cover', input, run, fault);
      batch.push({ ...document, id: `${document.id}${run}`, path: `${run}/${document.path}` });
    }
  } catch (error) { crash('the left half', input, run, error); }
  const took = now() - started;
  rates[run] = took / Math.max(LEAST_BYTES, input.bytes.length);
  slow.push({ run, input: `${input.path} by ${input.steps}`, took, rate: rates[run], size: input.bytes.length });
  if (slow.length > 4_000) { slow.sort((a, b) => b.rate - a.rate); slow.length = 200; }
  if (batch.length >= BATCH || run === RUNS - 1) {
    const linking = now();
    try { linkDocuments(batch); } catch (error) { crash('linking', input, run, error); }
    const linked = now() - linking;
    if (linked > 2_000) console.log(`slow linking: ${linked.toFixed(0)} ms for ${batch.length} documents up to run ${run}`);
    batch = [];
  }
}
const median = Float64Array.from(rates).sort()[RUNS >> 1];
/** What was slow once may have paid for a collection of garbage: the least of three more times counts. */
const again = ({ run, size }) => {
  const input = mutated(INPUTS, randomOf(SEED * 1_000_003 + run));
  let least = Infinity;
  for (let k = 0; k < 3; k++) {
    const started = now();
    try { for (const source of readFile(input, () => {})) processSource(source); } catch { /* it was told of above */ }
    least = Math.min(least, now() - started);
  }
  return least / Math.max(LEAST_BYTES, size);
};
const over = slow.filter(s => s.rate > SLOW * median).map(s => ({ ...s, rate: again(s) })).filter(s => s.rate > SLOW * median).sort((a, b) => b.rate - a.rate);
for (const s of over.slice(0, 20)) console.log(`SLOW run ${s.run}: ${s.took.toFixed(0)} ms for ${s.size} bytes, ${(s.rate / median).toFixed(0)} times the median; ${s.input}`);
console.log(`${RUNS} broken inputs (seed ${SEED}), ${sources} sources, ${(bytes / 1e6).toFixed(1)} MB in ${((performance.now() - began) / 1000).toFixed(0)} s: ${crashes} crashes, ${over.length} over ${SLOW} times the median time for a byte (${(median * 1e6).toFixed(0)} ns)`);
process.exitCode = crashes > 0 ? 1 : 0;
