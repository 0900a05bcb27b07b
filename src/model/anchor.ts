/** Where a fact stands: a stretch of one source. All offsets count UTF-16 code units of the decoded source text; `end` is exclusive. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch with its readable words (for plain text and JSON exactly `source.slice(start, end)`; for HTML without tags, entities decoded). */
export interface TextSpan extends Span {
  readonly text: string;
}

/** A stretch of one document (W3C Web Annotation: a TextPositionSelector with its exact text). */
export interface Anchor extends TextSpan {
  readonly document: string;
}

/** What carries a fact: never empty, so that a fact without evidence does not compile. */
export type Evidence = readonly [Anchor, ...Anchor[]];

/** What every fact of the record has: an id made from its content, and the rule that found it. */
export interface Fact {
  readonly id: string;
  readonly rule: string;
}
