import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citation } from '../../src/web/client/data/citation.js';
import { differences } from '../../src/web/client/data/differences.js';
import { compareDates, dayNumber, fromDayNumber, overlaps, parseEdtf, rangeOf } from '../../src/web/client/data/edtf.js';
import { fold } from '../../src/web/client/data/fold.js';
import { toCsv, toJson } from '../../src/web/client/data/table.js';
import { timeScale } from '../../src/web/client/data/timescale.js';
import { valueScale } from '../../src/web/client/queries/figures.js';
import { queryTerms } from '../../src/web/client/queries/search.js';
import { address, parseRoute } from '../../src/web/client/route.js';
import { candidatesInWords, dateInWords } from '../../src/web/client/words/dates.js';
import { preferredLanguage } from '../../src/web/client/words/chosen.js';
import { en } from '../../src/web/client/words/en.js';
import { fr } from '../../src/web/client/words/fr.js';

describe('dates in words', () => {
  test.each([
    ['2016-07-13', '13 July 2016', '13 juillet 2016'],
    ['2016-07-01', '1 July 2016', '1er juillet 2016'],
    ['2016-07', 'July 2016', 'juillet 2016'],
    ['2016', '2016', '2016'],
    ['2016-07-13T18:36', '13 July 2016, 18:36', '13 juillet 2016, 18 h 36'],
    ['2014/..', 'since 2014', 'depuis 2014'],
    ['../2014', 'until 2014', 'jusqu’à 2014'],
    ['2022-01-10/2022-01-13', '10 January 2022 to 13 January 2022', '10 janvier 2022 – 13 janvier 2022'],
    ['2016~', 'about 2016', 'vers 2016'],
    ['2016-05?', 'May 2016 (uncertain)', 'mai 2016 (incertain)'],
    ['201X', '2010s', 'années 2010'],
    ['2019-21', 'spring 2019', 'printemps 2019'],
    ['tomorrow', 'tomorrow', 'tomorrow'],
  ])('%s', (edtf, english, french) => {
    expect(dateInWords(edtf, en)).toBe(english);
    expect(dateInWords(edtf, fr)).toBe(french);
  });

  test('a day that was worked out is shown with all days it may be', () => {
    expect(en.certainty.mayBe(candidatesInWords(['2022-01-12', '2022-01-05', '2022-01-26', '2022-01-19'], en))).toBe('estimated: may be 5, 12, 19 or 26 January 2022');
    expect(candidatesInWords(['2022-01-31', '2022-02-07'], en)).toBe('31 January 2022 or 7 February 2022');
  });

  test('an unknown date is undated and last', () => {
    expect(dateInWords(null, en)).toBe('undated');
    expect([null, '2020', '2019-05', '2019-04-30'].sort(compareDates)).toEqual(['2019-04-30', '2019-05', '2020', null]);
  });

  test('day numbers go there and back', () => {
    fc.assert(fc.property(fc.integer({ min: -200_000, max: 200_000 }), day => { expect(dayNumber(...fromDayNumber(day))).toBe(day); }));
  });

  test.each([['2016-07', '2016-07-13', true], ['2016-06', '2016-07-13', false], ['2014/..', '2016', true], ['../2014', '2016', false], ['x', '2016', false]])('%s and %s can be one day: %s', (a, b, yes) => {
    expect(overlaps(rangeOf(a), rangeOf(b))).toBe(yes);
  });

  test('no text breaks the reader of dates', () => { fc.assert(fc.property(fc.string(), text => { parseEdtf(text); dateInWords(text, fr); })); });
});

describe('both languages', () => {
  test('say everything that the other says', () => {
    const shape = (value: unknown): unknown => (value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'reasons').sort().map(([key, v]) => [key, shape(v)])) : typeof value);
    expect(shape(fr)).toEqual(shape(en));
  });
  test('numbers and counts', () => {
    expect([en.number(1234567.5), fr.number(1234567.5), en.counts.statements(1), fr.counts.statements(0), fr.counts.statements(2)]).toEqual(['1,234,567.5', '1\u202f234\u202f567,5', '1 statement', '0 déclaration', '2 déclarations']);
  });
  test('the browser chooses, English where it speaks neither', () => {
    expect([preferredLanguage(['de', 'fr-CH']), preferredLanguage(['de']), preferredLanguage([])]).toEqual(['fr', 'en', 'en']);
  });
});

describe('rows to take away', () => {
  test.each([['=1+1', "'=1+1"], ['+cmd|calc', "'+cmd|calc"], ['@SUM(A1)', "'@SUM(A1)"], ['-2+3', "'-2+3"], ['\t=1', "'\t=1"], ['＝1', "'＝1"], ['-5', '-5'], ['Norval', 'Norval']])('a cell with %j cannot be run', (text, safe) => {
    expect(toCsv({ name: 't', columns: ['c'], rows: [[text]] })).toBe(`\ufeffc\r\n${safe}\r\n`);
  });
  test('quotation marks, commas and lines stay within their cell; nothing is nothing', () => {
    expect(toCsv({ name: 't', columns: ['a', 'b', 'c', 'd'], rows: [['x,"y"', 'two\nlines', null, 4000]] })).toBe('\ufeffa,b,c,d\r\n"x,""y""","two\nlines",,4000\r\n');
  });
  test('JSON has an object a row', () => { expect(JSON.parse(toJson({ name: 't', columns: ['a', 'b'], rows: [[1, null]] }))).toEqual([{ a: 1, b: null }]); });
});

describe('words that differ', () => {
  const marked = (pieces: readonly { text: string; same: boolean }[]): string => pieces.map(p => (p.same ? p.text : `[${p.text}]`)).join('');
  test.each([
    ['Le risque est réel', 'Le risque est bien réel', 'Le risque est réel', 'Le risque est [bien] réel'],
    ['Nos désaccords restent', 'Les désaccords sur la rive restent', '[Nos] désaccords restent', '[Les] désaccords [sur la rive] restent'],
    ['« La rive, ouverte »', 'la rive ouverte', '« La rive, ouverte »', 'la rive ouverte'],
    ['', 'mot', '', '[mot]'],
  ])('%s / %s', (a, b, left, right) => {
    const found = differences(a, b);
    expect([marked(found.a), marked(found.b)]).toEqual([left, right]);
  });
  test('no character is lost', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => { const found = differences(a, b); expect([found.a, found.b].map(l => l.map(p => p.text).join(''))).toEqual([a, b]); }));
  });
});

describe('search and addresses', () => {
  test('folding keeps the length of every text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => { expect(fold(text)).toHaveLength(text.length); }));
    expect(fold('L’ÉTÉ à Çà')).toBe("l'ete a ca");
  });
  test('a query is words, and words in marks as they stand', () => { expect(queryTerms('Détroit «pas de retour» détroit')).toEqual(['detroit', 'pas de retour']); });
  test('an address comes back as it was written', () => {
    fc.assert(fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 }), fc.dictionary(fc.constantFrom('act', 'q', 'from'), fc.string({ minLength: 1 })), (path, query) => {
      const found = parseRoute(address(path, query));
      expect([found.path, { ...found.query }]).toEqual([path, { ...query }]);
    }));
  });
  test('a broken address is no error', () => { expect(parseRoute('#/source/%E0%A4%A?fact=%')).toMatchObject({ path: ['source', '%E0%A4%A'] }); });
});

describe('scales', () => {
  test('days keep their order on the line, whatever is left out', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 60 }), days => {
      const scale = timeScale(days, 100, 900);
      const sorted = [...days].sort((a, b) => a - b).map(scale.x);
      for (let k = 1; k < sorted.length; k++) expect(sorted[k]!).toBeGreaterThanOrEqual(sorted[k - 1]! - 1e-6);
      expect(sorted[0]!).toBeGreaterThanOrEqual(99.99);
      expect(sorted[sorted.length - 1]!).toBeLessThanOrEqual(900.01);
    }));
  });
  test('400 and 4000 stand on one plain line, 3 and 4000 on a line of tens', () => {
    expect(valueScale([400, 4000], 0, 100).logarithmic).toBe(false);
    expect(valueScale([3, 4000], 0, 100).logarithmic).toBe(true);
  });
  test.each([[[0, 0]], [[-1e-30, 0]], [[-0.2, 0]], [[0, 1e-320]], [[-1e9, 0]], [[1e9, 1e9 + 1e-7]]])('%j has a line with few marks', values => {
    const { ticks } = valueScale(values, 0, 100);
    expect(ticks.length).toBeGreaterThan(1);
    expect(ticks.length).toBeLessThan(12);
  });
  test('every value stands between the ends', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 8 }), values => {
      const scale = valueScale(values, 10, 200);
      for (const v of values) { expect(scale.x(v)).toBeGreaterThanOrEqual(9.99); expect(scale.x(v)).toBeLessThanOrEqual(200.01); }
      expect(scale.ticks.length).toBeLessThan(40);
    }));
  });
});

test('a citation names source, date, file and characters, and says where the date is estimated', () => {
  const d = { id: 'aaaa', path: 'a.txt', url: null, outlet: 'La Gazette', title: { start: 0, end: 2, text: 'Un titre' }, titleStated: null, language: 'fr', published: '2021-05-04', publishedFrom: 'linked' as const, publishedCertain: false, agencies: [], authors: ['I. Holm'], format: 'text' as const, length: 10, incipit: null };
  expect(citation(d, { start: 12, end: 20, text: 'la\nrive' }, en.citation)).toBe('“la rive”, I. Holm, La Gazette, “Un titre”, 2021-05-04 (estimated date), a.txt [aaaa], characters 12–20.');
});
