/** Marks in the copy that a build works on: which inputs it has begun to read, so that a later build can tell what a killed one left half done. */
import type { Database } from './database.js';

/** `removable`: nothing but the documents of this input came with it. */
export interface InputMark {
  readonly path: string;
  readonly removable: boolean;
}

const MARK = 'reading ';
const IS_MARK = `substr(key, 1, ${MARK.length}) = '${MARK}'`;

/** Marks an input as begun; once not removable it stays so. */
export function markInput(database: Database, { path, removable }: InputMark): void {
  database.run('INSERT INTO dossier (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = min(value, excluded.value)', [MARK + path, removable ? '1' : '0']);
}

/** The inputs begun since the dossier was whole. */
export function markedInputs(database: Database): readonly InputMark[] {
  return database.all(`SELECT key, value FROM dossier WHERE ${IS_MARK} ORDER BY key`).map(row => ({ path: String(row!['key']).slice(MARK.length), removable: row!['value'] === '1' }));
}

/** All inputs are whole. */
export function removeMarks(database: Database): void {
  database.run(`DELETE FROM dossier WHERE ${IS_MARK}`);
}
