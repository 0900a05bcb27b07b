/** Reads a quantity: one number or a range, with the hedges and bounds around it. */
import { TokenKind, type Tokens } from '../../../model/segmented.js';
import type { FigureModifier } from '../../../model/figure.js';
import type { BoundSense } from '../../../model/words/numbers.js';
import { isIn, numberWordAt, type Lexicon } from './lexicon.js';
import { readNumber, type NumberReading } from './number.js';
import { readDigits, touch } from './digits.js';
import { phraseBefore, phraseFrom } from './phrases.js';
import { readRange } from './range.js';
import { currencyBefore, readUnit, type UnitReading } from './unit.js';
import { List } from './vocabulary.js';

export interface Quantity {
  /** First token, with bound and sign of currency. */
  readonly start: number;
  /** Behind the last token: number, unit, and a bound behind them. */
  readonly end: number;
  readonly number: NumberReading;
  /** The greater number of a range. */
  readonly high: NumberReading | null;
  /** Behind the number or the range, before a unit. */
  readonly numberEnd: number;
  readonly unit: UnitReading | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly modifier: FigureModifier;
  readonly bound: BoundSense | null;
  /** The opposite bound of "plus de 10 et moins de 20"; `high` is its number then. */
  readonly secondBound: BoundSense | null;
  /** Behind a bound that stands behind the number, else 0. */
  readonly boundEnd: number;
}

/** "3 sur 5", "87 sur 100": larger wholes are counts of their own. */
const MAX_WHOLE = 100;
/** At most so many small words ("seulement", "les") stand between a bound and its number. */
const MAX_FILLERS = 2;

/** The longest bounds have so many tokens. */
const MAX_BOUND_TOKENS = 7;

/** The bound in front of token `at`, past fillers and a currency sign; null where there is none. */
function boundBefore(tokens: Tokens, at: number, lexicon: Lexicon): { readonly start: number; readonly sense: BoundSense } | null {
  let end = at;
  for (let skipped = 0; ; skipped++) {
    const phrase = phraseBefore(lexicon.boundsBefore, tokens, end, lexicon.vocabulary);
    if (phrase) {
      // "un peu plus d'environ": hedges pile up, the outer one has the say.
      const outer = phraseBefore(lexicon.boundsBefore, tokens, phrase.start, lexicon.vocabulary);
      return outer ? { start: outer.start, sense: outer.value.ends === 'both' && phrase.value.ends !== 'both' ? phrase.value : outer.value } : { start: phrase.start, sense: phrase.value };
    }
    if (skipped === MAX_FILLERS || end === 0 || !isIn(tokens, end - 1, lexicon, List.filler)) return null;
    end--;
  }
}

/** The bound behind token `at`; not where it belongs to a number that follows ("200 ou plus que 190", "200 or greater than 190"). */
function boundBehind(tokens: Tokens, at: number, text: string, lexicon: Lexicon): { readonly end: number; readonly sense: BoundSense } | null {
  const phrase = phraseFrom(lexicon.boundsAfter, tokens, at, lexicon.vocabulary);
  if (!phrase) return null;
  for (let next = phrase.end; next < tokens.count && next < phrase.end + MAX_FILLERS + 1; next++) {
    if (tokens.kind[next] === TokenKind.newline || (tokens.kind[next] === TokenKind.mark && !touch(tokens, next))) break;
    if (!readNumber(tokens, next, text, lexicon, { join: true, ratio: 'never' })) continue;
    const own = boundBefore(tokens, next, lexicon);
    if (next === phrase.end || (own && own.start < phrase.end && own.start >= phrase.start)) return null;
    break;
  }
  return { end: phrase.end, sense: phrase.value };
}

/** Reads the quantity whose first number begins at token `at` of the view's `text`, or gives null. Bounds are looked for on both sides. */
export function readQuantity(tokens: Tokens, at: number, text: string, lexicon: Lexicon, read: NumberReading): Quantity {
  const first = withoutCoins(tokens, at, lexicon, read);
  const range = readRange(tokens, at, text, lexicon, first);
  const lead = currencyBefore(tokens, at, lexicon);
  const start = range?.start ?? lead?.start ?? at;
  const before = boundBefore(tokens, start, lexicon);
  const second = range || !before ? null : secondBound(tokens, first, before.sense, text, lexicon);
  const last = second?.number ?? range?.high ?? first;
  const numberEnd = second?.number.end ?? range?.end ?? outOf(tokens, first, lexicon);
  const trailing = trailingUnit(tokens, numberEnd, last, lexicon);
  const unit = lead ?? trailing ?? range?.unit ?? null;
  const unitEnd = Math.max(numberEnd, trailing && trailing === unit ? trailing.end : 0);
  const behind = !before || before.sense.ends === 'both' ? boundBehind(tokens, unitEnd, text, lexicon) ?? boundBehind(tokens, numberEnd, text, lexicon) : null;
  const sense = behind && behind.sense.ends !== 'both' ? behind.sense : before?.sense ?? behind?.sense ?? null;
  const from = before?.start ?? start;
  const end = Math.max(unitEnd, behind?.end ?? 0);
  const boundEnd = behind?.end ?? 0;
  if (second) {
    const [min, max] = first.value < last.value ? [first.value, last.value] : [last.value, first.value];
    return { start: from, end, number: first, high: second.number, numberEnd, unit, min, max, modifier: 'between', bound: sense, secondBound: second.sense, boundEnd };
  }
  if (range) {
    const modifier = sense?.ends === 'both' && sense.modifier !== null ? sense.modifier : 'between';
    return { start: from, end, number: range.low, high: range.high, numberEnd, unit, min: range.low.value, max: range.high.value, modifier, bound: sense, secondBound: null, boundEnd };
  }
  const half = halfBehind(tokens, end, unit, lexicon);
  const number = half ? { ...first, value: first.value + 0.5, article: false } : first;
  const open = number.group === 'open';
  const min = sense?.ends === 'high' ? null : number.value;
  const max = sense?.ends === 'low' || (open && sense?.ends !== 'high') ? null : number.value;
  return { start: from, end: half ?? end, number, high: null, numberEnd, unit, min, max, modifier: modifierOf(number, sense), bound: sense, secondBound: null, boundEnd };
}

/** "50 cents" are coins, not 5000: a hundred that is a unit as well, behind digits and with nothing of its own to count. */
function withoutCoins(tokens: Tokens, at: number, lexicon: Lexicon, number: NumberReading): NumberReading {
  const last = number.end - 1;
  if (!number.digits || last <= at || numberWordAt(tokens, last, lexicon)?.hundred == null || !isIn(tokens, last, lexicon, List.shortUnit)) return number;
  const digits = readDigits(tokens, at, lexicon.words.digits);
  if (digits?.end !== last) return number;
  const counts = number.end < tokens.count && tokens.kind[number.end] === TokenKind.word && !isIn(tokens, number.end, lexicon, List.closed) && !isIn(tokens, number.end, lexicon, List.partitive);
  return counts ? number : { ...number, end: last, value: digits.value };
}

/** The unit behind the number, past the "de", "of" that a scale or share may put before it. */
function trailingUnit(tokens: Tokens, numberEnd: number, last: NumberReading, lexicon: Lexicon): UnitReading | null {
  return readUnit(tokens, skipPartitive(tokens, numberEnd, last, lexicon), last.digits, lexicon);
}

/** "plus de 10 et moins de 20": the bound on the other side, where the two leave something between them. */
function secondBound(tokens: Tokens, first: NumberReading, sense: BoundSense, text: string, lexicon: Lexicon): { readonly number: NumberReading; readonly sense: BoundSense } | null {
  const joint = first.end;
  if (sense.ends === 'both' || joint >= tokens.count || !isIn(tokens, joint, lexicon, List.conjunction)) return null;
  for (let at = joint + 2; at < tokens.count && at <= joint + MAX_BOUND_TOKENS; at++) {
    if (tokens.kind[at] === TokenKind.newline) return null;
    const bound = boundBefore(tokens, at, lexicon);
    if (bound?.start !== joint + 1) continue;
    const number = readNumber(tokens, at, text, lexicon, { join: true, ratio: 'never' });
    if (!number || bound.sense.ends === 'both' || bound.sense.ends === sense.ends) continue;
    const [low, high] = sense.ends === 'low' ? [first, number] : [number, first];
    return low.value < high.value ? { number, sense: bound.sense } : null;
  }
  return null;
}

/** "deux heures et demie": the half behind a unit; gives the token behind it. */
function halfBehind(tokens: Tokens, at: number, unit: UnitReading | null, lexicon: Lexicon): number | null {
  if (!unit || at + 1 >= tokens.count || !numberWordAt(tokens, at, lexicon)?.joiner) return null;
  const article = numberWordAt(tokens, at + 1, lexicon)?.article === true;
  const half = article ? at + 2 : at + 1;
  return half < tokens.count && numberWordAt(tokens, half, lexicon)?.half ? half + 1 : null;
}

/** "3 sur 5": a mark on a scale, or a part of a whole; the whole belongs to the span. Gives the token behind it. */
function outOf(tokens: Tokens, number: NumberReading, lexicon: Lexicon): number {
  const over = number.digits && number.end + 1 < tokens.count ? phraseFrom(lexicon.ratios, tokens, number.end, lexicon.vocabulary) : null;
  if (!over || over.end >= tokens.count || tokens.kind[over.end] !== TokenKind.number) return number.end;
  const behind = tokens.kind[over.end + 1] === TokenKind.word && over.end + 1 < tokens.count;
  return !behind && Number(tokens.lower[over.end]) >= number.value && Number(tokens.lower[over.end]) <= MAX_WHOLE ? over.end + 1 : number.end;
}

/** "1,2 million de tonnes", "half an hour": the word between a scale or share and its unit. */
function skipPartitive(tokens: Tokens, end: number, number: NumberReading, lexicon: Lexicon): number {
  if (end >= tokens.count) return end;
  const word = numberWordAt(tokens, end, lexicon);
  if (number.fraction && word?.article && word.small === null) return end + 1;
  const scaled = number.lastScale >= 1e6 || number.group !== 'none' || number.fraction;
  return scaled && isIn(tokens, end, lexicon, List.partitive) ? end + 1 : end;
}

function modifierOf(number: NumberReading, sense: BoundSense | null): FigureModifier {
  if (sense?.modifier) return sense.modifier;
  return number.group === 'about' ? 'about' : number.group === 'open' ? 'at_least' : null;
}
