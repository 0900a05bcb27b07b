#!/usr/bin/env node
/** The executable. */
import { main } from './main.js';

// A reader that goes away (parley export ... | head) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code === 'EPIPE') process.exit(0); });
await main(process.argv);
