/** Quality does not fall: each figure of the scorer keeps to its bound in bench/floors.json. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { canScore, scoreSet } from '../bench/score.js';
import * as parley from '../src/index.js';
import { SHARED } from './shared.js';

const floors = JSON.parse(readFileSync(new URL('../bench/floors.json', import.meta.url), 'utf8')) as Readonly<Record<string, { readonly least: Readonly<Record<string, number>>; readonly most: Readonly<Record<string, number>> }>>;

describe.skipIf(!canScore(SHARED))('quality floors (skipped where ../shared or python3 is absent)', () => {
  test.each(Object.keys(floors))('%s', name => {
    const figures = scoreSet(parley, SHARED, name);
    const under = Object.entries(floors[name]!.least).filter(([figure, bound]) => !((figures[figure] ?? -Infinity) >= bound)).map(([figure, bound]) => `${figure}: ${figures[figure]} is under ${bound}`);
    const over = Object.entries(floors[name]!.most).filter(([figure, bound]) => !((figures[figure] ?? Infinity) <= bound)).map(([figure, bound]) => `${figure}: ${figures[figure]} is over ${bound}`);
    expect([...under, ...over]).toEqual([]);
  });
});
