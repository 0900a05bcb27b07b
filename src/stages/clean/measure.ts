/** Measures a line in two passes, one over its characters and one over its words: its shape, and what its words say of it. */
import { foldCodes, foldedText, foldForComparison, folding } from '../../text/fold.js';
import { HASH_SEED, hashStep, knownWord, MAX_MEASURED, sameLetters, slot, WordSign, type FurnitureWord, type WordTable } from './furniture-words.js';
import { CONSENT, NO_SIGNALS, unglue, type Entry, type Signals } from './phrases.js';
import { ALL_CHARACTERS, characters, CharSign, endsSentence, readCharacters, type LineShape } from './shape.js';

export interface Measured {
  readonly shape: LineShape;
  readonly signals: Signals;
}

/** Longer words count as no function words. */
const MAX_COMMON = 8;
/** Longer lines are no buttons run together. */
const MAX_GLUED = 400;

/** Takes a line's readable text; gives its shape and signals. Linear in its length. */
export function measure(text: string, table: WordTable): Measured {
  if (text.length > MAX_MEASURED) return measureBegin(text, table);
  const shape = shapeOf(text, table);
  const signals = signalsOf(text);
  if ((shape.characters & CharSign.glue) === 0 || text.length > MAX_GLUED) return { shape, signals };
  const loose = unglue(text);
  if (loose === text) return { shape, signals };
  countWords(foldCodes(loose), table);
  return { shape, signals: both(signals, signalsOf(loose)) };
}

function measureBegin(text: string, table: WordTable): Measured {
  const begin = text.slice(0, MAX_MEASURED);
  const shape = shapeOf(begin, table);
  const signals = signalsOf(text);
  // The whole length makes two long texts with one begin different.
  const folded = `${shape.folded} ${text.length}`;
  return {
    shape: {
      ...shape, folded, hash: hashStep(shape.hash, text.length), length: text.length, words: Math.round(shape.words * text.length / MAX_MEASURED), sample: shape.sample + 1, endsSentence: endsSentence(text),
      characters: ALL_CHARACTERS,
    },
    signals,
  };
}

/** Shorter lines are folded at once, most rules look at their words; of longer ones few do. */
const SHORT = 60;

/** A measured line; its words are folded to a string when a rule first asks for them. */
class MeasuredShape implements LineShape {
  readonly length: number;
  readonly endsSentence: boolean;
  readonly innerStops: number;
  readonly characters: number;
  readonly common: number;
  readonly capitals: number;
  readonly figures: number;
  readonly words = counted.words;
  readonly sample = counted.words;
  readonly commonOf: readonly number[] = counted.commonOf;
  readonly hash = counted.hash;
  readonly known = counted.known;
  readonly first = counted.first;
  private foldedWords: string | null;
  /** Null once it is folded: what is remembered of short lines holds on to no page. */
  private text: string | null;

  constructor(text: string) {
    const { words } = counted;
    this.length = text.length;
    this.endsSentence = endsSentence(text);
    this.innerStops = characters.innerStops;
    this.characters = characters.signs;
    this.common = words ? counted.common / words : 0;
    this.capitals = words ? characters.capitals / words : 0;
    this.figures = words ? counted.figures / words : 0;
    this.foldedWords = text.length <= SHORT ? foldedText(counted.codes) : null;
    this.text = text.length <= SHORT ? null : text;
  }

  get folded(): string {
    if (this.foldedWords === null) {
      this.foldedWords = foldForComparison(this.text!);
      this.text = null;
    }
    return this.foldedWords;
  }
}

function shapeOf(text: string, table: WordTable): LineShape {
  readCharacters(text);
  countWords(characters.folded, table);
  return new MeasuredShape(text);
}

/** What `countWords` found last; read at once. The first `foundCount` of `found` and `places` are the words with which phrases begin and where they stand in the folded codes. */
const counted = { words: 0, common: 0, figures: 0, commonOf: [] as readonly number[], hash: 0, known: 0, first: 0, codes: 0, begin: 0, foundCount: 0, found: [] as FurnitureWord[], places: [] as number[] };

/** Looks up the words of the text whose folded codes are the first `end` of `folding.codes`. */
function countWords(end: number, table: WordTable): void {
  const { codes } = folding;
  const commonOf: number[] = [];
  for (let k = 0; k < table.packCount; k++) commonOf.push(0);
  const begin = behindFigures(codes, end);
  let words = 0;
  let common = 0;
  let figures = 0;
  let lineHash = HASH_SEED;
  let known = 0;
  let first = 0;
  let foundCount = 0;
  for (let at = 0; at < end;) {
    const initial = codes[at]!;
    let hash = HASH_SEED;
    let stop = at;
    for (let code = initial; stop < end && code !== 32; code = codes[++stop]!) hash = hashStep(hash, code);
    words++;
    lineHash = hashStep(lineHash, hash);
    const figure = initial >= 48 && initial <= 57;
    if (figure) {
      figures++;
      known |= WordSign.figure;
      if (at === 0) first = WordSign.figure;
    }
    const word = knownWord(table, hash, codes, at, stop);
    if (word !== null) {
      const { signs } = word;
      known |= signs;
      if (at === 0) first |= signs;
      if ((signs & WordSign.common) !== 0) {
        if (!figure && stop - at <= MAX_COMMON) common++;
        for (let k = 0; k < commonOf.length; k++) if ((word.packs & (1 << k)) !== 0) commonOf[k]!++;
      }
      if ((signs & WordSign.within) !== 0 || (at <= begin && (signs & WordSign.opening) !== 0)) { counted.found[foundCount] = word; counted.places[foundCount++] = at; }
    }
    at = stop + 1;
  }
  counted.words = words;
  counted.common = common;
  counted.figures = figures;
  counted.commonOf = commonOf;
  counted.hash = lineHash;
  counted.known = known;
  counted.first = first;
  counted.codes = end;
  counted.begin = begin;
  counted.foundCount = foundCount;
}

/** What a text says of itself. Reads the words that `countWords` found in it. */
function signalsOf(text: string): Signals {
  const { found, places, foundCount, begin } = counted;
  if (foundCount === 0) return NO_SIGNALS;
  let whole = 0;
  let opening = 0;
  let within = 0;
  let hits = 0;
  let section = false;
  let consentWords = 0;
  for (let k = 0; k < foundCount; k++) {
    const at = places[k]!;
    const { anywhere, atBegin, letters } = found[k]!;
    if (anywhere.length > 0) {
      const behind = at + letters.length + 1;
      for (let turn = 0; turn < 2; turn++) {
        if (turn === 1 && behind >= counted.codes) break;
        const entries = anywhere[turn === 0 ? 0 : slot(folding.codes[behind]!)];
        if (entries === undefined) continue;
        for (const entry of entries) {
          if (!standsAt(entry, at)) continue;
          if (entry.mode === 'vocabulary') consentWords++;
          else { within |= entry.bit; if (entry.bit !== CONSENT) hits++; }
        }
      }
    }
    if (at > begin) continue;
    for (const entry of atBegin) {
      if (!standsAt(entry, at)) continue;
      if (entry.mode === 'opening') { if (!entry.colon || hasColon(text, entry.phrase.length)) opening |= entry.bit; }
      else if (onlyFigures(at + entry.phrase.length)) { if (entry.mode === 'section') section = true; else whole |= entry.bit; }
    }
  }
  return whole || opening || within || section || consentWords ? { whole, opening, within, hits, section, consentWords } : NO_SIGNALS;
}

/** Whether the folded codes have the phrase at `at`, whole words of it. */
function standsAt({ phrase }: Entry, at: number): boolean {
  const end = at + phrase.length;
  return end <= counted.codes && (end === counted.codes || folding.codes[end] === 32) && sameLetters(phrase, folding.codes, at);
}

/** Whether nothing but figures stands in the folded codes from `at` on. */
function onlyFigures(at: number): boolean {
  for (let k = at; k < counted.codes; k++) if (!isFigureOrSpace(folding.codes[k]!)) return false;
  return true;
}

/** Offset behind figures that stand before the words ("12 Comments"). */
function behindFigures(codes: Uint16Array, end: number): number {
  let at = 0;
  while (at < end && isFigureOrSpace(codes[at]!)) at++;
  return at < end ? at : 0;
}

function isFigureOrSpace(code: number): boolean {
  return code === 32 || (code >= 48 && code <= 57);
}

function hasColon(text: string, length: number): boolean {
  const colon = text.indexOf(':');
  return colon >= 0 && colon <= length + 6;
}

function both(a: Signals, b: Signals): Signals {
  return { whole: a.whole | b.whole, opening: a.opening | b.opening, within: a.within | b.within, hits: Math.max(a.hits, b.hits), section: a.section || b.section, consentWords: Math.max(a.consentWords, b.consentWords) };
}
