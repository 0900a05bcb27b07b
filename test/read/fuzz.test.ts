/** Broken inputs of every kind: never an exception, never a hang, nothing lost. `bench/fuzz.js` runs many more, through all stages. */
import { expect, test } from 'vitest';
import { coverOf } from '../../bench/fuzz/cover.js';
import { INPUTS } from '../../bench/fuzz/inputs.js';
import { mutated } from '../../bench/fuzz/mutate.js';
import { randomOf } from '../../bench/fuzz/random.js';
import { cleanSource, readFile } from '../../src/pipeline.js';

const RUNS = 1_000;
/** One input is small; what takes so long hangs. */
const MAX_MILLISECONDS = 3_000;

test('a thousand broken inputs are read and cleaned, each a little', () => {
  const faults: string[] = [];
  let sources = 0;
  for (let run = 0; run < RUNS; run++) {
    const input = mutated(INPUTS, randomOf(run));
    const started = performance.now();
    try {
      for (const source of readFile(input, () => undefined)) {
        sources++;
        const fault = coverOf(cleanSource(source).document, source.text);
        if (fault !== null) faults.push(`${run} ${input.path} ${fault}`);
      }
    } catch (error) { faults.push(`${run} ${input.path} by ${input.steps}: ${String(error)}`); }
    if (performance.now() - started > MAX_MILLISECONDS) faults.push(`${run} ${input.path} takes too long`);
  }
  expect(faults).toEqual([]);
  expect(sources).toBeGreaterThan(RUNS / 2);
}, 60_000);

test('each whole input gives its sources without a notice', () => {
  for (const input of INPUTS) {
    const notices: string[] = [];
    expect([...readFile(input, n => { notices.push(n.message); })].length, input.path).toBeGreaterThan(0);
    expect(notices).toEqual([]);
  }
});
