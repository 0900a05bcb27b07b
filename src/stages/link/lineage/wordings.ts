/** The wording of all documents as a comparison reads it, in some seven bytes a word: no text is opened again for it. */
import type { Wording } from '../../../model/fingerprint.js';
import { Numbers } from '../../../text/numbers.js';
import { scanWords, wordColumns } from '../../../text/words.js';
import { Gaps, SPACE } from './gaps.js';

/** Words of many documents stand in one page; a document never in two. Each page is twice the one before: two documents alone need a small one. */
const FIRST_PAGE_WORDS = 1 << 12;
const PAGE_WORDS = 1 << 20;
/** What is longer than a byte tells stands apart. */
export const LONG = 255;
/** The place of every such word is kept; those between are counted from there. */
export const STEP = 16;

/** Words in columns, one entry a word and one for the end of each document. */
export interface WordPage {
  /** See `text/words.ts`. */
  readonly hash: Uint32Array;
  /** The check of the word, and as its highest bit whether the word begins with a digit or a capital: names and figures do. */
  readonly check: Uint8Array;
  /** Characters from the begin of the word to that of the next (or the end of the text), `LONG` where there are as many or more. */
  readonly advance: Uint8Array;
  /** The number of the gap before the word, `LONG` where that is as high or higher. */
  readonly gap: Uint8Array;
  /** What stands apart, by entry. */
  readonly longAdvances: Map<number, number>;
  readonly rareGaps: Map<number, number>;
}

export class Wordings {
  readonly gaps = new Gaps();
  readonly pages: WordPage[] = [];
  readonly pageOf = new Numbers();
  /** Entry of the first word of each document in its page, and how many it has. */
  readonly base = new Numbers();
  readonly count = new Numbers();
  /** View offsets of every `STEP`th word, of line ends, segments of the view (three offsets each), outer quotations (two each): entries xOf[d] up to xOf[d + 1]. */
  readonly steps = new Numbers();
  readonly stepsOf = new Numbers();
  readonly lines = new Numbers();
  readonly linesOf = new Numbers();
  readonly segments = new Numbers();
  readonly segmentsOf = new Numbers();
  readonly quotations = new Numbers();
  readonly quotationsOf = new Numbers();
  /** Characters of the view; whether it has quotation marks. */
  readonly length = new Numbers();
  readonly quoted = new Numbers();
  /** Characters of the article, repeats left out; and those outside quotation marks. */
  readonly all = new Numbers();
  readonly unquoted = new Numbers();

  private readonly columns = wordColumns();
  private used = 0;

  constructor() {
    for (const list of [this.stepsOf, this.linesOf, this.segmentsOf, this.quotationsOf]) list.push(0);
  }

  /** Adds the next document. */
  add(document: Wording): void {
    const { view: { text, viewStarts, sourceStarts, sourceEnds } } = document;
    this.addWords(text);
    this.length.push(text.length);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.lines.push(at);
    this.linesOf.push(this.lines.count);
    for (let k = 0; k < viewStarts.length; k++) { this.segments.push(viewStarts[k]!); this.segments.push(sourceStarts[k]!); this.segments.push(sourceEnds[k]!); }
    this.segmentsOf.push(this.segments.count);
    const first = this.quotations.count;
    for (const { depth, start, end } of document.quoted) if (depth === 0) { this.quotations.push(start); this.quotations.push(end); }
    this.quotationsOf.push(this.quotations.count);
    this.quoted.push(document.quoted.length > 0 ? 1 : 0);
    let all = 0;
    let inQuotes = 0;
    for (const { start, end } of document.pieces) { all += end - start; inQuotes += lengthIn(this.quotations.list, first, this.quotations.count, start, end); }
    for (const { start, end } of document.repeats) { all -= end - start; inQuotes -= lengthIn(this.quotations.list, first, this.quotations.count, start, end); }
    this.all.push(all);
    this.unquoted.push(all - inQuotes);
  }

  private addWords(text: string): void {
    const { count, hash, check, start, end } = scanWords(text, this.columns);
    const page = this.pageFor(count + 1);
    const base = this.used;
    page.hash.set(hash.subarray(0, count), base);
    this.setGap(page, base, text, 0, count === 0 ? text.length : start[0]!);
    for (let k = 0; k < count; k++) {
      const entry = base + k;
      const from = start[k]!;
      const next = k + 1 < count ? start[k + 1]! : text.length;
      if (k % STEP === 0) this.steps.push(from);
      this.setGap(page, entry + 1, text, end[k]!, next);
      if (next - from >= LONG) page.longAdvances.set(entry, next - from);
      page.advance[entry] = Math.min(LONG, next - from);
      page.check[entry] = check[k]! | (beginsFact(text.charCodeAt(from)) ? 0x80 : 0);
    }
    this.stepsOf.push(this.steps.count);
    this.pageOf.push(this.pages.length - 1);
    this.base.push(base);
    this.count.push(count);
    this.used += count + 1;
  }

  /** Notes that text[from, to) stands before a word. */
  private setGap(page: WordPage, entry: number, text: string, from: number, to: number): void {
    const gap = to === from + 1 && text.charCodeAt(from) === 32 ? SPACE : this.gaps.numberOf(text.slice(from, to));
    if (gap >= LONG) page.rareGaps.set(entry, gap);
    page.gap[entry] = Math.min(LONG, gap);
  }

  /** The page in which so many entries are free behind those in use. */
  private pageFor(entries: number): WordPage {
    const last = this.pages[this.pages.length - 1];
    if (last !== undefined && this.used + entries <= last.hash.length) return last;
    const size = Math.max(Math.min(PAGE_WORDS, last === undefined ? FIRST_PAGE_WORDS : 2 * last.hash.length), entries);
    const made: WordPage = { hash: new Uint32Array(size), check: new Uint8Array(size), advance: new Uint8Array(size), gap: new Uint8Array(size), longAdvances: new Map(), rareGaps: new Map() };
    this.pages.push(made);
    this.used = 0;
    return made;
  }

  /** The word hashes of document number d. */
  wordsOf(d: number): Uint32Array {
    const base = this.base.list[d]!;
    return this.pages[this.pageOf.list[d]!]!.hash.subarray(base, base + this.count.list[d]!);
  }
}

const UNKNOWN = 2;
const FACTS = new Uint8Array(0x10000).fill(UNKNOWN);

/** A digit or a capital. */
function beginsFact(code: number): boolean {
  const known = FACTS[code]!;
  if (known !== UNKNOWN) return known === 1;
  const first = String.fromCharCode(code);
  FACTS[code] = first !== first.toLowerCase() || (first >= '0' && first <= '9') ? 1 : 0;
  return FACTS[code] === 1;
}

/** Characters of source[start, end) in the quotations of entries [from, to) of a list of their starts and ends; an inner quotation is part of its outer one. */
export function lengthIn(quotations: Int32Array, from: number, to: number, start: number, end: number): number {
  let low = from >> 1;
  let high = to >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[2 * middle]! < end) low = middle + 1; else high = middle;
  }
  let inside = 0;
  let upTo = end;
  // Backwards from the last quotation that begins before the end.
  for (let k = low - 1; k >= from >> 1 && quotations[2 * k + 1]! > start; k--) {
    const until = Math.min(upTo, quotations[2 * k + 1]!);
    const begin = Math.max(start, quotations[2 * k]!);
    if (until > begin) { inside += until - begin; upTo = begin; }
  }
  return inside;
}
