/** Which blocks of a page are its article: the element that holds most of the prose, without the furniture in it. */
import { proseMass } from './mass.js';
import { ASIDE_HINTS, Hint } from './hints.js';
import type { Elements, Page } from './page.js';
import type { Part } from '../verdict.js';

/** An element that holds this share of the page's prose is no furniture, whatever its class says. */
const PROTECTED_SHARE = 0.35;
/** Down the tree while one child holds this share of the prose. */
const DESCENT_SHARE = 0.9;
/** An element that says it is the article's body is believed from this share on. */
const STATED_SHARE = 0.4;

const ASIDE_TAGS: Readonly<Record<string, number>> = { nav: Hint.navigation, footer: Hint.navigation, aside: Hint.aside, form: Hint.subscribe, menu: Hint.navigation, dialog: Hint.subscribe, button: Hint.social, address: Hint.label };
/** Teasers of other articles link to them; a teaser with fewer of its letters in links is the article's own. */
const LINKS_ELSEWHERE = 0.08;
/** Paragraphs: a class that most of a page's prose carries ("paywall", on each of them) tells a state of theirs, and no furniture. */
const PARAGRAPHS = new Set(['p', 'blockquote', 'li', 'pre']);
/** Elements of text: the descent stops above them. */
const LEAVES = new Set(['p', 'li', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'pre', 'dd', 'dt', 'figcaption', 'span', 'a', 'b', 'strong', 'em', 'i', 'tr', 'ul', 'ol', 'dl', 'font']);

export interface MainText {
  /** Number of the element that holds the article. */
  readonly container: number;
  /** For each element, the furniture kinds that it stands in. */
  readonly context: Int32Array;
  /** For each element, whether it is the container or in it. */
  readonly inside: Uint8Array;
  /** Prose in the container; 0 where the page has none. */
  readonly mass: number;
}

/** Class words are believed in steps: where hardly any prose is left, those that pages use loosely ("promo", "social") are let go, then comments, then menus. */
const TRUST: readonly number[] = [-1, ~(Hint.advert | Hint.social | Hint.related | Hint.aside | Hint.subscribe | Hint.legal | Hint.label), Hint.body | Hint.consent | Hint.navigation | Hint.caption, Hint.body | Hint.consent | Hint.caption];
/** Less prose than this in an article makes the class words suspect, in readable characters. */
const HARDLY_ANY = 500;
/** How much more prose a step must bring. */
const MUCH_MORE = 3;

/** Takes a scanned page and its parts with the verdict of their words. Linear in the number of elements. */
export function findMainText(page: Page, parts: readonly Part[]): MainText {
  let best = withTrust(page, parts, TRUST[0]!);
  for (let step = 1; step < TRUST.length && best.mass < HARDLY_ANY; step++) {
    const more = withTrust(page, parts, TRUST[step]!);
    if (more.mass > MUCH_MORE * best.mass) best = more;
  }
  return best;
}

function withTrust(page: Page, parts: readonly Part[], trusted: number): MainText {
  const { elements } = page;
  const n = elements.parent.length;
  const masses = parts.map(proseMass);
  const all = sumUp(elements, parts, masses, null);
  const total = all[0]!;
  const linked = sumUp(elements, parts, parts.map(p => p.shape.length * p.line.origin!.linked), null);
  const lengths = sumUp(elements, parts, parts.map(p => p.shape.length), null);

  const common = commonOnParagraphs(elements, parts, masses, total);
  const context = new Int32Array(n);
  for (let e = 1; e < n; e++) {
    const inherited = context[elements.parent[e]!]! & ~Hint.body;
    context[e] = inherited | (total > 0 && all[e]! >= PROTECTED_SHARE * total ? 0 : ownHints(elements, e) & trusted & ~(PARAGRAPHS.has(elements.tag[e]!) ? common : 0) & ~(linked[e]! < LINKS_ELSEWHERE * lengths[e]! ? Hint.related : 0));
  }
  const clean = sumUp(elements, parts, masses, context);
  const container = chooseContainer(elements, clean);
  const inside = new Uint8Array(n);
  inside[container] = 1;
  for (let e = container + 1; e < n; e++) if (inside[elements.parent[e]!]) inside[e] = 1;
  return { container, context, inside, mass: clean[container]! };
}

/** The kinds of furniture that the classes of paragraphs with much of the page's prose speak of. */
function commonOnParagraphs(elements: Elements, parts: readonly Part[], masses: readonly number[], total: number): number {
  const carried = new Map<number, number>();
  parts.forEach((part, k) => {
    const e = part.line.origin!.element;
    const bits = PARAGRAPHS.has(elements.tag[e]!) ? elements.hints[e]! & ASIDE_HINTS : 0;
    if (bits !== 0) carried.set(bits, (carried.get(bits) ?? 0) + masses[k]!);
  });
  let common = 0;
  for (const [bits, mass] of carried) if (mass >= PROTECTED_SHARE * total) common |= bits;
  return common;
}

/** What an element's tag and class say about it alone. */
function ownHints(elements: Elements, e: number): number {
  const hints = elements.hints[e]!;
  const tag = elements.tag[e]!;
  if ((hints & Hint.body) !== 0) return Hint.body;
  // Embedded posts are quoted, not shared.
  if (tag === 'blockquote') return hints & ~(Hint.social | Hint.label);
  if (tag === 'p') return hints & ~Hint.aside;
  return hints | (ASIDE_TAGS[tag] ?? 0);
}

/** Prose of each element with all that is in it; without what stands in furniture, where a context is given. */
function sumUp(elements: Elements, parts: readonly Part[], masses: readonly number[], context: Int32Array | null): Float64Array {
  const sums = new Float64Array(elements.parent.length);
  parts.forEach((part, k) => {
    const e = part.line.origin!.element;
    if (context === null || (context[e]! & ASIDE_HINTS) === 0) sums[e]! += masses[k]!;
  });
  for (let e = sums.length - 1; e > 0; e--) sums[elements.parent[e]!]! += sums[e]!;
  return sums;
}

function chooseContainer(elements: Elements, sums: Float64Array): number {
  const n = elements.parent.length;
  const total = sums[0]!;
  if (total === 0) return 0;
  let stated = -1;
  for (let e = 1; e < n; e++) {
    if ((elements.hints[e]! & Hint.body) === 0 || LEAVES.has(elements.tag[e]!) || sums[e]! < STATED_SHARE * total) continue;
    if (stated < 0 || sums[e]! > sums[stated]! * 0.9) stated = e;
  }
  if (stated >= 0) return stated;
  const best = new Int32Array(n).fill(-1);
  for (let e = n - 1; e > 0; e--) { const p = elements.parent[e]!; if (best[p]! < 0 || sums[e]! > sums[best[p]!]!) best[p] = e; }
  let at = 0;
  for (;;) {
    const child = best[at]!;
    if (child < 0 || LEAVES.has(elements.tag[child]!) || sums[child]! < DESCENT_SHARE * sums[at]!) return at;
    at = child;
  }
}
