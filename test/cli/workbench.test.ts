/** parley open and parley correct as a user meets them. Runs the built program. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ARTICLES } from '../correct/corrected.js';
import { folderOf } from '../folder.js';

const PROGRAM = process.env['PARLEY_PROGRAM'] ?? fileURLToPath(new URL('../../dist/cli/parley.js', import.meta.url));
const built = existsSync(PROGRAM);
const parley = (cwd: string, ...args: readonly string[]) => spawnSync(process.execPath, [PROGRAM, ...args], { cwd, encoding: 'utf8', timeout: 120_000 });

describe.skipIf(!built)('the workbench on the command line (skipped where dist/ is not built)', { timeout: 240_000 }, () => {
  test('open prints an address that takes corrections; correct lists them, takes them away, brings them in and takes them back', async () => {
    const folder = folderOf(Object.fromEntries(Object.entries(ARTICLES).map(([name, text]) => [`articles/${name}`, text])));
    expect(parley(folder, 'build', 'articles', '-o', 'talks.parley', '-q').stderr).toBe('');
    parley(folder, 'build', 'articles', '-o', 'other.parley', '-q');
    const program = spawn(process.execPath, [PROGRAM, 'open', 'talks.parley', '--no-browser'], { cwd: folder });
    const ended = new Promise(done => { program.on('exit', done); });
    try {
      const address = await new Promise<string>((done, fail) => {
        let said = '';
        program.stdout.on('data', (data: Buffer) => { const found = /open +(\S+)\n/.exec(said += data.toString()); if (found) done(found[1]!); });
        program.on('exit', code => { fail(new Error(`ended with ${code}: ${said}`)); });
      });
      const [origin, token] = address.split('/#token=') as [string, string];
      const ask = async (path: string, body?: unknown): Promise<any> => (await fetch(`${origin}/api/${path}`, body === undefined ? {} : { method: 'POST', headers: { 'x-parley-token': token, 'content-type': 'application/json' }, body: JSON.stringify(body) })).json();
      const target = (await ask('rows/statements')).rows[0].id as string;
      // Two at once: each in its turn.
      const made = await Promise.all([ask('corrections', { operation: 'edit', kind: 'statement', target, changes: { act: 'warn' }, author: 'Mara' }), ask('corrections', { operation: 'note', kind: 'statement', target, author: 'Odo', note: '\u001b[31mred' })]);
      expect(made.map(m => m.correction.outcome.state)).toEqual(['applied', 'applied']);
      expect(await ask('corrections', { operation: 'reject', kind: 'statement', target: 's-none', author: 'Mara' })).toMatchObject({ error: expect.stringContaining('no statement s-none') });
      expect((await ask('info')).corrections).toEqual({ count: 2, unfitting: 0 });
    } finally {
      program.kill('SIGINT');
      expect(await ended).toBe(0);
    }
    const listed = parley(folder, 'correct', 'talks.parley').stdout;
    expect(listed).toMatch(/Mara {2}edit statement s-\w+ "Nous n'accepterons/);
    expect(listed).not.toContain('\u001b');
    expect(parley(folder, 'correct', 'talks.parley', '--export', 'list.jsonl').status).toBe(0);
    const lines = readFileSync(join(folder, 'list.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(parley(folder, 'correct', 'other.parley', '--import', 'list.jsonl')).toMatchObject({ status: 0, stdout: expect.stringContaining('2 corrections, 0 that do not fit any more') });
    const { id } = JSON.parse(lines[0]!) as { id: string };
    expect(parley(folder, 'correct', 'other.parley', '--undo', id).stderr).toContain('Add --author NAME');
    expect(parley(folder, 'correct', 'other.parley', '--undo', id, '--author', 'Mara').stdout).toMatch(/undone by c-\w+/);
  });
});
