/** The grammar words that a language pack must give. */

export interface GrammarWords {
  readonly placeholder?: never;
}
