import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf, valueOf } from './reading.js';
import { groupDigits, spellEnglish, spellFrench } from './spell.js';

const WHOLE = fc.oneof(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 999_999_999_999 }));
const DECIMAL = fc.tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 1, max: 99 })).map(([whole, part]) => Number(`${whole}.${part}`));

describe('every number comes back from its spelling', () => {
  it('in French words, of France and of Switzerland', () => {
    fc.assert(fc.property(WHOLE, fc.constantFrom('france' as const, 'swiss' as const), (n, kind) => {
      expect(valueOf(spellFrench(n, kind), 'fr')).toBe(n);
      expect(valueOf(spellFrench(n, kind).replaceAll(' ', '-'), 'fr')).toBe(n);
    }));
  });

  it('in English words, with and without "and"', () => {
    fc.assert(fc.property(WHOLE, fc.boolean(), (n, and) => { expect(valueOf(spellEnglish(n, and), 'en')).toBe(n); }));
  });

  it('in digits with every mark between the thousands', () => {
    fc.assert(fc.property(WHOLE, fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009', "'", '’', '.', ''), (n, mark) => { expect(valueOf(groupDigits(n, mark, ','), 'fr')).toBe(n); }));
    fc.assert(fc.property(WHOLE, fc.constantFrom(' ', '\u00a0', '\u202f', ',', ''), (n, mark) => { expect(valueOf(groupDigits(n, mark, '.'), 'en')).toBe(n); }));
  });

  it('with decimals', () => {
    fc.assert(fc.property(DECIMAL, n => {
      expect(valueOf(groupDigits(n, ' ', ','), 'fr')).toBe(n);
      expect(valueOf(groupDigits(n, ',', '.'), 'en')).toBe(n);
    }));
  });
});

const FRENCH = ['Près de 70 000 marins', 'entre 300 et 500 marins', '12 % des voix', "une centaine d'élus", '3,5 milliards d’euros', 'deux tiers des sièges', 'trois ou quatre chars', 'au moins six morts'];
const ENGLISH = ['nearly 100,000 soldiers', 'between 600 and 1000 men', '12% of the votes', 'hundreds of boats', '$3.5 billion', 'two-thirds of the seats', 'three or four tanks', 'at least six deaths'];
const FRENCH_AROUND = ['Le ministre est venu.', 'La réunion a eu lieu à Tessel.', 'Selon la préfecture, rien ne change.', '« Nous attendons », dit-elle.', ''];
const ENGLISH_AROUND = ['The minister came.', 'The meeting was held in Tessel.', 'Nothing changes, the prefecture said.', '"We are waiting," she said.', ''];

describe('a figure stays the same in other surroundings', () => {
  it.each([['fr', FRENCH, FRENCH_AROUND], ['en', ENGLISH, ENGLISH_AROUND]] as const)('%s', (language, figures, around) => {
    const bare = (text: string): unknown => figuresOf(text, language).map(({ text: words, min, max, modifier, unit, head }) => ({ words, min, max, modifier, unit, head }));
    fc.assert(fc.property(fc.constantFrom(...figures), fc.array(fc.constantFrom(...around), { maxLength: 3 }), fc.array(fc.constantFrom(...around), { maxLength: 3 }), (figure, before, behind) => {
      expect(bare([...before, `${figure}.`, ...behind].join('\n'))).toEqual(bare(`${figure}.`));
    }));
  });
});

describe('what is odd does not hang', () => {
  it.each([
    ['100,000 quotation marks', '"'.repeat(100_000)], ['a chain of digits', '1,'.repeat(100_000)], ['groups without end', '1 000 '.repeat(20_000)], ['a row of small numbers', '12 '.repeat(100_000)],
    ['number words without end', 'vingt et un mille '.repeat(30_000)], ['groups of groups', 'des milliers de milliers '.repeat(30_000)], ['ranges of ranges', '1 à 2 à '.repeat(20_000)], ['dashes', '1-2-'.repeat(50_000)],
    ['one long hyphenated word', 'deux-'.repeat(50_000)], ['articles', 'un un, '.repeat(20_000)], ['digits without end', '9'.repeat(100_000)], ['fractions', '1/2/'.repeat(50_000)], ['addresses', 'a@b.c/1 '.repeat(30_000)],
  ])('%s', (_name, text) => {
    const started = performance.now();
    figuresOf(text, 'fr');
    figuresOf(text, 'en');
    // Linear work on this takes well under a second; what grows with the square takes minutes.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
