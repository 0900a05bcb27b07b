/** Sentence ends: the tokens after which a sentence may be over, looking at full stops and their neighbours only. */
import { Shape, TokenKind, type Paragraph, type Tokens } from '../../model/segmented.js';
import type { SentenceWords } from '../../model/words/grammar.js';
import { Mark } from './marks.js';

/** Longer columns than any article's are given back. */
const MOST_KEPT = 1 << 18;
let kept = new Uint8Array(4096);

/**
 * Takes tokens with their marks (see `marks.ts`) and the paragraphs; gives for each token whether a sentence may end behind it (1) or not (0).
 * Quotation marks are not looked at here. What it gives holds until the next call.
 */
export function sentenceEnds(text: string, tokens: Tokens, marks: Uint8Array, paragraphs: readonly Paragraph[], words: SentenceWords): Uint8Array {
  if (kept.length < tokens.count || kept.length > MOST_KEPT) kept = new Uint8Array(Math.max(tokens.count, 4096));
  const ends = kept.subarray(0, tokens.count);
  ends.fill(0);
  let firstToken = 0;
  let endToken = 0;
  for (const paragraph of paragraphs) {
    ({ firstToken, endToken } = paragraph);
    for (let i = firstToken; i < endToken; i++) {
      if ((marks[i]! & (Mark.terminal | Mark.dotted)) === 0) continue;
      if (marks[i]! & Mark.terminal) {
        let last = i;
        while (last + 1 < endToken && marks[last + 1]! & Mark.terminal) last++;
        if (endsAt(i, last)) ends[last] = 1;
        i = last;
      } else if (opensSentence(i + 1)) {
        //  "... aux U.S. Le ministre" : the full stop of the initials is also that of the sentence
        //            ^
        ends[i] = 1;
      }
    }
  }
  return ends;

  function endsAt(first: number, last: number): boolean {
    const next = nextWord(last + 1);
    if (next < 0) return true;
    let behind = last + 1;
    while (behind < endToken && behind < last + 4 && marks[behind]! & Mark.closing) behind++;
    if (behind < endToken && marks[behind]! & Mark.continuing) return false;
    if (tokens.kind[next] === TokenKind.word && tokens.shape[next] === Shape.lower) return false;
    if (first !== last || tokens.lower[first] !== '.') return true;
    const before = first - 1;
    if (before < firstToken) return false;
    const glued = last + 1 < endToken && tokens.start[last + 1] === tokens.end[last];
    //  "3.5 %", "exemple.Org", but "... fin 1991.Votre publicité"
    //    ^              ^                         ^
    if (glued && next === last + 1) {
      return tokens.kind[before] !== TokenKind.mark && tokens.kind[next] === TokenKind.word && tokens.shape[next] === Shape.capital
        && tokens.end[before]! - tokens.start[before]! > 2 && tokens.lower[before - 1] !== '.';
    }
    if (tokens.kind[before] === TokenKind.number) {
      // "1. Texte": the number of a list item, first in its line
      return before !== firstToken;
    }
    if (tokens.kind[before] !== TokenKind.word || tokens.end[before] !== tokens.start[first]) return true;
    const low = tokens.lower[before]!;
    const word = tokens.shape[before] === Shape.lower ? low : text.slice(tokens.start[before], tokens.end[before]);
    if (words.titles.has(word) || (low.length > 1 && words.titles.has(low))) return false;
    if (word.length === 1 && tokens.shape[before] !== Shape.lower) return opensSentence(last + 1);
    //  "J.-P. Martin", "Ph. Durand"
    if (words.abbreviations.has(low)) return opensSentence(last + 1) || tokens.kind[next] !== TokenKind.number;
    return true;
  }

  /** The first word or number at or behind `i`, over opening and closing marks; -1 at the end of the paragraph. */
  function nextWord(i: number): number {
    let at = i;
    for (let steps = 0; at < endToken && steps < 6; steps++, at++) {
      if (tokens.kind[at] !== TokenKind.mark) return at;
      if ((marks[at]! & (Mark.opening | Mark.closing)) === 0) return at;
    }
    return at < endToken ? at : -1;
  }

  function opensSentence(i: number): boolean {
    const next = nextWord(i);
    return next < 0 || (tokens.shape[next] === Shape.capital && words.openers.has(tokens.lower[next]!));
  }
}
