/** What stands behind the head of a phrase and belongs to it: adjectives, and complements with their prepositions. */
import { Shape, TokenKind } from '../../../model/segmented.js';
import { isAdjective } from './adjectives.js';
import type { Atom } from './atoms.js';
import { Kind, type Entry } from './lexicon.js';
import { nameAt, type NamePlaces } from './name-places.js';
import { begins, entryOfHit, isCapital, isOne, isWord, looks, peopleAt, type Hit, type Scan } from './scan.js';
import { Look, Word } from './word-facts.js';

/** What a phrase belongs to: a name inside it, or an adjective of a state. */
export interface Belonging {
  readonly first: number;
  readonly end: number;
  readonly entry: Entry | null;
}

/** No complement of a role runs over more tokens: "directeur général adjoint de l'agence régionale de santé de ..." has 12. */
const LONGEST = 24;

/** Where complements are looked for: in the sentence of the head, before `limit`. */
interface Reach {
  readonly scan: Scan;
  readonly atoms: readonly Atom[];
  readonly places: NamePlaces;
  readonly sentence: number;
  readonly limit: number;
}

/**
 * Adjectives and complements behind the head: "ministre | russe des Affaires étrangères", "ambassadeur | à Belmarche". `given`: it is known already what
 * the phrase belongs to. Gives the token behind them, what they say the phrase belongs to, and the first token of the complement that says it.
 */
export function complements(scan: Scan, hit: Hit, given: boolean, atoms: readonly Atom[], places: NamePlaces): { end: number; of: Belonging | null; ofFrom: number | null } {
  const { tokens, words } = scan;
  const reach: Reach = { scan, atoms, places, sentence: scan.sentenceOf[hit.first]!, limit: Math.min(tokens.count, hit.end + LONGEST) };
  let k = hit.end;
  let of: Belonging | null = null;
  let ofFrom: number | null = null;
  let open = false;
  while (here(reach, k)) {
    const lowerCase = tokens.shape[k] === Shape.lower;
    if (!words.compounds && lowerCase) {
      const demonym = peopleAt(scan, k);
      if (demonym) { if (!of && !given) { of = { first: k, end: k + 1, entry: demonym }; ofFrom = k; } k++; open = true; continue; }
      if (isAdjective(scan, k)) { k++; open = true; continue; }
    } else if (lowerCase && isOne(scan, k, Word.behind)) { k++; continue; }
    const party = k === hit.end && !words.compounds ? nameAt(atoms, places.from, k) : undefined;
    if (party && party.kind === 'organisation' && tokens.shape[k] === Shape.upper && (hit.kinds & Kind.role) !== 0) { if (!of && !given) { of = { first: party.first, end: party.end, entry: party.entry }; ofFrom = k; } k = party.end; open = true; continue; }
    if (lowerCase && isOne(scan, k, Word.charged) && here(reach, k + 1) && isOne(scan, k + 1, Word.of | Word.at | Word.contracted)) {
      const next = complement(reach, k + 1);
      if (!next) break;
      k = next.end; open = true;
      continue;
    }
    let from = k;
    if (open && isOne(scan, k, Word.and)) {
      if (here(reach, k + 1) && isOne(scan, k + 1, Word.of | Word.contracted)) from = k + 1;
      else if (words.compounds && begins(scan, k + 1, Kind.portfolio)) { k = scan.hits[k + 1]!.end; continue; }
    }
    const takes = isOne(scan, from, Word.of | Word.anyHead) || (k === from && isOne(scan, k, Word.at) && isOne(scan, hit.first, Word.takesAt) && placeOrBody(reach, k));
    if (!takes) break;
    const next = complement(reach, from);
    if (!next) break;
    if (next.of && !of && !given) { of = next.of; ofFrom = k; }
    k = next.end;
    open = true;
  }
  return { end: k, of, ofFrom };
}

function here({ scan, limit, sentence }: Reach, at: number): boolean {
  return at < limit && scan.sentenceOf[at] === sentence && (scan.tokens.kind[at] === TokenKind.word || scan.tokens.kind[at] === TokenKind.number);
}

/** "ambassadeur à Belmarche", "candidat à la présidence", but not "le ministre a dit à ...". */
function placeOrBody({ scan, places }: Reach, preposition: number): boolean {
  let k = preposition + 1;
  while (k < scan.tokens.count && isOne(scan, k, Word.definite | Word.possessive)) k++;
  return places.from[k]! >= 0 || scan.hits[k] !== undefined || (isWord(scan, k) && !isOne(scan, k, Word.function));
}

interface Complement { readonly end: number; readonly of: Belonging | null }

/** One complement from its preposition on: a name, or a noun with its adjectives. Null where none stands there. */
function complement(reach: Reach, preposition: number): Complement | null {
  const { scan, atoms, places } = reach;
  const { tokens, words } = scan;
  let k = preposition + 1;
  // "auprès de la", "en charge du"
  while (here(reach, k) && isOne(scan, k, Word.of | Word.contracted) && k < preposition + 3) k++;
  let bare = true;
  while (here(reach, k) && (isOne(scan, k, Word.definite | Word.possessive | Word.quantity | Word.demonstrative | Word.before) || (isOne(scan, k, Word.indefinite) && k < preposition + 3) || tokens.kind[k] === TokenKind.number)) {
    // "Minister of | Education Ada Ferrand": a field of government, then the name of its minister.
    const field = begins(scan, k, Kind.portfolio) ? scan.hits[k]!.end : -1;
    if (field > 0 && (places.from[field]! >= 0 || begins(scan, field, Kind.title))) return { end: field, of: null };
    // "of the Conservative | government have": a noun that can stand before others is the head where none follows.
    if (words.compounds && isOne(scan, k, Word.before) && begins(scan, k, Kind.body | Kind.group) && (!here(reach, k + 1) || tokens.kind[k + 1] !== TokenKind.word || isOne(scan, k + 1, Word.function | Word.preposition | Word.saying))) break;
    k++;
    bare = false;
  }
  if (!here(reach, k)) return null;
  const name = nameAt(atoms, places.from, k);
  if (name && !(words.compounds && name.kind === 'demonym')) return { end: classNounEnd(reach, name.end), of: { first: name.first, end: name.end, entry: name.entry } };
  const hit = scan.hits[k];
  if (hit && words.compounds && (hit.kinds & Kind.demonym) !== 0) {
    // "president of the Valdorian | parliament"
    const noun = complement(reach, hit.end - 1);
    return noun ? { end: noun.end, of: { first: hit.first, end: hit.end, entry: entryOfHit(hit, Kind.demonym) ?? null } } : { end: hit.end, of: null };
  }
  if (tokens.kind[k] !== TokenKind.word) return null;
  if (!hit && isOne(scan, k, Word.function | Word.preposition)) return null;
  if (bare && !hit && looks(scan, k, Look.infinitive) && isOne(scan, preposition, Word.of)) return null;
  let end = hit ? hit.end : k + 1;
  let of: Belonging | null = null;
  const behind = nameAt(atoms, places.from, end);
  // "du Printemps | Valmont": a name whose first word is an ordinary one.
  if (!hit && behind !== undefined && isCapital(scan, k) && here(reach, end)) return { end: behind.end, of: { first: k, end: behind.end, entry: null } };
  // "de l'Alliance": a common noun with a capital is a name of its own.
  if (hit !== undefined && (hit.kinds & (Kind.body | Kind.common)) !== 0 && isCapital(scan, k)) of = { first: k, end: hit.end, entry: hit.entries.find(e => e.is === 'common' && scan.keysSeen.has(e.key)) ?? null };
  if (words.compounds) {
    // Nouns before nouns: "school of | public health".
    while (here(reach, end) && end < k + 5 && !isOne(scan, end, Word.function | Word.preposition) && begins(scan, end, Kind.body | Kind.portfolio | Kind.placeHead | Kind.group | Kind.role)) end = scan.hits[end]!.end;
    return { end, of };
  }
  // "de l'entreprise | Valnord", "du groupe | LP"
  if (behind && hit && behind.kind !== 'person' && (hit.kinds & Kind.portfolio) === 0) return { end: behind.end, of: { first: behind.first, end: behind.end, entry: behind.entry } };
  while (here(reach, end) && tokens.shape[end] === Shape.lower) {
    const demonym = peopleAt(scan, end);
    // "du ministère | valdorien": the body with its adjective is what the role belongs to.
    if (demonym) { of ??= { first: hit !== undefined && (hit.kinds & Kind.body) !== 0 ? k : end, end: end + 1, entry: demonym }; end++; continue; }
    if (!isAdjective(scan, end)) break;
    end++;
  }
  return { end, of };
}

/** "of the Lombrie | region": the class of a name may follow it. */
function classNounEnd(reach: Reach, at: number): number {
  const { scan } = reach;
  if (!scan.words.compounds) return at;
  let end = at;
  while (here(reach, end) && scan.tokens.shape[end] === Shape.lower && begins(scan, end, Kind.placeHead | Kind.body | Kind.group)) end = scan.hits[end]!.end;
  return end;
}
