import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHARED, hasShared } from '../../shared.js';
import { figuresOf } from './reading.js';

interface GoldFigure { readonly document: string; readonly start: number; readonly end: number; readonly text: string; readonly min: number | null; readonly max: number | null }

// The finder alone, on the whole text and without dates: what the gold counts must be there with its value.
describe.skipIf(!hasShared)('the figures that a careful reader marked in the seeds', () => {
  const gold = hasShared ? (JSON.parse(readFileSync(`${SHARED}/gold/seeds.json`, 'utf8')) as { readonly figures: readonly GoldFigure[] }).figures : [];
  it.each([...new Set(gold.map(g => g.document))])('%s', document => {
    const source = readFileSync(`${SHARED}/seeds/${document}`, 'utf8');
    const found = figuresOf(source, 'fr').map(({ min, max, text }) => `${text.replace(/\s/g, ' ')} ${min} ${max}`);
    const missed = gold.filter(g => g.document === document && !found.some(f => f.includes(g.text.replace(/[’]/g, "'").replace(/\s/g, ' ')) && f.endsWith(` ${g.min} ${g.max}`)));
    expect(missed.map(g => g.text)).toEqual([]);
  });
});
