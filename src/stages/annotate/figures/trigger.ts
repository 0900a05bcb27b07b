/** Where a number may begin: the quick look that the finder takes at every token before it parses. */
import { TokenKind, type Tokens } from '../../../model/segmented.js';
import { vulgarAt } from './fraction.js';
import { partsOf, type Lexicon, type NumberWord } from './lexicon.js';
import { mayCountAsOne } from './one.js';

/** True for a word that may begin a figure: a number word, or words with a hyphen that may be made of number words. */
export function isFigureWord(lower: string, lexicon: Lexicon): boolean {
  const word = lexicon.byWord.get(lower);
  if (word) return word.small !== null || opensNumber(word) || !word.joiner;
  return lower.length > 4 && lower.indexOf('-') > 0 && (partsOf(lexicon, lower).length > 0 || lexicon.byWord.has(lower.slice(0, lower.indexOf('-'))));
}

/** True for a mark that may begin a figure: a sign, a decimal mark, a character that is a fraction. */
export function isFigureMark(mark: string): boolean {
  return mark > '\u00a0' || mark === '-' || mark === '.' || mark === ',';
}

/** Digits, number words, and characters that are fractions. */
export function isTrigger(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const kind = tokens.kind[at];
  if (kind === TokenKind.number) return true;
  const lower = tokens.lower[at]!;
  if (kind === TokenKind.mark) return (lower > '\u00a0' && vulgarAt(tokens, at) !== null) || ((lower === '-' || lower === '−' || lower === '.' || lower === ',') && tokens.kind[at + 1] === TokenKind.number && tokens.end[at] === tokens.start[at + 1] && (at === 0 || tokens.end[at - 1] !== tokens.start[at] || tokens.lower[at - 1] === '('));
  if (kind !== TokenKind.word) return false;
  const word = lexicon.byWord.get(lower);
  if (word) return word.small !== null ? !word.article || mayCountAsOne(tokens, at, lexicon) : opensNumber(word) ? numberFollows(tokens, at, lexicon) : !word.joiner;
  return lower.length > 4 && lower.indexOf('-') > 0 && (partsOf(lexicon, lower).length > 0 || lexicon.byWord.has(lower.slice(0, lower.indexOf('-'))));
}

/** True for a word that is no number itself: "a", "des", "plusieurs". */
function opensNumber(word: NumberWord): boolean {
  return (word.article || word.several !== null) && word.hundred === null && word.scale === null && word.group === null && word.ordinal === null && word.share === null;
}

/** True where a number word or a unit stands behind "a", "des", "plusieurs", an adjective between them at most. */
function numberFollows(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  for (let k = at + 1; k < tokens.count && k <= at + 2; k++) {
    const lower = tokens.lower[k]!;
    if (lexicon.byWord.has(lower) || lexicon.units.byEdge.has(lower)) return true;
    if (!lexicon.words.cardinals.groupAdjectives.has(lower)) return false;
  }
  return false;
}
