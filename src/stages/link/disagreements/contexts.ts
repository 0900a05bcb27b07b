/** What a figure counts, as far as its sentence tells: the words around it, the places behind it, the time. */
import { TokenKind, Shape } from '../../../model/segmented.js';
import type { Figure } from '../../../model/figure.js';
import { foldedOf } from '../../../text/folded.js';
import { edtfInterval, type DayInterval } from '../interval.js';
import { similarWord } from '../meetings/likeness.js';
import type { ReadFigure, ReadSentence, Reading, TokenSpan } from '../reading.js';
import { spansFrom, spansOver } from '../spans.js';
import { namedAt, STEM, stemAt, wordStem } from '../stems.js';
import { LinkWord } from '../words.js';

export interface FigureContext {
  readonly figure: Figure;
  /** Number of its document, and of its sentence there. */
  readonly document: number;
  readonly sentence: number;
  /** Folded stems of the words around, the counted noun aside. */
  readonly stems: readonly string[];
  /** Of these the names. */
  readonly names: readonly string[];
  /** Names of the places in the phrase behind the figure. */
  readonly places: readonly PlaceName[];
  /** The stretch from the figure to the end of the last of these places. */
  readonly placed: TokenSpan;
  /** The first word that qualifies the counted noun: an adjective or what stands behind "de". */
  readonly qualifier: string | null;
  readonly intervals: readonly DayInterval[];
  /** Who says it, where it stands in a statement. */
  readonly speaker: string | null;
}

export interface PlaceName {
  readonly word: string;
  /** A state by the mentions of the document: states do not hold one another. */
  readonly state: boolean;
}

/** Words of the sentence count within so many tokens of the figure. */
const WINDOW = 16;
/** The counted noun stands no further behind the figure than so many tokens. */
const HEAD_REACH = 4;
/** Places belong to the figure within so many tokens behind it. */
const PLACE_REACH = 14;

/** The contexts of all figures of a document that stand in a sentence; collective names apart. */
export function figureContexts(reading: Reading): readonly FigureContext[] {
  const contexts: FigureContext[] = [];
  const { sentences } = reading;
  const said = reading.statements.flatMap(({ content }, statement) => content.map(({ first, end }): SaidSpan => ({ first, end, statement })));
  for (const f of reading.figures) {
    if (f.figure.collective) continue;
    const at = sentenceAt(sentences, f.first);
    if (at >= 0) contexts.push(context(reading, f, sentences[at]!, at, speakerOf(reading, said, f)));
  }
  return contexts;
}

/** The number of the sentence that holds a token, or -1. */
function sentenceAt(sentences: readonly ReadSentence[], token: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.first <= token) low = middle + 1; else high = middle;
  }
  return low > 0 && token < sentences[low - 1]!.end ? low - 1 : -1;
}

/** A piece of what a statement says; `statement` is its number. */
interface SaidSpan extends TokenSpan {
  readonly statement: number;
}

/** Who says a figure: the speaker of the first in the list of statements whose content holds it. */
function speakerOf({ statements }: Reading, said: readonly SaidSpan[], f: ReadFigure): string | null {
  let first = statements.length;
  for (const c of spansOver(said, f.first)) if (f.end <= c.end && c.statement < first) first = c.statement;
  return first < statements.length ? statements[first]!.statement.speaker : null;
}

function context(reading: Reading, f: ReadFigure, sentence: ReadSentence, index: number, speaker: string | null): FigureContext {
  const from = Math.max(sentence.first, f.first - WINDOW);
  const to = Math.min(sentence.end, f.end + WINDOW);
  const stems: string[] = [];
  const names: string[] = [];
  const head = headToken(reading, f, sentence);
  const counted = f.figure.head?.slice(0, STEM);
  for (let t = from; t < to; t++) {
    // Of the figure's own words only those behind the noun tell what is counted: "quatre bataillons déployés".
    if (t >= f.first && t < f.end && (head < 0 || t <= head)) continue;
    const stem = stemAt(reading, t, sentence.first);
    if (stem === null || stem === counted) continue;
    if (!stems.includes(stem)) stems.push(stem);
    if (namedAt(reading, t, sentence.first) && !names.includes(stem)) names.push(stem);
  }
  const { places, end } = placesBehind(reading, f, sentence);
  const intervals: DayInterval[] = [];
  for (const d of spansFrom(reading.dates, sentence.first, sentence.end)) {
    const interval = d.end <= sentence.end && d.date.type !== 'DURATION' ? edtfInterval(d.date.edtf) : null;
    if (interval) intervals.push(interval);
  }
  return {
    figure: f.figure, document: reading.index, sentence: index, stems, names,
    places, placed: { first: f.first, end: Math.max(f.end, end) }, qualifier: qualifierOf(reading, f, sentence, head), intervals, speaker,
  };
}

/** Names behind the figure that a preposition of place opens, with those that "and" adds. */
function placesBehind(reading: Reading, f: ReadFigure, sentence: ReadSentence): { readonly places: readonly PlaceName[]; readonly end: number } {
  const { tokens, words } = reading;
  const places: PlaceName[] = [];
  let end = f.end;
  let open = false;
  const limit = Math.min(sentence.end, f.end + PLACE_REACH);
  for (let t = f.end; t < limit; t++) {
    if (tokens.kind[t] === TokenKind.mark && tokens.lower[t] !== ',') break;
    if (reading.inDate[t] === 1) { open = false; continue; }
    if ((words[t]! & LinkWord.at) !== 0) { open = true; continue; }
    if (!open || tokens.kind[t] !== TokenKind.word || tokens.shape[t] === Shape.lower) continue;
    const mention = spansOver(reading.mentions, t).find(m => m.form !== 'pronoun' && m.form !== 'role');
    if (mention?.kind === 'person' || mention?.kind === 'organisation') continue;
    places.push({ word: foldedOf(tokens, t), state: mention?.kind === 'state' });
    end = t + 1;
  }
  return { places, end };
}

/** The token of the counted noun, or -1. */
function headToken(reading: Reading, f: ReadFigure, sentence: ReadSentence): number {
  const head = f.figure.head?.slice(0, STEM);
  if (head === undefined) return -1;
  for (let t = Math.min(sentence.end, f.end + HEAD_REACH) - 1; t >= f.first; t--) if (reading.tokens.kind[t] === TokenKind.word && similarWord(wordStem(reading, t), head)) return t;
  return -1;
}

/** What qualifies the counted noun, which is token `at` (-1 where it is unknown). */
function qualifierOf(reading: Reading, f: ReadFigure, sentence: ReadSentence, at: number): string | null {
  if (at < 0) return null;
  if (reading.pack.names.compounds) {
    const before = at > f.first ? stemAt(reading, at - 1, sentence.first) : null;
    if (before !== null) return before;
  }
  let t = at + 1;
  while (t < sentence.end && (reading.words[t]! & (LinkWord.of | LinkWord.article)) !== 0) t++;
  return t < sentence.end ? stemAt(reading, t, sentence.first) : null;
}

/** The stems that two contexts share, softly: "envoi" and "envoyer" are one. */
export function sharedStems(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  for (const x of a) for (const y of b) if (similarWord(x, y)) { count++; break; }
  return count;
}
