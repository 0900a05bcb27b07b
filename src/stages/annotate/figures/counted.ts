/** Finds what a number counts: the noun behind it with its short complement, and how far its longer complements reach. */
import { Shape, TokenKind, type Tokens } from '../../../model/segmented.js';
import { isIn, type Lexicon } from './lexicon.js';
import { NounFact, singular } from './nouns.js';
import { phraseFrom } from './phrases.js';
import { factsAt, isListed, List, NumberFact } from './vocabulary.js';

export interface CountedReading {
  /** Behind the last token of the figure's own span. */
  readonly end: number;
  /** First token of what is counted, and behind its last complement; null where only adjectives or a pronoun follow. */
  readonly of: { readonly start: number; readonly end: number } | null;
  /** Folded singular of the head noun. */
  readonly head: string | null;
}

/** An English noun phrase: so many words at most stand between number and head. */
const MAX_PREMODIFIERS = 4;
const MAX_ADJECTIVES = 3;
/** Complements ("à l'Est", "of the alliance") that `of` follows. */
const MAX_COMPLEMENTS = 3;
const MAX_COMPLEMENT_WORDS = 4;

/** True where the token could be a noun or adjective of the phrase. */
function isOpen(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  if (at >= tokens.count || tokens.kind[at] !== TokenKind.word) return false;
  const { vocabulary } = lexicon;
  const facts = factsAt(tokens, at, vocabulary);
  if (facts & NumberFact.apostrophe) return false;
  const word = facts & NumberFact.number;
  return word === 0 || !(lexicon.entries[word] || isListed(word, vocabulary, List.closed) || isListed(word, vocabulary, List.boundWord));
}

/** True for a noun with a plural mark, or one of those without. */
export function isPlural(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  return at < tokens.count && (lexicon.nouns.of(tokens.form[at]!) & NounFact.plural) !== 0;
}

/**
 * Reads what is counted from token `at` on, right behind number and unit. `plural` says whether the number asks for a plural,
 * `partitive` whether "de", "of" may open it ("une centaine de soldats", "83% de la flotte"), `article` whether a determiner may follow that.
 *
 *     jusqu'à 3000 marins bordures à Tessel 
 *                  ^
 */
export function readCounted(tokens: Tokens, at: number, lexicon: Lexicon, plural: boolean, partitive: 'must' | 'may' | 'no', article: boolean): CountedReading {
  const { counted } = lexicon.words;
  let start = at;
  if (partitive !== 'no' && start < tokens.count && opensPart(tokens, start, lexicon)) {
    start++;
    while (article && start < tokens.count && isIn(tokens, start, lexicon, List.determiner)) start++;
  } else if (partitive === 'must') return { end: at, of: null, head: null };
  const tail = start === at ? phraseFrom(lexicon.pronounTails, tokens, at, lexicon.vocabulary) : null;
  if (tail) return { end: tail.end, of: null, head: null };
  const head = counted.adjectivesBehind ? headFirst(tokens, start, lexicon, plural && partitive !== 'must') : headLast(tokens, start, lexicon, plural);
  if (!head) return { end: start === at ? adjectivesEnd(tokens, at, lexicon) : at, of: null, head: null };
  const end = shortComplement(tokens, head.end, lexicon, head.plural);
  return { end, of: { start, end: longComplement(tokens, end, lexicon) }, head: singular(tokens.lower[head.at]!, counted, lexicon.singulars) };
}

function opensPart(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  return isIn(tokens, at, lexicon, List.partitive) || isIn(tokens, at, lexicon, List.contracted);
}

interface Head { readonly at: number; readonly end: number; readonly plural: boolean }

/** Noun first, adjectives behind it: "quatre nouveaux bataillons multinationaux". */
function headFirst(tokens: Tokens, start: number, lexicon: Lexicon, plural: boolean): Head | null {
  let at = start;
  while (at < tokens.count && isIn(tokens, at, lexicon, List.before) && at < start + MAX_ADJECTIVES && isOpen(tokens, at + 1, lexicon)) at++;
  if (!isOpen(tokens, at, lexicon)) return null;
  const isMany = isPlural(tokens, at, lexicon);
  if (plural && !isMany && tokens.shape[at] !== Shape.upper) return null;
  let end = at + 1;
  end = agreeing(tokens, end, lexicon, isMany);
  return { at, end, plural: isMany };
}

/** Adjectives that agree in number, and a name set behind: "pays baltes", "costumes Arnys". */
function agreeing(tokens: Tokens, from: number, lexicon: Lexicon, plural: boolean): number {
  let end = from;
  while (end < from + MAX_ADJECTIVES && isOpen(tokens, end, lexicon)) {
    const capital = tokens.shape[end] !== Shape.lower;
    if (!capital && !(plural && isPlural(tokens, end, lexicon))) break;
    end++;
  }
  return end;
}

/** Adjectives first, the noun last: "two Syrian teams", "700 harbour workers". */
function headLast(tokens: Tokens, start: number, lexicon: Lexicon, plural: boolean): Head | null {
  let first = -1;
  for (let at = start; at < start + MAX_PREMODIFIERS && isOpen(tokens, at, lexicon); at++) {
    const adjective = isIn(tokens, at, lexicon, List.before);
    if (plural && isPlural(tokens, at, lexicon) && !(adjective && isOpen(tokens, at + 1, lexicon))) {
      const next = isOpen(tokens, at + 1, lexicon) && tokens.shape[at + 1] === Shape.lower && isPlural(tokens, at + 1, lexicon) ? at + 1 : at;
      return { at: next, end: next + 1, plural: true };
    }
    if (first < 0 && !adjective && (tokens.shape[at] === Shape.lower || !isOpen(tokens, at + 1, lexicon))) first = at;
  }
  return plural || first < 0 ? null : { at: first, end: first + 1, plural: false };
}

/** "deux autres", "quatre premières", with no noun. */
function adjectivesEnd(tokens: Tokens, at: number, lexicon: Lexicon): number {
  let end = at;
  while (end < tokens.count && end < at + 2 && isIn(tokens, end, lexicon, List.before)) end++;
  return end;
}

/** "bureaux de vote", "rounds of artillery": the complement without a determiner, with its adjectives. */
function shortComplement(tokens: Tokens, from: number, lexicon: Lexicon, plural: boolean): number {
  const { counted } = lexicon.words;
  let end = from;
  for (let k = 0; k < 2; k++) {
    if (end + 1 >= tokens.count || !isIn(tokens, end, lexicon, List.partitive) || !isOpen(tokens, end + 1, lexicon)) break;
    end += 2;
    if (counted.adjectivesBehind) { end = agreeing(tokens, end, lexicon, plural); continue; }
    while (end < from + 1 + MAX_ADJECTIVES && isOpen(tokens, end, lexicon)) end++;
  }
  return end;
}

/** Prepositional complements: place, origin, actor. Stops at any mark, number or verb-like closed word. */
function longComplement(tokens: Tokens, from: number, lexicon: Lexicon): number {
  let end = from;
  for (let k = 0; k < MAX_COMPLEMENTS; k++) {
    if (end >= tokens.count || !isIn(tokens, end, lexicon, List.preposition)) break;
    let at = end + 1;
    while (at < tokens.count && at < end + 3 && isIn(tokens, at, lexicon, List.determiner)) at++;
    const words = at;
    while (at < tokens.count && at < words + MAX_COMPLEMENT_WORDS && isOpen(tokens, at, lexicon) && (at === words || goesOn(tokens, at, words, lexicon))) at++;
    if (at === words) break;
    end = at;
  }
  return end;
}

/** Whether the word at `at` still belongs to the complement that began at `first`: part of a name, or an adjective, or a compound's next noun. */
function goesOn(tokens: Tokens, at: number, first: number, lexicon: Lexicon): boolean {
  const { counted } = lexicon.words;
  if (tokens.shape[at] !== Shape.lower || !counted.adjectivesBehind) return true;
  return at === first + 1 && tokens.shape[first] === Shape.lower && (lexicon.nouns.of(tokens.form[at]!) & NounFact.verb) === 0;
}
