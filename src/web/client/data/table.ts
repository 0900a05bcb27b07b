/** Rows to take away: CSV that a spreadsheet cannot be made to run, and JSON. */

export type Cell = string | number | boolean | null;
export interface Table {
  /** Name of the file without its ending. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** First characters that make a spreadsheet read a cell as a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** RFC 4180 with a byte order mark, so that spreadsheets read UTF-8; a text that could be a formula gets an apostrophe before it. */
export function toCsv(table: Table): string {
  const lines = [table.columns, ...table.rows].map(row => row.map(csvCell).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  const safe = typeof cell === 'string' && FORMULA.test(text.trimStart()) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One object a row. */
export function toJson(table: Table): string {
  return `${JSON.stringify(table.rows.map(row => Object.fromEntries(table.columns.map((c, k) => [c, row[k] ?? null]))), null, 1)}\n`;
}
