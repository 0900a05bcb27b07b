/** Finds figures: quantities that count or measure something reported. */
import type { FigureMention } from '../../../model/figure.js';
import type { LanguagePack } from '../../../model/language.js';
import { TokenKind, type Segmented, type Tokens } from '../../../model/segmented.js';
import type { Notify } from '../../../model/stage.js';
import type { DateMention } from '../../../model/time.js';
import { addresses } from './address.js';
import { readAge } from './age.js';
import { BEGINS, mayBegin } from './begin.js';
import { readCompound } from './compound.js';
import { readCounted, type CountedReading } from './counted.js';
import { exclude, namedUnit } from './exclusion.js';
import { isIn, lexiconFor, numberWordAt, type Lexicon } from './lexicon.js';
import { makeFigure, type FoundFigure } from './mention.js';
import { readNumber, type NumberOptions } from './number.js';
import { countsAsOne, joinsCount } from './one.js';
import { phraseFrom } from './phrases.js';
import { readQuantity, type Quantity } from './quantity.js';
import { readShare } from './share.js';
import { List } from './vocabulary.js';

/**
 * Gives the figures of a document in order, offsets in the view. `dates` are the date expressions found before: no figure stands
 * inside a DATE, TIME or SET; durations are figures too. One pass; numbers are parsed only at digits and number words.
 */
export function findFigures(segmented: Segmented, dates: readonly DateMention[], pack: LanguagePack, _notify: Notify): readonly FigureMention[] {
  const { tokens } = segmented;
  const text = segmented.document.view.text;
  const lexicon = lexiconFor(pack.numbers, tokens);
  const skipped = addresses(tokens, lexicon);
  const enumeration = new Enumeration(tokens, lexicon);
  let nextDate = 0;
  let nextAddress = 0;
  const { count, form, kind } = tokens;
  const { facts } = lexicon.vocabulary;
  for (let i = 0; i < count; i++) {
    const fact = facts[form[i]!]!;
    if ((fact & BEGINS) === 0 ? kind[i] !== TokenKind.number : !mayBegin(tokens, i, fact, lexicon)) continue;
    while (nextAddress < skipped.length && skipped[nextAddress]!.end <= i) nextAddress++;
    const address = skipped[nextAddress];
    if (address && address.start <= i) { i = address.end - 1; continue; }
    while (nextDate < dates.length && dates[nextDate]!.end <= tokens.start[i]!) nextDate++;
    const around = dates[nextDate];
    if (around && around.start <= tokens.start[i]! && isCalendarDate(around)) { i = lastTokenBefore(tokens, i, around.end); continue; }
    const candidate = readCandidate(tokens, i, text, lexicon);
    if (!candidate) continue;
    const { quantity, counted } = candidate;
    const date = dateAround(tokens, i, quantity.number.end, dates, nextDate);
    if (date && date.type !== 'DURATION' && !measuresTime(tokens, quantity, lexicon)) { i = lastTokenBefore(tokens, i, date.end); continue; }
    const excluded = candidate.compound ? null : excludedEnd(tokens, i, quantity, counted, lexicon);
    if (excluded !== null) { i = Math.max(i, excluded - 1); continue; }
    const figure = makeFigure(tokens, text, quantity, counted, lexicon, date !== null);
    const article = quantity.number.article && !quantity.high && !countsAsOne(tokens, quantity, counted, lexicon, date !== null);
    if (!enumeration.add(figure, article)) continue;
    i = Math.max(i, candidate.end - 1);
  }
  return enumeration.found.map(f => f.mention);
}

const WORDS_AS_RATIOS: NumberOptions = { join: true, ratio: 'words' };

interface Candidate {
  readonly quantity: Quantity;
  readonly counted: CountedReading;
  /** Behind the last token that no other figure may begin in. */
  readonly end: number;
  readonly compound: boolean;
}

/** The quantity that begins at token `at` with what it counts, or null. */
function readCandidate(tokens: Tokens, at: number, text: string, lexicon: Lexicon): Candidate | null {
  const compound = readCompound(tokens, at, lexicon);
  if (compound) return { quantity: compound.quantity, counted: compound.counted, end: compound.quantity.end, compound: true };
  const number = readNumber(tokens, at, text, lexicon, WORDS_AS_RATIOS);
  if (!number) return null;
  const quantity = readQuantity(tokens, at, text, lexicon, number);
  const counted = countedBehind(tokens, quantity, lexicon);
  const share = readShare(tokens, quantity, counted, lexicon);
  return share ? { ...share, end: share.counted.end, compound: false } : { quantity, counted, end: quantity.end, compound: false };
}

/** Where to read on behind a number that is no figure, or null for a figure. */
function excludedEnd(tokens: Tokens, at: number, quantity: Quantity, counted: CountedReading, lexicon: Lexicon): number | null {
  if (namedUnit(tokens, quantity)) return quantity.end;
  const around = { counted: counted.head !== null, adjectives: counted.end > quantity.end };
  return (exclude(tokens, at, quantity, lexicon, around) ?? readAge(tokens, at, quantity, lexicon))?.end ?? null;
}

/** The figures so far; articles that count only in an enumeration ("deux navires et un radar") wait for the count beside them. */
class Enumeration {
  readonly found: FoundFigure[] = [];
  private waiting: FoundFigure | null = null;

  constructor(private readonly tokens: Tokens, private readonly lexicon: Lexicon) {}

  /** Takes a figure, or with `article` what is one only beside another count; gives false where it is not one yet. */
  add(figure: FoundFigure, article: boolean): boolean {
    const last = this.found[this.found.length - 1];
    const { head } = figure.mention;
    if (article && !(head !== null && last && isCount(last.mention) && joinsCount(this.tokens, last.end, figure.start, this.lexicon, true))) {
      this.waiting = head === null ? null : figure;
      return false;
    }
    const { waiting } = this;
    if (waiting && isCount(figure.mention) && waiting.end <= figure.start && joinsCount(this.tokens, waiting.end, figure.start, this.lexicon, false)) this.found.push(waiting);
    this.waiting = null;
    this.carryBack(figure);
    this.found.push(figure);
    return true;
  }

  /** "18 000 et 14 000 euros", "de 9,5 à 9,7 %": the unit or noun that the later number has is meant for the bare one before it. */
  private carryBack(figure: FoundFigure): void {
    const last = this.found[this.found.length - 1];
    const { unit, head, of } = figure.mention;
    if (!last || figure.start - last.end !== 1 || last.mention.unit !== null || last.mention.head !== null || last.mention.collective) return;
    const { tokens, lexicon } = this;
    if (!numberWordAt(tokens, last.end, lexicon)?.joiner && !isIn(tokens, last.end, lexicon, List.alternative) && !isIn(tokens, last.end, lexicon, List.middle)) return;
    this.found[this.found.length - 1] = { ...last, mention: { ...last.mention, unit, head, of } };
  }
}

/** True for a number of things, not a measure. */
function isCount(figure: FigureMention): boolean {
  return figure.unit === null && figure.head !== null;
}

/** The date expression that overlaps tokens [from, to), or null. */
function dateAround(tokens: Tokens, from: number, to: number, dates: readonly DateMention[], next: number): DateMention | null {
  const end = tokens.end[to - 1]!;
  const start = tokens.start[from]!;
  let duration: DateMention | null = null;
  for (let k = next; k < dates.length && dates[k]!.start < end; k++) {
    const date = dates[k]!;
    if (date.end <= start) continue;
    if (date.type !== 'DURATION') return date;
    duration ??= date;
  }
  return duration;
}

/** True for a day, month or year: no number in it measures anything. */
function isCalendarDate({ type, expression }: DateMention): boolean {
  const first = expression.kind === 'range' ? expression.first : expression;
  return type === 'DATE' && first.kind === 'date' && first.base.from === 'fields';
}

/** "depuis trois jours" dates an event and measures a time: it is a figure too. */
function measuresTime(tokens: Tokens, quantity: Quantity, lexicon: Lexicon): boolean {
  if (quantity.unit?.kind !== 'time' || quantity.number.article) return false;
  if (phraseFrom(lexicon.measuredBehind, tokens, quantity.end, lexicon.vocabulary)) return true;
  let before = quantity.start - 1;
  if (before > 0 && isIn(tokens, before, lexicon, List.determiner)) before--;
  return before >= 0 && isIn(tokens, before, lexicon, List.measuredTime);
}

/** The last token that begins before a view offset. */
function lastTokenBefore(tokens: Tokens, from: number, offset: number): number {
  let i = from;
  while (i + 1 < tokens.count && tokens.start[i + 1]! < offset) i++;
  return i;
}

function countedBehind(tokens: Tokens, quantity: Quantity, lexicon: Lexicon): CountedReading {
  const { number, high, unit } = quantity;
  const last = high ?? number;
  const plural = last.value >= 2 || number.group !== 'none';
  if (unit?.kind === 'percent' || last.fraction) return readCounted(tokens, quantity.end, lexicon, false, 'must', true);
  if (unit) return readCounted(tokens, quantity.end, lexicon, false, 'must', false);
  const scaled = last.lastScale >= 1e6 || last.group !== 'none';
  return readCounted(tokens, quantity.end, lexicon, plural, scaled ? 'may' : 'no', false);
}
