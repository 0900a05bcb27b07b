/** What class, id and role words say about an element: the article's body, or what kind of furniture. */
import type { LanguagePack } from '../../../model/language.js';
import type { HintKind } from '../../../model/words/furniture.js';

const ORDER: readonly HintKind[] = ['body', 'navigation', 'related', 'social', 'comments', 'advert', 'consent', 'subscribe', 'legal', 'label', 'caption', 'lead', 'title', 'byline', 'date', 'aside', 'hidden'];

export const Hint = Object.fromEntries(ORDER.map((kind, k) => [kind, 1 << k])) as Readonly<Record<HintKind, number>>;

/** Kinds that take what is in them out of the article. */
export const ASIDE_HINTS = Hint.navigation | Hint.related | Hint.social | Hint.comments | Hint.advert | Hint.consent | Hint.subscribe | Hint.legal | Hint.aside | Hint.hidden;

/** Class words in a table that is asked by two hashes of their letters, so that no name need be cut out of its page to be looked up. */
export interface HintIndex {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly bits: Int32Array;
}

const MAX_CLASS = 300;
/** Longer names are made by machines. */
const MAX_NAME = 60;
/** Slots of the table: several for each word, so that few share one. */
const SLOTS = 16_384;
const FIRST = 31;
const SECOND = 1_000_003;

const cache = new WeakMap<readonly LanguagePack[], HintIndex>();

/** The index of some packs' class words, built on first use. */
export function hintIndex(packs: readonly LanguagePack[]): HintIndex {
  const known = cache.get(packs);
  if (known) return known;
  const index: HintIndex = { first: new Int32Array(SLOTS), second: new Int32Array(SLOTS), bits: new Int32Array(SLOTS) };
  for (const { furniture } of packs) for (const kind of ORDER) for (const word of furniture.hints[kind]) enter(index, word.replace(/[^a-z]/g, ''), Hint[kind]);
  cache.set(packs, index);
  return index;
}

function enter(index: HintIndex, word: string, bit: number): void {
  let a = 0;
  let b = 0;
  for (let k = 0; k < word.length; k++) { a = (Math.imul(a, FIRST) + word.charCodeAt(k)) | 0; b = (Math.imul(b, SECOND) + word.charCodeAt(k)) | 0; }
  let slot = a & (SLOTS - 1);
  while (index.bits[slot] !== 0 && (index.first[slot] !== a || index.second[slot] !== b)) slot = (slot + 1) & (SLOTS - 1);
  index.first[slot] = a;
  index.second[slot] = b;
  index.bits[slot]! |= bit;
}

function lookUp(index: HintIndex, a: number, b: number): number {
  let slot = a & (SLOTS - 1);
  while (index.bits[slot] !== 0) {
    if (index.first[slot] === a && index.second[slot] === b) return index.bits[slot]!;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return 0;
}

/**
 * "category-sports", "tag-letters", "has-sidebar", "no-comments": classes that tell the subject or the state of what is inside,
 * and not what it is.
 */
const STATE = /^(?:(?:post-|article-)?(?:category|tag|topic|author|type|format|status|parent|single|page|postid|template|term|section)[-_](?!links?$|list|cloud|box|bio|name|info|wrap|container|meta|description)|(?:has|no|with|without|not|js|can|show|is-not|post-has)[-_])/i;
/** Attributes of a page that were read last; the same classes come again and again. */
const REMEMBERED = 512;

/** Reads what the class, id and role attributes of one page say. */
export class HintReader {
  private readonly starts = new Int32Array(REMEMBERED).fill(-1);
  private readonly lengths = new Int32Array(REMEMBERED);
  private readonly bits = new Int32Array(REMEMBERED);

  constructor(private readonly source: string, private readonly index: HintIndex) {}

  /** Bits of the attribute at source[start, end): "c-article__relatedLinks" speaks of related links. */
  read(start: number, end: number): number {
    const { source } = this;
    const length = Math.min(end - start, MAX_CLASS);
    if (length <= 0) return 0;
    const slot = (Math.imul(length, 31) + Math.imul(source.charCodeAt(start), 7) + Math.imul(source.charCodeAt(start + (length >> 1)), 61) + Math.imul(source.charCodeAt(start + length - 1), 17)) & (REMEMBERED - 1);
    const known = this.starts[slot]!;
    if (known >= 0 && this.lengths[slot] === length && sameText(source, known, start, length)) return this.bits[slot]!;
    const bits = hintsIn(source, start, start + length, this.index);
    this.starts[slot] = start;
    this.lengths[slot] = length;
    this.bits[slot] = bits;
    return bits;
  }
}

function sameText(source: string, a: number, b: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (source.charCodeAt(a + k) !== source.charCodeAt(b + k)) return false;
  return true;
}

function hintsIn(source: string, start: number, stop: number, index: HintIndex): number {
  let bits = 0;
  let from = start;
  for (let k = start; k <= stop; k++) {
    if (k < stop && source.charCodeAt(k) > 32) continue;
    if (k > from && k - from <= MAX_NAME) {
      const found = hintsOfName(source, from, k, index);
      if (found !== 0 && (bits | found) !== bits && !STATE.test(source.slice(from, k))) bits |= found;
    }
    from = k + 1;
  }
  return bits;
}

/** The factors to the power of a word's length: with them the hash of two words joined comes from the hashes of each. */
const FIRST_POWERS = powers(FIRST);
const SECOND_POWERS = powers(SECOND);

function powers(factor: number): Int32Array {
  const all = new Int32Array(MAX_NAME + 1).fill(1);
  for (let k = 1; k < all.length; k++) all[k] = Math.imul(all[k - 1]!, factor);
  return all;
}

/** Words of a name begin at a letter after something else, or at a capital after a small letter; each counts alone and joined to the one or two before it. */
function hintsOfName(source: string, start: number, end: number, index: HintIndex): number {
  let bits = 0;
  let words = 0;
  // Hashes of the last word and of the last two joined.
  let a1 = 0;
  let b1 = 0;
  let a2 = 0;
  let b2 = 0;
  for (let k = start; k < end;) {
    let code = source.charCodeAt(k);
    if (!isLetter(code)) { k++; continue; }
    const from = k;
    let a = 0;
    let b = 0;
    let small = false;
    do {
      const letter = code | 32;
      a = (Math.imul(a, FIRST) + letter) | 0;
      b = (Math.imul(b, SECOND) + letter) | 0;
      small = letter === code;
      code = ++k < end ? source.charCodeAt(k) : 0;
    } while (isLetter(code) && !(small && isCapital(code)));
    words++;
    bits |= lookUp(index, a, b);
    const first = FIRST_POWERS[k - from]!;
    const second = SECOND_POWERS[k - from]!;
    if (words > 2) bits |= lookUp(index, (Math.imul(a2, first) + a) | 0, (Math.imul(b2, second) + b) | 0);
    if (words > 1) {
      a2 = (Math.imul(a1, first) + a) | 0;
      b2 = (Math.imul(b1, second) + b) | 0;
      bits |= lookUp(index, a2, b2);
    }
    a1 = a;
    b1 = b;
  }
  return bits;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
