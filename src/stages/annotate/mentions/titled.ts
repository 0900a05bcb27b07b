/** Lines in capitals: headings in which nearly every word has one, so that it says nothing. */
import { Shape, TokenKind, type Tokens } from '../../../model/segmented.js';
import { Word } from './word-facts.js';

/** Share of capitals among a line's words of four letters and more, function words aside, from which it counts as written in capitals. */
const TITLED = 0.8;
/** Headings of fewer words are told by capitals alone. */
const SHORT = 4;
/** No title has more tokens. */
const LONGEST_TITLE = 40;

/** Marks the tokens of lines in which nearly all words have capitals. Takes the tokens and the bits of `Word` by form; sets 1 in `titled`. */
export function markTitledLines(tokens: Tokens, wordOf: Int32Array, titled: Int32Array): void {
  let first = 0;
  for (let i = 0; i <= tokens.count; i++) {
    if (i < tokens.count && tokens.kind[i] !== TokenKind.newline) continue;
    if (i - first < LONGEST_TITLE && isTitled(tokens, first, i, wordOf)) titled.fill(1, first, i);
    first = i + 1;
  }
}

function isTitled(tokens: Tokens, first: number, end: number, wordOf: Int32Array): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] !== TokenKind.word || tokens.end[i]! - tokens.start[i]! < 4 || (wordOf[tokens.form[i]!]! & Word.function) !== 0) continue;
    words++;
    if (tokens.shape[i] !== Shape.lower) capitals++;
  }
  // "Music", "Group Policy": a short line of capitals alone is a heading.
  if (words > 0 && words < SHORT && capitals === words && end - first <= SHORT && tokens.kind[end - 1] === TokenKind.word) return true;
  return words >= 4 && capitals / words >= TITLED;
}
