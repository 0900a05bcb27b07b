/** Marks as bits: one pass over the tokens of a text tells which of them may end a sentence, quote or bracket, so that the rules look at nothing else. */
import { TokenKind, type Tokens } from '../../model/segmented.js';

/** What a token is to the rules. */
export const Mark = {
  /** . ! ? … */
  terminal: 1 << 0,
  /** Quotation marks of all kinds, apostrophes that stand alone included. */
  quoting: 1 << 1,
  /** May stand between a sentence end and the next word: before that word, or behind the words that end. */
  opening: 1 << 2, closing: 1 << 3,
  /** Behind a full stop they show that the sentence goes on. */
  continuing: 1 << 4,
  closingBracket: 1 << 5,
  /** Closes a quotation or a bracket that ends with its sentence. */
  closesSentence: 1 << 6,
  /** A word with a full stop of its own: "U.S." */
  dotted: 1 << 7,
} as const;

/** Behind the last mark that the rules know (‹ › …). */
const TABLE_END = 0x2100;
const TABLE = new Uint8Array(TABLE_END);
for (const [bit, marks] of [
  [Mark.terminal, '.!?…'], [Mark.quoting, '«»“”„‹›"\'‘'], [Mark.opening, '«“"‘‹„\'([-–—•*¿¡»'], [Mark.closing, '»”"\'’›)]“'],
  [Mark.continuing, ',;:/.!?'], [Mark.closingBracket, ')]'], [Mark.closesSentence, '»”"\'›“)]'],
] as const) for (const mark of marks) TABLE[mark.charCodeAt(0)]! |= bit;

const FULL_STOP = 46;
/** A word of initials has at least two letters with their full stops. */
const SHORTEST_DOTTED = 3;

/** Longer columns than any article's are given back. */
const MOST_KEPT = 1 << 18;
let kept = new Uint8Array(4096);

/** The bits of `Mark` of each token, 0 for nearly all. What it gives holds until the next call. */
export function marksOf(text: string, tokens: Tokens): Uint8Array {
  const { count, kind, start, end } = tokens;
  if (kept.length < count || kept.length > MOST_KEPT) kept = new Uint8Array(Math.max(count, 4096));
  const marks = kept.subarray(0, count);
  for (let i = 0; i < count; i++) {
    let bits = 0;
    if (kind[i] === TokenKind.mark) {
      const code = text.charCodeAt(start[i]!);
      if (code < TABLE_END) bits = TABLE[code]!;
    } else if (kind[i] === TokenKind.word && text.charCodeAt(end[i]! - 1) === FULL_STOP && end[i]! - start[i]! >= SHORTEST_DOTTED) bits = Mark.dotted;
    marks[i] = bits;
  }
  return marks;
}
