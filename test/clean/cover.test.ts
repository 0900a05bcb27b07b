/** Every character of a source is a piece or set aside, whatever the source. */
import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { foldForComparison } from '../../src/text/fold.js';
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
const pages = (): { file: string; source: string }[] => {
  const cases = Object.values(JSON.parse(readFileSync(join(PAGES, 'evaldata.json'), 'utf8')) as Record<string, { file: string }>);
  return cases.filter(c => existsSync(join(PAGES, 'html', `${c.file}.gz`))).map(({ file }) => ({ file, get source() { return gunzipSync(readFileSync(join(PAGES, 'html', `${file}.gz`))).toString('utf8'); } }));
};
/** What only a banner says, in the languages of the pages; an article about cookies does not speak so. */
const BANNER = /\b(?:we|this (?:web)?site) uses? cookies|uses cookies to|accept (?:all )?cookies|nous utilisons des cookies|ce site utilise des cookies|accepter (?:tous )?les cookies|(?:verwenden|verwendet|nutzt) (?:wir )?cookies|cookies akzeptieren|utilizamos cookies|usamos cookies|utilizza (?:i )?cookie|gebruikt cookies/i;
const SHORT = 45;
/** Every fourth page in an ordinary run; all of them with PARLEY_ALL_PAGES=1. */
const STEP = process.env['PARLEY_ALL_PAGES'] ? 1 : 4;

describe.skipIf(!existsSync(PAGES))('real pages (skipped where ../shared is absent)', () => {
  test('every fifteenth page is covered', () => {
    for (const { file, source } of pages().filter((_, k) => k % 15 === 0)) expect({ file, faults: coverFaults(cleaned(source, 'html')) }).toEqual({ file, faults: [] });
  }, 120_000);

  test('on no page does cookie text or a script come out as body, a paragraph twice, or a page without article unsaid', () => {
    const wrong: string[] = [];
    for (const { file, source } of pages().filter((_, k) => k % STEP === 0)) {
      const { document } = cleaned(source, 'html');
      const paragraphs = document.view.text.split('\n').filter((_, k) => document.pieces[document.pieceOfLine[k] ?? -1]?.role === 'body');
      const seen = new Set<string>();
      for (const paragraph of paragraphs) {
        if (BANNER.test(paragraph) || /addEventListener\(|function ?\(\) ?\{/.test(paragraph)) wrong.push(`${file}: ${paragraph.slice(0, 80)}`);
        const folded = foldForComparison(paragraph);
        if (folded.length >= SHORT && seen.has(folded)) wrong.push(`${file}, twice: ${paragraph.slice(0, 80)}`);
        seen.add(folded);
      }
      if (!paragraphs.some(p => p.length >= SHORT) && !document.notices.some(n => n.rule === 'no-article') && !document.pieces.some(p => p.end - p.start >= SHORT)) wrong.push(`${file}: no article, and nothing says so`);
    }
    expect(wrong).toEqual([]);
  }, 300_000);
});
