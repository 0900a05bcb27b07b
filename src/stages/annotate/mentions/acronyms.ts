/** Acronyms said once: "la Ligue des ports libres (LPL)", "la LPL (Ligue des ports libres)". */
import { TokenKind } from '../../../model/segmented.js';
import type { Atom } from './atoms.js';
import { foldedToken } from './folded.js';
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
  let bodyAt: Map<number, number> | null = null;
  let behind = 0;
  for (let n = 0; n < atoms.length; n++) {
    const { first, end } = atoms[n]!;
    if (end !== first + 1 || tokens.kind[end] !== TokenKind.mark) continue;
    const mark = tokens.lower[end]!;
    const bracket = first - 1;
    if (first > 0 && ((mark === ')' && tokens.lower[bracket] === '(') || (mark === ']' && tokens.lower[bracket] === '['))) {
      // Long form before the bracket: the phrase or name that began last and fits.
      while (behind < phrases.length && phrases[behind]!.head.first < first) behind++;
      const long = candidate(bracket, n, behind);
      if (long) found.push({ atom: n, long, end: bracket });
      continue;
    }
    if (mark !== '(') continue;
    const p = lastBodyAt(end + 1);
    if (p >= 0 && spells(first, phrases[p]!.core, phrases[p]!.end)) { found.push({ atom: n, long: { is: 'phrase', n: p }, end: phrases[p]!.end }); continue; }
    const a = atoms[n + 1]?.first === end + 1 ? n + 1 : -1;
    if (a >= 0 && spells(first, atoms[a]!.first, atoms[a]!.end)) found.push({ atom: n, long: { is: 'atom', n: a }, end: atoms[a]!.end });
  }
  return found;

  /** The number of the last phrase with a body that begins at a token, -1 for none. */
  function lastBodyAt(token: number): number {
    if (bodyAt === null) {
      bodyAt = new Map();
      for (let n = 0; n < phrases.length; n++) if (phrases[n]!.kind === 'body') bodyAt.set(phrases[n]!.first, n);
    }
    return bodyAt.get(token) ?? -1;
  }

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
    const letters = foldedToken(tokens, at).replace(/[^a-z]/g, '');
    if (letters.length < 2 || letters.length > 10 || end - first < 2) return false;
    const initials: string[] = [];
    for (let k = first; k < end; k++) if (isWord(scan, k)) for (const part of foldedToken(tokens, k).split('-')) initials.push(part.slice(0, 1));
    let at_ = 0;
    let hits = 0;
    for (const initial of initials) {
      if (initial === letters[at_]) { at_++; hits++; } else if (initial === letters[at_ + 1] && hits >= at_) at_ += 2;
    }
    return letters[0] === initials.find(i => i === letters[0]) && hits >= letters.length - 1 && hits >= 2;
  }
}
