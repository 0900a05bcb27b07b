/** Sentences: a paragraph cut at its sentence ends, never inside a quotation. */
import type { Paragraph, QuoteRange, SentenceRange, Tokens } from '../../model/segmented.js';

/** Tokens of a sentence at most: several times the longest of prose. A text without any full stop is cut there, as what stands in one sentence is weighed pair by pair. */
const LONGEST = 800;
const CLOSING_BRACKETS = new Set([')', ']']);
const CLOSING_MARKS = new Set(['»', '”', '"', "'", '›', '“', ')', ']']);

/** Takes a paragraph with its possible ends (see `ends.ts`) and its quotations in order; gives its sentences, which cover all its tokens. */
export function cutSentences(tokens: Tokens, paragraph: Paragraph, number: number, ends: Uint8Array, quotes: readonly QuoteRange[]): SentenceRange[] {
  const { firstToken, endToken } = paragraph;
  const sentences: SentenceRange[] = [];
  let first = firstToken;
  let quote = 0;
  let quoteEnd = -1; // end token of the outer quotation that holds the present token
  for (let i = firstToken; i < endToken; i++) {
    while (quote < quotes.length && quotes[quote]!.firstToken <= i) {
      if (quotes[quote]!.depth === 0) quoteEnd = quotes[quote]!.endToken;
      quote++;
    }
    if (!ends[i - firstToken]) continue;
    let last = i;
    if (i < quoteEnd) {
      // Inside a quotation only an end directly before its closing mark counts, and stands behind the mark.
      //  "... c'est fini. » Le ministre ..."
      //                   ^
      let close = i + 1;
      while (close < quoteEnd && CLOSING_MARKS.has(tokens.lower[close]!)) close++;
      if (close < quoteEnd) continue;
      last = quoteEnd - 1;
    }
    while (last + 1 < endToken && CLOSING_BRACKETS.has(tokens.lower[last + 1]!)) last++;
    if (last + 1 >= endToken) break;
    push(first, last + 1);
    first = last + 1;
    i = last;
  }
  if (first < endToken) push(first, endToken);
  return sentences;

  function push(from: number, to: number): void {
    for (let at = from; at < to; at += LONGEST) {
      const stop = Math.min(at + LONGEST, to);
      sentences.push({ start: tokens.start[at]!, end: tokens.end[stop - 1]!, firstToken: at, endToken: stop, paragraph: number });
    }
  }
}
