/** What a feed lists. */

export interface FeedEntry {
  /** What the feed calls it: its guid or id, or its address. */
  readonly id: string;
  /** Where the article stands, complete; null where the feed names no page. */
  readonly url: string | null;
  readonly title: string | null;
  /** As the feed writes it, not yet understood. */
  readonly published: string | null;
  /** All that the feed says, by the names of its fields: an article of its own where it carries the text. */
  readonly fields: Readonly<Record<string, string>>;
}
