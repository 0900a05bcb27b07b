/** The left half over threads: one article that hangs or kills its thread costs no other. */
import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/model/document.js';
import { overThreads } from '../../src/parallel.js';

const module = new URL('./thread-that-fails.js', import.meta.url);
const source = (id: string, text: string): Source => ({ id, path: id, format: 'text', encoding: 'utf-8', text, stated: {} }) as unknown as Source;

describe('of many articles over two threads', () => {
  test.each([
    ['hangs', 'hang', /took too long/],
    ['kills its thread', 'die', /./],
    ['cannot be understood', 'throw', /no such luck/],
  ])('one that %s is told, and the rest go on', async (_name, text, message) => {
    const processor = overThreads(2, { module, longestMs: 3000 });
    try {
      const results = await Promise.all(Array.from({ length: 20 }, (_, n) => processor.process(source(`d${n}`, n === 3 ? text : 'plain')).then(d => d.head.id, (error: unknown) => error)));
      expect(results.filter((r, n) => r === `d${n}`)).toHaveLength(19);
      expect(String(results[3])).toMatch(message);
    } finally {
      await processor.close();
    }
  }, 60_000);

  test('several that hang at once cost the waiting ones no time of theirs', async () => {
    const processor = overThreads(2, { module, longestMs: 2000 });
    try {
      const results = await Promise.all(Array.from({ length: 12 }, (_, n) => processor.process(source(`d${n}`, n < 3 ? 'hang' : 'plain')).then(d => d.head.id, (error: unknown) => error)));
      expect(results.slice(3)).toEqual(Array.from({ length: 9 }, (_, n) => `d${n + 3}`));
    } finally {
      await processor.close();
    }
  }, 60_000);
});
