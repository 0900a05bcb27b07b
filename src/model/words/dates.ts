/** The dates words that a language pack must give. */

export interface DateWords {
  readonly placeholder?: never;
}
