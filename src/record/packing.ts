/** JSON of documents as the dossier keeps it: compressed, an eighth of its size. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { PackedDocument, ProcessedDocument } from '../model/processed.js';

/** The fastest level: higher ones save a fifth more and take thrice the time. */
const LEVEL = 1;

/** Text as raw deflate of its UTF-8 bytes (RFC 1951). */
export function pack(text: string): Uint8Array {
  return deflateRawSync(text, { level: LEVEL });
}

/** The text of packed bytes. */
export function unpack(bytes: Uint8Array): string {
  return inflateRawSync(bytes).toString('utf8');
}

/** A processed document ready to be written. */
export function packDocument({ head, annotated, reading, keys, notices }: ProcessedDocument): PackedDocument {
  return { head, annotated: pack(annotated), extract: pack(reading.extract), details: pack(reading.details), keys, notices };
}
