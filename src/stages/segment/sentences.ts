/** Sentences: a paragraph cut at its sentence ends, never inside a quotation. */
import type { Paragraph, QuoteRange, SentenceRange, Tokens } from '../../model/segmented.js';
import { Mark } from './marks.js';

/** Tokens of a sentence at most: several times the longest of prose. A text without any full stop is cut there, as what stands in one sentence is weighed pair by pair. */
const LONGEST = 800;

/** Adds to `sentences` those of a paragraph with its possible ends (see `ends.ts`), its marks (see `marks.ts`) and its quotations in order. They cover all its tokens. */
export function cutSentences(tokens: Tokens, marks: Uint8Array, paragraph: Paragraph, number: number, ends: Uint8Array, quotes: readonly QuoteRange[], sentences: SentenceRange[]): void {
  const { firstToken, endToken } = paragraph;
  let first = firstToken;
  let quote = 0;
  let quoteEnd = -1; // end token of the outer quotation that holds the present token
  for (let i = firstToken; i < endToken; i++) {
    if (!ends[i]) continue;
    while (quote < quotes.length && quotes[quote]!.firstToken <= i) {
      if (quotes[quote]!.depth === 0) quoteEnd = quotes[quote]!.endToken;
      quote++;
    }
    let last = i;
    if (i < quoteEnd) {
      // Inside a quotation only an end directly before its closing mark counts, and stands behind the mark.
      //  "... c'est fini. » Le ministre ..."
      //                   ^
      let close = i + 1;
      while (close < quoteEnd && marks[close]! & Mark.closesSentence) close++;
      if (close < quoteEnd) continue;
      last = quoteEnd - 1;
    }
    while (last + 1 < endToken && marks[last + 1]! & Mark.closingBracket) last++;
    if (last + 1 >= endToken) break;
    add(tokens, first, last + 1, number, sentences);
    first = last + 1;
    i = last;
  }
  if (first < endToken) add(tokens, first, endToken, number, sentences);
}

function add(tokens: Tokens, from: number, to: number, paragraph: number, sentences: SentenceRange[]): void {
  for (let at = from; at < to; at += LONGEST) {
    const stop = Math.min(at + LONGEST, to);
    sentences.push({ start: tokens.start[at]!, end: tokens.end[stop - 1]!, firstToken: at, endToken: stop, paragraph });
  }
}
