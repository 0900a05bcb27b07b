/** What the record in a dossier was linked from, so that a build which brings nothing new need not link again. */
import { createHash } from 'node:crypto';
import type { Database } from './database.js';
import { readCorrections } from './corrections.js';

const LINKED = 'linked';

/** Remembers that the record is of the documents and corrections as they are now, linked by the program `generator`. */
export function markLinked(database: Database, generator: string): void {
  database.run('INSERT OR REPLACE INTO dossier (key, value) VALUES (?, ?)', [LINKED, stateOf(database, generator)]);
}

/** Whether linking again would give the record that is there. */
export function isLinked(database: Database, generator: string): boolean {
  const known = database.get('SELECT value FROM dossier WHERE key = ?', [LINKED]);
  return known !== null && known['value'] === stateOf(database, generator);
}

/** Forgets it: what is in the dossier is being read anew. */
export function forgetLinked(database: Database): void {
  database.run('DELETE FROM dossier WHERE key = ?', [LINKED]);
}

/** All that a record depends on: each document stands for its bytes, its place and the program that read it. */
function stateOf(database: Database, generator: string): string {
  const hash = createHash('sha256').update(generator);
  const statement = database.prepare('SELECT d.id, d.path, r.generator FROM documents d JOIN readings r ON r.document = d.id ORDER BY d.path, d.id');
  try {
    for (const row of statement.iterate()) hash.update(`\n${String(row['id'])}\0${String(row['path'])}\0${String(row['generator'])}`);
  } finally {
    statement.finalize();
  }
  return hash.update(`\n${JSON.stringify(readCorrections(database))}`).digest('hex').slice(0, 16);
}
