/** A quantity that counts or measures something reported. */
import type { TextSpan } from './anchor.js';
import type { CorrectedMark } from './correction.js';

export type FigureModifier = 'about' | 'almost' | 'at_least' | 'more_than' | 'up_to' | 'less_than' | 'between' | null;

/** As the left half finds it: spans in source offsets. */
export interface FigureMention extends TextSpan {
  readonly rule: string;
  /** Both ends equal for a plain or hedged value; null for an open end ("jusqu'à 4000": null, 4000; "plus de 300": 300, null). */
  readonly min: number | null;
  readonly max: number | null;
  readonly modifier: FigureModifier;
  /** "%", a currency (ISO 4217), a unit ("km", "hour", "year"), or null for things counted. */
  readonly unit: string | null;
  /** What is counted: head noun with its complements ("soldats à l'Est"), or null. */
  readonly of: TextSpan | null;
  /** The counted head noun, folded and in the singular where the pack knows how ("soldat"); null where unknown. */
  readonly head: string | null;
  /** "chacun", "per battalion": the figure holds for each of several. */
  readonly each: boolean;
  /** Known collective names ("les Vingt-Sept"). */
  readonly collective: boolean;
}

export interface Figure extends FigureMention {
  readonly id: string;
  readonly document: string;
  readonly measure: string | null;
  readonly corrected?: CorrectedMark;
}

/** The same thing counted, over sources. */
export interface Measure {
  readonly id: string;
  readonly rule: string;
  readonly about: string;
  readonly unit: string | null;
  readonly figures: readonly string[];
  readonly corrected?: CorrectedMark;
}
