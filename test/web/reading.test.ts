import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readableRuns, readableText } from '../../src/web/client/data/readable.js';
import { surroundings } from '../../src/web/client/data/surroundings.js';
import { blocksOf, type Mark } from '../../src/web/client/queries/reading.js';

const read = (html: string): string => readableText('html', html, 0, html.length);

describe('the readable text of a page', () => {
  test.each([
    ['tags are dropped', '<p>Les <b>deux</b> rives</p>', 'Les deux rives'],
    ['references are decoded', 'Qu&eacute;mont &amp; Norval&nbsp;: &#171;oui&#xBB;', 'Quémont & Norval\u00a0: «oui»'],
    ['a bare ampersand stays', 'pêche & commerce, R&D', 'pêche & commerce, R&D'],
    ['scripts and styles are not read', 'a<script>var b = "</p>";</script><style>p{}</style>c', 'ac'],
    ['comments are not read', 'a<!-- <p>hidden</p> -->b', 'ab'],
    ['a sign that opens no tag stays', '3 < 4 and 5 <6', '3 < 4 and 5 <6'],
    ['blocks stand on lines of their own', '<p>one</p><p>two</p>', 'one\ntwo'],
    ['white space counts once', 'one  \n\t two', 'one two'],
    ['an attribute may hold a closing sign', '<a title="a > b">link</a>', 'link'],
    ['an unclosed tag ends with the text', 'one <a href="x', 'one '],
  ])('%s', (_name, html, text) => { expect(read(html).trimEnd()).toBe(text.trimEnd()); });

  test('runs are in order, within the source, and one to one where they are as long', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('<p>', '</p>', '<', '>', '&amp;', '&', 'é', ' ', '\n', 'mot', '<!--', '-->', '<script>', '</script>', '"', '&#x41;')).map(l => l.join('')), html => {
      let last = 0;
      for (const run of readableRuns('html', html, 0, html.length)) {
        expect(run.start).toBeGreaterThanOrEqual(last);
        expect(run.end).toBeLessThanOrEqual(html.length);
        if (run.text.length === run.end - run.start && run.text.length > 1) expect(run.text).toBe(html.slice(run.start, run.end));
        last = run.end;
      }
    }));
  });

  test('a page of nothing but opening signs is read in a moment', () => {
    const started = performance.now();
    read('<'.repeat(200_000));
    read('&'.repeat(200_000));
    read('<script>'.repeat(30_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('a source in reading form', () => {
  const source = 'Titre\n\nLe port compte 4000 bateliers.\nPublicité';
  const layout = { pieces: [{ role: 'title' as const, ...where('Titre') }, { role: 'body' as const, ...where('Le port compte 4000 bateliers.') }], setAside: [{ ...where('Publicité'), rule: 'advert', reason: 'an advert' }], repeats: [] };
  function where(words: string): { start: number; end: number } { const start = source.indexOf(words); return { start, end: start + words.length }; }
  const mark = (fact: string, words: string): Mark => ({ fact, kind: 'figure', part: 'whole', ...where(words) });

  test('marks cut its words and take none away', () => {
    const blocks = blocksOf('text', source, layout, [mark('f', '4000 bateliers'), mark('g', 'compte 4000')]);
    expect(blocks.map(b => b.kind)).toEqual(['piece', 'piece', 'aside']);
    expect(blocks[1]!.segments.map(s => [s.text, s.marks.map(m => m.fact).join('')])).toEqual([['Le port ', ''], ['compte ', 'g'], ['4000', 'fg'], [' bateliers', 'f'], ['.', '']]);
  });

  test('words that no piece covers are still shown', () => {
    expect(blocksOf('text', 'un\n\ndeux', { pieces: [], setAside: [], repeats: [] }, []).map(b => b.segments.map(s => s.text).join(''))).toEqual(['un', 'deux']);
  });

  test('whatever the marks, the words stay the same', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(source.length), fc.nat(20))), list => {
      const marks = list.map(([start, length], k): Mark => ({ fact: String(k), kind: 'date', part: 'whole', start, end: start + length }));
      const text = blocksOf('text', source, layout, marks).map(b => b.segments.map(s => s.text).join('')).join('|');
      expect(text).toBe('Titre|Le port compte 4000 bateliers.|Publicité');
    }));
  });

  test('page code without words is left out; neighbours set aside for one reason are one block', () => {
    const html = '<div><i></i></div><p>Menu</p><b></b><p>Accueil</p><p>Texte</p>';
    const at = (words: string): { start: number; end: number } => { const start = html.indexOf(words); return { start, end: start + words.length }; };
    const aside = (words: string, reason: string): { start: number; end: number; rule: string; reason: string } => ({ ...at(words), rule: 'r', reason });
    const blocks = blocksOf('html', html, { pieces: [{ role: 'body', ...at('Texte') }], setAside: [aside('<div><i></i></div>', 'code'), aside('Menu', 'menu'), aside('</p><b></b>', 'code'), aside('Accueil', 'menu')], repeats: [] }, []);
    expect(blocks.filter(b => b.kind === 'aside').map(b => b.segments.map(s => s.text).join(''))).toEqual(['Menu\nAccueil']);
  });
});

describe('the words around a place', () => {
  test('end at the line and at whole words', () => {
    const text = `Avant.\n${'mot '.repeat(60)}le chiffre de 400 bateliers ${'suite '.repeat(40)}`;
    const start = text.indexOf('400');
    const around = surroundings('text', text, start, start + 3, 20);
    expect(around).toEqual({ before: '… mot le chiffre de ', words: '400', after: ' bateliers suite …' });
  });

  test('in a page are without its tags', () => {
    const html = '<p class="first">Le port en compte <b>4000</b>, dit-on.</p>';
    const start = html.indexOf('4000');
    expect(surroundings('html', html, start, start + 4)).toEqual({ before: 'Le port en compte ', words: '4000', after: ', dit-on.' });
  });
});
