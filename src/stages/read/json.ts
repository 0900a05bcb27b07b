/** Reads JSON and JSON Lines: one article, a list of them, one a line, or a JSON Feed. */
import type { Source } from '../../model/document.js';
import type { Notify } from '../../model/stage.js';
import { contentId } from '../../text/identify.js';
import { decode, decodeChunks } from './decode.js';
import { completed } from './feed.js';
import { articleOf } from './fields.js';
import { elementsOf, linesOf } from './lines.js';
import { tooLong } from './page.js';
import { MAX_ARTICLE, type InputFile, type MoreBytes, type Reader } from './reader.js';

/** Keys under which tools keep their list of articles. */
const LISTS = ['items', 'articles', 'results', 'data', 'documents', 'docs', 'hits', 'stories', 'entries', 'rows', 'news', 'records'];
/** Notices about single lines; beyond these, one says how many more. */
const MAX_NOTICES = 20;

export const readJson: Reader = function* (file, { notify }) {
  if (file.more) return yield* readLarge(file, file.more, notify);
  const decoded = decode(file.bytes, null, file.path, notify);
  const whole = /\.(?:jsonl|ndjson)$/i.test(file.path) ? undefined : parsed(decoded.text);
  if (whole !== undefined) {
    const rows = rowsOf(whole);
    if (rows === null) yield* sourceOf(whole, file.path, file.bytes, decoded.encoding, notify);
    else for (let k = 0; k < rows.length; k++) yield* sourceOf(inFeed(rows[k], whole), `${file.path}#${k + 1}`, JSON.stringify(rows[k]), decoded.encoding, notify);
    return;
  }
  yield* readRows(file.path, linesOf([decoded.text]), decoded.encoding, notify);
};

/** A file too large to hold: a list element by element, anything else line by line. */
function* readLarge(file: InputFile, more: MoreBytes, notify: Notify): Generator<Source> {
  const { encoding, pieces } = decodeChunks(file.bytes, more.chunks(), file.path, notify);
  const [first, all] = peeked(pieces);
  const isLines = /\.(?:jsonl|ndjson)$/i.test(file.path);
  if (!isLines && first.startsWith('[')) return yield* readRows(file.path, elementsOf(all), encoding, notify, true);
  const begin = first.indexOf('\n');
  if (!isLines && parsed(first.slice(0, begin < 0 ? first.length : begin)) === undefined) {
    return notify({ rule: 'too-long', message: `${file.path}: one JSON value too large to hold; write its articles as JSON Lines, one a line, and read that` });
  }
  yield* readRows(file.path, linesOf(all), encoding, notify);
}

/** The begin up to the end of its first line, as far as that is not too long, without white space before it; and all pieces. */
function peeked(pieces: Iterable<string>): [string, Iterable<string>] {
  const iterator = pieces[Symbol.iterator]();
  let first = '';
  for (let next = iterator.next(); !next.done; next = iterator.next()) {
    first += next.value;
    const begin = first.search(/\S/);
    if (begin >= 0 && (first.includes('\n', begin) || first.length > MAX_ARTICLE)) break;
  }
  return [first.trimStart(), (function* () { yield first; for (let n = iterator.next(); !n.done; n = iterator.next()) yield n.value; })()];
}

/** Rows as JSON texts: lines of a file, or with `elements` those of a list. */
function* readRows(path: string, rows: Iterable<string | null>, encoding: string, notify: Notify, elements = false): Generator<Source> {
  let number = 0;
  let bad = 0;
  for (const text of rows) {
    number++;
    if (text === null) { notify(tooLong(`${path}#${number}`)); continue; }
    const line = text.trim();
    if (line === '') continue;
    const row = parsed(line);
    if (row === undefined) {
      if (++bad <= MAX_NOTICES) notify({ rule: 'unreadable-line', message: `${path}#${number}: not JSON; each line must hold one article as {"text": ...}` });
      continue;
    }
    yield* sourceOf(row, `${path}#${number}`, elements ? JSON.stringify(row) : line, encoding, notify);
  }
  if (bad > MAX_NOTICES) notify({ rule: 'unreadable-line', message: `${path}: ${bad - MAX_NOTICES} more lines are not JSON` });
}

function* sourceOf(row: unknown, path: string, content: string | Uint8Array, encoding: string, notify: Notify): Generator<Source> {
  const article = typeof row === 'object' && row !== null && !Array.isArray(row) ? articleOf(row as Record<string, unknown>) : null;
  if (article === null) return notify({ rule: 'no-text', message: `${path}: no field holds a text; name it "text" or "html"` });
  if (article.text.length > MAX_ARTICLE) return notify(tooLong(path));
  yield { id: contentId(content), path, format: article.format, encoding, text: article.text, stated: article.stated };
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

/** An item of a JSON Feed with what the feed says of all its items; any other row as it is. */
function inFeed(row: unknown, whole: unknown): unknown {
  const feed = whole as Record<string, unknown>;
  if (typeof row !== 'object' || row === null || typeof feed['version'] !== 'string' || !feed['version'].includes('jsonfeed.org')) return row;
  const item = row as Record<string, unknown>;
  const link = typeof item['url'] === 'string' ? item['url'] : typeof item['external_url'] === 'string' ? item['external_url'] : '';
  const base = typeof feed['home_page_url'] === 'string' ? feed['home_page_url'] : '';
  return { outlet: feed['title'], language: feed['language'], authors: feed['authors'] ?? feed['author'], ...item, ...(link === '' ? {} : { url: completed(link, base) }) };
}
