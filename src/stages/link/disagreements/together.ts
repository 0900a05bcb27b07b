/** Documents that report one meeting, and what they count once each. */
import type { LinkedMeetings } from '../context.js';
import type { FigureContext } from './contexts.js';

/** Below this many, sources count members, items and days that are not the same ones. */
const CROWD = 20;
/** So many sources of one meeting are compared with one another. */
const MOST_SOURCES = 24;

/** Whether two documents report one meeting. */
export function metTogether({ corpus, meetings }: LinkedMeetings): (a: number, b: number) => boolean {
  const reported = new Map<string, Set<string>>();
  for (const m of meetings) for (const d of m.documents) reported.set(d, (reported.get(d) ?? new Set<string>()).add(m.id));
  const none: ReadonlySet<string> = new Set();
  const of = (d: number): ReadonlySet<string> => reported.get(corpus.documents[d]!.id) ?? none;
  return (a, b) => { for (const m of of(a)) if (of(b).has(m)) return true; return false; };
}

/** Pairs of counts of one noun, each told once by its source, in sources of one meeting: "about 500 dockers", "some 1,500 dockers". */
export function metPairs({ corpus, meetings }: LinkedMeetings, contexts: readonly FigureContext[]): readonly (readonly [FigureContext, FigureContext])[] {
  const counted = new Map<string, Map<string, FigureContext | null>>();
  for (const c of contexts) {
    if (!isCrowd(c)) continue;
    const id = corpus.documents[c.document]!.id;
    const own = counted.get(id) ?? new Map<string, FigureContext | null>();
    counted.set(id, own);
    // Counted twice: each may be of another part.
    own.set(c.figure.head!, own.has(c.figure.head!) ? null : c);
  }
  return meetings.flatMap(m => {
    const byHead = new Map<string, FigureContext[]>();
    for (const d of m.documents.slice(0, MOST_SOURCES)) for (const [head, c] of counted.get(d) ?? []) if (c) byHead.set(head, [...(byHead.get(head) ?? []), c]);
    return [...byHead.values()].flatMap(list => list.flatMap((a, i) => list.slice(i + 1).map(b => (a.document < b.document ? [a, b] as const : [b, a] as const))));
  });
}

/** A count of a named thing that is large enough to be told by two sources as one. */
export function isCrowd({ figure }: FigureContext): boolean {
  return figure.head !== null && figure.unit === null && !figure.each && Math.max(figure.min ?? 0, figure.max ?? 0) >= CROWD;
}
