/** Undoing what a killed process left half written: the file is as it was, page for page. */
import { copyFileSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isHalfChanged, journalOf, rollBack } from '../../src/record/journal.js';
import { folderOf } from '../folder.js';

const { Database } = createRequire(import.meta.url)('node-sqlite3-wasm') as typeof import('node-sqlite3-wasm');

/** A file as it was, and as a process leaves it that is killed in a transaction which needs more memory than it has. */
function halfChanged(pageSize: number, synchronous: string): { readonly path: string; readonly before: Buffer } {
  const folder = folderOf({});
  const [living, path] = [join(folder, 'living'), join(folder, 'killed')];
  const database = new Database(living);
  database.exec(`PRAGMA page_size=${pageSize}; PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=${synchronous}; PRAGMA locking_mode=EXCLUSIVE;
    CREATE TABLE t (n INTEGER, filler BLOB); WITH RECURSIVE k (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM k WHERE i < 2000) INSERT INTO t SELECT i, zeroblob(i % 700) FROM k; CREATE INDEX t_n ON t(n)`);
  const before = readFileSync(living);
  // It grows, shrinks and grows, so that pages at the end of the file are written and given back.
  database.exec('PRAGMA cache_size=4; BEGIN; UPDATE t SET n = n + 1 WHERE n % 2 = 0; DELETE FROM t WHERE n % 3 = 0; INSERT INTO t SELECT n, zeroblob(2000) FROM t LIMIT 900; UPDATE t SET filler = randomblob(300) WHERE n < 900');
  for (const suffix of ['', '-journal']) copyFileSync(living + suffix, path + suffix);
  database.exec('ROLLBACK');
  database.close();
  return { path, before };
}

/** All but the count of changes, which stands in two places. */
function uncounted(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  for (const at of [24, 92]) copy.writeUInt32BE(0, at);
  return copy;
}

describe('a file that a killed process left half changed', () => {
  test.each([[1024, 'FULL'], [4096, 'FULL'], [4096, 'NORMAL'], [4096, 'OFF'], [65_536, 'FULL']])('with pages of %i bytes, written with synchronous=%s, is as it was, with another count of changes', (pageSize, synchronous) => {
    const { path, before } = halfChanged(pageSize, synchronous);
    expect(isHalfChanged(path)).toBe(true);
    const changed = readFileSync(path);
    expect(uncounted(changed).equals(uncounted(before))).toBe(false);
    rollBack(path);
    const after = readFileSync(path);
    expect(uncounted(after).equals(uncounted(before))).toBe(true);
    expect([before, changed].map(b => b.readUInt32BE(24))).not.toContain(after.readUInt32BE(24));
    expect(after.readUInt32BE(92)).toBe(after.readUInt32BE(24));
    expect(existsSync(journalOf(path))).toBe(false);
  });

  test('is as it was also where undoing it is itself killed, at any page', () => {
    const { path, before } = halfChanged(4096, 'FULL');
    const [changed, journal] = [readFileSync(path), readFileSync(journalOf(path))];
    for (const share of [0, 0.3, 0.7, 1]) {
      // The pages up to some place are put back already.
      const length = Math.floor((before.length / 4096) * share) * 4096;
      writeFileSync(path, Buffer.concat([before.subarray(0, length), changed.subarray(length)]));
      writeFileSync(journalOf(path), journal);
      rollBack(path);
      expect(uncounted(readFileSync(path)).equals(uncounted(before))).toBe(true);
    }
  });

  test('loses nothing more where its journal was cut short or holds what was never written', () => {
    const { path } = halfChanged(4096, 'FULL');
    const journal = readFileSync(journalOf(path));
    for (const length of [1, 27, 28, 4096, 9000, Math.floor(journal.length / 2)]) {
      writeFileSync(journalOf(path), journal);
      truncateSync(journalOf(path), length);
      rollBack(path);
      expect(statSync(path).size % 4096).toBe(0);
    }
    const before = readFileSync(path);
    const header = Buffer.from(journal.subarray(0, 28));
    for (const [at, value] of [[20, 0], [24, 0], [24, 1], [24, 0xffffffff]] as const) {
      header.writeUInt32BE(value, at);
      writeFileSync(journalOf(path), header);
      rollBack(path);
      expect(uncounted(readFileSync(path)).equals(uncounted(before))).toBe(true);
    }
  });
});
