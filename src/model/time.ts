/** Dates as the record keeps them: TIMEX3 beside EDTF, and the symbolic form that waits for the publication date. */
import type { TextSpan } from './anchor.js';
import type { CorrectedMark } from './correction.js';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 mod. */
export type TimexMod = 'BEFORE' | 'AFTER' | 'ON_OR_BEFORE' | 'ON_OR_AFTER' | 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE' | 'START' | 'MID' | 'END' | 'APPROX';

/** A value of a date expression once its reference is known. */
export interface TimeValue {
  /** TIMEX3 value ("2016-07-13", "2016-W27", "PT4H", "PXM"). */
  readonly value: string;
  readonly mod: TimexMod | null;
  /** EDTF level 1 of what the whole phrase says ("2014/.." for "depuis 2014"); null for durations and sets. */
  readonly edtf: string | null;
  /** False where a year, a side or a day was worked out and not said. */
  readonly certain: boolean;
  /** Where the words allow several days and one had to be shown: all of them, in order. */
  readonly candidates?: readonly string[];
}

/**
 * A date expression as the left half leaves it: what was said, without the publication date, as plain data.
 * `calendar/resolve.ts` gives its value. The shape of `expression` belongs to `model/expression.ts`.
 */
export interface DateMention extends TextSpan {
  readonly rule: string;
  readonly type: TimexType;
  readonly expression: import('./expression.js').TimeExpression;
}

/** A date of the record. */
export interface DatedMention extends TextSpan, TimeValue {
  readonly id: string;
  readonly rule: string;
  readonly document: string;
  readonly type: TimexType;
  readonly corrected?: CorrectedMark;
}
