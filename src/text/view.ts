/** Views: readable text built of stretches of a source, and the way back from any of its stretches to the source. */
import { decodeHTML } from 'entities';
import type { Span } from '../model/anchor.js';
import type { View } from '../model/view.js';
import { foldCode, isInvisible } from './fold.js';

const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});?/y;
const COMBINING = /\p{M}/u;

/**
 * Builds a View. `append` adds a stretch of the source folded (see `fold.ts`), runs of white space as one space, and with
 * `references` HTML character references decoded; `line` ends a line. Spaces at the ends of lines are dropped.
 */
export class ViewBuilder {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly viewStarts: number[] = [];
  private readonly sourceStarts: number[] = [];
  private readonly sourceEnds: number[] = [];
  private pendingSpace: Span | null = null;
  private lineEmpty = true;

  constructor(private readonly source: string) {}

  /** Adds source[start, end). */
  append(start: number, end: number, references = false): void {
    const source = this.source;
    let runStart = start; // begin of characters that map one to one and need no change
    let folded = '';
    let foldedAt = start; // folded holds source[runStart, foldedAt)
    const flush = (to: number): void => {
      if (to > runStart) this.add(folded + source.slice(foldedAt, to), runStart, to);
      folded = '';
    };
    let i = start;
    while (i < end) {
      const code = source.charCodeAt(i);
      if (isPlain(code) && !(references && code === 38)) { i++; continue; }
      // One space between two words stays as it is; the rest of white space is looked at below.
      if (code === 32 && i > runStart && i + 1 < end && isPlain(source.charCodeAt(i + 1)) && !(references && source.charCodeAt(i + 1) === 38)) { i++; continue; }
      if (references && code === 38) {
        REFERENCE.lastIndex = i;
        const match = REFERENCE.exec(source);
        if (match && i + match[0].length <= end) {
          const decoded = decodeHTML(match[0]);
          if (decoded !== match[0]) {
            flush(i);
            const to = i + match[0].length;
            this.addDecoded(decoded, i, to);
            i = to; runStart = foldedAt = i;
            continue;
          }
        }
        i++;
        continue;
      }
      if (code === 10 || code === 13 || foldCode(code) === 32 || code === 0x85) {
        flush(i);
        let to = i + 1;
        while (to < end && isSpace(source.charCodeAt(to))) to++;
        this.space(i, to);
        i = to; runStart = foldedAt = i;
        continue;
      }
      if (isInvisible(code)) {
        flush(i);
        i++; runStart = foldedAt = i;
        continue;
      }
      if (code >= 0x300 && code <= 0x36f && i > runStart && COMBINING.test(source[i]!)) {
        // A letter and its combining marks become one composed letter where Unicode has one.
        let to = i + 1;
        while (to < end && source.charCodeAt(to) >= 0x300 && source.charCodeAt(to) <= 0x36f) to++;
        const composed = (String.fromCharCode(foldCode(source.charCodeAt(i - 1))) + source.slice(i, to)).normalize('NFC');
        if (foldedAt === i) { folded = folded.slice(0, -1); foldedAt = i - 1; }
        flush(i - 1);
        this.add(composed, i - 1, to);
        i = to; runStart = foldedAt = i;
        continue;
      }
      const plain = foldCode(code);
      if (plain !== code) {
        folded += source.slice(foldedAt, i) + String.fromCharCode(plain);
        foldedAt = i + 1;
      }
      i++;
    }
    flush(end);
  }

  /** Adds source[start, end) whose folded words are known and stand for it one character for one. */
  appendFolded(words: string, start: number, end: number): void {
    this.add(words, start, end);
  }

  /** Asks for one space before the next words, made of source[start, end) (which may be empty or hold tags). */
  space(start: number, end: number): void {
    if (!this.lineEmpty && !this.pendingSpace) this.pendingSpace = { start, end };
  }

  /** Ends the line; gives false and does nothing where the line is empty. */
  line(): boolean {
    this.pendingSpace = null;
    if (this.lineEmpty) return false;
    const at = this.sourceEnds[this.sourceEnds.length - 1]!;
    this.segment('\n', at, at);
    this.lineEmpty = true;
    return true;
  }

  finish(): View {
    return { text: this.parts.join(''), viewStarts: this.viewStarts, sourceStarts: this.sourceStarts, sourceEnds: this.sourceEnds };
  }

  private addDecoded(decoded: string, start: number, end: number): void {
    let text = '';
    for (let k = 0; k < decoded.length; k++) {
      const code = decoded.charCodeAt(k);
      if (!isInvisible(code)) text += String.fromCharCode(foldCode(code === 10 || code === 13 ? 32 : code));
    }
    if (text.trim() === '') { if (text !== '') this.space(start, end); return; }
    this.add(text, start, end);
  }

  private add(text: string, start: number, end: number): void {
    if (this.pendingSpace) {
      this.segment(' ', this.pendingSpace.start, this.pendingSpace.end);
      this.pendingSpace = null;
    }
    this.lineEmpty = false;
    this.segment(text, start, end);
  }

  private segment(text: string, start: number, end: number): void {
    const last = this.viewStarts.length - 1;
    // Grow the last segment where both map one to one and follow each other.
    if (last >= 0 && this.sourceEnds[last] === start && text.length === end - start && this.length - this.viewStarts[last]! === this.sourceEnds[last]! - this.sourceStarts[last]!) {
      this.sourceEnds[last] = end;
    } else {
      this.viewStarts.push(this.length);
      this.sourceStarts.push(start);
      this.sourceEnds.push(end);
    }
    this.parts.push(text);
    this.length += text.length;
  }
}

/** Characters of ASCII and the Latin alphabets that every view shows as they stand. */
function isPlain(code: number): boolean {
  return (code > 32 && code < 0x7f) || (code > 0xad && code < 0x250);
}

function isSpace(code: number): boolean {
  return code === 10 || code === 13 || code === 0x85 || foldCode(code) === 32;
}

/** The number of the segment that holds a view offset. */
export function segmentAt(view: View, offset: number): number {
  let low = 0;
  let high = view.viewStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (view.viewStarts[middle]! <= offset) low = middle; else high = middle - 1;
  }
  return low;
}

/** The source place of view.text[start, end); for an empty stretch an empty one. Takes offsets of the view, gives offsets of the source. */
export function toSource(view: View, start: number, end: number): Span {
  const { text, viewStarts, sourceStarts, sourceEnds } = view;
  if (viewStarts.length === 0) return { start: 0, end: 0 };
  const first = segmentAt(view, start);
  const begin = viewStarts[first]!;
  const next = first + 1 < viewStarts.length ? viewStarts[first + 1]! : text.length;
  const shift = sourceStarts[first]! - begin;
  const oneToOne = next + shift === sourceEnds[first]!;
  const from = oneToOne ? start + shift : sourceStarts[first]!;
  if (end <= start) return { start: from, end: from };
  if (end <= next) return { start: from, end: oneToOne ? end + shift : sourceEnds[first]! };
  const last = segmentAt(view, end - 1);
  const lastShift = sourceStarts[last]! - viewStarts[last]!;
  const lastOneToOne = (last + 1 < viewStarts.length ? viewStarts[last + 1]! : text.length) + lastShift === sourceEnds[last]!;
  return { start: from, end: lastOneToOne ? end + lastShift : sourceEnds[last]! };
}

/** The readable words of view.text[start, end) as the source writes them: its own apostrophes and spaces, entities decoded, tags dropped. */
export function readable(view: View, source: string, start: number, end: number): string {
  let out = '';
  for (let k = segmentAt(view, start); k < view.viewStarts.length && view.viewStarts[k]! < end; k++) {
    const viewStart = view.viewStarts[k]!;
    const viewEnd = view.viewStarts[k + 1] ?? view.text.length;
    const from = Math.max(start, viewStart);
    const to = Math.min(end, viewEnd);
    const sourceStart = view.sourceStarts[k]!;
    const sourceEnd = view.sourceEnds[k]!;
    if (viewEnd - viewStart === sourceEnd - sourceStart) out += source.slice(sourceStart + from - viewStart, sourceStart + to - viewStart);
    else out += wholeSegment(source.slice(sourceStart, sourceEnd), view.text.slice(viewStart, viewEnd)).slice(from - viewStart, to - viewStart);
  }
  return out;
}

/** What a reader sees of a segment that maps as a whole: a character reference decoded but not folded, else the words of the view (one space, a composed letter). */
function wholeSegment(source: string, viewed: string): string {
  if (source.charCodeAt(0) !== 38 || viewed === ' ') return viewed;
  let seen = '';
  for (const character of decodeHTML(source)) if (!isInvisible(character.charCodeAt(0))) seen += character;
  return seen.length === viewed.length ? seen : viewed;
}

/** The view offset of a source offset; where the view left it out, that of the next view character as its complement (`~offset`, below zero). */
export function viewOffset({ text, viewStarts, sourceStarts, sourceEnds }: View, offset: number): number {
  let low = 0;
  let high = sourceStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sourceStarts[middle]! <= offset) low = middle + 1; else high = middle;
  }
  const k = low - 1;
  if (k < 0) return ~0;
  const begin = viewStarts[k]!;
  const length = (k + 1 < viewStarts.length ? viewStarts[k + 1]! : text.length) - begin;
  const inSource = sourceEnds[k]! - sourceStarts[k]!;
  const into = offset - sourceStarts[k]!;
  if (into >= inSource) return ~(begin + length);
  return length === inSource ? begin + into : begin;
}

/** The view stretch that stands for source[start, end), or null where none of it is in the view. */
export function toView(view: View, start: number, end: number): Span | null {
  let from = -1;
  let to = -1;
  for (let k = 0; k < view.viewStarts.length; k++) {
    const sourceStart = view.sourceStarts[k]!;
    const sourceEnd = view.sourceEnds[k]!;
    if (sourceEnd <= start || sourceStart >= end) continue;
    const viewStart = view.viewStarts[k]!;
    const viewEnd = view.viewStarts[k + 1] ?? view.text.length;
    const oneToOne = viewEnd - viewStart === sourceEnd - sourceStart;
    if (from < 0) from = viewStart + (oneToOne ? Math.max(0, start - sourceStart) : 0);
    to = oneToOne ? viewStart + Math.min(sourceEnd, end) - sourceStart : viewEnd;
  }
  return from < 0 ? null : { start: from, end: to };
}
