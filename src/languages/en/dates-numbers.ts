/** English number words inside expressions of time. */
import type { DateEntry } from '../../model/words/dates.js';

const ONES = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'];
const DECADES: readonly (readonly [string, number])[] = [['twenties', 1920], ['thirties', 1930], ['forties', 1940], ['fifties', 1950], ['sixties', 1960], ['seventies', 1970], ['eighties', 1980], ['nineties', 1990]];

const spelled: DateEntry[] = [];
for (let n = 1; n < 100; n++) {
  const tens = TENS[Math.floor(n / 10)]!;
  const ones = ONES[n % 10]!;
  spelled.push([n < 20 ? ONES[n]! : ones ? `${tens}-${ones}|${tens} ${ones}` : tens, { role: 'cardinal', number: n }]);
  if (n > 20 && ones) spelled.push([`${tens}-${ORDINALS[n % 10]}|${tens} ${ORDINALS[n % 10]}`, { role: 'ordinal', number: n }]);
  else if (n > 20) spelled.push([`${tens.slice(0, -1)}ieth`, { role: 'ordinal', number: n }]);
}

/** The words of a number below a hundred, as they end a year. */
const words = (n: number): string => (n < 20 ? ONES[n]! : ONES[n % 10] ? `${TENS[Math.floor(n / 10)]} ${ONES[n % 10]}|${TENS[Math.floor(n / 10)]}-${ONES[n % 10]}` : TENS[Math.floor(n / 10)]!);
const years: DateEntry[] = [['two thousand', { role: 'year', year: 2000 }]];
for (let n = 1; n < 100; n++) {
  const rest = words(n).split('|');
  if (n < 50) years.push([rest.flatMap(r => [`two thousand and ${r}`, `two thousand ${r}`, ...(n > 9 ? [`twenty ${r}`] : [])]).join('|'), { role: 'year', year: 2000 + n }]);
  if (n > 9) years.push([rest.map(r => `nineteen ${r}`).join('|'), { role: 'year', year: 1900 + n }]);
}

/** "six hundred", "two thousand", beside a unit of time. */
const round = [2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((n): DateEntry[] => [[`${ONES[n]} hundred`, { role: 'cardinal', number: n * 100 }], [`${ONES[n]} thousand`, { role: 'cardinal', number: n * 1000 }]]);

export const counts: readonly DateEntry[] = [
  ...spelled, ...years, ...round, ['several hundred|a few hundred|several thousand|a few thousand|hundreds of|thousands of|dozens of', { role: 'several' }],
  ...ORDINALS.flatMap((word, n): DateEntry[] => (word ? [[word, { role: 'ordinal', number: n }]] : [])),
  ['a|an', { role: 'cardinal', number: 1 }], ['a dozen|dozen', { role: 'cardinal', number: 12 }], ['a hundred|one hundred|hundred', { role: 'cardinal', number: 100 }], ['a thousand|thousand', { role: 'cardinal', number: 1000 }],
  ['half a|half an|a half', { role: 'cardinal', number: 0.5 }], ['a quarter of an|quarter of an', { role: 'cardinal', number: 0.25 }], ['three quarters of an', { role: 'cardinal', number: 0.75 }], ['one and a half', { role: 'cardinal', number: 1.5 }],
  ['a couple of|a couple|couple of', { role: 'cardinal', number: 2, about: true }],
  ['last', { role: 'ordinal', number: -1 }],
  ['st|nd|rd|th', { role: 'ordinal-ending' }],
  ['several|a few|few|some|many|numerous|a number of|various|countless', { role: 'several' }],
  ...DECADES.map(([word, decade]): DateEntry => [word, { role: 'decade', decade }]),
];
