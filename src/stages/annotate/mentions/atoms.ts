/** Proper names: known ones by the lexicon, unknown ones as runs of capitals, each with what its surroundings say of its kind. */
import { Shape, TokenKind } from '../../../model/segmented.js';
import { stripAccents } from '../../../text/fold.js';
import type { Entry } from './lexicon.js';
import { adjacent, entryAt, isCapital, isWord, textOf, type Scan } from './scan.js';

export type AtomKind = 'person' | 'organisation' | 'state' | 'place' | 'capital' | 'seat' | 'institution' | 'demonym' | 'unknown';

/** One proper name in the text: [first, end) in tokens, without article, title or role. */
export interface Atom {
  readonly first: number;
  readonly end: number;
  readonly kind: AtomKind;
  readonly entry: Entry | null;
  /** Its words, folded. */
  readonly parts: readonly string[];
  /** Gender that a title or given name shows: true female, false male. */
  readonly female: boolean | null;
  /** First token of a title that belongs to it ("M."), or `first`. */
  readonly from: number;
}

const NAMED = ['institution', 'state', 'seat', 'capital', 'organisation', 'place', 'demonym'] as const;
/** No name of a person or body runs over more words. */
const MOST_WORDS = 9;

/** Takes a scanned document; gives its proper names in text order, none overlapping. */
export function findAtoms(scan: Scan): readonly Atom[] {
  const atoms: Atom[] = [];
  const { tokens } = scan;
  let i = 0;
  while (i < tokens.count) {
    const atom = tokens.kind[i] === TokenKind.word || tokens.kind[i] === TokenKind.number ? atomAt(scan, i) : null;
    if (atom === null) { i++; continue; }
    if (atom.skip) { i = atom.end; continue; }
    atoms.push(atom.atom);
    i = atom.atom.end;
  }
  return atoms;
}

type Found = { readonly skip: true; readonly end: number } | { readonly skip?: false; readonly atom: Atom };

function atomAt(scan: Scan, i: number): Found | null {
  const hit = scan.hits[i];
  const named = hit && entryAt(scan, i, ...NAMED);
  const capital = isCapital(scan, i);
  if (!capital && !named) return null;
  const notActor = hit && entryAt(scan, i, 'notActor');
  const run = capital ? runEnd(scan, i) : i;
  if (notActor && hit.end >= run) return { skip: true, end: hit.end };
  if (hit && entryAt(scan, i, 'portfolio') && !named && hit.end >= run) return { skip: true, end: hit.end };
  if (named && hit && (run <= hit.end || !swallows(scan, i, hit.end, run, named))) {
    if (named.is === 'demonym' && scan.tokens.shape[i] === Shape.lower) return null;
    if (named.is === 'organisation' && hit.end === i + 1 && scan.tokens.shape[i] !== Shape.upper && !trusted(scan, i, false)) return null;
    const kind: AtomKind = named.is === 'organisation' ? 'organisation' : named.is as AtomKind;
    return { atom: atom(scan, i, hit.end, kind, named) };
  }
  if (!capital || run <= i) return null;
  let first = i;
  // A sentence begins with a capital whatever its first word: "Interrogé Paul Daran", "Hier Valmont".
  if (scan.opens[first] && run > first + 1 && !isGiven(scan, first) && !trusted(scan, first, true) && !entryAt(scan, first, 'title') && scan.plainWords.has(scan.tokens.lower[first]!)) {
    first++;
    const again = atomAt(scan, first);
    return again;
  }
  if (run === first + 1 && !single(scan, first)) return null;
  return { atom: classified(scan, first, run) };
}

/** Where the run of capitals that begins at `i` ends; `i` itself where none does. */
function runEnd(scan: Scan, i: number): number {
  const { tokens, words } = scan;
  if (words.functionWords.has(tokens.lower[i]!) && !(scan.tokens.shape[i] === Shape.capital && isGiven(scan, i) && !scan.opens[i])) return i;
  if (words.timeWords.has(tokens.lower[i]!) && !isGiven(scan, i)) return i;
  if (entryAt(scan, i, 'title', 'counterpart') || (entryAt(scan, i, 'role', 'group') && !entryAt(scan, i, ...NAMED) && !marks(scan, i))) return i;
  let end = i + 1;
  let marked = marks(scan, i);
  const person = isGiven(scan, i) || isInitial(scan, i);
  for (let steps = 0; steps < MOST_WORDS && end < tokens.count; steps++) {
    if (!sameLine(scan, i, end)) break;
    // "J. Valmont", "John F. Daran"
    if (tokens.lower[end] === '.' && isInitial(scan, end - 1) && isCapital(scan, end + 1) && tokens.start[end] === tokens.end[end - 1] && end - 1 > i - 1 && (end - 1 === i || person || true) && !scan.segmented.sentences.some(() => false)) { end++; continue; }
    if (tokens.lower[end] === '&' && isCapital(scan, end + 1)) { end += 2; continue; }
    if (isCapital(scan, end)) {
      const lower = tokens.lower[end]!;
      if (words.functionWords.has(lower) && scan.titled[end] && !words.linkers.has(lower)) break;
      if (words.timeWords.has(lower) && !isGiven(scan, end)) break;
      if (entryAt(scan, end, 'title', 'counterpart')) break;
      if (entryAt(scan, end, 'role') && !marks(scan, end) && (isCapital(scan, scan.hits[end]!.end) || !person)) break;
      if (entryAt(scan, end, 'notActor') && scan.hits[end]!.end > end + 1) break;
      if (entryAt(scan, end, 'institution', 'state', 'seat') && (person || !marked) && !(words.compounds && scan.hits[end]!.end === end + 1 && marks(scan, end + 1))) { if (end > i && person && entryAt(scan, end, 'state')) { end++; continue; } break; }
      marked ||= marks(scan, end);
      end++;
      continue;
    }
    const joined = joinEnd(scan, end, person, marked);
    if (joined === end) break;
    end = joined;
  }
  return end;
}

/** Behind "Université", "Comité", a given name: small words that go on with the name, up to the next capital. Gives the token of that capital, or `at`. */
function joinEnd(scan: Scan, at: number, person: boolean, marked: boolean): number {
  const { tokens, words } = scan;
  let k = at;
  while (k < tokens.count && k < at + 3 && isWord(scan, k) && !isCapital(scan, k)) {
    const lower = tokens.lower[k]!;
    const strong = words.particles.has(lower);
    const weak = words.linkers.has(lower) && (marked || (person && !words.and.has(lower) && !words.compounds));
    if (!strong && !weak) return at;
    k++;
  }
  if (k === at || k >= tokens.count || !isCapital(scan, k)) return at;
  const lower = tokens.lower[at]!;
  if (!words.particles.has(lower) && person && entryAt(scan, k, 'state', 'institution', 'capital', 'place')) return at;
  if (words.and.has(lower) && (isGiven(scan, k) || entryAt(scan, k, 'state', 'institution'))) return at;
  return k;
}

function marks(scan: Scan, at: number): boolean {
  return isWord(scan, at) && scan.lexicon.organisationMarks.has(scan.text.slice(scan.tokens.start[at]!, scan.tokens.end[at]!));
}

function sameLine(scan: Scan, left: number, right: number): boolean {
  return scan.tokens.kind[right] !== TokenKind.newline && scan.sentenceOf[left] === scan.sentenceOf[right];
}

/** Does the longer run [i, run) hold more than the known name [i, end)? "Nigeria Airways" is no state; "la Russie Vladimir" is two names. */
function swallows(scan: Scan, i: number, end: number, run: number, named: Entry): boolean {
  if (named.is === 'organisation' || named.is === 'institution') return false;
  if (isGiven(scan, i) && named.is !== 'demonym' && isCapital(scan, end)) return true;
  if (named.is === 'demonym') return !scan.words.compounds ? false : ([...range(end, run)].some(k => marks(scan, k)) && !entryAt(scan, end, 'role', 'body', 'group'));
  for (const k of range(end, run)) {
    if (entryAt(scan, k, 'role', 'title')) return false;
    if (marks(scan, k)) return true;
  }
  return named.is === 'place' && run > end && isCapital(scan, end) && !isGiven(scan, end);
}

function* range(from: number, to: number): Generator<number> {
  for (let k = from; k < to; k++) yield k;
}

export function isGiven(scan: Scan, at: number): boolean {
  if (!isWord(scan, at)) return false;
  const folded = stripAccents(scan.tokens.lower[at]!);
  const { m, f } = scan.words.givenNames;
  if (m.has(folded) || f.has(folded)) return true;
  const dash = folded.indexOf('-');
  return dash > 1 && (m.has(folded.slice(0, dash)) || f.has(folded.slice(0, dash)));
}

function isInitial(scan: Scan, at: number): boolean {
  return isWord(scan, at) && isCapital(scan, at) && (scan.tokens.end[at]! - scan.tokens.start[at]! === 1 || /^\p{L}\.(?:-?\p{L}\.)*$/u.test(scan.tokens.lower[at]!));
}

/** Has the document shown elsewhere that this word is a name? */
function trusted(scan: Scan, at: number, strict: boolean): boolean {
  const lower = scan.tokens.lower[at]!;
  if (!scan.opens[at] && !scan.titled[at]) return true;
  return scan.capitalWords.has(lower) || (!strict && !scan.plainWords.has(lower));
}

/** Is one capitalised word alone a name? */
function single(scan: Scan, at: number): boolean {
  const { tokens, words } = scan;
  const lower = tokens.lower[at]!;
  if (words.functionWords.has(lower) || words.timeWords.has(lower)) return false;
  if (isInitial(scan, at)) return false;
  if (scan.hits[at]?.end === at + 1 && entryAt(scan, at, 'role', 'body', 'group', 'placeHead', 'portfolio', 'common', 'title')) return false;
  if (tokens.shape[at] === Shape.upper && !scan.titled[at]) return tokens.end[at]! - tokens.start[at]! >= 2;
  if (!scan.opens[at] && !scan.titled[at]) return tokens.shape[at] !== Shape.mixed || /^(?:al|el|as|an|ad|ar)-/.test(lower);
  if (scan.capitalWords.has(lower)) return true;
  return isGiven(scan, at) && !scan.plainWords.has(lower);
}

function atom(scan: Scan, first: number, end: number, kind: AtomKind, entry: Entry | null, female: boolean | null = null, from = first): Atom {
  const parts: string[] = [];
  for (let k = first; k < end; k++) if (isWord(scan, k)) parts.push(stripAccents(scan.tokens.lower[k]!));
  return { first, end, kind, entry, parts, female, from };
}

/** A run of capitals with the kind that its own words and its neighbours show. */
function classified(scan: Scan, first: number, end: number): Atom {
  const { tokens, words } = scan;
  const title = titleBefore(scan, first);
  if (title) return atom(scan, first, end, 'person', null, title.entry.agreement === 'f' ? true : title.entry.agreement === 'm' ? false : genderOf(scan, first), title.first);
  for (let k = first; k < end; k++) if (marks(scan, k)) return atom(scan, first, end, 'organisation', null);
  const words_ = [...range(first, end)].filter(k => isWord(scan, k)).length;
  if (isGiven(scan, first) && (words_ > 1 || !locativeBefore(scan, first))) return atom(scan, first, end, 'person', null, genderOf(scan, first));
  if (isInitial(scan, first) && words_ > 1) return atom(scan, first, end, 'person', null);
  const before = first > 0 ? tokens.lower[first - 1]! : '';
  if (entryAt(scan, Math.max(0, first - 1), 'placeHead') && adjacent(scan, first - 1, first)) return atom(scan, first, end, 'place', null);
  if (words_ === 1) {
    if (locativeBefore(scan, first)) return atom(scan, first, end, 'place', null);
    if (tokens.shape[first] === Shape.upper && end === first + 1) return atom(scan, first, end, 'organisation', null);
    return atom(scan, first, end, 'unknown', null);
  }
  if (words.determiners.definite.has(before) || words.determiners.contracted.has(before)) return atom(scan, first, end, words.compounds ? 'organisation' : 'unknown', null);
  if (locativeBefore(scan, first) && !words.compounds) return atom(scan, first, end, 'place', null);
  return atom(scan, first, end, 'person', null);
}

function locativeBefore(scan: Scan, first: number): boolean {
  return first > 0 && scan.words.locative.has(scan.tokens.lower[first - 1]!);
}

function titleBefore(scan: Scan, first: number): { readonly entry: Entry; readonly first: number } | null {
  const hit = scan.hitsEnding[first];
  const entry = hit?.entries.find(e => e.is === 'title');
  return hit && entry && scan.sentenceOf[hit.first] === scan.sentenceOf[first] ? { entry, first: hit.first } : null;
}

function genderOf(scan: Scan, at: number): boolean | null {
  const folded = stripAccents(scan.tokens.lower[at]!);
  const name = folded.includes('-') ? folded.slice(0, folded.indexOf('-')) : folded;
  const { m, f } = scan.words.givenNames;
  const male = m.has(folded) || m.has(name);
  const female = f.has(folded) || f.has(name);
  return male === female ? null : female;
}

export { textOf };
