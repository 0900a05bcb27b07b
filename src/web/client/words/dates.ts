/** Dates in words, from EDTF, in the language of the interface; what cannot be read is shown as it stands. */
import { compareDates, parseEdtf, type CalendarPart } from '../data/edtf.js';
import type { Words } from './words.js';

/** "13 July 2016", "since 2014", "about June 2016"; "undated" for null. `short` takes the short names of months. */
export function dateInWords(edtf: string | null, words: Words, short = false): string {
  if (edtf === null) return words.undated;
  const parsed = parseEdtf(edtf);
  if (!parsed) return edtf;
  if (parsed.kind === 'point') return partInWords(parsed.at, words, short);
  if (!parsed.to) return words.date.since(partInWords(parsed.from!, words, short));
  if (!parsed.from) return words.date.until(partInWords(parsed.to, words, short));
  return words.date.fromTo(partInWords(parsed.from, words, short), partInWords(parsed.to, words, short));
}

function partInWords(p: CalendarPart, words: Words, short: boolean): string {
  const plain = plainPart(p, words, short);
  return p.doubt === '?'
    ? words.date.doubtful(plain)
    : p.doubt === '~'
      ? words.date.about(plain)
      : p.doubt === '%'
        ? words.date.doubtful(words.date.about(plain))
        : plain;
}

function plainPart(p: CalendarPart, words: Words, short: boolean): string {
  if (p.month === null) return p.years === 10 ? words.date.decade(p.year) : p.years === 100 ? words.date.century(p.year) : String(p.year);
  if (p.month > 12) return words.date.season(words.seasons[p.month - 21] ?? '', p.year);
  const month = (short ? words.monthsShort : words.months)[p.month - 1] ?? '';
  if (p.day === null) return words.date.month(month, p.year);
  const day = words.date.day(p.day, month, p.year);
  return p.time && !short ? words.date.time(day, p.time) : day;
}

/** "5, 12, 19 or 26 January 2022": days of one month share its name. */
export function candidatesInWords(candidates: readonly string[], words: Words): string {
  const sorted = [...candidates].sort(compareDates);
  const months = new Set(sorted.map(c => c.slice(0, 7)));
  const days = sorted.map(c => parseEdtf(c.slice(0, 10)));
  if (months.size === 1 && days.every(d => d?.kind === 'point' && d.at.day !== null)) {
    const last = sorted[sorted.length - 1] ?? '';
    const numbers = sorted.slice(0, -1).map(c => String(Number(c.slice(8, 10))));
    return joined([...numbers, dateInWords(last.slice(0, 10), words)], words.date.or);
  }
  return joined(
    sorted.map(c => dateInWords(c.slice(0, 10), words)),
    words.date.or,
  );
}

/** "a, b or c". */
export function joined(list: readonly string[], last: string): string {
  return list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} ${last} ${list[list.length - 1]}`;
}

const DURATION =
  /^P(?:(\d+(?:\.\d+)?|X)Y)?(?:(\d+(?:\.\d+)?|X)M)?(?:(\d+(?:\.\d+)?|X)W)?(?:(\d+(?:\.\d+)?|X)D)?(?:T(?:(\d+(?:\.\d+)?|X)H)?(?:(\d+(?:\.\d+)?|X)M)?)?$/;
const PARTS = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const;

/** "PT4H" as "4 hours"; "PXW" as "some weeks"; what it cannot say is shown as it stands. */
export function durationInWords(value: string, words: Words): string {
  const match = DURATION.exec(value);
  if (!match) return value;
  const parts = PARTS.flatMap((unit, k) => {
    const n = match[k + 1];
    const say = words.units[unit];
    return n === undefined || !say ? [] : [n === 'X' ? words.some(say(2).replace(/^2\s/, '')) : say(Number(n))];
  });
  return parts.length === 0 ? value : parts.join(' ');
}
