/** Changes of a dossier where it stands, by processes that are killed at any moment, meet a full disk, or may not write. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildDossier } from '../../src/dossier.js';
import { createDatabase, openForReading } from '../../src/record/database.js';
import { openInPlace } from '../../src/record/in-place.js';
import { isHalfChanged } from '../../src/record/journal.js';
import { openWorkspace } from '../../src/record/workspace.js';
import { GENERATOR } from '../../src/version.js';
import { folderOf } from '../folder.js';
import { VOTE } from './articles.js';
import { beside, compiled, dossierOf, file, IN_PLACE, LIBRARY, numbers, SPILL } from './numbered.js';

const KILLS = Number(process.env['PARLEY_KILLS'] ?? 12);

/** Numbers both tables anew; `end` says how it ends. */
const change = (end: string, first = ''): string => `
  import { readFileSync, writeFileSync } from 'node:fs';
  import { openInPlace } from ${JSON.stringify(IN_PLACE.href)};
  const { database, keep, discard } = openInPlace('x.parley');
  ${first}
  const { n } = database.get('SELECT max(n) AS n FROM "left"');
  for (const table of ['left', 'right']) database.run(\`UPDATE "\${table}" SET n = ?\`, [n + 1]);
  ${end}
`;
const STOPPED = "process.kill(process.pid, 'SIGKILL');";
const SPILLING = `database.exec('${SPILL}');`;

describe.skipIf(!compiled)('a change in place by another process (skipped where nothing is built)', () => {
  test.each([
    ['before it is written', '', STOPPED],
    ['with pages written before its end', SPILLING, STOPPED],
  ])('that kills itself %s is as if it had never been', async (_when, first, end) => {
    const folder = folderOf({ 'change.mjs': change(end, first) });
    const dossier = await dossierOf(folder);
    const before = numbers(dossier);
    for (const next of ['read', 'build', 'change'] as const) {
      expect(spawnSync(process.execPath, ['change.mjs'], { cwd: folder }).signal).toBe('SIGKILL');
      expect(isHalfChanged(dossier)).toBe(first !== '');
      expect(existsSync(`${dossier}.lock`)).toBe(true);
      if (next === 'build') await buildDossier(dossier, [file('vote.txt', `${VOTE} ${next}.`)]);
      if (next === 'change') {
        const other = openInPlace(dossier);
        expect(other.database.get('SELECT max(n) AS n FROM "right"')).toEqual({ n: before[0] });
        other.discard();
      }
      expect(numbers(dossier)).toEqual(before);
      if (next !== 'read') expect(beside(folder)).toEqual(['x.parley']);
    }
  }, 60_000);

  test(`killed at ${KILLS} moments leaves the dossier before or after it, and the next reader, build and change go on`, async () => {
    const folder = folderOf({ 'change.mjs': change('keep();'), 'loop.mjs': LOOP });
    const dossier = await dossierOf(folder, 4000);
    let [number] = numbers(dossier) as [number];
    for (let n = 0; n < KILLS; n++) {
      // The moment counts from when the child is ready; most of its time goes by in the commit.
      await killed(folder, 'loop.mjs', n % 2 === 0 ? 'SPILL' : '', (n * 67) % 400);
      if (n % 3 === 1) await buildDossier(dossier, [file('vote.txt', `${VOTE} Round ${n}.`)]);
      if (n % 3 === 2) openInPlace(dossier).discard();
      const [now, ...others] = numbers(dossier) as [number, ...number[]];
      expect(others).toEqual([]);
      expect(now).toBeGreaterThanOrEqual(number);
      number = now;
    }
    expect(number).toBeGreaterThan(0);
    expect(spawnSync(process.execPath, ['change.mjs'], { cwd: folder }).status).toBe(0);
    expect(numbers(dossier)).toEqual([number + 1]);
    expect(beside(folder)).toEqual(['x.parley']);
  }, 30_000 + KILLS * 10_000);

  test('in the moment of another one is refused with one clear line', () => {
    const folder = folderOf({});
    const dossier = join(folder, 'x.parley');
    createDatabase(dossier, GENERATOR).close();
    const first = openInPlace(dossier);
    const second = spawnSync(process.execPath, ['--input-type=module', '-e', `import { openInPlace } from ${JSON.stringify(IN_PLACE.href)}; openInPlace('x.parley');`], { cwd: folder, encoding: 'utf8' });
    expect(second.stderr).toContain(`x.parley: another build is writing this dossier (process ${process.pid})`);
    first.keep();
    expect(beside(folder)).toEqual(['x.parley']);
  });

  test('makes the copy of a build that was killed before it worthless', async () => {
    const folder = folderOf({});
    const dossier = await dossierOf(folder);
    spawnSync(process.execPath, ['--input-type=module', '-e', `
      import { openWorkspace } from ${JSON.stringify(new URL('record/workspace.js', LIBRARY).href)};
      openWorkspace('x.parley', ${JSON.stringify(GENERATOR)}).checkpoint();
      ${STOPPED}`], { cwd: folder });
    expect(beside(folder)).toContain('x.parley.building');
    const resumed = openWorkspace(dossier, GENERATOR);
    expect(resumed.resumed).toBe(true);
    resumed.checkpoint();
    copyFileSync(`${dossier}.building`, join(folder, 'copy'));
    resumed.discard();
    copyFileSync(join(folder, 'copy'), `${dossier}.building`);
    const { size, mtime } = statSync(dossier);
    const changed = openInPlace(dossier);
    changed.database.exec('UPDATE "left" SET n = 7; UPDATE "right" SET n = 7');
    changed.keep();
    utimesSync(dossier, mtime, mtime);
    expect(statSync(dossier).size).toBe(size);
    const build = openWorkspace(dossier, GENERATOR);
    expect(build.resumed).toBe(false);
    expect(build.database.get('SELECT n FROM "left"')).toEqual({ n: 7 });
    build.discard();
  });

  test('that was killed does nothing to another dossier of the same name', async () => {
    const folder = folderOf({ 'change.mjs': change(STOPPED, SPILLING) });
    const dossier = await dossierOf(folder);
    spawnSync(process.execPath, ['change.mjs'], { cwd: folder });
    expect(isHalfChanged(dossier)).toBe(true);
    rmSync(dossier);
    await buildDossier(dossier, [file('vote.txt', VOTE)]);
    const database = openForReading(dossier);
    expect(database.get("SELECT count(*) AS n FROM sqlite_master WHERE name = 'left'")).toEqual({ n: 0 });
    expect(database.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
    database.close();
    expect(beside(folder)).toEqual(['x.parley']);
  });

  // Nothing is read-only for the administrator, so that the child becomes another user.
  test.skipIf(process.getuid?.() !== 0)('in a folder that cannot be written to is refused, and what a killed one left there is told in one line (skipped for others than root)', async () => {
    const folder = folderOf({ 'change.mjs': change(STOPPED, SPILLING) });
    const dossier = await dossierOf(folder);
    chmodSync(folder, 0o755);
    chmodSync(dossier, 0o644);
    const asOther = (work: string): string => spawnSync(process.execPath, ['--input-type=module', '-e', `
      import { openInPlace } from ${JSON.stringify(IN_PLACE.href)};
      import { createDatabase, openForReading } from ${JSON.stringify(new URL('record/database.js', LIBRARY).href)};
      process.setgid(65534); process.setuid(65534);
      try { ${work} } catch (error) { console.log(error.name + ': ' + error.message + '. ' + error.next); }`], { cwd: folder, encoding: 'utf8' }).stdout;
    expect(asOther("openInPlace('x.parley')")).toBe('ParleyError: x.parley: the dossier cannot be written (permission denied). Check the free space and the permissions of its folder.\n');
    chmodSync(folder, 0o777);
    expect(asOther("openInPlace('x.parley')")).toMatch(/^ParleyError: x\.parley: the dossier cannot be written \(permission denied\)\. Check its permissions/);
    chmodSync(folder, 0o755);
    expect(asOther("console.log(openForReading('x.parley').get('SELECT max(n) AS n FROM \"left\"').n)")).toBe('0\n');
    spawnSync(process.execPath, ['change.mjs'], { cwd: folder });
    expect(asOther("openForReading('x.parley')")).toMatch(/^ParleyError: x\.parley: a change of the dossier was broken off half-way, and cannot be undone here \(permission denied\)\. Read it once with a Parley that may write to its folder, where \S+x\.parley-journal lies beside it\.\n$/);
    expect(numbers(dossier)).toEqual([0]);
  });

  test.skipIf(!existsSync('/dev/shm') || process.getuid?.() !== 0)('onto a full disk fails in one line and leaves the dossier as it was (skipped where no small disk can be made)', async () => {
    const folder = folderOf({});
    const dossier = await dossierOf(folder);
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${Math.ceil(statSync(dossier).size / 1024) + 150}k`, 'tmpfs', disk]).status !== 0) return;
    try {
      const copy = join(disk, 'x.parley');
      copyFileSync(dossier, copy);
      const before = readFileSync(copy);
      const changed = openInPlace(copy);
      let error: unknown = null;
      try {
        changed.database.exec('WITH RECURSIVE k (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM k WHERE i < 4000) INSERT INTO "left" SELECT 7, printf(\'%0200d\', i) FROM k');
        changed.keep();
      } catch (e) {
        error = e;
      }
      changed.discard();
      expect(String(error)).toMatch(/x\.parley: the dossier cannot be written \(the disk is full\)/);
      const after = readFileSync(copy);
      for (const bytes of [before, after]) for (const at of [24, 92]) bytes.writeUInt32BE(0, at);
      expect(after.equals(before)).toBe(true);
      expect(beside(disk)).toEqual(['x.parley']);
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});

/** Changes a dossier again and again, and says when it begins. */
const LOOP = `
  import { openInPlace } from ${JSON.stringify(IN_PLACE.href)};
  for (let first = true; ; first = false) {
    const { database, keep } = openInPlace('x.parley');
    if (process.env.SPILL) database.exec('${SPILL}');
    if (first) process.stdout.write('ready');
    const { n } = database.get('SELECT max(n) AS n FROM "left"');
    for (const table of ['left', 'right']) database.run(\`UPDATE "\${table}" SET n = ?\`, [n + 1]);
    keep();
  }
`;

/** Starts a program and kills it some milliseconds after it is ready. */
function killed(folder: string, program: string, variable: string, milliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const child = spawn(process.execPath, [program], { cwd: folder, env: { ...process.env, ...(variable === '' ? {} : { [variable]: '1' }) }, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.once('data', () => { setTimeout(() => { child.kill('SIGKILL'); }, milliseconds); });
    child.stderr.on('data', chunk => { said += String(chunk); });
    child.on('error', reject);
    child.on('exit', (_code, signal) => { if (signal === 'SIGKILL') resolve(); else reject(new Error(said)); });
  });
}
