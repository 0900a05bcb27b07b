/** Web and mail addresses among the tokens: their digits are no numbers. */
import { TokenKind, type Tokens } from '../../../model/segmented.js';
import { touch } from './digits.js';
import type { Lexicon } from './lexicon.js';
import { NumberFact } from './vocabulary.js';

export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** The stretches of touching tokens that hold "://", "www." or an @ between letters, in order. One pass. */
export function addresses(tokens: Tokens, lexicon: Lexicon): readonly TokenRange[] {
  const found: TokenRange[] = [];
  const { form, count } = tokens;
  const { facts } = lexicon.vocabulary;
  for (let i = 0; i < count; i++) {
    if ((facts[form[i]!]! & NumberFact.address) === 0) continue;
    const lower = tokens.lower[i]!;
    if (!isAddress(tokens, i, lower)) continue;
    let start = i;
    while (start > 0 && touch(tokens, start - 1) && tokens.kind[start - 1] !== TokenKind.newline && start > (found.at(-1)?.end ?? 0)) start--;
    let end = i + 1;
    while (end < tokens.count && touch(tokens, end - 1) && tokens.kind[end] !== TokenKind.newline) end++;
    found.push({ start, end });
    i = end - 1;
  }
  return found;
}

function isAddress(tokens: Tokens, at: number, lower: string): boolean {
  if (lower === ':') return tokens.lower[at + 1] === '/' && tokens.lower[at + 2] === '/' && touch(tokens, at) && touch(tokens, at + 1);
  if (lower === 'www') return tokens.lower[at + 1] === '.' && touch(tokens, at);
  return at > 0 && touch(tokens, at - 1) && touch(tokens, at) && tokens.kind[at + 1] === TokenKind.word && tokens.kind[at - 1] !== TokenKind.mark;
}
