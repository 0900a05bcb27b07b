/** Where sources, or one source within itself, exclude each other. */
import type { Evidence } from './anchor.js';
import type { CorrectedMark } from './correction.js';

export type DisagreementKind = 'figure' | 'date' | 'place' | 'wording' | 'participants' | 'outcome';

export interface Disagreement {
  readonly id: string;
  readonly rule: string;
  readonly kind: DisagreementKind;
  readonly about: string;
  readonly values: readonly { readonly value: string; readonly evidence: Evidence }[];
  readonly scope: readonly ('within_document' | 'across_documents')[];
  /** True only where a careful reader would agree that they exclude each other. */
  readonly certain: boolean;
  /** A template filled with anchored values ("4 x 600..1000 = 2400..4000 fits 4000, not 400"), or null. */
  readonly note: string | null;
  readonly corrected?: CorrectedMark;
}
