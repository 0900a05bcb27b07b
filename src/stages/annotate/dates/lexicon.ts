/** The date words of a language as numbers, with what is known of each: its phrases from either end, its lists as bits. */
import type { DateWords } from '../../../model/words/dates.js';
import type { Tokens } from '../../../model/segmented.js';
import { factsByForm } from '../../../text/facts.js';
import type { FactsOnDemand } from '../../../text/facts-on-demand.js';
import { WordNumbers } from '../word-numbers.js';
import { tableOf, type Phrase, type PhraseTable } from './phrase-table.js';
import { rolesOf, type MeaningOf, type RoleName } from './roles.js';
import { tenseFacts } from './tense-words.js';

/** A phrase in which date words mean no date, with the place of the token that sets it off. */
export interface Trap {
  readonly words: readonly number[];
  readonly offset: number;
}

/** Facts of a word form: its number in the lexicon, and bits. `core`: a date expression may end there or a trap be set off; `opens`: some phrase begins with it; `letter`, `digit`: its first character; the rest are lists of `DateWords`. */
export const DateFact = {
  number: 0xffff, core: 1 << 16, opens: 1 << 17, small: 1 << 18, notBefore: 1 << 19, person: 1 << 20, ageWord: 1 << 21, ageVerb: 1 << 22, verbLead: 1 << 23,
  superlative: 1 << 24, possessive: 1 << 25, lasting: 1 << 26, letter: 1 << 27, digit: 1 << 28,
} as const;

export interface DateLexicon {
  readonly words: DateWords;
  /** Facts of all word forms of a text by `Tokens.form`. */
  readonly factsOf: (tokens: Pick<Tokens, 'forms'>) => Int32Array;
  /** Numbers of words that are written in digits ("12 noon"): number tokens have no form. */
  readonly figures: ReadonlyMap<string, number>;
  /** Phrases by their first word, and by their last. */
  readonly first: PhraseTable;
  readonly last: PhraseTable;
  /** Phrases that can be the core of an expression, by their last word. */
  readonly cores: PhraseTable;
  /** Words of the longest phrase. */
  readonly longest: number;
  /** The traps that a word sets off. */
  readonly traps: readonly (readonly Trap[] | null)[];
  /** Number of each word. */
  readonly numbers: ReadonlyMap<string, number>;
  /** What verbs tell of their time; see `tense-words.ts`. */
  readonly tense: FactsOnDemand;
}

const CORES: ReadonlySet<RoleName> = new Set<RoleName>(['month', 'months', 'weekday', 'season', 'feast', 'part', 'unit', 'amount', 'deictic', 'present', 'vague', 'set', 'noon', 'decade', 'decades', 'hour-mark', 'part-of-year', 'hour-word', 'hour-minutes', 'year-kind']);

const compiled = new WeakMap<DateWords, DateLexicon>();

/** The lexicon of a pack's date words; compiled once for each pack. */
export function lexiconOf(words: DateWords): DateLexicon {
  const known = compiled.get(words);
  if (known) return known;
  const lexicon = compile(words);
  compiled.set(words, lexicon);
  return lexicon;
}

function compile(words: DateWords): DateLexicon {
  const builder = new WordNumbers();
  const phrases: Phrase[] = [];
  for (const [alternatives, meaning] of words.entries) {
    const roles = rolesOf(meaning);
    let from = 0;
    while (from <= alternatives.length) {
      const bar = alternatives.indexOf('|', from);
      const to = bar < 0 ? alternatives.length : bar;
      const numbers = builder.numbersOf(alternatives.slice(from, to));
      if (numbers.length > 0) for (const role of roles) phrases.push({ words: numbers, role, meaning });
      from = to + 1;
    }
  }
  const lists: readonly (readonly [ReadonlySet<string>, number])[] = [
    [words.small, DateFact.small], [words.notBefore, DateFact.notBefore], [words.persons, DateFact.person], [words.ageWords, DateFact.ageWord], [words.ageVerbs, DateFact.ageVerb],
    [words.verbLeads, DateFact.verbLead], [words.superlatives, DateFact.superlative], [words.possessives, DateFact.possessive], [words.lasting, DateFact.lasting],
  ];
  for (const [list] of lists) for (const word of list) builder.numberOf(word);
  const trapWords = words.traps.map(trap => builder.numbersOf(trap));
  const { numbers } = builder;
  const wordCount = numbers.size + 1;
  const [first, last, cores] = [tableOf(phrases, wordCount, 'first'), tableOf(phrases, wordCount, 'last'), tableOf(phrases.filter(p => CORES.has(p.meaning.role)), wordCount, 'last')];
  const traps: (Trap[] | null)[] = Array.from({ length: wordCount }, () => null);
  for (const trap of trapWords) {
    // Set off by its first date word, so that "le" and "of" set off nothing; without a date word there is nothing to hold back.
    const offset = trap.findIndex(word => cores.at[word] !== null);
    if (offset >= 0) (traps[trap[offset]!] ??= []).push({ words: trap, offset });
  }
  const bits = new Int32Array(wordCount);
  for (const [list, bit] of lists) for (const word of list) { const number = builder.numberOf(word); bits[number] = bits[number]! | bit; }
  for (let word = 1; word < wordCount; word++) bits[word] = bits[word]! | (cores.at[word] || traps[word] ? DateFact.core : 0) | (first.at[word] ? DateFact.opens : 0);
  const factsOf = factsByForm(word => {
    const number = numbers.get(word) ?? 0;
    return number | bits[number]! | (endsInFigures(word) ? DateFact.core : 0) | firstCharacter(word);
  });
  const figures = new Map<string, number>();
  for (const [word, number] of numbers) if (word.charCodeAt(0) < FIRST_LETTER && FIGURES.test(word)) figures.set(word, number);
  return { words, factsOf, figures, first, last, cores, traps, numbers, longest: phrases.reduce((most, { words: { length } }) => Math.max(most, length), 0), tense: tenseFacts(words.tense) };
}

/** What a word alone means in a role, or null. */
export function meaningAlone<R extends RoleName>(lexicon: DateLexicon, word: string, role: R): MeaningOf<R> | null {
  const entry = lexicon.first.at[lexicon.numbers.get(word) ?? 0];
  const phrase = entry?.alone.find(p => p.meaning.role === role);
  return phrase ? phrase.meaning as MeaningOf<R> : null;
}

const FIRST_LETTER = 65;
const FIGURES = /^[0-9]+$/;
const LETTER = /^\p{L}/u;
const NUMERAL = /^\p{N}/u;

function firstCharacter(word: string): number {
  const code = word.charCodeAt(0);
  // a to z, the letters that most words begin with
  if ((code > 96 && code < 123) || LETTER.test(word)) return DateFact.letter;
  return NUMERAL.test(word) ? DateFact.digit : 0;
}

const DIGIT_ZERO = 48;
const LETTER_S = 115;

/** True for a word that ends in figures ("Dec-2018", "mid-1990s"): it may be a date. */
function endsInFigures(word: string): boolean {
  const code = word.charCodeAt(word.length - 1);
  return (code >= DIGIT_ZERO && code < DIGIT_ZERO + 10) || (code === LETTER_S && word.charCodeAt(word.length - 2) === DIGIT_ZERO);
}
