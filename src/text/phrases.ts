/** Phrases over tokens: written with alternatives, optional words and short gaps, matched from one token in bounded time. */
import { TokenKind, type Tokens } from '../model/segmented.js';

/** A gap ("…") stands for at most so many words: an adverb, a date or a short incise between the parts of a verb. */
const GAP_WORDS = 4;

interface Element {
  readonly words: ReadonlySet<string> | null;
  readonly optional: boolean;
}

interface Compiled<T> {
  readonly rest: readonly Element[];
  readonly value: T;
}

/** Phrases by their first word. */
export interface PhraseTable<T> {
  readonly byFirst: ReadonlyMap<string, readonly Compiled<T>[]>;
}

export interface PhraseMatch<T> {
  /** Behind the last token of the phrase. */
  readonly end: number;
  readonly value: T;
}

/**
 * Compiles phrases. In a phrase a space parts the tokens, "a|b" is either word, "a?" may be absent, "…" is a gap of at most four words
 * with no full stop or line end in it. The first part must be words. Throws where a phrase begins with a gap.
 */
export function compilePhrases<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const byFirst = new Map<string, Compiled<T>[]>();
  for (const [phrase, value] of phrases) {
    const [first, ...rest] = phrase.split(' ').map(element);
    if (!first?.words || first.optional) throw new Error(`a phrase must begin with a word: ${phrase}`);
    for (const word of first.words) {
      const list = byFirst.get(word);
      if (list) list.push({ rest, value }); else byFirst.set(word, [{ rest, value }]);
    }
  }
  return { byFirst };
}

function element(part: string): Element {
  if (part === '…') return { words: null, optional: false };
  const optional = part.length > 1 && part.endsWith('?');
  return { words: new Set((optional ? part.slice(0, -1) : part).split('|')), optional };
}

/**
 * Words of which one at least stands in every match: of each phrase the words of that part which must stand there and is the rarest, by the sum of
 * what `commonness` gives its words. A stretch without them holds no phrase of the table, so that most sentences need no look.
 */
export function tellingWords(table: PhraseTable<unknown>, commonness: (word: string) => number): ReadonlySet<string> {
  const telling = new Set<string>();
  for (const [first, phrases] of table.byFirst) for (const { rest } of phrases) {
    let rarest: Iterable<string> = [first];
    let least = commonness(first);
    for (const { words, optional } of rest) {
      if (words === null || optional) continue;
      const common = [...words].reduce((sum, word) => sum + commonness(word), 0);
      if (common < least) { least = common; rarest = words; }
    }
    for (const word of rarest) telling.add(word);
  }
  return telling;
}

/** The phrase that begins at token `at` and ends by token `limit` with the most words of its own; of two the one with the shorter gaps. Null where there is none. */
export function matchPhrase<T>(table: PhraseTable<T>, tokens: Tokens, at: number, limit: number): PhraseMatch<T> | null {
  const candidates = table.byFirst.get(tokens.lower[at]!);
  if (!candidates) return null;
  let best: PhraseMatch<T> | null = null;
  let most = 0;
  for (const { rest, value } of candidates) {
    const found = matchRest(rest, 0, tokens, at + 1, limit);
    if (!found) continue;
    if (best === null || found.words > most || (found.words === most && found.end < best.end)) { best = { end: found.end, value }; most = found.words; }
  }
  return best;
}

interface RestMatch {
  readonly end: number;
  readonly words: number;
}

/** Matches the rest of a phrase: gives the token behind it and how many words it took, or null. */
function matchRest(rest: readonly Element[], k: number, tokens: Tokens, at: number, limit: number): RestMatch | null {
  if (k === rest.length) return { end: at, words: 1 };
  const { words, optional } = rest[k]!;
  if (words === null) {
    for (let to = at, skipped = 0; skipped <= GAP_WORDS && to <= limit; to++) {
      const found = matchRest(rest, k + 1, tokens, to, limit);
      if (found) return found;
      if (to >= limit || tokens.kind[to] === TokenKind.newline || tokens.lower[to] === '.') return null;
      if (tokens.kind[to] !== TokenKind.mark) skipped++;
    }
    return null;
  }
  if (at < limit && words.has(tokens.lower[at]!)) {
    const found = matchRest(rest, k + 1, tokens, at + 1, limit);
    if (found) return { end: found.end, words: found.words + 1 };
  }
  return optional ? matchRest(rest, k + 1, tokens, at, limit) : null;
}

/** All phrases between two tokens, leftmost first, none inside another. */
export function findPhrases<T>(table: PhraseTable<T>, tokens: Tokens, from: number, to: number): readonly (PhraseMatch<T> & { readonly start: number })[] {
  const found: (PhraseMatch<T> & { start: number })[] = [];
  for (let at = from; at < to; at++) {
    const match = matchPhrase(table, tokens, at, to);
    if (!match) continue;
    found.push({ start: at, ...match });
    at = match.end - 1;
  }
  return found;
}
