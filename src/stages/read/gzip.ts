/** Opens gzip files: web archives record by record, other files whole. */
import { Gunzip } from 'fflate';
import { gunzipSync } from 'node:zlib';
import type { Source } from '../../model/document.js';
import { MAX_UNPACKED, type Reader } from './reader.js';
import { readWarcChunks } from './warc.js';

/** Bytes given to the unpacker at a time. */
const STEP = 65_536;

export const readGzip: Reader = function* (file, context): Generator<Source> {
  const path = file.path.replace(/\.gz$/i, '');
  if (/\.warc$/i.test(path) || beginsAsWarc(file.bytes)) {
    yield* readWarcChunks(file.path, unpackedChunks(file.path, file.bytes, context.notify), context);
    return;
  }
  let bytes: Uint8Array;
  try {
    bytes = gunzipSync(file.bytes, { maxOutputLength: MAX_UNPACKED });
  } catch (error) {
    const bomb = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    return context.notify(bomb ? { rule: 'too-long', message: `${file.path}: unpacks to more than ${MAX_UNPACKED / 1_000_000} MB; not opened` } : { rule: 'broken-archive', message: `${file.path}: the gzip data is damaged or cut short; get the file anew` });
  }
  // The name inside keeps the outer path, so that an anchor leads to a file that exists.
  for (const source of context.inner({ path, bytes })) yield { ...source, path: file.path + source.path.slice(path.length) };
};

function beginsAsWarc(bytes: Uint8Array): boolean {
  let head = '';
  try {
    const gunzip = new Gunzip(chunk => { if (head.length < 8) head += new TextDecoder('latin1').decode(chunk.subarray(0, 8)); });
    gunzip.push(bytes.subarray(0, 1024));
  } catch { return false; }
  return head.startsWith('WARC/');
}

/** Unpacks members one after another; a damaged end is a notice, what came before is given. */
function* unpackedChunks(path: string, bytes: Uint8Array, notify: (notice: { rule: string; message: string }) => void): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const gunzip = new Gunzip(chunk => { ready.push(chunk); });
  for (let at = 0; at < bytes.length; at += STEP) {
    try {
      gunzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    } catch {
      yield* ready;
      notify({ rule: 'broken-archive', message: `${path}: the gzip data is damaged or cut short; the records before are read` });
      return;
    }
    yield* ready;
    ready = [];
  }
}
