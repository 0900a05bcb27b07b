/** Keys under which statements that may be one utterance meet: neighbouring long words, in order, within one language. */
import { LONG_WORD } from '../../../text/words.js';
import type { ContentWords } from './content.js';

/** Long words after a word that are paired with it: a word put in or left out between two does not part them. */
const REACH = 2;

/** Takes the words of a content and a number for its language; gives its keys, each once, ascending. By forms of words, so that an indirect wording meets its direct one. */
export function contentKeys(words: ContentWords, language: number): Uint32Array {
  const long: number[] = [];
  for (let k = 0; k < words.count; k++) if (words.hash[k]! & LONG_WORD) long.push(words.stem[k]!);
  const keys = new Set<number>();
  for (let k = 0; k < long.length; k++) {
    for (let next = k + 1; next <= k + REACH && next < long.length; next++) keys.add(mix(long[k]!, long[next]!, language));
  }
  return Uint32Array.from(keys).sort();
}

function mix(a: number, b: number, language: number): number {
  let h = Math.imul(a ^ language, 0x5bd1e995);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
