/** The date words of a language, ready for lookup from either end of a phrase. */
import type { DateMeaning, DateWords } from '../../../model/words/dates.js';

export type Role = DateMeaning['role'];
export type MeaningOf<R extends Role> = Extract<DateMeaning, { role: R }>;

export interface Phrase {
  readonly tokens: readonly string[];
  readonly meaning: DateMeaning;
}

/** A phrase in which date words mean no date, with the place of the token that sets it off. */
export interface Trap {
  readonly tokens: readonly string[];
  readonly offset: number;
}

/** What one token can set off: the cores that end with it, and the traps it stands in. */
export interface Trigger {
  readonly phrases: readonly Phrase[];
  readonly traps: readonly Trap[];
}

/** What a word form alone tells: a participle needs its auxiliary. */
export interface WordTense {
  readonly side: 'past' | 'future' | null;
  readonly participle: boolean;
}

export interface DateLexicon {
  readonly words: DateWords;
  /** What the endings of words tell of their tense, remembered from one document to the next. */
  readonly endings: Map<string, WordTense>;
  /** Phrases by their first token, longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases by their last token, longest first. */
  readonly byLast: ReadonlyMap<string, readonly Phrase[]>;
  /** Tokens at which an expression is looked for: the last tokens of phrases that can be the core of one, with those phrases, longest first. */
  readonly triggers: ReadonlyMap<string, Trigger>;
}

const CORES: ReadonlySet<Role> = new Set<Role>(['month', 'months', 'weekday', 'season', 'feast', 'part', 'unit', 'amount', 'deictic', 'present', 'vague', 'set', 'noon', 'decade', 'decades', 'hour-mark', 'part-of-year', 'hour-word', 'hour-minutes', 'year-kind']);

const compiled = new WeakMap<DateWords, DateLexicon>();

/** The lexicon of a pack's date words; compiled once for each pack. */
export function lexiconOf(words: DateWords): DateLexicon {
  const known = compiled.get(words);
  if (known) return known;
  const byFirst = new Map<string, Phrase[]>();
  const byLast = new Map<string, Phrase[]>();
  const cores = new Map<string, Phrase[]>();
  const traps = new Map<string, Trap[]>();
  const add = <T>(map: Map<string, T[]>, key: string, value: T): void => {
    const list = map.get(key);
    if (list) list.push(value); else map.set(key, [value]);
  };
  for (const [alternatives, meaning] of words.entries) {
    for (const alternative of alternatives.split('|')) {
      const tokens = alternative.split(' ').filter(t => t !== '');
      if (tokens.length === 0) continue;
      const phrase = { tokens, meaning };
      add(byFirst, tokens[0]!, phrase);
      add(byLast, tokens[tokens.length - 1]!, phrase);
      if (CORES.has(meaning.role)) add(cores, tokens[tokens.length - 1]!, phrase);
    }
  }
  for (const trap of words.traps) {
    const tokens = trap.split(' ');
    // Set off by its first date word, so that "le" and "of" set off nothing; without a date word there is nothing to hold back.
    const offset = tokens.findIndex(t => cores.has(t));
    if (offset >= 0) add(traps, tokens[offset]!, { tokens, offset });
  }
  for (const map of [byFirst, byLast, cores]) for (const list of map.values()) if (list.length > 1) list.sort((a, b) => b.tokens.length - a.tokens.length);
  // One lookup a token: most tokens are in neither.
  const triggers = new Map<string, Trigger>();
  for (const key of new Set([...cores.keys(), ...traps.keys()])) triggers.set(key, { phrases: cores.get(key) ?? [], traps: traps.get(key) ?? [] });
  const lexicon = { words, endings: new Map<string, WordTense>(), byFirst, byLast, triggers };
  compiled.set(words, lexicon);
  return lexicon;
}

const DIGIT_ZERO = 48;
const LETTER_S = 115;

/** True for a word at which a date expression is looked for: a trigger, or one that ends in figures ("Dec-2018", "mid-1990s"). */
export function isDateWord(word: string, lexicon: DateLexicon): boolean {
  return lexicon.triggers.has(word) || endsInFigures(word);
}

function endsInFigures(word: string): boolean {
  const code = word.charCodeAt(word.length - 1);
  return (code >= DIGIT_ZERO && code < DIGIT_ZERO + 10) || (code === LETTER_S && word.charCodeAt(word.length - 2) === DIGIT_ZERO);
}
