/** Writing very many rows: by one prepared statement, and with the indexes made when all rows are there, which takes half the time. */
import type { Database } from './database.js';

export type Cell = string | number | Uint8Array | null;

/** Inserts rows of cells in the order of the columns. */
export function insertRows(database: Database, table: string, columns: readonly string[], rows: Iterable<readonly Cell[]>): void {
  const statement = database.prepare(`INSERT INTO ${table} (${columns.map(c => `"${c}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
  try {
    for (const row of rows) statement.run(row as Cell[]);
  } finally {
    statement.finalize();
  }
}

/** Runs `write` while the tables have no indexes, and makes these again. */
export function withoutIndexes(database: Database, tables: readonly string[], write: () => void): void {
  const indexes = database.all("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (SELECT value FROM json_each(?)) ORDER BY name", [JSON.stringify(tables)]) as unknown as readonly { readonly name: string; readonly sql: string }[];
  for (const { name } of indexes) database.exec(`DROP INDEX ${name}`);
  write();
  for (const { sql } of indexes) database.exec(sql);
}
