import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONG_WORD, scanWords, wordColumns } from '../../src/text/words.js';

function wordsOf(text: string): string[] {
  const columns = scanWords(text, wordColumns());
  return Array.from({ length: columns.count }, (_, k) => text.slice(columns.start[k], columns.end[k]));
}

function hashesOf(text: string): number[] {
  const columns = scanWords(text, wordColumns());
  return [...columns.hash.subarray(0, columns.count)];
}

describe('words as numbers', () => {
  it.each([
    ['elided words are two', "l'accord d’État", ['l', 'accord', 'd', 'État']],
    ['numbers are cut at their marks alike', '100’000 or 100 000', ['100', '000', 'or', '100', '000']],
    ['letters beyond Latin are letters', 'Встреча в 3 ч.', ['Встреча', 'в', '3', 'ч']],
    ['a text without words has none', ' … « » – ', []],
  ])('%s', (_name, text, words) => { expect(wordsOf(text)).toEqual(words); });

  it.each([
    ['case and accents', 'ÉTÉ à Sund', 'été a sund'],
    ['ligatures', 'sœur, cæsar', 'soeur caesar'],
    ['letters composed or not', 'e\u0301te\u0301', 'été'],
    ['marks and spaces', '«Le port» – ouvert!', 'le  port ouvert'],
  ])('%s make no difference', (_name, one, other) => { expect(hashesOf(one)).toEqual(hashesOf(other)); });

  it('tells long words from short ones in the hash', () => {
    expect(hashesOf('port le 2031 de').map(h => h & LONG_WORD)).toEqual([1, 0, 1, 0]);
  });

  it('has a check beside the hash, the same for all spellings of one word and mostly another for another', () => {
    const checkOf = (word: string): number => scanWords(word, wordColumns()).check[0]!;
    expect(checkOf('CŒUR')).toBe(checkOf('coeur'));
    expect(new Set(['port', 'pont', 'mont', 'sort', 'fort', 'part'].map(checkOf)).size).toBeGreaterThan(3);
  });

  it('finds the same words as a pattern does, in any text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'É', 'œ', ' ', "'", '-', '7', '\n', '«', 'б', '。') }), text => {
      expect(wordsOf(text)).toEqual(text.match(/[\p{L}\p{N}]+/gu) ?? []);
    }));
  });

  it('grows its columns for a long text', () => {
    expect(wordsOf('un port '.repeat(10_000))).toHaveLength(20_000);
  });
});
