/** Finds lines that an article prints twice: a whole body, a caption, a title. */
import type { Part } from './verdict.js';

/** Shorter lines repeat by chance ("Read more"); they count only inside a run of repeated lines. */
const MIN_LENGTH = 45;
/** A caption is no label: the same few words under a picture are the same picture. */
const MIN_CAPTION = 20;

/**
 * Marks parts that print an earlier part again, among those that `counts` says belong to the article. Short lines (subheads) are marked
 * where they stand between repeats and repeat a line in the same order, or print the title again. Fills `repeats` with the number of the first printing.
 */
export function markRepeats(parts: readonly Part[], title: number, counts: (index: number) => boolean): void {
  if (!hasTwice(parts, counts)) return;
  const first = new Map<string, number>();
  const all = new Map<string, number>();
  const inside: number[] = [];
  for (let k = 0; k < parts.length; k++) {
    if (!counts(k)) continue;
    inside.push(k);
    const { folded } = parts[k]!.shape;
    if (title >= 0 && k > title && folded === parts[title]!.shape.folded) { parts[k]!.repeats = title; continue; }
    const earlier = first.get(folded);
    if (earlier !== undefined && folded.length >= (isCaption(parts[k]!) ? MIN_CAPTION : MIN_LENGTH)) parts[k]!.repeats = earlier;
    else if (earlier === undefined) first.set(folded, k);
    if (!all.has(folded)) all.set(folded, k);
  }
  for (let i = 0; i < inside.length; i++) {
    const part = parts[inside[i]!]!;
    if (part.repeats >= 0 || part.shape.folded.length >= MIN_LENGTH) continue;
    const earlier = all.get(part.shape.folded);
    if (earlier === undefined || earlier === inside[i]) continue;
    const before = parts[inside[i - 1] ?? -1]?.repeats ?? -1;
    const after = parts[inside[i + 1] ?? -1]?.repeats ?? -1;
    if ((before >= 0 && before < earlier) || (after >= 0 && after > earlier)) part.repeats = earlier;
  }
}

/** Whether any two parts that count may have the same words: few texts have such parts, and the hashes of their lines tell. */
function hasTwice(parts: readonly Part[], counts: (index: number) => boolean): boolean {
  const hashes = new Set<number>();
  for (let k = 0; k < parts.length; k++) {
    if (!counts(k)) continue;
    const { hash } = parts[k]!.shape;
    if (hashes.has(hash)) return true;
    hashes.add(hash);
  }
  return false;
}

function isCaption({ verdict }: Part): boolean {
  return verdict?.kind === 'piece' && verdict.role === 'caption';
}
