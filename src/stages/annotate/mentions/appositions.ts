/** Role and name side by side: "le ministre X", "le ministre, X,", "X, ministre de ...", "l'agence X", "X (UX)". */
import { TokenKind } from '../../../model/segmented.js';
import type { Atom } from './atoms.js';
import type { Phrase } from './phrases.js';
import { isWord, type Scan } from './scan.js';

/** A phrase and a name that mean the same actor; [first, end) covers both. */
export interface Apposition {
  readonly phrase: number;
  readonly atom: number;
  readonly first: number;
  readonly end: number;
  readonly rule: string;
}

const COMMAS = new Set([',', '(', '–', '—']);

/** Takes phrases and names in text order; gives the pairs. A phrase stands in one pair at most, as does a name. */
export function findAppositions(scan: Scan, phrases: readonly Phrase[], atoms: readonly Atom[]): readonly Apposition[] {
  const atomFrom = new Map<number, number>();
  const atomEnd = new Map<number, number>();
  atoms.forEach((a, n) => { atomFrom.set(a.from, n); atomFrom.set(a.first, n); atomEnd.set(a.end, n); });
  const found: Apposition[] = [];
  const taken = new Set<number>();
  const outer = outermost(phrases);
  phrases.forEach((phrase, p) => {
    if (phrase.kind === 'group' || phrase.kind === 'common') return;
    const pair = behind(phrase, p) ?? before(phrase, p);
    if (pair && !taken.has(pair.atom)) { taken.add(pair.atom); found.push(pair); }
  });
  return found;

  /** "le secrétaire général | Aldo Ferrand", "le ministre, | Aldo Ferrand, a dit", "l'agence | Valnews". */
  function behind(phrase: Phrase, p: number): Apposition | null {
    // A nested phrase leaves the name to the one around it: "le porte-parole du | ministère Aldo Ferrand".
    if (outer[p] !== p && phrases[outer[p]!]!.end === phrase.end && phrases[outer[p]!]!.kind === 'role') return null;
    const direct = atomFrom.get(phrase.end);
    if (direct !== undefined && same(phrase.end - 1, phrase.end)) {
      const atom = atoms[direct]!;
      if (fits(phrase, atom, false)) return { phrase: p, atom: direct, first: phrase.first, end: atom.end, rule: 'role-name' };
      return null;
    }
    if (phrase.kind !== 'role' || phrase.plural || !COMMAS.has(scan.tokens.lower[phrase.end] ?? '')) return null;
    const second = atomFrom.get(phrase.end + 1);
    if (second === undefined || !same(phrase.end, phrase.end + 1)) return null;
    const atom = atoms[second]!;
    if (!fits(phrase, atom, true) || phrase.determination === 'none' && !scan.opens[phrase.first]) return null;
    return closes(atom.end) ? { phrase: p, atom: second, first: phrase.first, end: atom.end, rule: 'role-comma-name' } : null;
  }

  /** "Aldo Ferrand, | ministre de ...", "Aldo Ferrand (ministre de ...)". */
  function before(phrase: Phrase, p: number): Apposition | null {
    const k = phrase.first - 1;
    if (k < 1 || phrase.plural || phrase.kind !== 'role' || !COMMAS.has(scan.tokens.lower[k]!)) return null;
    const n = atomEnd.get(k);
    if (n === undefined || !same(k - 1, phrase.first)) return null;
    const atom = atoms[n]!;
    if (!fits(phrase, atom, true)) return null;
    return { phrase: p, atom: n, first: atom.from, end: phrase.end, rule: 'name-comma-role' };
  }

  function fits(phrase: Phrase, atom: Atom, comma: boolean): boolean {
    if (phrase.kind === 'body') return !comma && (atom.kind === 'organisation' || atom.kind === 'unknown') && !phrase.plural;
    if (phrase.kind !== 'role' || phrase.plural) return false;
    if (atom.kind === 'person') return true;
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

/** For each phrase the number of the widest phrase that holds it. */
function outermost(phrases: readonly Phrase[]): readonly number[] {
  const out: number[] = [];
  let wide = -1;
  phrases.forEach((p, n) => {
    if (wide < 0 || p.first >= phrases[wide]!.end || p.end > phrases[wide]!.end) wide = n;
    out.push(wide);
  });
  return out;
}
