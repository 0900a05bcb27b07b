/** TIMEX3 values of durations. */
import type { TimeUnit } from '../../../model/expression.js';

/** "P3D", "PT4H", "PXM" for an unknown count, "P0.5D"; a count of half hours is given in hours and a fraction. */
export function durationValue(count: number | null, unit: TimeUnit): string {
  const text = count === null ? 'X' : String(count);
  switch (unit) {
    case 'H': return `PT${text}H`;
    case 'MIN': return `PT${text}M`;
    case 'SEC': return `PT${text}S`;
    case 'Q': return count === null ? 'PXM' : `P${count * 3}M`;
    case 'S': return count === null ? 'PXM' : `P${count * 6}M`;
    case 'DE': return count === null ? 'PXDE' : `P${count * 10}Y`;
    case 'CE': return count === null ? 'PXCE' : `P${count * 100}Y`;
    default: return `P${text}${unit}`;
  }
}
