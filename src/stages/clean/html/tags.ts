/** What the tags of HTML do to text: start a block, stand in a line, or hold no words for a reader. */

/** Tags after and before which a new block of text begins. */
export const BLOCK = new Set([
  'html', 'body', 'p', 'div', 'section', 'article', 'main', 'header', 'footer', 'nav', 'aside', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hgroup', 'ul', 'ol', 'menu', 'li', 'dl', 'dt', 'dd', 'blockquote', 'figure', 'figcaption', 'pre', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr',
  'form', 'fieldset', 'legend', 'address', 'details', 'summary', 'hr', 'center', 'dir', 'option', 'search', 'dialog', 'amp-sidebar', 'frameset',
]);

/** Tags whose content is no text of the page. */
export const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'embed', 'applet', 'canvas', 'video', 'audio', 'map', 'select', 'datalist', 'textarea', 'head', 'noframes', 'noembed', 'amp-analytics', 'amp-ad']);

/** Tags that may stand in the head of a page. */
export const HEAD = new Set(['head', 'meta', 'link', 'title', 'base', 'script', 'style', 'noscript', 'template', 'bgsound', 'basefont', 'object', 'isindex']);

export const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr', 'basefont', 'frame', 'keygen']);

/** Tags that a new one of the same group ends: `<li>` ends an open `<li>`. */
export const ENDS: Readonly<Record<string, ReadonlySet<string>>> = {
  li: new Set(['li']), dt: new Set(['dt', 'dd']), dd: new Set(['dt', 'dd']), tr: new Set(['tr', 'td', 'th']), td: new Set(['td', 'th']), th: new Set(['td', 'th']), option: new Set(['option']),
  tbody: new Set(['tr', 'td', 'th', 'thead', 'tbody']), thead: new Set(['tr', 'td', 'th']), tfoot: new Set(['tr', 'td', 'th', 'tbody']),
};
/** Where the search for an open tag of the group stops. */
export const FENCES = new Set(['ul', 'ol', 'dl', 'table', 'select', 'menu', 'body', 'html']);

/** Attributes that are read; the others are passed over. */
export const ATTRIBUTES = new Set(['class', 'id', 'role', 'itemprop', 'name', 'property', 'content', 'datetime', 'href', 'rel', 'lang', 'type', 'hidden', 'style', 'aria-hidden', 'data-testid', 'data-component', 'title', 'http-equiv', 'aria-label']);
