// Builds dist/: types and data beside the program bundled into few files, the client as one page by Vite; .build/modules keeps the modules apart, for the benches.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = name => fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url));
const run = (command, args) => execFileSync(bin(command), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
const modules = `${root}.build/modules`;

for (const folder of [`${root}dist`, modules]) rmSync(folder, { recursive: true, force: true });
run('tsc', ['--outDir', modules, '--declaration', 'false']);
run('tsc', ['--outDir', 'dist', '--emitDeclarationOnly']);
await bundle(modules, `${root}dist`);
for (const folder of [`${root}dist`, modules]) {
  mkdirSync(`${folder}/record`, { recursive: true });
  copyFileSync(`${root}src/record/schema.sql`, `${folder}/record/schema.sql`);
}
const { writeEmptyTables } = await import(`${modules}/record/database.js`);
writeEmptyTables(`${root}dist/record/empty.dossier`);
copyFileSync(`${root}package.json`, `${root}.build/package.json`);
chmodSync(`${root}dist/cli/parley.js`, 0o755);
run('vite', ['build', '--logLevel', 'warn']);
