/** A scale of time that leaves out long empty stretches and says where: events of years apart stay readable on one line. */
import { dayNumber, fromDayNumber } from './edtf.js';

export interface TimeTick {
  readonly x: number;
  readonly day: number;
  /** What the tick is the beginning of. */
  readonly grain: 'year' | 'month' | 'day';
}

export interface TimeScale {
  readonly x: (day: number) => number;
  /** Where the stretch that holds a day ends. */
  readonly endOf: (day: number) => number;
  readonly ticks: readonly TimeTick[];
  /** Middles of the stretches left out. */
  readonly breaks: readonly number[];
}

/** Days without any event from which a stretch is left out. */
const GAP = 60;
/** Stretches left out at most, the longest: more would tear the line to pieces. */
const BREAKS = 6;
const BREAK_WIDTH = 26;
const PAD = 14;

/** Takes the days of all events and the ends of the line in pixels. */
export function timeScale(days: readonly number[], left: number, right: number): TimeScale {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((day, k) => day - sorted[k]!).sort((a, b) => b - a);
  const longest = Math.max(GAP, gaps[BREAKS] ?? 0);
  const clusters: { start: number; end: number; days: number }[] = [];
  for (const day of sorted) {
    const last = clusters[clusters.length - 1];
    if (last && day - last.end <= longest) { last.end = day; last.days++; } else clusters.push({ start: day, end: day, days: 1 });
  }
  if (clusters.length === 0) return { x: () => left, endOf: () => left, ticks: [], breaks: [] };
  const room = right - left - BREAK_WIDTH * (clusters.length - 1);
  // Each stretch gets room by the logarithm of its length and the root of its eventful days: a week stays visible beside a year.
  const weights = clusters.map(c => Math.log2(1 + c.end - c.start) + 2 * Math.sqrt(c.days));
  const total = weights.reduce((a, b) => a + b, 0);
  const placed: { start: number; end: number; from: number; to: number }[] = [];
  let at = left;
  clusters.forEach((c, k) => {
    const width = (room * weights[k]!) / total;
    placed.push({ ...c, from: at, to: at + width });
    at += width + BREAK_WIDTH;
  });
  const x = (day: number): number => {
    const c = placed.find(p => day <= p.end) ?? placed[placed.length - 1]!;
    if (c.end === c.start) return (c.from + c.to) / 2;
    const pad = Math.min(PAD, (c.to - c.from) / 4);
    return Math.min(c.to, Math.max(c.from, c.from + pad + ((day - c.start) / (c.end - c.start)) * (c.to - c.from - 2 * pad)));
  };
  const endOf = (day: number): number => (placed.find(p => day <= p.end) ?? placed[placed.length - 1]!).to;
  return { x, endOf, ticks: placed.flatMap(c => ticksOf(c, x)), breaks: placed.slice(1).map(c => c.from - BREAK_WIDTH / 2) };
}

function ticksOf(c: { readonly start: number; readonly end: number; readonly from: number; readonly to: number }, x: (day: number) => number): TimeTick[] {
  const width = c.to - c.from;
  const [year, month] = fromDayNumber(c.start);
  if (c.end === c.start) return [{ x: x(c.start), day: c.start, grain: 'month' }];
  const months = (c.end - c.start) / 30.4;
  const years = months / 12;
  const ticks: TimeTick[] = [];
  const step = years > 1 && width / years < 46 ? Math.ceil(46 / (width / years)) : 1;
  if (months < 0.7) {
    const stride = Math.max(1, Math.ceil((c.end - c.start) / Math.max(1, width / 84)));
    for (let day = c.start; day <= c.end; day += stride) ticks.push({ x: x(day), day, grain: 'day' });
  } else if (width / months >= 62) {
    for (let m = month; ; m++) {
      const day = dayNumber(year, m, 1);
      if (day > c.end) break;
      if (day >= c.start) ticks.push({ x: x(day), day, grain: 'month' });
    }
  } else {
    for (let y = year + 1; dayNumber(y, 1, 1) <= c.end; y += step) ticks.push({ x: x(dayNumber(y, 1, 1)), day: dayNumber(y, 1, 1), grain: 'year' });
  }
  return ticks.length > 0 && ticks[0]!.x - c.from < 60 ? ticks : [{ x: x(c.start), day: c.start, grain: 'month' }, ...ticks];
}
