/** Lists of links to other articles behind a label ("Read more:", "Related"): headlines one under the other. */
import { kindBit } from './phrases.js';
import { aside, type Part } from './verdict.js';

const RELATED = kindBit('related');
const TEASER = aside('related', 'a headline in a list of links to other articles');
const EXCERPT = aside('related', 'the begin of another article, cut off');
const MAX_LABEL = 60;
/** A headline is a line of this length that ends no sentence; shorter ones are names and labels of the list. */
const MAX_HEADLINE = 160;
/** What is longer and ends a sentence is prose again. */
const PROSE_LENGTH = 80;
/** A longer list is a page of its own kind. */
const MAX_LINES = 24;

/** Sets the headlines behind labels of such lists aside, from part `from` on: above the article a label may head the article itself. Tells whether there were any. */
export function setTeasersAside(parts: readonly Part[], from: number): boolean {
  let found = false;
  for (let k = Math.max(0, from); k < parts.length; k++) {
    if (!isLabel(parts[k]!)) continue;
    let j = k + 1;
    for (; j < parts.length && j - k <= MAX_LINES; j++) {
      const part = parts[j]!;
      // The same label again right behind a headline is the button under it: "Read more" / headline / "Read more".
      if (j === k + 2 && part.shape.folded === parts[k]!.shape.folded) break;
      if (part.verdict?.kind === 'piece' && part.verdict.role !== 'credit') break;
      if (part.verdict === null && (part.shape.length > MAX_HEADLINE || (part.shape.endsSentence && part.shape.length >= PROSE_LENGTH && !part.line.text.endsWith('…') && !part.line.text.endsWith('...')))) break;
      if (part.verdict?.kind === 'aside' && part.verdict.rule !== 'related' && part.verdict.rule !== 'stamp' && part.verdict.rule !== 'navigation') break;
    }
    // The line right above the prose may be a heading of the article, where other headlines stand above it.
    const end = j < parts.length && j - k > 2 && parts[j]!.verdict === null && parts[j - 1]!.line.gap ? j - 1 : j;
    for (let n = k + 1; n < end; n++) if (parts[n]!.verdict === null) { parts[n]!.verdict = TEASER; found = true; }
    k = j === k + 2 && parts[j]?.shape.folded === parts[k]!.shape.folded ? j : end - 1;
  }
  return found;
}

// "Boats for the price of a car" / "The yard of Orsk sells what the navy left."   three and more such pairs: a headline, and one sentence under it
// "Nine ways to dry a sail" / "From the wind to the oven, tried by our readers."
const MIN_PAIRS = 3;
const MIN_PAIR_HEADLINE = 25;
const MAX_PAIR_LINE = 130;

/** Sets runs of headlines with one short sentence under each aside, behind part `from`: what a page offers to read next. Tells whether there were any. */
export function setPairsAside(parts: readonly Part[], from: number): boolean {
  let found = false;
  for (let k = Math.max(1, from + 1); k < parts.length; k++) {
    let end = k;
    while (end + 1 < parts.length && isPairHeadline(parts[end]!) && isPairSentence(parts[end + 1]!)) end += 2;
    if (end - k < 2 * MIN_PAIRS) continue;
    for (let n = k; n < end; n++) parts[n]!.verdict = TEASER;
    found = true;
    k = end - 1;
  }
  return found;
}

// "Step 4: the keel"   "4. The keel"   the parts of an instruction, no headlines
//       ^               ^^
const STEP = /^\p{L}{2,12} \d|^\d{1,2}[.):] /u;

function isPairHeadline({ verdict, shape, line }: Part): boolean {
  return verdict === null && !shape.endsSentence && shape.innerStops === 0 && shape.length >= MIN_PAIR_HEADLINE && shape.length <= MAX_PAIR_LINE && !STEP.test(line.text);
}

function isPairSentence({ verdict, shape }: Part): boolean {
  return verdict === null && shape.endsSentence && shape.innerStops === 0 && shape.length <= MAX_PAIR_LINE;
}

// "The harbour of Lavane gets a new pier" / "The council voted on Monday to build what the fishermen had asked for since the ..."
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                                                                                    ^^^^
const CUT_OFF = /[\p{L}\p{N}»”"’)],? (?:\.\.\.|…)$|\[(?:…|\.\.\.|&hellip;)\]$/u;
function endsCut(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 0x2026 || last === 46 || last === 93;
}
const MIN_EXCERPT = 60;
const MAX_EXCERPT = 450;

/** Sets the begins of other articles aside that stand cut off under their headlines, and the headlines, behind part `from`: above the article a cut line may be its own lead. Tells whether there were any. */
export function setExcerptsAside(parts: readonly Part[], from: number): boolean {
  let found = false;
  for (let k = Math.max(1, from + 1); k < parts.length; k++) {
    const { verdict, shape, line } = parts[k]!;
    if (verdict !== null || shape.length < MIN_EXCERPT || shape.length > MAX_EXCERPT || !endsCut(line.text) || !CUT_OFF.test(line.text.slice(-16))) continue;
    const above = parts[k - 1]!;
    if (above.shape.length > MAX_HEADLINE || above.shape.endsSentence && above.verdict === null) continue;
    parts[k]!.verdict = EXCERPT;
    found = true;
    if (above.verdict === null) above.verdict = TEASER;
  }
  return found;
}

/** "Read more:"   "Related articles"   "More from the Herald": a short line that heads links to other articles. */
function isLabel({ verdict, signals, shape, line }: Part): boolean {
  if (shape.length > MAX_LABEL || shape.endsSentence && !/[…:]$|\.\.\.$/.test(line.text)) return false;
  if (signals.section) return true;
  return verdict?.kind === 'aside' && verdict.rule === 'related' && ((signals.whole & RELATED) !== 0 || line.text.endsWith(':'));
}
