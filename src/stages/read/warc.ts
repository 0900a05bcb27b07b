/** Reads web archives (WARC): the HTML and text responses in them, record by record. */
import { Buffer } from 'node:buffer';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { Source, StatedMetadata } from '../../model/document.js';
import { readPage } from './page.js';
import { MAX_MEMBER, type InputFile, type Reader, type ReaderContext } from './reader.js';

interface WarcRecord {
  readonly headers: ReadonlyMap<string, string>;
  readonly block: Buffer;
}

/** The head of a record is some lines. */
const MAX_HEAD = 1_000_000;

export const readWarc: Reader = (file, context) => readWarcChunks(file.path, file.more?.chunks() ?? [file.bytes], context);

/** Takes the bytes of an archive in chunks, unpacked; holds no more than one record at a time. */
export function* readWarcChunks(path: string, chunks: Iterable<Uint8Array>, context: ReaderContext): Generator<Source> {
  let number = 0;
  for (const record of recordsOf(path, chunks, context)) {
    number++;
    yield* sourcesOf(record, `${path}#${number}`, context);
  }
}

function* recordsOf(path: string, chunks: Iterable<Uint8Array>, { notify }: ReaderContext): Generator<WarcRecord> {
  let held: Buffer = Buffer.alloc(0);
  // Chunks wait until the record in hand is whole, so that nothing is copied again and again.
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let needed = 1;
  let skip = 0;
  for (const chunk of chunks) {
    let piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (skip > 0) { const n = Math.min(skip, piece.length); piece = piece.subarray(n); skip -= n; }
    waiting.push(piece);
    waitingBytes += piece.length;
    if (held.length + waitingBytes < needed) continue;
    held = held.length === 0 && waiting.length === 1 ? piece : Buffer.concat([held, ...waiting]);
    waiting = [];
    waitingBytes = 0;
    needed = 1;
    let at = 0;
    for (;;) {
      while (at < held.length && (held[at] === 13 || held[at] === 10)) at++;
      const end = held.indexOf('\r\n\r\n', at);
      if (end < 0) {
        if (held.length - at > MAX_HEAD) { notify({ rule: 'broken-archive', message: `${path}: no record begins where one should; what follows is not read` }); return; }
        break;
      }
      const head = held.toString('utf8', at, end);
      if (!head.startsWith('WARC/')) { notify({ rule: 'broken-archive', message: `${path}: no record begins where one should; what follows is not read` }); return; }
      const headers = headersOf(head);
      const length = Number(headers.get('content-length'));
      if (!Number.isSafeInteger(length) || length < 0) { notify({ rule: 'broken-archive', message: `${path}: a record does not say its length; what follows is not read` }); return; }
      const from = end + 4;
      if (length > MAX_MEMBER) {
        notify({ rule: 'too-long', message: `${path}: a record of ${length} bytes is passed over` });
        if (held.length >= from + length) { at = from + length; continue; }
        skip = from + length - held.length;
        at = held.length;
        break;
      }
      if (held.length < from + length) { needed = from + length - at; break; }
      yield { headers, block: held.subarray(from, from + length) };
      at = from + length;
    }
    held = held.subarray(at);
  }
  held = Buffer.concat([held, ...waiting]);
  if (skip > 0 || held.some(b => b !== 13 && b !== 10 && b !== 0)) notify({ rule: 'cut-short', message: `${path}: the archive ends within a record; the records before are read` });
}

function headersOf(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

function* sourcesOf(record: WarcRecord, path: string, context: ReaderContext): Generator<Source> {
  const kind = record.headers.get('warc-type');
  if (kind !== 'response' && kind !== 'resource' && kind !== 'conversion') return;
  const url = (record.headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
  const stated: StatedMetadata = url === '' ? {} : { url };
  let body: Buffer = record.block;
  let type = record.headers.get('content-type') ?? '';
  if (kind === 'response') {
    if (!/^application\/http|^$/i.test(type)) return;
    const end = body.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = body.toString('latin1', 0, end);
    if (!/^HTTP\/[\d.]+ 2\d\d/.test(head)) return;
    const headers = headersOf(head);
    type = headers.get('content-type') ?? '';
    body = unpacked(unchunked(body.subarray(end + 4), headers.get('transfer-encoding') ?? ''), headers.get('content-encoding') ?? '');
  }
  const charset = /charset\s*=\s*"?([\w:.-]+)/i.exec(type)?.[1] ?? null;
  const file: InputFile = { path, bytes: body };
  if (/html/i.test(type)) yield* readPage(file, 'html', context, stated, charset);
  else if (/^text\/plain/i.test(type)) yield* readPage(file, 'text', context, stated, charset);
}

function unpacked(body: Buffer, encoding: string): Buffer {
  const options = { maxOutputLength: MAX_MEMBER };
  try {
    if (/gzip/i.test(encoding) && body[0] === 0x1f) return gunzipSync(body, options);
    if (/deflate/i.test(encoding)) return inflateSync(body, options);
    if (/\bbr\b/i.test(encoding)) return brotliDecompressSync(body, options);
  } catch { /* archives often keep the header of what they stored unpacked */ }
  return body;
}

/** Joins the chunks of "transfer-encoding: chunked", where the archive kept them. */
function unchunked(body: Buffer, encoding: string): Buffer {
  if (!/chunked/i.test(encoding) || !/^[0-9a-f]{1,8}[ ;\r]/i.test(body.toString('latin1', 0, 10))) return body;
  const parts: Buffer[] = [];
  let at = 0;
  while (at < body.length) {
    const end = body.indexOf('\r\n', at);
    const size = end < 0 ? NaN : parseInt(body.toString('latin1', at, end), 16);
    if (!(size > 0)) break;
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return parts.length > 0 ? Buffer.concat(parts) : body;
}
