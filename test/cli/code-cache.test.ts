/** What V8 compiled is kept for the next start, in a folder that is the user's alone, and a start is the same with or without it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { TALKS, VOTE } from '../record/articles.js';
import { folderOf } from '../folder.js';

const PROGRAM = fileURLToPath(new URL('../../dist/cli/parley.js', import.meta.url));
const help = (home: string, more: Readonly<Record<string, string>> = {}) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, '--help'], { encoding: 'utf8', env: { ...process.env, XDG_CACHE_HOME: home, ...more }, timeout: 60_000 });
  return { stdout, stderr, status };
};
const kept = (home: string): readonly string[] => (existsSync(join(home, 'parley')) ? readdirSync(join(home, 'parley')).map(name => join(home, 'parley', name)) : []);

describe.skipIf(!existsSync(PROGRAM) || process.platform === 'win32')('the code cache (skipped where dist/ is not built)', () => {
  const plain = help('', { PARLEY_CODE_CACHE: 'off' });

  test('the first start keeps one file that only its user may read, and the next start leaves it as it is', () => {
    const home = folderOf({});
    expect(help(home)).toEqual(plain);
    const [file, ...others] = kept(home);
    expect(others).toEqual([]);
    expect(statSync(file!).mode & 0o777).toBe(0o600);
    expect(statSync(join(home, 'parley')).mode & 0o777).toBe(0o700);
    utimesSync(file!, new Date(), new Date(Date.now() - 60_000));
    const { mtimeMs } = statSync(file!);
    expect(help(home)).toEqual(plain);
    expect(statSync(file!).mtimeMs).toBe(mtimeMs);
  });

  test('it can be switched off', () => {
    const home = folderOf({});
    expect(help(home, { PARLEY_CODE_CACHE: 'off' })).toEqual(plain);
    expect(kept(home)).toEqual([]);
  });

  test('a damaged, a cut and an empty file are not used, and are written anew', () => {
    const home = folderOf({});
    help(home);
    const file = kept(home)[0]!;
    const whole = readFileSync(file);
    const damaged = Buffer.from(whole);
    damaged.fill(0xff, damaged.length >> 1, (damaged.length >> 1) + 64);
    for (const damage of [() => { writeFileSync(file, damaged); }, () => { truncateSync(file, whole.length >> 1); }, () => { truncateSync(file, 0); }]) {
      damage();
      expect(help(home)).toEqual(plain);
      expect(statSync(file).size).toBeGreaterThan(whole.length * 0.9);
    }
  });

  test('a folder or a file that others may write to is not trusted', () => {
    const home = folderOf({});
    help(home);
    const file = kept(home)[0]!;
    chmodSync(file, 0o666);
    writeFileSync(file, 'from another');
    expect(help(home)).toEqual(plain);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    chmodSync(join(home, 'parley'), 0o777);
    writeFileSync(file, 'from another');
    expect(help(home)).toEqual(plain);
    expect(readFileSync(file, 'utf8')).toBe('from another');
  });

  test('where no folder can be made, the program starts all the same', () => {
    const home = folderOf({ file: 'x' });
    expect(help(join(home, 'file'))).toEqual(plain);
  });

  test('threads are loaded with and without what was kept', () => {
    const folder = folderOf({ 'a/talks.txt': TALKS, 'a/vote.txt': VOTE });
    for (const name of ['first', 'second']) {
      const { stdout, stderr } = spawnSync(process.execPath, [PROGRAM, 'build', 'a', '-o', `${name}.parley`, '--threads', '2'], { cwd: folder, encoding: 'utf8', env: { ...process.env, XDG_CACHE_HOME: folder }, timeout: 60_000 });
      expect(stderr).toBe('');
      expect(stdout).toMatch(/documents +2 \(2 read, 0 unchanged\)/);
    }
  });

  test('what nobody has used for a month is taken away', () => {
    const home = folderOf({});
    help(home);
    const old = join(home, 'parley', 'build-old');
    writeFileSync(old, 'x');
    utimesSync(old, new Date(0), new Date(0));
    truncateSync(kept(home).find(f => f !== old)!, 1);
    help(home);
    expect(existsSync(old)).toBe(false);
  });
});
