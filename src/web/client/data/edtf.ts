/** Dates of the record (EDTF, ISO 8601-2 level 1) as stretches of days, for drawing and comparing. */

/** Days since 1970-01-01, UTC; `end` is exclusive; null where a side is open or unknown. */
export interface DayRange {
  readonly start: number | null;
  readonly end: number | null;
}

export interface CalendarPart {
  readonly year: number;
  /** 1 to 12, or 21 to 24 for a season; null where the date is a year or longer. */
  readonly month: number | null;
  readonly day: number | null;
  /** "18:36", or null. */
  readonly time: string | null;
  /** Years that an X stands for: 1, 10 or 100. */
  readonly years: number;
  /** "?" uncertain, "~" approximate, "%" both, "" none. */
  readonly doubt: '' | '?' | '~' | '%';
}

export type Edtf =
  | { readonly kind: 'point'; readonly at: CalendarPart }
  | { readonly kind: 'interval'; readonly from: CalendarPart | null; readonly to: CalendarPart | null };

const PART = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?(?:T(\d\d:\d\d)(?::\d\d)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?([?~%]?)$/;

/** Reads an EDTF text; null where it is none that the record uses. */
export function parseEdtf(text: string): Edtf | null {
  const slash = text.indexOf('/');
  if (slash < 0) {
    const at = parsePart(text);
    return at && { kind: 'point', at };
  }
  const [left, right] = [text.slice(0, slash), text.slice(slash + 1)];
  const from = isOpen(left) ? null : parsePart(left);
  const to = isOpen(right) ? null : parsePart(right);
  if ((!from && !isOpen(left)) || (!to && !isOpen(right)) || (!from && !to)) return null;
  return { kind: 'interval', from, to };
}

function isOpen(side: string): boolean {
  return side === '' || side === '..';
}

function parsePart(text: string): CalendarPart | null {
  const match = PART.exec(text);
  if (!match) return null;
  const [, year = '', month, day, time, doubt = ''] = match;
  const xs = year.length - year.replaceAll('X', '').length;
  return {
    year: Number(year.replaceAll('X', '0')),
    month: month === undefined || month === 'XX' ? null : Number(month),
    day: day === undefined || day === 'XX' ? null : Number(day),
    time: time ?? null, years: xs === 0 ? 1 : xs === 1 ? 10 : 100,
    doubt: doubt as CalendarPart['doubt'],
  };
}

/** Day number of a date; `month` from 1, values past their end roll over. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year + (date.getUTCFullYear() - 2000));
  return Math.round(date.getTime() / 86_400_000);
}

/** Year, month (1 to 12) and day of a day number. */
export function fromDayNumber(day: number): readonly [number, number, number] {
  const date = new Date(day * 86_400_000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

function rangeOfPart(p: CalendarPart): { readonly start: number; readonly end: number } {
  if (p.month === null) return { start: dayNumber(p.year, 1, 1), end: dayNumber(p.year + p.years, 1, 1) };
  if (p.month > 12) {
    // Seasons, northern: 21 spring from March to 24 winter from December.
    const first = [3, 6, 9, 12][p.month - 21] ?? 1;
    return { start: dayNumber(p.year, first, 1), end: dayNumber(p.year, first + 3, 1) };
  }
  if (p.day === null) return { start: dayNumber(p.year, p.month, 1), end: dayNumber(p.year, p.month + 1, 1) };
  const start = dayNumber(p.year, p.month, p.day);
  return { start, end: start + 1 };
}

const UNKNOWN: DayRange = { start: null, end: null };
const known = new Map<string, DayRange>();

/** The days a date covers; open sides are null, and a text that is no date is open on both. */
export function rangeOf(text: string | null): DayRange {
  if (text === null) return UNKNOWN;
  let range = known.get(text);
  if (!range) known.set(text, range = readRange(text));
  return range;
}

function readRange(text: string): DayRange {
  const parsed = parseEdtf(text);
  if (!parsed) return UNKNOWN;
  if (parsed.kind === 'point') return rangeOfPart(parsed.at);
  return { start: parsed.from && rangeOfPart(parsed.from).start, end: parsed.to && rangeOfPart(parsed.to).end };
}

/** True where two dates can be the same day. An unknown date overlaps nothing. */
export function overlaps(a: DayRange, b: DayRange): boolean {
  if ((a.start === null && a.end === null) || (b.start === null && b.end === null)) return false;
  return (a.start ?? -Infinity) < (b.end ?? Infinity) && (b.start ?? -Infinity) < (a.end ?? Infinity);
}

/** Chronological order by first day, unknown dates last. */
export function compareDates(a: string | null, b: string | null): number {
  const left = rangeOf(a);
  const right = rangeOf(b);
  const x = left.start ?? left.end ?? Infinity;
  const y = right.start ?? right.end ?? Infinity;
  return x === y ? ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0) : x - y;
}
