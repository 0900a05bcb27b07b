/** How much of a document, or of a stretch of it, stands in quotation marks. */
import type { QuotedSpan } from '../../../model/annotated.js';
import type { Wording } from '../../../model/fingerprint.js';
import type { Span } from '../../../model/anchor.js';

interface Quotations {
  /** Outer quotations in source order; an inner one is part of its outer one. */
  readonly outer: readonly QuotedSpan[];
  /** Characters of the article, repeats left out, that stand outside quotation marks, and all of them. */
  readonly unquoted: number;
  readonly all: number;
}

/** Worked out once a document, however many others it is compared with. */
const known = new WeakMap<Wording, Quotations>();

function quotationsOf(document: Wording): Quotations {
  const before = known.get(document);
  if (before !== undefined) return before;
  const outer = document.quoted.filter(q => q.depth === 0);
  let all = 0;
  let quoted = 0;
  for (const { start, end } of document.pieces) { all += end - start; quoted += lengthIn(outer, start, end); }
  for (const { start, end } of document.repeats) { all -= end - start; quoted -= lengthIn(outer, start, end); }
  const made: Quotations = { outer, unquoted: all - quoted, all };
  known.set(document, made);
  return made;
}

/** Characters of source[start, end) in the quotations. */
function lengthIn(outer: readonly QuotedSpan[], start: number, end: number): number {
  let low = 0;
  let high = outer.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (outer[middle]!.start < end) low = middle + 1; else high = middle;
  }
  let inside = 0;
  let upTo = end;
  // Backwards from the last quotation that begins before the end.
  for (let k = low - 1; k >= 0 && outer[k]!.end > start; k--) {
    const to = Math.min(upTo, outer[k]!.end);
    const from = Math.max(start, outer[k]!.start);
    if (to > from) { inside += to - from; upTo = from; }
  }
  return inside;
}

/** Share (0 to 1) of a stretch of the source that stands in quotation marks. */
export function quotedShare(document: Wording, { start, end }: Span): number {
  return end > start ? lengthIn(quotationsOf(document).outer, start, end) / (end - start) : 0;
}

/** Share of a document outside quotation marks below which it is mostly speech. */
const MOSTLY_SPEECH = 0.2;

/** Share of what a document says outside quotation marks that stands in the stretches; 1 where it says next to nothing outside them. */
export function unquotedCover(document: Wording, stretches: readonly Span[]): number {
  const { outer, unquoted, all } = quotationsOf(document);
  if (unquoted < MOSTLY_SPEECH * all) return 1;
  return stretches.reduce((sum, { start, end }) => sum + end - start - lengthIn(outer, start, end), 0) / unquoted;
}
