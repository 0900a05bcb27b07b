// What a start costs: five articles into a dossier and the quick commands, beside node that does nothing. node bench/start.js [--json]
//
// New processes, one of each in turn, so that a busy machine is busy for all. `build, first` finds no kept code (src/cli/code-cache.ts), the
// others find what the runs before them kept. Milliseconds by the clock and of the processor, least and median; MB at the peak. What an
// environment adds to every start of node (NODE_EXTRA_CA_CERTS, NODE_OPTIONS) is left out.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { holdRatio } from './hold-ratio.js';

const ROUNDS = 15;
const PROGRAM = resolve('dist/cli/parley.js');
const USAGE = join(import.meta.dirname, 'start/usage.cjs');
const ARTICLES = ['../shared/seeds', 'samples/articles'].map(folder => resolve(folder)).find(folder => existsSync(folder));
if (!existsSync(PROGRAM)) { console.error('Build first: npm run build'); process.exit(2); }

const folder = mkdtempSync(join(tmpdir(), 'parley-start-'));
const articles = readdirSync(ARTICLES).filter(name => name.endsWith('.txt')).sort().slice(0, 5).map(name => join(ARTICLES, name));
const [kept, dossier, other] = [join(folder, 'kept'), join(folder, 'talks.parley'), join(folder, 'other.parley')];
const COMMANDS = {
  'node -e 0': ['-e', '0'],
  '--help': [PROGRAM, '--help'],
  'build, first': [PROGRAM, 'build', ...articles, '-o', other, '-q'],
  build: [PROGRAM, 'build', ...articles, '-o', other, '-q'],
  export: [PROGRAM, 'export', dossier, '-o', join(folder, 'talks.json')],
  report: [PROGRAM, 'report', dossier, '-o', join(folder, 'talks.html')],
  verify: [PROGRAM, 'verify', dossier],
};

function run(name) {
  rmSync(other, { force: true });
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env;
  const began = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ['-r', USAGE, ...COMMANDS[name]], { encoding: 'utf8', env: { ...env, XDG_CACHE_HOME: name === 'build, first' ? mkdtempSync(join(folder, 'new-')) : kept } });
  const wall = performance.now() - began;
  if (status !== 0) throw new Error(`${name}: ended with ${status}: ${stderr}`);
  return { wall, ...JSON.parse(stderr.trim().split('\n').at(-1)) };
}

try {
  spawnSync(process.execPath, [PROGRAM, 'build', ...articles, '-o', dossier, '-q']);
  const names = Object.keys(COMMANDS);
  for (const name of names) run(name);
  const runs = Object.fromEntries(names.map(name => [name, []]));
  for (let k = 0; k < ROUNDS; k++) for (const name of names) runs[name].push(run(name));
  const sorted = (name, figure) => runs[name].map(r => r[figure]).sort((a, b) => a - b);
  const middle = (name, figure) => sorted(name, figure)[ROUNDS >> 1];
  const times = (name, figure = 'cpu') => Math.round((middle(name, figure) / middle('node -e 0', figure)) * 10) / 10;
  const figures = Object.fromEntries(names.map(name => [name, {
    wallLeast: Math.round(sorted(name, 'wall')[0]), wallMedian: Math.round(middle(name, 'wall')), cpuLeast: Math.round(sorted(name, 'cpu')[0]), cpuMedian: Math.round(middle(name, 'cpu')),
    megabytes: Math.round(middle(name, 'megabytes')), timesNode: times(name),
  }]));
  if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
  else {
    console.log(`${articles.length} articles, ${ROUNDS} runs of each: ms by the clock (least, median), ms of the processor (least, median), MB at the peak, times node -e 0`);
    for (const [name, f] of Object.entries(figures)) console.log(`  ${name.padEnd(13)} ${[f.wallLeast, f.wallMedian, f.cpuLeast, f.cpuMedian, f.megabytes].map(n => String(n).padStart(6)).join('')}  ${f.timesNode.toFixed(1)}`);
  }
  holdRatio('start of a build of five articles, times node -e 0', times('build'));
  holdRatio('start of --help, times node -e 0', times('--help'));
  holdRatio('peak of a build of five articles, MB', figures.build.megabytes);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
