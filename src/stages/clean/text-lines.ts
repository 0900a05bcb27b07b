/** Plain text and Markdown to lines. */
import { plainLine, type Line } from './line.js';

/** The lines of a plain text; empty ones are only remembered as gaps. Breaks: LF, CR, CR LF, NEL, line and paragraph separators. */
export function textLines(source: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  let start = 0;
  for (let i = 0; i <= source.length; i++) {
    const code = i < source.length ? source.charCodeAt(i) : 10;
    if (code !== 10 && code !== 13 && code !== 0x85 && code !== 0x2028 && code !== 0x2029) continue;
    const line = i > start ? plainLine(source, start, i, gap) : null;
    if (line) { lines.push(line); gap = false; }
    else if (!(code === 10 && source.charCodeAt(i - 1) === 13)) gap = true;
    start = i + 1;
  }
  return lines;
}
