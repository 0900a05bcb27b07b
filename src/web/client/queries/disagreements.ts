/** Disagreements in the order in which a reader should see them. */
import type { Disagreement } from '../../../model/disagreement.js';

/** Certain ones first, facts before wordings, then those between more sources and with more values; ties in the record's order. */
export function strongest(list: readonly Disagreement[]): readonly Disagreement[] {
  return [...list]
    .map((d, k) => ({ d, k }))
    .sort(
      (a, b) =>
        Number(b.d.certain) - Number(a.d.certain) ||
        Number(a.d.kind === 'wording') - Number(b.d.kind === 'wording') ||
        witnesses(b.d) - witnesses(a.d) ||
        b.d.values.length - a.d.values.length ||
        a.k - b.k,
    )
    .map(x => x.d);
}

function witnesses(d: Disagreement): number {
  return new Set(d.values.flatMap(v => v.evidence.map(e => e.document))).size;
}
