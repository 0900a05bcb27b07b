/** Readable text that remembers where each of its characters stands in the source. Data only; `text/view.ts` has the functions. */

export interface View {
  /**
   * Readable text, folded for patterns: apostrophes to ', every kind of space to a plain space, entities decoded, invisible
   * characters dropped, letters composed (NFC). Quotation marks and dashes are kept. Lines end with "\n".
   */
  readonly text: string;
  /** Ascending view offsets at which a segment begins; segment k covers viewStarts[k] to viewStarts[k + 1]. */
  readonly viewStarts: readonly number[];
  /** Source offset of each segment's begin. */
  readonly sourceStarts: readonly number[];
  /** Source offset of each segment's end. Where a segment is as long in both, characters map one to one; otherwise it maps as a whole. */
  readonly sourceEnds: readonly number[];
}
