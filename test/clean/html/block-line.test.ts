import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockLine } from '../../../src/stages/clean/html/block-line.js';
import { makeLine } from '../../../src/stages/clean/line.js';

const ORIGIN = { element: 0, tag: 'p', linked: 0, strong: false };
const characters = fc.constantFrom('a', 'B', 'é', ' ', ' ', '  ', '\n', '\t', '\u00a0', '\u2009', '’', '“', '&', '&amp;', '&nbsp;', '\u00ad', '\u200b', '\u0301', '\u0085', '\u2028', '文', '–', '\u2011', 'word');

describe('the line of a block', () => {
  it('has the words and the place that a view of its runs has', () => {
    fc.assert(fc.property(fc.array(characters, { maxLength: 14 }), fc.array(fc.nat(40), { maxLength: 6 }), (parts, cuts) => {
      const source = parts.join('');
      const places = cuts.map(c => Math.min(c, source.length)).sort((a, b) => a - b);
      const runs = places.length % 2 ? [...places, source.length] : places.length ? places : [0, source.length];
      expect(blockLine(source, runs, ORIGIN)).toEqual(makeLine(source, runs, true, true, ORIGIN));
    }), { numRuns: 3000 });
  });
  it('keeps one space where tags, line breaks and spaces stand between two words', () => {
    const source = '  The  envoys\n met’s <b>in</b> Lavane ';
    const opens = source.indexOf('<b>');
    const closes = source.indexOf('</b>');
    const line = blockLine(source, [0, opens, opens + 3, closes, closes, closes, closes + 4, source.length], ORIGIN);
    expect(line).toMatchObject({ start: 2, end: source.length - 1, text: "The envoys met's in Lavane" });
  });
});
