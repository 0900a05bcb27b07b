/** Reads CSV and TSV: one article a row, columns by name. */
import type { Source } from '../../model/document.js';
import type { Notify } from '../../model/stage.js';
import { contentId } from '../../text/identify.js';
import { decode, decodeChunks, type DecodedPieces } from './decode.js';
import { articleOf } from './fields.js';
import { tooLong } from './page.js';
import { MAX_ARTICLE, type InputFile, type Reader } from './reader.js';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** A quoted field that runs on longer than this was never closed. In characters. */
const MAX_FIELD = MAX_ARTICLE;
/** So many marks that are never closed are looked for to the end; then no mark opens a field any more, for the time it takes. */
const MAX_BROKEN = 16;

export const readTable: Reader = function* (file, { notify }): Generator<Source> {
  const { encoding, pieces } = textOf(file, notify);
  let header: readonly string[] | null = null;
  let number = 0;
  for (const { cells, raw, broken } of rowsOf(pieces, file.path)) {
    if (header === null) { header = cells.map(c => c.trim()); continue; }
    number++;
    const path = `${file.path}#${number}`;
    if (broken) notify({ rule: 'broken-quotes', message: `${path}: a quotation mark is never closed; the mark is read as a letter from there on` });
    if (cells.every(c => c.trim() === '')) continue;
    const row: Record<string, string> = {};
    header.forEach((name, k) => { row[name || `column ${k + 1}`] = cells[k] ?? ''; });
    const article = articleOf(row);
    if (article === null) { notify({ rule: 'no-text', message: `${path}: no column holds a text; name one "text" or "html"` }); if (number === 1 && !header.some(h => /text|html|content|body|article|contenu|texte/i.test(h))) return; continue; }
    if (article.text.length > MAX_ARTICLE) { notify(tooLong(path)); continue; }
    yield { id: contentId(raw), path, format: article.format, encoding, text: article.text, stated: article.stated };
  }
};

function delimiterOf(header: string, path: string): string {
  if (/\.tsv$/i.test(path)) return '\t';
  return DELIMITERS.reduce((best, d) => (header.split(d).length > header.split(best).length ? d : best), ',');
}

function textOf(file: InputFile, notify: Notify): DecodedPieces {
  if (file.more) return decodeChunks(file.bytes, file.more.chunks(), file.path, notify);
  const { text, encoding } = decode(file.bytes, null, file.path, notify);
  return { encoding, pieces: [text] };
}

interface Row {
  readonly cells: readonly string[];
  readonly raw: string;
  readonly broken: boolean;
}

/** Rows by RFC 4180 of text that comes in pieces, line breaks in quoted fields included; a quotation mark that is never closed is a letter. Linear in the text. */
function* rowsOf(pieces: Iterable<string>, path: string): Generator<Row> {
  const iterator = pieces[Symbol.iterator]();
  let text = '';
  let at = 0;
  let whole = false;
  let broken = 0;
  let stop: number | null = null;
  /** Takes as much again as is held, so that a long field is not looked through again and again. */
  const more = (): void => {
    const parts = [text.slice(at)];
    const wanted = Math.max(1, parts[0]!.length);
    let added = 0;
    while (added < wanted && !whole) {
      const next = iterator.next();
      if (next.done) { whole = true; break; }
      parts.push(next.value);
      added += next.value.length;
    }
    text = parts.join('');
    at = 0;
  };
  more();
  for (;;) {
    if (at >= text.length) { if (whole) return; more(); continue; }
    stop ??= delimiterOf(text.slice(0, text.search(/[\r\n]|$/)), path).charCodeAt(0);
    const row = rowAt(text, at, stop, whole, broken < MAX_BROKEN);
    if (row === null) { more(); continue; }
    if (row.broken) broken++;
    at = row.next;
    yield row;
  }
}

/** The row that begins at `at`, and where the next one begins; null where the text held does not show its end. */
function rowAt(text: string, begin: number, stop: number, whole: boolean, quotes: boolean): (Row & { readonly next: number }) | null {
  const cells: string[] = [];
  let broken = false;
  let at = begin;
  for (;;) {
    if (text.charCodeAt(at) === 34 && quotes && !broken) {
      const closed = quotedEnd(text, at, stop, whole);
      if (closed === null) return null;
      if (closed >= 0) {
        cells.push(text.slice(at + 1, closed).replaceAll('""', '"'));
        at = closed + 1;
        while (at < text.length && text.charCodeAt(at) === 32) at++;
        if (text.charCodeAt(at) === stop) { at++; continue; }
        if (at >= text.length && !whole) return null;
        break;
      }
      broken = true;
    }
    let end = at;
    while (end < text.length && text.charCodeAt(end) !== stop && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    cells.push(text.slice(at, end));
    at = end;
    if (text.charCodeAt(at) === stop) { at++; continue; }
    break;
  }
  const raw = text.slice(begin, at);
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  if (at + 1 >= text.length && !whole) return null;
  if (text.charCodeAt(at) === 13) at++;
  if (text.charCodeAt(at) === 10) at++;
  return { cells, raw, broken, next: at };
}

/** The offset of the mark that closes the field opened at `open`; -1 where none does, null where the text held does not show it. */
function quotedEnd(text: string, open: number, stop: number, whole: boolean): number | null {
  let at = text.indexOf('"', open + 1);
  for (; at >= 0 && at - open <= MAX_FIELD; at = text.indexOf('"', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (Number.isNaN(next)) return whole ? at : null;
    if (next === 34) { at++; continue; }
    if (next === stop || next === 10 || next === 13 || next === 32) return at;
  }
  return whole || text.length - open > MAX_FIELD ? -1 : null;
}
