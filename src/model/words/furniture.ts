/** The words of page furniture that a language pack must give: what stands around an article and is not the article. */

/** What a phrase of page furniture speaks of. */
export type FurnitureKind =
  | 'consent' // cookies and consent
  | 'advert'
  | 'related' // teasers of other articles
  | 'social' // share, follow
  | 'subscribe' // newsletters, paywalls, offers
  | 'navigation' // menus, skip links, search, accounts
  | 'comments'
  | 'legal' // rights, terms, imprint
  | 'technical' // players, scripts, errors
  | 'notice'; // the outlet about itself, its author or this article

/** Phrases as they are printed; case, accents and marks do not count. */
export interface FurniturePhrases {
  /** The line is this and nothing else, but for marks and figures ("Share", "Comments (12)"). */
  readonly whole: readonly string[];
  /** The line begins with it. */
  readonly opening: readonly string[];
  /** It stands anywhere in the line, and no article says it. */
  readonly within: readonly string[];
}

export interface StampWords {
  /** Words before the day of publication: "published", "posted on". */
  readonly published: readonly string[];
  /** Words before the day of a change: "updated", "last modified". */
  readonly modified: readonly string[];
  /** Small words that join the parts of a stamp: "on", "at", "by". */
  readonly joins: readonly string[];
  /** Units of an age or of a reading time: "min", "minutes", "hours", "ago", "read". */
  readonly ages: readonly string[];
}

export interface CreditWords {
  /** Words before an author's name at the begin of a line: "by", "reporting by". */
  readonly bylines: readonly string[];
  /** Words after or for an author: "correspondent", "editor". */
  readonly functions: readonly string[];
  /** Words before an agency's name in a credit: "with", "source". */
  readonly agencies: readonly string[];
  /** Words that mark the credit of a picture: "photo", "image", "getty". */
  readonly pictures: readonly string[];
}

/** What a class or id word of a page says about the element that bears it. */
export type HintKind = 'body' | 'navigation' | 'related' | 'social' | 'comments' | 'advert' | 'consent' | 'subscribe' | 'legal' | 'label' | 'caption' | 'lead' | 'title' | 'byline' | 'date' | 'aside' | 'hidden';

export interface FurnitureWords {
  /** Class and id words of pages in this language, plain letters, joined where they are joined or hyphened there ("articlebody"). */
  readonly hints: Readonly<Record<HintKind, readonly string[]>>;
  readonly phrases: Readonly<Record<FurnitureKind, FurniturePhrases>>;
  /** The words that consent texts use thick: several in one line make it one. */
  readonly consentVocabulary: readonly string[];
  /** Headings behind which lists of other articles stand. */
  readonly sections: readonly string[];
  readonly stamps: StampWords;
  readonly credits: CreditWords;
  /** Keys of metadata that a scraper leaves before the first word: "date", "title", "source". */
  readonly keys: readonly string[];
  /** The months, January first; each with all its abbreviations. */
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly string[];
  /** The commonest function words: they tell the language of a text, and prose from lists. */
  readonly common: readonly string[];
  /** Agencies as this language names them, beside their usual signs: canonical name to names. */
  readonly agencies: Readonly<Record<string, readonly string[]>>;
}
