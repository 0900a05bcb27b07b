/** One source: as it was read, and as it was understood piece by piece. */
import type { Span, TextSpan } from './anchor.js';
import type { NoticeDraft } from './stage.js';
import type { View } from './view.js';

export type SourceFormat = 'text' | 'markdown' | 'html';

/** What the container of a source says about it (a JSON field, an HTML meta element, ...), not yet believed. */
export interface StatedMetadata {
  readonly url?: string;
  readonly title?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly outlet?: string;
  readonly authors?: readonly string[];
  readonly language?: string;
}

/** One article as read: decoded, hashed, not interpreted. */
export interface Source {
  /** First 16 hexadecimal digits of the SHA-256 of the bytes (of the line, for JSON Lines). */
  readonly id: string;
  /** FILE, or FILE#LINE for a line of JSON Lines (from 1), with forward slashes. */
  readonly path: string;
  readonly format: SourceFormat;
  /** Name of the encoding that the bytes were decoded with, e.g. "utf-8", "windows-1252". */
  readonly encoding: string;
  /** The decoded source; all offsets count in it. For JSON Lines the text (or html) field. */
  readonly text: string;
  readonly stated: StatedMetadata;
}

export type PieceRole = 'title' | 'lead' | 'heading' | 'caption' | 'body' | 'dateline' | 'byline' | 'credit';

/** A stretch of the source that belongs to the article. Pieces are in source order and do not overlap. */
export interface Piece extends Span {
  readonly role: PieceRole;
}

/** A stretch of the source that is not the article, with the rule that says so and a reason a reader understands. */
export interface SetAside extends Span {
  readonly rule: string;
  readonly reason: string;
}

/** A stretch that prints an earlier stretch of the same document again. */
export interface Repeat extends Span {
  readonly of: Span;
}

/** Where a publication date comes from. `stated`: the source says it; `inferred`: worked out from its own text; `linked`: from other coverage. */
export type PublishedFrom = 'stated' | 'inferred' | 'linked';

/** What `clean` makes of a source. `view` is the readable text: one line a piece, lines in source order. */
export interface CleanDocument {
  readonly id: string;
  readonly path: string;
  readonly format: SourceFormat;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: TextSpan | null;
  /** A title the container states but the text does not print. */
  readonly titleStated: string | null;
  readonly language: string;
  /** EDTF level 0 or 1, day or minute grain where given ("2016-07-13", "2016-07-13T18:36", "2022-01"), or null. */
  readonly published: string | null;
  /** How it is known, e.g. "meta", "json-ld", "url", "line", "field". */
  readonly publishedRule: string | null;
  /** Where the text itself prints the publication date, set aside or not; absent where it comes from elsewhere. */
  readonly publishedPlace?: TextSpan;
  readonly modified: string | null;
  readonly agencies: readonly string[];
  readonly authors: readonly string[];
  readonly pieces: readonly Piece[];
  readonly setAside: readonly SetAside[];
  readonly repeats: readonly Repeat[];
  /** Readable text of all pieces but those that repeat earlier ones; line k of the view is `pieceOfLine[k]` in `pieces`. */
  readonly view: View;
  readonly pieceOfLine: readonly number[];
  readonly notices: readonly NoticeDraft[];
}
