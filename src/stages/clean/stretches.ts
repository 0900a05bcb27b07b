/** Which stretches of prose on a page are the article: the main one, and those that go on with it. */
import { eachWord } from './furniture-words.js';
import { kindBit } from './phrases.js';
import type { Part } from './verdict.js';

/** A stretch off the main one stays where few lines part the two, or where it speaks of the same things. */
const NEAR = 10;
/** Share of a stretch's longer words that the kept stretches have too: coverage of one thing shares a sixth and more, a part of a long article that speaks of new things too; teasers of other things less. */
const SAME_THINGS = 0.16;
/** The same behind what ends an article: share bars, lists of other articles, rights. */
const AFTER_THE_END = 0.25;
/** The same behind the heading of the comments: readers speak of what the article speaks of. */
const OF_READERS = 0.35;
/** Share of the main stretch's score with which a stretch stays whatever it speaks of: it is a part of the article and not a teaser. */
const GREAT_SHARE = 0.4;
/** An earlier stretch is the main one if it has this share of the best score: what a page is about stands first, other articles and comments behind it. */
const FIRST_SHARE = 0.6;
/** What shows that the article is over, added up between two stretches: from here on only the same things go on with it. */
const OVER = 2;
const LONG_WORD = 5;
/** A paragraph that may stand alone within the article reads so much like prose: long, and a whole sentence. */
const ALONE = 2;

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** Weight of furniture of a kind as a sign that the article is over; links to other articles stand within articles too and weigh nothing. */
const WEIGHTS: ReadonlyMap<string, number> = new Map([['comments', 2], ['legal', 2], ['notice', 1], ['subscribe', 1], ['social', 0.5], ['stamp', 0.5]]);
const SECTION_WEIGHT = 1;
/** The same for a whole consent text, however many lines it has: a box with a film or a post asks for consent in the middle of an article. */
const CONSENT_WEIGHT = 1;
const COMMENTS = kindBit('comments');

/** Drops stretches that are not the article: summaries of other articles, comments, offers, further articles on the same page. `own` tells the lines of lists that are the article's own. */
export function mainRegion(parts: readonly Part[], region: readonly boolean[], scores: readonly number[], own: readonly boolean[]): boolean[] {
  const stretches = stretchesOf(region.map((inside, k) => inside && !splits(parts[k]!)), scores);
  if (stretches.length < 2) return [...region];
  const best = stretches.reduce((most, s) => (s.score > most ? s.score : most), 0);
  const main = stretches.find(s => s.score >= FIRST_SHARE * best)!;
  const words = longWords(parts, main);
  const out = region.map(() => false);
  const walk = (step: 1 | -1): void => {
    let edge = main;
    for (let r = stretches.indexOf(main); stretches[r]; r += step) {
      const stretch = stretches[r]!;
      if (stretch !== main) {
        const [from, to] = step > 0 ? [edge.end, stretch.start] : [stretch.end, edge.start];
        const share = sharedShare(longWords(parts, stretch), words);
        if (step > 0 && share < (hasComments(parts, from, to) ? OF_READERS : AFTER_THE_END) && overWeight(parts, from, to) >= OVER) return;
        if (distance(own, from, to) > NEAR && stretch.score < GREAT_SHARE * main.score && share < SAME_THINGS) continue;
      }
      out.fill(true, stretch.start, stretch.end);
      edge = stretch;
    }
  };
  walk(1);
  walk(-1);
  fillGaps(parts, out, scores);
  return out;
}

/** Takes in paragraphs that stand alone between two kept stretches: an article with many pictures and boxes is cut into pieces by them. */
function fillGaps(parts: readonly Part[], out: boolean[], scores: readonly number[]): void {
  let last = -1;
  for (let k = 0; k < out.length; k++) {
    if (!out[k]) continue;
    if (last >= 0 && k - last > 1 && overWeight(parts, last + 1, k) < OVER) {
      for (let j = last + 1; j < k; j++) if (parts[j]!.verdict === null && scores[j]! >= ALONE) out[j] = true;
    }
    last = k;
  }
}

/** Whether a line parts what stands above it from what stands below, however close they are. */
function splits({ signals, verdict }: Part): boolean {
  return signals.section || (verdict?.kind === 'aside' && verdict.rule === 'comments');
}

function hasComments(parts: readonly Part[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if ((parts[k]!.signals.whole & COMMENTS) !== 0) return true;
  return false;
}

function stretchesOf(region: readonly boolean[], scores: readonly number[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let k = 0; k < region.length; k++) {
    if (!region[k]) continue;
    const start = k;
    let score = 0;
    while (k < region.length && region[k]) score += scores[k++]!;
    stretches.push({ start, end: k, score });
  }
  return stretches;
}

/** How surely the article is over after the lines [from, to). */
function overWeight(parts: readonly Part[], from: number, to: number): number {
  let weight = 0;
  for (let k = from; k < to; k++) {
    const { signals, verdict } = parts[k]!;
    if (signals.section) weight += (signals.whole & COMMENTS) !== 0 ? OVER : SECTION_WEIGHT;
    else if (verdict?.kind === 'aside') weight += verdict.rule === 'consent' ? (k > from && isConsent(parts[k - 1]!) ? 0 : CONSENT_WEIGHT) : WEIGHTS.get(verdict.rule) ?? 0;
  }
  return weight;
}

function isConsent({ verdict }: Part): boolean {
  return verdict?.kind === 'aside' && verdict.rule === 'consent';
}

/** Lines between two stretches, those of the article's own lists left out. */
function distance(own: readonly boolean[], from: number, to: number): number {
  let count = 0;
  for (let k = from; k < to; k++) if (!own[k]) count++;
  return count;
}

/** Hashes of the longer words of a stretch. */
function longWords(parts: readonly Part[], { start, end }: Stretch): Set<number> {
  const words = new Set<number>();
  for (let k = start; k < end; k++) if (parts[k]!.verdict === null) eachWord(parts[k]!.line.text, LONG_WORD, hash => words.add(hash));
  return words;
}

function sharedShare(of: ReadonlySet<number>, among: ReadonlySet<number>): number {
  let shared = 0;
  for (const word of of) if (among.has(word)) shared++;
  return of.size ? shared / of.size : 0;
}
