/** The cluster job on a real local Spark of two workers: the same record as one machine makes. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../folder.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = join(ROOT, 'dist/cli/parley.js');
const PYTHON = process.env['PARLEY_PYTHON'] ?? 'python3';
const SAMPLES = join(ROOT, 'samples/articles');
const MINUTES = 60_000;

/** Where pyspark lies, or why the test cannot run. */
function spark(): { readonly home: string } | { readonly missing: string } {
  if (!existsSync(PROGRAM)) return { missing: 'dist/ is not built' };
  if (spawnSync('java', ['-version']).status !== 0) return { missing: 'there is no Java' };
  const found = spawnSync(PYTHON, ['-c', 'import os, pyspark; print(os.path.dirname(pyspark.__file__))'], { encoding: 'utf8' });
  return found.status === 0 ? { home: found.stdout.trim() } : { missing: 'there is no Python with pyspark (PARLEY_PYTHON names one)' };
}

const place = spark();
const skipped = 'missing' in place ? ` (skipped: ${place.missing})` : '';

describe.skipIf(skipped !== '')(`parley on Spark${skipped}`, () => {
  test('a cluster of two workers gives the record of one machine', { timeout: 8 * MINUTES }, () => {
    const { home } = place as { readonly home: string };
    const texts = readdirSync(SAMPLES).filter(name => /\.(?:txt|md)$/.test(name)).sort().map(name => readFileSync(join(SAMPLES, name), 'utf8'));
    // Each article, a copy of most of it under another title, and one article twice with the same bytes.
    const rows = texts.flatMap((text, k) => [{ text, outlet: `Outlet ${k % 3}` }, { text: `Another title\n\n${text.slice(0, Math.round(text.length * 0.8))}`, outlet: `Outlet ${(k + 1) % 3}` }]);
    const folder = folderOf({ 'articles.jsonl': [...rows, rows[0]].map(row => JSON.stringify(row)).join('\n') });
    const parley = (...args: string[]): string => execFileSync(process.execPath, [PROGRAM, ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 100_000_000 });
    const record = (dossier: string): unknown => {
      const exported = JSON.parse(parley('export', dossier)) as { notices: { rule: string }[] };
      // What is noticed of input files: a cluster has other ones.
      return { ...exported, notices: exported.notices.filter(n => n.rule !== 'same_bytes') };
    };
    try { parley('build', 'articles.jsonl', '-o', 'one.parley'); } catch (error) { if ((error as { status?: number }).status !== 0) throw error; }
    const job = spawnSync(join(home, 'bin/spark-submit'), [
      '--master', 'local-cluster[2,1,1024]', '--conf', 'spark.ui.enabled=false', join(ROOT, 'spark/parley_job.py'),
      '--partitions', '2', '--parley', `"${process.execPath}" "${PROGRAM}"`, 'articles.jsonl', join(folder, 'out'),
    ], { cwd: folder, encoding: 'utf8', env: { ...process.env, SPARK_HOME: home, PYSPARK_PYTHON: PYTHON, PYSPARK_DRIVER_PYTHON: PYTHON } });
    expect(job.status, job.stderr.slice(-2000)).toBe(0);
    const parts = (name: string): string[] => readdirSync(join(folder, 'out', name)).filter(file => file.startsWith('part-')).map(file => join('out', name, file));
    parley('build', '--annotated', ...parts('annotated'), '--compared', ...parts('compared'), '-o', 'many.parley');
    const [one, many] = [record('one.parley'), record('many.parley')] as [{ lineage: { passages: unknown[] } }, unknown];
    expect(one.lineage.passages.length).toBeGreaterThan(texts.length / 2);
    expect(many).toEqual(one);
  });
});
