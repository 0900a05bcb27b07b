#!/usr/bin/env node
/** The executable. */
import * as module from 'node:module';

// Node 22.1 and later keep the compiled code from one start to the next.
if ('enableCompileCache' in module) (module.enableCompileCache as () => unknown)();
// A reader that goes away (parley export ... | head) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code === 'EPIPE') process.exit(0); });
const { main } = await import('./main.js');
await main(process.argv);
