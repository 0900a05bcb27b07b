/** Meetings and what was proposed at them. */
import type { Evidence, TextSpan } from './anchor.js';
import type { CorrectedMark } from './correction.js';

export type Outcome = 'agreed' | 'partial' | 'no_agreement' | 'postponed' | 'planned' | 'unknown';
export type MeetingStatus = 'held' | 'planned' | 'mentioned';

export interface Meeting {
  readonly id: string;
  readonly rule: string;
  readonly forum: string;
  readonly parties: readonly string[];
  readonly participants: readonly string[];
  readonly date: string | null;
  /** False where the day was worked out and not said. */
  readonly dateCertain: boolean;
  readonly venue: string | null;
  readonly durationHours: number | null;
  readonly agenda: readonly string[];
  readonly outcome: Outcome;
  readonly status: MeetingStatus;
  /** Documents that report it. */
  readonly documents: readonly string[];
  /** Documents that only recall or announce it. */
  readonly mentionedIn: readonly string[];
  readonly evidence: Evidence;
  /** The same, told apart by what it carries: which source says what of this meeting. */
  readonly details: readonly MeetingDetail[];
  readonly corrected?: CorrectedMark;
}

export interface MeetingDetail {
  readonly field: 'date' | 'venue' | 'duration' | 'outcome' | 'agenda' | 'participant' | 'party' | 'forum' | 'status';
  readonly value: string;
  readonly document: string;
  readonly place: TextSpan;
}

export interface Sequence {
  readonly id: string;
  readonly rule: string;
  readonly meetings: readonly string[];
}

export interface Issue {
  readonly id: string;
  readonly rule: string;
  readonly name: string;
  readonly terms: readonly string[];
  readonly corrected?: CorrectedMark;
}

/** Who holds what on which issue, when: the statements of one actor on one issue. */
export interface Position {
  readonly id: string;
  readonly rule: string;
  readonly actor: string;
  readonly issue: string;
  readonly statements: readonly string[];
  /** The acts on this issue changed over time (refuse, later accept). */
  readonly changed: boolean;
  readonly corrected?: CorrectedMark;
}

export type ProposalResponse = 'accepted' | 'rejected' | 'none' | 'neither_accepted_nor_rejected';

export interface Proposal {
  readonly id: string;
  readonly rule: string;
  readonly by: string | null;
  readonly to: string | null;
  /** The words of the proposal, from a source. */
  readonly what: string;
  readonly meeting: string | null;
  readonly response: ProposalResponse;
  readonly statements: readonly string[];
  readonly evidence: Evidence;
  readonly corrected?: CorrectedMark;
}
