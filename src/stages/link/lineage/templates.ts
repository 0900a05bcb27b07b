/** Texts of one mould: the words stay, the names and figures change (a second vote, the next stage, tomorrow's forecast). Two events, no copy. */
import { LONG_WORD } from '../../../text/words.js';
import type { SharedPassage } from './passages.js';
import type { Side } from './side.js';

/** Names or figures exchanged for others from which texts of different days are of one mould, and for how many equal words one. */
const OTHER_DAY = { exchanged: 4, equalWords: 60 };
/** The same for two texts of one outlet, which prints a text once and its mould often. */
const OTHER_DAY_OF_OUTLET = { exchanged: 2, equalWords: 60 };
/** The same for texts of one day: results of two matches; a careless copy has a few wrong figures at most. */
const SAME_DAY = { exchanged: 8, equalWords: 25 };

/** Whether two texts only share their mould. Takes both sides, what they share, whole days between their publications (null: unknown), and whether one outlet printed both. */
export function isOneMould(a: Side, b: Side, passages: readonly SharedPassage[], days: number | null, sameOutlet: boolean): boolean {
  const limit = days === null || days < 1 ? SAME_DAY : sameOutlet ? OTHER_DAY_OF_OUTLET : OTHER_DAY;
  let equal = 0;
  let exchanged = 0;
  for (const p of passages) {
    equal += p.words.matched;
    exchanged += exchangedFacts(a, b, p);
  }
  return exchanged >= limit.exchanged && exchanged * limit.equalWords >= equal;
}

/** Words looked ahead for the place where both texts tell the same again. */
const AHEAD = 16;

/** Places in a passage where one text has a name or figure and the other has another. */
function exchangedFacts(a: Side, b: Side, { words: { aStart, aEnd, bStart, bEnd } }: SharedPassage): number {
  let count = 0;
  let i = aStart;
  let j = bStart;
  while (i < aEnd && j < bEnd) {
    if (a.words[i] === b.words[j]) { i++; j++; continue; }
    const [x, y] = meetingPoint(a.words, i, aEnd, b.words, j, bEnd);
    if (x > 0 && y > 0 && a.tellsFact(i, i + x) && b.tellsFact(j, j + y)) count++;
    i += x;
    j += y;
  }
  return count;
}

/** Words of each text up to where both go on with an equal long word, or two equal short ones; the nearest such place. */
function meetingPoint(a: Uint32Array, i: number, aEnd: number, b: Uint32Array, j: number, bEnd: number): readonly [number, number] {
  for (let sum = 1; sum <= 2 * AHEAD; sum++) {
    for (let x = Math.max(0, sum - AHEAD); x <= Math.min(sum, AHEAD); x++) {
      const [p, q] = [i + x, j + sum - x];
      if (p >= aEnd || q >= bEnd || a[p] !== b[q]) continue;
      if (a[p]! & LONG_WORD || p + 1 >= aEnd || q + 1 >= bEnd || a[p + 1] === b[q + 1]) return [x, sum - x];
    }
  }
  return [Math.min(AHEAD, aEnd - i), Math.min(AHEAD, bEnd - j)];
}
