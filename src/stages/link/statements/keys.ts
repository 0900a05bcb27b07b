/** Keys under which statements that may be one utterance meet: neighbouring long words, in order, within one language. */
import type { Wording } from '../../../text/similarity.js';
import { LONG_WORD } from '../../../text/words.js';
import type { ContentWords, QuotedWords } from './content.js';

/** Long words after a word that are paired with it: a word put in or left out between two does not part them. */
const REACH = 2;

/** Shared keys that make two statements worth comparing: three long words in order have three, and no utterance is told by fewer, but a short quotation. */
export const ENOUGH_KEYS = 2;
/** Long words of a quotation so short that it is one utterance only where the whole is the same: it gets keys of its own. */
const SHORT_QUOTATION = 2;

/** Takes the words of a content, those of them that are quoted, and a number for its language; gives its keys, each once, ascending. By forms of words, so that an indirect wording meets its direct one. */
export function contentKeys(words: ContentWords, quoted: QuotedWords, language: number): Uint32Array {
  const keys = new Set<number>();
  const long = longStems(words);
  for (let k = 0; k < long.length; k++) {
    for (let next = k + 1; next <= k + REACH && next < long.length; next++) keys.add(mix(long[k]!, long[next]!, language));
  }
  if (quoted.longCount === SHORT_QUOTATION) {
    const [first = 0, second = 0] = longStems(quoted);
    for (let k = 1; k <= ENOUGH_KEYS; k++) keys.add(mix(first, second, language + k));
  }
  return Uint32Array.from(keys).sort();
}

function longStems({ count, hash, stem }: Wording): number[] {
  const long: number[] = [];
  for (let k = 0; k < count; k++) if (hash[k]! & LONG_WORD) long.push(stem[k]!);
  return long;
}

function mix(a: number, b: number, language: number): number {
  let h = Math.imul(a ^ language, 0x5bd1e995);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
