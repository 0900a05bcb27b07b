/** Lines: the candidate pieces of a source, each with its readable words and its places. */
import type { LineOrigin } from './origin.js';
import type { View } from '../../model/view.js';
import { readable, ViewBuilder } from '../../text/view.js';

/** One line of a plain text, or one block of text of a page. */
export interface Line {
  /** Place in the source, white space trimmed. */
  readonly start: number;
  readonly end: number;
  /** Readable stretches of the source: start, end, start, end, ... */
  readonly runs: readonly number[];
  /** Readable words, folded as a view folds them. */
  readonly text: string;
  /** An empty line stands before it (plain text), or a new block begins (page). */
  readonly gap: boolean;
  /** What the page says about it; null in plain text. */
  readonly origin: LineOrigin | null;
}

/** Adds a line's words to a view. */
export function appendLine(builder: ViewBuilder, line: Line, references: boolean): void {
  const { runs } = line;
  appendRuns(builder, runs, references);
}

/** Adds runs to a view; an empty run stands for a space (a line break, a table cell). */
function appendRuns(builder: ViewBuilder, runs: readonly number[], references: boolean): void {
  for (let k = 0; k + 1 < runs.length; k += 2) {
    if (runs[k] === runs[k + 1]) builder.space(runs[k]!, runs[k]!); else builder.append(runs[k]!, runs[k + 1]!, references);
  }
}

/** The view of one line alone: its way from readable words back to the source. */
export function viewOf(source: string, line: Line, references: boolean): View {
  const builder = new ViewBuilder(source);
  appendLine(builder, line, references);
  return builder.finish();
}

/** The words of a line as the source writes them. */
export function wordsOf(source: string, line: Line, references: boolean): string {
  const view = viewOf(source, line, references);
  return readable(view, source, 0, view.text.length);
}

/** A line made of runs, or null where no word is in them. */
export function makeLine(source: string, runs: readonly number[], gap: boolean, references: boolean, origin: LineOrigin | null): Line | null {
  const builder = new ViewBuilder(source);
  appendRuns(builder, runs, references);
  const view = builder.finish();
  if (view.text === '') return null;
  return { start: view.sourceStarts[0]!, end: view.sourceEnds[view.sourceEnds.length - 1]!, runs, text: view.text, gap, origin };
}

/** The runs that lie in [start, end). */
export function clipRuns(runs: readonly number[], start: number, end: number): number[] {
  const out: number[] = [];
  for (let k = 0; k + 1 < runs.length; k += 2) {
    const from = Math.max(start, runs[k]!);
    const to = Math.min(end, runs[k + 1]!);
    if (from < to || (runs[k] === runs[k + 1] && from === to)) out.push(from, to);
  }
  return out;
}
