/** Numbers of French: cardinals, groups, fractions and ordinals, put together with bounds, units and counted nouns. */
import type { CardinalWords, FractionWords, NumberWords, OrdinalWords } from '../../model/words/numbers.js';
import { bounds } from './numbers-bounds.js';
import { counted } from './numbers-counted.js';
import { units } from './units.js';

const cardinals: CardinalWords = {
  small: new Map([
    ['zéro', 0], ['un', 1], ['une', 1], ['deux', 2], ['trois', 3], ['quatre', 4], ['cinq', 5], ['six', 6], ['sept', 7], ['huit', 8], ['neuf', 9], ['dix', 10],
    ['onze', 11], ['douze', 12], ['treize', 13], ['quatorze', 14], ['quinze', 15], ['seize', 16], ['vingt', 20], ['vingts', 20], ['trente', 30], ['quarante', 40],
    ['cinquante', 50], ['soixante', 60], ['septante', 70], ['huitante', 80], ['octante', 80], ['nonante', 90],
  ]),
  vigesimal: true,
  hundreds: new Map([['cent', 100], ['cents', 100]]),
  scales: new Map([
    ['mille', 1e3], ['mil', 1e3], ['lakh', 1e5], ['million', 1e6], ['millions', 1e6], ['crore', 1e7], ['milliard', 1e9], ['milliards', 1e9], ['billion', 1e12], ['billions', 1e12],
    // In the press "trillion" is the English word, 10^12; the 10^18 of the long scale counts nothing that is reported.
    ['trillion', 1e12], ['trillions', 1e12], ['billiard', 1e15], ['billiards', 1e15],
  ]),
  shortScales: new Map([
    ['k', { value: 1e3, needs: 'nothing' }], ['K', { value: 1e3, needs: 'currency_or_noun' }], ['G', { value: 1e9, needs: 'currency' }],
    ['M', { value: 1e6, needs: 'currency' }], ['Mio', { value: 1e6, needs: 'nothing' }], ['mio', { value: 1e6, needs: 'nothing' }], ['Md', { value: 1e9, needs: 'nothing' }],
    ['Mds', { value: 1e9, needs: 'nothing' }], ['Mrd', { value: 1e9, needs: 'nothing' }], ['Mrds', { value: 1e9, needs: 'nothing' }], ['md', { value: 1e9, needs: 'nothing' }], ['mds', { value: 1e9, needs: 'nothing' }],
  ]),
  groups: new Map([
    ['demi-douzaine', { value: 6, about: false, many: false }], ['demi-douzaines', { value: 6, about: false, many: true }],
    ['huitaine', { value: 8, about: true, many: false }], ['dizaine', { value: 10, about: true, many: false }], ['dizaines', { value: 10, about: true, many: true }],
    ['douzaine', { value: 12, about: false, many: false }], ['douzaines', { value: 12, about: false, many: true }], ['quinzaine', { value: 15, about: true, many: false }],
    ['vingtaine', { value: 20, about: true, many: false }], ['vingtaines', { value: 20, about: true, many: true }], ['trentaine', { value: 30, about: true, many: false }],
    ['quarantaine', { value: 40, about: true, many: false }], ['cinquantaine', { value: 50, about: true, many: false }], ['soixantaine', { value: 60, about: true, many: false }],
    ['septantaine', { value: 70, about: true, many: false }], ['huitantaine', { value: 80, about: true, many: false }], ['nonantaine', { value: 90, about: true, many: false }],
    ['centaine', { value: 100, about: true, many: false }], ['centaines', { value: 100, about: true, many: true }], ['millier', { value: 1e3, about: true, many: false }],
    ['milliers', { value: 1e3, about: true, many: true }], ['millions', { value: 1e6, about: true, many: true }], ['milliards', { value: 1e9, about: true, many: true }],
  ]),
  groupAdjectives: new Set(['bonne', 'petite', 'grosse', 'belle', 'bon', 'petit', 'gros', 'première', 'nouvelle', 'autre']),
  several: new Map([['plusieurs', 2], ['quelques', 2], ['des', 1], ['par', 1], ['les', 1], ['ces', 1], ['maintes', 2]]),
  articles: new Set(['un', 'une']),
  joiners: new Set(['et']),
  joinerCarries: false,
  partitives: new Set(['de', "d'"]),
  negatives: new Set(['moins', 'négatif', 'négative']),
  decimalWords: new Set(['virgule']),
  pronounBefore: new Set([]),
  pronouns: new Set([]),
  ambiguous: new Set(['neuf', 'mil']),
};

const fractions: FractionWords = {
  halves: new Set(['demi', 'demie', 'demis', 'demies']),
  denominators: new Map([['tiers', 3], ['quart', 4], ['quarts', 4], ['demi', 2], ['demie', 2], ['demis', 2], ['demies', 2]]),
  shares: new Map([['moitié', 0.5]]),
  ratios: ['sur'],
};

const ordinals: OrdinalWords = {
  words: new Map([
    ['premier', 1], ['première', 1], ['second', 2], ['seconde', 2], ['tierce', 3], ['unième', 1], ['deuxième', 2], ['troisième', 3], ['quatrième', 4], ['cinquième', 5], ['sixième', 6],
    ['septième', 7], ['huitième', 8], ['neuvième', 9], ['dixième', 10], ['onzième', 11], ['douzième', 12], ['treizième', 13], ['quatorzième', 14], ['quinzième', 15],
    ['seizième', 16], ['vingtième', 20], ['trentième', 30], ['quarantième', 40], ['cinquantième', 50], ['soixantième', 60], ['septantième', 70], ['huitantième', 80],
    ['octantième', 80], ['nonantième', 90], ['centième', 100], ['millième', 1e3], ['millionième', 1e6], ['milliardième', 1e9], ['billionième', 1e12], ['trillionième', 1e12],
  ]),
  neverDenominators: new Set(['premier', 'première', 'premiers', 'premières', 'second', 'seconde', 'seconds', 'secondes', 'tierce', 'unième', 'deuxième', 'deuxièmes']),
  suffixes: new Set(['e', 'es', 'er', 'ers', 'ère', 'ères', 're', 'res', 'ème', 'èmes', 'eme', 'emes', 'ième', 'ièmes', 'ieme', 'iemes', 'nd', 'nde', 'nds', 'ndes']),
  relative: new Map([
    ['dernier', 'end+0'], ['dernière', 'end+0'], ['derniers', 'end+0'], ['dernières', 'end+0'], ['avant-dernier', 'end-1'], ['avant-dernière', 'end-1'], ['avant-derniers', 'end-1'],
    ['avant-dernières', 'end-1'], ["celui d' avant le dernier", 'end-1'], ["celle d' avant la dernière", 'end-1'], ['antépénultième', 'end-2'], ['pénultième', 'end-1'],
    ['prochain', 'current+1'], ['prochaine', 'current+1'], ['prochains', 'current+1'], ['prochaines', 'current+1'], ['suivant', 'current+1'], ['suivante', 'current+1'],
    ['suivants', 'current+1'], ['suivantes', 'current+1'], ['précédent', 'current-1'], ['précédente', 'current-1'], ['précédents', 'current-1'], ['précédentes', 'current-1'],
  ]),
};

export const numbers: NumberWords = { digits: { decimal: ',', thousands: '.' }, cardinals, fractions, ordinals, bounds, units, counted };
