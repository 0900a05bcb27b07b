/** Builds that are killed at any moment: the next one goes on, and the record is that of an undisturbed build. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildDossier } from '../../src/dossier.js';
import type { InputFile } from '../../src/pipeline.js';
import { openForReading } from '../../src/record/database.js';
import { isHalfChanged } from '../../src/record/journal.js';
import { readExport } from '../../src/record/read.js';
import { openWorkspace } from '../../src/record/workspace.js';
import { folderOf } from '../folder.js';
import { TALKS, VOTE } from './articles.js';

const LIBRARY = new URL(process.env['PARLEY_LIBRARY'] ?? '../../.build/modules/index.js', import.meta.url);
const compiled = existsSync(LIBRARY);
const KILLS = Number(process.env['PARLEY_KILLS'] ?? 6);

const file = (path: string, text: string): InputFile => ({ path, bytes: new TextEncoder().encode(text) });
const exported = (dossier: string): string => {
  const database = openForReading(dossier);
  try { return JSON.stringify(readExport(database)); } finally { database.close(); }
};

/** Articles that differ in a figure and a day: copies, disputes and meetings among them. */
function article(n: number): string {
  return n % 3 === 0 ? VOTE.replace('60,000', `${60 + n},000`) : TALKS.replace('300 marins', `${300 + n} marins`).replace('14 mars', `${1 + (n % 28)} mars`);
}

const lines = (from: number, to: number): string => Array.from({ length: to - from }, (_, i) => JSON.stringify({ text: article(from + i), outlet: `Outlet ${(from + i) % 4}` })).join('\n');

/** Reads the files of the current folder into a dossier in a process of its own, a checkpoint after every third document. */
const BUILD = `
  import { readFileSync, readdirSync } from 'node:fs';
  import { buildDossier } from ${JSON.stringify(LIBRARY.href)};
  const files = readdirSync('.').filter(f => /\\.(txt|jsonl)$/.test(f)).sort().map(path => ({ path, bytes: readFileSync(path) }));
  await buildDossier('x.parley', files, {}, { threads: 1, checkpoint: 3 });
`;

/** The same, which kills itself where its first file ends. */
const KILLED = BUILD.replace(', {}, {', ", { file: () => { process.kill(process.pid, 'SIGKILL'); } }, {");

describe.skipIf(!compiled)('a build that is killed', () => {
  test(`at ${KILLS} moments leaves a dossier that the next builds bring to the same record`, async () => {
    const articles = { 'a.txt': article(1), 'b.jsonl': lines(2, 14), 'c.txt': article(14), 'd.jsonl': lines(10, 22), 'e.txt': article(3), 'build.mjs': BUILD };
    const reference = folderOf(articles);
    const began = performance.now();
    execFileSync(process.execPath, ['build.mjs'], { cwd: reference });
    const whole = performance.now() - began;
    const expected = exported(join(reference, 'x.parley'));
    // Every other build is over a dossier that has a part already, and other lines of one file.
    const earlier = folderOf({ 'a.txt': article(1), 'b.jsonl': lines(0, 9), 'build.mjs': BUILD });
    execFileSync(process.execPath, ['build.mjs'], { cwd: earlier });
    const part = readFileSync(join(earlier, 'x.parley'));
    const before = exported(join(earlier, 'x.parley'));
    for (let n = 0; n < KILLS; n++) {
      const folder = folderOf(n % 2 === 0 ? articles : { ...articles, 'x.parley': part });
      const dossier = join(folder, 'x.parley');
      await killedAfter(folder, whole * (0.2 + (0.85 * ((n * 7) % KILLS)) / KILLS));
      if (existsSync(dossier)) expect([before, expected]).toContain(exported(dossier));
      if (n % 3 === 0) await killedAfter(folder, whole * (0.2 + (0.8 * ((n * 11) % KILLS)) / KILLS));
      execFileSync(process.execPath, ['build.mjs'], { cwd: folder });
      expect(exported(dossier)).toBe(expected);
      expect(readdirSync(folder).filter(f => f.startsWith('x.parley'))).toEqual(['x.parley']);
    }
  }, 60_000 + KILLS * 30_000);

  test('and two at once on one dossier: one is done, and the other is refused in one clear line', async () => {
    const folder = folderOf({ 'a.jsonl': lines(0, 30), 'build.mjs': BUILD });
    const ended = await Promise.all([1, 2].map(() => new Promise<readonly [number | null, string]>(resolve => {
      let said = '';
      const child = spawn(process.execPath, ['build.mjs'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
      child.stderr.on('data', chunk => { said += String(chunk); });
      child.on('exit', code => { resolve([code, said]); });
    })));
    // The second may also come when the first has ended; then both are done.
    expect(ended.some(([code]) => code === 0)).toBe(true);
    for (const [code, said] of ended) if (code !== 0) expect(said).toMatch(/x\.parley: another build is writing this dossier \(process \d+\)/);
    expect(readdirSync(folder).filter(f => f.startsWith('x.parley'))).toEqual(['x.parley']);
  }, 120_000);

  test('in the middle of one file leaves nothing of it behind when the next build reads others', async () => {
    const folder = folderOf({ 'x.jsonl': lines(0, 9), 'build.mjs': KILLED });
    await killedAfter(folder, 60_000);
    expect(existsSync(join(folder, 'x.parley.building'))).toBe(true);
    await buildDossier(join(folder, 'x.parley'), [file('talks.txt', TALKS)]);
    await buildDossier(join(folder, 'y.parley'), [file('talks.txt', TALKS)]);
    expect(exported(join(folder, 'x.parley'))).toBe(exported(join(folder, 'y.parley')));
  });

  test('is gone on with, without reading again what was read', async () => {
    const folder = folderOf({});
    const dossier = join(folder, 'x.parley');
    const files = [file('a.jsonl', lines(0, 9)), file('talks.txt', TALKS)];
    const child = folderOf({ 'a.jsonl': lines(0, 9), 'build.mjs': KILLED.replace("'x.parley'", JSON.stringify(dossier)) });
    await killedAfter(child, 60_000);
    let resumed = 0;
    const summary = await buildDossier(dossier, files, { resumed: documents => { resumed = documents; } });
    expect(resumed).toBeGreaterThan(0);
    expect(summary).toMatchObject({ documents: 10, read: 10 - resumed });
  });
});

describe.skipIf(!compiled)('the copy of a build that is killed', () => {
  test('with pages written after its last checkpoint is gone on with from that checkpoint', () => {
    const folder = folderOf({ 'stopped.mjs': `
      import { openWorkspace } from ${JSON.stringify(new URL('record/workspace.js', LIBRARY).href)};
      const { database, checkpoint } = openWorkspace('x.parley', 'test');
      database.exec("CREATE TABLE kept (n INTEGER, filler TEXT); WITH RECURSIVE k (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM k WHERE i < 2000) INSERT INTO kept SELECT 0, printf('%0200d', i) FROM k");
      checkpoint();
      database.exec('PRAGMA cache_size=5; UPDATE kept SET n = 1');
      process.kill(process.pid, 'SIGKILL');
    ` });
    const dossier = join(folder, 'x.parley');
    expect(spawnSync(process.execPath, ['stopped.mjs'], { cwd: folder }).signal).toBe('SIGKILL');
    expect(isHalfChanged(`${dossier}.building`)).toBe(true);
    const { database, resumed, discard } = openWorkspace(dossier, 'test');
    expect(resumed).toBe(true);
    expect(database.all('SELECT n, count(*) AS rows FROM kept GROUP BY n')).toEqual([{ n: 0, rows: 2000 }]);
    discard();
  });
});

/** Starts the build of a folder and kills it after some milliseconds; gives whether it had ended before. */
function killedAfter(folder: string, milliseconds: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['build.mjs'], { cwd: folder, stdio: 'ignore' });
    const clock = setTimeout(() => { child.kill('SIGKILL'); }, milliseconds);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearTimeout(clock);
      if (code !== null && code !== 0) reject(new Error(`the build ended with ${code}`)); else resolve(signal === null);
    });
  });
}
