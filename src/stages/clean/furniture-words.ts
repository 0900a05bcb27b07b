/** The words that lines are looked through for, each found by a hash of its folded letters: function words, first words of phrases, stamps and credits. */
import { foldCodes, folding } from '../../text/fold.js';
import type { Entry, PhraseIndex } from './phrases.js';

/** What a word is to the rules of cleaning, as bits: a function word, the first word of a phrase, of a stamp's verb, of a byline or a credit, of what an author is; a word that tells a time; a word that begins with a figure. */
export const WordSign = { common: 1, within: 2, opening: 4, stamp: 8, byline: 16, agency: 32, picture: 64, function: 128, time: 256, figure: 512 } as const;

/** One word that rules know. */
export interface FurnitureWord {
  readonly letters: string;
  /** Bits of `WordSign`. */
  readonly signs: number;
  /** Bit k: a function word of pack k. */
  readonly packs: number;
  /** Phrases that begin with it and count wherever they stand in a line: those without a second word, then all others by the first letter of their second word (see `slot`). */
  readonly anywhere: readonly (readonly Entry[] | undefined)[];
  /** Phrases that begin with it and count at the begin of a line only. */
  readonly atBegin: readonly Entry[];
}

export interface WordTable {
  /** Open addressing: number of a word and one more, 0 where none is. The length is a power of two; small, so that it stays in the processor's nearest memory. */
  readonly slots: Uint16Array;
  /** Hash of each word, by its number and one more. */
  readonly hashes: Int32Array;
  readonly words: readonly FurnitureWord[];
  readonly packCount: number;
}

export const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/** One letter more in a hash (FNV-1a). */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, HASH_PRIME);
}

/** Where the phrases stand whose second word begins with this letter; slot 0 has those of one word. */
const SECOND_SLOTS = 33;
export function slot(code: number): number {
  return 1 + (code & 31);
}

interface Sources {
  readonly phrases: PhraseIndex;
  /** Function words of each pack. */
  readonly commonOf: readonly ReadonlySet<string>[];
  /** Other words by their sign. */
  readonly signed: readonly (readonly [sign: number, words: Iterable<string>])[];
}

/** Builds the table once for all packs. */
export function wordTable({ phrases, commonOf, signed }: Sources): WordTable {
  const signs = new Map<string, number>();
  const mark = (word: string, sign: number): void => { signs.set(word, (signs.get(word) ?? 0) | sign); };
  for (const set of commonOf) for (const word of set) mark(word, WordSign.common);
  for (const [sign, words] of signed) for (const word of words) mark(word, sign);
  for (const [word, entries] of phrases) for (const { mode } of entries) mark(word, mode === 'within' || mode === 'vocabulary' ? WordSign.within : WordSign.opening);
  const words: FurnitureWord[] = [];
  let size = 64;
  while (size < signs.size * 4) size *= 2;
  const slots = new Uint16Array(size);
  const hashes = new Int32Array(signs.size + 1);
  for (const [letters, sign] of signs) {
    let hash = HASH_SEED;
    for (let i = 0; i < letters.length; i++) hash = hashStep(hash, letters.charCodeAt(i));
    let at = hash & (size - 1);
    while (slots[at] !== 0) at = (at + 1) & (size - 1);
    slots[at] = words.length + 1;
    hashes[words.length + 1] = hash;
    const entries = phrases.get(letters) ?? [];
    const packs = commonOf.reduce((mask, set, k) => (set.has(letters) ? mask | (1 << k) : mask), 0);
    words.push({ letters, signs: sign, packs, anywhere: bySecondWord(letters, entries.filter(isAnywhere)), atBegin: entries.filter(e => !isAnywhere(e)) });
  }
  return { slots, hashes, words, packCount: commonOf.length };
}

function isAnywhere({ mode }: Entry): boolean {
  return mode === 'within' || mode === 'vocabulary';
}

function bySecondWord(first: string, entries: readonly Entry[]): (readonly Entry[] | undefined)[] {
  const slots: Entry[][] = [];
  for (const entry of entries) (slots[entry.phrase === first ? 0 : slot(entry.phrase.charCodeAt(first.length + 1))] ??= []).push(entry);
  return Array.from({ length: entries.length ? SECOND_SLOTS : 0 }, (_, k) => slots[k]);
}

/** The known word whose letters are codes[from, to) and whose hash is `hash`, or null. */
export function knownWord(table: WordTable, hash: number, codes: Uint16Array, from: number, to: number): FurnitureWord | null {
  const { slots, hashes, words } = table;
  const last = slots.length - 1;
  let at = hash & last;
  for (let number = slots[at]!; number !== 0; number = slots[at = (at + 1) & last]!) {
    if (hashes[number] !== hash) continue;
    const word = words[number - 1]!;
    if (word.letters.length === to - from && sameLetters(word.letters, codes, from)) return word;
  }
  return null;
}

/** A longer line is measured by its begin: it is a whole text without line breaks. */
export const MAX_MEASURED = 40_000;

/** Gives the hash of each folded word of a line that has at least so many letters. Linear; makes no string. */
export function eachWord(text: string, letters: number, take: (hash: number) => void): void {
  const end = foldCodes(text.length > MAX_MEASURED ? text.slice(0, MAX_MEASURED) : text);
  const { codes } = folding;
  for (let at = 0; at < end;) {
    let hash = HASH_SEED;
    let stop = at;
    for (; stop < end && codes[stop] !== 32; stop++) hash = hashStep(hash, codes[stop]!);
    if (stop - at >= letters) take(hash);
    at = stop + 1;
  }
}

/** Whether codes from `from` on are these letters. */
export function sameLetters(letters: string, codes: Uint16Array, from: number): boolean {
  for (let i = 0; i < letters.length; i++) if (codes[from + i] !== letters.charCodeAt(i)) return false;
  return true;
}
