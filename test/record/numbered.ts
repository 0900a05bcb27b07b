/** A dossier with two tables that agree, for tests of changes where it stands. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { buildDossier } from '../../src/dossier.js';
import type { InputFile } from '../../src/pipeline.js';
import { openForReading } from '../../src/record/database.js';
import { openInPlace } from '../../src/record/in-place.js';
import { TALKS, VOTE } from './articles.js';

/** The built library, which other processes run. */
export const LIBRARY = new URL(process.env['PARLEY_LIBRARY'] ?? '../../.build/modules/index.js', import.meta.url);
export const IN_PLACE = new URL('record/in-place.js', LIBRARY);
export const compiled = existsSync(IN_PLACE);

export const file = (path: string, text: string): InputFile => ({ path, bytes: new TextEncoder().encode(text) });

/** A dossier of two articles, with two tables that agree: both are numbered 0, in more rows than one page holds. */
export async function dossierOf(folder: string, rows = 400): Promise<string> {
  const dossier = join(folder, 'x.parley');
  await buildDossier(dossier, [file('talks.txt', TALKS), file('vote.txt', VOTE)]);
  const change = openInPlace(dossier);
  for (const table of ['left', 'right']) {
    change.database.exec(`CREATE TABLE "${table}" (n INTEGER, filler TEXT)`);
    change.database.exec(`WITH RECURSIVE k (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM k WHERE i < ${rows}) INSERT INTO "${table}" SELECT 0, printf('%0200d', i) FROM k`);
  }
  change.keep();
  return dossier;
}

/** The numbers that stand in the tables: one, where they agree. */
export function numbers(dossier: string): readonly number[] {
  const database = openForReading(dossier);
  try {
    expect(database.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
    return database.all('SELECT n FROM "left" UNION SELECT n FROM "right" ORDER BY n').map(r => Number(r!['n']));
  } finally {
    database.close();
  }
}

/** What lies in a folder under the name of the dossier. */
export const beside = (folder: string): readonly string[] => readdirSync(folder).filter(f => f.startsWith('x.parley')).sort();

/** Makes pages go to the disk before the end of a change, as they do not by themselves. */
export const SPILL = 'COMMIT; PRAGMA cache_size=5; PRAGMA cache_spill=1; BEGIN IMMEDIATE';
