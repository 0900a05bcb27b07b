/** Capitals and seats of power that only this text knows: "Asquelle, capitale de la Valdorie", "le palais du Port, siège de la présidence valdorienne". */
import { foldForComparison } from '../../../text/fold.js';
import type { Atom } from './atoms.js';
import type { Entry } from './lexicon.js';
import { entryAt, type Scan } from './scan.js';

/** What a seat stands for: the number of the atom that names it, or the adjective of a land. */
export interface Seat {
  readonly owner: number | null;
  readonly demonym: Entry | null;
  readonly capital: boolean;
}

/** The adjective of a land may stand so far behind "siège de". */
const NEAR = 5;

/** Takes the names of a document; gives the seats by their folded words, and by the last of them ("le Port"). */
export function learnSeats(scan: Scan, atoms: readonly Atom[]): ReadonlyMap<string, Seat> {
  const { tokens, words } = scan;
  const at = new Map(atoms.map((a, n) => [a.first, n]));
  const found = new Map<string, Seat>();
  for (const atom of atoms) {
    if (atom.kind === 'person' && atom.parts.length > 1) continue;
    let k = atom.end;
    if (tokens.lower[k] !== ',' && tokens.lower[k] !== '(' && tokens.lower[k] !== '–') continue;
    k++;
    if (words.determiners.definite.has(tokens.lower[k] ?? '')) k++;
    // "Asquelle, la capitale | valdorienne", "Asquelle, the | Valdorian capital"
    const [noun, other] = words.compounds ? [k + 1, k] : [k, k + 1];
    const people = words.capitalNouns.has(tokens.lower[noun] ?? '') ? scan.demonymOf(tokens.lower[other] ?? '') : undefined;
    if (people) { remember(atom, { owner: null, demonym: people, capital: true }); continue; }
    const capital = entryAt(scan, k, 'capitalOf') !== undefined;
    if (!capital && !entryAt(scan, k, 'seatOf')) continue;
    k = scan.hits[k]!.end;
    while (words.determiners.definite.has(tokens.lower[k] ?? '')) k++;
    const owner = at.get(k) ?? null;
    let demonym: Entry | null = null;
    for (let j = k; owner === null && j < k + NEAR && j < tokens.count && scan.sentenceOf[j] === scan.sentenceOf[atom.first]; j++) demonym ??= scan.demonymOf(tokens.lower[j]!) ?? null;
    if (owner === null && demonym === null) continue;
    remember(atom, { owner, demonym, capital });
  }
  return found;

  function remember(atom: Atom, seat: Seat): void {
    for (const key of new Set([atom.parts.join(' '), atom.parts[atom.parts.length - 1]!])) if (!found.has(foldForComparison(key))) found.set(foldForComparison(key), seat);
  }
}
