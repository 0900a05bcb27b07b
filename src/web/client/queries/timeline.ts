/** Where meetings, their labels and the days of outlets stand on the timeline, so that none covers another. */
import type { ReportMeeting as Meeting } from '../../../model/report.js';
import { compareNames } from '../data/fold.js';

/** Room that a label needs on the line, in pixels. */
export const LABEL_WIDTH = 132;
/** Pixels within which two days are one mark. */
const DOT = 5;
/** Labels above each other at most. */
const LABEL_LANES = 6;
/** Outlets with a line of their own; the rest share one. */
const OUTLETS = 12;

export interface Placed {
  readonly meeting: Meeting;
  readonly day: number;
  readonly end: number;
}

export interface Written {
  readonly outlet: string;
  readonly day: number;
  readonly id: string;
}

/** Meetings drawn one by one at most. */
const MARKS = 150;

/** The meetings to draw: past some hundred only one of a kind at one place of the line. `x` gives the pixel of each. */
export function thin(meetings: readonly Placed[], x: (m: Placed) => number): readonly Placed[] {
  if (meetings.length <= MARKS) return meetings;
  const taken = new Set<string>();
  return meetings.filter(m => {
    const key = `${m.meeting.status} ${Math.round(x(m) / DOT)}`;
    return !taken.has(key) && taken.add(key);
  });
}

/**
 * The lane of each label, 0 at the line and higher ones above; null where there is no room. A label runs to the right of its mark and a
 * leader down from it, so no leader may cross a label under it. Meetings held choose first.
 */
export function placeLabels(marks: readonly { readonly x: number; readonly strong: boolean }[]): readonly (number | null)[] {
  const placed: { readonly x: number; readonly lane: number }[] = [];
  const lanes: (number | null)[] = marks.map(() => null);
  const covers = (from: number, x: number): boolean => x > from - 4 && x < from + LABEL_WIDTH;
  const order = marks.map((_, k) => k).sort((a, b) => Number(marks[b]!.strong) - Number(marks[a]!.strong) || marks[b]!.x - marks[a]!.x);
  for (const k of order) {
    const x = marks[k]!.x;
    for (let lane = 0; lane < LABEL_LANES; lane++) {
      const free = placed.every(p => (p.lane === lane ? Math.abs(p.x - x) >= LABEL_WIDTH : p.lane > lane ? !covers(x, p.x) : !covers(p.x, x)));
      if (!free) continue;
      placed.push({ x, lane });
      lanes[k] = lane;
      break;
    }
  }
  return lanes;
}

export interface OutletLine {
  readonly outlet: string | null;
  readonly others: number;
  readonly days: readonly { readonly day: number; readonly n: number; readonly id: string }[];
}

/** One line an outlet in order of its first day, the smaller ones together on the last. `x` gives the pixel of a day. */
export function outletLines(written: readonly Written[], x: (day: number) => number): readonly OutletLine[] {
  const byOutlet = new Map<string, Written[]>();
  for (const w of written) {
    const list = byOutlet.get(w.outlet);
    if (list) list.push(w);
    else byOutlet.set(w.outlet, [w]);
  }
  const sorted = [...byOutlet].sort((a, b) => b[1].length - a[1].length || compareNames(a[0], b[0]));
  const own = sorted.slice(0, sorted.length > OUTLETS ? OUTLETS - 1 : OUTLETS);
  const rest = sorted.slice(own.length);
  const lines: OutletLine[] = own.map(([outlet, list]) => ({ outlet, others: 0, days: gather(list, x) }));
  lines.sort((a, b) => (a.days[0]?.day ?? 0) - (b.days[0]?.day ?? 0));
  return rest.length === 0
    ? lines
    : [
        ...lines,
        {
          outlet: null,
          others: rest.length,
          days: gather(
            rest.flatMap(([, list]) => list),
            x,
          ),
        },
      ];
}

/** Dots of one outlet; days that fall on one place of the line are one larger dot. */
function gather(list: readonly Written[], x: (day: number) => number): OutletLine['days'] {
  const places = new Map<number, { day: number; n: number; id: string }>();
  for (const { day, id } of [...list].sort((a, b) => a.day - b.day)) {
    const place = Math.round(x(day) / DOT);
    const dot = places.get(place);
    if (dot) dot.n++;
    else places.set(place, { day, n: 1, id });
  }
  return [...places.values()];
}
