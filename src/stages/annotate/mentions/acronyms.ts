/** Acronyms said once: "la Ligue des ports libres (LPL)", "la LPL (Ligue des ports libres)". */
import { stripAccents } from '../../../text/fold.js';
import type { Atom } from './atoms.js';
import type { Phrase } from './phrases.js';
import { isGiven } from './runs.js';
import { isCapital, isWord, type Scan } from './scan.js';

/** An acronym and the phrase or the other name that it shortens. */
export interface Acronym {
  readonly atom: number;
  readonly long: { readonly is: 'phrase' | 'atom'; readonly n: number };
  /** Where the long form ends when its phrase stopped too early: token of the bracket. */
  readonly end: number;
}

/** The long form may go on so many tokens behind the phrase that was understood. */
const REST = 8;
/** So many phrases and names before the bracket are tried. */
const NEAR = 6;

/** Takes names and phrases in text order; gives each acronym in brackets with its long form, letters compared with initials. */
export function findAcronyms(scan: Scan, atoms: readonly Atom[], phrases: readonly Phrase[]): readonly Acronym[] {
  const { tokens } = scan;
  const found: Acronym[] = [];
  const bodyAt = new Map(phrases.flatMap((p, n) => (p.kind === 'body' ? [[p.first, n] as const] : [])));
  let behind = 0;
  atoms.forEach((atom, n) => {
    while (behind < phrases.length && phrases[behind]!.head.first < atom.first) behind++;
    const open = (tokens.lower[atom.first - 1] === '(' && tokens.lower[atom.end] === ')') || (tokens.lower[atom.first - 1] === '[' && tokens.lower[atom.end] === ']');
    if (open && atom.end === atom.first + 1) {
      // Long form before the bracket: the phrase or name that began last and fits.
      const bracket = atom.first - 1;
      const long = candidate(bracket, n, behind);
      if (long) found.push({ atom: n, long, end: bracket });
      return;
    }
    if (tokens.lower[atom.end] !== '(' || atom.end !== atom.first + 1) return;
    const p = bodyAt.get(atom.end + 1) ?? -1;
    if (p >= 0 && spells(atom.first, phrases[p]!.core, phrases[p]!.end)) { found.push({ atom: n, long: { is: 'phrase', n: p }, end: phrases[p]!.end }); return; }
    const a = atoms[n + 1]?.first === atom.end + 1 ? n + 1 : -1;
    if (a >= 0 && spells(atom.first, atoms[a]!.first, atoms[a]!.end)) found.push({ atom: n, long: { is: 'atom', n: a }, end: atoms[a]!.end });
  });
  return found;

  /** Of the phrases and names just before the bracket the last that the acronym spells. */
  function candidate(bracket: number, n: number, from: number): Acronym['long'] | null {
    const { first, entry } = atoms[n]!;
    for (let p = from - 1; p >= 0 && p >= from - NEAR; p--) {
      const phrase = phrases[p]!;
      if (phrase.end < bracket - REST || phrase.end > bracket || scan.sentenceOf[phrase.first] !== scan.sentenceOf[bracket]) continue;
      if (phrase.kind === 'body' && (spells(first, phrase.core, bracket) || (phrase.end === bracket && entry === null && isCapital(scan, phrase.head.first)))) return { is: 'phrase', n: p };
    }
    for (let a = n - 1; a >= 0 && a >= n - NEAR; a--) {
      const other = atoms[a]!;
      if (other.end >= bracket - REST && (other.kind !== 'person' || (other.end === bracket && other.female === null && other.from === other.first && !isGiven(scan, other.first))) && spells(first, other.first, bracket)) return { is: 'atom', n: a };
    }
    return null;
  }

  /** Do the letters of the acronym stand, in order, at the beginnings of the words? All but one must. */
  function spells(at: number, first: number, end: number): boolean {
    const letters = stripAccents(tokens.lower[at]!).replace(/[^a-z]/g, '');
    if (letters.length < 2 || letters.length > 10 || end - first < 2) return false;
    const initials: string[] = [];
    for (let k = first; k < end; k++) if (isWord(scan, k)) for (const part of stripAccents(tokens.lower[k]!).split('-')) initials.push(part.slice(0, 1));
    let at_ = 0;
    let hits = 0;
    for (const initial of initials) {
      if (initial === letters[at_]) { at_++; hits++; } else if (initial === letters[at_ + 1] && hits >= at_) at_ += 2;
    }
    return letters[0] === initials.find(i => i === letters[0]) && hits >= letters.length - 1 && hits >= 2;
  }
}
