/** Alignment: the stretches that two texts have in common, small edits bridged, each extended to where the likeness ends. */
import { LONG_WORD } from './words.js';

/** Words a[aStart, aEnd) and b[bStart, bEnd) tell the same; `matched` of them are equal in both. */
export interface Alignment {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
  readonly matched: number;
}

interface Run {
  aStart: number;
  bStart: number;
  length: number;
}

interface Chain {
  aStart: number;
  aEnd: number;
  bStart: number;
  bEnd: number;
  matched: number;
}

/** Most words between two equal runs that still count as an edit within one passage: about one rewritten clause. */
const BRIDGE_WORDS = 24;
/** Most words that are only put in or left out within one passage: more is a sentence of another text, or a cut. */
const INSERTED_WORDS = 12;
/** A bridge must cost less than what stands on both sides of it: so many equal words are asked for each bridged one that has no equal. */
const BRIDGE_COST = 0.5;
/** A stretch with this share of equal words in order is no gap but the same sentence with more edits; two texts of one language share about a quarter. */
const SAME_SENTENCE = 0.45;
/** Most words of such a stretch: a long sentence. */
const SENTENCE_WORDS = 60;
/** Runs looked at per pair of texts; only texts that repeat themselves endlessly have more. */
const MAX_RUNS = 8_000;
/** Chains that a run may still be joined to: the last ones opened. */
const MAX_OPEN = 16;
/** Equal words from which a stretch is worth following to its ends, unless the pair shares this many in all. */
const LEAST_RUN = 7;
const SURE_WORDS = 40;
/** Words looked at beyond an end at a time. */
const WINDOW = 24;
/** Scores of the extension: a long equal word, a short one ("of", "le": often equal by chance), a word that differs or is missing. */
const LONG_MATCH = 1;
const SHORT_MATCH = 0.4;
const DIFFERENCE = -0.8;
/** Words that one text may be ahead of the other within the window. */
const BAND = 8;
/** Below the best score by this much, the likeness has ended. */
const DROP = 4;
/** Gain that an extension over a difference must bring. */
const MIN_GAIN = 0.9;

/**
 * Aligns two texts around known common shingles.
 * Takes the word hashes of both and the seeds (positions of equal shingles of `seedLength` words, in pairs a, b; ascending in b);
 * gives the stretches in the order of a, none overlapping a better one. About linear in the number of seeds.
 * Seed, extend and chain come from BLAST (Altschul et al. 1990); the stop is its X-drop rule with a window.
 */
export function align(a: Uint32Array, b: Uint32Array, seeds: Int32Array, seedCount: number, seedLength: number): Alignment[] {
  const all = chain(a, b, equalRuns(a, b, seeds, seedCount, seedLength));
  let inAll = 0;
  for (const c of all) inAll += c.matched;
  // Formulas of a language are as long as a seed; alone they lead nowhere.
  const chains = inAll >= SURE_WORDS ? all : all.filter(c => c.matched >= LEAST_RUN);
  return extended(a, b, chains);
}

/** For each diagonal (place in a less place in b, counted from the lowest) how far along b it was followed, and in which call. */
let reached = new Int32Array(4096);
let reachedIn = new Int32Array(4096);
let calls = 0;

/** The longest equal runs through the seeds, each once, in the order of a. */
function equalRuns(a: Uint32Array, b: Uint32Array, seeds: Int32Array, seedCount: number, seedLength: number): Run[] {
  const runs: Run[] = [];
  if (a.length + b.length > reached.length || calls === 0x7fffffff) {
    reached = new Int32Array(2 * Math.max(a.length + b.length, reached.length));
    reachedIn = new Int32Array(reached.length);
    calls = 0;
  }
  calls++;
  for (let k = 0; k < seedCount && runs.length < MAX_RUNS; k++) {
    let i = seeds[2 * k]!;
    let j = seeds[2 * k + 1]!;
    const diagonal = i - j;
    const known = diagonal + b.length;
    if (reachedIn[known] === calls && reached[known]! > j) continue;
    let end = j + seedLength;
    // Equal hashes of unequal shingles: one chance in four thousand million.
    let equal = true;
    for (let w = j; w < end && equal; w++) equal = b[w] === a[w + diagonal];
    if (!equal) continue;
    while (end < b.length && end + diagonal < a.length && b[end] === a[end + diagonal]) end++;
    while (i > 0 && j > 0 && a[i - 1] === b[j - 1]) { i--; j--; }
    reachedIn[known] = calls;
    reached[known] = end;
    runs.push({ aStart: i, bStart: j, length: end - j });
  }
  return runs.length < 2 ? runs : runs.sort((x, y) => x.aStart - y.aStart || x.bStart - y.bStart);
}

/** Joins runs that follow one another in both texts with a small edit between. */
function chain(a: Uint32Array, b: Uint32Array, runs: readonly Run[]): Chain[] {
  const chains: Chain[] = [];
  const open: Chain[] = [];
  for (const run of runs) {
    let near = 0;
    for (const c of open) if (run.aStart - c.aEnd <= SENTENCE_WORDS) open[near++] = c;
    open.length = near;
    let best: Chain | null = null;
    let bestCost = Infinity;
    let bestTrim = 0;
    let bestBetween = 0;
    for (const c of open) {
      // Repeated words at the seam belong to the chain before.
      const trim = Math.max(0, c.aEnd - run.aStart, c.bEnd - run.bStart);
      if (trim >= run.length) {
        // The same words again, already told by this chain.
        if (run.aStart + run.length <= c.aEnd && run.bStart >= c.bStart && run.bStart + run.length <= c.bEnd) { best = c; bestTrim = -1; break; }
        continue;
      }
      const aGap = run.aStart + trim - c.aEnd;
      const bGap = run.bStart + trim - c.bEnd;
      const gap = Math.max(aGap, bGap);
      if (gap > SENTENCE_WORDS || gap >= bestCost || Math.abs(aGap - bGap) > INSERTED_WORDS || (gap > BRIDGE_WORDS && Math.min(aGap, bGap) < SAME_SENTENCE * gap)) continue;
      const beside = Math.min(c.matched, run.length - trim);
      // Most gaps are told off without an alignment: there are too few words that both have, in whatever order.
      if (!bridges(gap, Math.min(aGap, bGap), beside) || !bridges(gap, mostCommonWords(a, c.aEnd, run.aStart + trim, b, c.bEnd, run.bStart + trim), beside)) continue;
      const between = commonWords(a, c.aEnd, run.aStart + trim, b, c.bEnd, run.bStart + trim);
      if (!bridges(gap, between, beside)) continue;
      best = c;
      bestCost = gap;
      bestTrim = trim;
      bestBetween = between;
    }
    if (bestTrim < 0) continue;
    if (best === null) {
      const made: Chain = { aStart: run.aStart, aEnd: run.aStart + run.length, bStart: run.bStart, bEnd: run.bStart + run.length, matched: run.length };
      chains.push(made);
      open.push(made);
      if (open.length > MAX_OPEN) open.shift();
      continue;
    }
    best.matched += run.length - bestTrim + bestBetween;
    best.aEnd = run.aStart + run.length;
    best.bEnd = run.bStart + run.length;
  }
  return chains;
}

/** Whether a gap of so many words, of which `between` are equal in order, is an edit, with so many equal words on the side that has fewer. */
function bridges(gap: number, between: number, beside: number): boolean {
  return (gap <= BRIDGE_WORDS && (gap - between) * BRIDGE_COST <= beside) || between >= SAME_SENTENCE * gap;
}

/** A bit for each word of a stretch. */
const present = new Int32Array(8);

/** No fewer than the words of a short stretch that another has too. */
function mostCommonWords(a: Uint32Array, aFrom: number, aTo: number, b: Uint32Array, bFrom: number, bTo: number): number {
  present.fill(0);
  for (let j = bFrom; j < bTo; j++) present[(b[j]! >>> 6) & 7]! |= 1 << (b[j]! >>> 1);
  let count = 0;
  for (let i = aFrom; i < aTo; i++) if ((present[(a[i]! >>> 6) & 7]! & (1 << (a[i]! >>> 1))) !== 0) count++;
  return count;
}

const row = new Int32Array(SENTENCE_WORDS + 2);

/** Length of the longest common subsequence of two short stretches. */
function commonWords(a: Uint32Array, aFrom: number, aTo: number, b: Uint32Array, bFrom: number, bTo: number): number {
  if (aFrom >= aTo || bFrom >= bTo) return 0;
  row.fill(0);
  for (let i = aFrom; i < aTo; i++) {
    let diagonal = 0;
    for (let j = 1; j <= bTo - bFrom; j++) {
      const above = row[j]!;
      row[j] = a[i] === b[bFrom + j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]!);
      diagonal = above;
    }
  }
  return row[bTo - bFrom]!;
}

function extendForward(a: Uint32Array, b: Uint32Array, c: Chain): void {
  while (farthest(a, c.aEnd, Math.min(WINDOW, a.length - c.aEnd), b, c.bEnd, Math.min(WINDOW, b.length - c.bEnd), 1)) {
    c.aEnd += reach.x;
    c.bEnd += reach.y;
    c.matched += reach.matched;
  }
}

function extendBackward(a: Uint32Array, b: Uint32Array, c: Chain): void {
  while (farthest(a, c.aStart - 1, Math.min(WINDOW, c.aStart), b, c.bStart - 1, Math.min(WINDOW, c.bStart), -1)) {
    c.aStart -= reach.x;
    c.bStart -= reach.y;
    c.matched += reach.matched;
  }
}

const WIDTH = WINDOW + 1;
const score = new Float64Array(WIDTH * WIDTH);
const equal = new Uint8Array(WIDTH * WIDTH);

/** So many words of a without an equal one of b in reach end every extension. */
const HOPELESS_ROWS = Math.ceil((DROP - MIN_GAIN) / -DIFFERENCE);

/** Whether any of the first words beyond an end stands beyond the other end too, within reach. */
function anyEqual(a: Uint32Array, aFrom: number, aWords: number, b: Uint32Array, bFrom: number, bWords: number, step: 1 | -1): boolean {
  for (let x = 0; x < aWords; x++) {
    const word = a[aFrom + step * x]!;
    const last = Math.min(bWords, x + 1 + BAND);
    for (let y = 0; y < last; y++) if (b[bFrom + step * y] === word) return true;
  }
  return false;
}

/** What the last extension gained: words of a, of b, and how many are equal. */
const reach = { x: 0, y: 0, matched: 0 };

/** How far beyond an end the texts still tell the same, as `reach`; false where the end is the end. */
function farthest(a: Uint32Array, aFrom: number, aWords: number, b: Uint32Array, bFrom: number, bWords: number, step: 1 | -1): boolean {
  if (!anyEqual(a, aFrom, Math.min(aWords, HOPELESS_ROWS), b, bFrom, bWords, step)) return false;
  let best = MIN_GAIN;
  let bestX = 0;
  let bestY = 0;
  for (let y = 0; y <= Math.min(bWords, BAND); y++) { score[y] = y * DIFFERENCE; equal[y] = 0; }
  for (let x = 1; x <= aWords; x++) {
    const line = x * WIDTH;
    const first = Math.max(1, x - BAND);
    const last = Math.min(bWords, x + BAND);
    // Cells outside the band are walls.
    let left = x <= BAND ? x * DIFFERENCE : -Infinity;
    let leftEqual = 0;
    score[line + first - 1] = left;
    equal[line + first - 1] = 0;
    if (x + BAND <= bWords) score[line - WIDTH + last] = -Infinity;
    let highest = -Infinity;
    const word = a[aFrom + step * (x - 1)]!;
    const gain = (word & LONG_WORD) !== 0 ? LONG_MATCH : SHORT_MATCH;
    let diagonal = score[line - WIDTH + first - 1]!;
    let diagonalEqual = equal[line - WIDTH + first - 1]!;
    for (let y = first; y <= last; y++) {
      const cell = line + y;
      const same = word === b[bFrom + step * (y - 1)];
      let value = diagonal + (same ? gain : DIFFERENCE);
      let matched = same ? diagonalEqual + 1 : diagonalEqual;
      diagonal = score[cell - WIDTH]!;
      diagonalEqual = equal[cell - WIDTH]!;
      const beside = left + DIFFERENCE;
      const above = diagonal + DIFFERENCE;
      if (beside > value) { value = beside; matched = leftEqual; }
      if (above > value) { value = above; matched = diagonalEqual; }
      score[cell] = left = value;
      equal[cell] = leftEqual = matched;
      if (value > highest) highest = value;
      if (same && value > best) { best = value; bestX = x; bestY = y; }
    }
    if (highest < best - DROP) break;
  }
  if (bestX === 0) return false;
  reach.x = bestX;
  reach.y = bestY;
  reach.matched = equal[bestX * WIDTH + bestY]!;
  return true;
}

/** Stretches kept per pair of texts: more is a list of names, not a copy. */
const MAX_STRETCHES = 400;

/** The stretches followed to their ends, the longest first; of those that tell the same words twice, the one with more equal words stays. */
function extended(a: Uint32Array, b: Uint32Array, chains: readonly Chain[]): Alignment[] {
  const ranked = [...chains].sort((x, y) => y.matched - x.matched || x.aStart - y.aStart || x.bStart - y.bStart);
  const kept: Chain[] = [];
  const told = (c: Chain): boolean => kept.some(k => overlap(c.aStart, c.aEnd, k.aStart, k.aEnd) * 2 > c.aEnd - c.aStart || overlap(c.bStart, c.bEnd, k.bStart, k.bEnd) * 2 > c.bEnd - c.bStart);
  for (const c of ranked) {
    if (kept.length >= MAX_STRETCHES) break;
    if (told(c)) continue;
    extendForward(a, b, c);
    extendBackward(a, b, c);
    if (!told(c)) kept.push(c);
  }
  return kept.sort((x, y) => x.aStart - y.aStart || x.bStart - y.bStart).map(({ aStart, aEnd, bStart, bEnd, matched }) => ({ aStart, aEnd, bStart, bEnd, matched }));
}

function overlap(aStart: number, aEnd: number, bStart: number, bEnd: number): number {
  return Math.max(0, Math.min(aEnd, bEnd) - Math.max(aStart, bStart));
}
