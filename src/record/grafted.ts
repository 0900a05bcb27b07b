/** Which documents were grafted on the record since all documents were last linked together. */
import type { Database } from './database.js';

const GRAFTED = 'grafted';

/** Their ids, in the order in which they came. */
export function graftedDocuments(database: Database): readonly string[] {
  const kept = database.get('SELECT value FROM dossier WHERE key = ?', [GRAFTED]);
  return kept ? (JSON.parse(String(kept['value'])) as readonly string[]) : [];
}

export function addGrafted(database: Database, ids: readonly string[]): void {
  database.run('INSERT OR REPLACE INTO dossier (key, value) VALUES (?, ?)', [GRAFTED, JSON.stringify([...graftedDocuments(database), ...ids])]);
}

/** All documents were linked together. */
export function forgetGrafted(database: Database): void {
  database.run('DELETE FROM dossier WHERE key = ?', [GRAFTED]);
}
