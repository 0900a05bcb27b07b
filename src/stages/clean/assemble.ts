/** Puts decided parts together: pieces, set-aside stretches, repeats and the view. */
import type { Piece, Repeat, SetAside } from '../../model/document.js';
import type { View } from '../../model/view.js';
import { ViewBuilder } from '../../text/view.js';
import { appendLine } from './line.js';
import type { Part } from './verdict.js';

export interface Assembled {
  readonly pieces: Piece[];
  readonly setAside: SetAside[];
  readonly repeats: Repeat[];
  readonly view: View;
  readonly pieceOfLine: number[];
  /** Number of the piece of each part, or -1. */
  readonly pieceOfPart: readonly number[];
}

const NOT_SPACE = /\S/;
const MARKUP = { rule: 'markup', reason: 'tags, scripts and comments of the page' };
/** "#", "**" of Markdown. */
const MARKS_OF_TEXT = { rule: 'markup', reason: 'marks of the text format' };
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
/** What zero-width marks leave: `\S` sees them, a reader does not. */
const INVISIBLE = { rule: 'marks', reason: 'invisible characters' };

function isPlainSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Takes the source and its parts in source order; gives what covers all of it but white space. */
export function assemble(source: string, parts: readonly Part[], references: boolean): Assembled {
  const pieces: Piece[] = [];
  const setAside: SetAside[] = [];
  const repeats: Repeat[] = [];
  const pieceOfLine: number[] = [];
  const pieceOfPart: number[] = [];
  const builder = new ViewBuilder(source);
  let covered = 0;
  for (const part of parts) {
    const { start, end } = part.line;
    const verdict = part.verdict ?? { kind: 'aside' as const, rule: 'outside', reason: 'not part of the article' };
    cover(covered, start);
    covered = Math.max(covered, end);
    const original = part.repeats >= 0 ? parts[part.repeats]!.line : null;
    if (original) repeats.push({ start, end, of: { start: original.start, end: original.end } });
    if (verdict.kind === 'aside') {
      setAside.push({ start, end, rule: verdict.rule, reason: verdict.reason });
      pieceOfPart.push(-1);
      continue;
    }
    pieceOfPart.push(pieces.length);
    pieces.push({ role: verdict.role, start, end });
    if (original) continue;
    appendLine(builder, part.line, references);
    if (builder.line()) pieceOfLine.push(pieces.length - 1);
  }
  cover(covered, source.length);
  return { pieces, setAside, repeats, view: builder.finish(), pieceOfLine, pieceOfPart };

  /** Sets aside what stands between two parts, if anything but white space does. */
  function cover(from: number, to: number): void {
    while (from < to && isPlainSpace(source.charCodeAt(from))) from++;
    if (to <= from) return;
    const between = source.slice(from, to);
    if (!NOT_SPACE.test(between)) return;
    const lead = between.search(NOT_SPACE);
    setAside.push({ start: from + lead, end: from + between.trimEnd().length, ...(references ? MARKUP : VISIBLE.test(between) ? MARKS_OF_TEXT : INVISIBLE) });
  }
}
