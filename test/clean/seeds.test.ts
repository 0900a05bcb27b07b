/** The labelled lines of the seed articles: which belong to the article. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SHARED } from '../shared.js';
import { cleaned } from './cleaned.js';

const GOLD = join(SHARED, 'gold/seeds-lines.json');
const ARTICLE = 'TLBHCG';

describe.skipIf(!existsSync(GOLD))('seed lines (skipped where ../shared is absent)', () => {
  const { files } = existsSync(GOLD) ? JSON.parse(readFileSync(GOLD, 'utf8')) as { files: Record<string, { n: number; label: string; text: string }[]> } : { files: {} };
  test.each(Object.keys(files))('every line of %s is told to be article or not', name => {
    const text = readFileSync(join(SHARED, 'seeds', name), 'utf8');
    const { document } = cleaned(text);
    const wrong: string[] = [];
    let at = 0;
    text.split('\n').forEach((line, k) => {
      const label = files[name]![k]?.label ?? 'E';
      const kept = document.pieces.some(p => p.start < at + line.length && p.end > at);
      if (label !== 'E' && ARTICLE.includes(label) !== kept) wrong.push(`${label} ${line.slice(0, 60)}`);
      at += line.length + 1;
    });
    expect(wrong).toEqual([]);
  });
});
