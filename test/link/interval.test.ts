import { describe, expect, it } from 'vitest';
import { edtfInterval, intersects, intervalText, lengthOf } from '../../src/stages/link/interval.js';

describe('dates as intervals', () => {
  it.each([
    ['a day', '2024-02-29', 1], ['a month', '2024-02', 29], ['a year', '2023', 365], ['a range', '2024-03-01/2024-03-03', 3], ['an open range', '2024-03-01/..', Infinity],
    ['a decade', '199X', 3652], ['a minute of a day', '2024-02-29T18:30', 1], ['a season', '2024-21', 92],
  ] as const)('%s has its days', (_, edtf, days) => { expect(lengthOf(edtfInterval(edtf)!)).toBe(days); });

  it('a day of a month may be that month', () => { expect(intersects(edtfInterval('2024-02')!, edtfInterval('2024-02-29')!)).toBe(true); });
  it('what is no date has no interval', () => { expect(edtfInterval('soon')).toBeNull(); expect(edtfInterval('../..')).toBeNull(); });
  it('an interval is written as its days', () => { expect(intervalText(edtfInterval('2024-03-01/2024-03-03')!)).toBe('2024-03-01/2024-03-03'); });
});
