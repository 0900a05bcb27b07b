/** What a figure counts, as far as its sentence tells: the words around it, the places behind it, the time. */
import { TokenKind, Shape } from '../../../model/segmented.js';
import type { Figure } from '../../../model/figure.js';
import { foldForComparison } from '../../../text/fold.js';
import { edtfInterval, type DayInterval } from '../interval.js';
import { similarWord } from '../meetings/likeness.js';
import type { ReadFigure, ReadSentence, ReadStatement, Reading, TokenSpan } from '../reading.js';
import { spansFrom, spansOver } from '../spans.js';

export interface FigureContext {
  readonly figure: Figure;
  /** Number of its document, and of its sentence there. */
  readonly document: number;
  readonly sentence: number;
  readonly span: TokenSpan;
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
/** Inflection and derivation change the end of a word: its first letters are compared. */
const STEM = 6;
const SHORTEST = 3;
/** Places belong to the figure within so many tokens behind it. */
const PLACE_REACH = 14;

/** The contexts of all figures of a document that stand in a sentence; collective names apart. */
export function figureContexts(reading: Reading): readonly FigureContext[] {
  const said = reading.statements.flatMap(s => s.content.map(c => ({ ...c, statement: s })));
  const numbers = new Map(reading.statements.map((s, i) => [s, i]));
  // The first in the list of statements whose content holds the figure.
  const statementOf = (f: ReadFigure): ReadStatement | undefined => spansOver(said, f.first).filter(c => f.end <= c.end).map(c => c.statement).sort((a, b) => numbers.get(a)! - numbers.get(b)!)[0];
  const places = new Map(reading.sentences.map((s, i) => [s, i]));
  return reading.figures.flatMap(f => {
    const [sentence] = spansOver(reading.sentences, f.first);
    return sentence === undefined || f.figure.collective ? [] : [context(reading, f, sentence, places.get(sentence)!, statementOf(f))];
  });
}

function context(reading: Reading, f: ReadFigure, sentence: ReadSentence, index: number, said: ReadStatement | undefined): FigureContext {
  const from = Math.max(sentence.first, f.first - WINDOW);
  const to = Math.min(sentence.end, f.end + WINDOW);
  const stems: string[] = [];
  const names: string[] = [];
  const head = headToken(reading, f, sentence);
  for (let t = from; t < to; t++) {
    // Of the figure's own words only those behind the noun tell what is counted: "quatre bataillons déployés".
    if (t >= f.first && t < f.end && (head < 0 || t <= head)) continue;
    const stem = stemOf(reading, t, sentence.first);
    if (stem === null || stem.word === f.figure.head?.slice(0, STEM)) continue;
    stems.push(stem.word);
    if (stem.name) names.push(stem.word);
  }
  const { places, end } = placesBehind(reading, f, sentence);
  return {
    figure: f.figure, document: reading.index, sentence: index, span: f, stems: [...new Set(stems)], names: [...new Set(names)],
    places, placed: { first: f.first, end: Math.max(f.end, end) }, qualifier: qualifierOf(reading, f, sentence),
    intervals: spansFrom(reading.dates, sentence.first, sentence.end).flatMap(d => (d.first >= sentence.first && d.end <= sentence.end && d.date.type !== 'DURATION' ? edtfInterval(d.date.edtf) ?? [] : [])),
    speaker: said?.statement.speaker ?? null,
  };
}

/** The stem of a content word, or null for small words, numbers and marks. */
export function stemOf(reading: Reading, t: number, sentenceFirst: number): { readonly word: string; readonly name: boolean } | null {
  const { tokens, pack } = reading;
  if (tokens.kind[t] !== TokenKind.word) return null;
  const lower = tokens.lower[t]!;
  if (pack.names.functionWords.has(lower) || (pack.grammar.classes.get(lower) ?? 0) !== 0 || pack.meetings.articles.has(lower) || pack.meetings.at.has(lower)) return null;
  const folded = foldForComparison(lower);
  const name = tokens.shape[t] !== Shape.lower && t > sentenceFirst;
  if (folded.length < SHORTEST && !name) return null;
  return { word: folded.slice(0, STEM), name };
}

/** Names behind the figure that a preposition of place opens, with those that "and" adds. */
function placesBehind(reading: Reading, f: ReadFigure, sentence: ReadSentence): { readonly places: readonly PlaceName[]; readonly end: number } {
  const { tokens, pack } = reading;
  const places: PlaceName[] = [];
  let end = f.end;
  let open = false;
  for (let t = f.end; t < Math.min(sentence.end, f.end + PLACE_REACH); t++) {
    const lower = tokens.lower[t]!;
    if (tokens.kind[t] === TokenKind.mark && lower !== ',') break;
    if (reading.inDate[t] === 1) { open = false; continue; }
    if (pack.meetings.at.has(lower)) { open = true; continue; }
    if (tokens.kind[t] !== TokenKind.word || tokens.shape[t] === Shape.lower) continue;
    const mention = spansOver(reading.mentions, t).find(m => m.form !== 'pronoun' && m.form !== 'role');
    if (!open || mention?.kind === 'person' || (mention?.kind === 'organisation')) continue;
    places.push({ word: foldForComparison(lower), state: mention?.kind === 'state' });
    end = t + 1;
  }
  return { places, end };
}

/** The token of the counted noun, or -1. */
function headToken(reading: Reading, f: ReadFigure, sentence: ReadSentence): number {
  const head = f.figure.head;
  if (head === null) return -1;
  for (let t = Math.min(sentence.end, f.end + 4) - 1; t >= f.first; t--) if (reading.tokens.kind[t] === TokenKind.word && similarWord(foldForComparison(reading.tokens.lower[t]!).slice(0, STEM), head.slice(0, STEM))) return t;
  return -1;
}

function qualifierOf(reading: Reading, f: ReadFigure, sentence: ReadSentence): string | null {
  const { tokens, pack } = reading;
  const at = headToken(reading, f, sentence);
  if (at < 0) return null;
  if (pack.names.compounds) {
    const before = at > f.first ? stemOf(reading, at - 1, sentence.first) : null;
    if (before) return before.word;
  }
  let t = at + 1;
  while (t < sentence.end && (pack.meetings.of.has(tokens.lower[t]!) || pack.meetings.articles.has(tokens.lower[t]!))) t++;
  const next = t < sentence.end ? stemOf(reading, t, sentence.first) : null;
  return next?.word ?? null;
}

/** The stems that two contexts share, softly: "envoi" and "envoyer" are one. */
export function sharedStems(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  for (const x of a) for (const y of b) if (similarWord(x, y)) { count++; break; }
  return count;
}
