/** What a feed lists, for one who follows it: the places of its articles, with what the feed itself says of them. */
import type { FeedEntry } from '../../model/feed.js';
import { decode } from './decode.js';
import { feedRows, type FeedRows } from './feed-rows.js';
import { declaredIn } from './page.js';

/** A feed of more entries than this is an archive; the newest, which come first, are taken. */
const MAX_ENTRIES = 1000;

/**
 * Takes the bytes of a feed (RSS, RDF, Atom, JSON Feed), the encoding that its server declares, and the feed's own address, by which
 * relative links are completed. Gives its entries in their order, or null where it is no feed. Never throws.
 */
export function listFeed(bytes: Uint8Array, charset: string | null, address: string): readonly FeedEntry[] | null {
  const { text } = decode(bytes, charset ?? declaredIn(bytes), address, () => undefined);
  const start = text.slice(0, 2000).trimStart();
  const rows = start.startsWith('{') ? jsonRows(text) : /<(?:rss|feed|rdf:RDF|channel)[\s>]/i.test(start) ? withOutlet(feedRows(text)) : null;
  if (rows === null) return null;
  return rows.slice(0, MAX_ENTRIES).flatMap(row => {
    const url = absolute(row['link'] ?? row['url'] ?? row['external_url'] ?? '', address);
    const id = row['guid'] ?? row['id'] ?? url;
    return id === null || id === undefined ? [] : [{ id, url, title: row['title'] ?? null, published: row['published'] ?? row['date_published'] ?? row['updated'] ?? null, fields: row }];
  });
}

/** An entry that is cut waits for the next look. */
function withOutlet({ outlet, common, rows, cut }: FeedRows): readonly Readonly<Record<string, string>>[] {
  const whole = cut ? rows.slice(0, -1) : rows;
  return whole.map(row => ({ ...common, ...row, ...(outlet === '' ? {} : { outlet }) }));
}

function jsonRows(text: string): readonly Readonly<Record<string, string>>[] | null {
  let feed: unknown;
  try { feed = JSON.parse(text); } catch { return null; }
  const { items, title } = feed as { readonly items?: unknown; readonly title?: unknown };
  if (!Array.isArray(items)) return null;
  return items.map((item: unknown) => {
    const fields = Object.entries(typeof item === 'object' && item !== null ? item : {}).filter((field): field is [string, string] => typeof field[1] === 'string');
    return { ...(typeof title === 'string' ? { outlet: title } : {}), ...Object.fromEntries(fields) };
  });
}

function absolute(link: string, base: string): string | null {
  if (link.trim() === '') return null;
  try {
    const url = new URL(link.trim(), base);
    url.hash = '';
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch { return null; }
}
