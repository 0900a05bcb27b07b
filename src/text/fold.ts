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

/** Lower case without accents, everything but letters and digits as single spaces: for comparing, never for offsets. */
export function foldForComparison(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(NOT_WORD, ' ').trim();
}

/** Lower case without accents; white space and marks kept. */
export function stripAccents(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}
