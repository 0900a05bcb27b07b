/** Role and name side by side: "le ministre X", "le ministre, X,", "X, ministre de ...", "l'agence X". */
import { TokenKind } from '../../../model/segmented.js';
import type { Atom } from './atoms.js';
import type { Draft } from './draft.js';
import { nameNumber, type NamePlaces } from './name-places.js';
import type { Phrase } from './phrases.js';
import { isOne, isWord, type Scan } from './scan.js';
import { scratchColumn } from './scratch.js';
import { Word } from './word-facts.js';

/** A name with the phrases beside it that mean the same actor; [first, end) covers them all. */
export interface Apposition {
  readonly phrases: readonly number[];
  readonly atom: number;
  readonly first: number;
  readonly end: number;
  readonly rule: string;
}

/** Tokens of a bracket that spells a name out. */
const LONGEST_BRACKET = 10;
const COMMAS = new Set([',', '(', '–', '—']);

const beforeColumn = scratchColumn();
const behindColumn = scratchColumn();

/** Takes phrases and names in text order; gives the appositions. A name has at most one phrase before it and one behind. */
export function findAppositions(scan: Scan, phrases: readonly Phrase[], atoms: readonly Atom[], places: NamePlaces, ofAtom: readonly (Draft | undefined)[]): readonly Apposition[] {
  // For each name the phrase before it (twice its number, and one where a comma parts them) and the one behind; -1 for none.
  const before = beforeColumn(atoms.length, -1);
  const behind = behindColumn(atoms.length, -1);
  let any = false;
  let wide = -1;
  for (let p = 0; p < phrases.length; p++) {
    const phrase = phrases[p]!;
    // The widest phrase before it that holds it, or itself.
    if (wide < 0 || phrase.first >= phrases[wide]!.end || phrase.end > phrases[wide]!.end) wide = p;
    if (phrase.kind === 'group' || phrase.kind === 'common') continue;
    const name = nameBehind(phrase, p, wide);
    if (name >= 0) {
      const known = before[name >> 1]!;
      if (known < 0 || phrases[known >> 1]!.first > phrase.first) before[name >> 1] = (p << 1) | (name & 1);
      any = true;
      continue;
    }
    const owner = nameBefore(phrase);
    if (owner >= 0) {
      if (behind[owner]! < 0) behind[owner] = p;
      any = true;
    }
  }
  if (!any) return [];
  const found: Apposition[] = [];
  for (let n = 0; n < atoms.length; n++) {
    if (before[n]! < 0 && behind[n]! < 0) continue;
    const left = before[n]! >= 0 ? before[n]! >> 1 : -1;
    const right = behind[n]!;
    found.push({
      phrases: left < 0 ? [right] : right < 0 ? [left] : [left, right], atom: n,
      first: left >= 0 ? phrases[left]!.first : atoms[n]!.from, end: right >= 0 ? phrases[right]!.end : atoms[n]!.end,
      rule: left < 0 ? 'name-comma-role' : (before[n]! & 1) === 1 ? 'role-comma-name' : 'role-name',
    });
  }
  return found;

  /** "le secrétaire général | Aldo Ferrand", "le ministre, | Aldo Ferrand, a dit", "l'agence | Valnews". Gives twice the atom's number, and one where a comma parts them; -1 for none. */
  function nameBehind(phrase: Phrase, p: number, outer: number): number {
    // A nested phrase leaves the name to the role around it: "le porte-parole du | ministère Aldo Ferrand".
    const around = phrases[outer]!;
    if (outer !== p && around.end === phrase.end && around.kind === 'role') return -1;
    const direct = nameNumber(places.from, phrase.end);
    if (direct !== null && same(phrase.end - 1, phrase.end)) return fits(phrase, direct, false) ? direct << 1 : -1;
    if ((phrase.kind !== 'role' && phrase.kind !== 'counterpart') || phrase.plural) return -1;
    const comma = behindBracket(phrase.end);
    if (!isComma(comma)) return -1;
    const second = nameNumber(places.from, comma + 1);
    if (second === null || !same(phrase.end, comma + 1)) return -1;
    const atom = atoms[second]!;
    if (!fits(phrase, second, true) || (phrase.determination === 'none' && !scan.opens[phrase.first] && phrase.of === null)) return -1;
    return closes(atom.end) ? (second << 1) | 1 : -1;
  }

  /** "le chef de la LPL (Ligue des ports libres) | , Aldo Ferrand": behind what spells a name out. */
  function behindBracket(at: number): number {
    if (scan.tokens.lower[at] !== '(') return at;
    for (let k = at + 1; k < at + LONGEST_BRACKET && k < scan.tokens.count; k++) if (scan.tokens.lower[k] === ')') return scan.tokens.lower[k + 1] === ',' ? k + 1 : at;
    return at;
  }

  /** "Aldo Ferrand, | ministre de ...", "Aldo Ferrand (ministre de ...)". Gives the atom's number, -1 for none. */
  function nameBefore(phrase: Phrase): number {
    const k = phrase.first - 1;
    if (k < 1 || phrase.plural || phrase.kind !== 'role' || !isComma(k)) return -1;
    const n = nameNumber(places.end, k);
    return n === null || !same(k - 1, phrase.first) || !fits(phrase, n, true) ? -1 : n;
  }

  function fits(phrase: Phrase, n: number, comma: boolean): boolean {
    const atom = atoms[n]!;
    // "will | host Ada Ferrand": a verb.
    if (phrase.determination === 'none' && phrase.first === phrase.head.first && phrase.first > 0 && isOne(scan, phrase.first - 1, Word.verbBefore)) return false;
    if (phrase.kind === 'body') return !comma && (atom.kind === 'organisation' || atom.kind === 'unknown' || atom.kind === 'institution') && !phrase.plural;
    if ((phrase.kind !== 'role' && phrase.kind !== 'counterpart') || phrase.plural) return false;
    if (atom.kind === 'person' || (ofAtom[n]?.kind === 'person' && ofAtom[n].parts.length > atom.parts.length)) return true;
    return atom.kind === 'unknown' && (!comma || phrase.determination !== 'indefinite') && isWord(scan, atom.first);
  }

  /** A comma closes the apposition, or the clause goes on with its verb or ends: not a list of persons. */
  function closes(at: number): boolean {
    return !isOne(scan, at, Word.and);
  }

  function isComma(at: number): boolean {
    return scan.tokens.kind[at] === TokenKind.mark && COMMAS.has(scan.tokens.lower[at]!);
  }

  function same(left: number, right: number): boolean {
    return right < scan.tokens.count && scan.sentenceOf[left] === scan.sentenceOf[right];
  }
}
