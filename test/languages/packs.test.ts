/** French and English are equal citizens: their packs have the same parts of the same kinds, none empty in one and full in the other. */
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.js';

/** The shape of a pack's part: names and kinds of its fields, not its words. Maps, sets and lists count as filled or empty. */
function shapeOf(value: unknown, depth: number): unknown {
  if (value instanceof Map || value instanceof Set) return value.size > 0 ? 'filled' : 'empty';
  if (Array.isArray(value)) return value.length > 0 ? 'filled' : 'empty';
  if (value instanceof RegExp) return 'pattern';
  if (typeof value === 'object' && value !== null && depth > 0) {
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, shapeOf(field, depth - 1)]));
  }
  return typeof value;
}

const [first, ...others] = LANGUAGES;
const PARTS = ['tokens', 'grammar', 'furniture', 'dates', 'numbers', 'names', 'cues', 'meetings'] as const;

test.each(others.flatMap(pack => PARTS.map(part => [pack.code, part, pack] as const)))('%s has the same %s fields as the first language', (_code, part, pack) => {
  expect(Object.keys(shapeOf(pack[part], 1) as object)).toEqual(Object.keys(shapeOf(first![part], 1) as object));
});

test('every pack has a code and a name of its own', () => {
  expect(new Set(LANGUAGES.map(p => p.code)).size).toBe(LANGUAGES.length);
  for (const pack of LANGUAGES) expect(pack.code).toMatch(/^[a-z]{2}$/);
});
