/** A language's number words made ready for looking up: one record a word, hyphenated words by their parts. */
import type { Tokens } from '../../../model/segmented.js';
import type { BoundSense, GroupSense, NumberWords } from '../../../model/words/numbers.js';
import { factsByForm } from '../../../text/facts.js';
import type { FactsOnDemand } from '../../../text/facts-on-demand.js';
import { stripAccents } from '../../../text/fold.js';
import { nounFacts } from './nouns.js';
import { backward, forward, type PhraseIndex } from './phrases.js';
import { factsAt, isListed, List, NumberFact, VocabularyBuilder, wordAt, type ListNumber, type Vocabulary } from './vocabulary.js';
import { VULGAR } from './vulgar.js';

/** What a word can say in a number; null for what it cannot. */
export interface NumberWord {
  small: number | null;
  hundred: number | null;
  scale: number | null;
  group: GroupSense | null;
  ordinal: number | null;
  denominator: number | null;
  share: number | null;
  half: boolean;
  joiner: boolean;
  article: boolean;
  several: number | null;
  /** The word as the only part of its token. */
  parts: readonly NumberPart[];
}

/** A phrase that counts nothing, with the place of the word it is looked up by. */
export interface Idiom {
  readonly parts: readonly number[];
  readonly offset: number;
}

export interface Lexicon {
  readonly words: NumberWords;
  readonly vocabulary: Vocabulary;
  /** Number words by their text, and by their number in the vocabulary. */
  readonly byWord: ReadonlyMap<string, Readonly<NumberWord>>;
  readonly entries: readonly (Readonly<NumberWord> | null)[];
  /** What the form of a noun tells, see `NounFact`. */
  readonly nouns: FactsOnDemand;
  readonly boundsBefore: PhraseIndex<BoundSense>;
  readonly boundsAfter: PhraseIndex<BoundSense>;
  readonly percent: PhraseIndex<string>;
  readonly currencies: PhraseIndex<string>;
  readonly currenciesBefore: PhraseIndex<string>;
  readonly units: PhraseIndex<string>;
  readonly shortUnits: PhraseIndex<string>;
  readonly ratios: PhraseIndex<true>;
  readonly openers: PhraseIndex<ReadonlySet<string>>;
  readonly relatives: PhraseIndex<string>;
  readonly pronounTails: PhraseIndex<true>;
  readonly measuredBehind: PhraseIndex<true>;
  /** Idioms by each of their words that could start a number. */
  readonly idioms: ReadonlyMap<number, readonly Idiom[]>;
  /** Singulars of nouns, remembered from one document to the next. */
  readonly singulars: Map<string, string>;
  /** Those that hold only where the number counts nothing. */
  readonly bareIdioms: ReadonlyMap<number, readonly Idiom[]>;
}

/** The lexicon with what takes it from one text to the next. */
interface Compiled {
  readonly lexicon: Lexicon;
  readonly factsOf: (tokens: Pick<Tokens, 'forms'>) => Int32Array;
}

const lexicons = new WeakMap<NumberWords, Compiled>();

/** The lexicon of a language, made once, and set to the words of a text: it holds for that text until it is asked for another. */
export function lexiconFor(words: NumberWords, tokens: Pick<Tokens, 'forms'>): Lexicon {
  let compiled = lexicons.get(words);
  if (!compiled) lexicons.set(words, (compiled = compile(words)));
  const { lexicon, factsOf } = compiled;
  lexicon.vocabulary.facts = factsOf(tokens);
  lexicon.nouns.begin(tokens);
  return lexicon;
}

function compile(words: NumberWords): Compiled {
  const byWord = new Map<string, NumberWord>();
  const at = (word: string): NumberWord => {
    let entry = byWord.get(word);
    if (!entry) byWord.set(word, (entry = { small: null, hundred: null, scale: null, group: null, ordinal: null, denominator: null, share: null, half: false, joiner: false, article: false, several: null, parts: [] }));
    return entry;
  };
  const { cardinals, fractions, ordinals } = words;
  for (const [word, value] of cardinals.small) at(word).small = value;
  for (const [word, value] of cardinals.hundreds) at(word).hundred = value;
  for (const [word, value] of cardinals.scales) at(word).scale = value;
  for (const [word, group] of cardinals.groups) at(word).group = group;
  for (const [word, value] of cardinals.several) at(word).several = value;
  for (const word of cardinals.articles) at(word).article = true;
  for (const word of cardinals.joiners) at(word).joiner = true;
  for (const [word, value] of fractions.denominators) at(word).denominator = value;
  for (const [word, value] of fractions.shares) at(word).share = value;
  for (const word of fractions.halves) at(word).half = true;
  for (const [word, value] of ordinals.words) {
    for (const form of new Set([word, `${word}s`, stripAccents(word), `${stripAccents(word)}s`])) at(form).ordinal = value;
  }
  for (const [text, word] of byWord) word.parts = [{ word, text }];
  const { units, bounds, counted } = words;
  const builder = new VocabularyBuilder();
  /** Idioms by each of their words that could start a number. */
  const idiomsOf = (phrases: readonly string[], list: ListNumber): Map<number, Idiom[]> => {
    const index = new Map<number, Idiom[]>();
    for (const texts of phrases.map(p => p.split(' '))) {
      const parts = texts.map(text => builder.numberOf(text));
      texts.forEach((text, offset) => {
        if (!byWord.has(text)) return;
        const number = builder.numberOf(text);
        builder.list(number, list);
        const known = index.get(number);
        if (known) known.push({ parts, offset }); else index.set(number, [{ parts, offset }]);
      });
    }
    return index;
  };
  for (const [set, list] of listsOf(words)) for (const word of set) builder.list(builder.numberOf(word), list);
  for (const [text, word] of byWord) {
    const number = builder.numberOf(text);
    builder.list(number, List.numberOrUnit);
    if (word.small !== null ? !word.article : word.hundred !== null || word.scale !== null || word.group !== null) builder.list(number, List.counts);
  }
  for (const unit of units.units.keys()) builder.list(builder.numbersOf(unit)[0]!, List.numberOrUnit);
  const fixed = new Map<string, number>([...[...VULGAR.keys()].map(f => [f, NumberFact.figure] as const), ...['-', '−', '.', ','].map(m => [m, NumberFact.sign] as const), ...[':', '@', 'www'].map(a => [a, NumberFact.address] as const)]);
  for (const text of fixed.keys()) builder.numberOf(text);
  const phrases = {
    boundsBefore: backward(bounds.before, List.boundBefore, builder), boundsAfter: forward(bounds.after, List.boundAfter, builder),
    percent: forward([...units.percent].map(p => [p, '%']), List.percent, builder), currencies: forward(units.currencies, List.currency, builder),
    currenciesBefore: backward(units.currencies, List.currencyBefore, builder), units: forward(units.units, List.unit, builder), shortUnits: forward(units.shortUnits, List.shortUnit, builder),
    ratios: forward<true>(fractions.ratios.map(r => [r, true]), List.ratio, builder), openers: backward(bounds.openers, List.opener, builder), relatives: forward(ordinals.relative, List.relative, builder),
    measuredBehind: forward<true>(counted.measuredBehind.map(t => [t, true]), List.measuredBehind, builder), pronounTails: forward<true>(counted.pronounTails.map(t => [t, true]), List.pronounTail, builder),
    idioms: idiomsOf(counted.idioms, List.idiom), bareIdioms: idiomsOf(counted.bareIdioms, List.bareIdiom),
  } as const;
  const { numbers } = builder;
  const entries: (NumberWord | null)[] = Array.from({ length: numbers.size + 1 }, () => null);
  for (const [text, word] of byWord) entries[numbers.get(text)!] = word;
  const bits = new Int32Array(entries.length);
  for (const [text, number] of numbers) bits[number] = number | (fixed.get(text) ?? 0) | beginFact(entries[number] ?? null);
  const singulars = new Map<string, string>();
  const lexicon: Lexicon = { words, vocabulary: { numbers, lists: builder.finish(), facts: new Int32Array(1) }, byWord, entries, nouns: nounFacts(counted, singulars), singulars, ...phrases };
  const factsOf = factsByForm(word => bits[numbers.get(word) ?? 0]! | shapeFacts(word, byWord));
  return { lexicon, factsOf };
}

/** The word lists of a language with the number of each. */
function listsOf({ cardinals, ordinals, bounds, counted }: NumberWords): readonly (readonly [Iterable<string>, ListNumber])[] {
  return [
    [cardinals.partitives, List.partitive], [cardinals.articles, List.article], [cardinals.groupAdjectives, List.groupAdjective], [cardinals.negatives, List.negative], [cardinals.decimalWords, List.decimalWord],
    [cardinals.pronouns, List.pronoun], [cardinals.ambiguous, List.ambiguous], [ordinals.suffixes, List.suffix], [ordinals.neverDenominators, List.neverDenominator], [bounds.middles, List.middle],
    [bounds.alternatives, List.alternative], [bounds.conjunctions, List.conjunction], [bounds.changeOpeners, List.changeOpener], [bounds.changeVerbs, List.changeVerb], [bounds.changeNouns, List.changeNoun],
    [bounds.fillers, List.filler], [bounds.after.keys(), List.boundWord], [counted.closed, List.closed], [counted.before, List.before], [counted.prepositions, List.preposition], [counted.determiners, List.determiner],
    [counted.contracted, List.contracted], [counted.clock, List.clock], [counted.countedByOne, List.countedByOne], [counted.single, List.single], [counted.each, List.each], [counted.per, List.per],
    [counted.allOf, List.allOf], [counted.deaths, List.death], [counted.ages, List.age], [counted.ageVerbs, List.ageVerb], [counted.agePossessives, List.agePossessive], [counted.agePronouns, List.agePronoun],
    [counted.persons, List.person], [counted.measuredTimes, List.measuredTime],
  ];
}

/** Whether and how a figure may begin with a number word. */
function beginFact(word: NumberWord | null): number {
  if (!word) return 0;
  if (word.small !== null) return word.article ? NumberFact.one : NumberFact.figure;
  return opensNumber(word) ? NumberFact.opens : word.joiner ? 0 : NumberFact.figure;
}

/** True for a word that is no number itself: "a", "des", "plusieurs". */
function opensNumber(word: NumberWord): boolean {
  return (word.article || word.several !== null) && word.hundred === null && word.scale === null && word.group === null && word.ordinal === null && word.share === null;
}

const APOSTROPHE = 39;

/** What the letters of a word tell: an apostrophe at its edge, parts that are number words. */
function shapeFacts(word: string, byWord: Lexicon['byWord']): number {
  const apostrophe = word.charCodeAt(0) === APOSTROPHE || word.charCodeAt(word.length - 1) === APOSTROPHE ? NumberFact.apostrophe : 0;
  const hyphen = word.length < SHORTEST_PARTED ? -1 : word.indexOf('-');
  if (hyphen < 0 || byWord.has(word)) return apostrophe;
  const parted = splitParts(word, byWord).length > 0;
  return apostrophe | (parted ? NumberFact.parted : 0) | (hyphen > 0 && (parted || byWord.has(word.slice(0, hyphen))) ? NumberFact.figure : 0);
}

/** One part of a token that may belong to a number. */
export interface NumberPart {
  readonly word: Readonly<NumberWord>;
  readonly text: string;
}

const NONE: readonly NumberPart[] = [];

const SHORTEST_PARTED = 5;

function splitParts(lower: string, byWord: Lexicon['byWord']): readonly NumberPart[] {
  const parts: NumberPart[] = [];
  for (const text of lower.split('-')) {
    const word = byWord.get(text);
    if (!word) return NONE;
    parts.push({ word, text });
  }
  return parts;
}

/** What the word at a token can say in a number, or null. */
export function numberWordAt(tokens: Tokens, at: number, lexicon: Lexicon): Readonly<NumberWord> | null {
  return lexicon.entries[wordAt(tokens, at, lexicon.vocabulary)]!;
}

/** Whether a list has the word at a token. */
export function isIn(tokens: Tokens, at: number, lexicon: Lexicon, list: ListNumber): boolean {
  return isListed(wordAt(tokens, at, lexicon.vocabulary), lexicon.vocabulary, list);
}

/** The number words that a token is made of ("vingt-trois": two), or none where some part of it is no number word. */
export function partsAt(tokens: Tokens, at: number, lexicon: Lexicon): readonly NumberPart[] {
  const facts = factsAt(tokens, at, lexicon.vocabulary);
  const whole = lexicon.entries[facts & NumberFact.number]!;
  return whole ? whole.parts : facts & NumberFact.parted ? splitParts(tokens.lower[at]!, lexicon.byWord) : NONE;
}

/** True for a number word, or words with a hyphen that are all number words. */
export function isMadeOfNumbers(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const facts = factsAt(tokens, at, lexicon.vocabulary);
  return lexicon.entries[facts & NumberFact.number] !== null || (facts & NumberFact.parted) !== 0;
}
