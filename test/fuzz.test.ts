/** Texts made of hostile pieces pass every stage: nothing is thrown, nothing is lost, every anchor is exact. */
import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../src/languages/index.js';
import type { Span } from '../src/model/anchor.js';
import type { SourceFormat } from '../src/model/document.js';
import type { RecordExport } from '../src/model/export.js';
import { linkDocuments, processSource, readFile } from '../src/pipeline.js';
import type { StoredSource } from '../src/record/read.js';
import { verifyAnchors } from '../src/record/verify.js';
import { withoutMarkup } from '../src/text/markup.js';

const MARKS = ['"', '«', '»', '« ', ' »', '“', '”', '‘', '’', "'", '‹', '›', '(', ')', '[', ']', '—', '– ', ': ', '. ', '...', '…', '? ', ', ', '\n', '\n\n', '\r\n', '\t', ' ', '\u00a0'];
const TAGS = ['<p>', '</p>', '<div class="author">', '<', '>', '<!--', '-->', '<script>', '</script', '<h1>', '<title>', '&amp;', '&#x110000;', '&', '<meta charset=', '**', '_', '`', '# ', '> ', '- ', '---\n', '[a](', '![', '](b)'];
const WORDS = ['le ', 'the ', 'il ', 'Mme ', 'M. ', 'Dr. ', 'Valdorie', 'Anne Vasseur ', 'ministre ', 'minister ', 'sommet ', 'summit ', 'à ', 'de ', 'que ', 'that ', 'et ', 'réunion ', 'lundi ', 'Monday '];
const FIGURES = ['3', '1 000', '1,000.5 ', 'trois ', '12 %', '3 mai 2016', 'May 3, 2016', '2016-07-13', '31/02/2020', '99999999999999999999', '-', 'soldats ', 'troops '];
const STRANGE = ['\u202e', '\u2067', '\u200b', '\u200d', '\ufeff', '\u0301', '😀', '👩‍👧', 'א', '\ud800', '\udc00', '\0', '\u2028', 'ﬁ', 'İ', '\u{10ffff}'];
const CUES = LANGUAGES.flatMap(pack => [...pack.grammar.classes.keys()].slice(0, 60)).map(word => `${word} `);

const text = fc.array(fc.oneof(...[MARKS, TAGS, WORDS, FIGURES, STRANGE, [...CUES, 'a dit ', 'a déclaré ', 'said ', 'told ', 'selon ', 'according to ']].map(list => fc.constantFrom(...list))), { minLength: 1, maxLength: 80 }).map(pieces => pieces.join(''));

/** What stands in neither piece nor set-aside stretch. */
function lostOf(content: string, taken: readonly Span[]): string {
  const covered = new Uint8Array(content.length);
  for (const { start, end } of taken) covered.fill(1, start, end);
  return Array.from({ length: content.length }, (_, k) => (covered[k] ? '' : content[k]!)).join('');
}

test.each<SourceFormat>(['text', 'markdown', 'html'])('hostile %s passes every stage with exact anchors and nothing lost', format => {
  const ending = { text: 'txt', markdown: 'md', html: 'html' }[format];
  fc.assert(fc.property(text, content => {
    for (const source of readFile({ path: `hostile.${ending}`, bytes: Buffer.from(content, 'utf8') }, () => undefined)) {
      const { document } = processSource(source);
      const linked = linkDocuments([document]);
      // The check of `parley verify` asks for no more of the record than its facts.
      const record = { ...linked, documents: [{ id: source.id, title: null }] } as unknown as RecordExport;
      expect(verifyAnchors(record, [source as StoredSource]).wrong).toEqual([]);
      const lost = lostOf(source.text, [...document.pieces, ...document.setAside]);
      expect((format === 'html' ? withoutMarkup(lost) : lost).trim()).toBe('');
    }
  }), { numRuns: 150, seed: 7 });
});
