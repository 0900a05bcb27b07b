/** From an entry of a feed to an article as a file: its page, or the text that the feed itself carries. */
import type { FeedEntry } from '../model/feed.js';
import type { InputFile } from '../pipeline.js';
import type { Fetched } from './fetch.js';
import { pageAddress } from './page-address.js';

/** What an entry is known by, in all feeds: the address of its page, or where it has none its name in its feed. */
export function keyOf(feed: string, entry: FeedEntry): string {
  return entry.url === null ? `${feed} ${entry.id}` : pageAddress(entry.url);
}

/** The page as it came, with what the feed says of it. */
export function pageFile(entry: FeedEntry, key: string, { body, charset }: Extract<Fetched, { readonly kind: 'body' }>): InputFile {
  const { outlet } = entry.fields;
  const stated = { url: key, ...(entry.published === null ? {} : { published: entry.published }), ...(outlet === undefined ? {} : { outlet }) };
  return { path: key, bytes: body, stated, ...(charset === null ? {} : { charset }) };
}

/** The text in the feed, or null where it has only a link and perhaps a summary. */
export function ownText(entry: FeedEntry, key: string): InputFile | null {
  const { content_html: html = '', content_text: text = '' } = entry.fields;
  if (html.trim() === '' && text.trim() === '') return null;
  return { path: key, bytes: new TextEncoder().encode(JSON.stringify({ ...entry.fields, ...(entry.url === null ? {} : { url: entry.url }) })) };
}
