/** The region rule for plain lines: where the article begins and ends among menus and teasers. */
import { kindBit } from './phrases.js';
import type { Part } from './verdict.js';

/** What entering or leaving the article costs, in the units of `proseScore`: single odd lines do not break it. */
const SWITCH = 2.4;
/** No teaser and no label is that long: such a paragraph stands for itself. */
const VERY_LONG = 300;
const PARAGRAPH = 1.6;
const LONG = 140;
const MIDDLE = 80;
const SHORT = 45;
const TINY = 25;
/** A heading of a list of other articles ends the article unless much prose follows. */
const SECTION = -3;
const FURNITURE = -1;
/** A sentence with a phrase of furniture: kept among prose, dropped behind it. */
const DOUBT = 2;
const CONSENT = kindBit('consent');

/** How much a line reads like running prose: above 0 prose, below 0 menu, teaser or label. */
export function proseScore(part: Part): number {
  const { shape, signals, verdict } = part;
  if (signals.section) return SECTION;
  if (verdict?.kind === 'aside') return FURNITURE;
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

/** Best path through the lines with two states, in the article or not: true for each line in it. Begin and end cost nothing. */
export function articleRegion(scores: readonly number[]): boolean[] {
  const n = scores.length;
  const inFromIn = new Uint8Array(n);
  const outFromIn = new Uint8Array(n);
  let inside = 0;
  let outside = 0;
  for (let k = 0; k < n; k++) {
    const stay = inside;
    const enter = outside - SWITCH;
    const leave = inside - SWITCH;
    inFromIn[k] = stay >= enter ? 1 : 0;
    outFromIn[k] = leave > outside ? 1 : 0;
    const nextInside = Math.max(stay, enter) + scores[k]!;
    outside = Math.max(outside, leave);
    inside = nextInside;
  }
  const region = Array.from({ length: n }, () => false);
  let state = inside >= outside;
  for (let k = n - 1; k >= 0; k--) {
    region[k] = state;
    state = state ? inFromIn[k] === 1 : outFromIn[k] === 1;
  }
  return region;
}

/** A stretch off the main one stays where few lines part the two, or where it speaks of the same things. */
const NEAR = 10;
/** Share of a stretch's longer words that the kept stretches have too: coverage of one thing shares a fifth and more, teasers of other things less. */
const SAME_THINGS = 0.2;
/** The same for a stretch with long paragraphs: a part of a long article speaks of new things. */
const AKIN = 0.16;
/** Share of the main stretch's score with which a stretch stays whatever it speaks of: it is a part of the article and not a teaser. */
const GREAT_SHARE = 0.4;
const LONG_WORD = 5;

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** Drops stretches far from the main one that speak of other things: summaries of other articles, comments, offers. */
export function mainRegion(parts: readonly Part[], region: readonly boolean[], scores: readonly number[]): boolean[] {
  const stretches: Stretch[] = [];
  for (let k = 0; k < region.length; k++) {
    if (!region[k]) continue;
    const start = k;
    let score = 0;
    while (k < region.length && region[k]) score += scores[k++]!;
    stretches.push({ start, end: k, score });
  }
  if (stretches.length < 2) return [...region];
  const main = stretches.reduce((best, s) => (s.score > best.score ? s : best));
  const words = longWords(parts, main);
  const out = Array.from(region, () => false);
  const walk = (step: 1 | -1): void => {
    let edge = main;
    for (let r = stretches.indexOf(main); stretches[r]; r += step) {
      const stretch = stretches[r]!;
      const distance = step > 0 ? stretch.start - edge.end : edge.start - stretch.end;
      if (stretch !== main && distance > NEAR && stretch.score < GREAT_SHARE * main.score && sharedShare(longWords(parts, stretch), words) < (hasParagraph(parts, stretch) ? AKIN : SAME_THINGS)) continue;
      out.fill(true, stretch.start, stretch.end);
      edge = stretch;
    }
  };
  walk(1);
  walk(-1);
  return out;
}

function hasParagraph(parts: readonly Part[], { start, end }: Stretch): boolean {
  for (let k = start; k < end; k++) if (parts[k]!.verdict === null && parts[k]!.shape.length >= VERY_LONG && parts[k]!.shape.innerStops > 0) return true;
  return false;
}

function longWords(parts: readonly Part[], { start, end }: Stretch): Set<string> {
  const words = new Set<string>();
  for (let k = start; k < end; k++) if (parts[k]!.verdict === null) for (const word of parts[k]!.shape.folded.split(' ')) if (word.length >= LONG_WORD) words.add(word);
  return words;
}

function sharedShare(of: ReadonlySet<string>, among: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of of) if (among.has(word)) shared++;
  return of.size ? shared / of.size : 0;
}
