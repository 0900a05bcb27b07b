/** The whole flow on one page: read -> clean -> segment -> annotate, one source at a time; then link, all together. */
import type { AnnotatedDocument } from './model/annotated.js';
import type { Correction } from './model/correction.js';
import type { CleanDocument, Source } from './model/document.js';
import type { LanguagePack } from './model/language.js';
import type { ProcessedDocument } from './model/processed.js';
import type { Graft, SettledRecord } from './model/graft.js';
import type { LinkedRecord } from './model/record.js';
import type { ReadingsStore } from './model/reading.js';
import type { Tokens } from './model/segmented.js';
import type { NoticeDraft } from './model/stage.js';
import { LANGUAGES } from './languages/index.js';
import { annotate } from './stages/annotate/annotate.js';
import { articleText } from './stages/clean/article-text.js';
import { clean } from './stages/clean/clean.js';
import { revisionOf } from './stages/correct/correct.js';
import { storedForm } from './record/stored-form.js';
import { readAlone } from './stages/link/alone.js';
import { graft } from './stages/link/graft/graft.js';
import { link, type LinkOptions } from './stages/link/link.js';
import { termsOf } from './stages/link/stored.js';
import { read, type InputFile } from './stages/read/read.js';
import { segment } from './stages/segment/segment.js';

export { isReadable, isReadableByName, READABLE, READABLE_BY_NAME } from './stages/read/endings.js';
export { compareAlone, fingerprintOf } from './stages/link/lineage/compare.js';
export { listFeed } from './stages/read/listing.js';
export { feedsInOpml } from './stages/read/opml.js';
export { readStored } from './record/stored-form.js';
export type { LinkPart } from './stages/link/link.js';
export { completeCorrection } from './stages/correct/complete.js';
export { LARGE_FILE, type InputFile } from './stages/read/read.js';

/** One source with all that is known of it alone, and what was noticed on the way. */
export interface ProcessedSource {
  readonly source: Source;
  readonly document: AnnotatedDocument;
  readonly notices: readonly NoticeDraft[];
}

/** The pack of a language, or the first where there is none. */
function packOf(code: string): LanguagePack {
  return LANGUAGES.find(p => p.code === code) ?? LANGUAGES[0]!;
}

/** The left half for one source: a pure function, so that threads, a feed or a cluster can map it. */
export function processSource(source: Source): ProcessedSource {
  const { document, notices } = leftHalf(source);
  return { source, document, notices };
}

/** The left half with the tokens that it was read by. */
function leftHalf(source: Source): { readonly document: AnnotatedDocument; readonly pack: LanguagePack; readonly tokens: Tokens; readonly notices: readonly NoticeDraft[] } {
  const notices: NoticeDraft[] = [];
  const notify = (notice: NoticeDraft): void => { notices.push(notice); };
  const cleaned = clean(source, LANGUAGES, notify);
  const pack = packOf(cleaned.language);
  const segmented = segment(cleaned, pack, notify);
  const document = annotate(segmented, source, pack, notify);
  return { document, pack, tokens: segmented.tokens, notices: [...cleaned.notices, ...notices] };
}

/** The left half for one source, in the form the dossier keeps and threads pass on. */
export function processForRecord(source: Source): ProcessedDocument {
  const { document: d, pack, tokens, notices } = leftHalf(source);
  const { keys, ...reading } = readAlone(d, pack, tokens);
  const head = {
    id: d.id, path: d.path, language: d.language, url: d.url, outlet: d.outlet, title: d.title, titleStated: d.titleStated, published: d.published,
    agencies: d.agencies, authors: d.authors, pieces: d.pieces, setAside: d.setAside,
  };
  return { head, annotated: storedForm(d), reading, keys, notices };
}

/** The sources in one file, as read; characters that no text may hold (NUL, halves of surrogate pairs) are replaced, and that is noticed. */
export function* readFile(file: InputFile, notify: (notice: NoticeDraft) => void): Iterable<Source> {
  for (const source of read(file, notify)) {
    const text = source.text.toWellFormed().replaceAll('\0', '\ufffd');
    if (text !== source.text) notify({ rule: 'characters_replaced', message: `${source.path} has characters that are no text; each is shown as \ufffd` });
    yield text === source.text ? source : { ...source, text };
  }
}

/** Reading and cleaning alone: one source to its pieces, what is set aside, and its readable text, one line a paragraph. */
export function cleanSource(source: Source): { readonly document: CleanDocument; readonly text: string } {
  const document = clean(source, LANGUAGES, () => undefined);
  return { document, text: articleText(document, source.text) };
}

/** The right half: all documents together, with what people corrected. */
export function linkDocuments(documents: readonly AnnotatedDocument[], { corrections = [], ...options }: LinkOptions & { readonly corrections?: readonly Correction[] } = {}): LinkedRecord {
  return link(documents, LANGUAGES, { ...options, revision: revisionOf(corrections) });
}

/** New documents (`fresh`, by id) on a record that is settled: they are linked with the others of `documents` alone, and tied to what the record has. */
export function graftDocuments(documents: readonly AnnotatedDocument[], fresh: ReadonlySet<string>, stored: ReadingsStore, settled: SettledRecord): Graft {
  return graft(linkDocuments(documents, { stored }), fresh, [...fresh].flatMap(id => termsOf(stored(id)!.extract)), settled);
}
