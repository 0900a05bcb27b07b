/** The consonants that are left of a name however it was transliterated: "Grouchnine" and "Grushnin" are one. */
import { foldForComparison } from './fold.js';

/** Spellings of one sound, longest first, to one letter. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|shch|chtch/g, 'S'], [/tch|sch|dzh|sh|ch|zh|cz/g, 'S'], [/dj|j/g, 'S'],
  [/kh/g, 'h'], [/gu(?=[eiy])/g, 'g'], [/gh/g, 'g'], [/ph|ff|v|w/g, 'f'], [/ck|qu|q|c/g, 'k'], [/x/g, 'ks'], [/tz|z/g, 's'],
];
const VOWELS = /[aeiouyh]/g;
const DOUBLED = /(.)\1+/g;

/** So many words are remembered; then it starts anew. The surnames of one article are asked for again and again. */
const MOST = 1 << 12;
const known = new Map<string, string>();

/** Takes a word of a name; gives its skeleton, "" for a word of vowels. */
export function skeleton(word: string): string {
  const told = known.get(word);
  if (told !== undefined) return told;
  let out = foldForComparison(word).replace(/ /g, '');
  for (const [sound, letter] of SOUNDS) out = out.replace(sound, letter);
  out = out.replace(VOWELS, '').replace(DOUBLED, '$1');
  if (known.size >= MOST) known.clear();
  known.set(word, out);
  return out;
}
