/** Where the names of a document begin and end, by token. */
import type { Atom } from './atoms.js';
import type { Scan } from './scan.js';
import { scratchColumn } from './scratch.js';

/** For each token the number of a name, -1 where there is none. The columns are used again for the next document. */
export interface NamePlaces {
  /** The name that begins there. */
  readonly first: Int32Array;
  /** The name that begins there, or whose title does. */
  readonly from: Int32Array;
  /** The name that ends before the token; one entry more than there are tokens. */
  readonly end: Int32Array;
}

const firstColumn = scratchColumn();
const fromColumn = scratchColumn();
const endColumn = scratchColumn();

/** Takes the names of a scanned document; gives their places. */
export function placesOf(scan: Scan, atoms: readonly Atom[]): NamePlaces {
  const size = scan.tokens.count + 1;
  const first = firstColumn(size, -1);
  const from = fromColumn(size, -1);
  const end = endColumn(size, -1);
  for (let n = 0; n < atoms.length; n++) {
    const atom = atoms[n]!;
    first[atom.first] = n;
    from[atom.first] = n;
    from[atom.from] = n;
    end[atom.end] = n;
  }
  return { first, from, end };
}

/** The name at a token of one of the columns, or undefined. */
export function nameAt(atoms: readonly Atom[], column: Int32Array, token: number): Atom | undefined {
  const n = column[token]!;
  return n >= 0 ? atoms[n] : undefined;
}

/** The number of the name at a token of one of the columns, or null. */
export function nameNumber(column: Int32Array, token: number): number | null {
  const n = column[token]!;
  return n >= 0 ? n : null;
}
