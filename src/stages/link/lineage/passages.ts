/** Shared passages of two documents: aligned words brought to their true ends and to places in both sources. */
import type { FoundPassage } from '../../../model/fingerprint.js';
import type { Alignment } from '../../../text/align.js';
import { LONG_WORD } from '../../../text/words.js';
import type { Gaps } from './gaps.js';
import type { Side } from './side.js';

/** A verified shared passage before its key is known. */
export type SharedPassage = Omit<FoundPassage, 'key' | 'middle'>;

/** Fewest equal words of a passage that counts: titles with names ("the foreign minister of the republic of ...") reach ten. */
const MIN_WORDS = 12;
/** The same for words in quotation marks on both sides, which writers do not choose alike by chance. */
const MIN_QUOTED_WORDS = 7;
const MIN_QUOTED_LONG_WORDS = 3;
/** Share of equal words below which two stretches do not tell the same. */
const MIN_IDENTITY = 0.5;
/** Short passages must be nearly equal: two formulas with a gap between are no passage. */
const SHORT_WORDS = 24;
const MIN_SHORT_IDENTITY = 0.75;
/** Equal words of a pair in all from which its short passages need no more than the others. */
const SURE_PAIR_WORDS = 40;
/** Words past a sentence end that are equal by chance ("... . The minister ..."). */
const STRAY_WORDS = 3;
/** Share of quotation marks from which a passage is quoted. */
export const MOSTLY_QUOTED = 0.5;

/** Takes two documents and what aligns; gives the passages worth telling. `gaps`: what stands between the words of both. */
export function sharedPassages(a: Side, b: Side, gaps: Gaps, alignments: readonly Alignment[]): readonly SharedPassage[] {
  const passages: SharedPassage[] = [];
  let inAll = 0;
  for (const { matched } of alignments) inAll += matched;
  // Bringing an alignment to the end of its sentence adds one word at most.
  const least = (a.hasQuotations && b.hasQuotations ? MIN_QUOTED_WORDS : MIN_WORDS) - 1;
  for (const found of alignments) {
    if (found.matched < Math.max(least, MIN_QUOTED_WORDS)) continue;
    const words = toTrueEnds(a, b, found);
    const length = Math.max(words.aEnd - words.aStart, words.bEnd - words.bStart);
    const identity = words.matched / length;
    if (words.matched < MIN_QUOTED_WORDS || identity < (words.matched < SHORT_WORDS && inAll < SURE_PAIR_WORDS ? MIN_SHORT_IDENTITY : MIN_IDENTITY)) continue;
    const viewA = viewOf(a, words.aStart, words.aEnd);
    const viewB = viewOf(b, words.bStart, words.bEnd);
    closeMarks(a, viewA, b, viewB, words, gaps);
    const inA = a.inSource(viewA);
    const inB = b.inSource(viewB);
    const quoted = Math.min(a.quotedShare(inA), b.quotedShare(inB));
    const enough = words.matched >= MIN_WORDS || (quoted >= MOSTLY_QUOTED && longWords(a.words, words) >= MIN_QUOTED_LONG_WORDS);
    if (!enough || !sameLetters(a, b, words)) continue;
    passages.push({ words, a: inA, b: inB, quoted, atEdge: a.atEdge(viewA) && b.atEdge(viewB) });
  }
  return passages;
}

function viewOf(side: Side, from: number, to: number): { start: number; end: number } {
  return { start: side.start(from), end: side.end(to - 1) };
}

function longWords(words: Uint32Array, at: Alignment): number {
  let count = 0;
  for (let k = at.aStart; k < at.aEnd; k++) if (words[k]! & LONG_WORD) count++;
  return count;
}

/**
 * Brings an alignment to where its sentence or clause ends, if that is near.
 *     The talks failed. The | envoy of Norland left.     The talks failed. The | fair opened.
 *                       ^ stray: equal by chance, dropped
 *     the risk is | real. The envoy                      the risk is | quite real. Then
 *                   ^ same end behind a small edit: taken in
 */
function toTrueEnds(a: Side, b: Side, found: Alignment): Alignment {
  let { aStart, aEnd, bStart, bEnd, matched } = found;
  if (!(a.breaks(aEnd) && b.breaks(bEnd))) {
    const [x, y] = nearEnd(a, aEnd, b, bEnd);
    if (x > 0) { aEnd += x; bEnd += y; matched++; }
    else {
      const stray = strays(aEnd - aStart, bEnd - bStart, t => a.words[aEnd - t] === b.words[bEnd - t], t => a.ends(aEnd - t) && b.ends(bEnd - t));
      aEnd -= stray; bEnd -= stray; matched -= stray;
    }
  }
  if (!(a.breaks(aStart) && b.breaks(bStart))) {
    const stray = strays(aEnd - aStart, bEnd - bStart, t => a.words[aStart + t - 1] === b.words[bStart + t - 1], t => a.ends(aStart + t) && b.ends(bStart + t));
    aStart += stray; bStart += stray; matched -= stray;
  }
  return { aStart, aEnd, bStart, bEnd, matched };
}

/** How many words at an end, three at most, lie beyond a sentence end that both texts have there; the word on its other side must be equal too. */
function strays(lengthA: number, lengthB: number, equal: (t: number) => boolean, endsAt: (t: number) => boolean): number {
  for (let t = 1; t <= STRAY_WORDS && t < lengthA && t < lengthB && equal(t); t++) if (endsAt(t)) return equal(t + 1) ? t : 0;
  return 0;
}

/** Words of a and b up to an equal long word with which both end a sentence or clause, three at most; zeros where there is none. */
function nearEnd(a: Side, aEnd: number, b: Side, bEnd: number): readonly [number, number] {
  for (let x = 1; x <= STRAY_WORDS; x++) {
    if (!a.breaks(aEnd + x)) continue;
    for (let y = 1; y <= STRAY_WORDS; y++) {
      const word = a.words[aEnd + x - 1]!;
      if (b.breaks(bEnd + y) && (word & LONG_WORD) !== 0 && word === b.words[bEnd + y - 1]) return [x, y];
    }
  }
  return [0, 0];
}

/** Takes in the marks that both texts have right before and behind the passage: a full stop, a closing quotation mark. */
function closeMarks(a: Side, inA: { start: number; end: number }, b: Side, inB: { start: number; end: number }, { aStart, aEnd, bStart, bEnd }: Alignment, gaps: Gaps): void {
  const behind = gaps.closing(a.gap(aEnd), b.gap(bEnd));
  const before = gaps.opening(a.gap(aStart), b.gap(bStart));
  inA.end += behind; inB.end += behind;
  inA.start -= before; inB.start -= before;
}

/** Checks that the passage begins and ends with the same words: seven and more equal 32-bit hashes in a row leave no other doubt. */
function sameLetters(a: Side, b: Side, { aStart, aEnd, bStart, bEnd }: Alignment): boolean {
  return a.check(aStart) === b.check(bStart) && a.check(aEnd - 1) === b.check(bEnd - 1);
}
