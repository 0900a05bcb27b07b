/** Says of each document which of its words its outlet prints under other texts too: page furniture that cleaning, which sees one source, could not know. */
import type { Span } from '../../../model/anchor.js';
import type { Passage } from '../../../model/lineage.js';
import type { NotifyOf } from '../context.js';

interface Found {
  readonly spans: Span[];
  readonly others: Set<string>;
}

/** Takes all passages; gives a notice for each stretch of a document that is furniture, with how many other documents carry furniture of it. */
export function noticeFurniture(passages: readonly Passage[], notify: NotifyOf): void {
  const found = new Map<string, Found>();
  for (const { kind, a, b } of passages) {
    if (kind !== 'boilerplate') continue;
    for (const [one, other] of [[a, b], [b, a]] as const) {
      const known = found.get(one.document) ?? { spans: [], others: new Set<string>() };
      known.spans.push({ start: one.start, end: one.end });
      known.others.add(other.document);
      found.set(one.document, known);
    }
  }
  for (const [document, { spans, others }] of [...found].sort((x, y) => (x[0] < y[0] ? -1 : 1))) {
    for (const place of joined(spans)) notify({ document, rule: 'lineage.boilerplate', message: `its outlet prints these words under ${others.size} other text${others.size === 1 ? '' : 's'} too; they are page furniture and make no copy`, place });
  }
}

/** Spans that overlap or touch as one, in order. */
function joined(spans: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((x, y) => x.start - y.start || x.end - y.end)) {
    const last = out[out.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end); else out.push({ start, end });
  }
  return out;
}
