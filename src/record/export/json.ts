/** The record as one JSON object, exactly as `model/export.ts` says. */
import type { AnnotatedDocument } from '../../model/annotated.js';
import type { ExportDocument, RecordExport } from '../../model/export.js';
import type { DocumentDating, LinkedRecord } from '../../model/record.js';
import type { Notice } from '../../model/stage.js';
import { withCorrections } from '../corrections.js';

export const FORMAT_VERSION = 1;

/** Takes the documents (any order), the record and all notices; gives the export, lists in the record's order, documents by path. */
export function toExport(documents: readonly AnnotatedDocument[], record: LinkedRecord, notices: readonly Notice[], generator: string): RecordExport {
  const datings = new Map(record.datings.map(d => [d.document, d]));
  const restated = new Map((record.restated ?? []).map(({ document, ...head }) => [document, head]));
  const { datings: _datings, notices: linkNotices, corrections = [], restated: _restated, ...facts } = record;
  return withCorrections({
    meta: { format: 'parley', version: FORMAT_VERSION, offsets: 'utf-16', generator },
    documents: [...documents].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.id < b.id ? -1 : 1)).map(d => documentRow({ ...d, ...restated.get(d.id) }, datings.get(d.id))),
    ...facts,
    notices: [...notices, ...linkNotices].map(({ place, ...notice }) => (place ? { ...notice, start: place.start, end: place.end } : notice)),
  }, corrections);
}

function documentRow(d: AnnotatedDocument, dating: DocumentDating | undefined): ExportDocument {
  return {
    id: d.id, path: d.path, url: d.url, outlet: d.outlet, title: d.title, titleStated: d.titleStated, language: d.language,
    published: dating?.published ?? null, publishedFrom: dating?.publishedFrom ?? null, publishedCertain: dating?.certain ?? false,
    ...(dating?.candidates ? { publishedCandidates: dating.candidates } : {}),
    agencies: d.agencies, authors: d.authors, pieces: d.pieces, setAside: d.setAside,
  };
}
