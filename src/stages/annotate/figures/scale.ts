/** Reads an abbreviated scale behind digits: "10k", "1.2m people", "3 bn", "5 M€". */
import { TokenKind, type Tokens } from '../../../model/segmented.js';
import { isIn, type Lexicon } from './lexicon.js';
import { phraseBefore, phraseFrom } from './phrases.js';
import { List } from './vocabulary.js';

/** The scale that stands at token `at` behind digits of the view's `text`, or null. Letters that mean other units too need a currency or a noun beside them. */
export function readShortScale(tokens: Tokens, at: number, text: string, lexicon: Lexicon): { readonly end: number; readonly value: number } | null {
  if (at >= tokens.count || tokens.kind[at] !== TokenKind.word || tokens.end[at]! - tokens.start[at]! > 4) return null;
  const scale = lexicon.words.cardinals.shortScales.get(text.slice(tokens.start[at], tokens.end[at]));
  if (!scale) return null;
  if (scale.needs !== 'nothing' && !besideCurrency(tokens, at, lexicon) && !(scale.needs === 'currency_or_noun' && beforeNoun(tokens, at, lexicon))) return null;
  return { end: at + 1, value: scale.value };
}

function besideCurrency(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const behind = isIn(tokens, at + 1, lexicon, List.partitive) ? at + 2 : at + 1;
  if (phraseFrom(lexicon.currencies, tokens, behind, lexicon.vocabulary)) return true;
  let first = at - 1;
  while (first > 0 && at - first < 6 && (tokens.kind[first] === TokenKind.number || '.,'.includes(tokens.lower[first]!))) first--;
  return phraseBefore(lexicon.currenciesBefore, tokens, first + 1, lexicon.vocabulary) !== null;
}

/** "1.2m people": glued to its number, and a plural behind that is no unit. */
function beforeNoun(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  if (tokens.end[at - 1] !== tokens.start[at] || at + 1 >= tokens.count || tokens.kind[at + 1] !== TokenKind.word) return false;
  const { counted } = lexicon.words;
  const next = tokens.lower[at + 1]!;
  return !isIn(tokens, at + 1, lexicon, List.closed) && (counted.plurals.has(next) || counted.pluralEndings.some(e => next.endsWith(e)));
}
