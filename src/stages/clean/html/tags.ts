/** What the tags of HTML do to text: start a block, stand in a line, or hold no words for a reader. */
import { isNamed } from './markup.js';

export interface Tag {
  readonly name: string;
  /** Number to count open elements by. */
  readonly id: number;
  /** A new block of text begins after and before it. */
  readonly block: boolean;
  /** A cell of a table. */
  readonly cell: boolean;
  /** Its content is no text of the page. */
  readonly silent: boolean;
  /** It has no content. */
  readonly empty: boolean;
  /** Drawings and formulas: other rules hold within. */
  readonly foreign: boolean;
  /** A tag of HTML that no drawing holds. */
  readonly breakout: boolean;
  /** It may stand in the head of a page. */
  readonly head: boolean;
  /** Authors close it in the tag itself and mean it. */
  readonly selfClosed: boolean;
  /** Open tags that it ends: `<li>` ends an open `<li>`. */
  readonly ends: ReadonlySet<string> | null;
  /** Where the search for an open tag of the group stops. */
  readonly fence: boolean;
  /** A tag that a page made for itself ("story-paragraph"): a block or a phrase, as its words tell. */
  readonly custom: boolean;
}

const BLOCK = new Set([
  'html', 'body', 'p', 'div', 'section', 'article', 'main', 'header', 'footer', 'nav', 'aside', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hgroup', 'ul', 'ol', 'menu', 'li', 'dl', 'dt', 'dd', 'blockquote', 'figure', 'figcaption', 'pre', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr',
  'form', 'fieldset', 'legend', 'address', 'details', 'summary', 'hr', 'center', 'dir', 'option', 'search', 'dialog', 'amp-sidebar', 'frameset',
]);
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'embed', 'applet', 'canvas', 'video', 'audio', 'map', 'select', 'datalist', 'textarea', 'head', 'noframes', 'noembed', 'amp-analytics', 'amp-ad']);
const EMPTY = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr', 'basefont', 'frame', 'keygen']);
const HEAD = new Set(['head', 'meta', 'link', 'title', 'base', 'script', 'style', 'noscript', 'template', 'bgsound', 'basefont', 'object', 'isindex']);
const BREAKOUT = new Set(['p', 'div', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'blockquote', 'body', 'pre', 'section', 'article', 'span', 'img', 'br', 'b', 'strong', 'em', 'i', 'hr', 'nav', 'header', 'footer', 'main']);
const SELF_CLOSED = new Set(['path', 'circle', 'rect', 'use', 'g', 'span', 'a', 'i', 'iframe', 'svg', 'video', 'audio', 'source', 'polygon', 'line', 'ellipse']);
const FENCES = new Set(['ul', 'ol', 'dl', 'table', 'select', 'menu', 'body', 'html']);
const ENDS: Readonly<Record<string, ReadonlySet<string>>> = {
  li: new Set(['li']), dt: new Set(['dt', 'dd']), dd: new Set(['dt', 'dd']), tr: new Set(['tr', 'td', 'th']), td: new Set(['td', 'th']), th: new Set(['td', 'th']), option: new Set(['option']),
  tbody: new Set(['tr', 'td', 'th', 'thead', 'tbody']), thead: new Set(['tr', 'td', 'th']), tfoot: new Set(['tr', 'td', 'th', 'tbody']),
};
const INLINE = ['a', 'abbr', 'b', 'big', 'cite', 'code', 'del', 'em', 'font', 'i', 'ins', 'label', 'button', 'picture', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'title', 'td', 'th', 'u', 'input', 'figure', 'foreignobject', 'colgroup', 'mark', 'q', 's'];

const KNOWN = new Map<string, Tag>();
for (const name of new Set([...BLOCK, ...SILENT, ...EMPTY, ...HEAD, ...BREAKOUT, ...SELF_CLOSED, ...INLINE])) KNOWN.set(name, makeTag(name, KNOWN.size));

/** The known tags by the hash of their names, so that no name need be cut out of its page to be looked up. */
const SLOTS = 1024;
const BY_HASH: (Tag | undefined)[] = Array.from({ length: SLOTS }, () => undefined);
for (const tag of KNOWN.values()) {
  let slot = nameHash(tag.name, 0, tag.name.length) & (SLOTS - 1);
  while (BY_HASH[slot] !== undefined) slot = (slot + 1) & (SLOTS - 1);
  BY_HASH[slot] = tag;
}

/** One number for a name in small or capital letters. */
function nameHash(source: string, start: number, end: number): number {
  let hash = 0;
  for (let k = start; k < end; k++) hash = (Math.imul(hash, 31) + (source.charCodeAt(k) | 32)) | 0;
  return hash;
}

/** The tag of HTML whose name stands at source[start, end) in small or capital letters, or undefined. */
export function knownTagAt(source: string, start: number, end: number): Tag | undefined {
  for (let slot = nameHash(source, start, end) & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
    const tag = BY_HASH[slot];
    if (tag === undefined || isNamed(tag.name, source, start, end)) return tag;
  }
}

/** How many tags are known; tags of a page's own making are numbered from here. */
export const KNOWN_TAGS = KNOWN.size;

/** A tag of HTML by its name in small letters, or undefined. */
export function knownTag(name: string): Tag | undefined {
  return KNOWN.get(name);
}

/** A tag of any name in small letters under a number of its own. */
export function makeTag(name: string, id: number): Tag {
  return {
    name, id, block: BLOCK.has(name), cell: name === 'td' || name === 'th', silent: SILENT.has(name), empty: EMPTY.has(name), foreign: name === 'svg' || name === 'math', breakout: BREAKOUT.has(name),
    head: HEAD.has(name), selfClosed: SELF_CLOSED.has(name), ends: ENDS[name] ?? null, fence: FENCES.has(name), custom: name.includes('-') && !BLOCK.has(name) && !SILENT.has(name),
  };
}

/** A template whose content browsers show where it stands: a shadow root declared in the page. */
export const SHOWN_TEMPLATE: Tag = { ...KNOWN.get('template')!, silent: false };
/** The words for readers without scripts, where they are all that a page has. */
export const SHOWN_NOSCRIPT: Tag = { ...KNOWN.get('noscript')!, silent: false };
