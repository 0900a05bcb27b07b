// Builds dist/: the program by tsc, its data beside it, the client as one page by Vite.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = name => fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url));
const run = (command, args) => execFileSync(bin(command), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });

rmSync(`${root}dist`, { recursive: true, force: true });
run('tsc', []);
copyFileSync(`${root}src/record/schema.sql`, `${root}dist/record/schema.sql`);
chmodSync(`${root}dist/cli/parley.js`, 0o755);
if (existsSync(`${root}vite.config.ts`)) run('vite', ['build', '--logLevel', 'warn']);
