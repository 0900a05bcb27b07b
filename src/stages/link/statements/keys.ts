/** Keys under which statements that may be one utterance meet: neighbouring long words, in order, within one language. */
import { Numbers } from '../../../text/numbers.js';
import { LONG_WORD } from '../../../text/words.js';
import type { ScannedContent } from './content.js';

/** Long words after a word that are paired with it: a word put in or left out between two does not part them. */
const REACH = 2;

/** Shared keys that make two statements worth comparing: three long words in order have three, and no utterance is told by fewer, but a short quotation. */
export const ENOUGH_KEYS = 2;
/** Long words of a quotation so short that it is one utterance only where the whole is the same: it gets keys of its own. */
const SHORT_QUOTATION = 2;

/** Forms of the long words of the content at hand, of those of them that are quoted, and the keys made of them. */
const long = new Numbers();
const quotedLong = new Numbers();
const made = new Numbers();

/** Takes a content and a number for its language; adds its keys to `into`, each once, ascending. By forms of words, so that an indirect wording meets its direct one. */
export function addContentKeys(content: ScannedContent, language: number, into: Numbers): void {
  long.count = quotedLong.count = made.count = 0;
  for (let k = 0; k < content.count; k++) {
    if ((content.hash[k]! & LONG_WORD) === 0) continue;
    long.push(content.stem[k]!);
    if (content.quoted[k] === 1) quotedLong.push(content.stem[k]!);
  }
  for (let k = 0; k < long.count; k++) {
    for (let next = k + 1; next <= k + REACH && next < long.count; next++) made.push(mix(long.list[k]!, long.list[next]!, language));
  }
  if (quotedLong.count === SHORT_QUOTATION) {
    for (let k = 1; k <= ENOUGH_KEYS; k++) made.push(mix(quotedLong.list[0]!, quotedLong.list[1]!, language + k));
  }
  const sorted = new Uint32Array(made.list.buffer, 0, made.count).sort();
  for (let k = 0; k < sorted.length; k++) if (k === 0 || sorted[k] !== sorted[k - 1]) into.push(sorted[k]!);
}

function mix(a: number, b: number, language: number): number {
  let h = Math.imul(a ^ language, 0x5bd1e995);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
