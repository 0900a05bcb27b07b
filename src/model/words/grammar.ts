/** The grammar that a language pack must give: where sentences end, and the closed classes of words. All lower case, with the plain apostrophe. */

/** Words that decide whether a full stop ends a sentence. Abbreviations without their full stop. */
export interface SentenceWords {
  /** Always followed by what they belong to: "mme", "dr", "p". Case kept where it tells ("M" is a title, "m" a metre). */
  readonly titles: ReadonlySet<string>;
  /** May stand last in a sentence: "etc", "inc", "av". They end it where a sentence opener follows. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that open sentences and stand in no name: articles, pronouns, conjunctions, prepositions. */
  readonly openers: ReadonlySet<string>;
}

export interface GrammarWords {
  readonly sentences: SentenceWords;
}
