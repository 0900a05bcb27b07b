/** Reads a cardinal (or, where asked, an ordinal) in words, in digits, or in both: "deux cent deux mille", "4 thousand 3 hundred and 21". */
import { TokenKind, type Tokens } from '../../../model/segmented.js';
import { readDigits, touch, type DigitReading } from './digits.js';
import { isIn, isMadeOfNumbers, numberWordAt, partsAt, type Lexicon, type NumberPart } from './lexicon.js';
import { List } from './vocabulary.js';

export interface CardinalReading {
  /** Behind the last token. */
  readonly end: number;
  readonly value: number;
  readonly ordinal: boolean;
  /** The value without what the last joiner added, and that part, where one joined: "vingt et un" is 20 and 1. */
  readonly joined: { readonly before: number; readonly part: number; readonly end: number; readonly scale: number } | null;
  /** The scale that stands last ("trois millions": 1,000,000), else 1. */
  readonly lastScale: number;
  /** True for an indefinite article and nothing more. */
  readonly article: boolean;
  readonly digits: boolean;
  readonly grouped: boolean;
  readonly decimals: boolean;
  readonly chained: boolean;
}

export interface CardinalOptions {
  /** May the last part be an ordinal ("vingt et unième")? */
  readonly ordinal: boolean;
  /** May "et", "and" join parts? Not inside "entre ... et ...". */
  readonly join: boolean;
}

/** After a small number nothing fits below; after tens a unit; after a hundred anything below 100; after a scale anything below the scale. */
const NOTHING = 0;
const VIGESIMAL_ROOM = 20;
const THOUSAND = 1000;

interface Term { value: number; readonly scale: number }

/**
 * The state of a number that is being said. Each part either fits below what stands (room), or multiplies it; what does neither
 * begins another number.
 */
class Sum {
  private terms: Term[] = [];
  private group = 0;
  private room = Infinity;
  private hundred = false;
  private last: number | null = null;
  started = false;
  lastScale = 1;

  get value(): number {
    let sum = this.group;
    for (const term of this.terms) sum += term.value;
    return sum;
  }

  /** Whether a joiner may stand here. */
  joinable(wide: boolean): boolean {
    return this.started && this.room > 1 && (!wide || this.room >= 100);
  }

  small(value: number, vigesimal: boolean): boolean {
    if (vigesimal && value === 20 && this.last === 4 && this.group % 100 === 4) {
      this.group += 76; // four twenties
      this.room = VIGESIMAL_ROOM;
      this.last = 20;
      return true;
    }
    if (!(value < this.room) || (value === 0 && this.started)) return false;
    // "dix-sept", "dix-huit", "dix-neuf"
    if (vigesimal && this.last === 10 && value < 7 && this.group % 100 === 10) return false;
    this.group += value;
    if (value >= 20) this.room = vigesimal && (value === 60 || value === 80) ? VIGESIMAL_ROOM : 10;
    else this.room = vigesimal && value === 10 ? 10 : NOTHING;
    return this.settle(value);
  }

  digits(value: number): boolean {
    if (this.started && !(value > 0 && value < this.room && this.room >= 100)) return false;
    this.group += value;
    this.room = NOTHING;
    return this.settle(value);
  }

  hundreds(value: number): boolean {
    if (this.hundred || (this.started && this.group === 0 && this.room < 100)) return false;
    this.group = this.group === 0 ? value : this.group * value;
    this.hundred = true;
    this.room = 100;
    return this.settle(value);
  }

  scale(scale: number): boolean {
    let below = this.group;
    while (this.terms.length > 0 && this.terms[this.terms.length - 1]!.scale < scale) below += this.terms.pop()!.value;
    if (this.terms.length > 0 && this.terms[this.terms.length - 1]!.scale === scale) return false;
    // A thousand needs no count of its own: "deux millions mille six".
    if (below === 0 && this.started && !(scale === THOUSAND && this.room > THOUSAND)) return false;
    this.terms.push({ value: (below === 0 ? 1 : below) * scale, scale });
    this.group = 0;
    this.hundred = false;
    this.room = scale;
    this.settle(scale);
    this.lastScale = scale;
    return true;
  }

  private settle(last: number): boolean {
    this.last = last;
    this.started = true;
    this.lastScale = 1;
    return true;
  }
}

/** Reads the longest number from token `at`; null where none begins there. A joiner counts only between two parts that fit. */
export function readCardinal(tokens: Tokens, at: number, lexicon: Lexicon, options: CardinalOptions): CardinalReading | null {
  const simple = readSimple(tokens, at, lexicon, options);
  if (simple !== undefined) return simple;
  const { cardinals } = lexicon.words;
  const sum = new Sum();
  let best: CardinalReading | null = null;
  let beforeJoin: CardinalReading | null = null;
  let joinedAt: number | null = null;
  let joinedWide = false;
  let digits: DigitReading | null = null;
  let i = at;
  const commit = (end: number, ordinal: boolean): void => {
    const { value } = sum;
    const joined = joinedAt === null ? null : { before: joinedAt, part: value - joinedAt, end: beforeJoin!.end, scale: beforeJoin!.lastScale };
    best = { end, value, ordinal, joined, lastScale: sum.lastScale, article: false, digits: digits !== null, grouped: digits?.grouped ?? false, decimals: digits?.decimals ?? false, chained: digits?.chained ?? false };
  };
  while (i < tokens.count) {
    if (tokens.kind[i] === TokenKind.newline) break;
    if (tokens.kind[i] !== TokenKind.word) {
      if (best && tokens.lower[i] === '-' && (best as CardinalReading).end === i && fitsAfterDash(tokens, i, lexicon)) { i++; continue; }
      if (tokens.kind[i] !== TokenKind.number && best) break;
      const read = readDigits(tokens, i, lexicon.words.digits);
      if (!read || !sum.digits(read.value)) break;
      if (!best) digits = read;
      i = read.end;
      commit(i, false);
      if (read.chained) break;
      continue;
    }
    const parts = partsAt(tokens, i, lexicon);
    if (parts.length === 0) break;
    if (parts.length === 1 && parts[0]!.word.joiner) {
      if (!options.join || !best || (best as CardinalReading).end !== i || !sum.joinable(cardinals.joinerCarries)) break;
      if (!joins(tokens, i + 1, lexicon, options)) break;
      beforeJoin = best;
      joinedAt = sum.value;
      joinedWide = sum.joinable(true);
      i++;
      continue;
    }
    const done = addParts(sum, parts, lexicon, options, i, at);
    if (done === 'unfit') {
      // "deux cents et trois | cents": what was joined belongs to the number behind.
      if (joinedAt !== null && multiplies(parts[0]!) && beforeJoin) best = beforeJoin;
      break;
    }
    if (joinedWide && !cardinals.joinerCarries && multiplies(parts[parts.length - 1]!)) { best = beforeJoin; break; }
    if (joinedAt !== null && multiplies(parts[parts.length - 1]!)) joinedAt = null;
    i++;
    commit(i, done === 'ordinal');
    if (done === 'ordinal') break;
  }
  const read = best as CardinalReading | null;
  if (!read) return null;
  return read.end === at + 1 && isIn(tokens, at, lexicon, List.article) ? { ...read, article: true } : read;
}

/** So many digits a number surely keeps. */
const EXACT_DIGITS = 15;

/** Numbers of one token, which most are: undefined where more could follow, null where no number begins. */
function readSimple(tokens: Tokens, at: number, lexicon: Lexicon, options: CardinalOptions): CardinalReading | null | undefined {
  const kind = tokens.kind[at];
  if (kind === TokenKind.newline) return null;
  const behind = at + 1 < tokens.count ? tokens.kind[at + 1] : TokenKind.newline;
  if (behind === TokenKind.number || (behind === TokenKind.word && isMadeOfNumbers(tokens, at + 1, lexicon))) return undefined;
  if (kind === TokenKind.number) {
    if ((behind === TokenKind.mark && touch(tokens, at) && tokens.kind[at + 2] === TokenKind.number && touch(tokens, at + 1)) || tokens.end[at]! - tokens.start[at]! > EXACT_DIGITS) return undefined;
    return single(at, Number(tokens.lower[at]), false, true);
  }
  if (kind !== TokenKind.word) return undefined;
  const word = numberWordAt(tokens, at, lexicon);
  if (!word) return isMadeOfNumbers(tokens, at, lexicon) ? undefined : null;
  if (behind === TokenKind.mark && tokens.lower[at + 1] === '-') return undefined;
  if (word.small === null) return word.hundred !== null || word.scale !== null || (options.ordinal && word.ordinal !== null) ? undefined : null;
  return single(at, word.small, isIn(tokens, at, lexicon, List.article), false);
}

function single(at: number, value: number, article: boolean, digits: boolean): CardinalReading {
  return { end: at + 1, value, ordinal: false, joined: null, lastScale: 1, article, digits, grouped: false, decimals: false, chained: false };
}

function multiplies(part: NumberPart): boolean {
  return part.word.hundred !== null || part.word.scale !== null;
}

/** A joiner is followed by a small number or by digits, never by a hundred or a scale of its own. */
function joins(tokens: Tokens, at: number, lexicon: Lexicon, options: CardinalOptions): boolean {
  if (at >= tokens.count) return false;
  if (tokens.kind[at] === TokenKind.number) return lexicon.words.cardinals.joinerCarries || tokens.lower[at]!.length < 3;
  const first = partsAt(tokens, at, lexicon)[0];
  if (!first) return false;
  return (first.word.small !== null && first.word.small > 0) || (options.ordinal && first.word.ordinal !== null);
}

/** "ninety - five", as some texts part their hyphens. */
function fitsAfterDash(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const before = numberWordAt(tokens, at - 1, lexicon);
  const behind = numberWordAt(tokens, at + 1, lexicon);
  return before?.small != null && before.small >= 20 && behind?.small != null && behind.small > 0 && behind.small < 10;
}

function addParts(sum: Sum, parts: readonly NumberPart[], lexicon: Lexicon, options: CardinalOptions, at: number, first: number): 'added' | 'ordinal' | 'unfit' {
  const { cardinals } = lexicon.words;
  for (let k = 0; k < parts.length; k++) {
    const { word } = parts[k]!;
    const last = k === parts.length - 1;
    if (word.joiner && !last && k > 0) continue;
    let fits = false;
    if (word.small !== null) fits = sum.small(word.small, cardinals.vigesimal);
    else if (word.hundred !== null) fits = !(sum.started && at === first + 1 && k === 0 && sum.value === 1 && cardinals.articles.size > 0 && cardinals.vigesimal) && sum.hundreds(word.hundred);
    else if (word.scale !== null) fits = sum.scale(word.scale);
    else if (word.article && at === first && parts.length === 1) return 'unfit';
    else if (word.ordinal !== null && last && options.ordinal) {
      const value = word.ordinal;
      if (value < 100) fits = sum.small(value, cardinals.vigesimal);
      else if (value === 100) fits = sum.hundreds(value);
      else fits = sum.scale(value);
      return fits ? 'ordinal' : 'unfit';
    }
    if (!fits) return 'unfit';
  }
  return 'added';
}
