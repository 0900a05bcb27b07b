/** Reads JSON and JSON Lines: one article, a list of them, one a line, or a JSON Feed. */
import type { Source } from '../../model/document.js';
import type { Notify } from '../../model/stage.js';
import { contentId } from '../../text/identify.js';
import { decode, type Decoded } from './decode.js';
import { articleOf } from './fields.js';
import { tooLong } from './page.js';
import { MAX_ARTICLE, type Reader } from './reader.js';

/** Keys under which tools keep their list of articles. */
const LISTS = ['items', 'articles', 'results', 'data', 'documents', 'docs', 'hits', 'stories', 'entries', 'rows', 'news', 'records'];
/** Notices about single lines; beyond these, one says how many more. */
const MAX_NOTICES = 20;

export const readJson: Reader = function* (file, { notify }) {
  const decoded = decode(file.bytes, null, file.path, notify);
  const whole = /\.(?:jsonl|ndjson)$/i.test(file.path) ? undefined : parsed(decoded.text);
  if (whole !== undefined) {
    const rows = rowsOf(whole);
    if (rows === null) yield* sourceOf(whole, file.path, file.bytes, decoded, notify);
    else for (let k = 0; k < rows.length; k++) yield* sourceOf(rows[k], `${file.path}#${k + 1}`, JSON.stringify(rows[k]), decoded, notify);
    return;
  }
  yield* readLines(file.path, decoded, notify);
};

function* readLines(path: string, decoded: Decoded, notify: Notify): Generator<Source> {
  const { text } = decoded;
  let number = 0;
  let bad = 0;
  for (let start = 0; start < text.length;) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    number++;
    const line = text.slice(start, end).trim();
    start = end + 1;
    if (line === '') continue;
    const row = parsed(line);
    if (row === undefined) {
      if (++bad <= MAX_NOTICES) notify({ rule: 'unreadable-line', message: `${path}#${number}: not JSON; each line must hold one article as {"text": ...}` });
      continue;
    }
    yield* sourceOf(row, `${path}#${number}`, line, decoded, notify);
  }
  if (bad > MAX_NOTICES) notify({ rule: 'unreadable-line', message: `${path}: ${bad - MAX_NOTICES} more lines are not JSON` });
}

function* sourceOf(row: unknown, path: string, content: string | Uint8Array, decoded: Decoded, notify: Notify): Generator<Source> {
  const article = typeof row === 'object' && row !== null && !Array.isArray(row) ? articleOf(row as Record<string, unknown>) : null;
  if (article === null) return notify({ rule: 'no-text', message: `${path}: no field holds a text; name it "text" or "html"` });
  if (article.text.length > MAX_ARTICLE) return notify(tooLong(path));
  yield { id: contentId(content), path, format: article.format, encoding: decoded.encoding, text: article.text, stated: article.stated };
}

function parsed(text: string): unknown {
  try { return JSON.parse(text); } catch { return undefined; }
}

function rowsOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return null;
  const object = value as Record<string, unknown>;
  for (const key of LISTS) {
    const list = object[key];
    if (Array.isArray(list) && list.some(x => typeof x === 'object' && x !== null)) return list;
    if (typeof list === 'object' && list !== null && !Array.isArray(list)) { const inner = rowsOf(list); if (inner) return inner; }
  }
  return null;
}
