/** Opens zip archives: each member is read by the rules of its own kind, as a stream where it is large. */
import { Buffer } from 'node:buffer';
import { inflateRawSync } from 'node:zlib';
import type { Source } from '../../model/document.js';
import { fflate } from './fflate.js';
import { MAX_MEMBER, MAX_UNPACKED, type InputFile, type Reader } from './reader.js';
import { fileOfChunks, unpackedChunks } from './unpack.js';
import { membersOf, packedOf, type Archive } from './zip-members.js';

const STORED = 0;
const DEFLATED = 8;
/** Members that hold many articles may be larger than one article. */
const MANY_ARTICLES = /\.(?:jsonl|ndjson|json|csv|tsv|warc|gz)$/i;

export const readZip: Reader = function* (file, { notify, inner }): Generator<Source> {
  const archive = archiveOf(file);
  if (archive === null) return notify({ rule: 'too-long', message: `${file.path}: a zip of this size cannot be read from a pipe; save it as a file and give that` });
  let left = MAX_UNPACKED;
  let members = 0;
  for (const member of membersOf(archive)) {
    members++;
    const path = `${file.path}/${member.name}`;
    if (member.method !== STORED && member.method !== DEFLATED) { notify({ rule: 'unknown-format', message: `${path}: packed by a method not known here; pack it anew with a common zip tool` }); continue; }
    if (member.unpackedSize > MAX_MEMBER && MANY_ARTICLES.test(member.name)) {
      const packed = packedOf(archive, member);
      yield* inner(fileOfChunks(path, member.method === STORED ? packed : unpackedChunks(path, packed, take => new (fflate().Inflate)(take), notify)));
      continue;
    }
    let bytes: Buffer;
    try {
      if (member.packedSize > MAX_MEMBER) throw Object.assign(new Error('too long'), { code: 'ERR_BUFFER_TOO_LARGE' });
      const packed = Buffer.concat([...packedOf(archive, member)]);
      bytes = member.method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, Math.min(MAX_MEMBER, left)) });
    } catch (error) {
      const bomb = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
      notify(bomb ? { rule: 'too-long', message: `${path}: unpacks to more than ${MAX_MEMBER / 1_000_000} MB; not opened` } : { rule: 'broken-archive', message: `${path}: its data is damaged; get the archive anew` });
      if (bomb) left -= MAX_MEMBER;
      if (left <= 0) { notify({ rule: 'too-long', message: `${file.path}: unpacks to more than ${MAX_UNPACKED / 1_000_000} MB; the rest is not opened` }); return; }
      continue;
    }
    // What is no bomb counts by what it adds to its packed size, so that large honest archives are read to their end.
    if (bytes.length > member.packedSize * HONEST) left -= bytes.length;
    if (left <= 0) { notify({ rule: 'too-long', message: `${file.path}: unpacks to more than ${MAX_UNPACKED / 1_000_000} MB; the rest is not opened` }); return; }
    yield* inner({ path, bytes });
  }
  if (members === 0) notify({ rule: 'broken-archive', message: `${file.path}: no readable list of members in this zip; get the archive anew` });
};

/** Texts pack to a tenth; members that unpack to more than this many times their size count against the limit of the archive. */
const HONEST = 30;

function archiveOf(file: InputFile): Archive | null {
  if (!file.more) {
    const whole = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
    return { size: whole.length, at: (start, end) => whole.subarray(start, end) };
  }
  const { slice, size } = file.more;
  if (slice === null || size === null) return null;
  return { size, at: (start, end) => { const b = slice(start, Math.min(end, size)); return Buffer.from(b.buffer, b.byteOffset, b.byteLength); } };
}
