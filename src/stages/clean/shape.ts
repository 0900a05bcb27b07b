/** The shape of a line: how long it is, whether it reads as prose, whether it ends as a sentence; and what its characters tell of it. */
import { codesFor, foldedLetter, isSymbol, slowCodes } from '../../text/fold.js';

export interface LineShape {
  /** Readable characters. */
  readonly length: number;
  readonly words: number;
  /** Lower case, no accents, words with single spaces between them. */
  readonly folded: string;
  /** A hash of the folded words: lines with other hashes have other words. */
  readonly hash: number;
  readonly endsSentence: boolean;
  /** Share of its words that are function words of a known language, 0 to 1. */
  readonly common: number;
  /** How many words there are in `folded`, and how many of them are function words of each pack. */
  readonly sample: number;
  readonly commonOf: readonly number[];
  /** Share of its words that begin with a capital, 0 to 1. */
  readonly capitals: number;
  /** Share of its words that are figures, 0 to 1. */
  readonly figures: number;
  /** Ends of sentences within it, the last one not counted. */
  readonly innerStops: number;
  /** Kinds of characters in it (`CharSign`), of words (`WordSign`), and what its first word is: a rule that needs what is not there need not look. */
  readonly characters: number;
  readonly known: number;
  readonly first: number;
}

/** Kinds of characters in a line, as bits. `glue`: a capital right behind a small letter; `foreign`: beyond the Latin-1 letters. */
export const CharSign = { colon: 1, at: 2, slash: 4, open: 8, copyright: 16, digit: 32, foreign: 64, glue: 128 } as const;
/** All of them: for a line that was not looked through to its end. */
export const ALL_CHARACTERS = 255;
// Bits above those that are given out.
const CAPITAL = 256;
const GLUED_CAPITAL = 512;
const SMALL = 1024;
const BEFORE_WORD = 2048;
const STOP = 4096;
const TWO_LETTERS = 8192;
/** General punctuation and other scripts count as small letters for what is glued to them. */
const PUNCTUATION = SMALL;
const ABOVE = SMALL | CharSign.foreign;

/** Letters of the Latin alphabets, the marks of the press and what each is. */
const LATIN = 0x250;
const KIND = new Uint16Array(LATIN);
const mark = (characters: string, bits: number): void => { for (let i = 0; i < characters.length; i++) KIND[characters.charCodeAt(i)]! |= bits; };
mark(':', CharSign.colon); mark('@', CharSign.at); mark('/', CharSign.slash); mark('([', CharSign.open); mark('©', CharSign.copyright); mark('0123456789', CharSign.digit);
mark(' -\'«"(', BEFORE_WORD); mark('.!?', STOP);
for (let code = 0; code < LATIN; code++) {
  if (code >= 0x100) KIND[code] = ABOVE;
  else if ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)) KIND[code]! |= code === 0xd7 ? GLUED_CAPITAL : CAPITAL | GLUED_CAPITAL;
  if ((code >= 97 && code <= 122) || code >= 0xdf) KIND[code]! |= SMALL;
  if (foldedLetter(code) > 0xffff) KIND[code]! |= TWO_LETTERS;
}
/** For each code unit what it is, in the upper half, and its folded letter. */
const KIND_AND_LETTER = Uint32Array.from(KIND, (kind, code) => ((kind << 16) | (foldedLetter(code) & 0xffff)) >>> 0);

/** What `readCharacters` found last; read at once. `folded` counts the codes in `folding.codes`. */
export const characters = { signs: 0, capitals: 0, innerStops: 0, folded: 0 };

/** Counts the capitalised words and inner stops of a text, tells which kinds of characters it has and folds it (see `foldCodes`), all in one pass, into `characters`. */
export function readCharacters(text: string): void {
  const length = text.length;
  const codes = codesFor(length);
  let folded = 0;
  let space = false;
  let slow = false;
  let signs = 0;
  let capitals = 0;
  let stops = 0;
  let before = BEFORE_WORD;
  for (let i = 0; i < length; i++) {
    let code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) {
      // Most characters are small letters without accents: they stand for themselves.
      if (space) { codes[folded++] = 32; space = false; }
      do {
        codes[folded++] = code;
        code = ++i < length ? text.charCodeAt(i) : 0;
      } while (code >= 97 && code <= 122);
      before = SMALL;
      if (i === length) break;
    }
    let kind;
    let letter = 0;
    if (code < LATIN) {
      const both = KIND_AND_LETTER[code]!;
      kind = both >>> 16;
      letter = both & 0xffff;
    } else {
      kind = code === 0x2026 ? SMALL | STOP : code >= 0x2000 && code <= 0x206f ? PUNCTUATION : ABOVE;
      if (!isSymbol(code)) slow = true;
    }
    signs |= kind;
    if ((kind & (GLUED_CAPITAL | STOP)) !== 0) {
      if ((kind & STOP) !== 0) { if (isInnerStop(text, i + 1)) stops++; }
      else {
        if ((before & BEFORE_WORD) !== 0 && (kind & CAPITAL) !== 0) capitals++;
        if ((before & SMALL) !== 0) signs |= CharSign.glue;
      }
    }
    before = kind;
    if (letter === 0) { space = folded > 0; continue; }
    if (space) { codes[folded++] = 32; space = false; }
    codes[folded++] = letter;
    if ((kind & TWO_LETTERS) !== 0) codes[folded++] = foldedLetter(code) >>> 16;
  }
  characters.folded = slow ? slowCodes(text) : folded;
  characters.signs = signs & ALL_CHARACTERS;
  characters.capitals = capitals;
  characters.innerStops = length >= TWO_SENTENCES ? stops : 0;
}

/** Shorter lines hold no two sentences. */
const TWO_SENTENCES = 30;
const UPPER = /^\p{Lu}/u;

// "... said the minister.» The envoys"   behind a stop: closing marks, spaces, opening marks, a capital
//                       ^^^^
function isInnerStop(text: string, from: number): boolean {
  let at = from;
  while (at < from + 2 && isClosing(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) !== 32) return false;
  while (text.charCodeAt(at) === 32) at++;
  const open = at;
  while (at < open + 2 && isOpening(text.charCodeAt(at))) at++;
  if (at > open && text.charCodeAt(at) === 32) at++;
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 65 && code <= 90 : UPPER.test(text.slice(at, at + 2));
}

function isClosing(code: number): boolean {
  return code === 0x22 || code === 0x29 || code === 0xbb || code === 0x201d || code === 0x2019;
}

function isOpening(code: number): boolean {
  return code === 0x22 || code === 0x28 || code === 0xab || code === 0x201c;
}

/** Closing marks and spaces that may follow the stop. */
const MAX_CLOSING = 4;
const SPACE = /\s/;

// "... said the minister.»"   "... he asked?)"   closing marks may follow the stop
//                      ^^                   ^^
/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  for (let at = text.length - 1, left = MAX_CLOSING; at >= 0; at--, left--) {
    const code = text.charCodeAt(at);
    if (code === 46 || code === 33 || code === 63 || code === 0x2026) return true;
    if (left === 0 || !(code === 39 || code === 93 || code === 32 || isClosing(code) || SPACE.test(text[at]!))) return false;
  }
  return false;
}
