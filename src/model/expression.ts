/** What a date expression says before its reference is known: plain data that crosses threads; owned by the date finder, read by `calendar/resolve.ts`. */
import type { TimexMod } from './time.js';

/** Y year, M month, W week, D day, WE weekend, Q quarter, S half-year, DE decade, CE century, H hour, MIN minute, SEC second. */
export type TimeUnit = 'Y' | 'M' | 'W' | 'D' | 'WE' | 'Q' | 'S' | 'DE' | 'CE' | 'H' | 'MIN' | 'SEC';

/** The parts of a calendar date that the words give; what they do not give is absent. */
export interface CalendarFields {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** With a weekday: which one of the month (1 the first, -1 the last). */
  readonly nth?: number;
  /** Years, months or ISO weeks from the publication's, where the words count them ("in May last year", "mardi de la semaine prochaine"). */
  readonly yearOffset?: number;
  readonly monthOffset?: number;
  readonly weekOffset?: number;
  /** ISO: 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  /** EDTF: 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly season?: number;
  readonly quarter?: number;
  readonly half?: number;
  /** ISO week of the year, or week of the month where a month is given; -1 is the last. */
  readonly week?: number;
  /** First year of a decade (1990) or of a century (1900). */
  readonly decade?: number;
  readonly century?: number;
  /** Key of `calendar/feasts.ts`. */
  readonly feast?: string;
}

/** "published": counted from the publication; "text": from the last day the text named before. */
export type TimeReference = 'published' | 'text';

/** Where an expression takes its time from. A step is -1 "last", 0 "this", 1 "next"; the grain of a shift is what the words add to its unit ("two years ago this month"); null: none said; fields with reference "text" take their step from the time named before ("that December", "le mardi suivant"). */
export type DateBase =
  | { readonly from: 'fields'; readonly fields: CalendarFields; readonly step: number | null; readonly reference?: 'text' }
  | { readonly from: 'unit'; readonly unit: TimeUnit; readonly offset: number; readonly reference: TimeReference }
  | { readonly from: 'shift'; readonly count: number | null; readonly unit: TimeUnit; readonly sign: 1 | -1; readonly reference: TimeReference; readonly grain?: TimeUnit }
  | { readonly from: 'span'; readonly count: number; readonly unit: TimeUnit; readonly sign: 1 | -1 }
  /** "two weeks before Christmas": counted from another date. */
  | { readonly from: 'offset'; readonly count: number; readonly unit: TimeUnit; readonly sign: 1 | -1; readonly of: DateExpression }
  /** "the first six months of 2021": so many units from one end of another date. */
  | { readonly from: 'stretch'; readonly count: number; readonly unit: TimeUnit; readonly end: 'first' | 'last'; readonly of: DateExpression }
  /** "the week of April 10", "Easter weekend": the week or weekend of another date. */
  | { readonly from: 'around'; readonly unit: 'W' | 'WE'; readonly of: DateExpression }
  /** A clock time or part of the day alone: the day is that of another mention, or of the publication. */
  | { readonly from: 'day' };

export interface ClockTime {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  /** As EDTF writes it: "Z", "+01:00"; null where none is said. */
  readonly zone: string | null;
}

export interface DateExpression {
  readonly kind: 'date';
  readonly base: DateBase;
  /** TIMEX3 part of day: MO, MI, AF, EV, NI, DT. */
  readonly part?: string;
  readonly clock?: ClockTime;
  readonly edge?: 'start' | 'mid' | 'end';
  /** "until", "since": which side of the time the phrase leaves open. */
  readonly open?: 'from' | 'until';
  readonly mod?: TimexMod;
  readonly approximate?: boolean;
  /** Side of the publication, as verb and cue tell. */
  readonly side?: 'past' | 'future';
  /** How many mentions back (negative) or ahead stands the day that `base: day` inherits. */
  readonly lean?: number;
  /** Stands in a quotation and counts from the day of the saying; `day` counts mentions to the one that tells it, null: the latest day told as past before. */
  readonly spoken?: { readonly day: number | null };
  /** This is one end of a range; `other` counts mentions to the other end. */
  readonly pair?: { readonly end: 'first' | 'last'; readonly other: number };
  /** A night between this day and the next. */
  readonly overnight?: boolean;
  /** A fiscal or school year: kept by a calendar that the text does not give. */
  readonly reckoning?: 'FY' | 'SY';
  /** "now", "currently": the value stays a reference (TIMEX3 PRESENT_REF), EDTF has the day. */
  readonly token?: 'PRESENT_REF';
  /** "earlier this week": up to the publication; "later this week": from it. */
  readonly within?: 'earlier' | 'later';
}

/** `value`: complete in itself. `duration`: an amount of time; `since` where it ends ("depuis trois jours") or starts at the publication. Everything else waits for a reference. */
export type TimeExpression =
  | { readonly kind: 'value'; readonly value: string; readonly mod: TimexMod | null; readonly edtf: string | null }
  | { readonly kind: 'duration'; readonly value: string; readonly mod: TimexMod | null; readonly span?: { readonly count: number; readonly unit: TimeUnit; readonly sign: 1 | -1; readonly approximate: boolean } }
  /** Both ends in one mention; see `ranges` in `model/words/dates.ts`. */
  | { readonly kind: 'range'; readonly first: DateExpression; readonly last: DateExpression }
  | DateExpression;
