/** The meetings words that a language pack must give. */

export interface MeetingWords {
  readonly placeholder?: never;
}
