/** Ages of persons who are named: they belong to the person, not to the figures. */
import { Shape, TokenKind, type Tokens } from '../../../model/segmented.js';
import type { Exclusion } from './exclusion.js';
import { isIn, type Lexicon } from './lexicon.js';
import type { Quantity } from './quantity.js';
import { List } from './vocabulary.js';

/** A person's age: so many years at most. */
const MAX_AGE = 120;
/** A name stands at most so many tokens before "âgé de 28 ans". */
const NAME_REACH = 8;
/** ... and before a death further off, in the same sentence. */
const DEATH_REACH = 24;
const APPOSITION_WORDS = 4;

/** The exclusion of an age in apposition to a name ("Anna Berg, 48 ans,", "Anna Berg (48)", "un homme de 52 ans, Jan Berg"), or null. */
export function readAge(tokens: Tokens, at: number, quantity: Quantity, lexicon: Lexicon): Exclusion | null {
  const { number, unit, numberEnd } = quantity;
  if (number.value > MAX_AGE || number.decimals || number.grouped || quantity.bound?.modifier) return null;
  if (unit && unit.unit !== 'year') return null;
  const end = unit ? Math.max(unit.end, numberEnd) : numberEnd;
  const start = quantity.high ? quantity.start : at;
  const excluded: Exclusion = { reason: 'age', end };
  const before = start > 0 ? tokens.lower[start - 1]! : '';
  const behind = end < tokens.count ? tokens.lower[end]! : '';
  if ((before === ',' || before === '(') && isName(tokens, start - 2, lexicon)) {
    if (unit || ((behind === '' || ',).;?!"”»\n'.includes(behind)) && !quantity.high && number.digits && numberEnd === number.end)) return excluded;
  }
  // "Anna Berg dies at 82"
  if (!unit) return number.digits && !quantity.high && start > 2 && isIn(tokens, start - 2, lexicon, List.death) && tokens.kind[end] !== TokenKind.word && nameNear(tokens, start - 2, lexicon, DEATH_REACH) ? excluded : null;
  if (isIn(tokens, start - 1, lexicon, List.agePossessive) && !isIn(tokens, end, lexicon, List.partitive) && nameNear(tokens, start - 1, lexicon)) return excluded;
  if (isIn(tokens, end, lexicon, List.age) && (tokens.lower[unit.start] === unit.unit || nameNear(tokens, start, lexicon))) return excluded;
  if ([start - 1, start - 2].some(k => k >= 0 && isIn(tokens, k, lexicon, List.death) && nameNear(tokens, k, lexicon, DEATH_REACH))) return excluded;
  // "mort d'Anna Berg à 82 ans"
  if (isName(tokens, start - 2, lexicon) && isName(tokens, start - 3, lexicon) && deathBefore(tokens, start - 2, lexicon)) return excluded;
  // "Anna Berg, jeune espoir de 21 ans"
  if (isIn(tokens, start - 1, lexicon, List.partitive) && namedApposition(tokens, start - 2, lexicon)) return excluded;
  const word = [start - 1, start - 2].find(k => k >= 0 && (isIn(tokens, k, lexicon, List.age) || isIn(tokens, k, lexicon, List.ageVerb) || (isIn(tokens, k, lexicon, List.person) && inApposition(tokens, k, lexicon))));
  if (word !== undefined && word > 0 && isIn(tokens, word, lexicon, List.ageVerb) && isIn(tokens, word - 1, lexicon, List.agePronoun)) return excluded;
  if (word !== undefined && nameNear(tokens, word, lexicon)) return excluded;
  return behind === ',' && before !== ',' && isName(tokens, end + 1, lexicon) && isName(tokens, end + 2, lexicon) ? excluded : null;
}

/** "Anna Berg, jeune femme de 23 ans": the person noun opens an apposition; "son neveu de 12 ans" is somebody else. */
function inApposition(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  let k = at - 1;
  while (k > 0 && (isIn(tokens, k, lexicon, List.before) || isIn(tokens, k, lexicon, List.person))) k--;
  return tokens.lower[k] === ',' || tokens.lower[k] === '(';
}

function deathBefore(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  for (let k = at; k >= 0 && k > at - NAME_REACH && tokens.kind[k] !== TokenKind.newline; k--) if (isIn(tokens, k, lexicon, List.death)) return true;
  return false;
}

/** One noun with an adjective or two, right behind a name and a comma. */
function namedApposition(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  for (let k = at; k > 0 && k > at - APPOSITION_WORDS; k--) {
    if (tokens.lower[k] === ',') return k < at && isName(tokens, k - 1, lexicon) && isName(tokens, k - 2, lexicon);
    if (tokens.kind[k] !== TokenKind.word || isIn(tokens, k, lexicon, List.closed) || isIn(tokens, k, lexicon, List.preposition)) return false;
  }
  return false;
}

function isName(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  return at >= 0 && at < tokens.count && tokens.kind[at] === TokenKind.word && (tokens.shape[at] === Shape.capital || tokens.shape[at] === Shape.upper) && !isIn(tokens, at, lexicon, List.closed);
}

/** Two capitalised words shortly before, in the same sentence. */
function nameNear(tokens: Tokens, at: number, lexicon: Lexicon, reach = NAME_REACH): boolean {
  for (let k = at - 1; k > 0 && k >= at - reach; k--) {
    if (tokens.kind[k] === TokenKind.newline || tokens.lower[k] === '.') return false;
    if (isName(tokens, k, lexicon) && isName(tokens, k - 1, lexicon)) return true;
  }
  return false;
}
