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

/** Folded letters and digits of the first 0x250 code units as char codes; 0 for what is neither, and for the few that fold to two letters. */
const FOLDED = new Uint16Array(0x250);
/** Letters that fold to two ("Æ", "œ", "ŉ"): rare enough to go the slow way. */
const TWO_LETTERS = new Set<number>();
for (let code = 0; code < FOLDED.length; code++) {
  const folded = slowFold(String.fromCharCode(code));
  if (folded.length === 1) FOLDED[code] = folded.charCodeAt(0);
  else if (folded.length > 1) TWO_LETTERS.add(code);
}
let buffer = new Uint16Array(4096);

function slowFold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(NOT_WORD, ' ').trim();
}

/** Lower case without accents, everything but letters and digits as single spaces: for comparing, never for offsets. */
export function foldForComparison(text: string): string {
  if (buffer.length < text.length) buffer = new Uint16Array(text.length * 2);
  let n = 0;
  let space = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x250 ? !(code >= 0x2000 && code <= 0x206f) : TWO_LETTERS.has(code)) return slowFold(text);
    const folded = code < 0x250 ? FOLDED[code]! : 0;
    if (folded === 0) { space = n > 0; continue; }
    if (space) { buffer[n++] = 32; space = false; }
    buffer[n++] = folded;
  }
  if (n <= CHUNK) return String.fromCharCode.apply(null, buffer.subarray(0, n) as unknown as number[]);
  let out = '';
  for (let i = 0; i < n; i += CHUNK) out += String.fromCharCode.apply(null, buffer.subarray(i, Math.min(n, i + CHUNK)) as unknown as number[]);
  return out;
}

/** Lower case without accents; white space and marks kept. */
export function stripAccents(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}
