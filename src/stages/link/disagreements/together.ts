/** Documents that report one meeting, and what they count once each. */
import type { Figure } from '../../../model/figure.js';
import type { Meeting } from '../../../model/meeting.js';
import type { FigureColumns } from './columns.js';
import type { DocumentNumbers } from './documents.js';

/** Below this many, sources count members, items and days that are not the same ones. */
const CROWD = 20;
/** So many sources of one meeting are compared with one another. */
const MOST_SOURCES = 24;

/** Whether two documents (by number) report one meeting. */
export function metTogether(meetings: readonly Meeting[], numbers: DocumentNumbers): (a: number, b: number) => boolean {
  const reported = new Map<number, number[]>();
  meetings.forEach((m, number) => {
    for (const id of m.documents) {
      const d = numbers.of(id);
      if (d === undefined) continue;
      const list = reported.get(d);
      if (list) list.push(number); else reported.set(d, [number]);
    }
  });
  return (a, b) => {
    const left = reported.get(numbers.standingFor(a));
    const right = left && reported.get(numbers.standingFor(b));
    return left !== undefined && right !== undefined && left.some(m => right.includes(m));
  };
}

/**
 * Calls back with pairs of counts of one noun (numbers in the columns), each told once by its source, in sources of one meeting: "about 500 dockers",
 * "some 1,500 dockers".
 */
export function forEachMetPair(meetings: readonly Meeting[], numbers: DocumentNumbers, columns: FigureColumns, figureAt: (i: number) => Figure, visit: (a: number, b: number) => void): void {
  for (const m of meetings) {
    if (m.documents.length < 2) continue;
    const byNoun = new Map<number, number[]>();
    for (const id of m.documents.slice(0, MOST_SOURCES)) {
      for (const [noun, i] of countedOnce(numbers.allOf(id), columns, figureAt)) {
        if (i < 0) continue;
        const list = byNoun.get(noun);
        if (list) list.push(i); else byNoun.set(noun, [i]);
      }
    }
    for (const list of byNoun.values()) {
      list.forEach((a, k) => { for (const b of list.slice(k + 1)) if (columns.document.list[a]! < columns.document.list[b]!) visit(a, b); else visit(b, a); });
    }
  }
}

/** What a source counts, by noun; -1 where it counts it twice: each may be of another part. */
function countedOnce(documents: readonly number[], columns: FigureColumns, figureAt: (i: number) => Figure): ReadonlyMap<number, number> {
  const counted = new Map<number, number>();
  for (const d of documents) {
    for (let i = columns.firstOf.list[d]!; i < columns.firstOf.list[d + 1]!; i++) {
      if (!isCrowd(figureAt(i))) continue;
      const noun = columns.noun.list[i]!;
      counted.set(noun, counted.has(noun) ? -1 : i);
    }
  }
  return counted;
}

/** A count of a named thing that is large enough to be told by two sources as one. */
export function isCrowd(figure: Figure): boolean {
  return figure.head !== null && figure.unit === null && !figure.each && Math.max(figure.min ?? 0, figure.max ?? 0) >= CROWD;
}
