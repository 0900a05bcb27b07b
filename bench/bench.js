// npm run bench [-- --install] [PART...]: every speed measured beside its rivals, on the same input and machine, as ratios; then quality.
//
// --install first puts the rivals into bench/rivals (npm, and a Python environment where Python is there). Parts whose rival or corpus is
// absent say so and are skipped. Corpora: ../shared/data (WiNER's French Wikinews, trafilatura's pages, ...), see docs/methods.md.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';

const here = import.meta.dirname;
const rivals = join(here, 'rivals');

/** Name, what it measures, and the command: in the order of the flow. */
const PARTS = [
  ['start', 'five articles into a dossier and the quick commands, beside node that does nothing', 'start.js'],
  ['clean', 'reading and cleaning pages, beside Readability and Defuddle', 'clean-html.js'],
  ['dates', 'dates and figures, beside chrono-node and Recognizers-Text', 'times-and-figures.js'],
  ['shingles', 'near-duplicates, beside npm minhash', 'shingling.js'],
  ['left', 'the left half, stage by stage, beside one regular expression; start-up', 'left-half.js'],
  ['python', 'the left half, beside spaCy, textacy and datasketch', 'python-pipeline.js'],
  ['copies', 'copies and kinds of shared passages, beside MinHash and plain shingles', 'copies.js'],
  ['disagreements', 'planted contradictions', 'disagreements.js'],
  ['meetings', 'meetings of invented forums', 'meetings.js'],
  ['quality', 'who said what, beside published figures', 'quality.js'],
  ['neighbours', 'how many of the related documents are among the neighbours of an article', 'neighbours.js'],
  ['graft', 'one new article into a large dossier, and how far it agrees with linking all anew', 'graft.js'],
  ['scale', 'end to end: articles into a dossier, time and memory by size', 'scale.js'],
];

const [install, wanted] = [process.argv.includes('--install'), process.argv.slice(2).filter(a => !a.startsWith('--'))];
const unknown = wanted.find(name => !PARTS.some(([part]) => part === name));
if (unknown !== undefined) { console.error(`${unknown}: no such part. Parts: ${PARTS.map(([part]) => part).join(', ')}`); process.exit(2); }
if (!existsSync(resolve('.build/modules'))) { console.error('Build first: npm run build'); process.exit(2); }
if (install) installRivals();
console.log(`Node ${process.version}, ${cpus().length} processors (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}\n`);
let failed = false;
for (const [name, title, script] of PARTS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`== ${name}: ${title}\n   node bench/${script}`);
  const { status } = spawnSync(process.execPath, ['--max-old-space-size=4096', join(here, script)], { stdio: 'inherit' });
  if (status !== 0) { failed = true; console.log(`   failed (${status})`); }
  console.log('');
}
process.exit(failed ? 1 : 0);

function installRivals() {
  run('npm', ['ci', '--ignore-scripts', '--prefix', rivals], 'the npm packages');
  if (run('python3', ['-m', 'venv', join(rivals, '.venv')], 'a Python environment')) run(join(rivals, '.venv/bin/pip'), ['install', '-q', '-r', join(rivals, 'requirements.txt')], 'the Python packages');
}

function run(command, args, what) {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) console.log(`${what} could not be installed; what needs them is skipped`);
  return status === 0;
}
