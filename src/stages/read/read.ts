/** Read: bytes to sources, decoded and hashed. */
import type { Source } from '../../model/document.js';
import type { Notify } from '../../model/stage.js';
import { readFeed } from './feed.js';
import { readGzip } from './gzip.js';
import { readJson } from './json.js';
import { readMail } from './mail.js';
import { readHtml, readMarkdown, readText, tooLong } from './page.js';
import { readPdf } from './pdf.js';
import type { InputFile, Reader, ReaderContext } from './reader.js';
import { kindOf, type FileKind } from './sniff.js';
import { readTable } from './table.js';
import { readWarc } from './warc.js';
import { readZip } from './zip.js';

export { LARGE_FILE, type InputFile } from './reader.js';

/** One file a reader; each has the same shape. */
const READERS: Readonly<Partial<Record<FileKind, Reader>>> = { text: readText, markdown: readMarkdown, html: readHtml, json: readJson, table: readTable, feed: readFeed, mail: readMail, warc: readWarc, gzip: readGzip, zip: readZip, pdf: readPdf };

/** Kinds that are read as they come. One file of any other kind is one article, and none is so long. */
const STREAMED: ReadonlySet<FileKind> = new Set<FileKind>(['json', 'table', 'warc', 'gzip', 'zip']);

/** Archives in archives in archives: deeper is a trap. */
const MAX_DEPTH = 3;

/** Gives the sources in a file, one by one; what cannot be read is a notice that names it, never an exception. */
export function* read(file: InputFile, notify: Notify): Generator<Source> {
  yield* readAt(file, notify, 0);
}

function* readAt(file: InputFile, notify: Notify, depth: number): Generator<Source> {
  const kind = kindOf(file.path, file.bytes);
  if (kind === 'empty') return notify({ rule: 'empty', message: `${file.path}: the file is empty; nothing to read` });
  const reader = READERS[kind];
  if (!reader) return notify({ rule: 'unknown-format', message: `${file.path}: not a format known here; give text, Markdown, HTML, JSON, CSV, feeds, mail, WARC, PDF, or zip and gz of these` });
  if (file.more && !STREAMED.has(kind)) return notify(tooLong(file.path));
  const context: ReaderContext = { notify, inner: inside => depth < MAX_DEPTH ? readAt(inside, notify, depth + 1) : tooDeep(inside, notify) };
  try {
    yield* reader(file, context);
  } catch (error) {
    notify({ rule: 'unreadable', message: `${file.path}: could not be read as ${kind} (${error instanceof Error ? error.message : String(error)}); check that the file is whole` });
  }
}

function tooDeep(file: InputFile, notify: Notify): Source[] {
  notify({ rule: 'too-deep', message: `${file.path}: archives more than ${MAX_DEPTH} deep are not opened; unpack it first` });
  return [];
}
