// The left half beside the Python pipeline that does the same work (spaCy fr_core_news_md, textacy's quotations, datasketch's MinHash), on the same
// French texts, in processor time. node bench/python-pipeline.js [COMPILED_FOLDER]
//
// Python with the packages of bench/rivals/requirements.txt is looked for in bench/rivals/.venv, or named by PARLEY_PYTHON_RIVALS; skipped by name without.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { holdRatio } from './hold-ratio.js';

const compiled = resolve(process.argv.slice(2).find(a => !a.startsWith('--')) ?? '.build/modules');
const folder = resolve('../shared/data/winer-fr');
/** So many texts take Python about half a minute; Parley reads them several times over, since it is done too soon to be timed. */
const TEXTS = 300;
const ROUNDS = 8;
/** Rounds before the clock counts: V8 compiles the hot code of a program this wide in some megabytes of text (as in left-half.js). */
const WARM = 20;

if (!existsSync(folder)) { console.log('skipped: ../shared is absent'); process.exit(0); }
const own = join(import.meta.dirname, 'rivals/.venv/bin/python');
const python = process.env.PARLEY_PYTHON_RIVALS ?? (existsSync(own) ? own : null);
if (python === null) { console.log('skipped: no Python with spaCy; see bench/rivals/requirements.txt'); process.exit(0); }

const { processForRecord, processSource, readFile, readStored } = await import(join(compiled, 'pipeline.js'));
const { fingerprintOf } = await import(join(compiled, 'stages/link/lineage/compare.js'));
const paths = readdirSync(folder, { recursive: true }).map(String).filter(f => f.endsWith('.txt')).sort().slice(0, TEXTS).map(f => join(folder, f));
const files = paths.map(path => ({ path, bytes: readFileSync(path) }));
const bytes = files.reduce((n, f) => n + f.bytes.length, 0);
/** Reading, cleaning, segmenting and annotating, with the keys of all shingles: what the Python pipeline gives as well, as objects in memory. */
const leftHalf = file => { for (const source of readFile(file, () => {})) fingerprintOf(processSource(source).document); };
/** The same with what a dossier keeps besides: what linking reads in each text, and all of it in the form that is stored. */
const stored = file => { for (const source of readFile(file, () => {})) { const { head, annotated } = processForRecord(source); fingerprintOf({ ...readStored(annotated), path: head.path, outlet: head.outlet }); } };
const speedOf = work => {
  for (let k = 0; k < WARM; k++) files.forEach(work);
  const start = process.cpuUsage();
  for (let k = 0; k < ROUNDS; k++) files.forEach(work);
  const used = process.cpuUsage(start);
  return bytes / ((used.user + used.system) / 1e6 / ROUNDS);
};
const ours = speedOf(leftHalf);
const kept = speedOf(stored);
const rival = JSON.parse(execFileSync(python, [join(import.meta.dirname, 'rivals/pipeline.py'), folder, String(TEXTS)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
const theirs = rival.bytes / rival.seconds;
const kilobytes = speed => `${(speed / 1000).toFixed(1)} kB/s`;
console.log(`left half of ${files.length} French articles, ${(bytes / 1e6).toFixed(2)} MB, processor time of one thread`);
console.log(`  Parley                                                 ${kilobytes(ours)}; with what a dossier keeps besides ${kilobytes(kept)}`);
console.log(`  spaCy ${rival.spacy}, textacy ${rival.textacy}, datasketch ${rival.datasketch}      ${kilobytes(theirs)} (loading its model: ${rival.load.toFixed(1)} s)`);
console.log(`  ratio ${(ours / theirs).toFixed(0)}; as kept ${(kept / theirs).toFixed(0)}`);
holdRatio('left half, times the Python pipeline', Math.round(ours / theirs));
