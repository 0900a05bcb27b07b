/** The line that a block of a page makes: most hold one stretch of text that stands in the page as readers see it, and are cut out of it whole. */
import { makeLine, oneToOneCode, type Line } from '../line.js';
import type { LineOrigin } from '../origin.js';

const AMPERSAND = 38;

/** Takes the runs of a block's text; gives its line, or null where no word is in them. */
export function blockLine(source: string, runs: readonly number[], origin: LineOrigin): Line | null {
  return (runs.length === 2 ? wholeLine(source, runs, origin) : null) ?? makeLine(source, runs, true, true, origin);
}

/** The line of one run without character references, double spaces, line breaks inside it or anything that a view folds; null for any other. */
function wholeLine(source: string, runs: readonly number[], origin: LineOrigin): Line | null {
  let start = runs[0]!;
  let end = runs[1]!;
  while (start < end && source.charCodeAt(start) <= 32) start++;
  while (end > start && source.charCodeAt(end - 1) <= 32) end--;
  if (start === end) return null;
  let before = 0;
  for (let k = start; k < end; k++) {
    const code = source.charCodeAt(k);
    if (code === AMPERSAND || oneToOneCode(code) !== code || (code === 32 && before === 32)) return null;
    before = code;
  }
  return { start, end, runs, text: source.slice(start, end), gap: true, origin };
}
