/** Lists of short lines that are the article's own although they read like a menu: nothing of the page stands among them. */
import type { Part } from './verdict.js';

/** Fewer lines are a caption or the headline of another article. */
const MIN_LINES = 4;
/** A longer list is a page of its own kind. */
const MAX_LINES = 60;
/** A single word is the cell of a table, a price or a tag. */
const MIN_WORDS = 2;

// "The envoys will visit these ports in spring:"   prose
// "Port Serin, 3 and 4 March"                      the list
// "Lavane and its islands, 10 March"
// "The last visit was in 2031."                    prose again
/** Takes the parts and which of them stand in the article; takes in the lines of such lists: those between two paragraphs, and behind the last one those that are made alike. */
export function bareLists(parts: readonly Part[], region: boolean[]): void {
  let last = -1;
  for (let k = 0; k < parts.length; k++) {
    if (!region[k] || parts[k]!.verdict !== null) continue;
    const lines = k - last - 1;
    if (last >= 0 && lines >= MIN_LINES) {
      if (lines <= MAX_LINES && isBare(parts, last + 1, k)) take(parts, region, last + 1, k);
      else take(parts, region, last + 1, alikeEnd(parts, last + 1, k));
    }
    last = k;
  }
  if (last >= 0) take(parts, region, last + 1, alikeEnd(parts, last + 1, parts.length));
}

function take(parts: readonly Part[], region: boolean[], from: number, to: number): void {
  for (let k = from; k < to; k++) if (parts[k]!.shape.words >= MIN_WORDS) region[k] = true;
}

/** Whether no word of the page, no credit and no label is among the lines [from, to). */
function isBare(parts: readonly Part[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!isUndecided(parts[k]!)) return false;
  return true;
}

function isUndecided({ verdict, signals }: Part): boolean {
  return verdict === null && !signals.section;
}

// "3. The islands"   "2031: Port Serin"   "• Fuel for the boats"
//  ^^                 ^^^^^                ^
const COUNTED = /^\d{1,3}[.)] ?["“«(]?\p{L}|^(?:19|20)\d\d ?[:–-] ?\p{L}|^[•·▪●] ?[\p{L}\p{N}]/u;
// "Best harbour: Lavane"   "Best island - Port Serin"   headlines of other articles are made so too: they count where a colon announces them
//              ^                        ^
const LABELLED = /^\p{L}[^:]{1,40}: ?\S|^\p{L}[^-–—]{1,60} [-–—] ?\S/u;
/** Lines under which such a list stands: its heading. */
const HEADINGS = 2;

/** Where a list ends that begins at `from` or under a heading there, or `from`: its entries are made alike, one line may stand between two of them. */
function alikeEnd(parts: readonly Part[], from: number, to: number): number {
  let announced = from > 0 && parts[from - 1]!.line.text.endsWith(':');
  let end = from;
  let entries = 0;
  let others = 0;
  for (let k = from; k < to && k - from < MAX_LINES && isUndecided(parts[k]!); k++) {
    const { text } = parts[k]!.line;
    if (COUNTED.test(text) || (announced && LABELLED.test(text))) { entries++; others = 0; end = k + 1; }
    else if (++others > (entries === 0 ? HEADINGS : 1)) break;
    if (entries === 0 && text.endsWith(':')) announced = true;
  }
  return entries >= MIN_LINES ? end : from;
}
