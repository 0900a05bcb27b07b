/** How a language joins words: what the tokeniser must split off. All lower case, with the plain apostrophe. */

export interface TokenWords {
  /** Words that end in an apostrophe and join the next one: "l'", "qu'". */
  readonly elisions: ReadonlySet<string>;
  /** Hyphenated endings that are words of their own, longest first: "-t-il", "-elle". */
  readonly clitics: readonly string[];
  /** Hyphenated words that end like one with a clitic and have none: "rendez-vous". */
  readonly whole: ReadonlySet<string>;
  /** Apostrophe endings that are tokens of their own: "'s". */
  readonly suffixes: readonly string[];
}
