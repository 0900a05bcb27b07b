/** The entries of an RSS, RDF or Atom feed as rows of fields, by the names that `fields.ts` knows. */
import { Parser } from 'htmlparser2';
import { withoutMarkup } from '../../text/markup.js';

export interface FeedRows {
  /** The feed's own title; empty where it has none. */
  readonly outlet: string;
  /** What the feed says of all its entries: language, author. */
  readonly common: Readonly<Record<string, string>>;
  /** The address that relative links start from, as the feed says; empty where it does not. */
  readonly base: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** True where the feed ends within its last entry: what that one says may be cut. */
  readonly cut: boolean;
}

/** Elements of an entry to the field names that `fields.ts` knows; content before its summary. */
const FIELDS: Readonly<Record<string, string>> = {
  'content:encoded': 'content_html', content: 'content_html', 'media:description': 'description', description: 'description', summary: 'summary', title: 'title', link: 'link', guid: 'guid', id: 'guid', pubdate: 'published', published: 'published', 'dc:date': 'published', issued: 'published',
  updated: 'updated', modified: 'updated', 'dc:creator': 'author', author: 'author', name: 'author', 'dc:language': 'language', language: 'language',
};
/** Elements of the feed itself. */
const OF_FEED: Readonly<Record<string, string>> = { title: 'title', link: 'link', language: 'language', 'dc:language': 'language', name: 'author', 'dc:creator': 'author' };
const ENTRIES = new Set(['item', 'entry']);
/** Parts of a feed that have titles and links of their own. */
const ASIDE = new Set(['image', 'textinput', 'generator']);
const SEVERAL = 'author';

/** Takes the text of a feed, however broken; gives its entries in their order. Never throws. */
export function feedRows(text: string): FeedRows {
  const rows: Record<string, string>[] = [];
  const feed: Record<string, string> = {};
  let row: Record<string, string> | null = null;
  let aside = '';
  let field = '';
  let value: string[] = [];
  let depth = 0;
  /** Where the markup of a content that stands in the feed as elements begins, or -1. */
  let markup = -1;
  const set = (into: Record<string, string>, found: string): void => {
    if (found === '') return;
    const known = into[field] ?? '';
    if (known === '') into[field] = found;
    else if (field === SEVERAL && !known.split('; ').includes(found)) into[field] = `${known}; ${found}`;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const tag = name.toLowerCase();
      if (ENTRIES.has(tag)) { row = {}; if (attributes['xml:lang']) row['language'] = attributes['xml:lang']; depth = 0; markup = -1; field = ''; return; }
      const link = tag === 'link' && (attributes['rel'] ?? 'alternate') === 'alternate' ? attributes['href'] : undefined;
      if (row === null) {
        if (attributes['xml:base']) feed['base'] ??= attributes['xml:base'];
        if (attributes['xml:lang'] && (tag === 'feed' || tag === 'rss' || tag === 'channel')) feed['language'] ??= attributes['xml:lang'];
        if (ASIDE.has(tag)) aside = tag;
        if (link) feed['link'] ??= link;
        field = aside === '' ? OF_FEED[tag] ?? '' : '';
        value = [];
        return;
      }
      depth++;
      if (markup >= 0) return;
      if (link) row['link'] ??= link;
      if (depth === 1 || tag === 'name') { field = FIELDS[tag] ?? ''; value = []; }
      if (depth === 1 && attributes['type'] === 'xhtml') markup = (parser.endIndex ?? 0) + 1;
    },
    ontext(piece) { if (field !== '' && markup < 0) value.push(piece); },
    onclosetag(name) {
      const tag = name.toLowerCase();
      if (ENTRIES.has(tag)) { if (row) rows.push(row); row = null; field = ''; return; }
      if (row === null) {
        if (tag === aside) aside = '';
        if (field !== '') set(feed, value.join('').trim());
        field = '';
        return;
      }
      depth--;
      if (depth === 0 && markup >= 0) { value = [text.slice(markup, parser.startIndex)]; markup = -1; }
      else if (markup >= 0) return;
      if (field !== '' && (depth === 0 || tag === 'name')) { set(row, value.join('').trim()); field = ''; }
    },
  }, { xmlMode: true, decodeEntities: true });
  parser.write(text);
  const cut = row !== null;
  parser.end();
  for (const entry of rows) {
    if (entry['link'] === undefined && /^https?:/.test(entry['guid'] ?? '')) entry['link'] = entry['guid']!;
    if (entry['title'] !== undefined) entry['title'] = wordsOfTitle(entry['title']);
  }
  const common = Object.fromEntries(['language', 'author'].flatMap(name => (feed[name] ? [[name, feed[name]]] : [])));
  return { outlet: wordsOfTitle(feed['title'] ?? ''), common, base: feed['base'] ?? feed['link'] ?? '', rows, cut };
}

/** "L&#8217;accord" in a title that was escaped twice: its words. */
function wordsOfTitle(title: string): string {
  return /&[#\w]+;|<\/?[a-z]/i.test(title) ? withoutMarkup(title).trim() : title;
}
