/** What link needs from the text of one document, read once: its events, proposals, terms and figures, as plain data with anchors. */
import type { Linked } from './context.js';
import { figureContexts, type FigureContext } from './disagreements/contexts.js';
import { placedFigures, type PlacedFigure } from './disagreements/places.js';
import { meetingLexicon } from './meetings/lexicon.js';
import { readEvents } from './meetings/read.js';
import { eventReports, type EventReport } from './meetings/reports.js';
import { eventRows, type EventRow } from './meetings/sequences.js';
import { statementTerms, type StatementTerms } from './positions/issues.js';
import { proposalLexicon } from './positions/lexicon.js';
import { proposalReports, type ProposalReport } from './positions/proposals.js';
import { readDocument, type Reading } from './reading.js';

export interface DocumentExtract {
  /** The events that the document reports, announces or recalls. */
  readonly reports: readonly EventReport[];
  /** Events that one of its sentences puts in a row; numbers of `reports`. */
  readonly rows: readonly EventRow[];
  readonly terms: readonly StatementTerms[];
  readonly proposals: readonly ProposalReport[];
  readonly contexts: readonly FigureContext[];
  readonly placed: readonly PlacedFigure[];
}

/** Reads document number `index` as link knows it. */
export function extractDocument(linked: Linked, index: number): DocumentExtract {
  return extractReading(readDocument(linked, index), linked.datings[index]!.published);
}

/** What link needs of a reading. `published` is the document's date (EDTF) or null. */
export function extractReading(reading: Reading, published: string | null): DocumentExtract {
  const lexicon = meetingLexicon(reading.pack);
  const told = readEvents(reading, lexicon, published);
  const contexts = figureContexts(reading);
  return {
    reports: eventReports(reading, told, lexicon),
    rows: eventRows(reading, told, lexicon),
    terms: statementTerms(reading),
    proposals: proposalReports(reading, proposalLexicon(reading.pack)),
    contexts,
    placed: placedFigures(reading, contexts),
  };
}
