// Exports articles and scores them with the scorer of the evaluation data; floors.json keeps them from falling. node bench/score.js [COMPILED_FOLDER]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The sets: where the articles are, and their gold, below the evaluation data. */
export const SETS = {
  seeds: ['seeds', 'gold/seeds.json'],
  'wikinews-fr': ['gold/wikinews-fr', 'gold/wikinews-fr'],
  'wikinews-en': ['gold/wikinews-en', 'gold/wikinews-en'],
};

/** True where the scorer can run: the evaluation data and Python are here. */
export function canScore(shared) {
  return existsSync(join(shared, 'tools/score.py')) && spawnSync('python3', ['--version']).status === 0;
}

/** Takes the functions of the library and the name of a set; gives the scorer's figures as one flat object. */
export function scoreSet(parley, shared, name) {
  const [articles, gold] = SETS[name];
  const folder = join(shared, articles);
  const documents = readdirSync(folder).filter(f => f.endsWith('.txt')).sort()
    .flatMap(f => [...parley.readFile({ path: f, bytes: readFileSync(join(folder, f)) }, () => {})].map(s => parley.processSource(s).document));
  const work = mkdtempSync(join(tmpdir(), 'parley-score-'));
  try {
    const file = join(work, 'export.json');
    writeFileSync(file, JSON.stringify(parley.toExport(documents, parley.linkDocuments(documents), [], 'bench')));
    const run = spawnSync('python3', [join(shared, 'tools/score.py'), file, join(shared, gold)], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(run.stderr);
    return flat(JSON.parse(run.stdout));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function flat(s) {
  const taken = text => Number(text.split(' of ')[0]);
  return {
    'statements at 0.3': s.statements.f_03.f, 'statements at 0.8': s.statements.f_08.f, 'statements exact': s.statements.exact.f, speaker: s.speaker, act: s.act,
    'quotation traps taken': taken(s.traps_taken), 'dates relaxed': s.dates.relaxed.f, 'dates value': s.dates.value.f, 'date traps taken': taken(s.date_traps_taken),
    'figures found': s.figures.found.f, 'figures value': s.figures.value.f, 'wrong anchors': s.anchors.wrong,
    ...(s.checks ? { 'checks held': s.checks.held, 'of checks': s.checks.of, 'false disagreements': s.false_disagreements } : {}),
  };
}

if (process.argv[1] === import.meta.filename) {
  const shared = resolve(import.meta.dirname, '../../shared');
  if (!canScore(shared)) { console.log('skipped: ../shared or python3 is absent'); process.exit(0); }
  const parley = await import(resolve(process.argv[2] ?? '.build/modules', 'index.js'));
  const figures = Object.fromEntries(Object.keys(SETS).map(name => [name, scoreSet(parley, shared, name)]));
  console.log('ours, by the scorer of the evaluation data (overlap F1 of contents; shares of matched statements; F1 of spans and values):');
  const rows = Object.keys(figures.seeds);
  console.table(Object.fromEntries(rows.map(row => [row, Object.fromEntries(Object.entries(figures).map(([name, f]) => [name, f[row] ?? '']))])));
}
