/** Folding: characters that mean the same to a reader made the same, one code unit for one, so that offsets stay. */

/** Apostrophes, spaces and hyphens of the press, to their plain forms. Quotation marks and dashes are kept: their kind carries meaning. */
export function foldCode(code: number): number {
  if (code < 0xa0) return code === 9 || code === 11 || code === 12 ? 32 : code;
  switch (code) {
    case 0x2019: case 0x02bc: case 0x201b: case 0x2032: case 0xff07: return 0x27;
    case 0xa0: case 0x1680: case 0x202f: case 0x205f: case 0x3000: case 0x2028: return 32;
    case 0x2010: case 0x2011: case 0xfe63: case 0xff0d: return 0x2d;
    default: return code >= 0x2000 && code <= 0x200a ? 32 : code;
  }
}

/** Characters that a reader does not see: soft hyphen, zero-width and direction marks, byte order mark. */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069) || code === 0xfeff || (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 11 && code !== 12) || (code >= 0x7f && code < 0xa0 && code !== 0x85);
}

const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
/** Arguments that one call takes without trouble. */
const CHUNK = 8192;

/** Folded letters and digits of the first 0x250 code units as char codes, a second letter ("Œ") in the upper half; 0 for what is neither. */
const FOLDED = new Uint32Array(0x250);
for (let code = 0; code < FOLDED.length; code++) {
  const folded = slowFold(String.fromCharCode(code));
  FOLDED[code] = folded === '' ? 0 : folded.length === 1 ? folded.charCodeAt(0) : folded.charCodeAt(0) | (folded.charCodeAt(1) << 16);
}

/** The codes that the last call of `foldCodes` gave; the next call writes over them. */
export const folding = { codes: new Uint16Array(4096) };

function slowFold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(NOT_WORD, ' ').trim();
}

/** Marks and symbols above the Latin alphabets that are no part of any word: general punctuation, currencies, arrows. */
export function isSymbol(code: number): boolean {
  return (code >= 0x2000 && code <= 0x206f) || (code >= 0x20a0 && code <= 0x20cf) || (code >= 0x2190 && code <= 0x23ff);
}

/** `folding.codes` with room for a text of this length. */
export function codesFor(length: number): Uint16Array {
  if (folding.codes.length < length * 2) folding.codes = new Uint16Array(length * 2 + 4096);
  return folding.codes;
}

/** The folded letter of a code unit below 0x250, with a second one in the upper half; 0 for what is no letter and no digit. */
export function foldedLetter(code: number): number {
  return FOLDED[code]!;
}

/** Folds a text as `foldForComparison` does, into `folding.codes`; gives how many codes there are. Makes no string. */
export function foldCodes(text: string): number {
  const length = text.length;
  const codes = codesFor(length);
  let n = 0;
  let space = false;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x250 && !isSymbol(code)) return slowCodes(text);
    const folded = code < 0x250 ? FOLDED[code]! : 0;
    if (folded === 0) { space = n > 0; continue; }
    if (space) { codes[n++] = 32; space = false; }
    codes[n++] = folded;
    if (folded > 0xffff) codes[n++] = folded >>> 16;
  }
  return n;
}

/** `foldCodes` for a text with letters of other alphabets. */
export function slowCodes(text: string): number {
  const folded = slowFold(text);
  if (folding.codes.length < folded.length) folding.codes = new Uint16Array(folded.length * 2);
  for (let i = 0; i < folded.length; i++) folding.codes[i] = folded.charCodeAt(i);
  return folded.length;
}

/** Lower case without accents, everything but letters and digits as single spaces: for comparing, never for offsets. */
export function foldForComparison(text: string): string {
  return foldedText(foldCodes(text));
}

/** The text that the last call of `foldCodes` gave, of `n` codes. */
export function foldedText(n: number): string {
  const { codes } = folding;
  if (n <= CHUNK) return String.fromCharCode.apply(null, codes.subarray(0, n) as unknown as number[]);
  let out = '';
  for (let i = 0; i < n; i += CHUNK) out += String.fromCharCode.apply(null, codes.subarray(i, Math.min(n, i + CHUNK)) as unknown as number[]);
  return out;
}

/** Lower case without accents; white space and marks kept. */
export function stripAccents(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}
