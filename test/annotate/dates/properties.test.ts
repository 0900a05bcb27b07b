import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, dayNumber, dayText, two, weekdayOf } from '../../../src/calendar/days.js';
import { edtfBounds } from '../../../src/calendar/edtf.js';
import { datesOf, told } from './reading.js';

const MONTHS = {
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;
const WEEKDAYS = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;
type Code = keyof typeof MONTHS;

/** How each language writes a day, as the press does. */
const DAY_FORMS: Readonly<Record<Code, readonly ((year: number, month: number, day: number) => string)[]>> = {
  fr: [
    (y, m, d) => `le ${d === 1 ? '1er' : d} ${MONTHS.fr[m - 1]} ${y}`,
    (y, m, d) => `le ${WEEKDAYS.fr[weekdayOf(dayNumber(y, m, d)) - 1]} ${d === 1 ? '1er' : d} ${MONTHS.fr[m - 1]} ${y}`,
    (y, m, d) => `le ${two(d)}/${two(m)}/${y}`,
    (y, m, d) => `le ${two(d)}.${two(m)}.${y}`,
    (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  ],
  en: [
    (y, m, d) => `${MONTHS.en[m - 1]} ${d}, ${y}`,
    (y, m, d) => `${d} ${MONTHS.en[m - 1]} ${y}`,
    (y, m, d) => `${WEEKDAYS.en[weekdayOf(dayNumber(y, m, d)) - 1]}, ${MONTHS.en[m - 1]} ${d}, ${y}`,
    (y, m, d) => `${MONTHS.en[m - 1]!.slice(0, 3)}${m === 5 ? '' : '.'} ${d}, ${y}`,
    (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  ],
};

const YEAR = fc.integer({ min: 1900, max: 2059 });
const DAY = fc.integer({ min: dayNumber(1960, 1, 1), max: dayNumber(2059, 12, 31) });
const CODE = fc.constantFrom<Code>('fr', 'en');
const around = (code: Code, words: string): string => (code === 'fr' ? `Ils se sont vus ${words}.` : `They met on ${words}.`);
const edtfOf = (text: string, code: Code, published: string | null): readonly (string | null)[] => datesOf(text, code, published).map(d => d.edtf);

describe('what is written in words or figures is read as what it was', () => {
  it('a day, in every form of the press', () => {
    fc.assert(fc.property(CODE, DAY, fc.nat(), (code, number, form) => {
      const { year, month, day } = civilDate(number);
      const words = DAY_FORMS[code][form % DAY_FORMS[code].length]!(year, month, day);
      expect(edtfOf(around(code, words), code, '2021-03-17'), words).toEqual([dayText(number)]);
      // The day does not hang on the day of publication.
      expect(edtfOf(around(code, words), code, null), words).toEqual([dayText(number)]);
    }));
  });

  it('months, quarters, halves, decades and years', () => {
    fc.assert(fc.property(YEAR, fc.integer({ min: 1, max: 12 }), (year, month) => {
      const quarter = Math.ceil(month / 3);
      const [first, last] = [two(3 * quarter - 2), two(3 * quarter)];
      const ordinals = { fr: ['premier', 'deuxième', 'troisième', 'quatrième'], en: ['first', 'second', 'third', 'fourth'] };
      expect(edtfOf(`Ils se sont vus en ${MONTHS.fr[month - 1]} ${year}.`, 'fr', null)).toEqual([`${year}-${two(month)}`]);
      expect(edtfOf(`They met in ${MONTHS.en[month - 1]} ${year}.`, 'en', null)).toEqual([`${year}-${two(month)}`]);
      expect(edtfOf(`Ce fut au ${ordinals.fr[quarter - 1]} trimestre ${year}.`, 'fr', null)).toEqual([`${year}-${first}/${year}-${last}`]);
      expect(edtfOf(`It was in the ${ordinals.en[quarter - 1]} quarter of ${year}.`, 'en', null)).toEqual([`${year}-${first}/${year}-${last}`]);
      expect(edtfOf(`Depuis ${year}, rien.`, 'fr', null)).toEqual([`${year}/..`]);
      expect(edtfOf(`Since ${year}, nothing.`, 'en', null)).toEqual([`${year}/..`]);
      const decade = year - year % 10;
      expect(edtfOf(`Dans les années ${decade}, rien.`, 'fr', null)).toEqual([`${decade / 10}X`]);
      expect(edtfOf(`In the ${decade}s, nothing.`, 'en', null)).toEqual([`${decade / 10}X`]);
    }));
  });

  it('ranges of years and of days', () => {
    fc.assert(fc.property(YEAR, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 13 }), fc.integer({ min: 1, max: 14 }), (year, years, month, day, days) => {
      const last = year + years;
      expect(new Set(edtfOf(`Il y siégea de ${year} à ${last}.`, 'fr', null))).toEqual(new Set([`${year}/${last}`]));
      expect(edtfOf(`He sat there from ${year} to ${last}.`, 'en', null)).toEqual([`${year}/${last}`]);
      const span = `${year}-${two(month)}-${two(day + 1)}/${year}-${two(month)}-${two(day + 1 + days)}`;
      expect(new Set(edtfOf(`Ils se voient du ${day + 1} au ${day + 1 + days} ${MONTHS.fr[month - 1]} ${year}.`, 'fr', null))).toEqual(new Set([span]));
      expect(edtfOf(`They meet from ${MONTHS.en[month - 1]} ${day + 1} to ${day + 1 + days}, ${year}.`, 'en', null)).toEqual([span]);
    }));
  });
});

describe('a value holds the days that its words allow and no others', () => {
  /** [French, English, first and last day from the day of publication and its weekday] */
  const ROWS: readonly (readonly [string, string, (day: number, weekday: number) => readonly [number, number]])[] = [
    ['Il est venu hier.', 'He came yesterday.', d => [d - 1, d - 1]],
    ["Il est là aujourd'hui.", 'He is here today.', d => [d, d]],
    ['Il viendra demain.', 'He will come tomorrow.', d => [d + 1, d + 1]],
    ['Il est venu il y a trois jours.', 'He came three days ago.', d => [d - 3, d - 3]],
    ['Il viendra dans dix jours.', 'He will come in ten days.', d => [d + 10, d + 10]],
    ['Il est venu la semaine dernière.', 'He came last week.', (d, w) => [d - w - 6, d - w]],
    ['Il viendra la semaine prochaine.', 'He will come next week.', (d, w) => [d - w + 8, d - w + 14]],
    ['Il est là cette semaine.', 'He is here this week.', (d, w) => [d - w + 1, d - w + 7]],
    ['Il est venu le week-end dernier.', 'He came last weekend.', (d, w) => [d - w - 1, d - w]],
  ];

  it.each(ROWS)('%s %s', (french, english, days) => {
    fc.assert(fc.property(DAY, published => {
      const [first, last] = days(published, weekdayOf(published));
      for (const [text, code] of [[french, 'fr'], [english, 'en']] as const) {
        const found = edtfOf(text, code, dayText(published));
        expect(found.length, text).toBe(1);
        expect(edtfBounds(found[0]!), `${text} ${found[0]}`).toEqual({ first, last });
      }
    }), { numRuns: 40 });
  });

  it('a weekday told as past or to come is that weekday, within the week on its side', () => {
    fc.assert(fc.property(DAY, fc.integer({ min: 1, max: 7 }), CODE, fc.boolean(), (published, weekday, code, ahead) => {
      const name = WEEKDAYS[code][weekday - 1]!;
      const text = code === 'fr' ? (ahead ? `Ils se réuniront ${name}.` : `Ils se sont réunis ${name}.`) : (ahead ? `They will meet on ${name}.` : `They met on ${name}.`);
      const [found] = edtfOf(text, code, dayText(published));
      const bounds = edtfBounds(found!)!;
      expect(bounds.first).toBe(bounds.last);
      expect(weekdayOf(bounds.first!)).toBe(weekday);
      const away = bounds.first! - published;
      expect(ahead ? away >= 0 && away < 7 : away <= 0 && away > -7, `${text} ${found}`).toBe(true);
    }));
  });

  it('gives no day where the words give none', () => {
    const COARSE = ['en mai', 'en mai dernier', "l'été dernier", 'en 2014', 'fin avril', 'le mois prochain', "l'année dernière", 'au deuxième trimestre', 'dans les années 1990'];
    fc.assert(fc.property(fc.constantFrom(...COARSE), DAY, (words, published) => {
      for (const edtf of edtfOf(`Ils se sont vus ${words}.`, 'fr', dayText(published))) expect(edtf, words).toMatch(/^(?:\d{3}X|\d{4}(?:-\d\d)?(?:\/\d{4}-\d\d)?)$/);
    }));
  });
});

describe('a date stays the same in other surroundings', () => {
  const PHRASES = ['on Monday', 'last Tuesday', 'in May', 'since 2014', 'by the end of the year', 'from 2011 to 2013', 'in the first six months of 2020', 'at 1300 UTC', 'in the past year', 'two weeks ago', 'at 4:30 p.m.', 'every other day', 'in the late 1990s', 'the week of April 12', 'over the weekend', 'at half past six'];
  const NEUTRAL = ['The hall was full.', 'Nobody left the room.', '"We are waiting," she said.', 'Here is the text.', ''];

  it('in English', () => {
    fc.assert(fc.property(fc.constantFrom(...PHRASES), fc.array(fc.constantFrom(...NEUTRAL), { maxLength: 3 }), fc.array(fc.constantFrom(...NEUTRAL), { maxLength: 3 }), (phrase, before, behind) => {
      const sentence = `The envoys of Tessel spoke ${phrase}.`;
      expect(told([...before, sentence, ...behind].join('\n'), 'en', '2021-03-17')).toEqual(told(sentence, 'en', '2021-03-17'));
      expect(told([...before, sentence, ...behind].join(' '), 'en', '2021-03-17')).toEqual(told(sentence, 'en', '2021-03-17'));
    }));
  });
});
