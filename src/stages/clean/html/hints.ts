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
  /** Pages use the same classes again and again. */
  readonly seen: Map<string, number>;
}

/** No more class strings than this are remembered. */
const MAX_SEEN = 20_000;
const MAX_CLASS = 300;

const cache = new WeakMap<readonly LanguagePack[], HintIndex>();

/** The index of some packs' class words, built on first use. */
export function hintIndex(packs: readonly LanguagePack[]): HintIndex {
  const known = cache.get(packs);
  if (known) return known;
  const words = new Map<string, number>();
  for (const { furniture } of packs) for (const kind of ORDER) for (const word of furniture.hints[kind]) words.set(word.replace(/[^a-z0-9]/g, ''), (words.get(word.replace(/[^a-z0-9]/g, '')) ?? 0) | Hint[kind]);
  const index: HintIndex = { words, seen: new Map() };
  cache.set(packs, index);
  return index;
}

/**
 * "category-sports", "tag-letters", "has-sidebar", "no-comments": classes that tell the subject or the state of what is inside,
 * and not what it is.
 */
const STATE = /^(?:(?:post-|article-)?(?:category|tag|topic|author|type|format|status|parent|single|page|postid|template|term|section)[-_](?!links?$|list|cloud|box|bio|name|info|wrap|container|meta|description)|(?:has|no|with|without|not|js|can|show|is-not|post-has)[-_])/i;
const PART = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;

/** Bits of a class or id attribute: "c-article__relatedLinks" speaks of related links. */
export function hintsOf(value: string, index: HintIndex): number {
  if (value.length > MAX_CLASS) value = value.slice(0, MAX_CLASS);
  let bits = 0;
  let start = 0;
  for (let k = 0; k <= value.length; k++) {
    const code = k < value.length ? value.charCodeAt(k) : 32;
    if (code > 32) continue;
    if (k > start) bits |= hintsOfName(value.slice(start, k), index);
    start = k + 1;
  }
  return bits;
}

function hintsOfName(name: string, index: HintIndex): number {
  const seen = index.seen.get(name);
  if (seen !== undefined) return seen;
  let bits = 0;
  const parts = STATE.test(name) ? null : name.match(PART);
  if (parts) {
    let before = '';
    for (const raw of parts) {
      const part = raw.toLowerCase();
      bits |= (index.words.get(part) ?? 0) | (before === '' ? 0 : index.words.get(before + part) ?? 0);
      before = part;
    }
    if (parts.length > 2) bits |= index.words.get(parts.slice(-3).join('').toLowerCase()) ?? 0;
  }
  if (index.seen.size < MAX_SEEN) index.seen.set(name, bits);
  return bits;
}
