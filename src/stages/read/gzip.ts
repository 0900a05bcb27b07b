/** Opens gzip files: what is in them is read by the rules of its own kind, as a stream where it is large. */
import { gunzipSync } from 'node:zlib';
import type { Source } from '../../model/document.js';
import { fflate } from './fflate.js';
import { LARGE_FILE, type InputFile, type Reader } from './reader.js';
import { fileOfChunks, unpackedChunks } from './unpack.js';

export const readGzip: Reader = function* (file, context): Generator<Source> {
  const path = file.path.replace(/\.gz$/i, '');
  const chunks = (): Iterable<Uint8Array> => unpackedChunks(file.path, file.more?.chunks() ?? [file.bytes], take => new (fflate().Gunzip)(take), context.notify);
  const inside: InputFile = fast(path, file) ?? fileOfChunks(path, chunks());
  // Nothing came out: the notice of the unpacker has said why.
  if (inside.bytes.length === 0 && file.bytes.length > 0 && !inside.more) return;
  // The name inside keeps the outer path, so that an anchor leads to a file that exists.
  for (const source of context.inner(inside)) yield { ...source, path: file.path + source.path.slice(path.length) };
};

/** A small file unpacked at once, which is faster; null where it is large or damaged. */
function fast(path: string, file: InputFile): InputFile | null {
  if (file.more) return null;
  try { return { path, bytes: gunzipSync(file.bytes, { maxOutputLength: LARGE_FILE }) }; } catch { return null; }
}
