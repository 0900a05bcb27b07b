/** Opens zip archives: each member is read by the rules of its own kind. */
import { Buffer } from 'node:buffer';
import { inflateRawSync } from 'node:zlib';
import type { Source } from '../../model/document.js';
import { MAX_MEMBER, MAX_UNPACKED, type Reader } from './reader.js';

interface Member {
  readonly name: string;
  readonly method: number;
  readonly packed: Buffer;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MAX_MEMBERS = 100_000;
const STORED = 0;
const DEFLATED = 8;

export const readZip: Reader = function* (file, { notify, inner }): Generator<Source> {
  const archive = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  let left = MAX_UNPACKED;
  let members = 0;
  for (const member of membersOf(archive)) {
    members++;
    const path = `${file.path}/${member.name}`;
    if (member.method !== STORED && member.method !== DEFLATED) { notify({ rule: 'unknown-format', message: `${path}: packed by a method not known here; pack it anew with a common zip tool` }); continue; }
    let bytes: Buffer;
    try {
      bytes = member.method === STORED ? member.packed : inflateRawSync(member.packed, { maxOutputLength: Math.max(1, Math.min(MAX_MEMBER, left)) });
    } catch (error) {
      const bomb = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
      notify(bomb ? { rule: 'too-long', message: `${path}: unpacks to more than ${MAX_MEMBER / 1_000_000} MB; not opened` } : { rule: 'broken-archive', message: `${path}: its data is damaged; get the archive anew` });
      if (bomb) left -= MAX_MEMBER;
      if (left <= 0) { notify({ rule: 'too-long', message: `${file.path}: unpacks to more than ${MAX_UNPACKED / 1_000_000} MB; the rest is not opened` }); return; }
      continue;
    }
    left -= bytes.length;
    if (left <= 0) { notify({ rule: 'too-long', message: `${file.path}: unpacks to more than ${MAX_UNPACKED / 1_000_000} MB; the rest is not opened` }); return; }
    yield* inner({ path, bytes });
  }
  if (members === 0) notify({ rule: 'broken-archive', message: `${file.path}: no readable list of members in this zip; get the archive anew` });
};

/** Members by the central directory, folders and system files left out. */
function* membersOf(archive: Buffer): Generator<Member> {
  let end = archive.length - 22;
  const lowest = Math.max(0, archive.length - 22 - 65_535);
  while (end >= lowest && archive.readUInt32LE(end) !== END) end--;
  if (end < lowest || end < 0) return;
  let at = archive.readUInt32LE(end + 16);
  const count = Math.min(MAX_MEMBERS, archive.readUInt16LE(end + 10));
  for (let k = 0; k < count && at + 46 <= archive.length && archive.readUInt32LE(at) === ENTRY; k++) {
    const method = archive.readUInt16LE(at + 10);
    const size = archive.readUInt32LE(at + 20);
    const nameLength = archive.readUInt16LE(at + 28);
    const local = archive.readUInt32LE(at + 42);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    if (name.endsWith('/') || /(?:^|\/)(?:__MACOSX|\.DS_Store|Thumbs\.db|\.[^/]*$)/.test(name)) continue;
    if (local + 30 > archive.length || archive.readUInt32LE(local) !== LOCAL) continue;
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    yield { name: name.replaceAll('\\', '/'), method, packed: archive.subarray(from, Math.min(archive.length, from + size)) };
  }
}
