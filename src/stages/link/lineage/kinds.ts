/** What a shared passage is: copied wire, quotation, recycled background or page furniture. */
import type { PassageKind } from '../../../model/lineage.js';
import { MOSTLY_QUOTED, type SharedPassage } from './passages.js';
import type { Side } from './side.js';
import { isOneMould } from './templates.js';

/** All passages of one pair with their kinds, and whether one document is a copy of the other (or both of a third). */
export interface JudgedPair {
  readonly kinds: readonly PassageKind[];
  readonly copy: boolean;
  /** Share of each document's words that stand in passages which are not furniture. */
  readonly coverA: number;
  readonly coverB: number;
}

/** A copy gives most of the shorter document. */
const COPY_COVER = 0.5;
/** Of the words outside quotation marks a copy shares this much too: two reports of one speech share the quotations only. */
const COPY_COVER_UNQUOTED = 0.35;
/** A week apart, a text is the same report only if nearly all of it is the same; else the older background came back. */
const OTHER_WEEK_DAYS = 7;
const OTHER_WEEK_COVER = 0.85;
/** Furniture: the same few lines at an edge of this many documents of one outlet (of more where no outlet is known), and of this share of them. */
const MIN_FURNITURE_DOCUMENTS = 4;
const MIN_FURNITURE_UNKNOWN = 8;
const MIN_FURNITURE_SHARE = 0.05;
/** Furniture is a small part of a text. */
const MAX_FURNITURE_COVER = 0.4;

/** How many documents of the outlet of `a` carry the passage, and how many it has in all; null where the outlets differ. */
export interface OutletUse {
  readonly carrying: number;
  readonly all: number;
  /** False where no outlet is known of either. */
  readonly known: boolean;
}

/** What else is known of two documents. */
export interface PairCircumstances {
  /** Whole days between their publications at least, or null where one is unknown. */
  readonly days: number | null;
  /** Whether one outlet, which is known, printed both. */
  readonly sameOutlet: boolean;
  /** How common a passage (by number) is within one outlet. */
  readonly outletUse: (passage: number) => OutletUse | null;
}

/** Takes both sides, their passages and what else is known of the two; gives the kind of each passage. */
export function judgePair(a: Side, b: Side, passages: readonly SharedPassage[], { days, sameOutlet, outletUse }: PairCircumstances): JudgedPair {
  const shorter = Math.min(a.words.length, b.words.length);
  const furniture = passages.map((p, i) => isFurniture(p, shorter, () => outletUse(i)));
  const shared = passages.filter((_, i) => !furniture[i]);
  const coverA = sum(shared, p => p.words.aEnd - p.words.aStart) / Math.max(1, a.words.length);
  const coverB = sum(shared, p => p.words.bEnd - p.words.bStart) / Math.max(1, b.words.length);
  const shorterIsA = a.words.length <= b.words.length;
  const cover = shorterIsA ? coverA : coverB;
  const unquoted = shorterIsA ? a.unquotedCover(shared.map(p => p.a)) : b.unquotedCover(shared.map(p => p.b));
  const otherWeek = days !== null && days >= OTHER_WEEK_DAYS && cover < OTHER_WEEK_COVER;
  const copy = cover >= COPY_COVER && unquoted >= COPY_COVER_UNQUOTED && !otherWeek && !isOneMould(a, b, shared, days, sameOutlet);
  const kinds = passages.map((p, i): PassageKind => furniture[i] ? 'boilerplate' : copy ? copiedKind(p) : p.quoted >= MOSTLY_QUOTED ? 'quotation' : 'background');
  return { kinds, copy, coverA, coverB };
}

/** What a passage of two copies is: word for word the same, or with something put in, left out or changed. */
export function copiedKind({ words: { aStart, aEnd, bStart, bEnd, matched } }: SharedPassage): 'copy' | 'edited_copy' {
  return matched === aEnd - aStart && matched === bEnd - bStart ? 'copy' : 'edited_copy';
}

function isFurniture(passage: SharedPassage, shorterWords: number, outletUse: () => OutletUse | null): boolean {
  if (!passage.atEdge || passage.words.aEnd - passage.words.aStart > MAX_FURNITURE_COVER * shorterWords) return false;
  const use = outletUse();
  return use !== null && use.carrying >= (use.known ? MIN_FURNITURE_DOCUMENTS : MIN_FURNITURE_UNKNOWN) && use.carrying >= MIN_FURNITURE_SHARE * use.all;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += of(item);
  return total;
}
