/** The record of a dialogue: what `link` gives and the dossier keeps. Lists are in a fixed order, whatever the order of the input. */
import type { Actor } from './actor.js';
import type { ExportedCorrection } from './correction.js';
import type { Disagreement } from './disagreement.js';
import type { CleanDocument, PublishedFrom } from './document.js';
import type { Figure, Measure } from './figure.js';
import type { Lineage } from './lineage.js';
import type { Issue, Meeting, Position, Proposal, Sequence } from './meeting.js';
import type { Notice } from './stage.js';
import type { Statement, Utterance } from './statement.js';
import type { DatedMention } from './time.js';

/** The publication date `link` settled on for a document. */
export interface DocumentDating {
  readonly document: string;
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
  /** False where the day was worked out and may be another; then `candidates` has them all. */
  readonly certain: boolean;
  readonly candidates?: readonly string[];
}

/** A document whose outlet or title somebody corrected, or took such a correction back. */
export type Restated = { readonly document: string } & Pick<CleanDocument, 'outlet' | 'title' | 'titleStated'>;

export interface LinkedRecord {
  readonly datings: readonly DocumentDating[];
  readonly actors: readonly Actor[];
  readonly dates: readonly DatedMention[];
  readonly figures: readonly Figure[];
  readonly measures: readonly Measure[];
  readonly statements: readonly Statement[];
  readonly utterances: readonly Utterance[];
  readonly meetings: readonly Meeting[];
  readonly sequences: readonly Sequence[];
  readonly issues: readonly Issue[];
  readonly positions: readonly Position[];
  readonly proposals: readonly Proposal[];
  readonly disagreements: readonly Disagreement[];
  readonly lineage: Lineage;
  readonly notices: readonly Notice[];
  /** Corrections with what became of them, in the order of their times; absent where there are none. */
  readonly corrections?: readonly ExportedCorrection[];
  readonly restated?: readonly Restated[];
}
