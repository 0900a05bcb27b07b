/** From tokens to characters: spans of cues, sources and contents in the view. */
import type { Span, TextSpan } from '../../../model/anchor.js';
import type { Group } from './group.js';
import type { Range } from './words.js';
import type { Reading } from './reading.js';

/** Characters of a stretch of tokens; a subject clitic without its hyphens ("-t-il" is "il"). */
export function spanOf(r: Reading, range: Range): Span {
  let start = r.tokens.start[range.first]!;
  const end = r.tokens.end[range.end - 1]!;
  if (range.end === range.first + 1 && r.text[start] === '-') start += r.tokens.lower[range.first]!.lastIndexOf('-') + 1;
  return { start, end };
}

/** A stretch with its words. */
export function textSpan(r: Reading, span: Span): TextSpan {
  return { start: span.start, end: span.end, text: r.text.slice(span.start, span.end) };
}

/** The cue alone: auxiliary to last word. */
export function cueSpan(r: Reading, group: Group): Span {
  return { start: r.tokens.start[group.cueFirst]!, end: r.tokens.end[group.end - 1]! };
}
