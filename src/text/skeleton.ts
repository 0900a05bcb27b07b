/** The consonants that are left of a name however it was transliterated: "Grouchnine" and "Grushnin" are one. */
import { foldForComparison } from './fold.js';

/** Spellings of one sound, longest first, to one letter. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|shch|chtch/g, 'S'], [/tch|sch|dzh|sh|ch|zh|cz/g, 'S'], [/dj|j/g, 'S'],
  [/kh/g, 'h'], [/gu(?=[eiy])/g, 'g'], [/gh/g, 'g'], [/ph|ff|v|w/g, 'f'], [/ck|qu|q|c/g, 'k'], [/x/g, 'ks'], [/tz|z/g, 's'],
];
const VOWELS = /[aeiouyh]/g;
const DOUBLED = /(.)\1+/g;

/** Takes a word of a name; gives its skeleton, "" for a word of vowels. */
export function skeleton(word: string): string {
  let out = foldForComparison(word).replace(/ /g, '');
  for (const [sound, letter] of SOUNDS) out = out.replace(sound, letter);
  return out.replace(VOWELS, '').replace(DOUBLED, '$1');
}
