/** The list of members of a zip archive (PKWARE APPNOTE 6.3, with the fields of large archives), and the packed bytes of each. */
import type { Buffer } from 'node:buffer';

/** An archive by its bytes, wherever they are. */
export interface Archive {
  readonly size: number;
  readonly at: (start: number, end: number) => Buffer;
}

export interface Member {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  /** As the archive says; a bomb may lie. */
  readonly unpackedSize: number;
  /** Offset of its local head. */
  readonly local: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MAX_MEMBERS = 1_000_000;
/** The list of a million members with long names. */
const MAX_LIST = 300_000_000;
const COMMENT = 65_535;
const IN_EXTRA = 0xffffffff;
/** Folders, files of the system, hidden files. */
const PASSED_OVER = /\/$|(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|\.[^/]*$)/;
const STEP = 4_000_000;

/** Members by the central directory, folders and system files left out. None where the directory cannot be read. */
export function* membersOf(archive: Archive): Generator<Member> {
  const place = directoryOf(archive);
  if (place === null) return;
  const list = archive.at(place.start, Math.min(archive.size, place.start + Math.min(place.size, MAX_LIST)));
  let at = 0;
  for (let k = 0; k < MAX_MEMBERS && at + 46 <= list.length && list.readUInt32LE(at) === ENTRY; k++) {
    const nameEnd = at + 46 + list.readUInt16LE(at + 28);
    const extraEnd = nameEnd + list.readUInt16LE(at + 30);
    const name = list.toString('utf8', at + 46, nameEnd);
    const large = largeFields(list.subarray(nameEnd, extraEnd), [list.readUInt32LE(at + 24), list.readUInt32LE(at + 20), list.readUInt32LE(at + 42)]);
    const method = list.readUInt16LE(at + 10);
    at = extraEnd + list.readUInt16LE(at + 32);
    if (!PASSED_OVER.test(name)) yield { name: name.replaceAll('\\', '/'), method, unpackedSize: large[0]!, packedSize: large[1]!, local: large[2]! };
  }
}

/** The packed bytes of a member in steps; none where its place in the archive is not what the directory says. */
export function* packedOf(archive: Archive, member: Member): Generator<Buffer> {
  if (member.local + 30 > archive.size) return;
  const head = archive.at(member.local, member.local + 30);
  if (head.readUInt32LE(0) !== LOCAL) return;
  const from = member.local + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  const to = Math.min(archive.size, from + member.packedSize);
  for (let at = from; at < to; at += STEP) yield archive.at(at, Math.min(to, at + STEP));
}

/** Where the central directory stands. */
function directoryOf(archive: Archive): { start: number; size: number } | null {
  const from = Math.max(0, archive.size - 22 - COMMENT);
  const tail = archive.at(from, archive.size);
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== END) end--;
  if (end < 0) return null;
  const start = tail.readUInt32LE(end + 16);
  if (start !== IN_EXTRA && tail.readUInt16LE(end + 10) !== 0xffff) return { start, size: tail.readUInt32LE(end + 12) };
  if (end < 20 || tail.readUInt32LE(end - 20) !== LOCATOR_64) return { start, size: tail.readUInt32LE(end + 12) };
  const place = Number(tail.readBigUInt64LE(end - 12));
  if (place + 56 > archive.size) return null;
  const record = archive.at(place, place + 56);
  return record.readUInt32LE(0) === END_64 ? { start: Number(record.readBigUInt64LE(48)), size: Number(record.readBigUInt64LE(40)) } : null;
}

/** Sizes and place of a member; those too large for their fields stand in the extra field, in this order. */
function largeFields(extra: Buffer, fields: readonly number[]): readonly number[] {
  if (!fields.includes(IN_EXTRA)) return fields;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let value = at + 4;
    return fields.map(field => { if (field !== IN_EXTRA || value + 8 > extra.length) return field; value += 8; return Number(extra.readBigUInt64LE(value - 8)); });
  }
  return fields;
}
