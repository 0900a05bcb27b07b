import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureModifier } from '../../../src/model/figure.js';
import { exclude, type Quantity } from '../../../src/stages/link/disagreements/quantities.js';

const q = (min: number | null, max: number | null = min, modifier: FigureModifier = null): Quantity => ({ min, max, modifier });

describe('figures that exclude each other', () => {
  it.each([
    ['400 soldiers and 4000 soldiers', q(400), q(4000)],
    ['400 soldiers and up to 4000: a digit was lost', q(400), q(null, 4000, 'up_to')],
    ['45 dead and 46 dead', q(45), q(46)],
    ['three hours and five hours', q(3), q(5)],
    ['more than 300 and 200', q(300, null, 'more_than'), q(200)],
    ['between 600 and 1000, and 1500', q(600, 1000, 'between'), q(1500)],
    ['about 100 and 150', q(100, 100, 'about'), q(150)],
    ['2000 and 2400: the round one rounds too much', q(2000), q(2400)],
  ])('%s', (_, a, b) => { expect(exclude(a, b)).toBe(true); expect(exclude(b, a)).toBe(true); });

  it.each([
    ['nearly four hours and four hours', q(4, 4, 'almost'), q(4)],
    ['some 60 000 and 58 000', q(60000, 60000, 'about'), q(58000)],
    ['more than 60 000 and 61 500', q(60000, null, 'more_than'), q(61500)],
    ['up to 4000 and 3200', q(null, 4000, 'up_to'), q(3200)],
    ['1200 and 1240: the one rounds the other', q(1200), q(1240)],
    ['between 600 and 1000, and 800', q(600, 1000, 'between'), q(800)],
    ['at least 20 and more than 30', q(20, null, 'at_least'), q(30, null, 'more_than')],
  ])('%s agree', (_, a, b) => { expect(exclude(a, b)).toBe(false); expect(exclude(b, a)).toBe(false); });

  it('no figure excludes itself, and exclusion has no direction', () => {
    const quantity = fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom<FigureModifier>(null, 'about', 'almost', 'at_least', 'more_than', 'up_to', 'less_than'))
      .map(([n, m]) => (m === 'at_least' || m === 'more_than' ? q(n, null, m) : m === 'up_to' || m === 'less_than' ? q(null, n, m) : q(n, n, m)));
    fc.assert(fc.property(quantity, a => !exclude(a, a)));
    fc.assert(fc.property(quantity, quantity, (a, b) => exclude(a, b) === exclude(b, a)));
  });
});
