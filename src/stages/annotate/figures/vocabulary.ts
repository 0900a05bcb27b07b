/** The words that the figure finder knows, as numbers, with the lists that have each word as bits: most questions about a token are one bit. */
import type { Tokens } from '../../../model/segmented.js';
import { WordNumbers } from '../word-numbers.js';

/**
 * Lists of words and the edges of phrases. Those from `boundBefore` on say that a phrase begins with the word (ends with it, for what stands before a number).
 * `counts`: a number word that is no article; `numberOrUnit`: a number word, or the first word of a unit.
 */
export const List = {
  partitive: 0, article: 1, groupAdjective: 2, negative: 3, decimalWord: 4, pronoun: 5, ambiguous: 6, suffix: 7, neverDenominator: 8, middle: 9, alternative: 10, conjunction: 11,
  changeOpener: 12, changeVerb: 13, changeNoun: 14, filler: 15, boundWord: 16, closed: 17, before: 18, preposition: 19, determiner: 20, contracted: 21, clock: 22, countedByOne: 23,
  single: 24, each: 25, per: 26, allOf: 27, death: 28, age: 29, ageVerb: 30, agePossessive: 31, agePronoun: 32, person: 33, measuredTime: 34, idiom: 35, bareIdiom: 36, counts: 37, numberOrUnit: 38,
  boundBefore: 39, boundAfter: 40, percent: 41, currency: 42, currencyBefore: 43, unit: 44, shortUnit: 45, ratio: 46, opener: 47, relative: 48, measuredBehind: 49, pronounTail: 50,
} as const;

export type ListNumber = (typeof List)[keyof typeof List];

/** Facts of a word form: its number, and bits. `figure`: a figure may begin with it; `one`: only where the article counts; `opens`: only before a number word or unit; `sign`: only before digits that it touches. `address`: it may stand in a web or mail address; `parted`: words with a hyphen between them; `apostrophe`: at its begin or end. */
export const NumberFact = { number: 0xffff, figure: 1 << 16, one: 1 << 17, opens: 1 << 18, sign: 1 << 19, address: 1 << 20, parted: 1 << 21, apostrophe: 1 << 22 } as const;

export interface Vocabulary {
  readonly numbers: ReadonlyMap<string, number>;
  /** Lists of each word as bits, two numbers a word. */
  readonly lists: Int32Array;
  /** Facts of word forms in the text at hand, by `Tokens.form`; set where a text begins. */
  facts: Int32Array;
}

const FIRST_WORDS = 1 << 12;

/** Gathers words and their lists. */
export class VocabularyBuilder extends WordNumbers {
  private lists = new Int32Array(FIRST_WORDS * 2);

  /** Puts the word of a number on a list. */
  list(word: number, list: ListNumber): void {
    const at = word * 2 + (list >> 5);
    if (at >= this.lists.length) {
      const more = new Int32Array(this.lists.length * 2);
      more.set(this.lists);
      this.lists = more;
    }
    this.lists[at] = this.lists[at]! | (1 << (list & 31));
  }

  /** The lists of all words, two numbers a word. */
  finish(): Int32Array {
    const all = new Int32Array((this.numbers.size + 1) * 2);
    all.set(this.lists.subarray(0, all.length));
    return all;
  }
}

/** The facts of the word at a token; 0 for numbers, and outside the text. */
export function factsAt(tokens: Tokens, at: number, { facts }: Vocabulary): number {
  return at >= 0 && at < tokens.count ? facts[tokens.form[at]!]! : 0;
}

/** The number of the word at a token; 0 where it has none. */
export function wordAt(tokens: Tokens, at: number, vocabulary: Vocabulary): number {
  return factsAt(tokens, at, vocabulary) & NumberFact.number;
}

/** Whether a list has the word of this number. */
export function isListed(word: number, { lists }: Vocabulary, list: ListNumber): boolean {
  return (lists[word * 2 + (list >> 5)]! & (1 << (list & 31))) !== 0;
}
