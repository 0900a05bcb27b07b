/** Noun phrases that name an actor by what it is: a role, a body, a group, with determiner, adjectives and complements. */
import { Shape, TokenKind } from '../../../model/segmented.js';
import type { Agreement } from '../../../model/words/names.js';
import type { Atom } from './atoms.js';
import { complements, type Belonging } from './complements.js';
import type { DraftRole } from './draft.js';
import { Kind, type Entry } from './lexicon.js';
import { nameAt, type NamePlaces } from './name-places.js';
import { endsBefore, entryOfHit, isCapital, isOne, isWord, looks, peopleAt, type Hit, type Scan } from './scan.js';
import { Look, Word } from './word-facts.js';

export type HeadKind = 'role' | 'body' | 'group' | 'common' | 'counterpart';
export type Determination = 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'none';

/** A phrase around one head noun; token ranges are half-open. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly head: Hit;
  readonly entry: Entry;
  readonly kind: HeadKind;
  readonly determination: Determination;
  readonly plural: boolean;
  readonly female: boolean | null;
  readonly agreement: Agreement | null;
  /** First token behind determiner and adjectives like "ancien": where the role begins. */
  readonly core: number;
  /** What it belongs to: a name inside it, or an adjective of a state. */
  readonly of: Belonging | null;
  /** First token of the complement that holds `of` (its preposition), where it stands behind the head. */
  readonly ofFrom: number | null;
  /** What it says of its bearer, once that was read (`roles.ts`). */
  role: DraftRole | null;
}

const HEADS = Kind.role | Kind.body | Kind.group | Kind.counterpart | Kind.common;
/** Nouns of no list before a head, behind their determiner. */
const MORE_NOUNS = 2;

/** Takes a scanned document and its names; gives the phrases in text order. They may nest: "le porte-parole du ministère" holds "ministère". */
export function findPhrases(scan: Scan, atoms: readonly Atom[], places: NamePlaces): readonly Phrase[] {
  const { compounds } = scan.words;
  const phrases: Phrase[] = [];
  let adjectives = 0;
  let next = 0; // the first name that does not end before the token
  let behind = 0; // the last phrase's head, or what is no phrase, ends there
  for (const i of scan.hitTokens) {
    if (i < behind) continue;
    const hit = scan.hits[i]!;
    while (next < atoms.length && atoms[next]!.end <= i) next++;
    if (next < atoms.length && atoms[next]!.first <= i) continue;
    // "droits de l'homme": nobody is meant.
    if (hit.end > i + 1 && (hit.kinds & (Kind.portfolio | Kind.notActor)) !== 0) { behind = hit.end; continue; }
    if ((hit.kinds & HEADS) === 0) continue;
    const entry = headEntry(scan, hit);
    if (hit.end === i + 1 && looks(scan, i, Look.onlyWithArticle) && !articleBefore(scan, i)) continue;
    // "the group | states that ...": a verb, though a plural noun has its form.
    if (compounds && entry.plural && hit.end === i + 1 && i > 0 && isOne(scan, i, Word.saying) && (singularBefore(scan, i) || nameAt(atoms, places.end, i)?.kind === 'person')) continue;
    const phrase = phraseAt(scan, hit, entry, atoms, places);
    // "le pouvoir | parlementaire": a noun used as an adjective of the phrase before it.
    if (!compounds && phrase.determination === 'none' && phrase.first === hit.first && i < adjectives) continue;
    adjectives = Math.max(adjectives, firstComplement(scan, phrase));
    phrases.push(phrase);
    behind = hit.end;
  }
  return phrases;
}

/** "the group | states", "the minister | states": a body or role in the singular ends there. */
function singularBefore(scan: Scan, at: number): boolean {
  return endsBefore(scan, at, Kind.body | Kind.role) && scan.hitsEnding[at]!.entries.some(e => (e.bit & (Kind.body | Kind.role)) !== 0 && !e.plural);
}

/** "the | left", "l'opinion": an article or another determiner right before. */
function articleBefore(scan: Scan, at: number): boolean {
  if (at === 0) return scan.words.before.has('');
  return isOne(scan, at - 1, Word.definite | Word.contracted | Word.demonstrative | Word.possessive | Word.indefinite | Word.before);
}

/** The token behind a phrase's head and its adjectives. */
function firstComplement(scan: Scan, phrase: Phrase): number {
  let k = phrase.head.end;
  while (k < phrase.end && scan.tokens.shape[k] === Shape.lower && !isOne(scan, k, Word.of | Word.contracted)) k++;
  return k;
}

/** The meaning that a head noun has here: a singular reading where the determiner is singular, and so on. One of its entries is a head. */
function headEntry(scan: Scan, hit: Hit): Entry {
  let best: Entry | null = null;
  let least = 0;
  for (const entry of hit.entries) {
    if ((entry.bit & HEADS) === 0) continue;
    const rank = rankOf(scan, entry, hit.first - 1);
    if (best === null || rank < least) { best = entry; least = rank; }
  }
  return best!;
}

/** Roles before bodies before groups; and behind a determiner of the other number last of all. */
function rankOf(scan: Scan, entry: Entry, before: number): number {
  const rank = entry.is === 'role' ? 0 : entry.is === 'body' ? 1 : entry.is === 'group' ? 2 : 3;
  if (scan.words.compounds) return rank;
  const plural = isOne(scan, before, Word.plural);
  if (!entry.plural) return plural ? rank + OTHER_NUMBER : rank;
  return !plural && isOne(scan, before, Word.definite | Word.demonstrative | Word.contracted) ? rank + OTHER_NUMBER : rank;
}
const OTHER_NUMBER = 4;

function phraseAt(scan: Scan, hit: Hit, entry: Entry, atoms: readonly Atom[], places: NamePlaces): Phrase {
  const { tokens, words } = scan;
  let of: Belonging | null = null;
  let first = hit.first;
  // Modifiers before the head: "the Valdorian foreign | ministry spokeswoman", "l'ancien | ministre".
  for (let steps = 0; steps < 10 && first > 0; steps++) {
    const k = first - 1;
    if (scan.sentenceOf[k] !== scan.sentenceOf[hit.first] || (tokens.kind[k] !== TokenKind.word && tokens.kind[k] !== TokenKind.number)) break;
    if (words.compounds) {
      if (isOne(scan, k, Word.genitive)) {
        const owner = nameAt(atoms, places.end, k);
        if (owner === undefined) {
          const noun = scan.hitsEnding[k]?.first ?? (k > 0 && isWord(scan, k - 1) && !isOne(scan, k - 1, Word.function) ? k - 1 : -1);
          if (noun < 0) break;
          if (isCapital(scan, noun)) of = { first: noun, end: k, entry: null };
          first = noun;
          continue;
        }
        of = { first: owner.first, end: owner.end, entry: owner.entry };
        first = owner.from;
        continue;
      }
      const people = tokens.shape[k] !== Shape.lower && scan.hits[k] === undefined ? peopleAt(scan, k) : undefined;
      if (people) { of ??= { first: k, end: first, entry: people }; first = k; continue; }
      const name = nameAt(atoms, places.end, first);
      // "Morris | alleged police hit him": a verb.
      if (name && first < hit.first && isOne(scan, first, Word.saying)) break;
      // "Port Aubel | resident Ida Vallen": a role and its bearer behind it, so the name before is a place.
      if (name && (name.kind !== 'person' || (entry.is === 'role' && first === hit.first && name.female === null && nameAt(atoms, places.from, hit.end)?.kind === 'person'))) {
        of ??= { first: name.first, end: name.end, entry: name.entry };
        first = name.first;
        continue;
      }
      const noun = scan.hitsEnding[first];
      if (noun && (noun.kinds & Kind.demonym) !== 0) { of ??= { first: noun.first, end: noun.end, entry: entryOfHit(noun, Kind.demonym) ?? null }; first = noun.first; continue; }
      if (noun && ((noun.kinds & (Kind.body | Kind.placeHead | Kind.portfolio)) !== 0 || ((noun.kinds & Kind.role) !== 0 && noun.entries.some(e => e.is === 'role' && !e.plural)))) { first = noun.first; continue; }
      if (looks(scan, k, Look.likeBefore)) { first = k; continue; }
    }
    if (isOne(scan, k, Word.before)) { first = k; continue; }
    break;
  }
  if (words.compounds) first = withNouns(scan, first, entry.plural);
  const core = first === hit.first ? first : words.compounds ? first : hit.first;
  const counted = quantityFrom(scan, first);
  let determination: Determination = 'none';
  let { plural } = entry;
  let female: boolean | null = entry.agreement === 'f' ? true : entry.agreement === 'm' ? false : null;
  if (counted !== null) { first = counted; determination = 'indefinite'; plural = true; }
  else if (first > 0 && scan.sentenceOf[first - 1] === scan.sentenceOf[hit.first]) {
    const d = scan.is[first - 1]!;
    const is = determinationOf(d);
    if (is !== 'none') {
      determination = is;
      if ((d & Word.feminine) !== 0) female ??= true;
      if ((d & Word.masculine) !== 0) female ??= false;
      if ((d & Word.plural) !== 0 && entry.is === 'role') plural = true;
      // "des ministres ont dit" is an article, "la réunion des ministres" a preposition: told by a noun before it.
      if ((d & Word.contracted) === 0 || ((d & Word.indefinite) !== 0 && !complementBefore(scan, first - 1))) first--;
    }
  }
  const right = complements(scan, hit, of !== null, atoms, places);
  let { end } = right;
  const tail = nameAt(atoms, places.from, end);
  // "le Tribunal maritime | Valmont": a body with a capital takes the name behind it into its own.
  if (tail && entry.is === 'body' && isCapital(scan, hit.first) && tokens.shape[hit.first] !== Shape.upper && !scan.titled[hit.first] && tail.kind !== 'person' && tail.kind !== 'demonym' && scan.sentenceOf[tail.first] === scan.sentenceOf[hit.first]) end = tail.end;
  return { first, end, head: hit, entry, kind: entry.is as HeadKind, determination, plural, female, agreement: entry.agreement, core, of: of ?? right.of, ofFrom: right.ofFrom, role: null };
}

/** What a determiner says, by its bits of `Word`. */
function determinationOf(word: number): Determination {
  if ((word & (Word.definite | Word.contracted)) !== 0) return 'definite';
  if ((word & (Word.indefinite | Word.quantity)) !== 0) return 'indefinite';
  if ((word & Word.demonstrative) !== 0) return 'demonstrative';
  return (word & Word.possessive) !== 0 ? 'possessive' : 'none';
}

/** "the | construction company owner", "a 54-|year-old officer": further nouns, or an age, where a determiner leads up to them. Gives the token where they begin, or `first`. */
function withNouns(scan: Scan, first: number, plural: boolean): number {
  const { tokens } = scan;
  const determiners = Word.definite | Word.demonstrative | Word.possessive | (plural ? 0 : Word.indefinite);
  let k = first;
  if (k > 2 && tokens.lower[k - 1] === '-' && tokens.kind[k - 2] === TokenKind.number && tokens.start[k] === tokens.end[k - 1]) k -= 2;
  for (let steps = 0; steps <= MORE_NOUNS && k > 0 && scan.sentenceOf[k - 1] === scan.sentenceOf[first]; steps++, k--) {
    if (isOne(scan, k - 1, determiners)) return k;
    if (tokens.kind[k - 1] !== TokenKind.word || tokens.shape[k - 1] !== Shape.lower || isOne(scan, k - 1, Word.function | Word.preposition | Word.genitive | Word.notAdjective | Word.verbBefore | Word.saying) || scan.hitsEnding[k] !== undefined) break;
  }
  return first;
}

/** "une trentaine de | manifestants", "plus de 60 % des | habitants": the token where the quantity begins, or null. */
function quantityFrom(scan: Scan, first: number): number | null {
  const { tokens } = scan;
  const k = first - 1;
  if (k < 1 || !(isOne(scan, k, Word.of | Word.contracted) || (isOne(scan, k, Word.definite) && isOne(scan, k - 1, Word.of)))) return null;
  let q = isOne(scan, k, Word.definite) ? k - 2 : k - 1;
  if (q < 0 || scan.sentenceOf[q] !== scan.sentenceOf[first]) return null;
  if (tokens.lower[q] === '%' && q > 0 && tokens.kind[q - 1] === TokenKind.number) q--;
  else if (!isOne(scan, q, Word.quantityNoun)) return null;
  return q > 0 && scan.sentenceOf[q - 1] === scan.sentenceOf[first] && isOne(scan, q - 1, Word.indefinite | Word.definite) ? q - 1 : q;
}

/** Does a word stand right before, in the same sentence, that a complement could hang on? */
function complementBefore(scan: Scan, at: number): boolean {
  return at > 0 && isWord(scan, at - 1) && scan.sentenceOf[at - 1] === scan.sentenceOf[at] && !isOne(scan, at - 1, Word.function);
}
