/** The workbench beside a program that changes the dossier where it stands. */
import { statSync, utimesSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Database } from '../../../src/record/database.js';
import { openInPlace } from '../../../src/record/in-place.js';
import { once } from '../../../src/web/server/store.js';
import { benchOf } from './bench.js';

function change(dossier: string, work: (database: Database) => void): void {
  const { database, keep } = openInPlace(dossier);
  work(database);
  keep();
}

const rename = (name: string) => (database: Database): void => { database.run('UPDATE actors SET name = ?', [name]); };
const nameIn = (database: Database): unknown => database.get('SELECT name FROM actors')?.['name'];

test('a change is shown by the next answer, with another revision, though size and time of the file stay', async () => {
  const bench = await benchOf();
  const { revision } = (await bench.ask('/api/info')).json();
  expect((await bench.ask('/api/info')).json().revision).toBe(revision);
  const { mtime, size } = statSync(bench.dossier);
  change(bench.dossier, rename('Sel'));
  utimesSync(bench.dossier, mtime, mtime);
  expect(statSync(bench.dossier).size).toBe(size);
  expect((await bench.ask('/api/info')).json().revision).not.toBe(revision);
  expect((await bench.ask('/api/rows/actors')).json().rows.map((r: { name: string }) => r.name)).toContain('Sel');
});

test('an answer during which the dossier changed is made again, from nothing that was kept of before', async () => {
  const { dossier, store } = await benchOf();
  change(dossier, rename('Ana'));
  let times = 0;
  const [kept, now] = store.answer(opened => {
    const name = once(opened, 'name', () => nameIn(opened.database));
    if (++times === 1) change(dossier, rename('Bel'));
    return [name, nameIn(opened.database)];
  });
  expect([times, kept, now]).toEqual([2, 'Bel', 'Bel']);
  times = 0;
  expect(store.answer(({ database }) => {
    if (++times > 1) return nameIn(database);
    change(dossier, rename('Cor'));
    throw new Error('half a page');
  })).toBe('Cor');
  expect(() => store.answer(() => { throw new Error('a mistake'); })).toThrow('a mistake');
});

test('a dossier that changes with each answer is said to', async () => {
  const { dossier, store } = await benchOf();
  let n = 0;
  expect(() => store.answer(() => { change(dossier, rename(`Name ${++n}`)); })).toThrow(/talks\.parley: the dossier changed each time that it was read/);
  expect(nameIn(store.now().database)).toBe(`Name ${n}`);
});

test('a file of rows is whole, or breaks off where the dossier changes before its end', async () => {
  const { app, dossier, ask } = await benchOf();
  const get = async (): Promise<ReadableStreamDefaultReader<Uint8Array>> => (await app.request('http://127.0.0.1:4117/api/rows/actors.json', { headers: { host: '127.0.0.1:4117' } })).body!.getReader();
  const whole = (await ask('/api/rows/actors.json')).text;
  const broken = await get();
  await broken.read();
  change(dossier, rename('Sel'));
  await expect(broken.read()).rejects.toThrow(/the dossier changed while its rows were sent/);
  const headOnly = await app.request('http://127.0.0.1:4117/api/rows/actors.json', { method: 'HEAD', headers: { host: '127.0.0.1:4117' } });
  expect(Number(headOnly.headers.get('x-parley-rows'))).toBe((JSON.parse(whole) as unknown[]).length);
  expect((JSON.parse((await ask('/api/rows/actors.json')).text) as { name: string }[])[0]?.name).toBe('Sel');
});
