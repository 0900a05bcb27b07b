/** Which figures stand in one passage that two documents share. */
import type { LinkedMeetings } from '../context.js';
import type { FigureContext } from './contexts.js';

/** A figure may stand at the edge of a passage, since it is where the two differ. */
const EDGE = 120;
/** The two stand at the same place of the passage, but for small edits. */
const SHIFT = 60;

/** Gives a test: do both figures stand at the same place of a passage that one document took from the other? */
export function copiedTogether({ lineage, corpus }: LinkedMeetings): (a: FigureContext, b: FigureContext) => boolean {
  const passages = new Map<string, { readonly start: number; readonly end: number; readonly other: number }[]>();
  for (const { a, b, kind } of lineage.passages) {
    if (kind !== 'copy' && kind !== 'edited_copy') continue;
    for (const [x, y] of [[a, b], [b, a]] as const) {
      const key = `${x.document} ${y.document}`;
      const entry = { start: x.start, end: x.end, other: y.start };
      const list = passages.get(key);
      if (list) list.push(entry); else passages.set(key, [entry]);
    }
  }
  return (a, b) => {
    const key = `${corpus.documents[a.document]!.id} ${corpus.documents[b.document]!.id}`;
    return (passages.get(key) ?? []).some(p => a.figure.start >= p.start - EDGE && a.figure.end <= p.end + EDGE && Math.abs((a.figure.start - p.start) - (b.figure.start - p.other)) <= SHIFT);
  };
}
