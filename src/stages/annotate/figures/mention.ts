/** Makes the figure of a quantity and of what it counts: span, values, unit, counted noun, and whether it holds for each of several. */
import type { TextSpan } from '../../../model/anchor.js';
import type { FigureMention } from '../../../model/figure.js';
import { Shape, TokenKind, type Tokens } from '../../../model/segmented.js';
import type { CountedReading } from './counted.js';
import { isIn, type Lexicon } from './lexicon.js';
import type { Quantity } from './quantity.js';
import { List } from './vocabulary.js';

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
  return isIn(tokens, at - 1, lexicon, List.determiner) || isIn(tokens, at - 1, lexicon, List.contracted) || isIn(tokens, at - 1, lexicon, List.preposition);
}

/** "4 500 euros chacun", "600 hommes par bataillon": the token behind it, or null. */
function eachBehind(tokens: Tokens, far: number, near: number, lexicon: Lexicon): number | null {
  return eachEnd(tokens, near, lexicon) ?? (near === far ? null : eachEnd(tokens, far, lexicon));
}

function eachEnd(tokens: Tokens, at: number, lexicon: Lexicon): number | null {
  if (isIn(tokens, at, lexicon, List.each)) return at + 1;
  return isIn(tokens, at, lexicon, List.per) && at + 1 < tokens.count && tokens.kind[at + 1] === TokenKind.word && !isIn(tokens, at + 1, lexicon, List.closed) ? at + 2 : null;
}

function eachBefore(tokens: Tokens, start: number, lexicon: Lexicon): boolean {
  return start > 0 && (isIn(tokens, start - 1, lexicon, List.each) || (start > 1 && isIn(tokens, start - 2, lexicon, List.each)));
}
