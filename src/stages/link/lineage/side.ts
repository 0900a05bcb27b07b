/** One side of a comparison: the words of a document with what stands between them, their places in the source, and its quotations. */
import type { Span } from '../../../model/anchor.js';
import { LONG, STEP, lengthIn, type WordPage, type Wordings } from './wordings.js';

/** Share of a document outside quotation marks below which it is mostly speech. */
const MOSTLY_SPEECH = 0.2;

/** Lines at the head or foot of a document that can be furniture. */
const EDGE_LINES = 2;
/** Characters between a passage and the line end that still fill the line. */
const LINE_REST = 3;

export class Side {
  private readonly page: WordPage;
  private readonly base: number;

  /** Document number `number`; `words`: its word hashes, where they are at hand. */
  constructor(private readonly all: Wordings, readonly number: number, readonly words: Uint32Array = all.wordsOf(number)) {
    this.page = all.pages[all.pageOf.list[number]!]!;
    this.base = all.base.list[number]!;
  }

  /** The gap before word `at`; with `at` the count of words, the one behind the last. */
  gap(at: number): number {
    const gap = this.page.gap[this.base + at]!;
    return gap === LONG ? this.page.rareGaps.get(this.base + at)! : gap;
  }

  /** A sentence, a clause or a quotation ends between word `at - 1` and word `at`. */
  breaks(at: number): boolean {
    return at <= 0 || at >= this.words.length || this.all.gaps.breaks(this.gap(at));
  }

  /** A sentence or a quotation ends there. */
  ends(at: number): boolean {
    return at <= 0 || at >= this.words.length || this.all.gaps.ends(this.gap(at));
  }

  /** A number that says whether two words with equal hashes are one word. */
  check(at: number): number {
    return this.page.check[this.base + at]! & 0x7f;
  }

  /** A word of the range begins with a digit or a capital. */
  tellsFact(from: number, to: number): boolean {
    for (let k = from; k < to; k++) if ((this.page.check[this.base + k]! & 0x80) !== 0) return true;
    return false;
  }

  /** The view offset at which word `at` begins. */
  start(at: number): number {
    const { advance } = this.page;
    const step = (at / STEP) | 0;
    let offset = this.all.steps.list[this.all.stepsOf.list[this.number]! + step]!;
    for (let entry = this.base + step * STEP; entry < this.base + at; entry++) {
      const length = advance[entry]!;
      offset += length === LONG ? this.page.longAdvances.get(entry)! : length;
    }
    return offset;
  }

  /** The view offset at which word `at` ends. */
  end(at: number): number {
    const entry = this.base + at;
    const length = this.page.advance[entry]!;
    return this.start(at) + (length === LONG ? this.page.longAdvances.get(entry)! : length) - this.all.gaps.length(this.gap(at + 1));
  }

  /** The source place of a stretch of the view, as `toSource` of `text/view.ts` gives it; the stretch is not empty. */
  inSource({ start, end }: Span): Span {
    const { list } = this.all.segments;
    const from = this.segmentAt(start);
    const to = this.segmentAt(end - 1);
    return {
      start: list[from + 1]! + (this.oneToOne(from) ? start - list[from]! : 0),
      end: this.oneToOne(to) ? list[to + 1]! + end - list[to]! : list[to + 2]!,
    };
  }

  /** The entry of the segment that holds a view offset. */
  private segmentAt(offset: number): number {
    const { list } = this.all.segments;
    const first = this.all.segmentsOf.list[this.number]!;
    let low = 0;
    let high = (this.all.segmentsOf.list[this.number + 1]! - first) / 3 - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (list[first + 3 * middle]! <= offset) low = middle; else high = middle - 1;
    }
    return first + 3 * low;
  }

  private oneToOne(segment: number): boolean {
    const { list } = this.all.segments;
    const end = segment + 3 < this.all.segmentsOf.list[this.number + 1]! ? list[segment + 3]! : this.all.length.list[this.number]!;
    return end - list[segment]! === list[segment + 2]! - list[segment + 1]!;
  }

  /** Whether the document has any quotation marks. */
  get hasQuotations(): boolean {
    return this.all.quoted.list[this.number] === 1;
  }

  /** Share (0 to 1) of a stretch of the source that stands in quotation marks. */
  quotedShare({ start, end }: Span): number {
    return end > start ? this.quotedIn(start, end) / (end - start) : 0;
  }

  /** Share of what the document says outside quotation marks that stands in the stretches; 1 where it says next to nothing outside them. */
  unquotedCover(stretches: readonly Span[]): number {
    const unquoted = this.all.unquoted.list[this.number]!;
    if (unquoted < MOSTLY_SPEECH * this.all.all.list[this.number]!) return 1;
    return stretches.reduce((sum, { start, end }) => sum + end - start - this.quotedIn(start, end), 0) / unquoted;
  }

  private quotedIn(start: number, end: number): number {
    return lengthIn(this.all.quotations.list, this.all.quotationsOf.list[this.number]!, this.all.quotationsOf.list[this.number + 1]!, start, end);
  }

  /** Whether a stretch of the view fills whole lines at the head or foot of the document. */
  atEdge({ start, end }: Span): boolean {
    const { list } = this.all.lines;
    const first = this.all.linesOf.list[this.number]!;
    const last = this.all.linesOf.list[this.number + 1]!;
    const length = this.all.length.list[this.number]!;
    const before = lineEnds(list, first, last, start) - first;
    const lineBegins = before === 0 ? -1 : list[first + before - 1]!;
    if (lineBegins < start - LINE_REST) return false;
    const upToEnd = lineEnds(list, first, last, end);
    const lineEnd = upToEnd < last ? list[upToEnd]! : length;
    if (end < length - 1 && lineEnd - end > LINE_REST) return false;
    return before < EDGE_LINES || last - upToEnd <= EDGE_LINES;
  }
}

/** The entry of the first line end at or behind a view offset. */
function lineEnds(list: Int32Array, first: number, last: number, offset: number): number {
  let low = first;
  let high = last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < offset) low = middle + 1; else high = middle;
  }
  return low;
}
