import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/stages/annotate/figures/lexicon.js';
import { readOrdinal } from '../../../src/stages/annotate/figures/ordinal.js';
import { packOf, segmentLines } from '../../lines.js';

function ordinalOf(text: string, language: string): number | string | null {
  const { tokens } = segmentLines(text, language);
  const read = readOrdinal(tokens, 0, lexiconFor(packOf(language).numbers, tokens));
  return read && read.end === tokens.count - 1 ? read.relative ?? read.value : null;
}

describe('ordinals, which are no figures', () => {
  it.each([
    ['1er', 1], ['2e', 2], ['1ère', 1], ['500000eme', 500_000], ['premier', 1], ['troisièmes', 3], ['vingt et unième', 21], ['soixante-dixième', 70], ['quatre-vingt-dix-neuvième', 99], ['deux centième', 200], ['trois millième', 3000],
    ['avant-dernier', 'end-1'], ['suivante', 'current+1'], ['un centième', null], ['deux', null],
  ])('French: %s', (text, place) => {
    expect(ordinalOf(text, 'fr')).toBe(place);
  });

  it.each([['1st', 1], ['22nd', 22], ['twelfth', 12], ['twenty-fifth', 25], ['one hundred and first', 101], ['two hundredth', 200], ['a hundred trillionth', 1e14], ['the last but one', 'end-1'], ['two', null]])('English: %s', (text, place) => {
    expect(ordinalOf(text, 'en')).toBe(place);
  });
});
