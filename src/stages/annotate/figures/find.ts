/** Finds figures: quantities that count or measure something reported. */
import type { TextSpan } from '../../../model/anchor.js';
import type { FigureMention } from '../../../model/figure.js';
import type { LanguagePack } from '../../../model/language.js';
import { Shape, TokenKind, type Segmented, type Tokens } from '../../../model/segmented.js';
import type { Notify } from '../../../model/stage.js';
import type { DateMention } from '../../../model/time.js';
import { addresses } from './address.js';
import { readAge } from './age.js';
import { readCounted, type CountedReading } from './counted.js';
import { exclude, namedUnit } from './exclusion.js';
import { lexiconOf, partsOf, type Lexicon, type NumberWord } from './lexicon.js';
import { readNumber, type NumberReading } from './number.js';
import { readCompound } from './compound.js';
import { countsAsOne, joinsCount, mayCountAsOne } from './one.js';
import { phraseFrom } from './phrases.js';
import { readShare } from './share.js';
import { readQuantity, type Quantity } from './quantity.js';
import { vulgarAt } from './fraction.js';

/** A figure with the tokens it covers. */
interface Found {
  readonly mention: FigureMention;
  readonly start: number;
  readonly end: number;
}

/**
 * Gives the figures of a document in order, offsets in the view. `dates` are the date expressions found before: no figure stands
 * inside a DATE, TIME or SET; durations are figures too. One pass; numbers are parsed only at digits and number words.
 */
export function findFigures(segmented: Segmented, dates: readonly DateMention[], pack: LanguagePack, _notify: Notify): readonly FigureMention[] {
  const { tokens } = segmented;
  const text = segmented.document.view.text;
  const lexicon = lexiconOf(pack.numbers);
  const skipped = addresses(tokens);
  const found: Found[] = [];
  let pending: Found | null = null;
  let nextDate = 0;
  let nextAddress = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (!isTrigger(tokens, i, lexicon)) continue;
    while (nextAddress < skipped.length && skipped[nextAddress]!.end <= i) nextAddress++;
    const address = skipped[nextAddress];
    if (address && address.start <= i) { i = address.end - 1; continue; }
    const compound = readCompound(tokens, i, lexicon);
    const number = compound?.number ?? readNumber(tokens, i, text, lexicon, { join: true, ratio: 'words' });
    if (!number) continue;
    while (nextDate < dates.length && dates[nextDate]!.end <= tokens.start[i]!) nextDate++;
    const at = dateAround(tokens, i, number.end, dates, nextDate);
    const direct = compound?.quantity ?? readQuantity(tokens, i, text, lexicon, number);
    if (at && at.type !== 'DURATION' && !measuresTime(tokens, direct, lexicon)) { i = lastTokenBefore(tokens, i, at.end); continue; }
    const plainly = compound?.counted ?? countedBehind(tokens, direct, lexicon);
    const share = compound ? null : readShare(tokens, direct, plainly, lexicon);
    const quantity = share?.quantity ?? direct;
    const counted = share?.counted ?? plainly;
    if (!compound) {
      if (namedUnit(tokens, quantity)) { i = Math.max(i, quantity.end - 1); continue; }
      const around = { counted: counted.head !== null, adjectives: counted.end > quantity.end, article: number.article };
      const excluded = exclude(tokens, i, quantity, lexicon, around) ?? readAge(tokens, i, quantity, lexicon);
      if (excluded) { i = Math.max(i, excluded.end - 1); continue; }
    }
    const figure = build(tokens, text, quantity, counted, lexicon, at !== null);
    const last = found.length > 0 ? found[found.length - 1]! : null;
    if (quantity.number.article && !quantity.high && !countsAsOne(tokens, quantity, counted, lexicon, at !== null)) {
      if (counted.head !== null && last && isCount(last.mention) && joinsCount(tokens, last.end, i, lexicon, true)) found.push(figure);
      else { pending = counted.head !== null ? figure : null; continue; }
    } else {
      if (pending && isCount(figure.mention) && pending.end <= quantity.start && joinsCount(tokens, pending.end, quantity.start, lexicon, false) && counted.head !== null) found.push(pending);
      found.push(figure);
    }
    pending = null;
    i = Math.max(i, quantity.end - 1, (share?.counted.end ?? 0) - 1);
  }
  return found.map(f => f.mention);
}

/** True for a number of things, not a measure. */
function isCount(figure: FigureMention): boolean {
  return figure.unit === null && figure.head !== null;
}

/** Digits, number words, and characters that are fractions. */
function isTrigger(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const kind = tokens.kind[at];
  if (kind === TokenKind.number) return true;
  const lower = tokens.lower[at]!;
  if (kind === TokenKind.mark) return (lower > '\u00a0' && vulgarAt(tokens, at) !== null) || ((lower === '-' || lower === '−' || lower === '.' || lower === ',') && tokens.kind[at + 1] === TokenKind.number && tokens.end[at] === tokens.start[at + 1] && (at === 0 || tokens.end[at - 1] !== tokens.start[at]));
  if (kind !== TokenKind.word) return false;
  const word = lexicon.byWord.get(lower);
  if (word) return word.small !== null ? !word.article || mayCountAsOne(tokens, at, lexicon) : opensNumber(word) ? numberFollows(tokens, at, lexicon) : !word.joiner;
  return lower.length > 4 && lower.indexOf('-') > 0 && (partsOf(lexicon, lower).length > 0 || lexicon.byWord.has(lower.slice(0, lower.indexOf('-'))));
}

/** True for a word that is no number itself: "a", "des", "plusieurs". */
function opensNumber(word: NumberWord): boolean {
  return (word.article || word.several !== null) && word.hundred === null && word.scale === null && word.group === null && word.ordinal === null && word.share === null;
}

/** True where a number word or a unit stands behind "a", "des", "plusieurs", an adjective between them at most. */
function numberFollows(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  for (let k = at + 1; k < tokens.count && k <= at + 2; k++) {
    const lower = tokens.lower[k]!;
    if (lexicon.byWord.has(lower) || lexicon.units.byEdge.has(lower)) return true;
    if (!lexicon.words.cardinals.groupAdjectives.has(lower)) return false;
  }
  return false;
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

/** "depuis trois jours" dates an event and measures a time: it is a figure too. */
function measuresTime(tokens: Tokens, quantity: Quantity, lexicon: Lexicon): boolean {
  if (quantity.unit?.kind !== 'time' || quantity.number.article) return false;
  const { measuredTimes, determiners } = lexicon.words.counted;
  if (phraseFrom(lexicon.measuredBehind, tokens, quantity.end)) return true;
  let before = quantity.start - 1;
  if (before > 0 && determiners.has(tokens.lower[before]!)) before--;
  return before >= 0 && measuredTimes.has(tokens.lower[before]!);
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

function build(tokens: Tokens, text: string, quantity: Quantity, counted: CountedReading, lexicon: Lexicon, duration: boolean): Found {
  const { number, unit } = quantity;
  let end = Math.max(quantity.end, counted.end);
  const each = eachBehind(tokens, Math.max(end, counted.of?.end ?? 0), end, lexicon);
  if (each !== null) end = each;
  const first = quantity.number.start;
  const collective = counted.head === null && !unit && !number.digits && tokens.shape[first] !== Shape.lower && isNamedByNumber(tokens, first, lexicon);
  const kind = collective ? 'collective' : quantity.high ? 'range' : unit ? unit.kind : number.fraction ? 'share' : number.group !== 'none' ? 'group' : number.digits ? 'digits' : 'words';
  const start = tokens.start[quantity.start]!;
  const offset = tokens.end[end - 1]!;
  const mention: FigureMention = {
    start, end: offset, text: text.slice(start, offset), rule: `figures.${duration && unit?.kind === 'time' ? 'duration' : kind}`, min: quantity.min, max: quantity.max, modifier: quantity.modifier,
    unit: unit?.unit ?? null, of: counted.of && stretch(tokens, text, counted.of.start, counted.of.end), head: counted.head, each: each !== null || eachBefore(tokens, quantity.start, lexicon), collective,
  };
  return { mention, start: quantity.start, end };
}

function stretch(tokens: Tokens, text: string, from: number, to: number): TextSpan {
  const start = tokens.start[from]!;
  const end = tokens.end[to - 1]!;
  return { start, end, text: text.slice(start, end) };
}

/** "les Vingt-Sept": a capital that no sentence start asks for, behind a determiner. */
function isNamedByNumber(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const before = at > 0 ? tokens.lower[at - 1]! : '';
  const { determiners, contracted } = lexicon.words.counted;
  return determiners.has(before) || contracted.has(before) || lexicon.words.counted.prepositions.has(before);
}

/** "3 000 euros chacun", "600 hommes par bataillon": the token behind it, or null. */
function eachBehind(tokens: Tokens, far: number, near: number, lexicon: Lexicon): number | null {
  const { each, per } = lexicon.words.counted;
  for (const at of near === far ? [near] : [near, far]) {
    if (at >= tokens.count) continue;
    if (each.has(tokens.lower[at]!)) return at + 1;
    if (per.has(tokens.lower[at]!) && at + 1 < tokens.count && tokens.kind[at + 1] === TokenKind.word && !lexicon.words.counted.closed.has(tokens.lower[at + 1]!)) return at + 2;
  }
  return null;
}

function eachBefore(tokens: Tokens, start: number, lexicon: Lexicon): boolean {
  return start > 0 && (lexicon.words.counted.each.has(tokens.lower[start - 1]!) || (start > 1 && lexicon.words.counted.each.has(tokens.lower[start - 2]!)));
}

export type { NumberReading };
