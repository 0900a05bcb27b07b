/** The export contract, version 1: the names and shapes of `parley export --format json`. Fields may be added, never renamed. */
import type { Actor } from './actor.js';
import type { Anchor, TextSpan } from './anchor.js';
import type { CorrectedMark, ExportedCorrection } from './correction.js';
import type { Disagreement } from './disagreement.js';
import type { Piece, PublishedFrom, SetAside } from './document.js';
import type { Figure, Measure } from './figure.js';
import type { Lineage } from './lineage.js';
import type { Issue, Meeting, Position, Proposal, Sequence } from './meeting.js';
import type { Notice } from './stage.js';
import type { Statement, Utterance } from './statement.js';
import type { DatedMention } from './time.js';

export interface ExportDocument {
  readonly id: string;
  readonly path: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: TextSpan | null;
  readonly titleStated: string | null;
  readonly language: string;
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly publishedCertain: boolean;
  readonly publishedCandidates?: readonly string[];
  readonly agencies: readonly string[];
  readonly authors: readonly string[];
  readonly pieces: readonly Piece[];
  readonly setAside: readonly SetAside[];
  readonly corrected?: CorrectedMark;
}

export interface ExportedNotice extends Omit<Notice, 'place'> {
  readonly start?: number;
  readonly end?: number;
}

export interface RecordExport {
  readonly meta: { readonly format: 'parley'; readonly version: 1; readonly offsets: 'utf-16'; readonly generator: string };
  readonly documents: readonly ExportDocument[];
  readonly statements: readonly Statement[];
  readonly utterances: readonly Utterance[];
  readonly dates: readonly DatedMention[];
  readonly figures: readonly Figure[];
  readonly measures: readonly Measure[];
  readonly actors: readonly Actor[];
  readonly meetings: readonly Meeting[];
  readonly sequences: readonly Sequence[];
  readonly issues: readonly Issue[];
  readonly positions: readonly Position[];
  readonly proposals: readonly Proposal[];
  readonly disagreements: readonly Disagreement[];
  readonly lineage: Lineage;
  readonly notices: readonly ExportedNotice[];
  /** What people said of the record, in the order of their times; absent where nobody did. */
  readonly corrections?: readonly ExportedCorrection[];
}

export type { Anchor };
