/** The entries of an RSS, RDF or Atom feed as rows of fields, by the names that `fields.ts` knows. */
import { Parser } from 'htmlparser2';

export interface FeedRows {
  /** The feed's own title; empty where it has none. */
  readonly outlet: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** True where the feed ends within its last entry: what that one says may be cut. */
  readonly cut: boolean;
}

/** Elements of an entry to the field names that `fields.ts` knows; content before its summary. */
const FIELDS: Readonly<Record<string, string>> = {
  'content:encoded': 'content_html', content: 'content_html', 'media:description': 'description', description: 'description', summary: 'summary', title: 'title', link: 'link', guid: 'guid', id: 'guid', pubdate: 'published', published: 'published', 'dc:date': 'published', issued: 'published',
  updated: 'updated', modified: 'updated', 'dc:creator': 'author', author: 'author', name: 'author', 'dc:language': 'language', language: 'language',
};
const ENTRIES = new Set(['item', 'entry']);

/** Takes the text of a feed, however broken; gives its entries in their order. Never throws. */
export function feedRows(text: string): FeedRows {
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
  parser.write(text);
  const cut = row !== null;
  parser.end();
  for (const entry of rows) if (entry['link'] === undefined && /^https?:/.test(entry['guid'] ?? '')) entry['link'] = entry['guid']!;
  return { outlet, rows, cut };
}
