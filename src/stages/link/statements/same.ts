/** Whether two statements are one utterance: the same words, not only the same subject. */
import type { Statement } from '../../../model/statement.js';
import { alignWordings, type Wording, type WordingAlignment } from '../../../text/similarity.js';
import type { ContentWords, QuotedWords } from './content.js';

/** A statement with its words and what is known of its time. */
export interface Said {
  readonly statement: Statement;
  readonly words: ContentWords;
  readonly quoted: QuotedWords;
}

/** How two statements are the same. */
export interface Sameness {
  readonly rule: 'utterance.quoted' | 'utterance.reworded' | 'utterance.indirect';
  /** Greater is surer. */
  readonly strength: number;
}

/** What an alignment must reach to be the same words. */
interface Bar {
  /** Share of the shorter wording. */
  readonly contained: number;
  /** Long words equal in both. */
  readonly longWords: number;
  /** Unbroken equal words. */
  readonly run: number;
  /** Places where words are exchanged for others: one for so many equal long words, and one at least. */
  readonly longWordsASubstitution: number;
}

/** Words in quotation marks on both sides: writers do not choose three alike by chance if the rest fits too. */
const QUOTED: Bar = { contained: 0.72, longWords: 3, run: 3, longWordsASubstitution: 4 };
/** Without marks on a side, writers reword: more words must fit, and in one place. */
const INDIRECT: Bar = { contained: 0.6, longWords: 4, run: 2, longWordsASubstitution: 3 };
/** Part in marks: the quoted words fix what was said, the frame around them is the writer's. */
const MIXED: Bar = { contained: 0.65, longWords: 3, run: 4, longWordsASubstitution: 3 };
/** Neither in marks: two reports of one demand are alike anyway; only nearly the same words count. */
const REPORTED: Bar = { contained: 0.75, longWords: 4, run: 3, longWordsASubstitution: 3 };
/** A short quotation ("clear positions") counts only if it is the whole quotation on both sides, the same to the word. */
const WHOLE_LONG_WORDS = 2;
/** Days apart from which the same subject is a new statement, unless the quotation is the same at length. */
const SAME_OCCASION_DAYS = 2;
const LATER: Bar = { contained: 0.9, longWords: 6, run: 6, longWordsASubstitution: 4 };
/** Within one text a writer seldom gives the same words twice, but often two statements of one build ("the first ship in May, the second in June"). */
const SAME_TEXT: Bar = { contained: 0.7, longWords: 4, run: 4, longWordsASubstitution: 3 };
/** Where the one speaker is not known the words alone must tell. */
const NAMELESS: Bar = { contained: 0.8, longWords: 4, run: 4, longWordsASubstitution: 3 };
/** How much longer than the shorter wording its matches may lie spread in the longer one. */
const SPREAD = 1.8;
const SPREAD_WORDS = 4;

/** Takes two statements of one language whose speakers may be one; gives how they are the same, or null. */
export function sameUtterance(a: Said, b: Said): Sameness | null {
  if (!mayBeSame(a, b) || overlapping(a.statement, b.statement)) return null;
  const extra = [
    ...(a.statement.speaker === null || b.statement.speaker === null ? [NAMELESS] : []),
    ...(a.statement.document === b.statement.document ? [SAME_TEXT] : []),
    ...(otherOccasion(a.statement.date, b.statement.date) ? [LATER] : []),
  ];
  const meets = (found: WordingAlignment, x: Wording, y: Wording, bar: Bar): boolean => reaches(found, x, y, bar) && extra.every(more => reaches(found, x, y, more));
  const marked = [a, b].filter(s => s.words.quotedCount > 0);
  if (marked.length === 2) {
    const found = alignWordings(a.quoted, b.quoted, false);
    if (found !== null && meets(found, a.quoted, b.quoted, QUOTED)) return { rule: 'utterance.quoted', strength: found.matched };
    if (found !== null && extra.length === 0 && sameWhole(found, a.quoted, b.quoted)) return { rule: 'utterance.quoted', strength: found.matched };
    if (a.statement.mode === 'direct' && b.statement.mode === 'direct') return null;
  }
  const found = alignWordings(a.words, b.words, true);
  if (found === null || !meets(found, a.words, b.words, marked.length === 0 ? REPORTED : marked.length === 1 ? INDIRECT : MIXED)) return null;
  return { rule: marked.length === 0 ? 'utterance.reworded' : 'utterance.indirect', strength: found.matched };
}

/** Whether two statements quote the same words at length: if their speakers differ, one source is wrong about who spoke. */
export function sameQuotation(a: Said, b: Said): boolean {
  if (a.words.quotedCount === 0 || b.words.quotedCount === 0 || !mayBeSame(a, b)) return false;
  const found = alignWordings(a.quoted, b.quoted, false);
  return found !== null && reaches(found, a.quoted, b.quoted, LATER);
}

/** Share of the long words of the shorter that both must have: with all short words equal, less reaches no bar. */
const LEAST_COMMON = 0.35;

/** Whether enough words are the same at all, in whatever order: quickly told, and true of few pairs. */
function mayBeSame(a: Said, b: Said): boolean {
  const [x, y] = [a.words.longStems, b.words.longStems];
  let common = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length;) {
    if (x[i] === y[j]) { common++; i++; j++; } else if (x[i]! < y[j]!) i++; else j++;
  }
  const shortest = Math.min(x.length, y.length, a.quoted.longCount || x.length, b.quoted.longCount || y.length);
  return common >= WHOLE_LONG_WORDS && common >= LEAST_COMMON * shortest;
}

function reaches(found: WordingAlignment, a: Wording, b: Wording, bar: Bar): boolean {
  if (found.contained < bar.contained || found.longWords < bar.longWords || found.longestRun < Math.min(bar.run, a.count, b.count)) return false;
  if (found.substitutions > Math.max(1, Math.floor(found.longWords / bar.longWordsASubstitution))) return false;
  // The words of the shorter must stand together in the longer one, not strewn over it.
  const shorter = Math.min(a.count, b.count);
  const spread = Math.max(found.inA[1] - found.inA[0], found.inB[1] - found.inB[0]);
  return spread <= shorter * SPREAD + SPREAD_WORDS;
}

function sameWhole(found: WordingAlignment, a: Wording, b: Wording): boolean {
  return found.longWords >= WHOLE_LONG_WORDS && a.count === b.count && found.longestRun === a.count;
}

/** One stands within the other, or beside it in the same sentence's words: a report and what it reports. */
function overlapping(a: Statement, b: Statement): boolean {
  return a.document === b.document && a.content.some(x => b.content.some(y => x.start < y.end && y.start < x.end));
}

const DAY = /^\d{4}-\d{2}-\d{2}/;

function otherOccasion(a: string | null, b: string | null): boolean {
  const [x, y] = [a === null ? null : DAY.exec(a), b === null ? null : DAY.exec(b)];
  return x !== null && y !== null && Math.abs(Date.parse(x[0]) - Date.parse(y[0])) > SAME_OCCASION_DAYS * 86_400_000;
}
