/** Says why a number in a text is no figure: a year, a clock time, a label, a score, a part of a name, an article. */
import { Shape, TokenKind, type Tokens } from '../../../model/segmented.js';
import { isPlural, singular } from './counted.js';
import { touch } from './digits.js';
import { partsOf, type Lexicon } from './lexicon.js';
import { readOrdinal } from './ordinal.js';
import { phraseBefore } from './phrases.js';
import type { Quantity } from './quantity.js';
import { readUnit } from './unit.js';

/** Why a number is none of the record's figures, and where to go on reading. */
export interface Exclusion {
  readonly reason: 'ordinal' | 'glued' | 'clock' | 'year' | 'list_number' | 'label' | 'name' | 'score' | 'code' | 'telephone' | 'idiom' | 'all_of' | 'share' | 'pronoun' | 'percent_word' | 'age';
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
  const { counted, cardinals } = lexicon.words;
  const lower = tokens.lower[at]!;

  const ordinal = number.digits || nearOrdinal(tokens, at, number.end, lexicon) ? readOrdinal(tokens, at, lexicon) : null;
  if (ordinal && ordinal.value !== null && ordinal.end > number.end && !number.fraction) return no('ordinal', ordinal.end);
  if (number.chained || last.chained) return no('code', chainEnd(tokens, end));
  const idiom = idiomEnd(tokens, at, number.end, lexicon.idioms);
  if (idiom !== null && !quantity.bound) return no('idiom', Math.max(idiom, end));
  const percent = phraseBefore(lexicon.percent, tokens, end);
  if (percent && percent.start < at) return no('percent_word');

  const plain = number.digits && !number.grouped && !number.decimals && number.lastScale === 1;
  const clock = clockEnd(tokens, quantity, lexicon);
  if (clock !== null) return no('clock', clock);
  if (number.digits) {
    if (codeAround(tokens, at, end, quantity)) return no('code', chainEnd(tokens, end));
    if (end + 1 < tokens.count && tokens.lower[end] === '-' && touch(tokens, end - 1) && touch(tokens, end) && tokens.kind[end + 1] === TokenKind.word && !unit) return no('glued', end + 2);
    const telephone = telephoneEnd(tokens, at);
    if (telephone !== null) return no('telephone', telephone);
    if (end < tokens.count && touch(tokens, end - 1) && tokens.kind[end] === TokenKind.word && !unit && !lexicon.words.cardinals.partitives.has(tokens.lower[end]!) && (!around.counted || tokens.end[end]! - tokens.start[end]! <= MAX_GLUED)) return no('glued', end + 1);
    if (isListNumber(tokens, at, end, around.counted || unit !== null)) return no('list_number');
  }
  const bare = !around.counted && !around.adjectives && !unit;
  if (bare && !quantity.bound && idiomEnd(tokens, at, number.end, lexicon.bareIdioms) !== null) return no('idiom');
  if (plain && bare && !high && number.value >= FIRST_YEAR && number.value <= LAST_YEAR && tokens.end[at]! - tokens.start[at]! === 4) return no('year');
  if (plain && bare && high && number.value >= FIRST_YEAR && last.value <= LAST_YEAR && !quantity.bound) return no('year');
  if (plain && !high && !quantity.bound && !unit && !counted.adjectivesBehind && isYearBefore(tokens, at, number.value, lexicon)) return no('year');
  const label = at > 0 ? labelBefore(tokens, at, lexicon) : false;
  if (label && !around.counted && (!unit || unit.kind === 'measure')) return no('label');
  if (around.counted && plain && !counted.adjectivesBehind && !quantity.bound && number.value < 1000 && inName(tokens, at, lexicon) && !(at > 1 && counted.prepositions.has(tokens.lower[at - 2]!))) return no('name');
  if (bare && !quantity.bound && inName(tokens, at, lexicon) && !number.grouped) return no('name');
  if (around.counted && inTitleName(tokens, at, end, lexicon)) return no('name');
  if (high && bare && !quantity.bound && tokens.kind[number.end] === TokenKind.mark && last.value < MAX_SCORE) return no('score');
  if (bare && plain && isScore(tokens, at, end, lexicon)) return no('score', end);
  if (at > 0 && counted.allOf.has(tokens.lower[at - 1]!)) return no('all_of');
  if (bare && isAllOf(tokens, at, number.value, lexicon) && tokens.shape[at] === Shape.lower) return no('all_of');
  // "demis de leurs fonctions": a half is a share only as a noun of its own.
  const word = lexicon.byWord.get(lower);
  if (number.fraction && number.end === at + 1 && word?.half && word.share === null) return no('share');
  // "la seconde moitié", "the first half": a part in order, no share.
  if (number.fraction && at > 0 && lexicon.byWord.get(tokens.lower[at - 1]!)?.ordinal != null) return no('share');
  if (number.fraction && !around.counted && !quantity.bound && !unit) return no('share');
  if (bare && !quantity.bound && cardinals.ambiguous.has(lower)) return no('idiom');
  // "scores of civilians", "a couple of weeks"; but not "the best scores", "a couple"
  if (number.group !== 'none' && cardinals.ambiguous.has(tokens.lower[number.end - 1]!) && !cardinals.partitives.has(tokens.lower[number.end] ?? '')) return no('idiom');
  if (bare && cardinals.pronouns.has(tokens.lower[end - 1]!) && number.value === 1) return no('pronoun');
  if (number.value === 0 && !unit && (bare || (!number.digits && !isPlural(tokens.lower[end] ?? '', lexicon)))) return no('idiom');
  if (bare && !number.digits && !quantity.bound && number.group === 'none' && number.lastScale >= 1e6) return no('idiom');
  return null;
}

/** True where an ordinal could end what begins like a cardinal: "vingt et | unième". */
function nearOrdinal(tokens: Tokens, at: number, end: number, lexicon: Lexicon): boolean {
  for (let k = at; k <= end + 1 && k < tokens.count; k++) {
    const parts = partsOf(lexicon, tokens.lower[k]!);
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
function idiomEnd(tokens: Tokens, from: number, to: number, idioms: Lexicon['idioms']): number | null {
  for (let at = from; at < to; at++) {
    for (const parts of idioms.get(tokens.lower[at]!) ?? []) {
      for (let k = 0; k < parts.length; k++) {
        if (parts[k] !== tokens.lower[at]) continue;
        const start = at - k;
        if (start >= 0 && start + parts.length <= tokens.count && parts.every((p, j) => tokens.lower[start + j] === p)) return start + parts.length;
      }
    }
  }
  return null;
}

/** "a 2000 analysis", "of 2000 levels": a year before the noun it dates, in languages that set it there. */
function isYearBefore(tokens: Tokens, at: number, value: number, lexicon: Lexicon): boolean {
  const { determiners, prepositions } = lexicon.words.counted;
  if (value < FIRST_LIKELY_YEAR || value >= LAST_YEAR || at === 0 || tokens.end[at]! - tokens.start[at]! !== 4) return false;
  const before = tokens.lower[at - 1]!;
  return determiners.has(before) || prepositions.has(before) || before.startsWith("'");
}

/** Times of day: "17 h 50", "20h", "5:30", "5 p.m.". */
function clockEnd(tokens: Tokens, quantity: Quantity, lexicon: Lexicon): number | null {
  const { numberEnd, number } = quantity;
  if (!number.digits || number.value > HOURS_A_DAY || number.grouped) return null;
  if ((tokens.lower[numberEnd] === ':' || tokens.lower[numberEnd] === '.') && touch(tokens, numberEnd - 1) && touch(tokens, numberEnd) && tokens.kind[numberEnd + 1] === TokenKind.number && tokens.lower[numberEnd + 1]!.length === 2 && tokens.lower[numberEnd] === ':') return numberEnd + 2;
  const behind = tokens.lower[numberEnd];
  if (behind === undefined || !lexicon.words.counted.clock.has(behind)) return null;
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
  const { labels } = lexicon.words.counted;
  let k = at - 1;
  for (let steps = 0; steps < 6 && k >= 0; steps++, k--) {
    const lower = tokens.lower[k]!;
    if (labels.has(lower) || labels.has(singular(lower, lexicon))) return true;
    if (k === at - 1 && tokens.kind[at] === TokenKind.number && tokens.kind[k] === TokenKind.word && tokens.shape[k] === Shape.lower && labels.has(tokens.lower[k - 1] ?? '') && !lexicon.words.counted.closed.has(lower) && !lexicon.words.counted.prepositions.has(lower)) return true;
    const link = tokens.kind[k] === TokenKind.number || ':°º.,&-'.includes(lower) || lexicon.byWord.get(lower)?.joiner === true || lexicon.words.bounds.middles.has(lower);
    if (!link || (lower === '.' && k === at - 1 && !labels.has(tokens.lower[k - 1] ?? ''))) return false;
  }
  return false;
}

/** A bare number right behind a capitalised word that does not begin its sentence: "Apollo 11", "France 24". */
function inName(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  if (at === 0 || tokens.kind[at - 1] !== TokenKind.word || tokens.shape[at - 1] === Shape.lower) return false;
  const lower = tokens.lower[at - 1]!;
  return !lexicon.words.counted.closed.has(lower) && !lexicon.words.counted.determiners.has(lower) && !lexicon.byWord.has(lower);
}

/** "the Journal of Two Seas", "Revue des deux Mers": capitals on both sides of "of" and the number. */
function inTitleName(tokens: Tokens, at: number, end: number, lexicon: Lexicon): boolean {
  const { prepositions, contracted, determiners } = lexicon.words.counted;
  if (end >= tokens.count || tokens.shape[end] !== Shape.capital || tokens.shape[at] === Shape.upper) return false;
  let k = at - 1;
  if (k > 0 && determiners.has(tokens.lower[k]!) && !contracted.has(tokens.lower[k]!)) k--;
  return k > 0 && (contracted.has(tokens.lower[k]!) || (prepositions.has(tokens.lower[k]!) && lexicon.words.cardinals.partitives.has(tokens.lower[k]!))) && tokens.shape[k] === Shape.lower && tokens.kind[k - 1] === TokenKind.word && tokens.shape[k - 1] === Shape.capital;
}

/** "2 à 1", "3-1", where the numbers do not rise: a result. */
function isScore(tokens: Tokens, at: number, end: number, lexicon: Lexicon): boolean {
  const middle = (k: number): boolean => k > 0 && k < tokens.count && lexicon.words.bounds.middles.has(tokens.lower[k]!);
  const number = (k: number): boolean => k >= 0 && k < tokens.count && tokens.kind[k] === TokenKind.number && tokens.lower[k]!.length < 3;
  // "9 à 8,5 %" goes on.
  const decimals = end + 2 < tokens.count && ',.'.includes(tokens.lower[end + 2]!) && touch(tokens, end + 1) && tokens.kind[end + 3] === TokenKind.number;
  if (!number(at) || decimals || (middle(end) && readUnit(tokens, end + 2, true, lexicon))) return false;
  return (middle(end) && number(end + 1) && Number(tokens.lower[end + 1]) <= Number(tokens.lower[at])) || (middle(at - 1) && number(at - 2) && Number(tokens.lower[at]) <= Number(tokens.lower[at - 2]));
}

/** "tous deux", "tous les trois", "les deux": all of a few that were named. */
function isAllOf(tokens: Tokens, at: number, value: number, lexicon: Lexicon): boolean {
  const { allOf, determiners } = lexicon.words.counted;
  const before = at > 0 ? tokens.lower[at - 1]! : '';
  if (allOf.has(before)) return true;
  if (!determiners.has(before)) return false;
  return value === 2 || (at > 1 && allOf.has(tokens.lower[at - 2]!));
}
