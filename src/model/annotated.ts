/** What the left half knows of one source, alone: everything `link` needs, as plain data in source offsets. */
import type { Span } from './anchor.js';
import type { CleanDocument, PieceRole } from './document.js';
import type { LocalActor } from './actor.js';
import type { FigureMention } from './figure.js';
import type { StatementMention } from './statement.js';
import type { DateMention } from './time.js';

export interface Sentence extends Span {
  /** Role of the piece it stands in. */
  readonly role: PieceRole;
  /** Number of its paragraph (piece), from 0. */
  readonly paragraph: number;
  /** Readable text. */
  readonly text: string;
}

/** A stretch in quotation marks; `inner` without the marks. */
export interface QuotedSpan extends Span {
  readonly inner: Span;
  readonly depth: number;
  readonly closed: boolean;
}

export interface AnnotatedDocument extends Omit<CleanDocument, 'notices'> {
  readonly sentences: readonly Sentence[];
  readonly quoted: readonly QuotedSpan[];
  readonly actors: readonly LocalActor[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
  readonly statements: readonly StatementMention[];
}
