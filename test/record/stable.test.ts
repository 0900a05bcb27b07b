/** Reading while others write: what is read is of one state of the dossier. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ParleyError } from '../../src/errors.js';
import { createDatabase, openForReading, type Database } from '../../src/record/database.js';
import { openInPlace } from '../../src/record/in-place.js';
import { openSteady, readStable } from '../../src/record/stable.js';
import { GENERATOR } from '../../src/version.js';
import { folderOf } from '../folder.js';

const LIBRARY = new URL(process.env['PARLEY_LIBRARY'] ?? '../../.build/modules/index.js', import.meta.url);
const IN_PLACE = new URL('record/in-place.js', LIBRARY);
const compiled = existsSync(IN_PLACE);
const SECONDS = Number(process.env['PARLEY_SECONDS'] ?? 3);

/** A dossier with two tables that agree. */
function dossierOf(folder: string): string {
  const dossier = join(folder, 'x.parley');
  createDatabase(dossier, GENERATOR).close();
  change(dossier, database => {
    for (const table of ['left', 'right']) database.exec(`CREATE TABLE "${table}" (n INTEGER, filler TEXT); WITH RECURSIVE k (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM k WHERE i < 300) INSERT INTO "${table}" SELECT 0, printf('%0300d', i) FROM k`);
  });
  return dossier;
}

function change(dossier: string, work: (database: Database) => void): void {
  const { database, keep } = openInPlace(dossier);
  work(database);
  keep();
}

const number = (database: Database, n: number): void => { database.exec(`UPDATE "left" SET n = ${n}; UPDATE "right" SET n = ${n}`); };
const read = (database: Database, table: string): readonly number[] => database.all(`SELECT n FROM "${table}" GROUP BY n ORDER BY n`).map(r => Number(r!['n']));

describe('what is read', () => {
  test('is read again where the dossier changed in the middle of it', () => {
    const dossier = dossierOf(folderOf({}));
    let times = 0;
    const pairs = readStable(dossier, database => {
      const left = read(database, 'left');
      if (++times === 1) change(dossier, other => { number(other, 7); });
      return [left, read(database, 'right')];
    });
    expect([times, pairs]).toEqual([2, [[7], [7]]]);
  });

  test('is read again where it failed because the dossier changed, and fails where it did not change', () => {
    const dossier = dossierOf(folderOf({}));
    let times = 0;
    expect(readStable(dossier, database => {
      if (++times > 1) return read(database, 'left');
      change(dossier, other => { number(other, 7); });
      throw new Error('half a page');
    })).toEqual([7]);
    times = 0;
    expect(() => readStable(dossier, () => { times++; throw new Error('a mistake'); })).toThrow('a mistake');
    expect(times).toBe(1);
  });

  test('is given up where the dossier changes each time', () => {
    const dossier = dossierOf(folderOf({}));
    let n = 0;
    let error: unknown = null;
    try { readStable(dossier, database => { read(database, 'left'); change(dossier, other => { number(other, ++n); }); }); } catch (e) { error = e; }
    expect(error).toBeInstanceOf(ParleyError);
    expect(error).toMatchObject({ message: `${dossier}: the dossier changed each time that it was read`, next: expect.stringMatching(/^Try again when nothing writes it/), exitCode: 1 });
  });

  test('is one state also where another file takes the place of the dossier: that of the beginning', () => {
    const folder = folderOf({});
    const [dossier, other] = [dossierOf(folder), join(folder, 'other.parley')];
    createDatabase(other, GENERATOR).close();
    let times = 0;
    expect(readStable(dossier, database => {
      if (++times === 1) renameSync(other, dossier);
      return read(database, 'left');
    })).toEqual([0]);
    expect(times).toBe(1);
  });

  test('is told from what is being written: neither unchanged nor current', () => {
    const dossier = dossierOf(folderOf({}));
    const steady = openSteady(dossier);
    onTestFinished(() => { steady.close(); });
    const { database, keep, discard } = openInPlace(dossier);
    number(database, 7);
    expect([steady.isUnchanged(), steady.isCurrent()]).toEqual([true, true]); // not a page is written yet
    keep();
    discard();
    expect([steady.isUnchanged(), steady.isCurrent()]).toEqual([false, false]);
    const later = openSteady(dossier);
    expect(later.stamp).not.toBe(steady.stamp);
    later.close();
  });

  test('waits while a living process writes, and says so where that does not end', () => {
    const dossier = dossierOf(folderOf({}));
    const { database, discard } = openInPlace(dossier);
    database.exec('COMMIT; PRAGMA cache_size=5; PRAGMA cache_spill=1; BEGIN IMMEDIATE');
    number(database, 7);
    const steady = performance.now();
    expect(() => openForReading(dossier)).toThrow(new RegExp(`x\\.parley: the dossier is being changed \\(process ${process.pid}\\)`));
    expect(performance.now() - steady).toBeGreaterThan(1000);
    discard();
    expect(readStable(dossier, other => read(other, 'right'))).toEqual([0]);
  }, 20_000);

  test('a journal that has only begun is of no account, and one that does not belong to SQLite neither', () => {
    const dossier = dossierOf(folderOf({}));
    const before = readFileSync(dossier);
    for (const first of [0, 1]) {
      const journal = openSync(`${dossier}-journal`, 'w');
      writeSync(journal, Buffer.alloc(2000, first));
      closeSync(journal);
      expect(readStable(dossier, database => read(database, 'left'))).toEqual([0]);
      expect(existsSync(`${dossier}-journal`)).toBe(first === 0);
    }
    expect(readFileSync(dossier)).toHaveLength(before.length);
  });
});

describe.skipIf(!compiled)('beside a process that changes the dossier again and again (skipped where nothing is built)', () => {
  test.each([['', 0], [', with pages on the disk before the end and changes that are discarded', 1]])(`no reading of ${SECONDS} seconds is a mixture%s`, async (_how, spills) => {
    const folder = folderOf({ 'loop.mjs': `
      import { openInPlace } from ${JSON.stringify(IN_PLACE.href)};
      for (let n = 1; ; n++) {
        const { database, keep, discard } = openInPlace('x.parley');
        if (${spills}) database.exec('COMMIT; PRAGMA cache_size=5; PRAGMA cache_spill=1; BEGIN IMMEDIATE');
        for (const table of ['left', 'right']) database.run(\`UPDATE "\${table}" SET n = ?\`, [n]);
        if (${spills} && n % 2 === 0) discard(); else keep();
        if (n === 1) process.stdout.write('ready');
        await new Promise(done => { setTimeout(done, 10 + (n * 7) % 60); });
      }
    ` });
    const dossier = dossierOf(folder);
    const child = spawn(process.execPath, ['loop.mjs'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise(done => { child.on('exit', done); });
    await new Promise(done => { child.stdout.once('data', done); });
    const seen = new Set<number>();
    let [good, changing] = [0, 0];
    try {
      for (const until = performance.now() + SECONDS * 1000; performance.now() < until;) {
        try {
          const [left, right] = readStable(dossier, database => [read(database, 'left'), read(database, 'right')] as const);
          expect(left).toHaveLength(1);
          expect(right).toEqual(left);
          seen.add(left[0]!);
          good++;
        } catch (error) {
          if (!(error instanceof ParleyError) || !/changed each time|is being changed/.test(error.message)) throw error;
          changing++;
        }
      }
      expect(child.exitCode).toBeNull();
    } finally {
      child.kill('SIGKILL');
      await ended;
    }
    expect(good).toBeGreaterThan(changing);
    expect(seen.size).toBeGreaterThan(1);
    expect(readStable(dossier, database => read(database, 'left').length)).toBe(1);
  }, 20_000 + SECONDS * 1000);

  test('an export of lists onto standard output ends with 1 and one line where the dossier changed meanwhile; one into files is written anew', async () => {
    const folder = folderOf({});
    const dossier = dossierOf(folder);
    change(dossier, database => {
      database.exec(`WITH RECURSIVE k (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM k WHERE i < 4000)
        INSERT INTO issues (id, rule, name, terms_json, position) SELECT printf('i-%d', i), 'test', printf('%0300d', i), '[]', i FROM k`);
    });
    const program = new URL('cli/parley.js', LIBRARY).pathname;
    const child = spawn(process.execPath, [program, 'export', 'x.parley', '--format', 'jsonl'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stderr.on('data', chunk => { said += String(chunk); });
    // Nothing is taken from the pipe until the dossier has changed: most of the export is still to come then.
    await new Promise(done => { child.stdout.once('readable', done); });
    change(dossier, database => { database.exec("UPDATE issues SET name = 'another'"); });
    child.stdout.resume();
    const code = await new Promise(done => { child.on('close', done); });
    expect([code, said]).toEqual([1, 'parley: x.parley: the dossier changed while it was exported; what was written is not one state of it. Run it again, or name a file with -o: that is written anew until it is one state.\n']);
    for (const output of [['--format', 'jsonl', '-o', 'x.jsonl'], ['--format', 'csv', '-o', 'csv']]) expect(spawnSync(process.execPath, [program, 'export', 'x.parley', ...output], { cwd: folder, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'x.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(4000);
    expect(readFileSync(join(folder, 'csv', 'issues.csv'), 'utf8')).toContain('another');
    expect([existsSync(join(folder, 'x.jsonl.part')), existsSync(join(folder, 'csv', 'issues.csv.part'))]).toEqual([false, false]);
  }, 30_000);
});
