/** The one token pass that feeds all finders. */
import { Shape, TokenKind, type Tokens } from '../model/segmented.js';
import type { TokenWords } from '../model/words/tokens.js';

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;

/** Letter classes of the first 0x250 code units, and a pattern beyond: 1 letter, 2 digit, 0 neither. */
const CLASS = new Uint8Array(0x250);
for (let code = 0; code < CLASS.length; code++) CLASS[code] = LETTER.test(String.fromCharCode(code)) ? 1 : DIGIT.test(String.fromCharCode(code)) ? 2 : 0;

/** No elided or whole word is longer, so that a run of apostrophes or hyphens costs no more than its length. */
const LONGEST_JOIN = 16;

function classOf(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code < 0x250) return CLASS[code]!;
  if (code >= 0xd800 && code <= 0xdbff) return LETTER.test(String.fromCodePoint(text.codePointAt(i)!)) ? 1 : 0;
  if (code >= 0xdc00 && code <= 0xdfff) return 0;
  return LETTER.test(text[i]!) ? 1 : DIGIT.test(text[i]!) ? 2 : 0;
}

function shapeOf(text: string, start: number, end: number, lower: string): number {
  const raw = text.slice(start, end);
  if (raw === lower) return Shape.lower;
  const first = raw[0] !== lower[0];
  let uppers = 0;
  for (let i = 0; i < raw.length; i++) if (raw[i] !== lower[i]) uppers++;
  if (uppers === raw.replace(/[-'.]/g, '').length) return raw.length > 1 ? Shape.upper : Shape.capital;
  return first ? Shape.capital : Shape.mixed;
}

/** Cuts a view's text into tokens. Takes the text and the language's joins; gives columns, offsets in the text. Linear in its length. */
export function tokenize(text: string, words: TokenWords): Tokens {
  const capacity = Math.max(16, text.length);
  let start = new Int32Array(capacity >> 1);
  let end = new Int32Array(capacity >> 1);
  let kind = new Uint8Array(capacity >> 1);
  let shape = new Uint8Array(capacity >> 1);
  const lower: string[] = [];
  let count = 0;
  const push = (from: number, to: number, tokenKind: number): void => {
    if (count === start.length) {
      const grow = <T extends Int32Array | Uint8Array>(old: T, made: T): T => { made.set(old as never); return made; };
      const size = count * 2;
      start = grow(start, new Int32Array(size));
      end = grow(end, new Int32Array(size));
      kind = grow(kind, new Uint8Array(size));
      shape = grow(shape, new Uint8Array(size));
    }
    const slice = text.slice(from, to);
    const low = tokenKind === TokenKind.word ? slice.toLowerCase() : slice;
    start[count] = from;
    end[count] = to;
    kind[count] = tokenKind;
    shape[count] = tokenKind === TokenKind.word ? shapeOf(text, from, to, low) : 0;
    lower.push(low);
    count++;
  };
  const n = text.length;
  let i = 0;
  while (i < n) {
    const code = text.charCodeAt(i);
    if (code === 32) { i++; continue; }
    if (code === 10) { push(i, i + 1, TokenKind.newline); i++; continue; }
    const cls = classOf(text, i);
    if (cls === 2) {
      let j = i + 1;
      while (j < n && classOf(text, j) === 2) j++;
      push(i, j, TokenKind.number);
      i = j;
      continue;
    }
    if (cls === 0) {
      const width = code >= 0xd800 && code <= 0xdbff && i + 1 < n ? 2 : 1;
      push(i, i + width, TokenKind.mark);
      i += width;
      continue;
    }
    i = word(i);
  }
  return { count, start: start.slice(0, count), end: end.slice(0, count), kind: kind.slice(0, count), shape: shape.slice(0, count), lower };

  /** Whether the hyphen at `j` begins this clitic, and not the middle of a name ("Bar-le-Duc"). */
  function cliticAt(clitic: string, j: number): boolean {
    const behind = j + clitic.length;
    if (text.slice(j, behind).toLowerCase() !== clitic) return false;
    return behind >= n || (classOf(text, behind) === 0 && !(text.charCodeAt(behind) === 0x2d && behind + 1 < n && classOf(text, behind + 1) !== 0));
  }

  /** Reads one word from `from` and what hangs on it; gives the offset behind it. */
  function word(from: number): number {
    let j = from;
    const elided = (at: number): boolean => at - from < LONGEST_JOIN && words.elisions.has(text.slice(from, at + 1).toLowerCase());
    for (;;) {
      while (j < n && (classOf(text, j) === 1 || (text.charCodeAt(j) >= 0xdc00 && text.charCodeAt(j) <= 0xdfff))) j++;
      // Digits glued behind letters stay with them: "G7", "S-400" has its own hyphen rule below.
      if (j < n && classOf(text, j) === 2) { while (j < n && classOf(text, j) !== 0) j++; continue; }
      if (j + 1 >= n) {
        if (j < n && text.charCodeAt(j) === 0x27 && elided(j)) j++;
        break;
      }
      const code = text.charCodeAt(j);
      const next = classOf(text, j + 1);
      if (code === 0x27) {
        if (elided(j)) { j++; break; }
        const suffix = words.suffixes.find(s => text.startsWith(s, j) && (j + s.length >= n || classOf(text, j + s.length) === 0));
        if (suffix) { push(from, j, TokenKind.word); push(j, j + suffix.length, TokenKind.word); return j + suffix.length; }
        if (next === 1) { j++; continue; }
        break;
      }
      if (code === 0x2d && next !== 0) {
        const clitic = next === 1 ? words.clitics.find(c => cliticAt(c, j)) : undefined;
        if (clitic && !(j - from <= LONGEST_JOIN && words.whole.has(text.slice(from, j + clitic.length).toLowerCase()))) { push(from, j, TokenKind.word); push(j, j + clitic.length, TokenKind.word); return j + clitic.length; }
        j++;
        continue;
      }
      // Dotted initials: "U.S.", "J.-P."
      if (code === 0x2e && next === 1 && j - from === 1 && j + 2 < n && text.charCodeAt(j + 2) === 0x2e) { j++; continue; }
      if (code === 0x2e && j - from >= 3 && text.charCodeAt(j - 2) === 0x2e && text.charCodeAt(from + 1) === 0x2e) { j++; break; }
      break;
    }
    if (j < n && text.charCodeAt(j) === 0x2e && j - from >= 3 && text.charCodeAt(j - 2) === 0x2e && text.charCodeAt(from + 1) === 0x2e) j++;
    push(from, j, TokenKind.word);
    return j;
  }
}
