/** A hash table on disk from keys to documents that grows a bucket at a time, so that no look-up and no addition costs more where it is large. */
import type { Database } from './database.js';
import { bytesOf, numbersOf } from '../text/number-bytes.js';

/** Stands in the place of the documents of a key that too many have. */
export const TOO_MANY = 0xffffffff;

/** Entries (8 bytes) that a bucket has where it is full: a few of them fill a page of SQLite (4 kB), and it is read in one piece. */
const FILL = 192;
const FEWEST_BUCKETS = 16;

/** So many buckets hold a number of entries, a power of two: half full to full. */
export function bucketsFor(entries: number): number {
  let buckets = FEWEST_BUCKETS;
  while (buckets * FILL < entries) buckets *= 2;
  return buckets;
}

/** The bucket of a key where there are so many: its last bits, one bit less where the bucket of all of them is not made yet (Litwin 1980, "Linear Hashing"). */
export function bucketOf(key: number, buckets: number): number {
  const whole = 1 << (31 - Math.clz32(buckets));
  const bucket = key & (2 * whole - 1);
  return bucket < buckets ? bucket : bucket & (whole - 1);
}

/** The entries of the table `neighbours`, pairs of key and document number, as they are read and changed within one transaction. */
export class Postings {
  private readonly select;
  private readonly loaded = new Map<number, Uint32Array>();
  private readonly changed = new Set<number>();
  private buckets: number;

  constructor(private readonly database: Database) {
    this.buckets = 1 + Number(database.get('SELECT COALESCE(MAX(bucket), 0) AS last FROM neighbours')!['last']);
    this.select = database.prepare('SELECT postings FROM neighbours WHERE bucket = ?');
  }

  /** The numbers of the documents that have a key; none where too many have it. */
  of(key: number): readonly number[] {
    const postings = this.bucket(bucketOf(key, this.buckets));
    const numbers: number[] = [];
    for (let k = 0; k < postings.length; k += 2) if (postings[k] === key && postings[k + 1] !== TOO_MANY) numbers.push(postings[k + 1]!);
    return numbers;
  }

  /** Notes that a document has a key; a key of more than `common` documents forgets them. Does nothing where that is known. */
  add(key: number, number: number, common: number): void {
    const at = bucketOf(key, this.buckets);
    const postings = this.bucket(at);
    let holders = 0;
    for (let k = 0; k < postings.length; k += 2) {
      if (postings[k] !== key) continue;
      if (postings[k + 1] === number || postings[k + 1] === TOO_MANY) return;
      holders++;
    }
    if (holders < common) this.put(at, joined(postings, [key, number]));
    else this.put(at, joined(chosen(postings, other => other !== key), [key, TOO_MANY]));
  }

  /** Writes what was changed. */
  write(): void {
    for (const bucket of [...this.changed].sort((a, b) => a - b)) {
      this.database.run('INSERT INTO neighbours (bucket, postings) VALUES (?, ?) ON CONFLICT (bucket) DO UPDATE SET postings = excluded.postings', [bucket, bytesOf(this.loaded.get(bucket)!)]);
    }
    this.changed.clear();
  }

  /**
   * Makes room for so many more entries: splits so many buckets, the next in turn each, that buckets stay as full as they are. What is over a whole
   * number of them is settled by chance, which is the document's number, so that nothing has to be counted.
   */
  grow(entries: number, number: number): void {
    for (let splits = Math.floor(entries / FILL + number / 2 ** 32); splits > 0; splits--) {
      const made = this.buckets++;
      const split = made - (1 << (31 - Math.clz32(made)));
      const postings = this.bucket(split);
      this.put(split, chosen(postings, key => bucketOf(key, this.buckets) === split));
      this.put(made, chosen(postings, key => bucketOf(key, this.buckets) === made));
    }
  }

  close(): void {
    this.select.finalize();
  }

  private bucket(bucket: number): Uint32Array {
    let postings = this.loaded.get(bucket);
    if (postings === undefined) {
      const row = this.select.get([bucket]) as { readonly postings: Uint8Array } | null;
      this.loaded.set(bucket, (postings = row === null ? new Uint32Array() : numbersOf(row.postings)));
    }
    return postings;
  }

  private put(bucket: number, postings: Uint32Array): void {
    this.loaded.set(bucket, postings);
    this.changed.add(bucket);
  }
}

/** The entries whose keys are chosen. */
function chosen(postings: Uint32Array, isChosen: (key: number) => boolean): Uint32Array {
  const kept = new Uint32Array(postings.length);
  let count = 0;
  for (let k = 0; k < postings.length; k += 2) {
    if (!isChosen(postings[k]!)) continue;
    kept[count++] = postings[k]!;
    kept[count++] = postings[k + 1]!;
  }
  return kept.slice(0, count);
}

function joined(postings: Uint32Array, entry: readonly [key: number, number: number]): Uint32Array {
  const all = new Uint32Array(postings.length + 2);
  all.set(postings);
  all.set(entry, postings.length);
  return all;
}
