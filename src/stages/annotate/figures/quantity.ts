/** Reads a quantity: one number or a range, with the hedges and bounds around it. */
import { TokenKind, type Tokens } from '../../../model/segmented.js';
import type { FigureModifier } from '../../../model/figure.js';
import type { BoundSense } from '../../../model/words/numbers.js';
import type { Lexicon } from './lexicon.js';
import { readNumber, type NumberReading } from './number.js';
import { phraseBefore, phraseFrom } from './phrases.js';
import { readRange } from './range.js';
import { currencyBefore, readUnit, type UnitReading } from './unit.js';

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
}

/** At most so many small words ("seulement", "les") stand between a bound and its number. */
const MAX_FILLERS = 2;

/** The bound in front of token `at`, past fillers and a currency sign; null where there is none. */
function boundBefore(tokens: Tokens, at: number, lexicon: Lexicon): { readonly start: number; readonly sense: BoundSense } | null {
  let end = at;
  for (let skipped = 0; ; skipped++) {
    const phrase = phraseBefore(lexicon.boundsBefore, tokens, end);
    if (phrase) {
      // "un peu plus d'environ": hedges pile up, the outer one has the say.
      const outer = phraseBefore(lexicon.boundsBefore, tokens, phrase.start);
      return outer ? { start: outer.start, sense: outer.value.ends === 'both' && phrase.value.ends !== 'both' ? phrase.value : outer.value } : { start: phrase.start, sense: phrase.value };
    }
    if (skipped === MAX_FILLERS || end === 0 || !lexicon.words.bounds.fillers.has(tokens.lower[end - 1]!)) return null;
    end--;
  }
}

/** The bound behind token `at`; not where a number of its own follows ("200 ou plus que 190"). */
function boundBehind(tokens: Tokens, at: number, text: string, lexicon: Lexicon): { readonly end: number; readonly sense: BoundSense } | null {
  const phrase = phraseFrom(lexicon.boundsAfter, tokens, at);
  if (!phrase) return null;
  let next = phrase.end;
  if (next < tokens.count && lexicon.words.cardinals.partitives.has(tokens.lower[next]!)) next++;
  if (next < tokens.count && tokens.kind[next] !== TokenKind.newline && readNumber(tokens, next, text, lexicon, { join: true, ratio: false })) return null;
  return { end: phrase.end, sense: phrase.value };
}

/** Reads the quantity whose first number begins at token `at` of the view's `text`, or gives null. Bounds are looked for on both sides. */
export function readQuantity(tokens: Tokens, at: number, text: string, lexicon: Lexicon, first: NumberReading): Quantity {
  const range = readRange(tokens, at, text, lexicon, first);
  const low = range?.low ?? first;
  const numberEnd = range?.end ?? first.end;
  const leading = currencyBefore(tokens, at, lexicon);
  const trailing = readUnit(tokens, skipPartitive(tokens, numberEnd, range?.high ?? first, lexicon), first.digits, lexicon);
  const unit = leading ?? trailing ?? range?.unit ?? null;
  const start = range?.start ?? leading?.start ?? at;
  const before = boundBefore(tokens, start, lexicon);
  const unitEnd = Math.max(numberEnd, trailing && trailing === unit ? trailing.end : 0);
  const behind = before ? null : boundBehind(tokens, unitEnd, text, lexicon) ?? boundBehind(tokens, numberEnd, text, lexicon);
  const sense = before?.sense ?? behind?.sense ?? null;
  const value = range ? { min: low.value, max: range.high.value } : valueOf(first, sense);
  return {
    start: before?.start ?? start, end: Math.max(unitEnd, behind?.end ?? 0), number: low, high: range?.high ?? null, numberEnd, unit,
    ...value, modifier: range ? (sense && sense.ends === 'both' && sense.modifier ? sense.modifier : 'between') : modifierOf(first, sense), bound: sense,
  };
}

/** "1,2 million de tonnes", "half an hour": the word between a scale or share and its unit. */
function skipPartitive(tokens: Tokens, end: number, number: NumberReading, lexicon: Lexicon): number {
  if (end >= tokens.count) return end;
  const word = lexicon.byWord.get(tokens.lower[end]!);
  if (number.fraction && word?.article && word.small === null) return end + 1;
  const scaled = number.lastScale >= 1e6 || number.group !== 'none' || number.fraction;
  return scaled && lexicon.words.cardinals.partitives.has(tokens.lower[end]!) ? end + 1 : end;
}

function valueOf(number: NumberReading, sense: BoundSense | null): { readonly min: number | null; readonly max: number | null } {
  const { value } = number;
  if (sense?.ends === 'high') return { min: null, max: value };
  if (sense?.ends === 'low' || (number.group === 'open' && !sense)) return { min: value, max: null };
  return number.group === 'open' ? { min: value, max: null } : { min: value, max: value };
}

function modifierOf(number: NumberReading, sense: BoundSense | null): FigureModifier {
  if (sense?.modifier) return sense.modifier;
  return number.group === 'about' ? 'about' : number.group === 'open' ? 'at_least' : null;
}
