/** The record as lists of rows for other programs: JSON Lines, or a CSV a list; read a page at a time, so that the size of a dossier does not matter. */
import { ROW_KINDS } from '../../model/api.js';
import type { RecordExport } from '../../model/export.js';
import type { Database } from '../database.js';
import { countRows, MOST_ROWS, queryRows, type RowQuery } from '../query.js';
import { columnsOf, csvLine } from './csv.js';

type Row = Readonly<Record<string, unknown>>;

/** Which rows: those of a list that fit its filters. */
export type RowChoice = Pick<RowQuery, 'kind' | 'filters'>;

/** The rows in the order of the record, a page at a time; `total` of them. */
function* pagesOf(database: Database, choice: RowChoice, total = countRows(database, choice)): Generator<readonly Row[]> {
  for (let offset = 0; offset < total; offset += MOST_ROWS) yield queryRows(database, { ...choice, offset, limit: MOST_ROWS }, total).rows as readonly Row[];
}

/** Pieces of JSON Lines: each row with the name of its list as `list`. */
export function* jsonLines(database: Database): Generator<string> {
  for (const list of ROW_KINDS) for (const rows of pagesOf(database, { kind: list, filters: {} })) yield rows.map(row => `${JSON.stringify({ list, ...row })}\n`).join('');
}

/** Each list with the pieces of its CSV (RFC 4180, UTF-8 with a mark, as spreadsheets want it); a list without rows has none. */
export function* csvFiles(database: Database): Generator<{ readonly name: string; readonly pieces: Iterable<string> }> {
  for (const kind of ROW_KINDS) {
    const choice = { kind, filters: {} };
    const total = countRows(database, choice);
    if (total > 0) yield { name: `${kind}.csv`, pieces: csvOf(database, choice, total) };
  }
}

/** The pieces of the CSV of some rows, `total` in number. Read twice, since a field may come with the last row only; a server answers others at each empty piece. */
export function* csvOf(database: Database, choice: RowChoice, total: number): Generator<string> {
  const columns = new Set<string>();
  for (const rows of pagesOf(database, choice, total)) {
    for (const name of columnsOf(rows)) columns.add(name);
    yield '';
  }
  const names = [...columns];
  yield `\ufeff${csvLine(names)}`;
  for (const rows of pagesOf(database, choice, total)) yield rows.map(row => csvLine(names.map(name => row[name]))).join('');
}

/** The pieces of some rows as one JSON array, a row a line. */
export function* jsonArrayOf(database: Database, choice: RowChoice, total: number): Generator<string> {
  let before = '[\n';
  for (const rows of pagesOf(database, choice, total)) {
    yield before + rows.map(row => JSON.stringify(row)).join(',\n');
    before = ',\n';
  }
  yield total === 0 ? '[\n]\n' : '\n]\n';
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
