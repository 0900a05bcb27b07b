/** Corrections in a dossier: kept over builds, in the order of their times, and as a file. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { amendDossier, importCorrections } from '../../src/amend.js';
import { buildDossier } from '../../src/dossier.js';
import type { RecordExport } from '../../src/model/export.js';
import { correctionLines, readCorrectionLines } from '../../src/record/correction-lines.js';
import { readExportedCorrections } from '../../src/record/corrections.js';
import { openForReading, openDatabase } from '../../src/record/database.js';
import { readExport } from '../../src/record/read.js';
import { folderOf } from '../folder.js';
import { ARTICLES, factsOf } from './corrected.js';

const files = (names = Object.keys(ARTICLES)) => names.map(path => ({ path, bytes: new TextEncoder().encode(ARTICLES[path]!) }));
const NOON = Date.UTC(2031, 4, 4, 12);

function exported(dossier: string): RecordExport {
  const database = openForReading(dossier);
  try { return readExport(database); } finally { database.close(); }
}

async function built(): Promise<string> {
  const dossier = join(folderOf({}), 'talks.parley');
  await buildDossier(dossier, files());
  return dossier;
}

describe('a dossier', () => {
  test('keeps outlets, titles and dates that somebody gave, and has its own again when they are taken back', async () => {
    const dossier = await built();
    const before = exported(dossier);
    const source = before.documents.find(d => d.path === 'b-harbour.txt')!;
    const { id } = amendDossier(dossier, { operation: 'edit', kind: 'document', target: source.id, changes: { outlet: 'The Harbour', title: 'A council meets', published: '2019-03-15' }, author: 'Mara' }, NOON);
    await buildDossier(dossier, files());
    // The source itself states no date: the one that the record had was worked out.
    expect(exported(dossier).documents.find(d => d.id === source.id)).toMatchObject({ outlet: 'The Harbour', titleStated: 'A council meets', title: null, published: '2019-03-15', corrected: { was: { outlet: null, published: null } } });
    amendDossier(dossier, { operation: 'undo', target: id, author: 'Odo' }, NOON);
    expect(factsOf(exported(dossier))).toEqual(factsOf(before));
    expect(exported(dossier).corrections).toHaveLength(2);
  });

  test('puts a correction after what its author saw, even where the clock goes back', async () => {
    const dossier = await built();
    const target = exported(dossier).actors[0]!.id;
    const times = [NOON, NOON - 86_400_000, NOON].map(now => amendDossier(dossier, { operation: 'note', kind: 'actor', target, note: String(now), author: 'Mara' }, now).time);
    expect(times).toEqual(['2031-05-04T12:00:00.000Z', '2031-05-04T12:00:00.001Z', '2031-05-04T12:00:00.002Z']);
  });

  test('gives its list as a file that another dossier reads back to the same list', async () => {
    const dossier = await built();
    const { statements, actors } = exported(dossier);
    amendDossier(dossier, { operation: 'merge', kind: 'actor', target: actors[0]!.id, others: [actors[1]!.id], author: 'Mara' }, NOON);
    amendDossier(dossier, { operation: 'edit', kind: 'statement', target: statements[0]!.id, changes: { act: 'warn', speaker: null }, author: 'Mara', note: '=HYPERLINK("x")\n\u202e<script>' }, NOON);
    const database = openForReading(dossier);
    const text = correctionLines(readExportedCorrections(database));
    database.close();
    const { entries, refused } = readCorrectionLines(text);
    expect(refused).toEqual([]);
    const other = await built();
    expect(importCorrections(other, entries).added).toHaveLength(2);
    expect(importCorrections(other, entries).added).toHaveLength(0);
    expect(exported(other)).toEqual(exported(dossier));
  });

  test('made by a Parley that knew no corrections takes them', async () => {
    const dossier = await built();
    const database = openDatabase(dossier);
    database.exec('DROP TABLE corrections');
    database.close();
    expect(exported(dossier).corrections).toBeUndefined();
    const target = exported(dossier).statements[0]!.id;
    amendDossier(dossier, { operation: 'reject', kind: 'statement', target, author: 'Mara' }, NOON);
    expect(exported(dossier).statements.map(s => s.id)).not.toContain(target);
  });

  test('of earlier tables is not opened, but gives its corrections', async () => {
    const dossier = await built();
    amendDossier(dossier, { operation: 'reject', kind: 'statement', target: exported(dossier).statements[0]!.id, author: 'Mara' }, NOON);
    const database = openDatabase(dossier);
    database.run("UPDATE dossier SET value = '1' WHERE key = 'version'");
    database.close();
    expect(() => openForReading(dossier)).toThrow('earlier Parley');
    const older = openForReading(dossier, { olderToo: true });
    expect(readExportedCorrections(older)).toHaveLength(1);
    older.close();
  });

  test('is as it was where a correction cannot be made', async () => {
    const dossier = await built();
    const before = exported(dossier);
    expect(() => amendDossier(dossier, { operation: 'reject', kind: 'statement', target: 's-none', author: 'Mara' }, NOON)).toThrow('the record has no statement s-none');
    expect(exported(dossier)).toEqual(before);
  });
});
