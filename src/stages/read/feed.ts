/** Reads RSS, RDF and Atom files: one article an entry. (JSON Feed is read with JSON.) */
import type { Source } from '../../model/document.js';
import { contentId } from '../../text/identify.js';
import { decode } from './decode.js';
import { feedRows } from './feed-rows.js';
import { articleOf } from './fields.js';
import { declaredIn } from './page.js';
import { MAX_ARTICLE, type Reader } from './reader.js';

export const readFeed: Reader = function* (file, { notify }): Generator<Source> {
  const { text, encoding } = decode(file.bytes, declaredIn(file.bytes), file.path, notify);
  const { outlet, common, base, rows, cut } = feedRows(text);
  for (let k = 0; k < rows.length; k++) {
    const entry = rows[k]!;
    const article = articleOf({ ...common, ...entry, ...(outlet === '' ? {} : { outlet }), ...(entry['link'] === undefined ? {} : { link: completed(entry['link'], base) }) });
    const path = `${file.path}#${k + 1}`;
    if (article === null || article.text.length > MAX_ARTICLE) { notify({ rule: 'no-text', message: `${path}: the entry has no text, only a link; fetch the page and read that` }); continue; }
    yield { id: contentId(JSON.stringify(entry)), path, format: article.format, encoding, text: article.text, stated: article.stated };
  }
  if (cut) notify({ rule: 'cut-short', message: `${file.path}: the feed ends within its last entry; what there is of it is read` });
  if (rows.length === 0) notify({ rule: 'no-text', message: `${file.path}: no entries in this feed` });
};

/** A link as a whole address, where the feed says where its links start. */
export function completed(link: string, base: string): string {
  try { return new URL(link, base === '' ? undefined : base).href; } catch { return link; }
}
