/** What a figure says as an interval, and whether two of them exclude each other. */
import type { FigureModifier } from '../../../model/figure.js';

export interface Quantity {
  readonly min: number | null;
  readonly max: number | null;
  readonly modifier: FigureModifier;
}

/** "About", "nearly" and "some" leave so much room on the sides that they open. */
const HEDGE = 0.15;
/** Counts under this are told exactly: 45 dead and 46 dead differ; above it a rounder figure may round the other. */
const EXACT_BELOW = 20;

/** The values that the words allow. Open ends are infinite. */
export function allowed({ min, max, modifier }: Quantity): { readonly low: number; readonly high: number } {
  const low = min ?? max ?? 0;
  const high = max ?? min ?? 0;
  switch (modifier) {
    case 'about': return { low: low - HEDGE * Math.abs(low), high: high + HEDGE * Math.abs(high) };
    case 'almost': return { low: low - HEDGE * Math.abs(low), high };
    case 'at_least': case 'more_than': return { low, high: Infinity };
    case 'up_to': case 'less_than': return { low: -Infinity, high };
    default: return { low: min ?? -Infinity, high: max ?? Infinity };
  }
}

/**
 * Whether no value fits both. Hedges and bounds are respected, and a round figure may stand for the exact one that it rounds ("4000" for 3950).
 * Where one figure is the other with a digit more or less ("400", "up to 4000"), a bound does not reconcile them: it is a slip.
 */
export function exclude(a: Quantity, b: Quantity): boolean {
  if (slip(a, b)) return true;
  const [p, q] = [allowed(a), allowed(b)];
  if (p.low <= q.high && q.low <= p.high) return false;
  const [x, y] = [plain(a), plain(b)];
  return x === null || y === null || !(rounds(x, y) || rounds(y, x));
}

/** The number itself, of plain and hedged figures. */
function plain({ min, max }: Quantity): number | null {
  return min !== null && min === max ? min : null;
}

/** The number that a figure names, whatever its bound; null for ranges. */
function named({ min, max, modifier }: Quantity): number | null {
  return min !== null && max !== null ? (min === max ? min : null) : modifier === null ? null : min ?? max;
}

/** "400" and "4000": the same digits, another number of noughts. Single figures ("1", "10") are too common to tell. */
export function slip(a: Quantity, b: Quantity): boolean {
  const [x, y] = [named(a), named(b)];
  if (x === null || y === null || x <= 0 || y <= 0 || x === y || Math.max(x, y) < 100) return false;
  return Number.isSafeInteger(x) && Number.isSafeInteger(y) ? withoutNoughts(x) === withoutNoughts(y) : digits(x) === digits(y);
}

function withoutNoughts(x: number): number {
  let rest = x;
  while (rest % 10 === 0) rest /= 10;
  return rest;
}

function digits(x: number): string {
  return String(x).replace('.', '').replace(/^0+/, '').replace(/(?<!0)0+$/, '');
}

/** Whether `round` is `exact` rounded to the places that `round` shows: 1200 for 1240, 300 for 312. */
function rounds(round: number, exact: number): boolean {
  if (exact < EXACT_BELOW || round % 10 !== 0) return false;
  let unit = 10;
  while (round % (unit * 10) === 0 && unit * 10 <= round) unit *= 10;
  // One digit left says little: 2000 does not stand for 2400.
  if (String(round / unit).length === 1) unit /= 2;
  return Math.abs(round - exact) <= unit / 2;
}

/** How a figure reads: "600-1000", "<= 4000", "~ 100000". */
export function quantityText({ min, max, modifier }: Quantity): string {
  if (min !== null && max !== null && min !== max) return `${min}-${max}`;
  const value = String(min ?? max ?? '?');
  switch (modifier) {
    case 'about': return `about ${value}`;
    case 'almost': return `almost ${value}`;
    case 'at_least': return `at least ${value}`;
    case 'more_than': return `more than ${value}`;
    case 'up_to': return `up to ${value}`;
    case 'less_than': return `less than ${value}`;
    default: return value;
  }
}
