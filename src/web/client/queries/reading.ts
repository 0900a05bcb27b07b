/** A source in reading form: its pieces and what was set aside, in order, cut where facts begin and end. */
import type { Span } from '../../../model/anchor.js';
import type { PieceRole, SourceFormat } from '../../../model/document.js';
import { readableRuns } from '../data/readable.js';
import type { FactKind } from '../words/words.js';

/** A stretch that a fact covers. Parts of one fact share its id; `part` says what of a statement it is. */
export interface Mark extends Span {
  readonly fact: string;
  readonly kind: FactKind | 'linked';
  readonly part: 'content' | 'cue' | 'source' | 'whole';
}

export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

export type Block =
  | {
      readonly kind: 'piece';
      readonly start: number;
      readonly end: number;
      readonly role: PieceRole;
      readonly repeats: Span | null;
      readonly segments: readonly Segment[];
    }
  | {
      readonly kind: 'aside';
      readonly start: number;
      readonly end: number;
      readonly reason: string;
      readonly rule: string;
      readonly segments: readonly Segment[];
      readonly length: number;
    };

export interface Layout {
  readonly pieces: readonly (Span & { readonly role: PieceRole })[];
  readonly setAside: readonly (Span & { readonly reason: string; readonly rule: string })[];
  readonly repeats: readonly (Span & { readonly of: Span })[];
}

/** Characters of a set-aside stretch that are shown at most: page code has no end. */
const ASIDE_SHOWN = 4000;
/** UTF-16 units of one block of text at most. */
const LONGEST = 12_000;
/** Stretches joined into one block at most. */
const ASIDE_SEGMENTS = 400;

/** Takes a source with its layout and marks (any order); gives its blocks in source order. Text that no layout covers is shown as body. */
export function blocksOf(format: SourceFormat | null, source: string, layout: Layout, marks: readonly Mark[]): readonly Block[] {
  const sorted = [...marks].filter(m => m.end > m.start).sort((a, b) => a.start - b.start || b.end - a.end);
  const stretches: (Span & { readonly role?: PieceRole; readonly reason?: string; readonly rule?: string })[] = [
    ...layout.pieces,
    ...layout.setAside,
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const all: typeof stretches = [];
  let at = 0;
  for (const s of stretches) {
    if (s.start > at) all.push(...loose(source, at, s.start).flatMap(l => inParts(source, l)));
    if (s.end > at) all.push(...inParts(source, s.start >= at ? s : { ...s, start: at }));
    at = Math.max(at, s.end);
  }
  all.push(...loose(source, at, source.length).flatMap(s => inParts(source, s)));
  const cursor = markCursor(sorted);
  return gather(
    all.map((s): Block => {
      const aside = s.reason !== undefined;
      const end = aside ? Math.min(s.end, s.start + ASIDE_SHOWN) : s.end;
      const segments = cut(format, source, s.start, end, cursor(s.start, end));
      return aside
        ? { kind: 'aside', start: s.start, end: s.end, reason: s.reason ?? '', rule: s.rule ?? '', segments, length: s.end - s.start }
        : {
            kind: 'piece',
            start: s.start,
            end: s.end,
            role: s.role ?? 'body',
            repeats: layout.repeats.find(r => r.start <= s.start && s.start < r.end)?.of ?? null,
            segments,
          };
    }),
  );
}

/** Leaves out page code without a readable word, and makes one block of stretches set aside for the same reason. */
function gather(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  for (const b of blocks) {
    const last = out[out.length - 1];
    if (b.segments.every(s => s.text.trim() === '')) continue;
    if (b.kind === 'piece') {
      out.push(b);
      continue;
    }
    if (last?.kind === 'aside' && last.reason === b.reason && last.segments.length + b.segments.length < ASIDE_SEGMENTS)
      out[out.length - 1] = {
        ...last,
        end: b.end,
        length: last.length + b.length,
        segments: [...last.segments, { start: last.end, text: '\n', marks: [] }, ...b.segments],
      };
    else out.push(b);
  }
  return out;
}

/** A stretch of many pages as several, cut between words, so that a page of the reader stays light. */
function inParts<S extends Span>(source: string, stretch: S): readonly S[] {
  if (stretch.end - stretch.start <= LONGEST) return [stretch];
  const parts: S[] = [];
  for (let start = stretch.start; start < stretch.end;) {
    let end = Math.min(stretch.end, start + LONGEST);
    const space = end < stretch.end ? source.lastIndexOf(' ', end) : -1;
    if (space > start) end = space + 1;
    parts.push({ ...stretch, start, end });
    start = end;
  }
  return parts;
}

/** Lines between known stretches that hold more than white space. */
function loose(source: string, start: number, end: number): readonly Span[] {
  const lines: Span[] = [];
  for (let at = start; at < end;) {
    const stop = source.indexOf('\n', at);
    const until = stop < 0 || stop > end ? end : stop;
    if (source.slice(at, until).trim() !== '') lines.push({ start: at, end: until });
    at = until + 1;
  }
  return lines;
}

/** Gives the marks that touch a stretch; stretches must be asked for in order. */
function markCursor(sorted: readonly Mark[]): (start: number, end: number) => readonly Mark[] {
  let next = 0;
  let open: Mark[] = [];
  return (start, end) => {
    open = open.filter(m => m.end > start);
    while (next < sorted.length && sorted[next]!.start < end) {
      const m = sorted[next++]!;
      if (m.end > start) open.push(m);
    }
    return open;
  };
}

/** Cuts a stretch where marks begin and end; each segment knows the marks over it, the shortest last. */
function cut(format: SourceFormat | null, source: string, start: number, end: number, marks: readonly Mark[]): readonly Segment[] {
  const cuts = [...new Set(marks.flatMap(m => [m.start, m.end]))].filter(c => c > start && c < end).sort((a, b) => a - b);
  const starting = [...marks].sort((a, b) => a.start - b.start);
  const segments: { start: number; text: string; marks: readonly Mark[] }[] = [];
  let over: Mark[] = [];
  let nextMark = 0;
  let nextCut = 0;
  const marksAt = (at: number): readonly Mark[] => {
    over = over.filter(m => m.end > at);
    while (nextMark < starting.length && starting[nextMark]!.start <= at) {
      const m = starting[nextMark++]!;
      if (m.end > at) over.push(m);
    }
    return over;
  };
  for (const run of readableRuns(format, source, start, end)) {
    const oneToOne = run.text.length === run.end - run.start;
    let from = run.start;
    while (nextCut < cuts.length && cuts[nextCut]! <= from) nextCut++;
    while (from < run.end) {
      const until = oneToOne && nextCut < cuts.length && cuts[nextCut]! < run.end ? cuts[nextCut++]! : run.end;
      const text = oneToOne ? run.text.slice(from - run.start, until - run.start) : run.text;
      const current = marksAt(from);
      const last = segments[segments.length - 1];
      if (last && same(last.marks, current)) last.text += text;
      else segments.push({ start: from, text, marks: [...current].sort((a, b) => b.end - b.start - (a.end - a.start)) });
      from = until;
    }
  }
  return segments;
}

function same(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every(m => b.includes(m));
}
