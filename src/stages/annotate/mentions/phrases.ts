/** Noun phrases that name an actor by what it is: a role, a body, a group, with determiner, adjectives and complements. */
import { Shape, TokenKind } from '../../../model/segmented.js';
import type { Agreement } from '../../../model/words/names.js';
import { isAdjective } from './adjectives.js';
import type { Atom } from './atoms.js';
import { endsLike } from './endings.js';
import type { Entry } from './lexicon.js';
import { entryAt, isCapital, isWord, type Hit, type Scan } from './scan.js';

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
  readonly of: { readonly first: number; readonly end: number; readonly entry: Entry | null } | null;
  /** First token of the complement that holds `of` (its preposition), where it stands behind the head. */
  readonly ofFrom: number | null;
}

const HEADS = ['role', 'body', 'group', 'counterpart', 'common'] as const;
/** No complement of a role runs over more tokens: "directeur général adjoint de l'agence régionale de santé de ..." has 12. */
const LONGEST = 24;
/** Nouns of no list before a head, behind their determiner. */
const MORE_NOUNS = 2;

/** Takes a scanned document and its names; gives the phrases in text order. They may nest: "le porte-parole du ministère" holds "ministère". */
export function findPhrases(scan: Scan, atoms: readonly Atom[]): readonly Phrase[] {
  const atomAt = new Map<number, Atom>();
  const atomEnding = new Map<number, Atom>();
  const inside = new Uint8Array(scan.tokens.count);
  for (const atom of atoms) {
    atomAt.set(atom.first, atom);
    atomAt.set(atom.from, atom);
    atomEnding.set(atom.end, atom);
    inside.fill(1, atom.first, atom.end);
  }
  const phrases: Phrase[] = [];
  let adjectives = 0;
  for (let i = 0; i < scan.tokens.count; i++) {
    const hit = scan.hits[i];
    if (!hit || inside[i]) continue;
    // "droits de l'homme": nobody is meant.
    if (hit.end > i + 1 && hit.entries.some(e => e.is === 'portfolio' || e.is === 'notActor')) { i = hit.end - 1; continue; }
    const entry = headEntry(scan, hit);
    if (!entry) continue;
    if (hit.end === i + 1 && scan.words.onlyWithArticle.has(scan.tokens.lower[i]!) && !articleBefore(scan, i)) continue;
    // "the group | states that ...": a verb, though a plural noun has its form.
    if (scan.words.compounds && hit.end === i + 1 && entry.agreement?.endsWith('p') && i > 0 && scan.saying.has(scan.tokens.lower[i]!) && (scan.hitsEnding[i]?.entries.some(e => (e.is === 'body' || e.is === 'role') && !e.agreement?.endsWith('p')) || atomEnding.get(i)?.kind === 'person')) continue;
    const phrase = phraseAt(scan, hit, entry, atomAt, atomEnding);
    if (!phrase) continue;
    // "le pouvoir | parlementaire": a noun used as an adjective of the phrase before it.
    if (!scan.words.compounds && phrase.determination === 'none' && phrase.first === hit.first && i < adjectives) continue;
    adjectives = Math.max(adjectives, firstComplement(scan, phrase));
    phrases.push(phrase);
    i = hit.end - 1;
  }
  return phrases;
}

/** "the | left", "l'opinion": an article or another determiner right before. */
function articleBefore(scan: Scan, at: number): boolean {
  const before = at > 0 ? scan.tokens.lower[at - 1]! : '';
  const { definite, contracted, demonstrative, possessive, indefinite } = scan.words.determiners;
  return definite.has(before) || contracted.has(before) || demonstrative.has(before) || possessive.has(before) || indefinite.has(before) || scan.words.before.has(before);
}

/** The token behind a phrase's head and its adjectives. */
function firstComplement(scan: Scan, phrase: Phrase): number {
  let k = phrase.head.end;
  while (k < phrase.end && scan.tokens.shape[k] === Shape.lower && !scan.words.of.has(scan.tokens.lower[k]!) && !scan.words.determiners.contracted.has(scan.tokens.lower[k]!)) k++;
  return k;
}

/** The meaning that a head noun has here: a singular reading where the determiner is singular, and so on. */
function headEntry(scan: Scan, hit: Hit): Entry | null {
  const entries = hit.entries.filter(e => (HEADS as readonly string[]).includes(e.is));
  if (entries.length === 0) return null;
  const before = hit.first > 0 ? scan.tokens.lower[hit.first - 1]! : '';
  const plural = scan.words.determiners.plural.has(before);
  const order = (e: Entry): number => (e.is === 'role' ? 0 : e.is === 'body' ? 1 : e.is === 'group' ? 2 : 3) + (scan.words.compounds ? 0 : e.agreement?.endsWith('p') ? (!plural && (scan.words.determiners.definite.has(before) || scan.words.determiners.demonstrative.has(before) || scan.words.determiners.contracted.has(before)) ? 4 : 0) : plural ? 4 : 0);
  return [...entries].sort((a, b) => order(a) - order(b))[0] ?? null;
}

function phraseAt(scan: Scan, hit: Hit, entry: Entry, atomAt: ReadonlyMap<number, Atom>, atomEnding: ReadonlyMap<number, Atom>): Phrase | null {
  const { tokens, words } = scan;
  const { determiners } = words;
  let of: Phrase['of'] = null;
  let first = hit.first;
  // Modifiers before the head: "the Valdorian foreign | ministry spokeswoman", "l'ancien | ministre".
  for (let steps = 0; steps < 10 && first > 0; steps++) {
    const k = first - 1;
    if (scan.sentenceOf[k] !== scan.sentenceOf[hit.first] || (tokens.kind[k] !== TokenKind.word && tokens.kind[k] !== TokenKind.number)) break;
    const lower = tokens.lower[k]!;
    if (words.compounds) {
      if (words.genitive.has(lower)) {
        const owner = atomEnding.get(k) ?? null;
        if (!owner) {
          const noun = scan.hitsEnding[k]?.first ?? (k > 0 && isWord(scan, k - 1) && !words.functionWords.has(tokens.lower[k - 1]!) ? k - 1 : -1);
          if (noun < 0) break;
          if (isCapital(scan, noun)) of = { first: noun, end: k, entry: null };
          first = noun;
          continue;
        }
        of = { first: owner.first, end: owner.end, entry: owner.entry };
        first = owner.from;
        continue;
      }
      const people = tokens.shape[k] !== Shape.lower && scan.hits[k] === undefined ? scan.demonymOf(lower) : undefined;
      if (people) { of ??= { first: k, end: first, entry: people }; first = k; continue; }
      const name = atomEnding.get(first);
      // "Morris | alleged police hit him": a verb.
      if (name && first < hit.first && scan.saying.has(tokens.lower[first]!)) break;
      // "Port Aubel | resident Ida Vallen": a role and its bearer behind it, so the name before is a place.
      if (name && (name.kind !== 'person' || (entry.is === 'role' && first === hit.first && name.female === null && atomAt.get(hit.end)?.kind === 'person'))) {
        of ??= { first: name.first, end: name.end, entry: name.entry };
        first = name.first;
        continue;
      }
      const noun = scan.hitsEnding[first];
      if (noun && noun.entries.some(e => e.is === 'demonym')) { of ??= { first: noun.first, end: noun.end, entry: noun.entries.find(e => e.is === 'demonym') ?? null }; first = noun.first; continue; }
      if (noun && noun.entries.some(e => e.is === 'body' || e.is === 'placeHead' || e.is === 'portfolio' || e.is === 'role' && !e.agreement?.endsWith('p'))) { first = noun.first; continue; }
      if (endsLike(lower, words.beforeEndings) && !words.notAdjectives.has(lower) && !words.functionWords.has(lower)) { first = k; continue; }
    }
    if (words.before.has(lower)) { first = k; continue; }
    break;
  }
  if (words.compounds) first = withNouns(scan, first, entry.agreement?.endsWith('p') ?? false);
  const core = first === hit.first ? first : words.compounds ? first : hit.first;
  const counted = quantityFrom(scan, first);
  let determination: Determination = 'none';
  let plural = entry.agreement?.endsWith('p') ?? false;
  let female: boolean | null = entry.agreement === 'f' ? true : entry.agreement === 'm' ? false : null;
  if (counted !== null) { first = counted; determination = 'indefinite'; plural = true; }
  else if (first > 0 && scan.sentenceOf[first - 1] === scan.sentenceOf[hit.first]) {
    const d = tokens.lower[first - 1]!;
    const is: Determination | null = determiners.definite.has(d) || determiners.contracted.has(d) ? 'definite' : determiners.indefinite.has(d) || determiners.quantity.has(d) ? 'indefinite' : determiners.demonstrative.has(d) ? 'demonstrative' : determiners.possessive.has(d) ? 'possessive' : null;
    if (is) {
      determination = is;
      if (determiners.feminine.has(d)) female ??= true;
      if (determiners.masculine.has(d)) female ??= false;
      if (determiners.plural.has(d) && entry.is === 'role') plural = true;
      // "des ministres ont dit" is an article, "la réunion des ministres" a preposition: told by a noun before it.
      if (!determiners.contracted.has(d) || (determiners.indefinite.has(d) && !complementBefore(scan, first - 1))) first--;
    }
  }
  let right = complements(scan, hit, atomAt, of);
  const tail = atomAt.get(right.end);
  // "le Tribunal maritime | Valmont": a body with a capital takes the name behind it into its own.
  if (tail && entry.is === 'body' && isCapital(scan, hit.first) && tokens.shape[hit.first] !== Shape.upper && !scan.titled[hit.first] && tail.kind !== 'person' && tail.kind !== 'demonym' && scan.sentenceOf[tail.first] === scan.sentenceOf[hit.first]) right = { ...right, end: tail.end };
  return { first, end: right.end, head: hit, entry, kind: entry.is as HeadKind, determination, plural, female, agreement: entry.agreement, core, of: of ?? right.of, ofFrom: right.ofFrom };
}

/** "the | construction company owner", "a 54-|year-old officer": further nouns, or an age, where a determiner leads up to them. Gives the token where they begin, or `first`. */
function withNouns(scan: Scan, first: number, plural: boolean): number {
  const { tokens, words } = scan;
  const { definite, indefinite, demonstrative, possessive } = words.determiners;
  const determiner = (at: number): boolean => definite.has(tokens.lower[at]!) || (!plural && indefinite.has(tokens.lower[at]!)) || demonstrative.has(tokens.lower[at]!) || possessive.has(tokens.lower[at]!);
  let k = first;
  if (k > 2 && tokens.lower[k - 1] === '-' && tokens.kind[k - 2] === TokenKind.number && tokens.start[k] === tokens.end[k - 1]) k -= 2;
  for (let steps = 0; steps <= MORE_NOUNS && k > 0 && scan.sentenceOf[k - 1] === scan.sentenceOf[first]; steps++, k--) {
    const lower = tokens.lower[k - 1]!;
    if (determiner(k - 1)) return k;
    if (tokens.kind[k - 1] !== TokenKind.word || tokens.shape[k - 1] !== Shape.lower || words.functionWords.has(lower) || words.prepositions.has(lower) || words.genitive.has(lower) || words.notAdjectives.has(lower) || words.verbBefore.has(lower) || scan.saying.has(lower) || scan.hitsEnding[k] !== undefined ) break;
  }
  return first;
}

/** "une trentaine de | manifestants", "plus de 60 % des | habitants": the token where the quantity begins, or null. */
function quantityFrom(scan: Scan, first: number): number | null {
  const { tokens, words } = scan;
  const k = first - 1;
  if (k < 1 || !(words.of.has(tokens.lower[k]!) || words.determiners.contracted.has(tokens.lower[k]!) || (words.determiners.definite.has(tokens.lower[k]!) && words.of.has(tokens.lower[k - 1]!)))) return null;
  let q = words.determiners.definite.has(tokens.lower[k]!) ? k - 2 : k - 1;
  if (q < 0 || scan.sentenceOf[q] !== scan.sentenceOf[first]) return null;
  if (tokens.lower[q] === '%' && q > 0 && tokens.kind[q - 1] === TokenKind.number) q--;
  else if (!words.quantityNouns.has(tokens.lower[q]!)) return null;
  const d = q > 0 ? tokens.lower[q - 1]! : '';
  return q > 0 && scan.sentenceOf[q - 1] === scan.sentenceOf[first] && (words.determiners.indefinite.has(d) || words.determiners.definite.has(d)) ? q - 1 : q;
}

/** Does a word stand right before, in the same sentence, that a complement could hang on? */
function complementBefore(scan: Scan, at: number): boolean {
  return at > 0 && isWord(scan, at - 1) && scan.sentenceOf[at - 1] === scan.sentenceOf[at] && !scan.words.functionWords.has(scan.tokens.lower[at - 1]!);
}

/** Adjectives and complements behind the head: "ministre | russe des Affaires étrangères", "ambassadeur | à Belmarche". */
function complements(scan: Scan, hit: Hit, atomAt: ReadonlyMap<number, Atom>, given: Phrase['of']): { end: number; of: Phrase['of']; ofFrom: number | null } {
  const { tokens, words } = scan;
  const headWord = tokens.lower[hit.first]!;
  const sentence = scan.sentenceOf[hit.first];
  let k = hit.end;
  let of: Phrase['of'] = null;
  let ofFrom: number | null = null;
  let open = false;
  const limit = Math.min(tokens.count, hit.end + LONGEST);
  const here = (at: number): boolean => at < limit && scan.sentenceOf[at] === sentence && (tokens.kind[at] === TokenKind.word || tokens.kind[at] === TokenKind.number);
  while (here(k)) {
    const lower = tokens.lower[k]!;
    if (!words.compounds && tokens.shape[k] === Shape.lower) {
      const demonym = scan.demonymOf(lower);
      if (demonym) { if (!of && !given) { of = { first: k, end: k + 1, entry: demonym }; ofFrom = k; } k++; open = true; continue; }
      if (isAdjective(scan, k)) { k++; open = true; continue; }
    } else if (words.behind.has(lower) && tokens.shape[k] === Shape.lower) { k++; continue; }
    const party = k === hit.end && !words.compounds ? atomAt.get(k) : undefined;
    if (party && party.kind === 'organisation' && tokens.shape[k] === Shape.upper && entryIsRole(hit)) { if (!of && !given) { of = { first: party.first, end: party.end, entry: party.entry }; ofFrom = k; } k = party.end; open = true; continue; }
    if (words.charged.has(lower) && here(k + 1) && (words.of.has(tokens.lower[k + 1]!) || words.at.has(tokens.lower[k + 1]!) || words.determiners.contracted.has(tokens.lower[k + 1]!)) && tokens.shape[k] === Shape.lower) {
      const next = complement(scan, k + 1, atomAt, here);
      if (!next) break;
      k = next.end; open = true;
      continue;
    }
    let from = k;
    if (open && words.and.has(lower) && here(k + 1) && (words.of.has(tokens.lower[k + 1]!) || words.determiners.contracted.has(tokens.lower[k + 1]!))) from = k + 1;
    else if (open && words.and.has(lower) && words.compounds && entryAt(scan, k + 1, 'portfolio')) { k = scan.hits[k + 1]!.end; continue; }
    const preposition = tokens.lower[from]!;
    const takes = words.of.has(preposition) || (words.at.has(preposition) && !words.of.has(preposition) && words.takesAt.has(headWord) && k === from && placeOrBody(scan, from, atomAt)) || words.anyHead.has(preposition);
    if (!takes) break;
    const next = complement(scan, from, atomAt, here);
    if (!next) break;
    if (next.of && !of && !given) { of = next.of; ofFrom = k; }
    k = next.end;
    open = true;
  }
  return { end: k, of, ofFrom };
}

function entryIsRole(hit: Hit): boolean {
  return hit.entries.some(e => e.is === 'role');
}

/** "ambassadeur à Belmarche", "candidat à la présidence", but not "le ministre a dit à ...". */
function placeOrBody(scan: Scan, preposition: number, atomAt: ReadonlyMap<number, Atom>): boolean {
  let k = preposition + 1;
  while (k < scan.tokens.count && (scan.words.determiners.definite.has(scan.tokens.lower[k]!) || scan.words.determiners.possessive.has(scan.tokens.lower[k]!))) k++;
  return atomAt.has(k) || scan.hits[k] !== undefined || (isWord(scan, k) && !scan.words.functionWords.has(scan.tokens.lower[k]!));
}

interface Complement { readonly end: number; readonly of: Phrase['of'] }

/** One complement from its preposition on: a name, or a noun with its adjectives. Null where none stands there. */
function complement(scan: Scan, preposition: number, atomAt: ReadonlyMap<number, Atom>, here: (at: number) => boolean): Complement | null {
  const { tokens, words } = scan;
  const { determiners } = words;
  let k = preposition + 1;
  // "auprès de la", "en charge du"
  while (here(k) && (words.of.has(tokens.lower[k]!) || determiners.contracted.has(tokens.lower[k]!)) && k < preposition + 3) k++;
  let bare = true;
  while (here(k) && (determiners.definite.has(tokens.lower[k]!) || determiners.possessive.has(tokens.lower[k]!) || determiners.quantity.has(tokens.lower[k]!) || determiners.demonstrative.has(tokens.lower[k]!) || (determiners.indefinite.has(tokens.lower[k]!) && k < preposition + 3) || words.before.has(tokens.lower[k]!) || tokens.kind[k] === TokenKind.number)) {
    // "Minister of | Education Ada Ferrand": a field of government, then the name of its minister.
    const field = entryAt(scan, k, 'portfolio') ? scan.hits[k]!.end : -1;
    if (field > 0 && (atomAt.has(field) || entryAt(scan, field, 'title'))) return { end: field, of: null };
    // "of the Conservative | government have": a noun that can stand before others is the head where none follows.
    if (words.compounds && words.before.has(tokens.lower[k]!) && scan.hits[k]?.entries.some(e => e.is === 'body' || e.is === 'group') && (!here(k + 1) || tokens.kind[k + 1] !== TokenKind.word || words.functionWords.has(tokens.lower[k + 1]!) || words.prepositions.has(tokens.lower[k + 1]!) || scan.saying.has(tokens.lower[k + 1]!))) break;
    k++;
    bare = false;
  }
  if (!here(k)) return null;
  const name = atomAt.get(k);
  if (name && !(words.compounds && name.kind === 'demonym')) return { end: classNounEnd(scan, name.end, here), of: { first: name.first, end: name.end, entry: name.entry } };
  const hit = scan.hits[k];
  const lower = tokens.lower[k]!;
  if (hit && hit.entries.some(e => e.is === 'demonym') && words.compounds) {
    // "president of the Valdorian | parliament"
    const noun = complement(scan, hit.end - 1, atomAt, here);
    return noun ? { end: noun.end, of: { first: hit.first, end: hit.end, entry: hit.entries.find(e => e.is === 'demonym') ?? null } } : { end: hit.end, of: null };
  }
  if (tokens.kind[k] !== TokenKind.word) return null;
  if (!hit && (words.functionWords.has(lower) || words.prepositions.has(lower))) return null;
  const opened = tokens.lower[preposition]!;
  if (bare && !hit && isInfinitive(scan, k) && words.of.has(opened)) return null;
  let end = hit ? hit.end : k + 1;
  let of: Complement['of'] = null;
  // "du Printemps | Valmont": a name whose first word is an ordinary one.
  if (!hit && isCapital(scan, k) && atomAt.has(end) && here(end)) return { end: atomAt.get(end)!.end, of: { first: k, end: atomAt.get(end)!.end, entry: null } };
  const named = hit !== undefined && isCapital(scan, k) && hit.entries.some(e => e.is === 'body' || e.is === 'common');
  if (words.compounds) {
    if (named) of = { first: k, end: hit.end, entry: hit.entries.find(e => e.is === 'common' && scan.keysSeen.has(e.key)) ?? null };
    // Nouns before nouns: "school of | public health".
    while (here(end) && end < k + 5 && !words.functionWords.has(tokens.lower[end]!) && !words.prepositions.has(tokens.lower[end]!) && (scan.hits[end]?.entries.some(e => e.is === 'body' || e.is === 'portfolio' || e.is === 'placeHead' || e.is === 'group' || e.is === 'role') ?? false)) end = scan.hits[end]!.end;
    return { end, of };
  }
  // "de l'Alliance": a common noun with a capital is a name of its own.
  if (named) of = { first: k, end: hit.end, entry: hit.entries.find(e => e.is === 'common' && scan.keysSeen.has(e.key)) ?? null };
  const called = atomAt.get(end);
  // "de l'entreprise | Valnord", "du groupe | LP"
  if (called && hit && called.kind !== 'person' && !hit.entries.some(e => e.is === 'portfolio')) return { end: called.end, of: { first: called.first, end: called.end, entry: called.entry } };
  while (here(end) && tokens.shape[end] === Shape.lower) {
    const demonym = scan.demonymOf(tokens.lower[end]!);
    // "du ministère | valdorien": the body with its adjective is what the role belongs to.
    if (demonym) { of ??= { first: hit?.entries.some(e => e.is === 'body') ? k : end, end: end + 1, entry: demonym }; end++; continue; }
    if (!isAdjective(scan, end)) break;
    end++;
  }
  return { end, of };
}

/** "of the Lombrie | region": the class of a name may follow it. */
function classNounEnd(scan: Scan, at: number, here: (at: number) => boolean): number {
  if (!scan.words.compounds) return at;
  let end = at;
  while (here(end) && scan.tokens.shape[end] === Shape.lower && (scan.hits[end]?.entries.some(e => e.is === 'placeHead' || e.is === 'body' || e.is === 'group') ?? false)) end = scan.hits[end]!.end;
  return end;
}

function isInfinitive(scan: Scan, at: number): boolean {
  const lower = scan.tokens.lower[at]!;
  const { endings, verbs, nouns } = scan.words.infinitive;
  return verbs.has(lower) || (!nouns.has(lower) && endsLike(lower, endings));
}
