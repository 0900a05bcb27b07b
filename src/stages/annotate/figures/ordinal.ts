/** Reads ordinals: "11e", "vingt et unième", "twenty-fifth"; and places counted from an end: "avant-dernier". Not figures: kept apart. */
import { TokenKind, type Tokens } from '../../../model/segmented.js';
import { readCardinal } from './cardinal.js';
import { touch } from './digits.js';
import { isIn, numberWordAt, type Lexicon } from './lexicon.js';
import { phraseFrom } from './phrases.js';
import { List } from './vocabulary.js';

export interface OrdinalReading {
  readonly start: number;
  readonly end: number;
  /** The place, from 1; null for a place that is only relative. */
  readonly value: number | null;
  /** "end-1", "current+1", or null. */
  readonly relative: string | null;
}

/** The ordinal that begins at token `at`, or null. "un centième" is a share, so no ordinal begins with an article. */
export function readOrdinal(tokens: Tokens, at: number, lexicon: Lexicon): OrdinalReading | null {
  if (tokens.kind[at] === TokenKind.number) {
    if (!suffixBehind(tokens, at, lexicon) || (at > 0 && touch(tokens, at - 1) && '.,'.includes(tokens.lower[at - 1]!))) return null;
    return { start: at, end: at + 2, value: Number(tokens.lower[at]), relative: null };
  }
  if (tokens.kind[at] !== TokenKind.word) return null;
  const relative = phraseFrom(lexicon.relatives, tokens, at, lexicon.vocabulary);
  if (relative) return { start: at, end: relative.end, value: null, relative: relative.value };
  const word = numberWordAt(tokens, at, lexicon);
  if (word?.article && word.small === null) return readAfterArticle(tokens, at, lexicon);
  const read = readCardinal(tokens, at, lexicon, { ordinal: true, join: true });
  // "un centième", "a trillionth": a share.
  if (read?.end === at + 1 && word?.ordinal && word.ordinal >= 100 && at > 0 && numberWordAt(tokens, at - 1, lexicon)?.article) return null;
  if (!read?.ordinal || isIn(tokens, at, lexicon, List.article)) return null;
  return { start: at, end: read.end, value: read.value, relative: null };
}

/** "11e"; some texts set a space before the suffix. */
function suffixBehind(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  return at + 1 < tokens.count && isIn(tokens, at + 1, lexicon, List.suffix) && (touch(tokens, at) || !isIn(tokens, at + 1, lexicon, List.closed));
}

/** "a hundred trillionth": an article belongs to the ordinal only before a hundred or scale that is multiplied. */
function readAfterArticle(tokens: Tokens, at: number, lexicon: Lexicon): OrdinalReading | null {
  if (at + 2 >= tokens.count) return null;
  const next = numberWordAt(tokens, at + 1, lexicon);
  if (!next || (next.hundred === null && next.scale === null)) return null;
  const read = readCardinal(tokens, at + 1, lexicon, { ordinal: true, join: true });
  return read?.ordinal ? { start: at, end: read.end, value: read.value, relative: null } : null;
}
