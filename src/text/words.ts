/** Words as numbers: one pass over a text gives each word's place and a hash of its folded letters, for comparing texts fast in any language. */

/** Set in a word's hash where the word has at least `LONG_LETTERS` letters or digits: such words tell more than "le" or "of". */
export const LONG_WORD = 1;
const LONG_LETTERS = 4;

/** The words of one text as columns; entries beyond `count` are left over from earlier use. Offsets count in the text. */
export interface WordColumns {
  count: number;
  hash: Uint32Array;
  /** Seven more bits of the folded letters: two words with equal hashes that differ here are two words. */
  check: Uint8Array;
  start: Int32Array;
  end: Int32Array;
}

/** Columns to be filled again and again by `scanWords`. */
export function wordColumns(): WordColumns {
  return { count: 0, hash: new Uint32Array(4096), check: new Uint8Array(4096), start: new Int32Array(4096), end: new Int32Array(4096) };
}

const SEPARATOR = 0;
const SKIP = -2;
const UNKNOWN = -1;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;

/** For each code unit: 0 between words, SKIP for marks on letters, else its folded letter, with a second one in the upper half (œ: o, e). */
const FOLDED = new Int32Array(0x10000).fill(UNKNOWN);
for (let code = 0; code < 0x250; code++) FOLDED[code] = foldLetter(code);

function foldLetter(code: number): number {
  const character = String.fromCharCode(code);
  if (!WORD_CHARACTER.test(character)) return MARK.test(character) ? SKIP : SEPARATOR;
  const lower = character.normalize('NFD').toLowerCase();
  if (lower === 'œ') return 0x6f | (0x65 << 16);
  if (lower === 'æ') return 0x61 | (0x65 << 16);
  if (lower === 'ß') return 0x73 | (0x73 << 16);
  return lower.charCodeAt(0);
}

/** A hash (signed) of the first folded letters of the word text[start, end): forms of one word mostly share it. */
export function stemHash(text: string, start: number, end: number, letters: number): number {
  let h = 0x811c9dc5;
  for (let i = start, left = letters; i < end && left > 0; i++) {
    const folded = foldedAt(text.charCodeAt(i));
    if (folded <= 0) continue;
    h = Math.imul(h ^ (folded & 0xffff), 0x01000193);
    left--;
    if (folded > 0xffff && left-- > 0) h = Math.imul(h ^ (folded >>> 16), 0x01000193);
  }
  return h;
}

function foldedAt(code: number): number {
  const known = FOLDED[code] as number;
  return known === UNKNOWN ? (FOLDED[code] = foldLetter(code)) : known;
}

/**
 * Finds the words of a text: runs of letters and digits, so that "l'accord" is two. Case, accents and marks do not count.
 * Takes the text and columns to fill (they grow as needed); gives the same columns. Linear in the length of the text.
 */
export function scanWords(text: string, into: WordColumns): WordColumns {
  let count = 0;
  let capacity = into.hash.length;
  let { hash, check, start, end } = into;
  const length = text.length;
  let i = 0;
  while (i < length) {
    let folded = foldedAt(text.charCodeAt(i));
    if (folded <= 0) { i++; continue; }
    const from = i;
    let h = 0x811c9dc5;
    let sum = 0;
    let letters = 0;
    do {
      if (folded > 0) {
        h = Math.imul(h ^ (folded & 0xffff), 0x01000193);
        sum = Math.imul(sum, 31) + (folded & 0xffff);
        letters++;
        if (folded > 0xffff) {
          h = Math.imul(h ^ (folded >>> 16), 0x01000193);
          sum = Math.imul(sum, 31) + (folded >>> 16);
        }
      }
      i++;
    } while (i < length && (folded = foldedAt(text.charCodeAt(i))) !== SEPARATOR);
    if (count === capacity) {
      capacity *= 2;
      hash = grown(hash, new Uint32Array(capacity));
      check = grown(check, new Uint8Array(capacity));
      start = grown(start, new Int32Array(capacity));
      end = grown(end, new Int32Array(capacity));
    }
    h ^= h >>> 15;
    h = Math.imul(h, 0x2c1b3c6d);
    h ^= h >>> 12;
    hash[count] = letters >= LONG_LETTERS ? h | LONG_WORD : h & ~LONG_WORD;
    check[count] = (sum ^ (sum >>> 7) ^ (sum >>> 14) ^ (sum >>> 21)) & 0x7f;
    start[count] = from;
    end[count] = i;
    count++;
  }
  into.count = count;
  into.hash = hash;
  into.check = check;
  into.start = start;
  into.end = end;
  return into;
}

function grown<T extends Int32Array | Uint32Array | Uint8Array>(old: T, made: T): T {
  made.set(old);
  return made;
}
