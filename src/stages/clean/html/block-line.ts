/** The line that a block of a page makes. */
import { makeLine, oneToOneCode, type Line } from '../line.js';
import type { LineOrigin } from '../origin.js';

const SPACE = 32;
const AMPERSAND = 38;

/** Takes the runs of a block's text; gives its line, or null where no word is in them. */
export function blockLine(source: string, runs: readonly number[], origin: LineOrigin): Line | null {
  return plainLine(source, runs, origin) ?? makeLine(source, runs, true, true, origin);
}

/**
 * The line of a block without character references, combining marks and letters far beyond the Latin ones, as a view would have it, but without
 * the way back: most blocks of a page are furniture and need none. Null for any other block, and where there is no word.
 */
function plainLine(source: string, runs: readonly number[], origin: LineOrigin): Line | null {
  let text = '';
  let first = -1;
  let last = -1;
  let space = false;
  for (let r = 0; r + 1 < runs.length; r += 2) {
    const end = runs[r + 1]!;
    // An empty run stands for a space.
    if (runs[r] === end) space = true;
    /** Begin of the characters that are taken over as they stand. */
    let from = -1;
    for (let k = runs[r]!; k < end; k++) {
      const code = source.charCodeAt(k);
      const seen = oneToOneCode(code);
      if (seen === SPACE || isBreak(code)) {
        // One space between two words stays as it is.
        if (code === SPACE && from >= 0 && k + 1 < end && isWord(source.charCodeAt(k + 1))) continue;
        if (from >= 0) { text += source.slice(from, k); last = k; from = -1; }
        space = true;
        continue;
      }
      if (seen === 0 || code === AMPERSAND) return null;
      if (from < 0) {
        if (space && first >= 0) text += ' ';
        space = false;
        if (first < 0) first = k;
        if (seen === code) from = k;
      } else if (seen !== code) { text += source.slice(from, k); from = -1; }
      if (seen !== code) { text += String.fromCharCode(seen); last = k + 1; }
    }
    if (from >= 0) { text += source.slice(from, end); last = end; }
  }
  return first < 0 ? null : { start: first, end: last, runs, text, gap: true, origin };
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x85;
}

function isWord(code: number): boolean {
  const seen = oneToOneCode(code);
  return seen !== 0 && seen !== SPACE;
}
