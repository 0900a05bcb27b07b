/** Proper names: known ones by the lexicon, unknown ones as runs of capitals, each with what its surroundings say of its kind. */
import { Shape, TokenKind } from '../../../model/segmented.js';
import { isAdjective } from './adjectives.js';
import { foldedToken } from './folded.js';
import { classify, type AtomKind } from './kinds.js';
import { Kind, type Entry } from './lexicon.js';
import { isGiven, isInitial, marks, NAMED, runEnd } from './runs.js';
import { begins, endsBefore, entryAt, hasShown, isCapital, isOne, isWord, looks, peopleAt, Shown, type Scan } from './scan.js';
import { Look, Word } from './word-facts.js';

export type { AtomKind } from './kinds.js';

/** One proper name in the text: [first, end) in tokens, without article or role. */
export interface Atom {
  readonly first: number;
  readonly end: number;
  readonly kind: AtomKind;
  readonly entry: Entry | null;
  /** Its words, folded; and the same with spaces between. */
  readonly parts: readonly string[];
  readonly folded: string;
  /** Gender that a title or given name shows: true female, false male. */
  readonly female: boolean | null;
  /** First token of a title that belongs to it ("M."), or `first`. */
  readonly from: number;
}

/** Takes a scanned document; gives its proper names in text order, none overlapping. */
export function findAtoms(scan: Scan): readonly Atom[] {
  const atoms: Atom[] = [];
  const { tokens } = scan;
  let i = 0;
  while (i < tokens.count) {
    if (scan.capital[i] === 0 && scan.hits[i] === undefined) { i++; continue; }
    const end = passed(scan, i);
    if (end > i) { i = end; continue; }
    const found = atomAt(scan, i);
    if (found === null) { i++; continue; }
    const last = atoms[atoms.length - 1];
    atoms.push(withPlaceHead(scan, found, last ? last.end : 0));
    i = found.end;
  }
  return atoms;
}

/** Behind what is no name though it has capitals: feasts, fields of government, roles of several words. `i` where a name may stand. */
function passed(scan: Scan, i: number): number {
  const hit = scan.hits[i];
  if (!hit) return i;
  const named = (hit.kinds & NAMED) !== 0;
  if ((hit.kinds & Kind.role) !== 0 && hit.end > i + 1 && !named) return hit.end;
  if ((hit.kinds & Kind.notActor) !== 0 && !(isGiven(scan, i) && isCapital(scan, hit.end)) && (hit.end >= runEnd(scan, i) || hit.end > i + 1)) return hit.end;
  if (named) return i;
  // "ministre de la | Défense", "Minister of | Education Ada Ferrand"
  if ((hit.kinds & Kind.portfolio) !== 0 && (hit.end >= runEnd(scan, i) || behindOf(scan, i)) && !isGiven(scan, i)) return hit.end;
  return i;
}

function behindOf(scan: Scan, at: number): boolean {
  return isOne(scan, at - 1, Word.of | Word.definite | Word.contracted | Word.and);
}

function atomAt(scan: Scan, i: number): Atom | null {
  const { tokens } = scan;
  const hit = scan.hits[i];
  const named = entryAt(scan, i, NAMED);
  const capital = isCapital(scan, i);
  if (!capital && !named) return null;
  const run = capital ? runEnd(scan, i) : i;
  if (named && hit && (run <= hit.end || !swallows(scan, i, hit.end, run, named))) {
    if (named.is === 'demonym' && tokens.shape[i] === Shape.lower) return null;
    if (named.is === 'organisation' && hit.end === i + 1 && tokens.shape[i] !== Shape.upper && !trusted(scan, i)) return null;
    // "Valnord | Corp"
    const form = (named.is === 'organisation' || named.is === 'institution') && isCapital(scan, hit.end) && looks(scan, hit.end, Look.companyForm);
    return atom(scan, i, form ? hit.end + 1 : hit.end, named.is as AtomKind, named);
  }
  if (!capital || run <= i) return null;
  if (run === i + 1 && !hit && looks(scan, i, Look.placeCode)) return atom(scan, i, run, 'place', null);
  const people = run === i + 1 && !hit ? peopleAt(scan, i) : undefined;
  if (people) return atom(scan, i, run, 'demonym', people);
  // A sentence begins with a capital whatever its first word: "Interrogé | Paul Daran", "Hier | Valmont".
  if (scan.opens[i] && run > i + 1 && !isGiven(scan, i) && !marks(scan, i) && hasShown(scan, i, Shown.plain) && !hasShown(scan, i, Shown.capital)) return null;
  // "Fortunately | Aldo Ferrand"
  if (scan.opens[i] && !isGiven(scan, i) && looks(scan, i, Look.adverb) && !hasShown(scan, i, Shown.capital)) return null;
  if (run === i + 1 && !single(scan, i)) return null;
  const end = withAdjectives(scan, i, run);
  const found = classify(scan, i, end);
  return atom(scan, i, end, found.kind, null, found.female, found.from);
}

/** "les Forces | démocratiques", "les Casques | bleus": a capitalised plural or body with its adjectives is one name where its language puts them behind. */
function withAdjectives(scan: Scan, first: number, end: number): number {
  const { tokens, words } = scan;
  if (words.compounds || end !== first + 1 || first === 0 || isGiven(scan, first) || tokens.shape[first] === Shape.upper || scan.lands.has(tokens.lower[first]!)) return end;
  if (!isOne(scan, first - 1, Word.definite | Word.contracted | Word.quantity | Word.indefinite | Word.of) && !scan.opens[first] && tokens.kind[first - 1] !== TokenKind.number) return end;
  let k = end;
  while (k < end + 3 && isWord(scan, k) && tokens.shape[k] === Shape.lower && scan.sentenceOf[k] === scan.sentenceOf[first] && (isAdjective(scan, k) || peopleAt(scan, k) !== undefined)) k++;
  return k;
}

/** "place de la | Concorde", "gare | Valmont", "mont | Arel": the noun belongs to the name of the place. */
function withPlaceHead(scan: Scan, found: Atom, from: number): Atom {
  if (found.kind !== 'place' && found.kind !== 'unknown' && found.kind !== 'person' && found.kind !== 'capital') return found;
  if (found.from < found.first) return found;
  const { tokens, words } = scan;
  let k = found.first - 1;
  while (k > from && k > found.first - 4 && isOne(scan, k, Word.of | Word.contracted | Word.definite)) k--;
  const direct = k === found.first - 1;
  if (k < from || !isOne(scan, k, Word.placeNameHead) || scan.sentenceOf[k] !== scan.sentenceOf[found.first]) return found;
  if (direct && words.compounds && tokens.shape[k] === Shape.lower) return found;
  const head = foldedToken(tokens, k);
  return { first: k, end: found.end, kind: 'place', entry: null, parts: [head, ...found.parts], folded: found.folded === '' ? head : `${head} ${found.folded}`, female: null, from: k };
}

/** Does the longer run [i, run) hold more than the known name [i, end)? "Valdorie Airways" is no state; "la Valdorie Aldo Ferrand" is two names. */
function swallows(scan: Scan, i: number, end: number, run: number, named: Entry): boolean {
  if (named.is === 'organisation' || named.is === 'institution') return false;
  if (named.is !== 'demonym' && isGiven(scan, i) && isCapital(scan, end)) return true;
  let marked = false;
  for (let k = end; k < run; k++) {
    // "the U.S. | Attorney's Office"
    if (begins(scan, k, Kind.role | Kind.title) && !marks(scan, k) && !isOne(scan, k + 1, Word.genitive)) return false;
    marked ||= marks(scan, k);
  }
  if (marked) return named.is !== 'demonym' || scan.words.compounds;
  return named.is === 'place' && isCapital(scan, end) && !isGiven(scan, end) && !begins(scan, end, NAMED);
}

/** Has the document shown that this word, which opens a sentence, is a name? */
function trusted(scan: Scan, at: number): boolean {
  if (!scan.opens[at] && !scan.titled[at]) return true;
  return hasShown(scan, at, Shown.capital) || !hasShown(scan, at, Shown.plain);
}

/** Is one capitalised word alone a name? */
function single(scan: Scan, at: number): boolean {
  const { tokens, words } = scan;
  const lower = tokens.lower[at]!;
  if (endsBefore(scan, at, Kind.title)) return true;
  if (isOne(scan, at, Word.function | Word.time) || isInitial(scan, at)) return false;
  if (looks(scan, at, Look.digit)) return false;
  // "Federal drug officials", "Former miners": an adjective that opens a sentence.
  if (scan.opens[at] && isOne(scan, at, Word.before) && !isCapital(scan, at + 1) && !hasShown(scan, at, Shown.capital)) return false;
  if (begins(scan, at, Kind.role | Kind.body | Kind.group | Kind.placeHead | Kind.portfolio | Kind.common | Kind.title)) return false;
  if (tokens.shape[at] === Shape.upper && !scan.titled[at]) return tokens.end[at]! - tokens.start[at]! >= 2;
  if (!scan.opens[at] && !scan.titled[at]) return tokens.shape[at] !== Shape.mixed || /^(?:al|el|as|an|ad|ar)-/.test(lower);
  if (hasShown(scan, at, Shown.capital) || scan.lands.has(lower)) return true;
  // "Citing | the report": a verb that opens its sentence.
  if (words.compounds && looks(scan, at, Look.likeInfinitive) && !isGiven(scan, at)) return false;
  // It opens sentences with a capital again and again and never stands without: "Port-Aubin | refuse".
  const plain = hasShown(scan, at, Shown.plain);
  if (!plain && (hasShown(scan, at, Shown.openingAgain) || (looks(scan, at, Look.dash) && /-\p{Lu}/u.test(scan.text.slice(tokens.start[at], tokens.end[at]))))) return true;
  return !plain && isGiven(scan, at);
}

function atom(scan: Scan, first: number, end: number, kind: AtomKind, entry: Entry | null, female: boolean | null = null, from = first): Atom {
  const parts: string[] = [];
  let folded = '';
  for (let k = first; k < end; k++) {
    if (!isWord(scan, k)) continue;
    const part = foldedToken(scan.tokens, k);
    folded = parts.length === 0 ? part : `${folded} ${part}`;
    parts.push(part);
  }
  return { first, end, kind, entry, parts, folded, female, from };
}
