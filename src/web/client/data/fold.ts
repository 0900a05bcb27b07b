/** Folding for search and sorting: one code unit to one code unit, so that offsets in folded text are offsets in the source. */

const MARKS = /\p{M}/gu;
const table = new Uint16Array(0x3000);
let filled = false;

function fill(): void {
  for (let code = 0; code < table.length; code++) {
    const plain = String.fromCharCode(code).normalize('NFD').replace(MARKS, '').toLowerCase();
    table[code] = plain.length === 1 ? plain.charCodeAt(0) : code;
  }
  for (const quote of [0x2019, 0x2018, 0x201b, 0x2032]) table[quote] = 0x27;
  for (const space of [9, 10, 13, 0xa0, 0x202f, 0x2009, 0x2007]) table[space] = 32;
  for (const dash of [0x2010, 0x2011]) table[dash] = 0x2d;
  filled = true;
}

/** Lower case without accents, apostrophes and spaces in their plain forms; as long as the text given. */
export function fold(text: string): string {
  if (!filled) fill();
  const parts: string[] = [];
  const codes = new Uint16Array(Math.min(text.length, 8192));
  for (let from = 0; from < text.length; from += codes.length) {
    const n = Math.min(codes.length, text.length - from);
    for (let k = 0; k < n; k++) {
      const code = text.charCodeAt(from + k);
      codes[k] = code < table.length ? table[code]! : code;
    }
    parts.push(String.fromCharCode(...codes.subarray(0, n)));
  }
  return parts.join('');
}

/** Order of names for a reader: accents and case do not count; the same on every machine. */
export function compareNames(a: string, b: string): number {
  const left = fold(a);
  const right = fold(b);
  return left < right ? -1 : left > right ? 1 : a < b ? -1 : a > b ? 1 : 0;
}
