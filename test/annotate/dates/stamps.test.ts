import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/languages/index.js';
import type { Source } from '../../../src/model/document.js';
import { findStampDates } from '../../../src/stages/annotate/dates/stamps.js';

const ROWS: readonly (readonly [name: string, rule: string, text: string, dates: readonly string[]])[] = [
  ['a stamp dates its article', 'stamp', 'Published 4 May 2020, 08:30', ['4 May 2020, 08:30']],
  ['a source at the end tells its day', 'outside', '"Ferry talks stall" — Tessel Gazette, May 4, 2020', ['May 4, 2020']],
  ['a paper named Sun is no Sunday', 'outside', 'Ana Orvan. "Ferry talks stall" — Tessel Sun, August 14, 2020', ['August 14, 2020']],
  ['a day inside a line after the article is none of the article', 'outside', 'On May 4, 2020 we changed our terms', []],
  ['a line that is only a day dates something else', 'outside', 'May 4, 2020', []],
  ['a notice keeps its dates', 'notice', 'Terms of use — changed, May 4, 2020', []],
];

describe('dates of what is set aside', () => {
  it.each(ROWS)('%s', (_name, rule, text, dates) => {
    const source = { text, format: 'text' } as unknown as Source;
    const pack = LANGUAGES.find(p => p.code === 'en')!;
    expect(findStampDates(source, [{ start: 0, end: text.length, rule, reason: '' }], pack, () => {}).map(d => d.text)).toEqual(dates);
  });
});
