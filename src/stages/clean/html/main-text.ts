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

const ASIDE_TAGS: ReadonlyMap<string, number> = new Map([['nav', Hint.navigation], ['footer', Hint.navigation], ['aside', Hint.aside], ['form', Hint.subscribe], ['menu', Hint.navigation], ['dialog', Hint.subscribe], ['button', Hint.social], ['address', Hint.label]]);
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
  const measures = measuresOf(page.elements, parts);
  let best = withTrust(measures, TRUST[0]!);
  for (let step = 1; step < TRUST.length && best.mass < HARDLY_ANY; step++) {
    const more = withTrust(measures, TRUST[step]!);
    if (more.mass > MUCH_MORE * best.mass) best = more;
  }
  return best;
}

/** What a page's elements hold, whatever is furniture. */
interface Measures {
  readonly elements: Elements;
  /** For each part, the element that it stands in and its prose. */
  readonly places: Int32Array;
  readonly masses: Float64Array;
  /** For each element with all that is in it: its prose, its readable characters, and those of them in links. */
  readonly prose: Float64Array;
  readonly lengths: Float64Array;
  readonly linked: Float64Array;
}

function measuresOf(elements: Elements, parts: readonly Part[]): Measures {
  const { length } = parts;
  const places = new Int32Array(length);
  const masses = new Float64Array(length);
  const prose = new Float64Array(elements.parent.length);
  const lengths = new Float64Array(elements.parent.length);
  const linked = new Float64Array(elements.parent.length);
  for (let k = 0; k < length; k++) {
    const part = parts[k]!;
    const origin = part.line.origin!;
    const e = places[k] = origin.element;
    prose[e]! += masses[k] = proseMass(part);
    lengths[e]! += part.shape.length;
    linked[e]! += part.shape.length * origin.linked;
  }
  for (const sums of [prose, lengths, linked]) sumUp(elements, sums);
  return { elements, places, masses, prose, lengths, linked };
}

function withTrust(measures: Measures, trusted: number): MainText {
  const { elements, places, masses, prose, lengths, linked } = measures;
  const { parent, tag } = elements;
  const n = parent.length;
  const total = prose[0]!;
  const common = commonOnParagraphs(measures, total);
  const context = new Int32Array(n);
  for (let e = 1; e < n; e++) {
    let own = ownHints(elements, e) & trusted;
    if (own !== 0) {
      if (total > 0 && prose[e]! >= PROTECTED_SHARE * total) own = 0;
      if (PARAGRAPHS.has(tag[e]!)) own &= ~common;
      if (linked[e]! < LINKS_ELSEWHERE * lengths[e]!) own &= ~Hint.related;
    }
    context[e] = (context[parent[e]!]! & ~Hint.body) | own;
  }
  const clean = new Float64Array(n);
  for (let k = 0; k < places.length; k++) if ((context[places[k]!]! & ASIDE_HINTS) === 0) clean[places[k]!]! += masses[k]!;
  sumUp(elements, clean);
  const container = chooseContainer(elements, clean);
  const inside = new Uint8Array(n);
  inside[container] = 1;
  for (let e = container + 1; e < n; e++) if (inside[parent[e]!]) inside[e] = 1;
  return { container, context, inside, mass: clean[container]! };
}

/** The kinds of furniture that the classes of paragraphs with much of the page's prose speak of. */
function commonOnParagraphs({ elements, places, masses }: Measures, total: number): number {
  const carried = new Map<number, number>();
  for (let k = 0; k < places.length; k++) {
    const bits = elements.hints[places[k]!]! & ASIDE_HINTS;
    if (bits !== 0 && PARAGRAPHS.has(elements.tag[places[k]!]!)) carried.set(bits, (carried.get(bits) ?? 0) + masses[k]!);
  }
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
  return hints | (ASIDE_TAGS.get(tag) ?? 0);
}

/** Adds to each element what the elements in it have. */
function sumUp({ parent }: Elements, sums: Float64Array): void {
  for (let e = sums.length - 1; e > 0; e--) sums[parent[e]!]! += sums[e]!;
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
