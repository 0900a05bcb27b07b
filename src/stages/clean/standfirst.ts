/** The standfirst of an article: the line between its title and its byline or stamp that says in a sentence what it is about. */
import { shareOfText } from './title.js';
import type { Part } from './verdict.js';

export interface Head {
  /** Number of the title part, or -1. */
  readonly title: number;
  /** Number of the standfirst, or -1. */
  readonly standfirst: number;
}

const MIN_STANDFIRST = 45;
const MAX_STANDFIRST = 420;
const MIN_TITLE = 25;
const MAX_TITLE = 160;
const MIN_TITLE_WORDS = 4;
/** A byline or a stamp stands at most so many lines below: further lines of the standfirst, the name of a section. */
const LABEL_REACH = 3;
/** What a headline above the standfirst shares with the text, at least; the headline of another article shares less. */
const SAME_THINGS = 0.4;

// "Talks on the strait go on in Port Serin"                             the title
// "Envoys met for the first time since the strait was closed in May"     the standfirst
// "By Anne Vasseur"                                                     a label
/** Takes the parts, the number of the line taken for the title and that of the first line of the text. Where that line is the standfirst of a headline above it (`mayRise`: no container states the title), the headline is the title. */
export function headOf(parts: readonly Part[], title: number, first: number, mayRise: boolean): Head {
  if (title < 0 || title >= first) return { title, standfirst: -1 };
  if (mayRise && isStandfirst(parts, title, first)) {
    const above = parts[title - 1];
    const k = above !== undefined && above.shape.folded === parts[title]!.shape.folded ? title - 2 : title - 1;
    if (isHeadline(parts[k]) && !sayTheSame(parts[k]!, parts[title]!) && shareOfText(parts, k, first) >= SAME_THINGS) return { title: k, standfirst: title };
  }
  return { title, standfirst: isStandfirst(parts, title + 1, first) && !sayTheSame(parts[title]!, parts[title + 1]!) ? title + 1 : -1 };
}

// "News / Lavane / Talks on the strait go on"   the way to the page with its title at the end
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^
function sayTheSame(a: Part, b: Part): boolean {
  return a.shape.folded.includes(b.shape.folded) || b.shape.folded.includes(a.shape.folded);
}

function isHeadline(part: Part | undefined): boolean {
  return part?.verdict === null && !part.signals.section && !part.shape.endsSentence && part.shape.words >= MIN_TITLE_WORDS && part.shape.length >= MIN_TITLE && part.shape.length <= MAX_TITLE;
}

/** Whether line `k` is long enough for a standfirst, no rule has decided it, and a byline or a stamp stands below. */
function isStandfirst(parts: readonly Part[], k: number, first: number): boolean {
  const part = parts[k];
  if (part === undefined || k >= first || part.verdict !== null || part.signals.section || part.line.text.endsWith(')') || part.shape.length < MIN_STANDFIRST || part.shape.length > MAX_STANDFIRST) return false;
  for (let j = k + 1; j < parts.length && j <= k + LABEL_REACH && j <= first; j++) {
    const { verdict } = parts[j]!;
    if (verdict?.kind === 'piece' ? verdict.role === 'byline' : verdict?.rule === 'stamp') return true;
  }
  return false;
}
