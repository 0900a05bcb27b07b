/** Plain text and Markdown to lines. */
import { makeLine, oneToOneCode, plainLine, type Line } from './line.js';

function isVisibleAscii(code: number): boolean {
  return code > 32 && code < 127;
}

/** The lines of a plain text; empty ones are only remembered as gaps. Breaks: LF, CR, CR LF, NEL, line and paragraph separators. */
export function textLines(source: string): Line[] {
  const lines: Line[] = [];
  const length = source.length;
  let gap = true;
  let start = 0;
  // Of the line so far: its first visible character and the end of its last one, whether its characters stand one to one, and whether one of them is folded.
  let first = -1;
  let end = 0;
  let oneToOne = true;
  let changed = false;
  let before = 0;
  for (let i = 0; i <= length; i++) {
    let code = i < length ? source.charCodeAt(i) : 10;
    if (isVisibleAscii(code)) {
      // Most characters are these, and all of them alike.
      if (first < 0) first = i;
      do code = ++i < length ? source.charCodeAt(i) : 10; while (isVisibleAscii(code));
      end = i;
      before = 0;
    }
    const one = oneToOneCode(code);
    if (one !== 0 && code !== 0x2028) {
      if (one !== 32) { if (first < 0) first = i; end = i + 1; }
      else if (before === 32) oneToOne = false;
      if (one !== code) changed = true;
      before = one;
      continue;
    }
    if (code !== 10 && code !== 13 && code !== 0x85 && code !== 0x2028 && code !== 0x2029) {
      oneToOne = false;
      continue;
    }
    const line = !oneToOne ? makeLine(source, [start, i], gap, false, null) : first < 0 ? null : plainLine(source, [start, i], first, end, changed, gap);
    if (line) { lines.push(line); gap = false; }
    else if (!(code === 10 && source.charCodeAt(i - 1) === 13)) gap = true;
    start = i + 1;
    first = -1;
    oneToOne = true;
    changed = false;
    before = 0;
  }
  return lines;
}
