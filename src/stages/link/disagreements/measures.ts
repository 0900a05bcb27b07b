/** Measures: figures that count the same thing at the same time, over sources. */
import type { Figure, Measure } from '../../../model/figure.js';
import { factId } from '../../../text/identify.js';
import { intersects } from '../interval.js';
import { similarWord } from '../meetings/likeness.js';
import { sharedStems, type FigureContext } from './contexts.js';

export interface FigureGroup {
  readonly contexts: readonly FigureContext[];
}

/** Sentences that report one thing in two wordings share so many content words, and this share of the shorter. */
const SHARED_LEAST = 3;
const SHARED_SHARE = 0.4;
/** Figures of texts that come out further apart speak of other times. */
const NEWS_DAYS = 10;
/** A word that more sentences of the same counted noun have than this, within the time in which their figures can be one, tells nothing. */
const COMMON = 400;

/** How alike two contexts are: number of shared words and their share of the smaller; null where something keeps the figures apart. */
export function likeness(a: FigureContext, b: FigureContext): { readonly shared: number; readonly share: number } | null {
  if (a.figure.head !== b.figure.head || a.figure.unit !== b.figure.unit || a.figure.each !== b.figure.each) return null;
  if (a.document === b.document && a.sentence === b.sentence) return null;
  if (a.qualifier && b.qualifier && !similarWord(a.qualifier, b.qualifier) && !b.stems.some(s => similarWord(s, a.qualifier!)) && !a.stems.some(s => similarWord(s, b.qualifier!))) return null;
  if (a.intervals.length > 0 && b.intervals.length > 0 && !a.intervals.some(x => b.intervals.some(y => intersects(x, y)))) return null;
  const shared = sharedStems(a.stems, b.stems);
  const share = shared / Math.max(1, Math.min(a.stems.length, b.stems.length));
  return { shared, share };
}

export function sameThing(a: FigureContext, b: FigureContext): boolean {
  if (!placesMeet(a, b)) return false;
  const like = likeness(a, b);
  return like !== null && like.shared >= SHARED_LEAST && like.share >= SHARED_SHARE;
}

/** "en Pologne" and "en Lituanie" count two things, unless one of the two gives no place. */
export function placesMeet(a: FigureContext, b: FigureContext): boolean {
  return a.places.length === 0 || b.places.length === 0 || a.places.some(p => b.places.some(q => similarWord(p.word, q.word)));
}

/** Pairs of contexts with one counted noun and enough words in common, each once. `dayOf` is the publication day of a document, or null. */
export function candidatePairs(contexts: readonly FigureContext[], dayOf: (document: number) => number | null): readonly (readonly [FigureContext, FigureContext])[] {
  const days = Float64Array.from(contexts, c => dayOf(c.document) ?? Number.NaN);
  const wordsOf = sharedWords(contexts, days);
  const tally = new Uint16Array(contexts.length);
  const pairs: (readonly [FigureContext, FigureContext])[] = [];
  contexts.forEach((c, a) => {
    const touched: number[] = [];
    const visit = (b: number): void => { if (b > a && tally[b]!++ === 0) touched.push(b); };
    for (const { dated, undated } of wordsOf[a] ?? []) {
      undated.forEach(visit);
      // Of the dated ones those near in time; the same document is near itself.
      const [from, to] = Number.isNaN(days[a]!) ? [0, dated.length] : [lowerBound(dated, days, days[a]! - NEWS_DAYS - SHORTEST_TIME), lowerBound(dated, days, days[a]! + NEWS_DAYS + SHORTEST_TIME)];
      for (let k = from; k < to; k++) visit(dated[k]!);
    }
    for (const b of touched.sort((x, y) => x - y)) if (tally[b]! >= SHARED_LEAST - 1 && !(Math.abs(days[a]! - days[b]!) > NEWS_DAYS)) pairs.push([c, contexts[b]!]);
    for (const b of touched) tally[b] = 0;
  });
  return pairs;
}

/** Less than any two different times of publication are apart, in days. */
const SHORTEST_TIME = 1e-6;

/** The contexts of one counted noun that have one word: numbers, the dated ones in order of time. */
interface WordHolders {
  readonly dated: readonly number[];
  readonly undated: readonly number[];
}

/** For each context the holders of its words, without those of words too common in its time. */
function sharedWords(contexts: readonly FigureContext[], days: Float64Array): readonly (readonly WordHolders[])[] {
  const byWord = new Map<string, number[]>();
  contexts.forEach((c, i) => {
    if (c.figure.head === null && c.figure.unit === null) return;
    for (const stem of c.stems) {
      const key = `${c.figure.head ?? ''} ${c.figure.unit ?? ''} ${stem.slice(0, 4)}`;
      const list = byWord.get(key);
      if (list) list.push(i); else byWord.set(key, [i]);
    }
  });
  const holders: WordHolders[][] = contexts.map(() => []);
  for (const list of byWord.values()) {
    if (list.length < 2) continue;
    const undated = list.filter(i => Number.isNaN(days[i]!));
    const dated = list.filter(i => !Number.isNaN(days[i]!)).sort((a, b) => days[a]! - days[b]! || a - b);
    const word = { dated, undated };
    if (list.length <= COMMON) { for (const i of list) holders[i]!.push(word); continue; }
    if (undated.length > COMMON) continue;
    let from = 0;
    let to = 0;
    for (const i of dated) {
      while (days[dated[from]!]! < days[i]! - NEWS_DAYS) from++;
      while (to < dated.length && days[dated[to]!]! <= days[i]! + NEWS_DAYS) to++;
      if (to - from + undated.length <= COMMON) holders[i]!.push(word);
    }
  }
  return holders;
}

/** The first place in a list ordered by time at or behind a time. */
function lowerBound(list: readonly number[], days: Float64Array, day: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[list[middle]!]! < day) low = middle + 1; else high = middle;
  }
  return low;
}

/** Puts together what counts the same thing; every figure has its measure, those without a counterpart one of their own. */
export function groupFigures(contexts: readonly FigureContext[], pairs: readonly (readonly [FigureContext, FigureContext])[]): readonly FigureGroup[] {
  const groupOf = new Map<FigureContext, FigureContext[]>(contexts.map(c => [c, [c]]));
  for (const [a, b] of pairs) {
    const [left, right] = [groupOf.get(a)!, groupOf.get(b)!];
    if (left === right || !sameThing(a, b)) continue;
    // No chains: at least half of the pairs across must count the same thing.
    const good = left.reduce((n, x) => n + right.filter(y => likeness(x, y) !== null && placesMeet(x, y)).length, 0);
    if (2 * good < left.length * right.length) continue;
    const [into, from] = left.length >= right.length ? [left, right] : [right, left];
    for (const c of from) { into.push(c); groupOf.set(c, into); }
  }
  return [...new Set(groupOf.values())].map(list => ({ contexts: [...list].sort((x, y) => x.document - y.document || x.figure.start - y.figure.start) }));
}

/** The record's measure of a group: named by the fullest of its own words. */
export function measureOf({ contexts }: FigureGroup): Measure {
  const about = contexts.map(c => c.figure.of?.text ?? c.figure.text).reduce((best, text) => (text.length > best.length ? text : best), '');
  return { id: factId('x', ...contexts.map(c => c.figure.id)), rule: contexts.length > 1 ? 'same-thing' : 'single', about, unit: contexts[0]!.figure.unit, figures: contexts.map(c => c.figure.id) };
}

/** The figures of each document with their measure. */
export function withMeasures(figures: readonly (readonly Figure[])[], measures: readonly Measure[]): readonly (readonly Figure[])[] {
  const measureOfFigure = new Map(measures.flatMap(m => m.figures.map(f => [f, m.id] as const)));
  return figures.map(list => list.map(f => ({ ...f, measure: measureOfFigure.get(f.id) ?? null })));
}
