#!/usr/bin/env node
/** The executable. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { optimiseLate } from '../optimising.js';
import { loadProgram } from './code-cache.js';

// A reader that goes away (parley export ... | head) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code === 'EPIPE') process.exit(0); });
/** The program joined into few scripts (scripts/bundle.js); where the modules stand apart, there is none. */
const joined = fileURLToPath(new URL('./main.cjs', import.meta.url));
const command = process.argv[2]?.replace(/[^a-z]/g, '') ?? '';
if (command === 'build') {
  // Node's own parts fit V8's usual flags, so what a build needs of them comes first; what is kept of the program fits the flags of a build.
  await import('node:crypto');
  optimiseLate();
}
const { program, keep } = existsSync(joined)
  ? loadProgram<typeof import('./main.js')>(joined, command)
  : { program: await import('./main.js'), keep: () => undefined };
await program.main(process.argv);
if (!process.exitCode) {
  program.resetFlags();
  keep();
}
