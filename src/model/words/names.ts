/** The names words that a language pack must give. */

export interface NameWords {
  readonly placeholder?: never;
}
