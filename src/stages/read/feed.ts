/** Reads RSS, RDF and Atom files: one article an entry. (JSON Feed is read with JSON.) */
import { Parser } from 'htmlparser2';
import type { Source } from '../../model/document.js';
import { contentId } from '../../text/identify.js';
import { decode } from './decode.js';
import { articleOf } from './fields.js';
import { declaredIn } from './page.js';
import { MAX_ARTICLE, type Reader } from './reader.js';

/** Elements of an entry to the field names that `fields.ts` knows; content before its summary. */
const FIELDS: Readonly<Record<string, string>> = {
  'content:encoded': 'content_html', content: 'content_html', 'media:description': 'description', description: 'description', summary: 'summary', title: 'title', link: 'link', guid: 'guid', id: 'guid', pubdate: 'published', published: 'published', 'dc:date': 'published', issued: 'published',
  updated: 'updated', modified: 'updated', 'dc:creator': 'author', author: 'author', name: 'author', 'dc:language': 'language', language: 'language',
};
const ENTRIES = new Set(['item', 'entry']);

export const readFeed: Reader = function* (file, { notify }): Generator<Source> {
  const { text, encoding } = decode(file.bytes, declaredIn(file.bytes), file.path, notify);
  const rows: Record<string, string>[] = [];
  let row: Record<string, string> | null = null;
  let outlet = '';
  let field = '';
  let value: string[] = [];
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const tag = name.toLowerCase();
      if (ENTRIES.has(tag)) { row = {}; depth = 0; return; }
      if (row === null) { if (tag === 'title' && outlet === '') { field = 'outlet'; value = []; } return; }
      depth++;
      if (tag === 'link' && attributes['href'] && (attributes['rel'] ?? 'alternate') === 'alternate') row['link'] ??= attributes['href'];
      if (depth === 1 || tag === 'name') { field = FIELDS[tag] ?? ''; value = []; }
    },
    ontext(piece) { if (field !== '') value.push(piece); },
    onclosetag(name) {
      const tag = name.toLowerCase();
      if (ENTRIES.has(tag)) { if (row) rows.push(row); row = null; field = ''; return; }
      if (field === 'outlet' && row === null) { outlet = value.join('').trim(); field = ''; return; }
      if (row === null) return;
      depth--;
      if (field !== '' && (depth === 0 || tag === 'name')) { const found = value.join('').trim(); if (found !== '' && (row[field] ?? '') === '') row[field] = found; field = ''; }
    },
  }, { xmlMode: true, decodeEntities: true });
  parser.end(text);
  for (let k = 0; k < rows.length; k++) {
    const entry = rows[k]!;
    if (entry['link'] === undefined && /^https?:/.test(entry['guid'] ?? '')) entry['link'] = entry['guid']!;
    const article = articleOf({ ...entry, ...(outlet === '' ? {} : { outlet }) });
    const path = `${file.path}#${k + 1}`;
    if (article === null || article.text.length > MAX_ARTICLE) { notify({ rule: 'no-text', message: `${path}: the entry has no text, only a link; fetch the page and read that` }); continue; }
    yield { id: contentId(JSON.stringify(entry)), path, format: article.format, encoding, text: article.text, stated: article.stated };
  }
  if (rows.length === 0) notify({ rule: 'no-text', message: `${file.path}: no entries in this feed` });
};
