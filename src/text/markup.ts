/** HTML source to the words a reader sees in it: for checking and showing, not for finding the article. */
import { decodeHTML } from 'entities';

/** Tags, comments, scripts and styles dropped, character references decoded. Takes any stretch of a page; linear in its length. */
export function withoutMarkup(html: string): string {
  let out = '';
  let i = 0;
  while (i < html.length) {
    const open = html.indexOf('<', i);
    if (open < 0) { out += html.slice(i); break; }
    out += html.slice(i, open);
    i = tagEnd(html, open);
    if (i === open) { out += '<'; i = open + 1; }
  }
  return decodeHTML(out);
}

/** The offset behind the tag, comment or hidden element that begins at `open`, or `open` where none does. */
function tagEnd(html: string, open: number): number {
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open + 4);
    return end < 0 ? html.length : end + 3;
  }
  const next = html.charCodeAt(open + 1) | 32;
  if (!((next >= 97 && next <= 122) || html[open + 1] === '/' || html[open + 1] === '!' || html[open + 1] === '?')) return open;
  const close = html.indexOf('>', open);
  if (close < 0) return html.length;
  const hidden = /^<(script|style)\b/i.exec(html.slice(open, open + 8));
  if (!hidden) return close + 1;
  const closing = hidden[1]!.toLowerCase() === 'script' ? /<\/script/gi : /<\/style/gi;
  closing.lastIndex = close;
  const last = closing.test(html) ? html.indexOf('>', closing.lastIndex) : -1;
  return last < 0 ? html.length : last + 1;
}
