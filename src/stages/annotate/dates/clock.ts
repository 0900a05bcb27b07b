/** Times of the clock: "21 h 45", "18:36", "7 p.m.", "5 o'clock", "midi", "16h GMT". Their day is found when the document is read. */
import type { ClockTime } from '../../../model/expression.js';
import { TokenKind } from '../../../model/segmented.js';
import { NO_DRAFTS, dated, namesDay, type Draft } from './draft.js';
import { at, before, dayAt, isMark, isNumber, isSmall, joined, numberAt, numberBefore, startsAsWord, type Reading } from './reading.js';
import { Role } from './roles.js';

export interface ClockFound {
  readonly clock: ClockTime;
  readonly first: number;
  readonly end: number;
  /** Written so that it can only be a clock time. */
  readonly sure: boolean;
}

const LAST_HOUR = 24;
const LETTER_H = 104;
const HOUR_MINUTES = /^h(\d{1,2})$/;

function minuteAt(reading: Reading, i: number): number | null {
  if (!isNumber(reading, i)) return null;
  const text = reading.tokens.lower[i]!;
  return text.length <= 2 && Number(text) < 60 ? Number(text) : null;
}

/** The clock time with what may stand behind hour and minute: "du matin", "pm", "GMT", "locales". */
export function finished(reading: Reading, first: number, end: number, hour: number, minute: number | null, second: number | null, sure: boolean): ClockFound | null {
  let to = end;
  let h = hour;
  const meridiem = at(reading, to, Role.meridiem);
  const glued = meridiem !== null && meridiem.end - meridiem.first === 1 && reading.tokens.lower[meridiem.first]!.length === 1 && !joined(reading, meridiem.first);
  let certain = sure;
  if (meridiem && !glued && h <= 12) {
    h = meridiem.meaning.afternoon ? (h === 12 ? 12 : h + 12) : h === 12 ? 0 : h;
    to = meridiem.end;
    certain = true;
  }
  const bracketed = isMark(reading, to, '(') && at(reading, to + 1, Role.zone) !== null;
  const zone = at(reading, to, Role.zone) ?? (bracketed ? at(reading, to + 1, Role.zone) : null);
  if (zone) { to = bracketed && isMark(reading, zone.end, ')') ? zone.end + 1 : bracketed ? to : zone.end; certain = true; }
  if (h > LAST_HOUR || (h === LAST_HOUR && (minute ?? 0) > 0)) return null;
  return { clock: { hour: h === LAST_HOUR ? 0 : h, minute, second, zone: zone ? zone.meaning.zone : null }, first, end: to, sure: certain };
}

/** A clock time that begins at a number token. */
export function clockAt(reading: Reading, i: number): ClockFound | null {
  if (!isNumber(reading, i)) return null;
  const { lower } = reading.tokens;
  const text = lower[i]!;
  const hour = Number(text);
  if (text.length === 4) return fullClock(reading, i, text);
  if (text.length > 2 || hour > LAST_HOUR) return null;
  if (joined(reading, i) && (isMark(reading, i - 1, ':') || isMark(reading, i - 1, ',') || (isMark(reading, i - 1, '.') && isNumber(reading, i - 2)))) return null;
  // "18:36", "18:36:05", "4.30pm"
  if (isMark(reading, i + 1, ':') && joined(reading, i + 1) && joined(reading, i + 2)) {
    const minute = minuteAt(reading, i + 2);
    if (minute === null || lower[i + 2]!.length !== 2) return null;
    // "1:10.65" is a result
    if (isMark(reading, i + 3, '.') && joined(reading, i + 3) && joined(reading, i + 4) && isNumber(reading, i + 4)) return null;
    if (isMark(reading, i + 3, ':') && joined(reading, i + 3) && joined(reading, i + 4)) {
      const second = minuteAt(reading, i + 4);
      const timed = second === null ? null : finished(reading, i, i + 5, hour, minute, second, true);
      // "1:57:17" alone is a result; a time of the day to the second stands with a day, a zone or a preposition.
      return timed && (timed.end > i + 5 || hour > 9 || before(reading, i, Role.clockPreposition)) ? timed : null;
    }
    return finished(reading, i, i + 3, hour, minute, null, true);
  }
  // "21h45" is one number and one word; "21 h 45", "23h0", "16 h"
  const behind = lower[i + 1] ?? '';
  const glued = behind.charCodeAt(0) === LETTER_H && behind.length > 1 ? HOUR_MINUTES.exec(behind) : null;
  if (glued && Number(glued[1]) < 60) return finished(reading, i, i + 2, hour, Number(glued[1]), null, true);
  const mark = at(reading, i + 1, Role['hour-mark']);
  if (mark) {
    const letter = lower[mark.first] === 'h';
    const minute = minuteAt(reading, mark.end);
    if (minute !== null && (letter || !at(reading, mark.end + 1, Role.unit) || at(reading, mark.end + 1, Role['minutes-word'])) && lower[mark.end]!.length === 2) {
      const word = at(reading, mark.end + 1, Role['minutes-word']);
      // "en 2 h 47 min 58 s": a result
      if (word && isNumber(reading, word.end)) return null;
      // "en 4 heures 50 minutes" lasts; "à 4 heures 50" is a time.
      if (!letter && !before(reading, i, Role.clockPreposition)) return null;
      return finished(reading, i, word && !letter ? word.end : mark.end + 1, hour, minute, null, letter);
    }
    return finished(reading, i, mark.end, hour, null, null, at(reading, i + 1, Role.unit) === null);
  }
  if (isMark(reading, i + 1, '.') && joined(reading, i + 1) && joined(reading, i + 2)) {
    const minute = minuteAt(reading, i + 2);
    const found = minute !== null && lower[i + 2]!.length === 2 ? finished(reading, i, i + 3, hour, minute, null, false) : null;
    // "at 6.45": with a preposition of time, and nothing counted.
    const next = lower[i + 3];
    const alone = next === undefined || !(startsAsWord(reading, i + 3) || '%€$£'.includes(next));
    return found?.sure || (found && alone && reading.lexicon.words.capitalDays && before(reading, i, Role.preposition, m => m.clock === true && m.year === undefined)) ? found : null;
  }
  const meridiem = at(reading, i + 1, Role.meridiem);
  if (!meridiem) return null;
  return finished(reading, i, i + 1, hour, null, null, false);
}

/** "1300 UTC", "0930 local time", "at 1300 hours": hours and minutes in four figures. */
function fullClock(reading: Reading, i: number, text: string): ClockFound | null {
  const zone = at(reading, i + 1, Role.zone);
  const hours = zone ? null : at(reading, i + 1, Role.unit);
  if (!zone && !hours) return null;
  const hour = Number(text.slice(0, 2));
  const minute = Number(text.slice(2));
  if (hour >= LAST_HOUR || minute > 59) return null;
  if (zone) return finished(reading, i, i + 1, hour, minute, null, true);
  return hours?.meaning.unit === 'H' && hours.meaning.plural && reading.lexicon.words.numericOrder === 'month-first' && before(reading, i, Role.clockPreposition) ? finished(reading, i, hours.end, hour, minute, null, true) : null;
}

/** Drafts of a clock time found at a number token. An hour alone ("8 h", "dix heures") needs a preposition of time, a day beside it, or another clock time in range. */
export function clockDrafts(reading: Reading, found: ClockFound | null, previous: Draft | undefined): readonly Draft[] {
  return found ? place(reading, found, previous) : NO_DRAFTS;
}

/** Drafts at an hour word behind number words: "à dix heures", "vers trois heures du matin". */
export function spokenHourDrafts(reading: Reading, first: number, end: number, previous: Draft | undefined): readonly Draft[] {
  const number = numberBefore(reading, first);
  if (!number || number.digits || !Number.isInteger(number.number) || number.number >= LAST_HOUR || number.about) return NO_DRAFTS;
  const tailed = spokenMinutes(reading, end, number.number)?.sure === true;
  if (!tailed && !before(reading, number.first, Role.clockPreposition) && !at(reading, end, Role.meridiem)) return NO_DRAFTS;
  if (at(reading, first, Role.fraction) || !at(reading, first, Role['hour-mark']) || counted(reading, end)) return NO_DRAFTS;
  const tail = spokenMinutes(reading, end, number.number);
  if (tail) {
    const clock = finished(reading, number.first, tail.end, tail.hour, tail.minute, null, tail.sure);
    if (clock) return place(reading, clock, previous);
  }
  const half = at(reading, end, Role['half-more']);
  const clock = finished(reading, number.first, half ? half.end : end, number.number, half ? 30 : null, null, false);
  return clock ? place(reading, clock, previous) : NO_DRAFTS;
}

interface SpokenMinutes {
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
  /** Said so that it can only be a time of the day. */
  readonly sure: boolean;
}

/** "deux heures trente", "sept heures et dix", "huit heures moins le quart", "sept heures et vingt-sept minutes": the minutes behind the hour. */
function spokenMinutes(reading: Reading, end: number, hour: number): SpokenMinutes | null {
  const shift = at(reading, end, Role['clock-shift']);
  const fraction = shift ? at(reading, shift.end, Role.fraction) : null;
  const count = fraction ? null : numberAt(reading, shift ? shift.end : end);
  const minute = fraction ? fraction.meaning.fraction * 60 : count && !count.digits && !count.about && Number.isInteger(count.number) ? count.number : 0;
  if (minute < 1 || minute > 59) return null;
  const behind = fraction ? fraction.end : count!.end;
  const word = at(reading, behind, Role['minutes-word']);
  const next = word ? word.end : behind;
  if (!word && reading.tokens.kind[next] === TokenKind.word && !isSmall(reading, next) && !at(reading, next, Role.meridiem)) return null;
  const back = shift?.meaning.sign === -1;
  return { hour: back ? (hour + LAST_HOUR - 1) % LAST_HOUR : hour, minute: back ? 60 - minute : minute, end: next, sure: back || (shift !== null && fraction === null && !word) };
}

/** "après quatre heures de débats": what follows "of" lasts so long; a part of the day or a day makes it a time of the day again. */
function counted(reading: Reading, end: number): boolean {
  const of = at(reading, end, Role.of);
  if (!of || reading.tokens.kind[of.end] !== TokenKind.word || at(reading, end, Role.meridiem) !== null) return false;
  const article = at(reading, of.end, Role.article);
  return ![of.end, article?.end ?? of.end].some(i => at(reading, i, Role.part) !== null || at(reading, i, Role.weekday) !== null || at(reading, i, Role.deictic) !== null);
}

/** "midi", "minuit", "noon": with a preposition of time or an hour's company. */
export function noonDrafts(reading: Reading, hour: number, first: number, end: number, previous: Draft | undefined): readonly Draft[] {
  if (reading.tokens.shape[first] !== 0) return NO_DRAFTS;
  return place(reading, { clock: { hour, minute: null, second: null, zone: null }, first, end, sure: false }, previous);
}

/** The drafts of a clock time: itself, or nothing where an hour alone has neither preposition nor day nor range beside it. */
export function place(reading: Reading, found: ClockFound, previous: Draft | undefined): readonly Draft[] {
  const hedge = before(reading, found.first, Role.hedge, m => m.clock === true);
  const about = hedge ? null : before(reading, found.first, Role.hedge);
  const preposition = before(reading, about ? about.first : found.first, Role.clockPreposition);
  const besideDay = previous !== undefined && (previous.end === found.first || (previous.end === found.first - 1 && isMark(reading, previous.end, ','))) && namesDay(previous) && reading.tokens.kind[found.first - 1] !== TokenKind.newline;
  const ranged = previous !== undefined && previous.expression.kind === 'date' && previous.expression.clock !== undefined && before(reading, found.first, Role.to)?.first === previous.end;
  const article = at(reading, found.end, Role.article);
  const dayFollows = at(reading, found.end, Role.weekday) !== null || at(reading, found.end, Role.deictic) !== null || at(reading, found.end, Role.every) !== null || (article !== null && dayAt(reading, article.end, false) !== null);
  const hours = found.clock.minute === null && !found.sure;
  if (hours && !preposition && !hedge && !besideDay && !ranged && !dayFollows) return NO_DRAFTS;
  if (hours && !ranged && counted(reading, found.end)) return NO_DRAFTS;
  // "de 8 h de travail", "pour 3 heures": of and for before bare hours count them, unless a range goes on.
  if (hours && !hedge && preposition && !ranged && !dayFollows) {
    const counts = before(reading, found.first, Role.of) !== null || before(reading, found.first, Role.since) !== null || before(reading, found.first, Role.lead) !== null;
    const to = at(reading, found.end, Role.to);
    const goesOn = to !== null && clockAt(reading, to.end) !== null;
    if (counts && !goesOn) return NO_DRAFTS;
  }
  const first = hedge ? hedge.first : found.first;
  return [dated(first, found.end, 'clock', { kind: 'date', base: { from: 'day' }, clock: found.clock, ...(hedge ? { approximate: true } : {}) })];
}

/** "tonight around 3", "in the morning at 7": a bare hour behind a day or part of the day and a preposition of time. */
export function bareHourDrafts(reading: Reading, i: number, previous: Draft | undefined): readonly Draft[] {
  if (previous?.expression.kind !== 'date' || previous.expression.clock || reading.tokens.end[i]! - reading.tokens.start[i]! > 2) return NO_DRAFTS;
  const hour = Number(reading.tokens.lower[i]);
  if (hour > LAST_HOUR) return NO_DRAFTS;
  const preposition = before(reading, i, Role.clockPreposition);
  if (!preposition || preposition.first !== previous.end || at(reading, preposition.first, Role.and) !== null || at(reading, preposition.first, Role.to)?.end === i && at(reading, preposition.first, Role.from) !== null) return NO_DRAFTS;
  if (previous.expression.part === undefined && !namesDay(previous)) return NO_DRAFTS;
  const next = reading.tokens.lower[i + 1];
  if (next !== undefined && (startsAsWord(reading, i + 1) || '%€$£-'.includes(next[0]!) || (joined(reading, i + 1) && isNumber(reading, i + 2)))) return NO_DRAFTS;
  const late = (previous.expression.part === 'AF' || previous.expression.part === 'EV') && hour < 12;
  return [dated(i, i + 1, 'clock', { kind: 'date', base: { from: 'day' }, clock: { hour: late ? hour + 12 : hour, minute: null, second: null, zone: null } })];
}
