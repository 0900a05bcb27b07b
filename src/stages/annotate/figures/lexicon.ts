/** A language's number words made ready for looking up: one record a word, hyphenated words by their parts. */
import type { GroupSense, NumberWords } from '../../../model/words/numbers.js';
import { stripAccents } from '../../../text/fold.js';
import { backward, forward, type PhraseIndex } from './phrases.js';
import type { BoundSense } from '../../../model/words/numbers.js';

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

export interface Lexicon {
  readonly words: NumberWords;
  readonly byWord: ReadonlyMap<string, Readonly<NumberWord>>;
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
  /** Partitives run together with an article: "des", "du". */
  readonly contracted: ReadonlySet<string>;
  /** Idioms by each of their words that could start a number. */
  readonly idioms: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Singulars of nouns, remembered from one document to the next. */
  readonly singulars: Map<string, string>;
  /** Those that hold only where the number counts nothing. */
  readonly bareIdioms: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const lexicons = new WeakMap<NumberWords, Lexicon>();

/** The lexicon of a language, made once. */
export function lexiconOf(words: NumberWords): Lexicon {
  let lexicon = lexicons.get(words);
  if (!lexicon) lexicons.set(words, (lexicon = compile(words)));
  return lexicon;
}

function compile(words: NumberWords): Lexicon {
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
  const byNumberWord = (phrases: readonly string[]): Map<string, string[][]> => {
    const index = new Map<string, string[][]>();
    for (const parts of phrases.map(p => p.split(' '))) {
      for (const part of new Set(parts)) {
        if (!byWord.has(part)) continue;
        const list = index.get(part);
        if (list) list.push(parts); else index.set(part, [parts]);
      }
    }
    return index;
  };
  return {
    words, byWord, singulars: new Map(), idioms: byNumberWord(counted.idioms), bareIdioms: byNumberWord(counted.bareIdioms),
    boundsBefore: backward(bounds.before), boundsAfter: forward(bounds.after),
    percent: forward([...units.percent].map(p => [p, '%'])), currencies: forward(units.currencies), currenciesBefore: backward(units.currencies),
    units: forward(units.units), shortUnits: forward(units.shortUnits),
    ratios: forward(fractions.ratios.map(r => [r, true])), openers: backward(bounds.openers), relatives: forward(ordinals.relative),
    contracted: counted.contracted, measuredBehind: forward(counted.measuredBehind.map(t => [t, true])),
    pronounTails: forward(counted.pronounTails.map(t => [t, true])),
  };
}

/** One part of a token that may belong to a number. */
export interface NumberPart {
  readonly word: Readonly<NumberWord>;
  readonly text: string;
}

const NONE: readonly NumberPart[] = [];

/** The number words that a token is made of ("vingt-trois": two), or none where some part of it is no number word. */
export function partsOf(lexicon: Lexicon, lower: string): readonly NumberPart[] {
  const whole = lexicon.byWord.get(lower);
  if (whole) return whole.parts;
  if (lower.length < 5 || lower.indexOf('-') < 0) return NONE;
  const parts: NumberPart[] = [];
  for (const text of lower.split('-')) {
    const word = lexicon.byWord.get(text);
    if (!word) return NONE;
    parts.push({ word, text });
  }
  return parts;
}
