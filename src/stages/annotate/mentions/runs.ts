/** Runs of capitals: how far an unknown proper name reaches from its first word. */
import { TokenKind } from '../../../model/segmented.js';
import { Kind } from './lexicon.js';
import { begins, endsBefore, entryAt, hasShown, isCapital, isOne, isWord, looks, peopleAt, Shown, type Scan } from './scan.js';
import { Look, Word } from './word-facts.js';

/** No name of a person or body runs over more words. */
const MOST_WORDS = 9;
export const NAMED = Kind.institution | Kind.state | Kind.seat | Kind.capital | Kind.organisation | Kind.place | Kind.demonym;

/** Gives the token behind the run of capitals that begins at `i`; `i` itself where none does. */
export function runEnd(scan: Scan, i: number): number {
  const { tokens, words } = scan;
  const titled = endsBefore(scan, i, Kind.title);
  // "à La Roquelle": an article with a capital inside a sentence is part of the name.
  const articled = isOne(scan, i, Word.definite) && !scan.opens[i] && !scan.titled[i] && isCapital(scan, i + 1) && !begins(scan, i + 1, Kind.state | Kind.institution);
  // "the | New Valdoria Police": an adjective that its capital makes part of the name.
  const adjective = words.compounds && isOne(scan, i, Word.before) && !scan.opens[i] && !scan.titled[i] && isCapital(scan, i + 1);
  if (!titled && !articled && !adjective && isOne(scan, i, Word.function | Word.preposition) && !(isGiven(scan, i) && !scan.opens[i])) return i;
  if (isOne(scan, i, Word.time) && !isGiven(scan, i)) return i;
  // "Valnord-based", "Lombria-related": an adjective.
  if (looks(scan, i, Look.adjectiveTail)) return i;
  if (begins(scan, i, Kind.title | Kind.counterpart)) return i;
  // "the Citizens' Harbour | Trust", "Pilots Union"
  const members = words.compounds && begins(scan, i, Kind.role | Kind.group) && marksSoon(scan, i + (isOne(scan, i + 1, Word.genitive) ? 2 : 1));
  if (!members && begins(scan, i, Kind.role | Kind.group | Kind.portfolio) && !begins(scan, i, NAMED) && !marks(scan, i) && !titled) return i;
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
    if (isOne(scan, end, Word.genitive) && isCapital(scan, end + 1) && marksSoon(scan, end + 1)) { end += 2; marked = true; continue; }
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
  const { words } = scan;
  if (scan.titled[at] === 1 && isOne(scan, at, Word.function) && !isOne(scan, at, Word.linker)) return true;
  if (isOne(scan, at, Word.time) && !isGiven(scan, at)) return true;
  // "l'Alliance | Elvire Tanquerel", "la Tolmérie | Paul Daran": a body or land, then a person.
  const article = first > 0 && isOne(scan, first - 1, Word.definite | Word.contracted);
  if (!person && !words.compounds && (marked || (article && at === first + 1)) && isGiven(scan, at) && isCapital(scan, at + 1) && !marks(scan, at + 1)) return true;
  if (article && at === first + 1 && hasShown(scan, first, Shown.alone) && isCapital(scan, at + 1) && !isCapital(scan, at + 2)) return true;
  if (words.compounds && !marked && !scan.hits[at] && peopleAt(scan, at)) return true;
  // "the District of Lombria | Peter Vallen": a known land or city, then a person.
  if (!person && words.compounds && isGiven(scan, at) && isCapital(scan, at + 1) && !marks(scan, at + 1) && endsBefore(scan, at, Kind.place | Kind.state | Kind.capital)) return true;
  const hit = scan.hits[at];
  if (!hit) return false;
  if (begins(scan, at, Kind.title | Kind.counterpart)) return true;
  if (words.compounds && entryAt(scan, at, Kind.role)?.plural && marksSoon(scan, hit.end)) return false;
  // "the U.S. Attorney's | Office"
  if (words.compounds && isOne(scan, hit.end, Word.genitive) && marksSoon(scan, hit.end + 1)) return false;
  if (begins(scan, at, Kind.role) && !marks(scan, at) && (isCapital(scan, hit.end) || (!person && !marked))) return true;
  if (begins(scan, at, Kind.notActor) && hit.end > at + 1) return true;
  if (!begins(scan, at, Kind.institution | Kind.state | Kind.seat)) return false;
  // "Air Valdorie", "Environment Valdoria": a firm; "Michael Jordan": a person.
  if (person && begins(scan, at, Kind.state) && at === first + 1 && hit.end === at + 1) return false;
  return !marked;
}

/** Small words that go on with a name up to its next capital: "Union | of the | Ports", "Aldo | van | Daran". Gives that capital's token, or `at`. */
function joinEnd(scan: Scan, at: number, person: boolean, marked: boolean, second: boolean): number {
  const { tokens, words } = scan;
  let k = at;
  while (k < tokens.count && k < at + 3 && isWord(scan, k) && !isCapital(scan, k)) {
    const weak = isOne(scan, k, Word.linker) && (marked || (person && !words.compounds && !isOne(scan, k, Word.and)));
    if (!weak && !isOne(scan, k, Word.particle)) return at;
    k++;
  }
  if (k === at || k >= tokens.count || !isCapital(scan, k) || isOne(scan, k, Word.time)) return at;
  const particle = isOne(scan, at, Word.particle);
  if (!particle && person && begins(scan, k, Kind.state | Kind.institution | Kind.capital | Kind.place)) return at;
  if (!particle && begins(scan, k, Kind.role | Kind.title) && isCapital(scan, scan.hits[k]!.end)) return at;
  // "the University and | College Union": the first word alone is no name, and the last shows what both are.
  const joint = second && words.compounds && marks(scan, at - 1) && marksSoon(scan, k);
  if (isOne(scan, at, Word.and) && ((marks(scan, at - 1) && !joint) || isGiven(scan, k) || begins(scan, k, Kind.state | Kind.institution) || !words.compounds)) return at;
  return k;
}

/** Words that show an organisation: "Agence", "Airlines". */
export function marks(scan: Scan, at: number): boolean {
  return looks(scan, at, Look.mark) && scan.lexicon.organisationMarks.has(scan.text.slice(scan.tokens.start[at]!, scan.tokens.end[at]!));
}

function marksSoon(scan: Scan, at: number): boolean {
  for (let k = at; k < at + 3 && isCapital(scan, k); k++) if (marks(scan, k)) return true;
  return false;
}

function adjoins(scan: Scan, at: number): boolean {
  return scan.tokens.start[at]! - scan.tokens.end[at - 1]! === 1 && scan.tokens.start[at + 1]! - scan.tokens.end[at]! === 1 && scan.tokens.end[at]! - scan.tokens.start[at]! < 4;
}

/** Is the word at a token a given name of the list? "Jean-Aldo" is one by its first part. */
export function isGiven(scan: Scan, at: number): boolean {
  return looks(scan, at, Look.male | Look.female);
}

export function isInitial(scan: Scan, at: number): boolean {
  return isCapital(scan, at) && (scan.tokens.end[at]! - scan.tokens.start[at]! === 1 || looks(scan, at, Look.initials));
}
