/** Lists of short lines that stand between two paragraphs of the article: they read like a menu, and nothing of the page stands among them. */
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
/** Takes the parts and which of them stand in the article; takes in the lines of such lists. */
export function bareLists(parts: readonly Part[], region: boolean[]): void {
  let last = -1;
  for (let k = 0; k < parts.length; k++) {
    if (!region[k] || parts[k]!.verdict !== null) continue;
    const lines = k - last - 1;
    if (last >= 0 && lines >= MIN_LINES && lines <= MAX_LINES && isBare(parts, last + 1, k)) {
      for (let j = last + 1; j < k; j++) if (parts[j]!.shape.words >= MIN_WORDS) region[j] = true;
    }
    last = k;
  }
}

/** Whether no word of the page, no credit and no label is among the lines [from, to). */
function isBare(parts: readonly Part[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (parts[k]!.verdict !== null || parts[k]!.signals.section) return false;
  return true;
}
