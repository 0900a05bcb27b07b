// Pages made to break what reads them: bounded time, nothing thrown, and the article where there is one.
import { expect, test } from 'vitest';
import { articleText } from '../../../src/stages/clean/article-text.js';
import { BODY, cleaned } from '../cleaned.js';

const PROSE = BODY.map(p => `<p>${p}</p>`).join('');
const MANY = 40_000;

test.each([
  ['elements in elements', '<div>'.repeat(MANY) + PROSE, BODY.join('\n')],
  ['drawings never closed', '<svg><g>'.repeat(MANY) + PROSE, BODY.join('\n')],
  ['scripts of templates in scripts of templates', '<script type="text/template"><div>'.repeat(MANY), ''],
  ['a word of three million letters in an attribute', `<i title="${'x'.repeat(3_000_000)}"></i>${PROSE}`, BODY.join('\n')],
  ['an attribute that never ends', `${PROSE}<a title="${'x'.repeat(3_000_000)}`, BODY.join('\n')],
  ['a comment that never ends', `${PROSE}<!-- ${'<p>'.repeat(MANY)}`, BODY.join('\n')],
  ['end tags of nothing', '</b></div></q>'.repeat(MANY) + PROSE, BODY.join('\n')],
  ['tags of its own making', Array.from({ length: MANY }, (_, k) => `<x-${k}>`).join('') + PROSE, BODY.join('\n')],
  ['lists in lists', '<ul><li>'.repeat(MANY) + PROSE, BODY.join('\n')],
])('%s', (_, markup, article) => {
  const before = process.cpuUsage();
  const { document, source } = cleaned(`<html><body>${markup}`, 'html');
  // Processor time: on a busy machine the clock says nothing.
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
  expect(articleText(document, source.text)).toBe(article);
});
