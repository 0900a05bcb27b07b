/** The days of a gathering, from the dates that stand beside it and the tense of its verb. */
import { dayNumber, daysInMonth, civilDate } from '../../../calendar/days.js';
import { TokenKind } from '../../../model/segmented.js';
import { matchPhrase } from '../../../text/phrases.js';
import { edtfInterval, isDay, type DayInterval } from '../interval.js';
import type { ReadDate, ReadSentence, Reading, TokenSpan } from '../reading.js';
import { spansFrom } from '../spans.js';
import type { MeetingLexicon, Tense } from './lexicon.js';

const WEEK = 7;
/** A yearless day this far on the wrong side of the publication is that of the next year. */
const YEAR_SHIFT_DAYS = 60;
/** A summit "of three days" belongs to a noun within so many tokens. */
const LASTING_REACH = 6;
const LONGEST_GATHERING = 14;
const DAYS = /^P(\d+)D$/;

/** "le traité de 2015", "the 2015 treaty": a year alone dates a gathering only behind a preposition, and no noun stands behind it. */
export function yearOfAnother(reading: Reading, { first, end, date }: ReadDate): boolean {
  if (!/^\d{4}$/.test(date.edtf ?? '')) return false;
  const { meetings } = reading.pack;
  const before = reading.tokens.lower[first - 1] ?? '';
  const own = reading.tokens.lower[first] ?? '';
  return !(meetings.at.has(before) || meetings.of.has(before) || meetings.at.has(own)) || (reading.pack.names.compounds && reading.tokens.kind[end] === TokenKind.word && !meetings.articles.has(before) && (reading.pack.grammar.classes.get(reading.tokens.lower[end] ?? '') ?? 0) === 0);
}

/** The dates that a gathering of this tense can have: what has taken place has no day to come ("the first meeting in three years"). */
export function possibleDates(dates: readonly ReadDate[], tense: Tense | null, published: number | null): ReadDate[] {
  return dates.filter(d => tense !== 'held' || published === null || (edtfInterval(d.date.edtf)?.first ?? 0) <= published);
}

/** The days that the first date, or dates joined by "and", give; null for dates with an open end. */
export function meetingDays(reading: Reading, sentence: ReadSentence, span: TokenSpan, dates: readonly ReadDate[], lexicon: MeetingLexicon, told: { readonly tense: Tense | null; readonly published: number | null; readonly since: boolean }): DayInterval | null {
  const date = dates[0];
  if (!date) return null;
  let interval = closed(edtfInterval(told.since ? date.date.edtf!.split('/')[0]! : date.date.edtf));
  if (interval && !told.since) interval = onItsSide(date, interval, told.tense, told.published);
  const ordered = [...dates].sort((a, b) => a.first - b.first);
  for (let i = 1; i < ordered.length; i++) interval = joined(reading, interval, ordered[i - 1]!, ordered[i]!);
  const lasting = interval && isDay(interval) ? lastingDays(reading, sentence, span, lexicon) : null;
  return interval && lasting ? stretched(interval, lasting) : interval;
}

/** "Au lendemain d'une réunion, X a promis jeudi": the gathering was on Wednesday. */
export function dayBefore(date: ReadDate | null, published: number | null): DayInterval | null {
  const said = edtfInterval(date?.date.edtf ?? null);
  const day = said && isDay(said) ? said.first : published;
  return day === null ? null : { first: day - 1, last: day - 1 };
}

/** A date with an open end ("depuis juillet") is no day of a gathering. */
function closed(interval: DayInterval | null): DayInterval | null {
  return interval && Number.isFinite(interval.first) && Number.isFinite(interval.last) ? interval : null;
}

/** What is planned lies ahead: a bare weekday, or a day without its year, that was read as past is the next one. */
function onItsSide({ date }: ReadDate, interval: DayInterval, tense: Tense | null, published: number | null): DayInterval {
  if (published === null || !isDay(interval) || interval.last >= published) return interval;
  const ahead = tense === 'planned' || tense === 'postponed' || tense === 'cancelled';
  const digits = /\d/.test(date.text);
  if (!digits && (ahead || tense === 'present') && published - interval.last < WEEK) return { first: interval.first + WEEK, last: interval.last + WEEK };
  if (ahead && digits && !/\d{4}/.test(date.text) && published - interval.last > YEAR_SHIFT_DAYS) {
    const { year, month, day } = civilDate(interval.first);
    const next = dayNumber(year + 1, month, Math.min(day, daysInMonth(year + 1, month)));
    return { first: next, last: next };
  }
  return interval;
}

/** "jeudi et vendredi" is one interval; of dates apart the first counts. */
function joined(reading: Reading, interval: DayInterval | null, before: ReadDate, next: ReadDate): DayInterval | null {
  const more = edtfInterval(next.date.edtf);
  if (!interval || !more || next.first - before.end > 2 || next.first <= before.end) return interval;
  for (let t = before.end; t < next.first; t++) if (!reading.pack.meetings.and.has(reading.tokens.lower[t]!) && !reading.pack.meetings.articles.has(reading.tokens.lower[t]!)) return interval;
  return { first: Math.min(interval.first, more.first), last: Math.max(interval.last, more.last) };
}

/** How many days a gathering lasts by the words beside it, and whether its sentence tells the last of them. */
export interface Lasting {
  readonly days: number;
  readonly ends: boolean;
}

/** "un sommet de trois jours" lasts three; null where no length stands beside the gathering. */
export function lastingDays(reading: Reading, sentence: ReadSentence, span: TokenSpan, lexicon: MeetingLexicon): Lasting | null {
  const beside = (at: TokenSpan): boolean => at.first >= sentence.first && at.end <= sentence.end && at.first <= span.end + LASTING_REACH && at.end >= span.first - LASTING_REACH
    // "deux jours après" is no length.
    && matchPhrase(lexicon.relations, reading.tokens, at.end, sentence.end)?.value !== 'after';
  const amount = spansFrom(reading.dates, sentence.first, sentence.end).find(d => d.date.type === 'DURATION' && DAYS.test(d.date.value) && beside(d));
  const figure = spansFrom(reading.figures, sentence.first, sentence.end).find(f => f.figure.unit === 'day' && f.figure.min !== null && f.figure.min === f.figure.max && beside(f));
  const days = amount ? Number(DAYS.exec(amount.date.value)![1]) : figure?.figure.min ?? 0;
  if (days < 2 || days > LONGEST_GATHERING || !Number.isInteger(days)) return null;
  return { days, ends: endsHere(reading, sentence) };
}

/** Whether a sentence tells the end of a gathering, and not its opening. */
export function endsHere(reading: Reading, sentence: ReadSentence): boolean {
  const { opens, closes } = reading.pack.meetings;
  let ends = false;
  for (let t = sentence.first; t < sentence.end; t++) {
    if (opens.has(reading.tokens.lower[t]!)) break;
    if (closes.has(reading.tokens.lower[t]!)) ends = true;
  }
  return ends;
}

/** "un sommet de trois jours" that opens on Monday lasts until Wednesday; one that ends on Wednesday began on Monday. */
export function stretched(day: DayInterval, { days, ends }: Lasting): DayInterval {
  return ends ? { first: day.first - days + 1, last: day.last } : { first: day.first, last: day.last + days - 1 };
}
