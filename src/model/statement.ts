/** Who said what: attribution with source, cue and content as exact spans (Pareti's PARC terms). */
import type { TextSpan } from './anchor.js';
import type { CorrectedMark } from './correction.js';

export const ACTS = ['declare', 'accuse', 'deny', 'demand', 'propose', 'accept', 'refuse', 'assure', 'warn', 'acknowledge', 'welcome', 'regret'] as const;
export type Act = (typeof ACTS)[number];
export type StatementMode = 'direct' | 'mixed' | 'indirect';

/** As the left half finds it: spans in source offsets, actors as indices into the document's local actors. */
export interface StatementMention {
  readonly rule: string;
  readonly mode: StatementMode;
  readonly content: readonly [TextSpan, ...TextSpan[]];
  readonly cue: TextSpan | null;
  readonly source: TextSpan | null;
  /** Index into `AnnotatedDocument.actors`, or null: unknown stays unknown. */
  readonly speaker: number | null;
  readonly act: Act;
  readonly target: number | null;
  /** Index into `AnnotatedDocument.dates` of the day on which it was said, where the sentence gives one. */
  readonly date: number | null;
  /** Index of the statement that reports this one. */
  readonly reportedBy: number | null;
  /** The pluperfect or a date puts it before the reported day. */
  readonly earlier: boolean;
}

export interface Statement {
  readonly id: string;
  readonly rule: string;
  readonly document: string;
  readonly mode: StatementMode;
  readonly content: readonly [TextSpan, ...TextSpan[]];
  readonly cue: TextSpan | null;
  readonly source: TextSpan | null;
  readonly speaker: string | null;
  readonly act: Act;
  readonly target: string | null;
  readonly issue: string | null;
  readonly date: string | null;
  readonly utterance: string;
  readonly reportedBy: string | null;
  readonly earlier: boolean;
  readonly corrected?: CorrectedMark;
}

/** The same words of one speaker over several sources. */
export interface Utterance {
  readonly id: string;
  readonly rule: string;
  readonly speaker: string | null;
  readonly statements: readonly string[];
  /** Words that differ between the first variant (a) and another (b); "" where one has nothing. */
  readonly differs: readonly { readonly a: string; readonly b: string; readonly statement: string }[];
  readonly corrected?: CorrectedMark;
}
