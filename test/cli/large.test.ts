/** A file larger than the memory that is allowed is read all the same. Runs the built program. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../folder.js';

const PROGRAM = fileURLToPath(new URL('../../dist/cli/parley.js', import.meta.url));
const ROWS = 200;
/** What fills a row and is no text of it. */
const FILLER = 'x'.repeat(600_000);
const MEGABYTES = 96;

const ROW: Readonly<Record<string, (k: number) => string>> = {
  'a.jsonl': k => `${JSON.stringify({ filler: FILLER, text: `Envoys of Lavane met ${k} times in Port Serin, a spokeswoman said on Tuesday.` })}\n`,
  'a.csv': k => `${k === 0 ? 'filler,text\n' : ''}${FILLER},"Envoys of Lavane met ${k} times in Port Serin, a spokeswoman said on Tuesday."\n`,
};

describe.skipIf(!existsSync(PROGRAM))('a file of 120 MB with 96 MB of memory (skipped where dist/ is not built)', () => {
  test.each(Object.keys(ROW))('%s', name => {
    const folder = folderOf({});
    const file = openSync(`${folder}/${name}`, 'w');
    for (let k = 0; k < ROWS; k++) writeSync(file, ROW[name]!(k));
    closeSync(file);
    const { stdout, status } = spawnSync(process.execPath, [`--max-old-space-size=${MEGABYTES}`, PROGRAM, 'clean', name], { cwd: folder, encoding: 'utf8', timeout: 100_000 });
    expect([status, stdout.split('\n').filter(l => l !== '').length]).toEqual([0, ROWS]);
  }, 120_000);
});
