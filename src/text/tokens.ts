/** The one token pass that feeds all finders. */
import { TokenKind, type Tokens } from '../model/segmented.js';
import type { TokenWords } from '../model/words/tokens.js';
import { beginText, formOf, lowers, shapes as formShapes, words as formWords } from './forms.js';

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

const FIRST_KEPT = 4096;
/** Columns longer than any article's are given back. */
const MOST_KEPT = 1 << 18;
/** Columns of the text being cut, filled again and again. */
let starts = new Int32Array(FIRST_KEPT);
let ends = new Int32Array(FIRST_KEPT);
let kinds = new Uint8Array(FIRST_KEPT);
let shapes = new Uint8Array(FIRST_KEPT);
let forms = new Int32Array(FIRST_KEPT);

function grow(): void {
  const larger = <T extends Int32Array | Uint8Array>(old: T, made: T): T => { made.set(old as never); return made; };
  const size = starts.length * 2;
  starts = larger(starts, new Int32Array(size));
  ends = larger(ends, new Int32Array(size));
  kinds = larger(kinds, new Uint8Array(size));
  shapes = larger(shapes, new Uint8Array(size));
  forms = larger(forms, new Int32Array(size));
}

/** Cuts a view's text into tokens. Takes the text and the language's joins; gives columns, offsets in the text. Linear in its length. */
export function tokenize(text: string, words: TokenWords): Tokens {
  beginText(words);
  const lower: string[] = [];
  let count = 0;
  const push = (from: number, to: number, tokenKind: number): void => {
    if (count === starts.length) grow();
    starts[count] = from;
    ends[count] = to;
    kinds[count] = tokenKind;
    if (tokenKind === TokenKind.word) {
      const form = formOf(text, from, to);
      shapes[count] = formShapes[form]!;
      const word = formWords[form]!;
      forms[count] = word;
      lower.push(lowers[word]!);
    } else {
      shapes[count] = 0;
      forms[count] = tokenKind === TokenKind.mark ? formWords[formOf(text, from, to)]! : 0;
      lower.push(to - from === 1 ? text[from]! : text.slice(from, to));
    }
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
  const cut = { count, start: starts.slice(0, count), end: ends.slice(0, count), kind: kinds.slice(0, count), shape: shapes.slice(0, count), lower, form: forms.slice(0, count), forms: lowers };
  if (starts.length > MOST_KEPT) { starts = new Int32Array(FIRST_KEPT); ends = new Int32Array(FIRST_KEPT); kinds = new Uint8Array(FIRST_KEPT); shapes = new Uint8Array(FIRST_KEPT); forms = new Int32Array(FIRST_KEPT); }
  return cut;

  /** Whether the hyphen at `j` begins this clitic, and not the middle of a name ("Bar-le-Duc"). */
  function cliticAt(clitic: string, j: number): boolean {
    const first = text.charCodeAt(j + 1);
    if (first < 0x80 && (first | 0x20) !== clitic.charCodeAt(1)) return false;
    const behind = j + clitic.length;
    if (text.slice(j, behind).toLowerCase() !== clitic) return false;
    return behind >= n || (classOf(text, behind) === 0 && !(text.charCodeAt(behind) === 0x2d && behind + 1 < n && classOf(text, behind + 1) !== 0));
  }

  function elided(from: number, at: number): boolean {
    return at - from < LONGEST_JOIN && words.elisions.has(text.slice(from, at + 1).toLowerCase());
  }

  /** Reads one word from `from` and what hangs on it; gives the offset behind it. */
  function word(from: number): number {
    let j = from;
    for (;;) {
      for (let code = text.charCodeAt(j); code < 0x250 && CLASS[code] === 1; code = text.charCodeAt(j)) j++;
      while (j < n && (classOf(text, j) === 1 || (text.charCodeAt(j) >= 0xdc00 && text.charCodeAt(j) <= 0xdfff))) j++;
      // Digits glued behind letters stay with them: "G7", "S-400" has its own hyphen rule below.
      if (j < n && classOf(text, j) === 2) { while (j < n && classOf(text, j) !== 0) j++; continue; }
      if (j + 1 >= n) {
        if (j < n && text.charCodeAt(j) === 0x27 && elided(from, j)) j++;
        break;
      }
      const code = text.charCodeAt(j);
      const next = classOf(text, j + 1);
      if (code === 0x27) {
        if (elided(from, j)) { j++; break; }
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

/** Letters and single spaces alone: nothing that the language joins or splits. */
const PLAIN_FORM = /^[A-Za-zÀ-ÖØ-öø-ÿŒœ]+(?: [A-Za-zÀ-ÖØ-öø-ÿŒœ]+)*$/;

/** The tokens of a short form of a word list as they stand, without columns. Takes what `tokenize` takes; gives the same stretches. */
export function wordsOf(form: string, words: TokenWords): readonly string[] {
  if (PLAIN_FORM.test(form)) return form.includes(' ') ? form.split(' ') : [form];
  const tokens = tokenize(form, words);
  return Array.from({ length: tokens.count }, (_, i) => form.slice(tokens.start[i], tokens.end[i]));
}
