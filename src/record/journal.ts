/** The rollback journal beside a dossier that is changed where it stands: whether it is needed, and bringing the dossier back to what it was. */
import { closeSync, fsyncSync, fstatSync, ftruncateSync, openSync, readSync, rmSync, writeSync } from 'node:fs';

/** What begins each part of a journal (https://www.sqlite.org/fileformat2.html#the_rollback_journal). */
const MAGIC = Buffer.from('d9d505f920a163d7', 'hex');
/** Magic, pages in this part, seed of the check sums, pages of the file before, bytes of a sector, bytes of a page. */
const HEADER_BYTES = 28;
/** In the place of the count: pages up to the end. */
const UP_TO_THE_END = 0xffffffff;
/** Every so manieth byte of a page is in its check sum. */
const CHECKED_EVERY = 200;
/** The page that holds this byte is never written: locks of other systems lie there. */
const LOCK_BYTE = 0x40000000;
/** Bytes that a sector and a page have at least and at most; other headers are none. */
const SMALLEST = 32;
const LARGEST = 65_536;
/** In the first bytes of a database: the count of changes, and the same again beside the program that wrote it. */
const COUNTER_AT = 24;
const COUNTER_AGAIN_AT = 92;
const DATABASE_HEADER_BYTES = 100;

/** The journal of the file at `path`. */
export function journalOf(path: string): string {
  return `${path}-journal`;
}

/**
 * Whether pages of the file at `path` may be half changed. SQLite writes the first bytes of the journal only when all that it needs to undo the
 * change is on the disk, before it touches the first page, and empties it when the last one is on the disk.
 */
export function isHalfChanged(path: string): boolean {
  let journal: number;
  try {
    journal = openSync(journalOf(path), 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
  try {
    const first = Buffer.alloc(1);
    return readSync(journal, first, 0, 1, 0) === 1 && first[0] !== 0;
  } finally {
    closeSync(journal);
  }
}

/**
 * Brings the file at `path` back to what it was before the change whose process is gone, and removes the journal. The caller holds the lock.
 * The library cannot do it: it takes the lock folder that it made itself for that of a living writer. May be done again where it was broken off.
 * Throws what the system says where it cannot be written.
 */
export function rollBack(path: string): void {
  if (isHalfChanged(path)) {
    const journal = openSync(journalOf(path), 'r+');
    try {
      const file = openSync(path, 'r+');
      try {
        const reached = counterOf(file);
        putBack(file, journal);
        // Neither the count of before nor that of the change: whoever read pages of the half-done change can tell.
        count(file, Math.max(reached, counterOf(file)) + 1);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      ftruncateSync(journal, 0);
      fsyncSync(journal);
    } finally {
      closeSync(journal);
    }
  }
  rmSync(journalOf(path), { force: true });
}

/** The count of changes of an open database file. */
export function counterOf(file: number): number {
  const bytes = Buffer.alloc(4);
  return readSync(file, bytes, 0, 4, COUNTER_AT) === 4 ? bytes.readUInt32BE(0) : 0;
}

/** Moves the count of changes on, where pages were written and taken back. The caller holds the lock. */
export function countOn(path: string): void {
  const file = openSync(path, 'r+');
  try {
    count(file, counterOf(file) + 1);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function count(file: number, changes: number): void {
  const header = Buffer.alloc(DATABASE_HEADER_BYTES);
  if (readSync(file, header, 0, header.length, 0) !== header.length) return;
  header.writeUInt32BE(changes >>> 0, COUNTER_AT);
  header.writeUInt32BE(changes >>> 0, COUNTER_AGAIN_AT);
  writeSync(file, header, 0, header.length, 0);
}

/** Writes the pages of the journal to their places; ends where it was not written to its end, as SQLite does. */
function putBack(file: number, journal: number): void {
  const size = fstatSync(journal).size;
  const header = Buffer.alloc(HEADER_BYTES);
  let record = Buffer.alloc(0);
  for (let at = 0, first = true, sector = 0; at + HEADER_BYTES <= size; first = false) {
    if (readSync(journal, header, 0, HEADER_BYTES, at) !== HEADER_BYTES || !header.subarray(0, MAGIC.length).equals(MAGIC)) return;
    const seed = header.readUInt32BE(12);
    if (first) {
      sector = header.readUInt32BE(20);
      const pageSize = header.readUInt32BE(24);
      if (Math.min(sector, pageSize) < SMALLEST || Math.max(sector, pageSize) > LARGEST) return;
      record = Buffer.alloc(pageSize + 8);
      ftruncateSync(file, header.readUInt32BE(16) * pageSize);
    }
    const stated = header.readUInt32BE(8);
    at += sector;
    const pages = stated === UP_TO_THE_END ? Math.floor((size - at) / record.length) : stated;
    for (let n = 0; n < pages; n++, at += record.length) {
      if (readSync(journal, record, 0, record.length, at) !== record.length || !putPage(file, record, seed)) return;
    }
    at = Math.ceil(at / sector) * sector;
  }
}

/** One page: its number, its bytes, its check sum. False where these do not agree. */
function putPage(file: number, record: Buffer, seed: number): boolean {
  const pageSize = record.length - 8;
  const page = record.readUInt32BE(0);
  if (page === 0 || page === Math.floor(LOCK_BYTE / pageSize) + 1) return false;
  let sum = seed;
  for (let i = pageSize - CHECKED_EVERY; i > 0; i -= CHECKED_EVERY) sum += record[4 + i]!;
  if (sum >>> 0 !== record.readUInt32BE(pageSize + 4)) return false;
  writeSync(file, record, 4, pageSize, (page - 1) * pageSize);
  return true;
}
