/** Capitals and seats of power that only this text knows: "Asquelle, capitale de la Valdorie", "le palais du Port, siège de la présidence valdorienne". */
import { TokenKind } from '../../../model/segmented.js';
import { foldForComparison } from '../../../text/fold.js';
import type { Atom } from './atoms.js';
import { Kind, type Entry } from './lexicon.js';
import { nameNumber, type NamePlaces } from './name-places.js';
import { begins, isOne, looks, peopleAt, type Scan } from './scan.js';
import { Look, Word } from './word-facts.js';

/** What a seat stands for: the number of the atom that names it, or the adjective of a land. */
export interface Seat {
  readonly owner: number | null;
  readonly demonym: Entry | null;
  readonly capital: boolean;
}

/** The adjective of a land may stand so far behind "siège de". */
const NEAR = 5;

/** Takes the names of a document; gives the seats by their folded words, and by the last of them ("le Port"). Null where the text explains none. */
export function learnSeats(scan: Scan, atoms: readonly Atom[], places: NamePlaces): ReadonlyMap<string, Seat> | null {
  const { tokens, words } = scan;
  let found: Map<string, Seat> | null = null;
  for (const atom of atoms) {
    if (atom.kind === 'person' && atom.parts.length > 1) continue;
    let k = atom.end;
    if (tokens.kind[k] !== TokenKind.mark || (tokens.lower[k] !== ',' && tokens.lower[k] !== '(' && tokens.lower[k] !== '–')) continue;
    k++;
    if (isOne(scan, k, Word.definite)) k++;
    // "Asquelle, la capitale | valdorienne", "Asquelle, the | Valdorian capital"
    const noun = words.compounds ? k + 1 : k;
    const people = looks(scan, noun, Look.capitalNoun) ? peopleAt(scan, words.compounds ? k : k + 1) : undefined;
    if (people) { remember(atom, { owner: null, demonym: people, capital: true }); continue; }
    const capital = begins(scan, k, Kind.capitalOf);
    if (!capital && !begins(scan, k, Kind.seatOf)) continue;
    k = scan.hits[k]!.end;
    while (isOne(scan, k, Word.definite)) k++;
    const owner = nameNumber(places.first, k);
    let demonym: Entry | null = null;
    for (let j = k; owner === null && j < k + NEAR && j < tokens.count && scan.sentenceOf[j] === scan.sentenceOf[atom.first]; j++) demonym ??= peopleAt(scan, j) ?? null;
    if (owner === null && demonym === null) continue;
    remember(atom, { owner, demonym, capital });
  }
  return found;

  function remember(atom: Atom, seat: Seat): void {
    found ??= new Map();
    for (const name of [atom.folded, atom.parts[atom.parts.length - 1]!]) {
      const key = foldForComparison(name);
      if (!found.has(key)) found.set(key, seat);
    }
  }
}
