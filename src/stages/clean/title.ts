/** Finds the line that is the title of an article. */
import { foldForComparison } from '../../text/fold.js';
import { eachWord } from './furniture-words.js';
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
  return !/[.;,:][»”"]?$/.test(line.text.slice(-2)) || line.text.endsWith('...');
}

/** Words shorter than that carry little of what a text is about. */
const CONTENT_LETTERS = 5;
/** So many paragraphs tell what the text is about. */
const FIRST_PARAGRAPHS = 4;
const MIN_PARAGRAPH = 60;

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
  const candidates: Candidate[] = [];
  let distance = 0;
  for (let k = Math.min(firstBody, parts.length - 1); k >= 0 && distance < REACH; k--) {
    const part = parts[k]!;
    if (k < firstBody) distance += part.verdict?.kind === 'piece' || part.verdict?.rule === 'stamp' ? 0.3 : 1;
    if (couldBeTitle(part)) candidates.push({ index: k, distance, score: (part.shape.length >= 25 ? 1 : 0) + (part.shape.words >= 5 ? 0.5 : 0) - distance * 0.12 });
  }
  // The only line that could be it, near the text, is it whatever its words are.
  if (candidates.length === 0) return -1;
  if (candidates.length === 1 && candidates[0]!.distance <= NEAR && candidates[0]!.score > 0) return candidates[0]!.index;
  return mostAkin(candidates, parts, firstWords(parts, firstBody));
}

interface Candidate {
  readonly index: number;
  /** Lines between it and the first paragraph, those of the article counted less. */
  readonly distance: number;
  /** What its shape and place say for it. */
  readonly score: number;
}

/** The candidate that shares most words with the first paragraphs for what its shape and place say, or -1. */
function mostAkin(candidates: readonly Candidate[], parts: readonly Part[], about: ReadonlySet<number>): number {
  let best = -1;
  let bestScore = 0;
  for (const { index, distance, score: plain } of candidates) {
    const shared = sharedWith(parts[index]!, about);
    const score = shared * 3 + plain;
    if (distance > NEAR && shared < 0.3) continue;
    if (score > bestScore) { best = index; bestScore = score; }
  }
  return best;
}

/** The share of its longer words, 0 to 1, that line `k` has in common with the first paragraphs of the text that begins at `firstBody`. */
export function shareOfText(parts: readonly Part[], k: number, firstBody: number): number {
  return sharedWith(parts[k]!, firstWords(parts, firstBody));
}

function sharedWith({ line }: Part, about: ReadonlySet<number>): number {
  let words = 0;
  let common = 0;
  eachWord(line.text, CONTENT_LETTERS, hash => { words++; if (about.has(hash)) common++; });
  return common / Math.max(2, words);
}

/** Hashes of the longer words of the first paragraphs. */
function firstWords(parts: readonly Part[], firstBody: number): ReadonlySet<number> {
  const about = new Set<number>();
  for (let k = firstBody, seen = 0; k < parts.length && seen < FIRST_PARAGRAPHS; k++) {
    if (parts[k]!.shape.length < MIN_PARAGRAPH) continue;
    seen++;
    eachWord(parts[k]!.line.text, CONTENT_LETTERS, hash => about.add(hash));
  }
  return about;
}
