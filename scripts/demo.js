// npm run demo: builds the sample dossier and its report, and says where they are.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}demo`;
const parley = (...args) => execFileSync(process.execPath, [`${root}dist/cli/parley.js`, ...args], { cwd: root, stdio: 'inherit' });

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
parley('build', 'samples/articles', '-o', 'demo/samples.parley');
parley('report', 'demo/samples.parley', '-o', 'demo/report.html');
console.log(`\nThe report:  ${folder}/report.html   (open it in a browser; it needs no network)`);
