/** The numbers words that a language pack must give. */

export interface NumberWords {
  readonly placeholder?: never;
}
