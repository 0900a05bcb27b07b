/** Rows of the record as CSV: every field a column, and no cell that a spreadsheet could run. */

/** First characters that make a spreadsheet read a cell as a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** The columns of some rows: all their fields, in the order in which they appear. */
export function columnsOf(rows: readonly object[]): readonly string[] {
  return [...new Set(rows.flatMap(row => Object.keys(row)))];
}

/** One line, RFC 4180. Numbers and true and false stand as they are; lists and objects as JSON. */
export function csvLine(cells: readonly unknown[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = FORMULA.test(text.trimStart()) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
