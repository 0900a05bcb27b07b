/** Views: readable text and the way back to the source, character by character. */
import fc from 'fast-check';
import { decodeHTML } from 'entities';
import { describe, expect, test } from 'vitest';
import { foldForComparison } from '../../src/text/fold.js';
import { readable, toSource, toView, ViewBuilder } from '../../src/text/view.js';
import type { View } from '../../src/model/view.js';

const viewOf = (source: string, references = false): View => { const b = new ViewBuilder(source); b.append(0, source.length, references); b.line(); return b.finish(); };

test.each([
  ['apostrophes and no-break spaces', 'l’accord\u00a0: «\u202foui\u202f»', false, "l'accord : « oui »\n"],
  ['runs of white space', '  a \t\n b  ', false, 'a b\n'],
  ['letters with their accents apart', 'de\u0301ja\u0300', false, 'déjà\n'],
  ['a combining mark with no letter before it', '\u0301a', false, '\u0301a\n'],
  ['invisible characters', 'a\u200bb\u00adc\ufeff', false, 'abc\n'],
  ['character references', '&laquo;&nbsp;d&eacute;j&agrave;&nbsp;&raquo; &amp; l&#8217;or', true, "« déjà » & l'or\n"],
  ['an ampersand that begins no reference', 'R&D & Cie &x', true, 'R&D & Cie &x\n'],
])('%s', (_, source, references, text) => {
  expect(viewOf(source, references).text).toBe(text);
});

test('the readable words of a page keep the apostrophe and the accents that its references stand for', () => {
  const source = 'jusqu&rsquo;&agrave; l&#8217;&Eacute;tat, &laquo;&nbsp;oui&nbsp;&raquo;';
  const view = viewOf(source, true);
  expect(readable(view, source, 0, view.text.length).trim()).toBe('jusqu’à l’État, « oui »');
});

const soup = fc.array(fc.constantFrom('a', 'é', 'e\u0301', ' ', '\u00a0', '’', '\u200b', '&eacute;', '&', '&nbsp;', '&#8217;', '«', '\n', '😀', 'x y', '\u0301', '\ufeff', '1'), { maxLength: 30 }).map(p => p.join(''));

describe('properties', () => {
  test('no character is invented: each stretch of the view is what its source slice decodes to', () => {
    fc.assert(fc.property(soup, fc.boolean(), (source, references) => {
      const view = viewOf(source, references);
      const lines = view.text.split('\n');
      let at = 0;
      for (const line of lines) {
        if (line !== '') {
          const { start, end } = toSource(view, at, at + line.length);
          const slice = source.slice(start, end);
          expect(viewOf(references ? decodeHTML(slice) : slice).text.trim()).toBe(line.trim());
        }
        at += line.length + 1;
      }
    }), { numRuns: 1000 });
  });

  test('segments ascend in the view and in the source', () => {
    fc.assert(fc.property(soup, fc.boolean(), (source, references) => {
      const { viewStarts, sourceStarts, sourceEnds } = viewOf(source, references);
      for (let k = 0; k < viewStarts.length; k++) {
        expect(sourceEnds[k]!).toBeGreaterThanOrEqual(sourceStarts[k]!);
        if (k > 0) { expect(viewStarts[k]!).toBeGreaterThan(viewStarts[k - 1]!); expect(sourceStarts[k]!).toBeGreaterThanOrEqual(sourceEnds[k - 1]!); }
      }
    }), { numRuns: 1000 });
  });

  test('there and back: the view stretch of a source place holds it', () => {
    fc.assert(fc.property(soup, fc.boolean(), fc.nat(), fc.nat(), (source, references, a, b) => {
      const view = viewOf(source, references);
      const n = view.text.length - 1;
      if (n <= 0) return;
      const from = a % n;
      const to = from + 1 + (b % (n - from));
      const place = toSource(view, from, to);
      const back = toView(view, place.start, place.end);
      if (place.end > place.start) { expect(back!.start).toBeLessThanOrEqual(from); expect(back!.end).toBeGreaterThanOrEqual(to); }
      expect(readable(view, source, from, to).length).toBeGreaterThan(0);
    }), { numRuns: 1000 });
  });

  test('lines of several appended stretches stay apart', () => {
    fc.assert(fc.property(fc.array(soup, { maxLength: 5 }), parts => {
      const source = parts.join('|');
      const builder = new ViewBuilder(source);
      let at = 0;
      let lines = 0;
      for (const part of parts) { builder.append(at, at + part.length); if (builder.line()) lines++; at += part.length + 1; }
      expect(builder.finish().text.split('\n').length - 1).toBe(lines);
    }), { numRuns: 500 });
  });
});

test('folding for comparison is the same by table and by pattern', () => {
  const slow = (t: string): string => t.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  fc.assert(fc.property(fc.array(fc.oneof(fc.integer({ min: 0, max: 0x24f }).map(c => String.fromCharCode(c)), fc.constantFrom('’', '\u202f', 'Ж', '中', '\u0301', 'ﬁ', '😀')), { maxLength: 20 }).map(p => p.join('')), text => { expect(foldForComparison(text)).toBe(slow(text)); }), { numRuns: 2000 });
});
