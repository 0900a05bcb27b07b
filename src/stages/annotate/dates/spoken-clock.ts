/** Times of the clock told in words, the hour first or last: "twenty past eight", "a quarter to five", "at seven twenty-seven", "five-thirty tomorrow". */
import { TokenKind } from '../../../model/segmented.js';
import { finished, place } from './clock.js';
import { NO_DRAFTS, type Draft } from './draft.js';
import { at, before, isSmall, numberBefore, type Reading } from './reading.js';
import { Role } from './roles.js';

const MINUTES = 60;
const HOURS = 24;
/** Minutes told behind the hour without a zero have two digits. */
const LEAST_MINUTE = 10;

/** Drafts at a word for an hour, tokens [first, end). */
export function hourWordDrafts(reading: Reading, hour: number, first: number, end: number, previous: Draft | undefined): readonly Draft[] {
  return shiftedHour(reading, hour, first, end, previous) ?? hourAndMinutes(reading, hour, first, end, previous) ?? [];
}

/** Drafts at "five-thirty": with what makes it a time. */
export function hyphenClockDrafts(reading: Reading, hour: number, minute: number, first: number, end: number, previous: Draft | undefined): readonly Draft[] {
  if (!timed(reading, first, end, previous)) return NO_DRAFTS;
  const clock = finished(reading, first, end, hour, minute, null, true);
  return clock ? place(reading, clock, previous) : NO_DRAFTS;
}

/** "thirty-six minutes past eight", "half past six", "a quarter to five"; to, before and after need a fraction or the word for minutes. */
function shiftedHour(reading: Reading, hour: number, first: number, end: number, previous: Draft | undefined): readonly Draft[] | null {
  const shift = before(reading, first, Role['clock-shift']);
  if (!shift) return null;
  const fraction = before(reading, shift.first, Role.fraction);
  const word = fraction ? null : before(reading, shift.first, Role['minutes-word']);
  const count = fraction ? null : numberBefore(reading, word ? word.first : shift.first);
  const minute = fraction ? fraction.meaning.fraction * MINUTES : count && Number.isInteger(count.number) ? count.number : 0;
  if (minute < 1 || minute >= MINUTES || (!fraction && !word && !shift.meaning.only)) return null;
  const back = shift.meaning.sign < 0;
  const clock = finished(reading, fraction ? fraction.first : count!.first, end, back ? (hour + HOURS - 1) % HOURS : hour, back ? MINUTES - minute : minute, null, true);
  return clock ? place(reading, clock, previous) : null;
}

/** "at seven twenty-seven", "six forty-three minutes" behind a day. */
function hourAndMinutes(reading: Reading, hour: number, first: number, end: number, previous: Draft | undefined): readonly Draft[] | null {
  const minutes = at(reading, end, Role.cardinal);
  if (!minutes || minutes.meaning.about || !Number.isInteger(minutes.meaning.number) || minutes.meaning.number < LEAST_MINUTE || minutes.meaning.number >= MINUTES) return null;
  const word = at(reading, minutes.end, Role['minutes-word']);
  const to = word ? word.end : minutes.end;
  if (!timed(reading, first, to, previous)) return null;
  const clock = finished(reading, first, to, hour, minutes.meaning.number, null, true);
  return clock ? place(reading, clock, previous) : null;
}

/** True where words that look like a time stand as one: behind a preposition of time, and before nothing that they could count. */
function timed(reading: Reading, first: number, end: number, previous: Draft | undefined): boolean {
  const { kind } = reading.tokens;
  const meridiem = at(reading, end, Role.meridiem) !== null;
  const day = at(reading, end, Role.deictic) !== null || at(reading, end, Role.weekday) !== null;
  if (!meridiem && !day && !before(reading, first, Role.clockPreposition) && previous?.end !== first) return false;
  return meridiem || day || kind[end] !== TokenKind.word || isSmall(reading, end) || at(reading, end, Role.part) !== null;
}
