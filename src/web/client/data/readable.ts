/** The readable text of a source with the way back to its offsets: whole for plain text, without tags and references for HTML. */
import type { SourceFormat } from '../../../model/document.js';

/** A run of readable text. Where `text` is as long as its stretch of the source, characters map one to one; otherwise it maps as a whole. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Elements whose content nobody reads. */
const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math', 'iframe', 'object', 'head']);
/** Elements that stand on lines of their own. */
const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'br',
  'dd',
  'div',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'option',
  'p',
  'pre',
  'section',
  'table',
  'td',
  'th',
  'tr',
  'ul',
  'button',
  'title',
]);
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  icirc: 'î',
  ucirc: 'û',
  ugrave: 'ù',
  euml: 'ë',
  iuml: 'ï',
  oelig: 'œ',
  Eacute: 'É',
  Agrave: 'À',
  euro: '€',
  thinsp: '\u2009',
  copy: '©',
};
const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-zA-Z][a-zA-Z0-9]{1,31}));?/y;

/** Runs of source[start, end), in order. */
export function readableRuns(format: SourceFormat | null, source: string, start: number, end: number): readonly Run[] {
  if (format !== 'html') return start < end ? [{ start, end, text: source.slice(start, end) }] : [];
  return htmlRuns(source, start, end);
}

/** The readable words of source[start, end). */
export function readableText(format: SourceFormat | null, source: string, start: number, end: number): string {
  return readableRuns(format, source, start, end)
    .map(r => r.text)
    .join('');
}

function htmlRuns(source: string, start: number, end: number): readonly Run[] {
  const runs: Run[] = [];
  let spaced = false; // the text so far ends in white space, which HTML shows once
  let i = start;
  let from = start;
  const flush = (to: number): void => {
    if (to > from) runs.push({ start: from, end: to, text: source.slice(from, to) });
  };
  while (i < end) {
    const code = source.charCodeAt(i);
    if (code === 60 && isTagStart(source, i)) {
      flush(i);
      const tag = readTag(source, i, end);
      if (tag.block && runs.length > 0 && !runs[runs.length - 1]!.text.endsWith('\n')) {
        runs.push({ start: i, end: tag.end, text: '\n' });
        spaced = true;
      }
      i = from = tag.end;
    } else if (code === 38) {
      REFERENCE.lastIndex = i;
      const match = REFERENCE.exec(source);
      const text = match && decodeReference(match);
      if (match && text !== null) {
        flush(i);
        const to = Math.min(end, i + match[0].length);
        runs.push({ start: i, end: to, text });
        spaced = false;
        i = from = to;
      } else {
        i++;
        spaced = false;
      }
    } else if (code === 32 || (code >= 9 && code <= 13)) {
      flush(i);
      let to = i + 1;
      while (to < end && (source.charCodeAt(to) === 32 || (source.charCodeAt(to) >= 9 && source.charCodeAt(to) <= 13))) to++;
      if (!spaced) runs.push({ start: i, end: to, text: ' ' });
      spaced = true;
      i = from = to;
    } else {
      i++;
      spaced = false;
    }
  }
  flush(end);
  return runs;
}

function isTagStart(source: string, at: number): boolean {
  const next = source.charCodeAt(at + 1);
  return next === 33 || next === 47 || next === 63 || (next >= 65 && next <= 90) || (next >= 97 && next <= 122);
}

/** The end of the tag, comment or unread element that begins at `at`, never past `end`. */
function readTag(source: string, at: number, end: number): { readonly end: number; readonly block: boolean } {
  const until = (mark: string, from: number): number => {
    const found = source.indexOf(mark, from);
    return found < 0 || found + mark.length > end ? end : found + mark.length;
  };
  if (source.startsWith('<!--', at)) return { end: until('-->', at + 4), block: false };
  let k = at + 1;
  const closing = source.charCodeAt(k) === 47;
  if (closing) k++;
  const nameStart = k;
  while (k < end && /[a-zA-Z0-9]/.test(source[k]!)) k++;
  const name = source.slice(nameStart, k).toLowerCase();
  let quote = 0;
  while (k < end) {
    const code = source.charCodeAt(k);
    if (quote) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) break;
    k++;
  }
  const tagEnd = Math.min(end, k + 1);
  if (!closing && UNREAD.has(name) && source[k - 1] !== '/') return { end: Math.min(end, closingTag(source, name, tagEnd, end)), block: false };
  return { end: tagEnd, block: BLOCKS.has(name) };
}

function closingTag(source: string, name: string, from: number, end: number): number {
  let at = from;
  for (;;) {
    at = source.indexOf('</', at);
    if (at < 0 || at >= end) return end;
    if (source.slice(at + 2, at + 2 + name.length).toLowerCase() === name) {
      const close = source.indexOf('>', at);
      return close < 0 ? end : close + 1;
    }
    at += 2;
  }
}

function decodeReference(match: RegExpExecArray): string | null {
  const [whole, hex, decimal, name] = match;
  if (name !== undefined) return NAMED[name] ?? (whole.endsWith(';') ? decodeRare(whole) : null);
  const code = Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null;
}

/** References asked for at most: a page of nothing but invented ones must not hold up its reader. */
const MOST_RARE = 2000;
const rare = new Map<string, string | null>();

/** References beyond the common ones: asked of the browser's own parser, in a document that runs and fetches nothing. */
function decodeRare(reference: string): string | null {
  const known = rare.get(reference);
  if (known !== undefined) return known;
  if (rare.size >= MOST_RARE) return null;
  const text = typeof DOMParser === 'undefined' ? null : new DOMParser().parseFromString(reference, 'text/html').documentElement.textContent;
  const decoded = text === reference ? null : text;
  rare.set(reference, decoded);
  return decoded;
}
