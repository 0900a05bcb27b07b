/** Gives the lines inside the article their roles: title, lead, headings, captions, body; what stands outside is set aside. */
import { authorNotes } from './author-notes.js';
import type { Lexicon } from './lexicon.js';
import { markRepeats } from './repeats.js';
import { headOf } from './standfirst.js';
import { findTitle } from './title.js';
import { aside, isRunning, piece, type Part } from './verdict.js';

const MAX_HEADING = 130;
const MAX_HEADING_WORDS = 18;
const MAX_CAPTION = 160;
/** Labels of the article (byline, credit, stamp) may stand this many lines above its first or below its last line. */
const LABEL_REACH = 8;

const OUTSIDE_BEFORE = aside('outside', 'stands before the article, not part of it');
const OUTSIDE_AFTER = aside('outside', 'stands after the article, not part of it');
const REPEAT = aside('repeat', 'prints an earlier part of the article again');

/** Takes the parts with the verdicts of their words and which of them stand in the article; decides all. Gives the number of the title part, or -1. */
export function finishRoles(parts: Part[], region: readonly boolean[], statedTitle: string | null, lexicon: Lexicon): number {
  let first = region.findIndex((inside, k) => inside && parts[k]!.verdict === null && parts[k]!.shape.length >= 45);
  if (first < 0) first = region.findIndex((inside, k) => inside && parts[k]!.verdict === null);
  if (first < 0) first = parts.length;
  const { title, standfirst } = headOf(parts, findTitle(parts, first, statedTitle), first, statedTitle === null);
  let last = parts.length - 1;
  while (last > first && !(region[last] && parts[last]!.verdict === null)) last--;

  const begin = title >= 0 && title < first ? title : first;
  parts.forEach((part, k) => {
    if (k === title) part.verdict = piece('title');
    else if (k === standfirst) part.verdict = piece('lead');
    else if (part.verdict === null) part.verdict = region[k] || (k > begin && k < first && part.shape.endsSentence && part.shape.length >= 45) ? piece('body') : k < first ? OUTSIDE_BEFORE : OUTSIDE_AFTER;
    else if (part.verdict.kind === 'piece' && !region[k] && (k < begin - LABEL_REACH || k > last + LABEL_REACH)) part.verdict = k < begin ? OUTSIDE_BEFORE : OUTSIDE_AFTER;
  });
  markRepeats(parts, title, k => parts[k]!.verdict!.kind === 'piece');
  headingsAndCaptions(parts, title);
  if (standfirst < 0) leadOf(parts, title);
  authorNotes(parts, lexicon);
  for (const part of parts) if (part.repeats >= 0 && !(part.verdict!.kind === 'piece' && (part.verdict as { role: string }).role === 'caption')) part.verdict = REPEAT;
  return title;
}

function headingsAndCaptions(parts: Part[], title: number): void {
  const spaced = parts.filter(p => p.line.gap).length > parts.length * 0.4;
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k]!;
    if (part.verdict?.kind !== 'piece' || part.verdict.role !== 'body' || k === title) continue;
    const before = parts[k - 1];
    const after = parts[k + 1];
    const { shape } = part;
    // A line right under a stamp, or right above a credit of its own line, in a text that sets its paragraphs apart.
    const underStamp = spaced && !part.line.gap && before?.verdict?.kind === 'aside' && before.verdict.rule === 'stamp' && shape.length <= MAX_CAPTION && after?.line.gap === true;
    if (underStamp) { part.verdict = piece('caption'); continue; }
    if (shape.length <= MAX_HEADING && shape.words <= MAX_HEADING_WORDS && !/[.,;:…]["»”)]?$/.test(part.line.text.slice(-2)) && followedByProse(parts, k)) part.verdict = piece('heading');
  }
}

function followedByProse(parts: readonly Part[], k: number): boolean {
  for (let j = k + 1; j < parts.length && j <= k + 3; j++) {
    const part = parts[j]!;
    if (part.verdict?.kind === 'piece' && part.verdict.role === 'body') return part.shape.length >= 60;
    if (part.verdict?.kind === 'piece' && part.verdict.role === 'heading') return false;
  }
  return false;
}

/** The lead: the first paragraph where a stamp, a byline or a caption sets it apart from the body, or a title stands right above and it is one or two sentences. */
function leadOf(parts: Part[], title: number): void {
  const k = parts.findIndex((p, i) => i !== title && isRunning(p.verdict) && p.verdict?.kind === 'piece' && p.verdict.role === 'body');
  if (k < 0 || parts[k]!.shape.length > 420) return;
  for (let j = k + 1; j < parts.length && j <= k + 6; j++) {
    const verdict = parts[j]!.verdict;
    const label = verdict?.kind === 'aside' ? verdict.rule === 'stamp' : verdict?.kind === 'piece' && (verdict.role === 'byline' || verdict.role === 'caption' || verdict.role === 'credit');
    if (label) { if (j > k && parts.slice(j + 1).some(p => p.verdict?.kind === 'piece' && p.verdict.role === 'body')) parts[k]!.verdict = piece('lead'); return; }
    if (verdict?.kind === 'piece' && verdict.role === 'body') return;
  }
}
