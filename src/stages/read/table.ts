/** Reads CSV and TSV: one article a row, columns by name. */
import type { Source } from '../../model/document.js';
import { contentId } from '../../text/identify.js';
import { decode } from './decode.js';
import { articleOf } from './fields.js';
import { tooLong } from './page.js';
import { MAX_ARTICLE, type Reader } from './reader.js';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** A quoted field that runs on longer than this was never closed. In characters. */
const MAX_FIELD = MAX_ARTICLE;

export const readTable: Reader = function* (file, { notify }): Generator<Source> {
  const { text, encoding } = decode(file.bytes, null, file.path, notify);
  const delimiter = delimiterOf(text.slice(0, text.search(/[\r\n]|$/)), file.path);
  let header: readonly string[] | null = null;
  let number = 0;
  for (const { cells, raw, broken } of rowsOf(text, delimiter)) {
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

interface Row {
  readonly cells: readonly string[];
  readonly raw: string;
  readonly broken: boolean;
}

/** Rows by RFC 4180, line breaks in quoted fields included; a quotation mark that is never closed is a letter. Linear in the text. */
function* rowsOf(text: string, delimiter: string): Generator<Row> {
  const stop = delimiter.charCodeAt(0);
  let at = 0;
  // From here on no mark is closed any more, so none opens a field.
  let lastQuote = text.lastIndexOf('"');
  while (at < text.length) {
    const begin = at;
    const cells: string[] = [];
    let broken = false;
    for (;;) {
      if (text.charCodeAt(at) === 34 && lastQuote >= 0) {
        const closed = at < lastQuote ? quotedEnd(text, at, stop) : -1;
        if (closed >= 0) {
          cells.push(text.slice(at + 1, closed).replaceAll('""', '"'));
          at = closed + 1;
          while (at < text.length && text.charCodeAt(at) === 32) at++;
        } else { broken = true; lastQuote = -1; }
        if (closed >= 0) { if (text.charCodeAt(at) === stop) { at++; continue; } break; }
      }
      let end = at;
      while (end < text.length && text.charCodeAt(end) !== stop && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
      cells.push(text.slice(at, end));
      at = end;
      if (text.charCodeAt(at) === stop) { at++; continue; }
      break;
    }
    yield { cells, raw: text.slice(begin, at), broken };
    while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
    if (text.charCodeAt(at) === 13) at++;
    if (text.charCodeAt(at) === 10) at++;
  }
}

/** The offset of the mark that closes the field opened at `open`, or -1. */
function quotedEnd(text: string, open: number, stop: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0 && at - open <= MAX_FIELD; at = text.indexOf('"', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next === 34) { at++; continue; }
    if (Number.isNaN(next) || next === stop || next === 10 || next === 13 || next === 32) return at;
  }
  return -1;
}
