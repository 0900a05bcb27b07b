/** Where on a page a stamp or a name may stand to be the article's, and how far from it that is. */
import { ASIDE_HINTS, Hint } from './hints.js';
import type { MainText } from './main-text.js';
import type { Mark } from './page.js';
import { knownTagAt } from './tags.js';

/** A stamp of the article stands so many blocks from its title or its begin at most, or just behind its end. */
const REACH_BEFORE = 25;
const REACH_AFTER = 8;
/** Kinds of furniture in which no stamp or name is the article's. Headers and labels may hold them; boxes beside the article do so more rarely. */
const FOREIGN = ASIDE_HINTS & ~(Hint.navigation | Hint.social | Hint.hidden | Hint.legal | Hint.aside | Hint.related);
const BESIDE = Hint.aside | Hint.related;
const BESIDE_COST = 8;

/** Where the article stands among the blocks: from its title or first text to its last. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** How far from the article a block stands, in blocks; null where nothing in it is the article's. */
export function costOf(line: number, element: number, main: MainText, { first, last }: Extent): number | null {
  const context = main.context[element]!;
  if (line < first - REACH_BEFORE || line > last + REACH_AFTER || (context & FOREIGN) !== 0) return null;
  const distance = line <= first ? (first - line) * 2 : line > last ? (line - last) * 3 + 4 : line - first;
  return distance + ((context & BESIDE) !== 0 ? BESIDE_COST : 0);
}

/** Whether nothing in an element is the article's, wherever it stands. */
export function isForeign(element: number, main: MainText): boolean {
  return (main.context[element]! & (FOREIGN | BESIDE)) !== 0;
}

/** The words of a mark, a line feed where a block begins or ends; by search from mark to mark, as "<" without end would be sought again from each. */
export function wordsOfMark(source: string, { start, end }: Mark): string {
  // A tag that the end cuts off is no word.
  const whole = source.slice(start, end);
  const last = whole.lastIndexOf('<');
  const html = last >= 0 && !whole.includes('>', last) ? whole.slice(0, last) : whole;
  let out = '';
  let at = 0;
  for (;;) {
    const open = html.indexOf('<', at);
    const close = open < 0 ? -1 : html.indexOf('>', open);
    if (close < 0) { out += html.slice(at); break; }
    out += html.slice(at, open).replace(/\s+/g, ' ') + (partsLines(html, open + 1) ? '\n' : ' ');
    at = close + 1;
  }
  if (REFERENCES.test(out)) out = out.replace(/&nbsp;|&#160;|\u00a0/g, ' ').replace(/&amp;/g, '&');
  return out.replace(/[ \t\r]+/g, ' ').replace(/ ?\n[ \n]*/g, '\n').trim();
}

const REFERENCES = /[&\u00a0]/;
/** Names of tags that part lines are no longer. */
const MAX_TAG = 14;

/** Whether the tag whose name, or whose slash, stands at `at` begins or ends a line. */
function partsLines(html: string, at: number): boolean {
  const start = html.charCodeAt(at) === 47 ? at + 1 : at;
  let end = start;
  while (end < html.length && end - start < MAX_TAG && isNameCode(html.charCodeAt(end))) end++;
  const tag = knownTagAt(html, start, end);
  return tag !== undefined && (tag.block || tag.name === 'br');
}

function isNameCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
