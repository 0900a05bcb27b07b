/** Lines: the candidate pieces of a source, each with its readable words and its places. */
import type { LineOrigin } from './origin.js';
import type { View } from '../../model/view.js';
import { foldCode, isInvisible } from '../../text/fold.js';
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
  if (isOneToOne(line)) builder.appendFolded(line.text, line.start, line.end);
  else appendRuns(builder, line.runs, references);
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
  if (isOneToOne(line)) return source.slice(line.start, line.end);
  const view = viewOf(source, line, references);
  return readable(view, source, 0, view.text.length);
}

// What a character of a plain text becomes in a view where it becomes one character: itself, or its plain form; 0 where it may become none or a part of another.
const ONE_TO_ONE = new Uint16Array(0x3000);
for (let code = 0; code < ONE_TO_ONE.length; code++) {
  const broken = code === 10 || code === 13 || code === 0x85 || isInvisible(code) || (code >= 0x300 && code <= 0x36f);
  ONE_TO_ONE[code] = broken ? 0 : foldCode(code);
}
/** Characters of a line that are folded in one go. */
const MAX_FOLDED = 8192;
const folded = new Uint16Array(MAX_FOLDED);

/** What a character of a plain text becomes in a view where it becomes one character, or 0. */
export function oneToOneCode(code: number): number {
  return code < 0x3000 ? ONE_TO_ONE[code]! : 0;
}

/** The line of a plain text whose characters all stand one to one in source[start, end), no white space at its ends; `changed` where any of them is folded. */
export function plainLine(source: string, runs: readonly number[], start: number, end: number, changed: boolean, gap: boolean): Line | null {
  if (changed && end - start > MAX_FOLDED) return makeLine(source, runs, gap, false, null);
  return { start, end, runs, text: changed ? foldedSlice(source, start, end) : source.slice(start, end), gap, origin: null };
}

function foldedSlice(source: string, from: number, to: number): string {
  for (let i = from; i < to; i++) folded[i - from] = ONE_TO_ONE[source.charCodeAt(i)]!;
  return String.fromCharCode.apply(null, folded.subarray(0, to - from) as unknown as number[]);
}

/** Whether a line's words stand one to one in the source: whatever a view drops, joins or decodes makes it shorter than its place. */
function isOneToOne({ runs, text, start, end }: Line): boolean {
  return runs.length === 2 && text.length === end - start;
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
