import { describe, expect, it } from 'vitest';
import { valueOf } from './reading.js';

const FRENCH: readonly (readonly [string, number])[] = [
  ['4000', 4000], ['4 000', 4000], ['4\u00a0000', 4000], ['4\u202f000', 4000], ["4'000", 4000], ['4’000', 4000], ['4.000', 4000], ['4,000', 4000], ['1 234 567,89', 1234567.89], ["1'234'567", 1234567],
  ['1,2', 1.2], ['0,05', 0.05], [',5', 0.5], ['1.5', 1.5], ['1.234.567', 1234567], ['-7,4', -7.4], ['−12', -12],
  ['1,2 million', 1_200_000], ['3 milliards', 3e9], ['2,5 Mds', 2.5e9], ['10k', 10_000], ['10 mille', 10_000], ['2 millions 500 000', 2_500_000],
  ['zéro', 0], ['dix-sept', 17], ['vingt et un', 21], ['vingt-et-une', 21], ['soixante et onze', 71], ['soixante-dix-neuf', 79], ['septante-deux', 72], ['quatre-vingts', 80], ['quatre-vingt-un', 81],
  ['quatre-vingt-dix', 90], ['quatre-vingt-dix-sept', 97], ['huitante-trois', 83], ['octante', 80], ['nonante-neuf', 99], ['cent', 100], ['cent un', 101], ['deux cents', 200], ['deux cent deux mille', 202_000],
  ['mille', 1000], ['mille neuf cent quatre-vingt-quatorze', 1994], ['dix-neuf cents', 1900], ['trois millions deux cent mille', 3_200_000], ['cent mille millions', 1e11], ['vingt et un mille', 21_000],
  ['trois millions et demi', 3_500_000], ['un million et demi', 1_500_000], ['un et demi', 1.5], ['trois quarts', 0.75], ['deux tiers', 2 / 3], ['un tiers', 1 / 3], ['un vingtième', 0.05], ['la moitié', NaN], ['moitié', 0.5],
  ['3/4', 0.75], ['2 1/4', 2.25], ['½', 0.5], ['2½', 2.5], ['deux virgule cinq', 2.5], ['un sur trois', 1 / 3],
  ['une dizaine', 10], ['une bonne centaine', 100], ['deux douzaines', 24], ['une demi-douzaine', 6], ['une dizaine de milliers', 10_000], ['des centaines de milliers', 100_000], ['plusieurs milliers', 2000],
  ['moins cinq', -5], ['négatif un', -1],
];

const ENGLISH: readonly (readonly [string, number])[] = [
  ['4000', 4000], ['4,000', 4000], ['4 000', 4000], ['1,234,567.89', 1234567.89], ['12,34,567', 1234567], ['1.111,11', 1111.11], ['1.5', 1.5], ['.25', 0.25], ['1.234', 1.234], ['-9.5', -9.5],
  ['1.2 million', 1_200_000], ['3 bn', 3e9], ['3bn', 3e9], ['10k', 10_000], ['5 thousand', 5000], ['4 thousand 3 hundred and 21', 4321],
  ['seventeen', 17], ['twenty-one', 21], ['ninety-nine', 99], ['one hundred and six', 106], ['a hundred', 100], ['two hundred and two thousand', 202_000], ['nineteen hundred', 1900], ['a million and a half', 1_500_000],
  ['five and a half million', 5_500_000], ['half a million', 500_000], ['a quarter of a million', 250_000], ['two and a half', 2.5], ['two-thirds', 2 / 3], ['three quarters', 0.75], ['a fifth', 0.2], ['one in five', 0.2], ['two out of three', 2 / 3],
  ['two hundred point zero three', 200.03], ['a dozen', 12], ['half a dozen', 6], ['two dozen', 24], ['several hundred', 200], ['a few thousand', 2000], ['tens of thousands', 10_000], ['hundreds of thousands', 100_000],
  ['minus five', -5], ['ninety - five', 95],
];

describe('numbers as the press writes them', () => {
  it.each(FRENCH)('French: %s', (text, value) => {
    if (Number.isNaN(value)) expect(valueOf(text, 'fr')).toBeNull();
    else expect(valueOf(text, 'fr')).toBeCloseTo(value, 9);
  });

  it.each(ENGLISH)('English: %s', (text, value) => {
    expect(valueOf(text, 'en')).toBeCloseTo(value, 9);
  });

  it.each([['192.168.1.2', 'en'], ['22,24,26,31', 'en'], ['1, 234, 567', 'en'], ['423 0000', 'fr'], ['vingt trente', 'fr'], ['deux cents et trois cents', 'fr'], ['012 345', 'fr']])('%s is no single number', (text, language) => {
    expect(valueOf(text, language)).toBeNull();
  });
});
