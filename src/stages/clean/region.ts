/** The region rule for plain lines: which runs of lines read as prose among menus and teasers. */
import { kindBit } from './phrases.js';
import type { Part } from './verdict.js';

/** What entering or leaving the article costs, in the units of `proseScore`: single odd lines do not break it. */
const SWITCH = 2.4;
/** The same where nothing is long enough for that: a short notice among the menus of its page. */
export const LITTLE_SWITCH = SWITCH / 2;
/** No teaser and no label is that long: such a paragraph stands for itself. */
const VERY_LONG = 300;
const PARAGRAPH = 1.6;
const LONG = 140;
const MIDDLE = 80;
const SHORT = 45;
const TINY = 25;
/** A heading of a list of other articles ends the article unless much prose follows. */
const SECTION = -3;
const FURNITURE = -1.4;
/** A stamp stands among the first lines of an article as often as beside a teaser. */
const STAMP = -1;
/** A sentence with a phrase of furniture: kept among prose, dropped behind it. */
const DOUBT = 2;
const CONSENT = kindBit('consent');

/** How much a line reads like running prose: above 0 prose, below 0 menu, teaser or label. */
export function proseScore(part: Part): number {
  const { shape, signals, verdict } = part;
  if (signals.section) return SECTION;
  if (verdict?.kind === 'aside') return verdict.rule === 'stamp' ? STAMP : FURNITURE;
  if (verdict?.kind === 'piece') return verdict.role === 'caption' ? -0.3 : -0.2;
  const { length } = shape;
  let score = length >= LONG ? 1.4 : length >= MIDDLE ? 0.7 : length >= SHORT ? 0 : length >= TINY ? -0.6 : -0.9;
  if (shape.endsSentence) score += length >= SHORT ? 0.9 : 0.5;
  else score -= length >= MIDDLE ? (shape.innerStops > 0 ? 0.6 : 1.9) : 0.6;
  if (shape.words >= 5) score += shape.common >= 0.3 ? 0.5 : shape.common < 0.12 ? -0.6 : 0;
  if (shape.words >= 5 && shape.capitals > 0.6) score -= 0.5;
  if (shape.innerStops > 0) score += 0.4;
  if (shape.figures > 0.4) score -= 0.4;
  if (length >= VERY_LONG && shape.endsSentence && shape.innerStops > 0) score += PARAGRAPH;
  if (signals.hits > 0 || (signals.opening & ~CONSENT) !== 0) score -= DOUBT;
  return score;
}

/** Best path through the lines with two states, in the article or not: true for each line in it. Begin and end cost nothing, each change between them `cost`. */
export function articleRegion(scores: readonly number[], cost: number = SWITCH): boolean[] {
  const n = scores.length;
  const inFromIn = new Uint8Array(n);
  const outFromIn = new Uint8Array(n);
  let inside = 0;
  let outside = 0;
  for (let k = 0; k < n; k++) {
    const stay = inside;
    const enter = outside - cost;
    const leave = inside - cost;
    inFromIn[k] = stay >= enter ? 1 : 0;
    outFromIn[k] = leave > outside ? 1 : 0;
    const nextInside = Math.max(stay, enter) + scores[k]!;
    outside = Math.max(outside, leave);
    inside = nextInside;
  }
  const region = scores.map(() => false);
  let state = inside >= outside;
  for (let k = n - 1; k >= 0; k--) {
    region[k] = state;
    state = state ? inFromIn[k] === 1 : outFromIn[k] === 1;
  }
  return region;
}
