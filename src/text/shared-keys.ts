/** Which keys (shingles, say) stand in more than one item (a document, a statement), and in which. */
import { Numbers } from './numbers.js';
import { radixOrder } from './radix.js';

/** All keys that at least two items have. Items and groups are numbers; a group is one key. */
export interface SharedKeys {
  /** The shared keys of item d are entries firstOf[d] to firstOf[d + 1] of `position` and `group`. */
  readonly firstOf: Uint32Array;
  /** Place of the key in its item; ascending within an item. */
  readonly position: Uint32Array;
  readonly group: Int32Array;
  /** Where in `postings` the item stands among those of the key; -1 where the item had the key before. */
  readonly rank: Int32Array;
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
 * of its shared keys, and for every key its items. Exact but for equal 32-bit keys of unequal things, which the caller must find out.
 * One pass counts in a bit table, a second gathers what was met twice, and only that is sorted.
 */
export function findSharedKeys(items: readonly Uint32Array[], rule: KeyRule): SharedKeys {
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
  return group(gather(items, total, rule, { met, shift }));
}

/** A table of what keys were met once, and what again: key >>> shift is the slot. */
interface MetKeys {
  readonly met: Uint32Array;
  readonly shift: number;
}

/** Keys met twice or more, in the order of items and places. */
interface Gathered {
  readonly keys: Uint32Array;
  readonly position: Uint32Array;
  readonly item: Int32Array;
  readonly firstSeen: Uint32Array;
  readonly count: number;
}

/** Share of all keys that is made room for at first: about a sixth of a news archive's five-word runs come again. */
const FIRST_ROOM = 0.25;

function gather(items: readonly Uint32Array[], total: number, { span, keyAt }: KeyRule, { met, shift }: MetKeys): Gathered {
  let room = Math.max(1024, Math.ceil(total * FIRST_ROOM));
  let keys: Uint32Array = new Uint32Array(room);
  let position: Uint32Array = new Uint32Array(room);
  const firstSeen = new Uint32Array(items.length + 1);
  let count = 0;
  for (let d = 0; d < items.length; d++) {
    const item = items[d]!;
    firstSeen[d] = count;
    if (count + item.length > room) {
      room = Math.max(room * 2, count + item.length);
      keys = grown(keys, room);
      position = grown(position, room);
    }
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
  const item = new Int32Array(count);
  for (let d = 0; d < items.length; d++) item.fill(d, firstSeen[d], firstSeen[d + 1]);
  return { keys, position, item, firstSeen, count };
}

function grown(old: Uint32Array, room: number): Uint32Array {
  const made = new Uint32Array(room);
  made.set(old);
  return made;
}

function group({ keys, position, item, firstSeen, count }: Gathered): SharedKeys {
  const { order, sorted, spare: [first, second] } = radixOrder(keys, count);
  // Millions of keys: the room of the sort is used again.
  const groupOf = new Int32Array(first.buffer, first.byteOffset, count).fill(-1);
  const postings = new Int32Array(second.buffer, second.byteOffset, count);
  const rankOf = new Int32Array(count);
  const starts = new Numbers();
  let posted = 0;
  let kept = 0;
  for (let from = 0; from < count;) {
    const key = sorted[from]!;
    let to = from + 1;
    while (to < count && sorted[to] === key) to++;
    // Within a key the order is that of the items: the sort is stable.
    if (to > from + 1 && item[order[from]!] !== item[order[to - 1]!]) {
      const g = starts.count;
      starts.push(posted);
      let last = -1;
      for (let k = from; k < to; k++) {
        const entry = order[k]!;
        groupOf[entry] = g;
        kept++;
        const holder = item[entry]!;
        if (holder === last) { rankOf[entry] = -1; continue; }
        rankOf[entry] = posted;
        postings[posted++] = last = holder;
      }
    }
    from = to;
  }
  starts.push(posted);
  const firstOf = new Uint32Array(firstSeen.length);
  const keptPosition = new Uint32Array(kept);
  const keptGroup = new Int32Array(kept);
  const keptRank = new Int32Array(kept);
  let at = 0;
  for (let d = 0; d + 1 < firstSeen.length; d++) {
    firstOf[d] = at;
    for (let entry = firstSeen[d]!; entry < firstSeen[d + 1]!; entry++) {
      if (groupOf[entry]! < 0) continue;
      keptPosition[at] = position[entry]!;
      keptRank[at] = rankOf[entry]!;
      keptGroup[at++] = groupOf[entry]!;
    }
  }
  firstOf[firstSeen.length - 1] = at;
  return { firstOf, position: keptPosition, group: keptGroup, rank: keptRank, postingOf: Uint32Array.from(starts.list.subarray(0, starts.count)), postings: postings.slice(0, posted) };
}
