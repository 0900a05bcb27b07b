/** The kind of an unknown name, by its own words and by its neighbours. */
import type { ActorKind } from '../../../model/actor.js';
import { Shape } from '../../../model/segmented.js';
import { Kind as Is } from './lexicon.js';
import { isGiven, isInitial, marks } from './runs.js';
import { adjacent, begins, hasShown, isOne, isWord, looks, Shown, type Scan } from './scan.js';
import { Look, Word } from './word-facts.js';

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
  const hit = scan.hitsEnding[first];
  const title = hit && (hit.kinds & Is.title) !== 0 && scan.sentenceOf[hit.first] === scan.sentenceOf[first] ? hit.entries.find(e => e.is === 'title') : undefined;
  if (hit && title) return { kind: 'person', female: title.agreement === 'f' ? true : title.agreement === 'm' ? false : genderOf(scan, first), from: hit.first };
  let count = 0;
  for (let k = first; k < end; k++) {
    if (marks(scan, k)) return kindOf(first, 'organisation');
    if (isWord(scan, k)) count++;
  }
  const local = locativeBefore(scan, first);
  if (isGiven(scan, first) && (count > 1 || !local)) return kindOf(first, 'person', genderOf(scan, first));
  if (isInitial(scan, first) && count > 1) return kindOf(first, 'person');
  if (first > 0 && begins(scan, first - 1, Is.placeHead) && adjacent(scan, first - 1, first)) return kindOf(first, 'place');
  // "les Forces démocratiques": a name with adjectives behind it.
  if (tokens.shape[end - 1] === Shape.lower) return kindOf(first, 'organisation');
  if (count === 1) {
    if (tokens.shape[first] === Shape.upper) return kindOf(first, 'organisation');
    return kindOf(first, local ? 'place' : 'unknown');
  }
  if (isOne(scan, first - 1, Word.definite | Word.contracted)) return kindOf(first, words.compounds ? 'organisation' : 'unknown');
  // "Port Aubel State": a land or town and a word behind it.
  if (words.compounds && begins(scan, first, Is.place | Is.state | Is.capital) && scan.hits[first]!.end < end) return kindOf(first, 'organisation');
  // "Milky Way Galaxy", "Group Policy": ordinary words, or too many for somebody without a given name.
  if (words.compounds && (count > MOST_NAMES || common(scan, first, end))) return kindOf(first, 'organisation');
  return kindOf(first, local && !words.compounds ? 'place' : 'person');
}

function kindOf(first: number, kind: AtomKind, female: boolean | null = null): Kind {
  return { kind, female, from: first };
}

/** A person without a known given name has no more names. */
const MOST_NAMES = 3;

/** Does the text use one of these words without a capital? */
function common(scan: Scan, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (isWord(scan, k) && !isOne(scan, k, Word.particle) && hasShown(scan, k, Shown.plain)) return true;
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
  if (end === first + 1 && scan.lands.has(tokens.lower[first]!)) return { kind: 'state', weight: 5 };
  const beside = adjacent(scan, first - 1, first) ? scan.hitsEnding[first] : undefined;
  // "le site | Valnews", "l'agence | Valnews": what it is called is what it is.
  if (beside && (beside.kinds & Is.body) !== 0 && beside.entries.some(e => e.is === 'body' && !e.plural)) return { kind: 'organisation', weight: 5 };
  if (locativeBefore(scan, first)) return { kind: 'place', weight: 2 };
  // "Valnord | said": whoever says something is no place.
  if (end === first + 1 && isWord(scan, end) && isOne(scan, end, Word.saying) && !isOne(scan, first - 1, Word.of)) return { kind: tokens.shape[first] === Shape.mixed || tokens.shape[first] === Shape.upper ? 'organisation' : 'person', weight: 2 };
  if (saidBy(scan, first)) return { kind: tokens.shape[first] === Shape.capital && !isOne(scan, first - 1, Word.definite) ? 'person' : 'organisation', weight: 2 };
  const article = isOne(scan, first - 1, Word.definite);
  if ((isOne(scan, first - 1, Word.of) && namesRuler(scan, first - 1)) || (article && isOne(scan, first - 2, Word.of) && namesRuler(scan, first - 2))) return { kind: 'state', weight: 3 };
  if (article && !words.compounds) return isOne(scan, first - 1, Word.feminine) ? { kind: 'place', weight: 2 } : { kind: 'organisation', weight: 2 };
  if (article || end - first > 1) return { kind: 'organisation', weight: 2 };
  if (isOne(scan, first - 1, Word.of)) return { kind: 'place', weight: 1 };
  return { kind: adjacent(scan, end - 1, end) ? 'person' : 'place', weight: 1 };
}

/** "ministre de | Valdorie", "the president of | Valdoria": an office of a state ends there. */
function namesRuler(scan: Scan, at: number): boolean {
  return scan.hitsEnding[at]?.entries.some(e => e.kinds.includes('head-of-state') || e.kinds.includes('minister') || e.kinds.includes('ambassador')) ?? false;
}

/** "according to | Valnews" */
export function saidBy(scan: Scan, first: number): boolean {
  return looks(scan, first - 1, Look.according) && scan.according.some(list => list.length <= first && list.every((word, n) => scan.tokens.lower[first - list.length + n] === word));
}

export function locativeBefore(scan: Scan, first: number): boolean {
  return first > 0 && isOne(scan, first - 1, Word.locative);
}

/** The gender of a given name: true female, false male, null where it is both or unknown. */
export function genderOf(scan: Scan, at: number): boolean | null {
  const male = looks(scan, at, Look.male);
  return male === looks(scan, at, Look.female) ? null : !male;
}
