/** The furniture words that a language pack must give. */

export interface FurnitureWords {
  readonly placeholder?: never;
}
