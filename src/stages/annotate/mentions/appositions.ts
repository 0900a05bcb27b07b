/** Role and name side by side: "le ministre X", "le ministre, X,", "X, ministre de ...", "l'agence X". */
import { TokenKind } from '../../../model/segmented.js';
import type { Atom } from './atoms.js';
import type { Draft } from './draft.js';
import type { Phrase } from './phrases.js';
import { isWord, type Scan } from './scan.js';

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

/** Takes phrases and names in text order; gives the appositions. A name has at most one phrase before it and one behind. */
export function findAppositions(scan: Scan, phrases: readonly Phrase[], atoms: readonly Atom[], ofAtom: readonly (Draft | undefined)[]): readonly Apposition[] {
  const atomFrom = new Map<number, number>();
  const atomEnd = new Map<number, number>();
  atoms.forEach((a, n) => { atomFrom.set(a.from, n); atomFrom.set(a.first, n); atomEnd.set(a.end, n); });
  const before = new Map<number, { phrase: number; comma: boolean }>();
  const behind = new Map<number, number>();
  const outer = outermost(phrases);
  phrases.forEach((phrase, p) => {
    if (phrase.kind === 'group' || phrase.kind === 'common') return;
    const name = nameBehind(phrase, p);
    if (name) {
      const known = before.get(name.atom);
      if (!known || phrases[known.phrase]!.first > phrase.first) before.set(name.atom, { phrase: p, comma: name.comma });
      return;
    }
    const owner = nameBefore(phrase);
    if (owner !== null && !behind.has(owner)) behind.set(owner, p);
  });
  const found: Apposition[] = [];
  atoms.forEach((atom, n) => {
    const left = before.get(n);
    const right = behind.get(n);
    if (left === undefined && right === undefined) return;
    found.push({
      phrases: [...(left ? [left.phrase] : []), ...(right !== undefined ? [right] : [])], atom: n,
      first: left ? phrases[left.phrase]!.first : atom.from, end: right !== undefined ? phrases[right]!.end : atom.end,
      rule: left ? (left.comma ? 'role-comma-name' : 'role-name') : 'name-comma-role',
    });
  });
  return found;

  /** "le secrétaire général | Aldo Ferrand", "le ministre, | Aldo Ferrand, a dit", "l'agence | Valnews". */
  function nameBehind(phrase: Phrase, p: number): { atom: number; comma: boolean } | null {
    // A nested phrase leaves the name to the role around it: "le porte-parole du | ministère Aldo Ferrand".
    const wide = phrases[outer[p]!]!;
    if (outer[p] !== p && wide.end === phrase.end && wide.kind === 'role') return null;
    const direct = atomFrom.get(phrase.end);
    if (direct !== undefined && same(phrase.end - 1, phrase.end)) return fits(phrase, direct, false) ? { atom: direct, comma: false } : null;
    const comma = behindBracket(phrase.end);
    if ((phrase.kind !== 'role' && phrase.kind !== 'counterpart') || phrase.plural || !COMMAS.has(scan.tokens.lower[comma] ?? '')) return null;
    const second = atomFrom.get(comma + 1);
    if (second === undefined || !same(phrase.end, comma + 1)) return null;
    const atom = atoms[second]!;
    if (!fits(phrase, second, true) || (phrase.determination === 'none' && !scan.opens[phrase.first] && phrase.of === null)) return null;
    return closes(atom.end) ? { atom: second, comma: true } : null;
  }

  /** "le chef de la LPL (Ligue des ports libres) | , Aldo Ferrand": behind what spells a name out. */
  function behindBracket(at: number): number {
    if (scan.tokens.lower[at] !== '(') return at;
    for (let k = at + 1; k < at + LONGEST_BRACKET && k < scan.tokens.count; k++) if (scan.tokens.lower[k] === ')') return scan.tokens.lower[k + 1] === ',' ? k + 1 : at;
    return at;
  }

  /** "Aldo Ferrand, | ministre de ...", "Aldo Ferrand (ministre de ...)". Gives the atom's number. */
  function nameBefore(phrase: Phrase): number | null {
    const k = phrase.first - 1;
    if (k < 1 || phrase.plural || phrase.kind !== 'role' || !COMMAS.has(scan.tokens.lower[k]!)) return null;
    const n = atomEnd.get(k);
    if (n === undefined || !same(k - 1, phrase.first) || !fits(phrase, n, true)) return null;
    return n;
  }

  function fits(phrase: Phrase, n: number, comma: boolean): boolean {
    const atom = atoms[n]!;
    // "will | host Ada Ferrand": a verb.
    if (phrase.determination === 'none' && phrase.first === phrase.head.first && phrase.first > 0 && scan.words.verbBefore.has(scan.tokens.lower[phrase.first - 1]!)) return false;
    if (phrase.kind === 'body') return !comma && (atom.kind === 'organisation' || atom.kind === 'unknown' || atom.kind === 'institution') && !phrase.plural;
    if ((phrase.kind !== 'role' && phrase.kind !== 'counterpart') || phrase.plural) return false;
    if (atom.kind === 'person' || (ofAtom[n]?.kind === 'person' && ofAtom[n].parts.length > atom.parts.length)) return true;
    return atom.kind === 'unknown' && (!comma || phrase.determination !== 'indefinite') && isWord(scan, atom.first);
  }

  /** A comma closes the apposition, or the clause goes on with its verb or ends: not a list of persons. */
  function closes(at: number): boolean {
    const next = scan.tokens.lower[at];
    if (next === undefined || scan.tokens.kind[at] !== TokenKind.word) return true;
    return !scan.words.and.has(next);
  }

  function same(left: number, right: number): boolean {
    return right < scan.tokens.count && scan.sentenceOf[left] === scan.sentenceOf[right];
  }
}

/** For each phrase the number of the widest phrase before it that holds it. */
export function outermost(phrases: readonly Phrase[]): readonly number[] {
  const out: number[] = [];
  let wide = -1;
  phrases.forEach((p, n) => {
    if (wide < 0 || p.first >= phrases[wide]!.end || p.end > phrases[wide]!.end) wide = n;
    out.push(wide);
  });
  return out;
}
