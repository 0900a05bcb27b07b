/** Numbers of English: cardinals, groups, fractions and ordinals, put together with bounds, units and counted nouns. */
import type { CardinalWords, FractionWords, NumberWords, OrdinalWords } from '../../model/words/numbers.js';
import { bounds } from './numbers-bounds.js';
import { counted } from './numbers-counted.js';
import { units } from './units.js';

const cardinals: CardinalWords = {
  small: new Map([
    ['zero', 0], ['naught', 0], ['nought', 0], ['nil', 0], ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['ten', 10], ['eleven', 11], ['twelve', 12],
    ['thirteen', 13], ['fourteen', 14], ['fifteen', 15], ['sixteen', 16], ['seventeen', 17], ['eighteen', 18], ['nineteen', 19], ['twenty', 20], ['thirty', 30], ['forty', 40], ['fourty', 40],
    ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90],
  ]),
  vigesimal: false,
  hundreds: new Map([['hundred', 100], ['hundreds', 100]]),
  scales: new Map([
    ['thousand', 1e3], ['lakh', 1e5], ['lakhs', 1e5], ['million', 1e6], ['millions', 1e6], ['mln', 1e6], ['crore', 1e7], ['crores', 1e7], ['billion', 1e9], ['billions', 1e9], ['trillion', 1e12], ['trillions', 1e12],
    ['quadrillion', 1e15],
  ]),
  shortScales: new Map([
    ['k', { value: 1e3, needs: 'nothing' }], ['K', { value: 1e3, needs: 'currency_or_noun' }], ['G', { value: 1e9, needs: 'currency' }], ['m', { value: 1e6, needs: 'currency_or_noun' }], ['M', { value: 1e6, needs: 'currency_or_noun' }],
    ['mn', { value: 1e6, needs: 'nothing' }], ['mm', { value: 1e6, needs: 'currency' }], ['MM', { value: 1e6, needs: 'nothing' }], ['mio', { value: 1e6, needs: 'nothing' }], ['b', { value: 1e9, needs: 'currency' }], ['B', { value: 1e9, needs: 'currency' }],
    ['bn', { value: 1e9, needs: 'nothing' }], ['Bn', { value: 1e9, needs: 'nothing' }], ['BN', { value: 1e9, needs: 'nothing' }], ['tn', { value: 1e12, needs: 'nothing' }], ['trn', { value: 1e12, needs: 'nothing' }], ['T', { value: 1e12, needs: 'currency' }],
  ]),
  groups: new Map([
    ['dozen', { value: 12, about: false, many: false }], ['dozens', { value: 12, about: false, many: true }], ['dz', { value: 12, about: false, many: false }], ['dzs', { value: 12, about: false, many: false }],
    ['score', { value: 20, about: false, many: false }], ['scores', { value: 20, about: true, many: true }], ['tens', { value: 10, about: true, many: true }], ['hundreds', { value: 100, about: true, many: true }],
    ['thousands', { value: 1e3, about: true, many: true }], ['millions', { value: 1e6, about: true, many: true }], ['billions', { value: 1e9, about: true, many: true }], ['trillions', { value: 1e12, about: true, many: true }],
    ['couple', { value: 2, about: true, many: false }],
  ]),
  groupAdjectives: new Set(['good', 'full', 'further', 'cool', 'baker\'s']),
  several: new Map([['several', 2], ['many', 2], ['few', 2]]),
  articles: new Set(['a', 'an']),
  joiners: new Set(['and']),
  joinerCarries: true,
  partitives: new Set(['of']),
  negatives: new Set(['minus', 'negative']),
  decimalWords: new Set(['point']),
  pronounBefore: new Set(['the', 'that', 'this', 'which', 'no', 'any', 'every', 'each', 'some', 'another', 'next', 'last', 'only-one', 'first', 'second', 'third', 'previous', 'current', 'same', 'other', 'right', 'wrong', 'new', 'old', 'good', 'bad', 'big', 'small', 'number', 'day']),
  pronouns: new Set(['one']),
  ambiguous: new Set(['nil', 'score', 'scores', 'couple']),
};

const fractions: FractionWords = {
  halves: new Set(['half']),
  denominators: new Map([['half', 2], ['halves', 2], ['quarter', 4], ['quarters', 4]]),
  shares: new Map([['half', 0.5]]),
  ratios: ['out of', 'in every', 'in', 'over', 'out of every'],
};

const ordinals: OrdinalWords = {
  words: new Map([
    ['first', 1], ['second', 2], ['third', 3], ['fourth', 4], ['fifth', 5], ['sixth', 6], ['seventh', 7], ['eighth', 8], ['ninth', 9], ['nineth', 9], ['tenth', 10], ['eleventh', 11], ['twelfth', 12],
    ['thirteenth', 13], ['fourteenth', 14], ['fifteenth', 15], ['sixteenth', 16], ['seventeenth', 17], ['eighteenth', 18], ['nineteenth', 19], ['twentieth', 20], ['thirtieth', 30], ['fortieth', 40],
    ['fiftieth', 50], ['sixtieth', 60], ['seventieth', 70], ['eightieth', 80], ['ninetieth', 90], ['hundredth', 100], ['thousandth', 1e3], ['millionth', 1e6], ['billionth', 1e9], ['trillionth', 1e12],
  ]),
  neverDenominators: new Set(['first', 'second', 'seconds']),
  suffixes: new Set(['st', 'nd', 'rd', 'th']),
  relative: new Map([
    ['last', 'end+0'], ['penultimate', 'end-1'], ['antepenultimate', 'end-2'], ['the last but one', 'end-1'], ['the one before the last one', 'end-1'], ['the one before the last', 'end-1'], ['the second to last', 'end-1'], ['the second last', 'end-1'], ['next to last', 'end-1'],
    ['second-to-last', 'end-1'], ['next-to-last', 'end-1'], ['next one', 'current+1'], ['next', 'current+1'], ['the next one', 'current+1'], ['previous', 'current-1'], ['previous one', 'current-1'], ['current', 'current+0'], ['current one', 'current+0'],
  ]),
};

export const numbers: NumberWords = { digits: { decimal: '.', thousands: ',' }, cardinals, fractions, ordinals, bounds, units, counted };
