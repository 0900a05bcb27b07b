/** Reads scientific notation and powers behind digits: "1e10", "12,32e+14", "1,1^23". */
import { TokenKind, type Tokens } from '../../../model/segmented.js';
import type { CardinalReading } from './cardinal.js';
import { touch } from './digits.js';

/** "e10", "e-1" behind a mantissa comes as one word token. */
const EXPONENT = /^e(-?\d{1,3})$/;

/** The value of a mantissa with its exponent, or null where none is glued on. A power of a signed base keeps the sign outside, as Recognizers-Text has it. */
export function readExponent(tokens: Tokens, base: CardinalReading, text: string): { readonly end: number; readonly value: number } | null {
  const at = base.end;
  if (at >= tokens.count || !touch(tokens, at - 1)) return null;
  const glued = EXPONENT.exec(tokens.lower[at]!);
  if (glued) return { end: at + 1, value: Number(`${base.value}e${glued[1]}`) };
  const mark = tokens.lower[at]!;
  if (mark !== 'e' && mark !== '^') return null;
  const signs = readSigns(tokens, at + 1);
  if (tokens.kind[signs.end] !== TokenKind.number || text.slice(tokens.end[at], tokens.start[signs.end]).includes(' ')) return null;
  const power = signs.sign * Number(tokens.lower[signs.end]);
  return { end: signs.end + 1, value: mark === 'e' ? Number(`${base.value}e${power}`) : base.value ** power };
}

/** Signs before an exponent; two minuses make a plus. */
function readSigns(tokens: Tokens, at: number): { readonly end: number; readonly sign: 1 | -1 } {
  let sign: 1 | -1 = 1;
  let end = at;
  while (end < at + 2 && (tokens.lower[end] === '+' || tokens.lower[end] === '-')) {
    if (tokens.lower[end] === '-') sign = sign === 1 ? -1 : 1;
    end++;
  }
  return { end, sign };
}
