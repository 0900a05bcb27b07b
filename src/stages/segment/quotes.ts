/** Quotation marks as an automaton: every kind of mark, nested, reopened, closed by another kind, never closed, odd in number. */
import { Shape, TokenKind, type Paragraph, type QuoteRange, type Tokens } from '../../model/segmented.js';
import { Mark } from './marks.js';
import { singleMarks, type SingleMark } from './apostrophes.js';

type Kind = 'guillemet' | 'curly' | 'straight' | 'angle' | 'single';

interface Open {
  readonly kind: Kind;
  /** First and last token of the opening mark (two for a doubled apostrophe). */
  readonly token: number;
  readonly lastToken: number;
}

interface Found {
  readonly firstToken: number;
  readonly innerFirst: number;
  innerEnd: number;
  endToken: number;
  readonly closed: boolean;
}

/** Deeper nesting than any article has; more opening marks in a row are not quotations. */
const DEEPEST = 6;

const DIRECTED: ReadonlyMap<string, { readonly kind: Kind; readonly opens: boolean }> = new Map([
  ['«', { kind: 'guillemet', opens: true }], ['»', { kind: 'guillemet', opens: false }], ['“', { kind: 'curly', opens: true }], ['„', { kind: 'curly', opens: true }],
  ['”', { kind: 'curly', opens: false }], ['‹', { kind: 'angle', opens: true }], ['›', { kind: 'angle', opens: false }],
]);
const BEFORE_OPENING = new Set(['(', '[', '«', '“', '"', '‘', "'", '-', '–', '—', '/', '…']);

/** Whether a token can open a quotation: asked of the first token of the next paragraph, where a quotation may go on. */
export function isOpeningMark(mark: string): boolean {
  return mark === '"' || mark === '«' || mark === '“' || mark === '»' || mark === '‘';
}

/**
 * Gives the quotations of a paragraph, in order of their begin, outer before inner. `ends` are the possible sentence ends (see `ends.ts`);
 * `next` is the first token of the next paragraph, where a quotation left open may go on. An odd mark reaches no further than its own sentence. Linear.
 */
export function findQuotes(tokens: Tokens, marks: Uint8Array, paragraph: Paragraph, ends: Uint8Array, next: string | null): readonly QuoteRange[] {
  for (let i = paragraph.firstToken; i < paragraph.endToken; i++) if (marks[i]! & Mark.quoting) return readQuotes(tokens, marks, paragraph, ends, next);
  return NONE;
}

const NONE: readonly QuoteRange[] = [];

function readQuotes(tokens: Tokens, marks: Uint8Array, paragraph: Paragraph, ends: Uint8Array, next: string | null): readonly QuoteRange[] {
  const { firstToken, endToken } = paragraph;
  const { lower, start, end } = tokens;
  const lastCloser = new Map<Kind, number>();
  let double = false;
  let apostrophe = false;
  for (let i = firstToken; i < endToken; i++) {
    if ((marks[i]! & Mark.quoting) === 0) continue;
    const mark = lower[i]!;
    const directed = DIRECTED.get(mark);
    if (directed) { double = true; if (!directed.opens) lastCloser.set(directed.kind, i); }
    else if (mark === '"') { double = true; lastCloser.set('straight', i); }
    else apostrophe = true;
  }
  const singles = new Map<number, SingleMark>();
  if (apostrophe) for (const single of singleMarks(tokens, paragraph)) singles.set(single.token, single);
  if (!double && singles.size === 0) return NONE;

  const stack: Open[] = [];
  const found: Found[] = [];
  let nextEnds: Int32Array | null = null;
  for (let i = firstToken; i < endToken; i++) {
    if ((marks[i]! & Mark.quoting) === 0) continue;
    const mark = lower[i]!;
    const directed = DIRECTED.get(mark);
    if (directed) {
      const { kind } = directed;
      const flipped = directed.opens ? isOpen(kind) && kind === 'curly' && looksClosing(i, i) : !isOpen(kind) && (i === firstToken || (kind === 'curly' && looksOpening(i, i)));
      if (directed.opens !== flipped) open(kind, i, i); else close(kind, i, i);
    } else if (mark === '"') {
      straight(i, i);
    } else {
      const single = singles.get(i);
      if (!single) continue;
      if (single.doubled) { straight(i, i + 1); i++; continue; }
      if (single.role === 'open') open('single', i, i);
      else close('single', i, i);
    }
  }
  while (stack.length > 0) leaveOpen(stack.pop()!);
  return finish();

  function straight(first: number, last: number): void {
    const more = (lastCloser.get('straight') ?? -1) > last;
    if (isOpen('straight')) {
      // `il a dit "oui "et rien d'autre`: the last mark closes, wherever its space stands
      //                ^
      if (looksOpening(first, last) && more && stack[stack.length - 1]!.lastToken !== first - 1) {
        const earlier = lastOpen('straight');
        while (stack.length > earlier) leaveOpen(stack.pop()!, first);
        open('straight', first, last);
      } else close('straight', first, last);
    } else if (looksClosing(first, last) && !looksOpening(first, last)) close('straight', first, last);
    else open('straight', first, last);
  }

  function spaceBefore(i: number): boolean {
    return i === firstToken || end[i - 1]! < start[i]!;
  }

  function spaceAfter(i: number): boolean {
    return i + 1 >= endToken || start[i + 1]! > end[i]!;
  }

  function looksOpening(first: number, last: number): boolean {
    if (spaceAfter(last)) return false;
    return spaceBefore(first) || BEFORE_OPENING.has(lower[first - 1]!) || (tokens.kind[first - 1] === TokenKind.word && lower[first - 1]!.endsWith("'"));
  }

  function looksClosing(first: number, last: number): boolean {
    return !spaceBefore(first) && (spaceAfter(last) || tokens.kind[last + 1] === TokenKind.mark || (tokens.kind[last + 1] === TokenKind.word && tokens.shape[last + 1] === Shape.lower && !BEFORE_OPENING.has(lower[first - 1]!)));
  }

  function lastOpen(kind: Kind): number {
    for (let k = stack.length - 1; k >= 0; k--) if (stack[k]!.kind === kind) return k;
    return -1;
  }

  function isOpen(kind: Kind): boolean {
    return lastOpen(kind) >= 0;
  }

  function open(kind: Kind, first: number, last: number): void {
    if (stack.length < DEEPEST) stack.push({ kind, token: first, lastToken: last });
  }

  function close(kind: Kind, first: number, last: number): void {
    let at = lastOpen(kind);
    if (at < 0 && kind !== 'single') {
      // Closed by another kind: the innermost open mark that has no closing mark of its own ahead.
      for (let k = stack.length - 1; k >= 0 && at < 0; k--) if (stack[k]!.kind !== 'single' && (lastCloser.get(stack[k]!.kind) ?? -1) < first) at = k;
      if (at < 0) { leaveUnopened(first, last); return; }
    }
    if (at < 0) return;
    while (stack.length > at + 1) leaveOpen(stack.pop()!, first);
    const opened = stack.pop()!;
    found.push({ firstToken: opened.token, innerFirst: opened.lastToken + 1, innerEnd: first, endToken: last + 1, closed: true });
  }

  /** A mark that nothing closes: to the end of its sentence, or of the paragraph where the next one opens again. Single marks are then apostrophes. */
  function leaveOpen(opened: Open, limit = endToken): void {
    if (opened.kind === 'single') return;
    const goesOn = limit === endToken && next !== null && isOpeningMark(next) && DIRECTED.get(lower[opened.token]!)?.kind === DIRECTED.get(next)?.kind;
    let to = limit;
    if (!goesOn) {
      const sentence = nextEnd(opened.lastToken + 1);
      to = Math.min(limit, sentence);
    }
    found.push({ firstToken: opened.token, innerFirst: opened.lastToken + 1, innerEnd: to, endToken: to, closed: false });
  }

  /** A closing mark that nothing opened: from the begin of its sentence, unless it stands behind a number (an inch mark). */
  function leaveUnopened(first: number, last: number): void {
    if (first === firstToken || tokens.kind[first - 1] === TokenKind.number || stack.length > 0) return;
    let from = first - 1;
    const after = found.length > 0 ? found[found.length - 1]!.endToken : firstToken;
    while (from > after && !ends[from - 1]) from--;
    found.push({ firstToken: from, innerFirst: from, innerEnd: first, endToken: last + 1, closed: false });
  }

  /** Token behind the first possible sentence end at or behind `i`. */
  function nextEnd(i: number): number {
    if (!nextEnds) {
      nextEnds = new Int32Array(endToken - firstToken + 1);
      let at = endToken;
      nextEnds[endToken - firstToken] = endToken;
      for (let k = endToken - 1; k >= firstToken; k--) {
        if (ends[k]) at = k + 1;
        nextEnds[k - firstToken] = at;
      }
    }
    return nextEnds[i - firstToken]!;
  }

  function finish(): QuoteRange[] {
    found.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
    const result: QuoteRange[] = [];
    const inside: Found[] = [];
    for (const quote of found) {
      while (inside.length > 0 && inside[inside.length - 1]!.endToken <= quote.firstToken) inside.pop();
      const outer = inside[inside.length - 1];
      if (outer && quote.endToken > outer.endToken) {
        // Only a guess can cross another quotation: it yields.
        if (quote.closed) { outer.endToken = quote.firstToken; outer.innerEnd = Math.min(outer.innerEnd, quote.firstToken); inside.pop(); }
        else { quote.endToken = outer.innerEnd; quote.innerEnd = Math.min(quote.innerEnd, outer.innerEnd); }
      }
      if (quote.innerEnd > quote.innerFirst) inside.push(quote);
    }
    const depths: number[] = [];
    for (const quote of found) {
      if (quote.innerEnd <= quote.innerFirst) continue;
      while (depths.length > 0 && depths[depths.length - 1]! <= quote.firstToken) depths.pop();
      result.push({
        start: start[quote.firstToken]!, end: end[quote.endToken - 1]!, innerStart: start[quote.innerFirst]!, innerEnd: end[quote.innerEnd - 1]!,
        firstToken: quote.firstToken, endToken: quote.endToken, depth: depths.length, closed: quote.closed,
      });
      depths.push(quote.endToken);
    }
    return result;
  }
}
