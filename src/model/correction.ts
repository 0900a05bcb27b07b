/** Corrections: what people say of the record, as a list that only grows, and what became of each of them in a build. */
import type { ActorKind } from './actor.js';
import type { Anchor, TextSpan } from './anchor.js';
import type { FigureModifier } from './figure.js';
import type { MeetingStatus, Outcome, ProposalResponse } from './meeting.js';
import type { Act } from './statement.js';

/** What can be corrected; `document` is a source as a whole. */
export const CORRECTABLE = ['document', 'statement', 'utterance', 'date', 'figure', 'measure', 'actor', 'meeting', 'issue', 'position', 'proposal', 'disagreement'] as const;
export type CorrectableKind = (typeof CORRECTABLE)[number];

/** One fact that a correction speaks of. A newer Parley may give the fact another id: `place` then finds it. */
export interface FactRef {
  readonly kind: CorrectableKind;
  readonly id: string;
  /** Where the fact stood when the correction was made; null for a document and for what stands nowhere. */
  readonly place: Anchor | null;
  /** Its name or words at that time, so that a list of corrections can be read without the record. */
  readonly label: string;
}

/** New values by kind; a field that is absent stays as it is. Actors and issues are given by id. Dates are EDTF. */
export interface ChangesOf {
  readonly document: { readonly published?: string | null; readonly outlet?: string | null; readonly title?: string | null };
  readonly statement: {
    readonly act?: Act; readonly speaker?: string | null; readonly target?: string | null; readonly issue?: string | null; readonly date?: string | null;
    readonly content?: readonly [TextSpan, ...TextSpan[]];
  };
  readonly figure: { readonly min?: number | null; readonly max?: number | null; readonly modifier?: FigureModifier; readonly unit?: string | null; readonly of?: TextSpan | null; readonly head?: string | null };
  readonly date: { readonly edtf?: string | null; readonly value?: string };
  readonly meeting: {
    readonly forum?: string; readonly date?: string | null; readonly venue?: string | null; readonly durationHours?: number | null; readonly outcome?: Outcome; readonly status?: MeetingStatus;
    readonly parties?: readonly string[]; readonly participants?: readonly string[]; readonly agenda?: readonly string[];
  };
  readonly actor: { readonly name?: string; readonly kind?: ActorKind };
  readonly issue: { readonly name?: string };
  readonly proposal: { readonly response?: ProposalResponse; readonly by?: string | null; readonly to?: string | null };
}
export type EditableKind = keyof ChangesOf;

type Edit = { readonly [K in EditableKind]: { readonly operation: 'edit'; readonly kind: K; readonly target: string; readonly changes: ChangesOf[K] } }[EditableKind];

/** "accept": seen and right. "reject": no fact; it leaves the record. "note": words alone. */
type Remark = { readonly [O in 'accept' | 'reject' | 'note']: { readonly operation: O; readonly kind: CorrectableKind; readonly target: string } }['accept' | 'reject' | 'note'];

/** What a correction does. Ids are those of the record as its author saw it. */
export type CorrectionAction =
  | Remark
  | Edit
  /** The others become part of the target. */
  | { readonly operation: 'merge'; readonly kind: 'actor' | 'meeting' | 'utterance'; readonly target: string; readonly others: readonly [string, ...string[]] }
  /** What the parts say is another actor or meeting (`parts`: document ids), or another utterance (`parts`: statement ids). `name`: of the new actor or forum. */
  | { readonly operation: 'split'; readonly kind: 'actor' | 'meeting' | 'utterance'; readonly target: string; readonly parts: readonly [string, ...string[]]; readonly name?: string | null }
  /** Takes back an earlier correction (its id); an undo can itself be undone. */
  | { readonly operation: 'undo'; readonly target: string };

export type Operation = CorrectionAction['operation'];

/** What a caller sends: what to do, who does it, and why. Everything else is filled in from the record. */
export type CorrectionInput = CorrectionAction & { readonly author: string; readonly note?: string | null };

/** One entry of the list. Entries are never changed or removed. */
export type Correction = CorrectionAction & {
  /** Made from the content of the entry, so that a list that is imported twice counts once. */
  readonly id: string;
  /** ISO 8601 in UTC with milliseconds: "2031-05-04T10:00:00.000Z". Corrections take effect in the order of their times, whatever their order in a file. */
  readonly time: string;
  readonly author: string;
  readonly note: string | null;
  /** Every fact whose id the correction uses. */
  readonly facts: readonly FactRef[];
};

/** What became of a correction when the record was last made. */
export type CorrectionOutcome =
  /** `fact`: the id of the target as it is now; `found`: by its id, or by its place where the id changed; `was`: the values before, or the whole fact where it was rejected. */
  | { readonly state: 'applied'; readonly fact: string | null; readonly found: 'id' | 'place'; readonly was: Readonly<Record<string, unknown>> | null }
  /** Taken back by the correction `by`. */
  | { readonly state: 'undone'; readonly by: string }
  /** It no longer fits the record, and why. It is kept and tried again in every build. */
  | { readonly state: 'does_not_fit'; readonly why: string }
  /** Noted, and not yet in the record: the record is being made anew. */
  | { readonly state: 'waiting' };

export type ExportedCorrection = Correction & { readonly outcome: CorrectionOutcome };

/** Mark on a fact that somebody corrected or confirmed; absent on all others. */
export interface CorrectedMark {
  /** Ids of the corrections, in the order in which they took effect. */
  readonly corrections: readonly string[];
  readonly by: readonly string[];
  /** Somebody accepted the fact as it is. */
  readonly accepted: boolean;
  /** Values before the first correction, by field. */
  readonly was: Readonly<Record<string, unknown>>;
  readonly notes: readonly string[];
}
