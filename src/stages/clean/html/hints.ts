/** What class, id and role words say about an element: the article's body, or what kind of furniture. */
import type { LanguagePack } from '../../../model/language.js';
import type { HintKind } from '../../../model/words/furniture.js';

const ORDER: readonly HintKind[] = ['body', 'navigation', 'related', 'social', 'comments', 'advert', 'consent', 'subscribe', 'legal', 'label', 'caption', 'lead', 'title', 'byline', 'date', 'aside', 'hidden'];

export const Hint = Object.fromEntries(ORDER.map((kind, k) => [kind, 1 << k])) as Readonly<Record<HintKind, number>>;

/** Kinds that take what is in them out of the article. */
export const ASIDE_HINTS = Hint.navigation | Hint.related | Hint.social | Hint.comments | Hint.advert | Hint.consent | Hint.subscribe | Hint.legal | Hint.aside | Hint.hidden;

/** Class words, single and in joined pairs, to their bits. */
export interface HintIndex {
  readonly words: ReadonlyMap<string, number>;
  /** Pages use the same classes again and again: names, and whole attributes, as met. */
  readonly seen: Map<string, number>;
  readonly wholes: Map<string, number>;
}

/** No more class strings than this are remembered; then remembering begins anew. */
const MAX_SEEN = 8_000;
const MAX_WHOLE = 100;
const MAX_CLASS = 300;
/** Longer names are made by machines. */
const MAX_NAME = 60;

const cache = new WeakMap<readonly LanguagePack[], HintIndex>();

/** The index of some packs' class words, built on first use. */
export function hintIndex(packs: readonly LanguagePack[]): HintIndex {
  const known = cache.get(packs);
  if (known) return known;
  const words = new Map<string, number>();
  for (const { furniture } of packs) for (const kind of ORDER) for (const word of furniture.hints[kind]) words.set(word.replace(/[^a-z0-9]/g, ''), (words.get(word.replace(/[^a-z0-9]/g, '')) ?? 0) | Hint[kind]);
  const index: HintIndex = { words, seen: new Map(), wholes: new Map() };
  cache.set(packs, index);
  return index;
}

/**
 * "category-sports", "tag-letters", "has-sidebar", "no-comments": classes that tell the subject or the state of what is inside,
 * and not what it is.
 */
const STATE = /^(?:(?:post-|article-)?(?:category|tag|topic|author|type|format|status|parent|single|page|postid|template|term|section)[-_](?!links?$|list|cloud|box|bio|name|info|wrap|container|meta|description)|(?:has|no|with|without|not|js|can|show|is-not|post-has)[-_])/i;
/** Bits of a class or id attribute: "c-article__relatedLinks" speaks of related links. */
export function hintsOf(value: string, index: HintIndex): number {
  if (value.length > MAX_CLASS) value = value.slice(0, MAX_CLASS);
  const known = index.wholes.get(value);
  if (known !== undefined) return known;
  let bits = 0;
  let start = 0;
  for (let k = 0; k <= value.length; k++) {
    const code = k < value.length ? value.charCodeAt(k) : 32;
    if (code > 32) continue;
    if (k > start) bits |= hintsOfName(value.slice(start, k), index);
    start = k + 1;
  }
  if (value.length <= MAX_WHOLE) remember(index.wholes, value, bits);
  return bits;
}

/** A slice holds on to the page that it was cut from: what is remembered is a copy. */
function remember(seen: Map<string, number>, text: string, bits: number): void {
  if (seen.size >= MAX_SEEN) seen.clear();
  seen.set(`${text} `.slice(0, -1), bits);
}

function hintsOfName(name: string, index: HintIndex): number {
  if (name.length > MAX_NAME) return 0;
  const seen = index.seen.get(name);
  if (seen !== undefined) return seen;
  let bits = 0;
  if (!STATE.test(name)) {
    const { words } = index;
    const lower = name.toLowerCase();
    // Words begin at a letter after something else, or at a capital after a small letter; the last two are kept to join.
    let first = '';
    let second = '';
    for (let k = 0; k < name.length;) {
      if (!isLetter(name.charCodeAt(k))) { k++; continue; }
      let end = k + 1;
      while (end < name.length && isLetter(name.charCodeAt(end)) && !(isCapital(name.charCodeAt(end)) && !isCapital(name.charCodeAt(end - 1)))) end++;
      const word = lower.slice(k, end);
      bits |= words.get(word) ?? 0;
      if (second !== '') bits |= words.get(second + word) ?? 0;
      if (first !== '') bits |= words.get(first + second + word) ?? 0;
      first = second;
      second = word;
      k = end;
    }
  }
  remember(index.seen, name, bits);
  return bits;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
