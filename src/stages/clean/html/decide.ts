/** Decides the blocks of a page: which are the article, and which furniture each of the others is. */
import type { Lexicon } from '../lexicon.js';
import { finishRoles } from '../roles.js';
import { matchesStated } from '../title.js';
import { aside, piece, type Part, type Verdict } from '../verdict.js';
import { foldForComparison } from '../../../text/fold.js';
import { ASIDE_HINTS, Hint } from './hints.js';
import { findMainText, type MainText } from './main-text.js';
import type { Page } from './page.js';

const HEADING = /^h[1-6]$/;
const TEXT_TAGS = new Set(['p', 'li', 'blockquote', 'pre', 'dd', 'dt', 'td', 'th', 'tr', 'h2', 'h3', 'h4', 'h5', 'h6', 'caption']);
/** A block with more of its letters in links is a list of links. */
const LINKED = 0.75;
/** Less than this and no sentence: a label, unless a text tag holds it. */
const LABEL_LENGTH = 60;

const REASONS: readonly (readonly [bit: number, rule: string, reason: string])[] = [
  [Hint.consent, 'consent', 'stands in a cookie or consent banner'], [Hint.comments, 'comments', 'stands in the comments'], [Hint.advert, 'advert', 'stands in an advert'], [Hint.related, 'related', 'stands in links to other articles'],
  [Hint.social, 'social', 'stands in share or follow buttons'], [Hint.subscribe, 'subscribe', 'stands in a form or an offer'], [Hint.navigation, 'navigation', 'stands in a menu, header or footer'], [Hint.legal, 'legal', 'stands in legal lines'],
  [Hint.hidden, 'hidden', 'is hidden on the page'], [Hint.aside, 'sidebar', 'stands beside the article'],
];

/** Decides all parts of a page. Gives the number of the title part, or -1, and where the article stands. */
export function decidePage(page: Page, parts: Part[], statedTitle: string | null, lexicon: Lexicon): { readonly title: number; readonly main: MainText } {
  const main = findMainText(page, parts);
  const region = parts.map(() => false);
  const folded = statedTitle === null ? null : foldForComparison(statedTitle);
  parts.forEach((part, k) => {
    const { element, tag } = part.line.origin!;
    const context = main.context[element]!;
    // The title may stand in a header; nothing else there is the article.
    if (part.verdict === null && tag === 'h1' && folded !== null && matchesStated(part.shape.folded, folded)) return;
    if (part.verdict === null || part.verdict.kind === 'piece') {
      const furniture = context & (isSentence(part) ? ASIDE_HINTS & ~Hint.social : ASIDE_HINTS);
      if (furniture) { part.verdict = because(furniture); return; }
    }
    if (main.mass === 0 || !main.inside[element]) return;
    region[k] = true;
    part.verdict ??= verdictOfBlock(part, context);
  });
  addLead(parts, region, main.context);
  dropEmptyHeads(parts, region);
  return { title: finishRoles(parts, region, statedTitle, lexicon), main };
}

/** A lead stands at most so many blocks above the article's own element: a title, a byline, a stamp, share buttons between. */
const LEAD_REACH = 30;
const LEAD_LENGTH = 60;

/** Takes in the lead that stands between the title and the element that holds the article. */
function addLead(parts: Part[], region: boolean[], context: Int32Array): void {
  const first = region.indexOf(true);
  if (first < 0) return;
  let head = -1;
  for (let k = first - 1; k >= 0 && k >= first - LEAD_REACH; k--) if (parts[k]!.line.origin!.tag === 'h1') { head = k; break; }
  for (let k = first - 1; k >= 0 && k >= first - LEAD_REACH; k--) {
    const { shape, line, verdict } = parts[k]!;
    if (verdict !== null || line.origin!.linked > 0.3) continue;
    const said = (context[line.origin!.element]! & Hint.lead) !== 0;
    if (shape.length < LEAD_LENGTH || !(said || (shape.endsSentence && head >= 0 && k > head))) continue;
    region[k] = true;
    if (said) parts[k]!.verdict = piece('lead');
  }
}

const MAX_HEAD = 90;

/** A line that heads what follows: a heading, or a short line that ends no sentence. */
function isHead({ shape, line }: Part): boolean {
  const { tag } = line.origin!;
  if (HEADING.test(tag)) return shape.length <= MAX_HEAD || !shape.endsSentence;
  return shape.length <= MAX_HEAD && (tag === 'p' || tag === 'div' || tag === 'section') && (/[?:]$/.test(line.text) || (line.origin!.strong && !shape.endsSentence) || (tag !== 'p' && !shape.endsSentence));
}

/** Sets aside heads of what was set aside: "You may also like" over a list of links, or over nothing. */
function dropEmptyHeads(parts: readonly Part[], region: boolean[]): void {
  // What follows: 0 nothing of the article before something set aside or the end, 1 text of the article.
  let follows = false;
  for (let k = parts.length - 1; k >= 0; k--) {
    const part = parts[k]!;
    if (!region[k] || part.verdict?.kind === 'aside') { if (part.shape.words > 0) follows = false; continue; }
    if (part.verdict !== null) continue;
    if (!isHead(part)) { follows = true; continue; }
    if (!follows) { part.verdict = aside('heading', 'heads something that is not the article'); region[k] = false; }
  }
}

/** Share bars hold no sentences: long ones in an element of that name are quoted posts. */
function isSentence({ shape, line }: Part): boolean {
  return shape.length >= LONG_SENTENCE && shape.endsSentence && line.origin!.linked < 0.2;
}
const LONG_SENTENCE = 100;

function because(bits: number): Verdict {
  for (const [bit, rule, reason] of REASONS) if (bits & bit) return aside(rule, reason);
  return aside('outside', 'stands outside the article');
}

/** What a block in the article's element is, by tag, links and class; null: text. */
function verdictOfBlock(part: Part, context: number): Verdict | null {
  const { shape, line } = part;
  const { tag, linked } = line.origin!;
  if (tag === 'figcaption' || (context & Hint.caption) !== 0) return piece('caption');
  if (linked > LINKED && !(HEADING.test(tag) && tag !== 'h1')) return aside('links', 'links and no text');
  if (context & Hint.label && shape.length < 200) return aside('label', 'a label of the article: section, tags, reading time');
  if ((context & Hint.date) !== 0 && shape.length < 80) return aside('stamp', 'when it was published or changed');
  if ((context & Hint.byline) !== 0 && shape.length < 200) return piece('byline');
  if (!TEXT_TAGS.has(tag) && shape.length < LABEL_LENGTH && !shape.endsSentence) return aside('label', 'a label and no sentence');
  return null;
}
