/** The record as lists of rows for other programs: JSON Lines, or a CSV a list; read a page at a time, so that the size of a dossier does not matter. */
import { ROW_KINDS, type RowKind } from '../../model/api.js';
import type { RecordExport } from '../../model/export.js';
import type { Database } from '../database.js';
import { countRows, MOST_ROWS, queryRows } from '../query.js';
import { columnsOf, csvLine } from './csv.js';

type Row = Readonly<Record<string, unknown>>;

/** All rows of a list in the order of the record, a page at a time. */
function* pagesOf(database: Database, kind: RowKind): Generator<readonly Row[]> {
  const total = countRows(database, { kind, filters: {} });
  for (let offset = 0; offset < total; offset += MOST_ROWS) yield queryRows(database, { kind, filters: {}, offset, limit: MOST_ROWS }, total).rows as readonly Row[];
}

/** Pieces of JSON Lines: each row with the name of its list as `list`. */
export function* jsonLines(database: Database): Generator<string> {
  for (const list of ROW_KINDS) for (const rows of pagesOf(database, list)) yield rows.map(row => `${JSON.stringify({ list, ...row })}\n`).join('');
}

/** Each list with the pieces of its CSV (RFC 4180, UTF-8 with a mark, as spreadsheets want it); a list without rows has none. */
export function* csvFiles(database: Database): Generator<{ readonly name: string; readonly pieces: Iterable<string> }> {
  for (const kind of ROW_KINDS) {
    const columns = new Set<string>();
    for (const rows of pagesOf(database, kind)) for (const name of columnsOf(rows)) columns.add(name);
    if (columns.size > 0) yield { name: `${kind}.csv`, pieces: csvPieces(database, kind, [...columns]) };
  }
}

function* csvPieces(database: Database, kind: RowKind, columns: readonly string[]): Generator<string> {
  yield `\ufeff${csvLine(columns)}`;
  for (const rows of pagesOf(database, kind)) yield rows.map(row => csvLine(columns.map(name => row[name]))).join('');
}

/** The export contract in pieces that are strings of bearable length, indented by one space. */
export function* jsonPieces(record: RecordExport): Generator<string> {
  let before = '{';
  for (const [name, value] of Object.entries(record) as readonly (readonly [string, unknown])[]) {
    if (value === undefined) continue;
    yield `${before}\n ${JSON.stringify(name)}: `;
    if (Array.isArray(value) && value.length > 0) {
      for (let k = 0; k < value.length; k++) yield `${k === 0 ? '[' : ','}\n  ${indented(value[k], '  ')}`;
      yield '\n ]';
    } else yield indented(value, ' ');
    before = ',';
  }
  yield '\n}\n';
}

function indented(value: unknown, by: string): string {
  return (JSON.stringify(value, null, 1) ?? 'null').replaceAll('\n', `\n${by}`);
}
