/**
 * What the workbench server and the page say to each other. All addresses begin with /api.
 *
 * GET  /info                        ServerInfo
 * GET  /sections/core|facts|reading CoreSection, FactsSection, ReadingSection, as the offline report embeds them
 * GET  /sections/texts/N            TextSection
 * GET  /rows/KIND?filters&offset&limit       Page of facts (statements, figures, ...), for dossiers too large for sections
 * GET  /rows/KIND.csv|KIND.json?filters      the same rows, all of them, as a file
 * GET  /documents/ID                DocumentPage; GET /documents/ID/text: SourceText
 * GET  /search?q=&offset&limit      SearchPage
 * GET  /corrections                 CorrectionList
 * POST /corrections                 CorrectionInput -> CorrectionResult
 * POST /corrections/ID/undo         UndoInput -> CorrectionResult
 * GET  /corrections/file            the list as JSON Lines, to take away
 * POST /corrections/file            such a file (text) -> ImportResult
 * GET  /openapi.json                all this for programs
 *
 * A failure is an ApiError with a status from 400. Requests that write carry the header `x-parley-token`; the page gets the token in the fragment of
 * its first address (`/#token=...`), which never goes over the network, and keeps it for the tab.
 */
import type { Anchor, Span } from './anchor.js';
import type { Correction, ExportedCorrection } from './correction.js';
import type { SourceFormat } from './document.js';
import type { ExportDocument, RecordExport } from './export.js';

export interface ServerInfo {
  /** File name of the dossier, without its folder. */
  readonly dossier: string;
  readonly generator: string;
  /** Changes whenever the record changes; sections and pages of an older one are stale. */
  readonly revision: string;
  readonly documents: number;
  /** Too large for sections: ask for rows by page. */
  readonly large: boolean;
  /** Whether the request carried the right token, so that corrections will be taken. */
  readonly writable: boolean;
  /** Corrections in the list, and those that no longer fit. */
  readonly corrections: { readonly count: number; readonly unfitting: number };
}

/** The header that carries the token of requests that write. */
export const TOKEN_HEADER = 'x-parley-token';

export interface ApiError {
  readonly error: string;
  /** What to do next. */
  readonly next: string;
}

/** Some rows of many; `total` counts all that fit the filters. */
export interface Page<T> {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly T[];
}

/** The lists that can be asked for by page. */
export const ROW_KINDS = ['documents', 'statements', 'utterances', 'dates', 'figures', 'measures', 'actors', 'meetings', 'sequences', 'issues', 'positions', 'proposals', 'disagreements', 'notices'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export interface SourceText {
  readonly id: string;
  readonly format: SourceFormat;
  readonly text: string;
}

/** One source with all that stands in it. */
export interface DocumentPage {
  readonly document: ExportDocument;
  readonly format: SourceFormat;
  readonly text: string;
  readonly statements: RecordExport['statements'];
  readonly figures: RecordExport['figures'];
  readonly dates: RecordExport['dates'];
  /** Actor id and place of each mention. */
  readonly mentions: readonly { readonly actor: string; readonly start: number; readonly end: number }[];
  readonly passages: RecordExport['lineage']['passages'];
}

/** A stretch of a source, or a name in the record, in which all words of the query stand. */
export interface SearchHit {
  /** "text": a paragraph of a source; otherwise the kind of a fact. */
  readonly kind: 'text' | 'actor' | 'meeting' | 'issue';
  /** Document id, or id of the fact. */
  readonly id: string;
  /** Place of the paragraph in its source; null for names. */
  readonly place: Anchor | null;
  /** Readable words around the first match. */
  readonly snippet: string;
  /** Matches in the snippet. */
  readonly marks: readonly Span[];
  /** Place of the first match in the source; null for names. */
  readonly first: Span | null;
}

export interface SearchPage extends Page<SearchHit> {
  /** How many hits of each kind. */
  readonly counts: Readonly<Record<SearchHit['kind'], number>>;
}

export interface CorrectionList {
  readonly revision: string;
  /** In the order of their times. */
  readonly corrections: readonly ExportedCorrection[];
}

export interface CorrectionResult {
  readonly correction: ExportedCorrection;
  /** Of the record with the correction in it. */
  readonly revision: string;
}

export interface UndoInput {
  readonly author: string;
  readonly note?: string | null;
}

export interface ImportResult {
  readonly revision: string;
  /** New ones, and those that were there before. */
  readonly added: number;
  readonly known: number;
  /** Lines that are no correction, with the reason. */
  readonly refused: readonly { readonly line: number; readonly why: string }[];
  /** Of the new ones, those that do not fit this dossier. They are kept. */
  readonly unfitting: readonly Correction['id'][];
}
