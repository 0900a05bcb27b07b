/** Similarity of two short wordings: the best alignment word by word, how much of each it covers, and the words that differ. */
import { LONG_WORD } from './words.js';

/** A wording as columns, one entry a word: plain lists, since there are many and each is short. */
export interface Wording {
  readonly count: number;
  /** Hash of the folded word (see `words.ts`), as a signed number. */
  readonly hash: readonly number[];
  /** Hash of its first letters, so that forms of one word are alike. */
  readonly stem: readonly number[];
  /** What the word is worth: nothing where it may be missing at no cost (an editor's brackets). */
  readonly weight: readonly number[];
}

export interface WordingAlignment {
  /** Worth of the words that are equal or forms of one word. */
  readonly matched: number;
  /** The same, divided by the worth of all words of the shorter wording: 1 where it stands wholly in the longer one. */
  readonly contained: number;
  /** Long words (not "of", "le") that are equal. */
  readonly longWords: number;
  /** Words in the longest stretch that is the same in both, unbroken. */
  readonly longestRun: number;
  /** Places before, between and behind the matches where each has other words of its own. */
  readonly substitutions: number;
  /** Words of each wording from the first to the last match, as half-open ranges. */
  readonly inA: readonly [number, number];
  readonly inB: readonly [number, number];
  /** Matches in pairs a, b, ascending. */
  readonly pairs: readonly number[];
}

/** Worth of a long and of a short word. */
export const LONG_WEIGHT = 1;
export const SHORT_WEIGHT = 0.25;
/** Worth of two forms of one word, as a share of an equal word. */
const FORM_SHARE = 0.7;
/** Words looked at in each wording: a statement longer than this is compared by its beginning. */
const MAX_WORDS = 600;

/**
 * Aligns two wordings: the common subsequence of the greatest worth (weighted Needleman-Wunsch without cost for gaps).
 * Takes two wordings; gives their alignment, or null where nothing matches. `forms`: forms of one word match too. Cost: the product of the lengths.
 */
export function alignWordings(a: Wording, b: Wording, forms: boolean): WordingAlignment | null {
  const n = Math.min(a.count, MAX_WORDS);
  const m = Math.min(b.count, MAX_WORDS);
  const width = m + 1;
  best.fill(0, 0, width);
  for (let i = 1; i <= n; i++) {
    const line = i * width;
    const hash = a.hash[i - 1]!;
    const stem = a.stem[i - 1]!;
    best[line] = 0;
    for (let j = 1; j <= m; j++) {
      const cell = line + j;
      let value = best[cell - 1]!;
      if (best[cell - width]! > value) value = best[cell - width]!;
      if (b.hash[j - 1] === hash || (forms && b.stem[j - 1] === stem)) {
        const matched = best[cell - width - 1]! + worth(a, i - 1, b, j - 1, forms);
        if (matched > value) value = matched;
      }
      best[cell] = value;
    }
  }
  if (best[n * width + m]! <= 0) return null;
  const reversed: number[] = [];
  for (let i = n, j = m; i > 0 && j > 0;) {
    const cell = i * width + j;
    // Where a match is as good as a gap, the later word is left for what follows it: matches stay together.
    const same = worth(a, i - 1, b, j - 1, forms);
    if (same > 0 && best[cell]! <= best[cell - width - 1]! + same + 1e-4) { reversed.push(j - 1, i - 1); i--; j--; }
    else if (best[cell - width]! >= best[cell - 1]!) i--;
    else j--;
  }
  return measured(a, b, n, m, best[n * width + m]!, reversed.reverse());
}

/** Room for the table of one alignment, used again and again. */
const best = new Float32Array((MAX_WORDS + 1) ** 2);

function worth(a: Wording, i: number, b: Wording, j: number, forms: boolean): number {
  // A word in an editor's brackets that is in the other text too is worth as much as there.
  const weight = Math.max(a.weight[i]!, b.weight[j]!);
  if (a.hash[i] === b.hash[j]) return weight;
  return forms && a.stem[i] === b.stem[j] ? weight * FORM_SHARE : 0;
}

function measured(a: Wording, b: Wording, n: number, m: number, matched: number, pairs: readonly number[]): WordingAlignment {
  let longWords = 0;
  let longestRun = 0;
  let run = 0;
  const differ = (fromA: number, toA: number, fromB: number, toB: number): number => total(a, fromA, toA) > 0 && total(b, fromB, toB) > 0 ? 1 : 0;
  const last = pairs.length - 2;
  let substitutions = differ(0, pairs[0]!, 0, pairs[1]!) + differ(pairs[last]! + 1, n, pairs[last + 1]! + 1, m);
  for (let k = 0; k < pairs.length; k += 2) {
    if (k > 0) substitutions += differ(pairs[k - 2]! + 1, pairs[k]!, pairs[k - 1]! + 1, pairs[k + 1]!);
    const equal = a.hash[pairs[k]!] === b.hash[pairs[k + 1]!];
    if (equal && a.hash[pairs[k]!]! & LONG_WORD) longWords++;
    run = equal ? (run > 0 && pairs[k] === pairs[k - 2]! + 1 && pairs[k + 1] === pairs[k - 1]! + 1 ? run + 1 : 1) : 0;
    if (run > longestRun) longestRun = run;
  }
  return {
    matched, contained: matched / Math.max(SHORT_WEIGHT, Math.min(total(a, 0, n), total(b, 0, m))), longWords, longestRun, substitutions,
    inA: [pairs[0]!, pairs[last]! + 1], inB: [pairs[1]!, pairs[last + 1]! + 1], pairs,
  };
}

function total(wording: Wording, from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) sum += wording.weight[k]!;
  return sum;
}

/** A stretch of words that differs: half-open ranges of each wording, one of which may be empty. */
export interface Difference {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** The stretches between the matches of an alignment, in order; what stands before the first match and behind the last is no difference but an excerpt. */
export function differences({ pairs }: WordingAlignment): Difference[] {
  const found: Difference[] = [];
  for (let k = 2; k < pairs.length; k += 2) {
    const a: readonly [number, number] = [pairs[k - 2]! + 1, pairs[k]!];
    const b: readonly [number, number] = [pairs[k - 1]! + 1, pairs[k + 1]!];
    if (a[1] > a[0] || b[1] > b[0]) found.push({ a, b });
  }
  return found;
}
