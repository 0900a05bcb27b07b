/** The record as rows for other programs: the same facts in every form, and nothing that a spreadsheet could run. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildDossier } from '../../src/dossier.js';
import { openForReading } from '../../src/record/database.js';
import { csvLine } from '../../src/record/export/csv.js';
import { csvFiles, jsonLines, jsonPieces } from '../../src/record/export/lists.js';
import { readExport } from '../../src/record/read.js';
import { TALKS, VOTE } from './articles.js';
import { folderOf } from '../folder.js';

test('JSON, JSON Lines and CSV hold the same rows', async () => {
  const path = join(folderOf({}), 'talks.parley');
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  await buildDossier(path, [{ path: 'talks.txt', bytes: bytes(TALKS) }, { path: 'vote.txt', bytes: bytes(VOTE) }]);
  const database = openForReading(path);
  try {
    const record = readExport(database);
    expect([...jsonPieces(record)].join('')).toBe(`${JSON.stringify(record, null, 1)}\n`);
    const rows = [...jsonLines(database)].join('').trimEnd().split('\n').map(line => JSON.parse(line) as { list: string; id?: string });
    const ids = (list: string): (string | undefined)[] => rows.filter(r => r.list === list).map(r => r.id);
    expect(ids('statements').length).toBeGreaterThan(0);
    for (const list of ['documents', 'statements', 'figures', 'dates', 'actors', 'meetings', 'measures'] as const) expect(ids(list), list).toEqual(record[list].map(x => x.id));
    for (const { name, pieces } of csvFiles(database)) {
      const text = [...pieces].join('');
      expect(text.startsWith('\ufeff'), name).toBe(true);
      // No cell of these texts has a line end in it, so lines are rows.
      expect(text.trimEnd().split('\r\n').length - 1, name).toBe(rows.filter(r => `${r.list}.csv` === name).length);
    }
  } finally {
    database.close();
  }
});

test.each([
  ['a formula', '=1+1', "'=1+1"],
  ['a formula behind a space', ' @SUM(A1)', "' @SUM(A1)"],
  ['a quotation', 'He said "no"', '"He said ""no"""'],
  ['a comma', 'a, b', '"a, b"'],
  ['a negative number', -3, '-3'],
  ['nothing', null, ''],
])('%s in a cell stays text', (_name, cell, expected) => { expect(csvLine([cell])).toBe(`${expected}\r\n`); });
