/** Writing very many rows: by one prepared statement, and with the indexes made when all rows are there, which takes half the time. */
import type { Database } from './database.js';

export type Cell = string | number | Uint8Array | null;

/** Rows that one statement takes at a time: more of them save nothing. */
const ROWS_AT_ONCE = 40;

/** Inserts rows of cells in the order of the columns. */
export function insertRows(database: Database, table: string, columns: readonly string[], rows: Iterable<readonly Cell[]>): void {
  const into = `INSERT INTO ${table} (${columns.map(c => `"${c}"`).join(', ')}) VALUES `;
  const row = `(${columns.map(() => '?').join(', ')})`;
  const runAll = (sql: string, all: Iterable<Cell[]>): void => {
    const statement = database.prepare(sql);
    try { for (const cells of all) statement.run(cells); } finally { statement.finalize(); }
  };
  const whole = columns.length * ROWS_AT_ONCE;
  let rest: Cell[] = [];
  const batches = function* (): Iterable<Cell[]> {
    for (const cells of rows) {
      for (const cell of cells) rest.push(cell);
      if (rest.length === whole) { yield rest; rest = []; }
    }
  };
  runAll(into + Array.from({ length: ROWS_AT_ONCE }, () => row).join(', '), batches());
  runAll(into + row, function* () { for (let at = 0; at < rest.length; at += columns.length) yield rest.slice(at, at + columns.length); }());
}

/** Runs `write` while the tables have no indexes, and makes these again. */
export function withoutIndexes(database: Database, tables: readonly string[], write: () => void): void {
  const indexes = database.all("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (SELECT value FROM json_each(?)) ORDER BY name", [JSON.stringify(tables)]) as unknown as readonly { readonly name: string; readonly sql: string }[];
  for (const { name } of indexes) database.exec(`DROP INDEX ${name}`);
  write();
  for (const { sql } of indexes) database.exec(sql);
}
