/** Which figures are compared: those of one noun that share words and came out near in time. */
import { FigureColumns } from './columns.js';

/** Figures of texts that come out further apart speak of other times. */
const NEWS_DAYS = 10;
/** So many words two figures share, at the least, before they are compared. */
const WORDS = 2;
/** A word that more sentences of the same counted noun have than this, within the time in which their figures can be one, tells nothing. */
const COMMON = 400;
/** Less than any two different times of publication are apart, in days. */
const SHORTEST_TIME = 1e-6;

/**
 * Calls back with each pair of figures of one noun (a before b, ascending) that have enough words in common. `dayOf` is the publication day of a
 * document, NaN where it is unknown. Cost: the words of all figures times at most those in `COMMON` others.
 */
export function forEachPair(columns: FigureColumns, dayOf: (document: number) => number, visit: (a: number, b: number) => void): void {
  const { count } = columns;
  const days = Float64Array.from({ length: count }, (_, i) => dayOf(columns.document.list[i]!));
  const { keyOf, from, holders, dated } = holdersOfWords(columns, days);
  const words = columns.wordsOf.list;
  const tally = new Uint16Array(count);
  const touched = new Int32Array(count);
  for (let a = 0; a < count; a++) {
    if (columns.noun.list[a]! < 0) continue;
    const day = days[a]!;
    const anyTime = Number.isNaN(day);
    let met = 0;
    for (let w = words[a]!; w < words[a + 1]!; w++) {
      const key = keyOf[w]!;
      const [first, middle, end] = [from[key]!, dated[key]!, from[key + 1]!];
      if (end - first < 2) continue;
      if (end - first > COMMON) {
        if (anyTime || middle - first > COMMON) continue;
        const near = beyond(holders, middle, end, days, day + NEWS_DAYS) - atOrBeyond(holders, middle, end, days, day - NEWS_DAYS);
        if (near + middle - first > COMMON) continue;
      }
      for (let k = first; k < middle; k++) {
        const b = holders[k]!;
        if (b > a && tally[b]!++ === 0) touched[met++] = b;
      }
      const begin = anyTime ? middle : atOrBeyond(holders, middle, end, days, day - NEWS_DAYS - SHORTEST_TIME);
      const last = day + NEWS_DAYS + SHORTEST_TIME;
      for (let k = begin; k < end; k++) {
        const b = holders[k]!;
        if (days[b]! >= last) break;
        if (b > a && tally[b]!++ === 0) touched[met++] = b;
      }
    }
    let kept = 0;
    for (let k = 0; k < met; k++) {
      const b = touched[k]!;
      if (tally[b]! >= WORDS && !(Math.abs(day - days[b]!) > NEWS_DAYS)) touched[kept++] = b;
      tally[b] = 0;
    }
    if (kept > 1) touched.subarray(0, kept).sort();
    for (let k = 0; k < kept; k++) visit(a, touched[k]!);
  }
}

/** For each word of a figure the figures that have it and count the same noun. */
interface Holders {
  /** The key (noun and word) of each entry of `words`. */
  readonly keyOf: Int32Array;
  /** The holders of key k are entries from[k] up to from[k + 1] of `holders`: up to dated[k] those without a time, then the others in order of time. */
  readonly from: Int32Array;
  readonly dated: Int32Array;
  readonly holders: Int32Array;
}

function holdersOfWords(columns: FigureColumns, days: Float64Array): Holders {
  const { count } = columns;
  const words = columns.words.list;
  const wordsOf = columns.wordsOf.list;
  const keyOf = new Int32Array(columns.words.count);
  const keys = new PairNumbers();
  for (let i = 0; i < count; i++) {
    const noun = columns.noun.list[i]!;
    for (let w = wordsOf[i]!; w < wordsOf[i + 1]!; w++) keyOf[w] = noun < 0 ? 0 : keys.of(noun, words[w]!);
  }
  const from = new Int32Array(keys.count + 2);
  const dated = new Int32Array(keys.count + 1);
  const inTime = orderOfTime(days);
  // Counted two entries on, filled one entry on: when all stand in place, so do the beginnings.
  for (const i of inTime) if (columns.noun.list[i]! >= 0) for (let w = wordsOf[i]!; w < wordsOf[i + 1]!; w++) from[keyOf[w]! + 2]!++;
  for (let k = 2; k < from.length; k++) from[k]! += from[k - 1]!;
  const holders = new Int32Array(from[from.length - 1]!);
  for (const i of inTime) if (columns.noun.list[i]! >= 0) for (let w = wordsOf[i]!; w < wordsOf[i + 1]!; w++) holders[from[keyOf[w]! + 1]!++] = i;
  for (let k = 0; k < keys.count; k++) {
    let middle = from[k]!;
    while (middle < from[k + 1]! && Number.isNaN(days[holders[middle]!]!)) middle++;
    dated[k] = middle;
  }
  return { keyOf, from, dated, holders };
}

/** All figures, those without a time first, each list in their order. */
function orderOfTime(days: Float64Array): Int32Array {
  const order = Int32Array.from(days, (_, i) => i);
  return order.sort((a, b) => {
    const [p, q] = [days[a]!, days[b]!];
    if (Number.isNaN(p) || Number.isNaN(q)) return Number(Number.isNaN(q)) - Number(Number.isNaN(p)) || a - b;
    return p - q || a - b;
  });
}

/** The first of holders[from, to) at or behind a time. */
function atOrBeyond(holders: Int32Array, from: number, to: number, days: Float64Array, day: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[holders[middle]!]! < day) low = middle + 1; else high = middle;
  }
  return low;
}

/** The first of them behind a time. */
function beyond(holders: Int32Array, from: number, to: number, days: Float64Array, day: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[holders[middle]!]! <= day) low = middle + 1; else high = middle;
  }
  return low;
}

/** Gives each pair of two numbers a number, counted from 0, in an open table that is at most half full. */
class PairNumbers {
  count = 0;
  /** First, second and number of each pair; a first of -1 is a free place. */
  private table = new Int32Array(3 * 1024).fill(-1);
  private mask = 1023;

  /** Takes two numbers of at least 0. */
  of(first: number, second: number): number {
    const slot = this.slotOf(first, second);
    if (this.table[slot]! >= 0) return this.table[slot + 2]!;
    this.put(slot, first, second, this.count);
    if (2 * ++this.count > this.mask) this.grow();
    return this.count - 1;
  }

  private slotOf(first: number, second: number): number {
    const h = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    let slot = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) >>> 4 & this.mask;
    while (this.table[3 * slot]! >= 0 && (this.table[3 * slot] !== first || this.table[3 * slot + 1] !== second)) slot = (slot + 1) & this.mask;
    return 3 * slot;
  }

  private put(slot: number, first: number, second: number, number: number): void {
    this.table[slot] = first;
    this.table[slot + 1] = second;
    this.table[slot + 2] = number;
  }

  private grow(): void {
    const old = this.table;
    this.mask = 2 * this.mask + 1;
    this.table = new Int32Array(3 * (this.mask + 1)).fill(-1);
    for (let k = 0; k < old.length; k += 3) if (old[k]! >= 0) this.put(this.slotOf(old[k]!, old[k + 1]!), old[k]!, old[k + 1]!, old[k + 2]!);
  }
}
