/** Says why a number in a text is no figure: a year, a clock time, a label, a score, a part of a name, an article. */
import { Shape, TokenKind, type Tokens } from '../../../model/segmented.js';
import { isPlural } from './counted.js';
import { touch } from './digits.js';
import { isIn, numberWordAt, partsAt, type Lexicon } from './lexicon.js';
import { NounFact } from './nouns.js';
import { readOrdinal } from './ordinal.js';
import type { Quantity } from './quantity.js';
import { readUnit } from './unit.js';
import { isListed, List, wordAt } from './vocabulary.js';

/** Why a number is none of the record's figures, and where to go on reading. */
export interface Exclusion {
  readonly reason: 'ordinal' | 'glued' | 'clock' | 'year' | 'list_number' | 'label' | 'name' | 'score' | 'code' | 'telephone' | 'idiom' | 'all_of' | 'share' | 'pronoun' | 'age';
  readonly end: number;
}

/** Plain four-digit numbers from here to here are years unless they count something. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;
/** Before a noun only what is most likely a year is taken for one. */
const FIRST_LIKELY_YEAR = 1900;
/** Bare "3-1" up to this is a score. */
const MAX_SCORE = 200;
const HOURS_A_DAY = 24;
/** Letters glued to digits make a name ("2D"); longer words are a noun whose space was lost. */
const MAX_GLUED = 3;
/** "01 42 33 44 55" */
const TELEPHONE_GROUPS = 3;

export interface Surroundings {
  readonly counted: boolean;
  readonly adjectives: boolean;
}

/** The reason why the quantity whose first number begins at token `at` is no figure, or null. `around` says what was found behind it. */
export function exclude(tokens: Tokens, at: number, quantity: Quantity, lexicon: Lexicon, around: Surroundings): Exclusion | null {
  const { number, high, unit } = quantity;
  const last = high ?? number;
  const end = quantity.numberEnd;
  const no = (reason: Exclusion['reason'], to = end): Exclusion => ({ reason, end: to });
  const { counted } = lexicon.words;

  const ordinal = number.digits || nearOrdinal(tokens, at, number.end, lexicon) ? readOrdinal(tokens, at, lexicon) : null;
  if (ordinal && ordinal.value !== null && ordinal.end > number.end && !number.fraction) return no('ordinal', ordinal.end);
  if (number.chained || last.chained) return no('code', chainEnd(tokens, end));
  const idiom = idiomEnd(tokens, at, number.end, lexicon, List.idiom);
  if (idiom !== null && !quantity.bound) return no('idiom', Math.max(idiom, end));

  const plain = number.digits && !number.grouped && !number.decimals && number.lastScale === 1;
  const clock = clockEnd(tokens, quantity, lexicon);
  if (clock !== null) return no('clock', clock);
  if (number.digits) {
    if (codeAround(tokens, at, end, quantity)) return no('code', chainEnd(tokens, end));
    if (end + 1 < tokens.count && tokens.lower[end] === '-' && touch(tokens, end - 1) && touch(tokens, end) && tokens.kind[end + 1] === TokenKind.word && !unit) return no('glued', end + 2);
    const telephone = telephoneEnd(tokens, at);
    if (telephone !== null) return no('telephone', telephone);
    if (end < tokens.count && touch(tokens, end - 1) && tokens.kind[end] === TokenKind.word && !unit && !isIn(tokens, end, lexicon, List.partitive) && (!around.counted || tokens.end[end]! - tokens.start[end]! <= MAX_GLUED)) return no('glued', end + 1);
    if (isListNumber(tokens, at, end, around.counted || unit !== null)) return no('list_number');
  }
  const bare = !around.counted && !around.adjectives && !unit;
  if (bare && !quantity.bound && idiomEnd(tokens, at, number.end, lexicon, List.bareIdiom) !== null) return no('idiom');
  if (plain && bare && !high && number.value >= FIRST_YEAR && number.value <= LAST_YEAR && tokens.end[at]! - tokens.start[at]! === 4) return no('year');
  if (plain && bare && high && number.value >= FIRST_YEAR && last.value <= LAST_YEAR && !quantity.bound) return no('year');
  if (plain && !high && !quantity.bound && !unit && !counted.adjectivesBehind && isYearBefore(tokens, at, number.value, lexicon)) return no('year');
  const label = at > 0 ? labelBefore(tokens, at, lexicon) : false;
  if (label && !around.counted && (!unit || unit.kind === 'measure')) return no('label');
  if (around.counted && plain && !counted.adjectivesBehind && !quantity.bound && number.value < 1000 && inName(tokens, at, lexicon) && !(at > 1 && isIn(tokens, at - 2, lexicon, List.preposition))) return no('name');
  if (bare && !quantity.bound && inName(tokens, at, lexicon) && !number.grouped) return no('name');
  if (around.counted && inTitleName(tokens, at, end, lexicon)) return no('name');
  if (high && bare && !quantity.bound && tokens.kind[number.end] === TokenKind.mark && last.value < MAX_SCORE) return no('score');
  if (bare && plain && isScore(tokens, at, end, lexicon)) return no('score', end);
  if (at > 0 && isIn(tokens, at - 1, lexicon, List.allOf)) return no('all_of');
  if (bare && isAllOf(tokens, at, number.value, lexicon) && tokens.shape[at] === Shape.lower) return no('all_of');
  // "demis de leurs fonctions": a half is a share only as a noun of its own.
  const word = numberWordAt(tokens, at, lexicon);
  if (number.fraction && number.end === at + 1 && word?.half && word.share === null) return no('share');
  // "la seconde moitié", "the first half": a part in order, no share.
  if (number.fraction && at > 0 && numberWordAt(tokens, at - 1, lexicon)?.ordinal != null) return no('share');
  if (number.fraction && !around.counted && !quantity.bound && !unit) return no('share');
  if (bare && !quantity.bound && isIn(tokens, at, lexicon, List.ambiguous)) return no('idiom');
  // "scores of civilians", "a couple of weeks"; but not "the best scores", "a couple"
  if (number.group !== 'none' && isIn(tokens, number.end - 1, lexicon, List.ambiguous) && !isIn(tokens, number.end, lexicon, List.partitive)) return no('idiom');
  if (bare && isIn(tokens, end - 1, lexicon, List.pronoun) && number.value === 1) return no('pronoun');
  if (number.value === 0 && !unit && (bare || (!number.digits && !isPlural(tokens, end, lexicon)))) return no('idiom');
  if (bare && !number.digits && !quantity.bound && number.group === 'none' && number.lastScale >= 1e6) return no('idiom');
  return null;
}

/** True where an ordinal could end what begins like a cardinal: "vingt et | unième". */
function nearOrdinal(tokens: Tokens, at: number, end: number, lexicon: Lexicon): boolean {
  for (let k = at; k <= end + 1 && k < tokens.count; k++) {
    const parts = partsAt(tokens, k, lexicon);
    if (parts.length > 0 && parts[parts.length - 1]!.word.ordinal !== null) return true;
  }
  return false;
}

/** "24 Heures": a unit with a capital of its own is part of a name. */
export function namedUnit(tokens: Tokens, quantity: Quantity): boolean {
  const { unit, number } = quantity;
  if (!unit || unit.start < number.end || (unit.kind !== 'time' && unit.kind !== 'measure')) return false;
  const before = number.start > 0 && tokens.kind[number.start - 1] === TokenKind.word && tokens.shape[number.start - 1] === Shape.lower;
  return before && tokens.shape[unit.start] === Shape.capital && tokens.end[unit.start]! - tokens.start[unit.start]! > 2;
}

/** "quart de finale", "one of": an idiom that covers the token; gives the token behind it. */
function idiomEnd(tokens: Tokens, from: number, to: number, lexicon: Lexicon, list: typeof List.idiom | typeof List.bareIdiom): number | null {
  const idioms = list === List.idiom ? lexicon.idioms : lexicon.bareIdioms;
  for (let at = from; at < to; at++) {
    const word = wordAt(tokens, at, lexicon.vocabulary);
    if (word === 0 || !isListed(word, lexicon.vocabulary, list)) continue;
    for (const { parts, offset } of idioms.get(word)!) {
      let k = 0;
      while (k < parts.length && wordAt(tokens, at - offset + k, lexicon.vocabulary) === parts[k]) k++;
      if (k === parts.length) return at - offset + k;
    }
  }
  return null;
}

/** "a 2000 analysis", "of 2000 levels": a year before the noun it dates, in languages that set it there. */
function isYearBefore(tokens: Tokens, at: number, value: number, lexicon: Lexicon): boolean {
  if (value < FIRST_LIKELY_YEAR || value >= LAST_YEAR || at === 0 || tokens.end[at]! - tokens.start[at]! !== 4) return false;
  return isIn(tokens, at - 1, lexicon, List.determiner) || isIn(tokens, at - 1, lexicon, List.preposition) || tokens.lower[at - 1]!.startsWith("'");
}

/** Times of day: "17 h 50", "20h", "5:30", "5 p.m.". */
function clockEnd(tokens: Tokens, quantity: Quantity, lexicon: Lexicon): number | null {
  const { numberEnd, number } = quantity;
  if (!number.digits || number.value > HOURS_A_DAY || number.grouped) return null;
  if ((tokens.lower[numberEnd] === ':' || tokens.lower[numberEnd] === '.') && touch(tokens, numberEnd - 1) && touch(tokens, numberEnd) && tokens.kind[numberEnd + 1] === TokenKind.number && tokens.lower[numberEnd + 1]!.length === 2 && tokens.lower[numberEnd] === ':') return numberEnd + 2;
  if (!isIn(tokens, numberEnd, lexicon, List.clock)) return null;
  const behind = tokens.lower[numberEnd]!;
  const short = behind.length <= 2;
  const minutes = numberEnd + 1 < tokens.count && tokens.kind[numberEnd + 1] === TokenKind.number && tokens.lower[numberEnd + 1]!.length === 2;
  if (minutes) return numberEnd + 2;
  if (short) return number.value < HOURS_A_DAY ? numberEnd + 1 : null;
  return lexicon.words.units.units.has(behind) ? null : numberEnd + 1;
}

/** Digits that hang on other digits or letters by a dash or slash: file numbers, dates, telephone numbers. */
function codeAround(tokens: Tokens, at: number, end: number, quantity: Quantity): boolean {
  const mark = (k: number): boolean => '-–−/_#'.includes(tokens.lower[k]!);
  if (at > 1 && touch(tokens, at - 1) && (mark(at - 1) || tokens.lower[at - 1] === '+') && tokens.kind[at - 2] !== TokenKind.mark && touch(tokens, at - 2)) return true;
  // "class of '76"
  if (at > 0 && tokens.lower[at - 1] === "'" && touch(tokens, at - 1) && !(at > 1 && touch(tokens, at - 2)) && end - at === 1) return true;
  if (at > 0 && (tokens.lower[at - 1] === '#' || tokens.lower[at - 1] === '°' || tokens.lower[at - 1] === 'º')) return true;
  if (quantity.high || quantity.number.fraction) return false;
  return end < tokens.count && touch(tokens, end - 1) && mark(end) && touch(tokens, end) && tokens.kind[end + 1] === TokenKind.number;
}

function chainEnd(tokens: Tokens, from: number): number {
  let end = from;
  while (end + 1 < tokens.count && touch(tokens, end - 1) && '-–/.,:'.includes(tokens.lower[end]!) && touch(tokens, end) && tokens.kind[end + 1] === TokenKind.number) end += 2;
  return end;
}

function telephoneEnd(tokens: Tokens, at: number): number | null {
  const international = at > 0 && tokens.lower[at - 1] === '+' && touch(tokens, at - 1);
  let end = at;
  while (end < tokens.count && tokens.kind[end] === TokenKind.number && (international || tokens.end[end]! - tokens.start[end]! === 2) && (end === at || tokens.start[end]! - tokens.end[end - 1]! === 1)) end++;
  return end - at >= TELEPHONE_GROUPS ? end : null;
}

/** "1. ...", "2) ..." at the start of a line, "[3]" anywhere, "(4)" alone. */
function isListNumber(tokens: Tokens, at: number, end: number, counted: boolean): boolean {
  const before = at > 0 ? tokens.lower[at - 1]! : '\n';
  const behind = end < tokens.count ? tokens.lower[end]! : '\n';
  if (before === '[' && behind === ']') return true;
  if (counted) return false;
  if (before === '\n' && (behind === '.' || behind === ')' || behind === '\n' || behind === '-' || behind === '°' || behind === '/')) return true;
  return before === '(' && behind === ')' && end - at === 1 && tokens.lower[at]!.length < 3;
}

/** "article 5", "résolution n° 1973", "gates 12 and 13". */
function labelBefore(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  let k = at - 1;
  for (let steps = 0; steps < 6 && k >= 0; steps++, k--) {
    if (lexicon.nouns.of(tokens.form[k]!) & NounFact.label) return true;
    if (k === at - 1 && tokens.kind[at] === TokenKind.number && tokens.kind[k] === TokenKind.word && tokens.shape[k] === Shape.lower && isLabel(tokens, k - 1, lexicon) && !isIn(tokens, k, lexicon, List.closed) && !isIn(tokens, k, lexicon, List.preposition)) return true;
    if (tokens.kind[k] === TokenKind.number) continue;
    const lower = tokens.lower[k]!;
    const link = (lower.length === 1 && ':°º.,&-'.includes(lower)) || numberWordAt(tokens, k, lexicon)?.joiner === true || isIn(tokens, k, lexicon, List.middle);
    if (!link || (lower === '.' && k === at - 1 && !isLabel(tokens, k - 1, lexicon))) return false;
  }
  return false;
}

function isLabel(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  return at >= 0 && (lexicon.nouns.of(tokens.form[at]!) & NounFact.labelItself) !== 0;
}

/** A bare number right behind a capitalised word that does not begin its sentence: "Apollo 11", "France 24". */
function inName(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  if (at === 0 || tokens.kind[at - 1] !== TokenKind.word || tokens.shape[at - 1] === Shape.lower) return false;
  return !isIn(tokens, at - 1, lexicon, List.closed) && !isIn(tokens, at - 1, lexicon, List.determiner) && numberWordAt(tokens, at - 1, lexicon) === null;
}

/** "the Journal of Two Seas", "Revue des deux Mers": capitals on both sides of "of" and the number. */
function inTitleName(tokens: Tokens, at: number, end: number, lexicon: Lexicon): boolean {
  if (end >= tokens.count || tokens.shape[end] !== Shape.capital || tokens.shape[at] === Shape.upper) return false;
  let k = at - 1;
  if (k > 0 && isIn(tokens, k, lexicon, List.determiner) && !isIn(tokens, k, lexicon, List.contracted)) k--;
  return k > 0 && (isIn(tokens, k, lexicon, List.contracted) || (isIn(tokens, k, lexicon, List.preposition) && isIn(tokens, k, lexicon, List.partitive))) && tokens.shape[k] === Shape.lower && tokens.kind[k - 1] === TokenKind.word && tokens.shape[k - 1] === Shape.capital;
}

/** "2 à 1", "3-1", where the numbers do not rise: a result. */
function isScore(tokens: Tokens, at: number, end: number, lexicon: Lexicon): boolean {
  const middle = (k: number): boolean => k > 0 && k < tokens.count && isIn(tokens, k, lexicon, List.middle);
  const number = (k: number): boolean => k >= 0 && k < tokens.count && tokens.kind[k] === TokenKind.number && tokens.lower[k]!.length < 3;
  // "9 à 8,5 %" goes on.
  const decimals = end + 2 < tokens.count && ',.'.includes(tokens.lower[end + 2]!) && touch(tokens, end + 1) && tokens.kind[end + 3] === TokenKind.number;
  if (!number(at) || decimals || (middle(end) && readUnit(tokens, end + 2, true, lexicon))) return false;
  return (middle(end) && number(end + 1) && Number(tokens.lower[end + 1]) <= Number(tokens.lower[at])) || (middle(at - 1) && number(at - 2) && Number(tokens.lower[at]) <= Number(tokens.lower[at - 2]));
}

/** "tous deux", "tous les trois", "les deux": all of a few that were named. */
function isAllOf(tokens: Tokens, at: number, value: number, lexicon: Lexicon): boolean {
  if (isIn(tokens, at - 1, lexicon, List.allOf)) return true;
  if (!isIn(tokens, at - 1, lexicon, List.determiner)) return false;
  return value === 2 || (at > 1 && isIn(tokens, at - 2, lexicon, List.allOf));
}
