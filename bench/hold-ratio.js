// Holds a ratio to its bound in ratio-floors.json: says where it is broken, and lets the bench end with 1.
import { readFileSync } from 'node:fs';

const BOUNDS = JSON.parse(readFileSync(new URL('./ratio-floors.json', import.meta.url), 'utf8'));

/** Takes the name of a ratio in ratio-floors.json and its value. Throws where it has no bound. */
export function holdRatio(name, value) {
  const bound = BOUNDS[name];
  if (bound === undefined) throw new Error(`${name}: no bound in bench/ratio-floors.json`);
  if (value >= (bound.least ?? -Infinity) && value <= (bound.most ?? Infinity)) return;
  console.log(`  BROKEN: ${name} is ${value}, the bound is ${bound.least === undefined ? `at most ${bound.most}` : `at least ${bound.least}`}`);
  process.exitCode = 1;
}
