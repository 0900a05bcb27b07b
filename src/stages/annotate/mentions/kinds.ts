/** The kind of an unknown name, by its own words and by its neighbours. */
import type { ActorKind } from '../../../model/actor.js';
import { Shape } from '../../../model/segmented.js';
import { foldedWord } from './folded.js';
import { isGiven, isInitial, marks } from './runs.js';
import { adjacent, entryAt, isWord, type Scan } from './scan.js';

/** `unknown`: the document as a whole decides. */
export type AtomKind = 'person' | 'organisation' | 'state' | 'place' | 'capital' | 'seat' | 'institution' | 'demonym' | 'unknown';

export interface Kind {
  readonly kind: AtomKind;
  readonly female: boolean | null;
  /** First token of its title, or of the name. */
  readonly from: number;
}

/** Takes a run of capitals [first, end); gives what it is by itself and its next neighbours. */
export function classify(scan: Scan, first: number, end: number): Kind {
  const { tokens, words } = scan;
  const is = (kind: AtomKind, female: boolean | null = null): Kind => ({ kind, female, from: first });
  const hit = scan.hitsEnding[first];
  const title = hit && scan.sentenceOf[hit.first] === scan.sentenceOf[first] ? hit.entries.find(e => e.is === 'title') : undefined;
  if (hit && title) return { kind: 'person', female: title.agreement === 'f' ? true : title.agreement === 'm' ? false : genderOf(scan, first), from: hit.first };
  let count = 0;
  for (let k = first; k < end; k++) {
    if (marks(scan, k)) return is('organisation');
    if (isWord(scan, k)) count++;
  }
  const local = locativeBefore(scan, first);
  if (isGiven(scan, first) && (count > 1 || !local)) return is('person', genderOf(scan, first));
  if (isInitial(scan, first) && count > 1) return is('person');
  if (first > 0 && entryAt(scan, first - 1, 'placeHead') && adjacent(scan, first - 1, first)) return is('place');
  // "les Forces démocratiques": a name with adjectives behind it.
  if (tokens.shape[end - 1] === Shape.lower) return is('organisation');
  if (count === 1) {
    if (tokens.shape[first] === Shape.upper) return is('organisation');
    return is(local ? 'place' : 'unknown');
  }
  const before = first > 0 ? tokens.lower[first - 1]! : '';
  if (words.determiners.definite.has(before) || words.determiners.contracted.has(before)) return is(words.compounds ? 'organisation' : 'unknown');
  // "Port Aubel State": a land or town and a word behind it.
  if (words.compounds && entryAt(scan, first, 'place', 'state', 'capital') && scan.hits[first]!.end < end) return is('organisation');
  // "Milky Way Galaxy", "Group Policy": ordinary words, or too many for somebody without a given name.
  if (words.compounds && (count > MOST_NAMES || common(scan, first, end))) return is('organisation');
  return is(local && !words.compounds ? 'place' : 'person');
}

/** A person without a known given name has no more names. */
const MOST_NAMES = 3;

/** Does the text use one of these words without a capital? */
function common(scan: Scan, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (isWord(scan, k) && !scan.words.particles.has(scan.tokens.lower[k]!) && scan.plainWords.has(scan.tokens.lower[k]!)) return true;
  return false;
}

/** A kind with the weight of its evidence. */
export interface Vote {
  readonly kind: ActorKind;
  readonly weight: number;
}

/** The kind of one mention of a name that nothing else explains: a vote, no more. Grammar that names offices weighs most, a bare place in the sentence least. */
export function vote(scan: Scan, first: number, end: number): Vote {
  const { tokens, words } = scan;
  const before = first > 0 ? tokens.lower[first - 1]! : '';
  const beforeThat = first > 1 ? tokens.lower[first - 2]! : '';
  if (end === first + 1 && scan.lands.has(tokens.lower[first]!)) return { kind: 'state', weight: 5 };
  const beside = adjacent(scan, first - 1, first) ? scan.hitsEnding[first] : undefined;
  // "le site | Valnews", "l'agence | Valnews": what it is called is what it is.
  if (beside?.entries.some(e => e.is === 'body' && !e.agreement?.endsWith('p'))) return { kind: 'organisation', weight: 5 };
  if (locativeBefore(scan, first)) return { kind: 'place', weight: 2 };
  // "Valnord | said": whoever says something is no place.
  if (end === first + 1 && isWord(scan, end) && scan.saying.has(tokens.lower[end]!) && !words.of.has(before)) return { kind: tokens.shape[first] === Shape.mixed || tokens.shape[first] === Shape.upper ? 'organisation' : 'person', weight: 2 };
  if (saidBy(scan, first)) return { kind: tokens.shape[first] === Shape.capital && !words.determiners.definite.has(before) ? 'person' : 'organisation', weight: 2 };
  const article = words.determiners.definite.has(before);
  const ruler = (k: number): boolean => scan.hitsEnding[k]?.entries.some(e => e.kinds.includes('head-of-state') || e.kinds.includes('minister') || e.kinds.includes('ambassador')) ?? false;
  if ((words.of.has(before) && ruler(first - 1)) || (article && words.of.has(beforeThat) && ruler(first - 2))) return { kind: 'state', weight: 3 };
  if (article && !words.compounds) return words.determiners.feminine.has(before) ? { kind: 'place', weight: 2 } : { kind: 'organisation', weight: 2 };
  if (article || end - first > 1) return { kind: 'organisation', weight: 2 };
  if (words.of.has(before)) return { kind: 'place', weight: 1 };
  return { kind: adjacent(scan, end - 1, end) ? 'person' : 'place', weight: 1 };
}

/** "according to | Valnews" */
function saidBy(scan: Scan, first: number): boolean {
  return scan.according.some(list => list.length <= first && list.every((word, n) => scan.tokens.lower[first - list.length + n] === word));
}

export function locativeBefore(scan: Scan, first: number): boolean {
  return first > 0 && scan.words.locative.has(scan.tokens.lower[first - 1]!);
}

/** The gender of a given name: true female, false male, null where it is both or unknown. */
export function genderOf(scan: Scan, at: number): boolean | null {
  const folded = foldedWord(scan.tokens.lower[at]!);
  const name = folded.includes('-') ? folded.slice(0, folded.indexOf('-')) : folded;
  const { m, f } = scan.words.givenNames;
  const male = m.has(folded) || m.has(name);
  const female = f.has(folded) || f.has(name);
  return male === female ? null : female;
}
