/** Runs of capitals: how far an unknown proper name reaches from its first word. */
import { Shape, TokenKind } from '../../../model/segmented.js';
import { foldedWord } from './folded.js';
import { entryAt, isCapital, isWord, type Scan } from './scan.js';

/** No name of a person or body runs over more words. */
const MOST_WORDS = 9;
export const NAMED = ['institution', 'state', 'seat', 'capital', 'organisation', 'place', 'demonym'] as const;

/** Gives the token behind the run of capitals that begins at `i`; `i` itself where none does. */
export function runEnd(scan: Scan, i: number): number {
  const { tokens, words } = scan;
  const lower = tokens.lower[i]!;
  const titled = scan.hitsEnding[i]?.entries.some(e => e.is === 'title') ?? false;
  // "à La Roquelle": an article with a capital inside a sentence is part of the name.
  const articled = words.determiners.definite.has(lower) && !scan.opens[i] && !scan.titled[i] && isCapital(scan, i + 1) && !entryAt(scan, i + 1, 'state', 'institution');
  // "the | New Valdoria Police": an adjective that its capital makes part of the name.
  const adjective = words.compounds && words.before.has(lower) && !scan.opens[i] && !scan.titled[i] && isCapital(scan, i + 1);
  if (!titled && !articled && !adjective && (words.functionWords.has(lower) || words.prepositions.has(lower)) && !(isGiven(scan, i) && !scan.opens[i])) return i;
  if (words.timeWords.has(lower) && !isGiven(scan, i)) return i;
  // "Valnord-based", "Lombria-related": an adjective.
  const dash = lower.lastIndexOf('-');
  if (dash > 0 && words.adjectiveTails.has(lower.slice(dash + 1))) return i;
  if (entryAt(scan, i, 'title', 'counterpart')) return i;
  // "the Citizens' Harbour | Trust", "Pilots Union"
  const members = words.compounds && entryAt(scan, i, 'role', 'group') !== undefined && marksSoon(scan, i + (words.genitive.has(tokens.lower[i + 1] ?? '') ? 2 : 1));
  if (!members && entryAt(scan, i, 'role', 'group', 'portfolio') && !entryAt(scan, i, ...NAMED) && !marks(scan, i) && !titled) return i;
  const person = isGiven(scan, i) || isInitial(scan, i);
  let marked = marks(scan, i);
  let end = i + 1;
  for (let steps = 0; steps < MOST_WORDS && end < tokens.count; steps++) {
    if (tokens.kind[end] === TokenKind.newline || scan.sentenceOf[i] !== scan.sentenceOf[end]) break;
    // "J. | Valmont", "Aldo F. | Daran"
    if (tokens.lower[end] === '.' && isInitial(scan, end - 1) && isCapital(scan, end + 1) && tokens.start[end] === tokens.end[end - 1]) { end++; continue; }
    // "Valnord & | Fils"
    if (tokens.lower[end] === '&' && isCapital(scan, end + 1)) { end += 2; continue; }
    // "Mouvement 5 | étoiles", "Radio 4"
    if (tokens.kind[end] === TokenKind.number && isCapital(scan, end + 1) && adjoins(scan, end) && !scan.opens[end]) { end++; continue; }
    // "the Lombrian People's | Army"
    if (words.genitive.has(tokens.lower[end]!) && isCapital(scan, end + 1) && marksSoon(scan, end + 1)) { end += 2; marked = true; continue; }
    if (!isCapital(scan, end)) {
      const joined = joinEnd(scan, end, person, marked, end === i + 1);
      if (joined === end) break;
      end = joined;
      continue;
    }
    if (breaksBefore(scan, i, end, person, marked)) break;
    marked ||= marks(scan, end);
    end++;
  }
  return end;
}

/** Does a new name or role begin at this capital? "la Valdorie | Aldo Ferrand", "Palestine Prime | Minister". */
function breaksBefore(scan: Scan, first: number, at: number, person: boolean, marked: boolean): boolean {
  const { tokens, words } = scan;
  const lower = tokens.lower[at]!;
  if (words.functionWords.has(lower) && scan.titled[at] && !words.linkers.has(lower)) return true;
  if (words.timeWords.has(lower) && !isGiven(scan, at)) return true;
  // "l'Alliance | Elvire Tanquerel", "la Tolmérie | Paul Daran": a body or land, then a person.
  const article = first > 0 && (words.determiners.definite.has(tokens.lower[first - 1]!) || words.determiners.contracted.has(tokens.lower[first - 1]!));
  if (!person && !words.compounds && (marked || (article && at === first + 1)) && isGiven(scan, at) && isCapital(scan, at + 1) && !marks(scan, at + 1)) return true;
  if (article && at === first + 1 && scan.aloneWords.has(tokens.lower[first]!) && isCapital(scan, at + 1) && !isCapital(scan, at + 2)) return true;
  if (words.compounds && scan.demonymOf(lower) && !scan.hits[at] && !marked) return true;
  // "the District of Lombria | Peter Vallen": a known land or city, then a person.
  if (!person && words.compounds && isGiven(scan, at) && isCapital(scan, at + 1) && !marks(scan, at + 1) && scan.hitsEnding[at]?.entries.some(e => e.is === 'place' || e.is === 'state' || e.is === 'capital')) return true;
  const hit = scan.hits[at];
  if (!hit) return false;
  if (entryAt(scan, at, 'title', 'counterpart')) return true;
  if (words.compounds && entryAt(scan, at, 'role')?.agreement?.endsWith('p') && marksSoon(scan, hit.end)) return false;
  // "the U.S. Attorney's | Office"
  if (words.compounds && words.genitive.has(tokens.lower[hit.end] ?? '') && marksSoon(scan, hit.end + 1)) return false;
  if (entryAt(scan, at, 'role') && !marks(scan, at) && (isCapital(scan, hit.end) || (!person && !marked))) return true;
  if (entryAt(scan, at, 'notActor') && hit.end > at + 1) return true;
  if (!entryAt(scan, at, 'institution', 'state', 'seat')) return false;
  // "Air Valdorie", "Environment Valdoria": a firm; "Michael Jordan": a person.
  if (person && entryAt(scan, at, 'state') && at === first + 1 && hit.end === at + 1) return false;
  return !marked;
}

/** Small words that go on with a name up to its next capital: "Union | of the | Ports", "Aldo | van | Daran". Gives that capital's token, or `at`. */
function joinEnd(scan: Scan, at: number, person: boolean, marked: boolean, second: boolean): number {
  const { tokens, words } = scan;
  let k = at;
  while (k < tokens.count && k < at + 3 && isWord(scan, k) && !isCapital(scan, k)) {
    const lower = tokens.lower[k]!;
    const weak = words.linkers.has(lower) && (marked || (person && !words.and.has(lower) && !words.compounds));
    if (!words.particles.has(lower) && !weak) return at;
    k++;
  }
  if (k === at || k >= tokens.count || !isCapital(scan, k) || words.timeWords.has(tokens.lower[k]!)) return at;
  const lower = tokens.lower[at]!;
  if (!words.particles.has(lower) && person && entryAt(scan, k, 'state', 'institution', 'capital', 'place')) return at;
  if (!words.particles.has(lower) && entryAt(scan, k, 'role', 'title') && isCapital(scan, scan.hits[k]!.end)) return at;
  // "the University and | College Union": the first word alone is no name, and the last shows what both are.
  const joint = second && words.compounds && marks(scan, at - 1) && marksSoon(scan, k);
  if (words.and.has(lower) && ((marks(scan, at - 1) && !joint) || isGiven(scan, k) || entryAt(scan, k, 'state', 'institution') || !scan.words.compounds)) return at;
  return k;
}

/** Words that show an organisation: "Agence", "Airlines". */
export function marks(scan: Scan, at: number): boolean {
  return isWord(scan, at) && scan.lexicon.markLower.has(scan.tokens.lower[at]!) && scan.lexicon.organisationMarks.has(scan.text.slice(scan.tokens.start[at]!, scan.tokens.end[at]!));
}

function marksSoon(scan: Scan, at: number): boolean {
  for (let k = at; k < at + 3 && isCapital(scan, k); k++) if (marks(scan, k)) return true;
  return false;
}

function adjoins(scan: Scan, at: number): boolean {
  return scan.tokens.start[at]! - scan.tokens.end[at - 1]! === 1 && scan.tokens.start[at + 1]! - scan.tokens.end[at]! === 1 && scan.tokens.end[at]! - scan.tokens.start[at]! < 4;
}

export function isGiven(scan: Scan, at: number): boolean {
  if (!isWord(scan, at)) return false;
  const told = scan.given[at]!;
  if (told !== 0) return told === 2;
  const given = isGivenWord(scan, at);
  scan.given[at] = given ? 2 : 1;
  return given;
}

function isGivenWord(scan: Scan, at: number): boolean {
  const folded = foldedWord(scan.tokens.lower[at]!);
  const { m, f } = scan.words.givenNames;
  if (m.has(folded) || f.has(folded)) return true;
  const dash = folded.indexOf('-');
  return dash > 1 && (m.has(folded.slice(0, dash)) || f.has(folded.slice(0, dash)));
}

export function isInitial(scan: Scan, at: number): boolean {
  return isCapital(scan, at) && (scan.tokens.end[at]! - scan.tokens.start[at]! === 1 || /^\p{L}\.(?:-?\p{L}\.)*$/u.test(scan.tokens.lower[at]!)) && scan.tokens.shape[at] !== Shape.lower;
}
