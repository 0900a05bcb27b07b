/** Which documents of a dossier are most related to one: an index from keys to documents that is read and added to in place, whatever its size. */
import { kindOf, type KeyKind } from '../text/kinded.js';
import { insertRows, type Cell } from './bulk.js';
import type { Database } from './database.js';
import { bytesOf, numbersOf } from '../text/number-bytes.js';
import { bucketOf, bucketsFor, Postings, TOO_MANY } from './postings.js';

/** A related document and how much it is, by keys in common. */
export interface Neighbour {
  readonly id: string;
  readonly weight: number;
}

/** A key that more documents have tells nothing: its documents are not told. */
const COMMON = 200;

/**
 * What a key in common is worth where no other document has it: the less the more have it, by the root of their number. Words in a row alone may be
 * chance, a gathering of one day hardly; names and figures say little each, but there are more of them. Measured on planted and on real news, where
 * halving or doubling any of these changes little.
 */
const WORTH: Readonly<Record<KeyKind, number>> = { wording: 1, name: 0.5, recent: 0.5, gathering: 2, figure: 0.5 };

/** Makes the index anew of the keys of all documents. The caller holds the transaction. Linear in the number of keys. */
export function writeNeighbours(database: Database): void {
  const { keys, documents, ends } = allKeys(database);
  const buckets = bucketsFor(keys.length);
  database.run('DELETE FROM neighbours');
  insertRows(database, 'neighbours', ['bucket', 'postings'], bucketRows());

  function* bucketRows(): Iterable<Cell[]> {
    const sizes = new Uint32Array(buckets);
    for (let k = 0; k < keys.length; k++) { const b = bucketOf(keys[k]!, buckets); sizes[b] = sizes[b]! + 1; }
    for (let first = 0, end = 0; first < buckets; first = end) {
      let entries = 0;
      while (end < buckets && (end === first || entries + sizes[end]! <= PART)) entries += sizes[end++]!;
      const starts = new Uint32Array(end - first + 1);
      for (let b = first; b < end; b++) starts[b - first + 1] = starts[b - first]! + sizes[b]!;
      const postings = new Uint32Array(2 * entries);
      const next = starts.slice();
      for (let k = 0, d = 0; k < keys.length; k++) {
        while (k >= ends[d]!) d++;
        const b = bucketOf(keys[k]!, buckets);
        if (b < first || b >= end) continue;
        const at = next[b - first]!;
        next[b - first] = at + 1;
        postings[2 * at] = keys[k]!;
        postings[2 * at + 1] = documents[d]!;
      }
      for (let b = first; b < end; b++) yield [b, bytesOf(withoutCommon(postings.subarray(2 * starts[b - first]!, 2 * starts[b - first + 1]!)))];
    }
  }
}

/** Entries that are put in their buckets at a time, 8 bytes each. */
const PART = 1 << 22;

/** The keys of all documents one after the other; those of document k end before entry ends[k]. */
function allKeys(database: Database): { readonly keys: Uint32Array; readonly documents: Uint32Array; readonly ends: Uint32Array } {
  const { bytes, count } = database.get('SELECT COALESCE(SUM(LENGTH(keys)), 0) AS bytes, COUNT(*) AS count FROM document_keys') as unknown as { readonly bytes: number; readonly count: number };
  const keys = new Uint32Array(bytes / 4);
  const [documents, ends] = [new Uint32Array(count), new Uint32Array(count)];
  const statement = database.prepare('SELECT document, keys FROM document_keys');
  try {
    let d = 0;
    let end = 0;
    for (const row of statement.iterate()) {
      const own = numbersOf(row['keys'] as Uint8Array);
      keys.set(own, end);
      end += own.length;
      documents[d] = numberOf(row['document'] as string);
      ends[d++] = end;
    }
  } finally {
    statement.finalize();
  }
  return { keys, documents, ends };
}

/** The postings of a bucket with one entry for each key that too many documents have. */
function withoutCommon(postings: Uint32Array): Uint32Array {
  if (postings.length <= 2 * COMMON) return postings;
  const counts = new Map<number, number>();
  for (let k = 0; k < postings.length; k += 2) counts.set(postings[k]!, (counts.get(postings[k]!) ?? 0) + 1);
  const kept: number[] = [];
  for (let k = 0; k < postings.length; k += 2) if (counts.get(postings[k]!)! <= COMMON) kept.push(postings[k]!, postings[k + 1]!);
  for (const [key, count] of counts) if (count > COMMON) kept.push(key, TOO_MANY);
  return Uint32Array.from(kept);
}

/** Adds a document with its keys to the index where it stands; one that is there already stays as it is. The caller holds the transaction. */
export function addNeighbours(database: Database, id: string, keys: Uint32Array): void {
  const postings = new Postings(database);
  try {
    const number = numberOf(id);
    for (const key of keys) postings.add(key, number, COMMON);
    postings.grow(keys.length, number);
    postings.write();
  } finally {
    postings.close();
  }
}

/**
 * The documents that share most with one of these keys: at most `most`, the most related first, of equals by id. Those that the dossier has no
 * more are left out. Takes a look at a bucket for each key, however many documents there are.
 */
export function findNeighbours(database: Database, keys: Uint32Array, most: number): readonly Neighbour[] {
  const weights = new Map<number, number>();
  const postings = new Postings(database);
  try {
    for (const key of keys) {
      const holders = postings.of(key);
      const worth = WORTH[kindOf(key)] / Math.sqrt(holders.length);
      for (const number of holders) weights.set(number, (weights.get(number) ?? 0) + worth);
    }
  } finally {
    postings.close();
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const known = database.prepare('SELECT id FROM documents WHERE id >= ? AND id < ? ORDER BY id');
  try {
    const found: Neighbour[] = [];
    for (const [number, weight] of ranked) {
      if (found.length >= most) break;
      const digits = number.toString(16).padStart(8, '0');
      for (const row of known.all([digits, `${digits}g`])) if (found.length < most) found.push({ id: String((row as Readonly<Record<string, unknown>>)['id']), weight });
    }
    return found;
  } finally {
    known.finalize();
  }
}

/** The number under which postings know a document: the first 32 bits of its id, so that they are the same in whatever order documents come. Two of 100,000 documents may have the same; both are then told. */
function numberOf(id: string): number {
  return Math.min(Number.parseInt(id.slice(0, 8), 16), TOO_MANY - 1);
}
