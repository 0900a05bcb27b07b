/** The cues words that a language pack must give. */

export interface CueWords {
  readonly placeholder?: never;
}
