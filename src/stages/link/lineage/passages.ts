/** Shared passages of two documents: aligned words brought to their true ends and to places in both sources. */
import type { Span } from '../../../model/anchor.js';
import type { AnnotatedDocument } from '../../../model/annotated.js';
import type { FoundPassage, Wording } from '../../../model/fingerprint.js';
import type { Alignment } from '../../../text/align.js';
import { LONG_WORD, foldWord } from '../../../text/words.js';
import { toSource } from '../../../text/view.js';
import { quotedShare } from './quoted.js';

/** Places of the words of one document, in its view. */
export interface WordPlaces {
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** One side of a pair: a document with its words. */
export interface Side {
  readonly document: Wording;
  readonly words: Uint32Array;
  readonly places: WordPlaces;
}

/** A side as it is judged: with all that is known of the document. */
export interface JudgedSide extends Side {
  readonly document: AnnotatedDocument;
}

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

/** Whether any of what aligns can be a passage: known before the texts are looked at. */
export function maySharePassages(a: Wording, b: Wording, alignments: readonly Alignment[]): boolean {
  // Bringing an alignment to the end of its sentence adds one word at most.
  const least = (a.quoted.length > 0 && b.quoted.length > 0 ? MIN_QUOTED_WORDS : MIN_WORDS) - 1;
  return alignments.some(found => found.matched >= least);
}

/** Takes two documents and what aligns; gives the passages worth telling. */
export function sharedPassages(a: Side, b: Side, alignments: readonly Alignment[]): readonly SharedPassage[] {
  const passages: SharedPassage[] = [];
  let inAll = 0;
  for (const { matched } of alignments) inAll += matched;
  for (const found of alignments) {
    if (found.matched < MIN_QUOTED_WORDS) continue;
    const words = toTrueEnds(a, b, found);
    const length = Math.max(words.aEnd - words.aStart, words.bEnd - words.bStart);
    const identity = words.matched / length;
    if (words.matched < MIN_QUOTED_WORDS || identity < (words.matched < SHORT_WORDS && inAll < SURE_PAIR_WORDS ? MIN_SHORT_IDENTITY : MIN_IDENTITY)) continue;
    const viewA = { start: a.places.start[words.aStart]!, end: a.places.end[words.aEnd - 1]! };
    const viewB = { start: b.places.start[words.bStart]!, end: b.places.end[words.bEnd - 1]! };
    closeMarks(a.document.view.text, viewA, b.document.view.text, viewB);
    const inA = toSource(a.document.view, viewA.start, viewA.end);
    const inB = toSource(b.document.view, viewB.start, viewB.end);
    const quoted = Math.min(quotedShare(a.document, inA), quotedShare(b.document, inB));
    const enough = words.matched >= MIN_WORDS || (quoted >= MOSTLY_QUOTED && longWords(a.words, words) >= MIN_QUOTED_LONG_WORDS);
    if (!enough || !sameLetters(a, b, words)) continue;
    passages.push({ words, a: inA, b: inB, quoted, atEdge: atEdge(a.document.view.text, viewA) && atEdge(b.document.view.text, viewB) });
  }
  return passages;
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
  if (!(breaks(a, aEnd) && breaks(b, bEnd))) {
    const [x, y] = nearEnd(a, aEnd, b, bEnd);
    if (x > 0) { aEnd += x; bEnd += y; matched++; }
    else {
      const stray = strays(aEnd - aStart, bEnd - bStart, t => a.words[aEnd - t] === b.words[bEnd - t], t => ends(a, aEnd - t) && ends(b, bEnd - t));
      aEnd -= stray; bEnd -= stray; matched -= stray;
    }
  }
  if (!(breaks(a, aStart) && breaks(b, bStart))) {
    const stray = strays(aEnd - aStart, bEnd - bStart, t => a.words[aStart + t - 1] === b.words[bStart + t - 1], t => ends(a, aStart + t) && ends(b, bStart + t));
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
    if (!breaks(a, aEnd + x)) continue;
    for (let y = 1; y <= STRAY_WORDS; y++) {
      const word = a.words[aEnd + x - 1]!;
      if (breaks(b, bEnd + y) && (word & LONG_WORD) !== 0 && word === b.words[bEnd + y - 1]) return [x, y];
    }
  }
  return [0, 0];
}

const ENDS = new Set('\n.!?…«»“”"');
const BREAKS = new Set([...ENDS, ',', ';', ':']);

/** A sentence, a clause or a quotation ends between word `at - 1` and word `at`. */
function breaks(side: Side, at: number): boolean {
  return marked(side, at, BREAKS);
}

/** A sentence or a quotation ends there. */
function ends(side: Side, at: number): boolean {
  return marked(side, at, ENDS);
}

function marked({ document, places, words }: Side, at: number, marks: ReadonlySet<string>): boolean {
  if (at <= 0 || at >= words.length) return true;
  const text = document.view.text;
  for (let i = places.end[at - 1]!; i < places.start[at]!; i++) if (marks.has(text[i]!)) return true;
  return false;
}

/** Marks that open and close what stands between them. */
const OPENING_MARKS = '«“„"([';
const CLOSING_MARKS = '.!?…»”")]';

/** Takes in the marks that both texts have right before and behind the passage: a full stop, a closing quotation mark. */
function closeMarks(textA: string, a: { start: number; end: number }, textB: string, b: { start: number; end: number }): void {
  while (a.end < textA.length && b.end < textB.length && CLOSING_MARKS.includes(textA[a.end]!) && textA[a.end] === textB[b.end]) { a.end++; b.end++; }
  while (a.start > 0 && b.start > 0 && OPENING_MARKS.includes(textA[a.start - 1]!) && textA[a.start - 1] === textB[b.start - 1]) { a.start--; b.start--; }
}

/** Checks on the letters themselves that the passage begins and ends with the same words: seven and more equal 32-bit hashes in a row leave no other doubt. */
function sameLetters(a: Side, b: Side, { aStart, aEnd, bStart, bEnd }: Alignment): boolean {
  const wordOf = (side: Side, at: number): string => foldWord(side.document.view.text, side.places.start[at]!, side.places.end[at]!);
  return wordOf(a, aStart) === wordOf(b, bStart) && wordOf(a, aEnd - 1) === wordOf(b, bEnd - 1);
}

/** Lines at the head or foot of a document that can be furniture. */
const EDGE_LINES = 2;

function atEdge(text: string, { start, end }: Span): boolean {
  const wholeLines = (start === 0 || text.charCodeAt(start - 1) === 10 || text.lastIndexOf('\n', start - 1) >= start - 3) && (end >= text.length - 1 || lineEndsWithin(text, end, 3));
  if (!wholeLines) return false;
  return linesBetween(text, 0, start) < EDGE_LINES || linesBetween(text, end, text.length) <= EDGE_LINES;
}

function lineEndsWithin(text: string, at: number, characters: number): boolean {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length - at <= characters : end - at <= characters;
}

/** Line ends in text[from, to), counted no further than needed. */
function linesBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to && count <= EDGE_LINES; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
