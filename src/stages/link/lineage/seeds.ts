/** Seeds of a pair: the places of the shingles that both documents have, found without reading either again. */
import type { SharedKeys } from '../../../text/shared-keys.js';

/** `places` holds `count` pairs of positions, of the one document and of the other. */
export interface Seeds {
  readonly places: Int32Array;
  readonly count: number;
}

/** Places at which a text may hold one shingle and still be looked up one by one. */
const MAX_PLACES = 4;

const FILTER_BITS = 1 << 15;

/** Finds the seeds of one document with any others. The table of its shingles is small enough to stay near the processor. */
export class SeedFinder {
  /** An open table of the groups of the document, at most half full: the group of each slot, and its last entry. */
  private groups = new Int32Array(1024);
  private last = new Int32Array(1024);
  /** A bit for each group that the table may hold: most shingles of another document are told off by it. */
  private readonly filter = new Int32Array(FILTER_BITS >> 5);
  /** For each entry the one before it with the same shingle, or -1. */
  private before = new Int32Array(1024);
  private places = new Int32Array(2048);
  private base = 0;

  constructor(private readonly shared: SharedKeys) {}

  /** Takes the one document by number. */
  from(a: number): void {
    const { firstOf, group } = this.shared;
    this.base = firstOf[a]!;
    const size = firstOf[a + 1]! - this.base;
    if (2 * size > this.groups.length) {
      let slots = this.groups.length;
      while (slots < 2 * size) slots *= 2;
      this.groups = new Int32Array(slots);
      this.last = new Int32Array(slots);
      this.before = new Int32Array(slots);
    }
    this.groups.fill(-1);
    this.filter.fill(0);
    const mask = this.groups.length - 1;
    for (let k = 0; k < size; k++) {
      const g = group[this.base + k]!;
      const hash = hashOf(g);
      this.filter[(hash & (FILTER_BITS - 1)) >> 5]! |= 1 << (hash & 31);
      let slot = hash & mask;
      while (this.groups[slot]! >= 0 && this.groups[slot] !== g) slot = (slot + 1) & mask;
      this.before[k] = this.groups[slot] === g ? this.last[slot]! : -1;
      this.groups[slot] = g;
      this.last[slot] = k;
    }
  }

  /** Gives the seeds with another document: positions in pairs, ascending in the other; valid until the next call. */
  into(b: number): Seeds {
    const { firstOf, position, group } = this.shared;
    const { groups, last, before, base, filter } = this;
    const mask = groups.length - 1;
    const end = firstOf[b + 1]!;
    let count = 0;
    for (let entry = firstOf[b]!; entry < end; entry++) {
      const g = group[entry]!;
      const hash = hashOf(g);
      if ((filter[(hash & (FILTER_BITS - 1)) >> 5]! & (1 << (hash & 31))) === 0) continue;
      let slot = hash & mask;
      while (groups[slot]! >= 0 && groups[slot] !== g) slot = (slot + 1) & mask;
      if (groups[slot]! < 0) continue;
      let k = last[slot]!;
      for (let seen = 0; k >= 0 && seen < MAX_PLACES; seen++, k = before[k]!) {
        if (2 * count + 2 > this.places.length) { const more = new Int32Array(this.places.length * 2); more.set(this.places); this.places = more; }
        this.places[2 * count] = position[base + k]!;
        this.places[2 * count + 1] = position[entry]!;
        count++;
      }
    }
    return { places: this.places, count };
  }
}

function hashOf(group: number): number {
  return Math.imul(group, 0x9e3779b1) >>> 12;
}
