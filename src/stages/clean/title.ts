/** Finds the line that is the title of an article. */
import { foldForComparison } from '../../text/fold.js';
import type { Part } from './verdict.js';

const MIN_WORDS = 3;
const MAX_LENGTH = 240;
/** How far above the first paragraph a title may stand when menus stand between. */
const REACH = 40;
/** Shares of its words that a title has in common with the first paragraphs, at least, if it stands farther off. */
const NEAR = 4;

function couldBeTitle(part: Part): boolean {
  const { shape, line, verdict, signals } = part;
  if (verdict !== null && !(verdict.kind === 'piece' && (verdict.role === 'heading' || verdict.role === 'body'))) return false;
  if (signals.section || shape.words < MIN_WORDS || shape.length > MAX_LENGTH) return false;
  return !/[.;,:][»”"]?$/.test(line.text) || line.text.endsWith('...');
}

/** Words of five letters and more: they carry what a text is about. */
function contentWords(folded: string): string[] {
  return folded.split(' ').filter(w => w.length >= 5);
}

/** Whether a line prints a title that the container states, whole or but for the outlet's name ("Title - Outlet"). */
export function matchesStated(folded: string, stated: string): boolean {
  if (folded === stated) return true;
  return folded.length >= 12 && ((stated.startsWith(folded) && folded.length >= stated.length * 0.5) || (folded.startsWith(stated) && stated.length >= folded.length * 0.6) || (stated.endsWith(folded) && folded.length >= stated.length * 0.5));
}

/**
 * The number of the title among the parts, or -1. Takes the parts, the number of the first line of the running text, and the
 * title that the container states (null where it states none).
 */
export function findTitle(parts: readonly Part[], firstBody: number, stated: string | null): number {
  if (stated !== null) {
    const folded = foldForComparison(stated);
    let best = -1;
    for (let k = 0; k < parts.length && k <= firstBody + 3; k++) {
      const part = parts[k]!;
      if (part.verdict?.kind === 'aside' && part.verdict.rule !== 'outside') continue;
      if (matchesStated(part.shape.folded, folded) && (best < 0 || parts[best]!.shape.folded.length < part.shape.folded.length || k <= firstBody)) best = k;
    }
    return best;
  }
  const about = new Set<string>();
  for (let k = firstBody, seen = 0; k < parts.length && seen < 4; k++) {
    if (parts[k]!.shape.length < 60) continue;
    seen++;
    for (const w of contentWords(parts[k]!.shape.folded)) about.add(w);
  }
  let best = -1;
  let bestScore = 0;
  let distance = 0;
  for (let k = Math.min(firstBody, parts.length - 1); k >= 0 && distance < REACH; k--) {
    const part = parts[k]!;
    if (k < firstBody) distance += part.verdict?.kind === 'piece' || part.verdict?.rule === 'stamp' ? 0.3 : 1;
    if (!couldBeTitle(part)) continue;
    const words = contentWords(part.shape.folded);
    const shared = words.filter(w => about.has(w)).length / Math.max(2, words.length);
    const score = shared * 3 + (part.shape.length >= 25 ? 1 : 0) + (part.shape.words >= 5 ? 0.5 : 0) - distance * 0.12;
    if (distance > NEAR && shared < 0.3) continue;
    if (score > bestScore) { best = k; bestScore = score; }
  }
  return best;
}
