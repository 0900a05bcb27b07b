/** Which keys (shingles, say) stand in more than one item (a document, a statement), and in which. */
import { Numbers } from './numbers.js';
import { radixOrder } from './radix.js';

/** All keys that at least two items have. Items and groups are numbers; a group is one key. */
export interface SharedKeys {
  /** The shared keys of item d are entries firstOf[d] to firstOf[d + 1] of `position` and `group`. */
  readonly firstOf: Uint32Array;
  /** Place of the key in its item; ascending within an item. */
  readonly position: Uint16Array | Uint32Array;
  readonly group: Int32Array;
  /** A bit for each entry (`bitAt`): the item had the key before. */
  readonly repeated: Uint8Array;
  /** The items of group g, ascending, each once, are entries postingOf[g] to postingOf[g + 1] of `postings`. */
  readonly postingOf: Uint32Array;
  readonly postings: Int32Array;
}

/** How keys are made of an item: the key that begins at entry `at`, for all entries but the last `span` - 1. */
export interface KeyRule {
  readonly span: number;
  readonly keyAt: (item: Uint32Array, at: number) => number;
}

/** Bits of the numbers of slots in the table of keys met; 2^28 slots (64 MB, two bits a slot) keep chance hits under a fifth for 50 million keys. */
const MAX_SLOT_BITS = 28;
const MIN_SLOT_BITS = 12;
/** Slots a key, so that few fall on one another by chance. */
const SLOTS_A_KEY = 6;
/** Two bits a slot, side by side for one look at memory: met once, met again. */
const SLOTS_A_CELL = 16;

/**
 * Finds the keys that two or more items share. Takes the items as numbers and the rule that makes keys of them; gives, for every item, the places
 * of its shared keys, and for every key its items. `atOnce`: most keys that are sorted at a time. Exact but for equal 32-bit keys of unequal things, which the caller must find out.
 * One pass counts in a bit table, a second gathers what was met twice, and only that is sorted.
 */
export function findSharedKeys(items: readonly Uint32Array[], rule: KeyRule, atOnce = PART_KEYS): SharedKeys {
  const { span, keyAt } = rule;
  let total = 0;
  for (const item of items) total += Math.max(0, item.length - span + 1);
  let bits = MIN_SLOT_BITS;
  while (bits < MAX_SLOT_BITS && 2 ** bits < total * SLOTS_A_KEY) bits++;
  const shift = 32 - bits;
  const met = new Uint32Array(2 ** bits / SLOTS_A_CELL);
  for (const item of items) {
    for (let at = 0; at + span <= item.length; at++) {
      const slot = keyAt(item, at) >>> shift;
      const cell = met[slot >>> 4]!;
      const once = 1 << ((slot & 15) * 2);
      met[slot >>> 4] = (cell & once) === 0 ? cell | once : cell | (once << 1);
    }
  }
  return group(gather(items, total, rule, { met, shift }), atOnce);
}

/** A table of what keys were met once, and what again: key >>> shift is the slot. */
interface MetKeys {
  readonly met: Uint32Array;
  readonly shift: number;
}

/** Keys met twice or more, in the order of items and places. */
interface Gathered {
  readonly keys: Uint32Array;
  readonly position: Uint16Array | Uint32Array;
  readonly firstSeen: Uint32Array;
  readonly count: number;
}

function gather(items: readonly Uint32Array[], total: number, { span, keyAt }: KeyRule, { met, shift }: MetKeys): Gathered {
  // Room for all: what is never written to takes no memory.
  const keys = new Uint32Array(total);
  const position = items.every(item => item.length <= 0x10000) ? new Uint16Array(total) : new Uint32Array(total);
  const firstSeen = new Uint32Array(items.length + 1);
  let count = 0;
  for (let d = 0; d < items.length; d++) {
    const item = items[d]!;
    firstSeen[d] = count;
    const last = item.length - span;
    for (let at = 0; at <= last; at++) {
      const key = keyAt(item, at);
      const slot = key >>> shift;
      if ((met[slot >>> 4]! & (2 << ((slot & 15) * 2))) === 0) continue;
      keys[count] = key;
      position[count++] = at;
    }
  }
  firstSeen[items.length] = count;
  return { keys, position, firstSeen, count };
}

/** Keys are sorted in parts by their first bits where there are more than this, since sorting takes five times their room. */
const PART_KEYS = 1 << 22;
const PART_BITS = 3;

/** The group of a key that one item alone has. */
const ALONE = -1;

function group({ keys, position, firstSeen, count }: Gathered, atOnce: number): SharedKeys {
  // Once its group is known, the room of a key is that of its group: there may be many millions.
  const group = new Int32Array(keys.buffer, 0, count);
  const grouped = new Uint8Array((count >> 3) + 1);
  const repeats = new Uint8Array((count >> 3) + 1);
  const postings = new Int32Array(count);
  const starts = new Numbers();
  let posted = 0;
  const bits = count > atOnce ? PART_BITS : 0;
  for (let part = 0; part < 1 << bits; part++) {
    const { entries, holders, partKeys } = partOf(part, bits, { keys, position, firstSeen, count }, grouped);
    const { order, sorted } = radixOrder(partKeys, partKeys.length);
    for (let from = 0; from < order.length;) {
      const key = sorted[from]!;
      let to = from + 1;
      while (to < order.length && sorted[to] === key) to++;
      // Within a key the order is that of the items: the sort is stable.
      const alone = holders[order[from]!] === holders[order[to - 1]!];
      if (!alone) starts.push(posted);
      for (let last = -1; from < to; from++) {
        const entry = entries[order[from]!]!;
        const holder = holders[order[from]!]!;
        setBit(grouped, entry);
        group[entry] = alone ? ALONE : starts.count - 1;
        if (alone) continue;
        if (holder === last) setBit(repeats, entry); else postings[posted++] = last = holder;
      }
    }
  }
  starts.push(posted);
  const firstOf = new Uint32Array(firstSeen.length);
  let kept = 0;
  const repeated = new Uint8Array(repeats.length);
  for (let d = 0; d + 1 < firstSeen.length; d++) {
    firstOf[d] = kept;
    for (let entry = firstSeen[d]!; entry < firstSeen[d + 1]!; entry++) {
      if (group[entry] === ALONE) continue;
      position[kept] = position[entry]!;
      if (bitAt(repeats, entry)) setBit(repeated, kept);
      group[kept++] = group[entry]!;
    }
  }
  firstOf[firstSeen.length - 1] = kept;
  return {
    firstOf, position: position.subarray(0, kept), group: group.subarray(0, kept), repeated,
    postingOf: Uint32Array.from(starts.list.subarray(0, starts.count)), postings: postings.subarray(0, posted),
  };
}

/** Whether a bit of a list of bits is set. */
export function bitAt(bits: Uint8Array, at: number): boolean {
  return (bits[at >> 3]! & (1 << (at & 7))) !== 0;
}

function setBit(bits: Uint8Array, at: number): void {
  bits[at >> 3]! |= 1 << (at & 7);
}

/** The entries without a group whose keys begin with some bits, in order, with their keys and items. */
function partOf(part: number, bits: number, { keys, firstSeen, count }: Gathered, grouped: Uint8Array): { readonly entries: Uint32Array; readonly holders: Int32Array; readonly partKeys: Uint32Array } {
  const shift = 32 - bits;
  const within = (entry: number): boolean => bits === 0 || (keys[entry]! >>> shift === part && !bitAt(grouped, entry));
  let size = 0;
  for (let entry = 0; entry < count; entry++) if (within(entry)) size++;
  const [entries, holders, partKeys] = [new Uint32Array(size), new Int32Array(size), new Uint32Array(size)];
  let at = 0;
  for (let d = 0; d + 1 < firstSeen.length; d++) {
    for (let entry = firstSeen[d]!; entry < firstSeen[d + 1]!; entry++) {
      if (!within(entry)) continue;
      entries[at] = entry;
      holders[at] = d;
      partKeys[at++] = keys[entry]!;
    }
  }
  return { entries, holders, partKeys };
}
