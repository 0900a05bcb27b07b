/** Makes the figure of a quantity and of what it counts: span, values, unit, counted noun, and whether it holds for each of several. */
import type { TextSpan } from '../../../model/anchor.js';
import type { FigureMention } from '../../../model/figure.js';
import { Shape, TokenKind, type Tokens } from '../../../model/segmented.js';
import type { CountedReading } from './counted.js';
import type { Lexicon } from './lexicon.js';
import type { Quantity } from './quantity.js';

/** A figure with the tokens it covers. */
export interface FoundFigure {
  readonly mention: FigureMention;
  readonly start: number;
  readonly end: number;
}

/** The figure of `quantity` counting `counted`; `duration` where a date finder saw a duration there. Offsets in the view's `text`. */
export function makeFigure(tokens: Tokens, text: string, quantity: Quantity, counted: CountedReading, lexicon: Lexicon, duration: boolean): FoundFigure {
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

/** "4 500 euros chacun", "600 hommes par bataillon": the token behind it, or null. */
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
