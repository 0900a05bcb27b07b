#!/usr/bin/env node
/** The executable. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { optimiseLate } from '../optimising.js';
import { prepareSqlite } from '../record/database.js';
import { loadProgram } from './code-cache.js';

/** Commands that run until they are ended. */
const LASTING: ReadonlySet<string> = new Set(['open', 'watch', 'worker']);

// A reader that goes away (parley export ... | head) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code === 'EPIPE') process.exit(0); });
/** The program joined into few scripts (scripts/bundle.js); where the modules stand apart, there is none. */
const joined = fileURLToPath(new URL('./main.cjs', import.meta.url));
const command = process.argv[2]?.replace(/[^a-z]/g, '') ?? '';
// Set before anything is compiled: what V8 keeps fits its flags.
prepareSqlite(LASTING.has(command) ? 'long' : 'short');
if (command === 'build') optimiseLate();
const { program, keep } = existsSync(joined)
  ? loadProgram<typeof import('./main.js')>(joined, command)
  : { program: await import('./main.js'), keep: () => undefined };
await program.main(process.argv);
if (!process.exitCode) keep();
