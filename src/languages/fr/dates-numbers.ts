/** French number words inside expressions of time: cardinals, ordinals, round and vague counts. */
import type { DateEntry } from '../../model/words/dates.js';

const ONES = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf'];
const TENS: readonly (readonly [string, number])[] = [['vingt', 20], ['trente', 30], ['quarante', 40], ['cinquante', 50], ['soixante', 60], ['septante', 70], ['quatre-vingt', 80], ['huitante', 80], ['nonante', 90]];
const ORDINALS = ['', 'premier|première|premiere', 'deuxième|deuxieme|second|seconde', 'troisième|troisieme', 'quatrième|quatrieme', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième', 'dixième', 'onzième', 'douzième', 'treizième', 'quatorzième', 'quinzième', 'seizième', 'dix-septième', 'dix-huitième', 'dix-neuvième', 'vingtième', 'vingt-et-unième|vingt et unième'];

/** Every spelling of a number below a hundred: "vingt et un", "vingt-et-un", "quatre-vingt-dix". */
function spellings(n: number): string[] {
  if (n < 20) return [ONES[n]!];
  const out: string[] = [];
  for (const [word, base] of TENS) {
    const rest = n - base;
    if (rest < 0 || rest > 19 || (rest > 9 && base !== 60 && word !== 'quatre-vingt')) continue;
    if (rest === 0) out.push(word, ...(base === 80 && word === 'quatre-vingt' ? ['quatre-vingts'] : []));
    else if (rest === 1 || rest === 11) out.push(`${word} et ${ONES[rest]}`, `${word}-et-${ONES[rest]}`, `${word}-${ONES[rest]}`);
    else out.push(`${word}-${ONES[rest]}`, `${word} ${ONES[rest]}`);
  }
  return out;
}

const cardinals: DateEntry[] = [];
for (let n = 1; n < 100; n++) cardinals.push([[...new Set(spellings(n))].join('|'), { role: 'cardinal', number: n }]);

const years: DateEntry[] = [['deux mille|deux mil|an deux mille', { role: 'year', year: 2000 }]];
for (let n = 1; n < 100; n++) {
  const rest = [...new Set(spellings(n))];
  if (n < 50) years.push([rest.map(r => `deux mille ${r}`).join('|'), { role: 'year', year: 2000 + n }]);
  years.push([rest.flatMap(r => [`mille neuf cent ${r}`, `mil neuf cent ${r}`, `dix-neuf cent ${r}`]).join('|'), { role: 'year', year: 1900 + n }]);
}

/** "trois cents", "deux mille", beside a unit of time. */
const round = [2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((n): DateEntry[] => [...(n < 10 ? [[`${ONES[n]} cents|${ONES[n]} cent`, { role: 'cardinal', number: n * 100 }] as DateEntry] : []), [`${ONES[n]} mille`, { role: 'cardinal', number: n * 1000 }]]);

export const counts: readonly DateEntry[] = [
  ...cardinals, ...years, ...round, ["des centaines d'|plusieurs centaines d'|quelques centaines d'|des milliers d'|plusieurs milliers d'|quelques milliers d'|des dizaines d'|quelques dizaines d'", { role: 'several' }],
  ['une', { role: 'cardinal', number: 1 }], ['cent|une centaine de', { role: 'cardinal', number: 100 }], ['mille', { role: 'cardinal', number: 1000 }],
  ["une dizaine de|une dizaine d'", { role: 'cardinal', number: 10, about: true }], ["une douzaine de|une douzaine d'", { role: 'cardinal', number: 12, about: true }],
  ["une quinzaine de|une quinzaine d'", { role: 'cardinal', number: 15, about: true }], ["une vingtaine de|une vingtaine d'", { role: 'cardinal', number: 20, about: true }],
  ["une trentaine de|une trentaine d'", { role: 'cardinal', number: 30, about: true }], ["une quarantaine de|une quarantaine d'", { role: 'cardinal', number: 40, about: true }],
  ["une cinquantaine de|une cinquantaine d'", { role: 'cardinal', number: 50, about: true }], ["une soixantaine de|une soixantaine d'", { role: 'cardinal', number: 60, about: true }],
  ["une centaine de|une centaine d'", { role: 'cardinal', number: 100, about: true }],
  ['demi|une demi|un demi|une demie', { role: 'cardinal', number: 0.5 }], ["trois quarts d'", { role: 'cardinal', number: 0.75 }], ["un quart d'|quart d'", { role: 'cardinal', number: 0.25 }],
  ...ORDINALS.flatMap((words, n): DateEntry[] => (words ? [[words, { role: 'ordinal', number: n }]] : [])),
  ['dernier|dernière', { role: 'ordinal', number: -1 }],
  ['er|re|ère|e|ème|eme|nd|nde', { role: 'ordinal-ending' }],
  ["des", { role: 'several', bare: true }], ["quelques|plusieurs|de longs|de longues|de nombreux|de nombreuses|de longues|divers|bien des|maints|certains", { role: 'several' }],
];
