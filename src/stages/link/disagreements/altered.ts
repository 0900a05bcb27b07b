/** What was altered in a copied passage: a figure, a date or a place that stands between the same words in both documents and says another thing. */
import type { Anchor, Evidence } from '../../../model/anchor.js';
import type { Disagreement } from '../../../model/disagreement.js';
import type { Figure } from '../../../model/figure.js';
import type { Passage } from '../../../model/lineage.js';
import { Shape, TokenKind } from '../../../model/segmented.js';
import { foldForComparison } from '../../../text/fold.js';
import { foldedOf } from '../../../text/folded.js';
import { factId } from '../../../text/identify.js';
import { edtfInterval, intersects, type DayInterval } from '../interval.js';
import { similarWord } from '../meetings/likeness.js';
import { anchorOf, type Reading, type TokenSpan } from '../reading.js';
import { LinkWord } from '../words.js';
import { exclude, quantityText } from './quantities.js';

type Kind = 'figure' | 'date' | 'place';

/** Something in a document that a copy may alter, with the words on both sides. */
export interface Detail {
  readonly kind: Kind;
  readonly anchor: Anchor;
  readonly value: string;
  readonly words: readonly string[];
  readonly figure: Figure | null;
  readonly interval: DayInterval | null;
  /** ISO weekday that the words of a date give, or null. */
  readonly weekday: number | null;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** So many words on each side are compared, and so many of them must be the same. */
const SIDE_WORDS = 5;
const SAME_WORDS = 5;
const SAME_AT_EDGE = 4;
/** The alteration may stand at the edge of a passage, where the two part. */
const EDGE = 80;
/** Passages of fewer characters are turns of phrase. */
const SHORTEST_PASSAGE = 120;
/** A source that comes out so many hours later may bring a newer count. */
export const UPDATE_HOURS = 20;

/** The details of a document, in text order. */
export function detailsOf(reading: Reading): readonly Detail[] {
  const details: Detail[] = [];
  const add = (kind: Kind, { first, end }: TokenSpan, value: string, words: readonly string[], figure: Figure | null, interval: DayInterval | null, weekday: number | null): void => {
    details.push({ kind, anchor: anchorOf(reading, first, Math.max(end, first + 1)), value, words, figure, interval, weekday, before: side(reading, first - 1, -1), after: side(reading, end, 1) });
  };
  for (const f of reading.figures) if (f.end > f.first) add('figure', f, quantityText(f.figure), [f.figure.head ?? ''], f.figure, null, null);
  reading.dates.forEach((d, i) => {
    const { type, edtf, text } = d.date;
    if ((type !== 'DATE' && type !== 'TIME') || edtf === null || d.end <= d.first) return;
    add('date', d, edtf, foldForComparison(text).split(' '), null, edtfInterval(edtf.replace('/..', '').replace('../', '')), weekdayOf(reading, i));
  });
  for (const p of placeNames(reading)) add('place', p, p.name, foldForComparison(p.name).split(' '), null, null, null);
  return details.sort((a, b) => a.anchor.start - b.anchor.start);
}

function weekdayOf({ document }: Reading, date: number): number | null {
  const expression = document.dates[date]?.expression;
  return expression?.kind === 'date' && expression.base.from === 'fields' ? expression.base.fields.weekday ?? null : null;
}

/** Folded words on one side, nearest first, up to the end of the paragraph; marks are left out. */
function side({ tokens }: Reading, from: number, step: 1 | -1): readonly string[] {
  const words: string[] = [];
  for (let t = from; t >= 0 && t < tokens.count && words.length < SIDE_WORDS && tokens.kind[t] !== TokenKind.newline; t += step) if (tokens.kind[t] === TokenKind.word || tokens.kind[t] === TokenKind.number) words.push(foldedOf(tokens, t));
  return words;
}

/** Runs of capitals behind a preposition of place. */
function placeNames(reading: Reading): readonly (TokenSpan & { readonly name: string })[] {
  const { tokens, words, document } = reading;
  const found: (TokenSpan & { name: string })[] = [];
  for (let t = 1; t < tokens.count; t++) {
    const before = words[t - 1]!;
    if ((before & (LinkWord.at | LinkWord.article)) === 0 || !isCapital(reading, t) || isCapital(reading, t - 1)) continue;
    if ((before & LinkWord.at) === 0 && !(t > 1 && (words[t - 2]! & LinkWord.at) !== 0)) continue;
    if (reading.inDate[t] === 1) continue;
    let end = t + 1;
    while (end < tokens.count && isCapital(reading, end)) end++;
    found.push({ first: t, end, name: document.view.text.slice(tokens.start[t], tokens.end[end - 1]) });
  }
  return found;
}

function isCapital({ tokens }: Reading, t: number): boolean {
  return tokens.kind[t] === TokenKind.word && tokens.shape[t] !== Shape.lower;
}

/** Whether a passage is long enough that what differs in it was altered: known before the details are read. */
export function mayTell({ a, b }: Passage): boolean {
  return Math.min(a.end - a.start, b.end - b.start) >= SHORTEST_PASSAGE;
}

/**
 * Disagreements in one passage that a document took from another. `hours` lie between their times of publication, NaN where one is unknown;
 * `oneOutlet` says whether both are of one outlet, or of unknown ones. Far apart in time, one may be an update, and a date that moved along with them is that of the next event told in the same words.
 */
export function alteredDetails(passage: Passage, left: readonly Detail[], right: readonly Detail[], hours: number, oneOutlet: boolean): readonly Disagreement[] {
  if (!mayTell(passage)) return [];
  const apart = Number.isNaN(hours) ? null : hours;
  const later = apart !== null && Math.abs(apart) >= UPDATE_HOURS;
  const a = within(left, passage.a.start, passage.a.end);
  const b = within(right, passage.b.start, passage.b.end);
  const found: Disagreement[] = [];
  for (const x of a) {
    const twins = b.filter(y => y.kind === x.kind && alike(x, y));
    // The same words twice in a text tell nothing; and where one of the twins agrees, nothing was altered.
    if (twins.length === 0 || twins.some(y => !differ(x, y))) continue;
    const y = twins.reduce((best, t) => (common(x, t) > common(x, best) ? t : best));
    const shared = common(x, y);
    if (a.some(o => o !== x && o.kind === x.kind && common(o, y) >= shared && !differ(o, y))) continue;
    if (later && x.kind === 'date' && movedAlong(x, y, apart)) continue;
    // Texts of other days in one mould, which an outlet uses again, name another place or another thing close by.
    if (later && oneOutlet && (x.kind === 'place' || (x.kind === 'figure' && (apart === null ? false : Math.abs(apart) > SERIES_HOURS)) || common(x, y) < Math.min(x.before.length, y.before.length) + Math.min(x.after.length, y.after.length))) continue;
    found.push({
      id: factId('g', 'altered', x.anchor.document, x.anchor.start, y.anchor.document, y.anchor.start), rule: 'altered-in-copy', kind: x.kind,
      about: [...x.before].reverse().concat('…', x.after).join(' '),
      values: [{ value: x.value, evidence: [x.anchor] as Evidence }, { value: y.value, evidence: [y.anchor] as Evidence }],
      scope: ['across_documents'], certain: !later, note: later ? 'one source is later and may bring a newer count' : null,
    });
  }
  // Several in one passage may be another event in the same words.
  return isOtherEvent(found) ? [] : found.length > 1 ? found.map(d => ({ ...d, certain: false })) : found;
}

/** A count in words that come back after so long is that of the next season. */
const SERIES_HOURS = 10 * 24;

/** Days by which a date in the mould of a series may miss the step of the publications. */
const STEP_SLACK = 3;
/** And by this share of a longer step: next year's tournament is not on the same day. */
const STEP_SHARE = 0.06;

/** "a lieu du 12 au 15", and a week later in the same words "du 20 au 22". */
function movedAlong(x: Detail, y: Detail, hours: number): boolean {
  if (x.interval === null || y.interval === null) return false;
  const days = hours / 24;
  return Math.sign(y.interval.last - x.interval.last) === Math.sign(days) && Math.abs(y.interval.last - x.interval.last - days) <= Math.max(STEP_SLACK, STEP_SHARE * Math.abs(days));
}

/** Another place on another day is another event told in the same words, not the same one told wrongly. */
function isOtherEvent(found: readonly Disagreement[]): boolean {
  return found.some(d => d.kind === 'place') && found.some(d => d.kind === 'date');
}

function within(details: readonly Detail[], start: number, end: number): readonly Detail[] {
  return details.filter(d => d.anchor.start >= start - EDGE && d.anchor.end <= end + EDGE);
}

/** How many of the words on both sides are the same and in the same order; a word more or less between them does no harm. */
function common(x: Detail, y: Detail): number {
  return inOrder(x.before, y.before) + inOrder(x.after, y.after);
}

/** Room for one row of the comparison of two sides. */
const row = new Int32Array(SIDE_WORDS + 1);

/** The length of the longest common subsequence of two lists of at most SIDE_WORDS. */
function inOrder(a: readonly string[], b: readonly string[]): number {
  row.fill(0);
  for (const word of a) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      row[j] = word === b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]!);
      diagonal = above;
    }
  }
  return row[b.length]!;
}

/** At the edge of a paragraph fewer words can be the same. */
function needed(x: Detail, y: Detail): number {
  const both = Math.min(x.before.length, y.before.length) + Math.min(x.after.length, y.after.length);
  return both > SIDE_WORDS + 1 ? SAME_WORDS : SAME_AT_EDGE;
}

function alike(x: Detail, y: Detail): boolean {
  return (nearest(x.before, y.before) || nearest(x.after, y.after)) && common(x, y) >= needed(x, y);
}

/** Whether the nearest word of the one side is among the two nearest of the other. */
function nearest(x: readonly string[], [word = '']: readonly string[]): boolean {
  return x[0] === word || x[1] === word;
}

function differ(x: Detail, y: Detail): boolean {
  switch (x.kind) {
    case 'figure': return x.figure!.unit === y.figure!.unit && sameNoun(x.figure!, y.figure!) && (exclude(x.figure!, y.figure!) || otherBound(x.figure!, y.figure!));
    case 'date': {
      // "January" in place of "the first week of January" says less, and nothing else.
      if (x.words.every(w => y.words.includes(w)) || y.words.every(w => x.words.includes(w)) || x.interval === null || y.interval === null) return false;
      return !intersects(x.interval, y.interval) || otherDigits(x.words, y.words) || (x.weekday !== null && y.weekday !== null && x.weekday !== y.weekday);
    }
    case 'place': return !x.words.some(w => y.words.some(v => similarWord(w, v)));
  }
}

/** "Twenty-two couples" and "thirty men" count two things. */
function sameNoun({ head: a }: Figure, { head: b }: Figure): boolean {
  return a === null || b === null || similarWord(a, b);
}

/** "December 14, 2023" and "December 21, 2023", also as one end of a range: the same words with other numbers. */
function otherDigits(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.some((w, i) => w !== b[i]) && a.every((w, i) => w === b[i] || (/^\d+$/.test(w) && /^\d+$/.test(b[i]!)));
}

/** In copied words "up to 29" and "up to 12" do not mean the same, though a number fits both; nor do "30 to 60" and "30 to 90". */
function otherBound(x: Figure, y: Figure): boolean {
  if (x.modifier !== y.modifier) return false;
  const value = (f: Figure): FigureBound => ({ min: f.min ?? f.max, max: f.max ?? f.min });
  const [p, q] = [value(x), value(y)];
  return (['min', 'max'] as const).some(end => exclude({ min: p[end], max: p[end], modifier: null }, { min: q[end], max: q[end], modifier: null }));
}

interface FigureBound {
  readonly min: number | null;
  readonly max: number | null;
}
