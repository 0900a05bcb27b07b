import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '../../src/calendar/edtf.js';
import { estimateDay, inferPublication } from '../../src/calendar/reference.js';
import { datesOf, told } from '../annotate/dates/reading.js';

const REPORT = "Mercredi, les envoyés se sont réunis à Tessel. Lundi, ils s'étaient vus à Corvanne. Ils se retrouveront jeudi. Mercredi soir, rien n'était signé.";

describe('a publication known by its month', () => {
  it('takes the main weekday nearest to the middle of the month, and the others around it', () => {
    const dates = datesOf(REPORT, 'fr', '2021-03');
    expect(dates.map(d => d.edtf)).toEqual(['2021-03-17', '2021-03-15', '2021-03-18', '2021-03-17']);
    expect(dates.every(d => !d.certain)).toBe(true);
    expect(dates[0]!.candidates).toEqual(['2021-03-03', '2021-03-10', '2021-03-17', '2021-03-24', '2021-03-31']);
    expect(dates[1]!.candidates).toEqual(['2021-03-01', '2021-03-08', '2021-03-15', '2021-03-22', '2021-03-29']);
  });

  it('tells the estimated day and its candidates', () => {
    expect(estimateDay(datesOf(REPORT, 'fr', null), '2021-03')).toEqual({ day: '2021-03-17', candidates: ['2021-03-03', '2021-03-10', '2021-03-17', '2021-03-24', '2021-03-31'] });
    expect(estimateDay(datesOf('Ils se sont vus hier.', 'fr', null), '2021-03')).toBeNull();
  });

  it('keeps the month for what no weekday places', () => {
    expect(told('Ils se sont vus hier. Ce mois-ci, rien.', 'fr', '2021-03')).toEqual(['hier = XXXX-XX-XX', 'Ce mois-ci = 2021-03']);
  });
});

describe('a publication that nothing states', () => {
  it('is the first day without a year that follows the last one with its year', () => {
    expect(inferPublication(datesOf("En mai 2018, l'accord échoua. En mars 2017, tout avait commencé. Le 3 mars, les délégués se sont retrouvés.", 'fr', null))).toBe('2019-03-03');
  });

  it('stays unknown without both', () => {
    expect(inferPublication(datesOf('Le 3 mars, les délégués se sont retrouvés.', 'fr', null))).toBeNull();
    expect(inferPublication(datesOf("En août 2015, l'accord échoua.", 'fr', null))).toBeNull();
  });
});

describe('every value', () => {
  const PHRASES = ['hier', 'lundi', 'mardi prochain', 'depuis 2014', 'fin juin', "l'été dernier", 'dans trois jours', 'du 8 au 9 juillet', 'en mai dernier', 'depuis les années 1990', 'vers 17 h', 'au XIXe siècle', 'la semaine dernière', "d'ici la fin de l'année", 'mi-mars', 'Noël', 'il y a quelques jours', 'le week-end dernier', 'depuis une vingtaine d\'années', 'au premier semestre 2019'];

  it('is valid EDTF or none, on every day of publication', () => {
    fc.assert(fc.property(fc.constantFrom(...PHRASES), fc.integer({ min: 1950, max: 2080 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (phrase, year, month, day) => {
      const published = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      for (const date of datesOf(`Ils ont parlé ${phrase}.`, 'fr', published)) expect(date.edtf === null || isEdtf(date.edtf), `${date.text} ${date.edtf}`).toBe(true);
    }));
  });

  it('does not change when neutral text stands around it', () => {
    fc.assert(fc.property(fc.constantFrom(...PHRASES), fc.constantFrom('La salle était pleine.\n', 'Voici le texte.\n', ''), fc.constantFrom('\nLa suite manque.', '\nVoir aussi le dossier.', ''), (phrase, head, tail) => {
      const alone = told(`Ils ont parlé ${phrase}.`, 'fr', '2021-03-17');
      expect(told(`${head}Ils ont parlé ${phrase}.${tail}`, 'fr', '2021-03-17')).toEqual(alone);
    }));
  });
});

describe('long and odd texts', () => {
  it('stays linear on a line of marks, numbers and days without end', () => {
    const text = '«'.repeat(100_000) + [' 12:', ' 20/', ' de 1', ' à 12:30', ' mardi', ' le lendemain', ' 3 et', ' trois jours et'].map(words => words.repeat(8_000)).join('');
    expect(datesOf(text, 'fr', '2021-03-17').length).toBeGreaterThanOrEqual(0);
  });
});
