/** Every character of a source is a piece or set aside, whatever the source. */
import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { toSource } from '../../src/text/view.js';
import { SHARED } from '../shared.js';
import { cleaned, coverFaults } from './cleaned.js';

const words = ['The envoys of Lavane met in Orsk on Monday, a spokeswoman said.', 'Les émissaires de Lavane se sont réunis lundi à Orsk, a dit une porte-parole.', 'Lire aussi : Un accord en vue', 'Share', 'Publié le 3 mai 2021', 'OK', '(AFP)', '© Photo d’archives', ' date 2022-01 Les envoyés', '«', '»', '\u200b', '\ufeff', '\u00a0', '12', '…', 'e\u0301', '- ', '😀', '\ud800'];
const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 12 })), { maxLength: 14 }).chain(parts => fc.array(fc.constantFrom('\n', '\r\n', ' ', '\n\n', '\r', '\u2028', ''), { minLength: parts.length, maxLength: parts.length }).map(breaks => parts.map((p, k) => p + breaks[k]!).join('')));
const tags = ['<p>', '</p>', '<div class="related">', '<div class="article-body">', '</div>', '<br>', '<br/>', '<b>', '</b>', '<a href="x">', '</a>', '<script>', '</script>', '<!-- x -->', '<ul><li>', '</li></ul>', '<table><tr><td>', '</td></tr></table>', '<svg>', '</svg>', '&eacute;', '&nbsp;', '&#8217;', '&', '<', '>', '<h1>', '</h1>', '<title>', '</title>', '<p hidden>', '<![CDATA[', ']]>'];
const page = fc.array(fc.oneof(fc.constantFrom(...tags), fc.constantFrom(...words)), { maxLength: 40 }).map(parts => parts.join(''));

test('plain texts are covered without gaps and overlaps', () => {
  fc.assert(fc.property(text, source => { expect(coverFaults(cleaned(source))).toEqual([]); }), { numRuns: 300 });
});

test('Markdown is covered without gaps and overlaps', () => {
  fc.assert(fc.property(text, source => { expect(coverFaults(cleaned(source, 'markdown'))).toEqual([]); }), { numRuns: 100 });
});

test('pages are covered without gaps and overlaps, however broken their tags', () => {
  fc.assert(fc.property(page, source => { expect(coverFaults(cleaned(source, 'html'))).toEqual([]); }), { numRuns: 400 });
});

test.each(['<t/', '<p>Lavane</p><br/', '</></t/', '<a href="', '<p>a</', '<p>a<!', '<p>b&eacut'])('a page that ends within a tag is covered: %s', source => {
  expect(coverFaults(cleaned(source, 'html'))).toEqual([]);
});

test('each line of the view stands where its piece stands', () => {
  fc.assert(fc.property(fc.oneof(text.map(t => cleaned(t)), page.map(t => cleaned(t, 'html'))), ({ document: d }) => {
    let at = 0;
    for (const number of d.pieceOfLine) {
      const end = d.view.text.indexOf('\n', at);
      const { start, end: stop } = d.pieces[number]!;
      expect(toSource(d.view, at, end)).toEqual({ start, end: stop });
      at = end + 1;
    }
  }), { numRuns: 200 });
});

const PAGES = join(SHARED, 'data/trafilatura-eval');
describe.skipIf(!existsSync(PAGES))('real pages (skipped where ../shared is absent)', () => {
  test('every fifteenth page is covered, and no cookie text comes out as body', () => {
    const files = Object.values(JSON.parse(readFileSync(join(PAGES, 'evaldata.json'), 'utf8')) as Record<string, { file: string }>).map(c => c.file).filter((_, k) => k % 15 === 0);
    for (const file of files) {
      const result = cleaned(gunzipSync(readFileSync(join(PAGES, 'html', `${file}.gz`))).toString('utf8'), 'html');
      expect({ file, faults: coverFaults(result) }).toEqual({ file, faults: [] });
      expect({ file, cookies: /we use cookies|nous utilisons des cookies|uses cookies to/i.exec(result.document.view.text)?.[0] }).toEqual({ file, cookies: undefined });
    }
  }, 60_000);
});
