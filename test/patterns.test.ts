/** No pattern of the code takes more than linear time: each is proved or attacked by recheck. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';

const SOURCES = fileURLToPath(new URL('../src/', import.meta.url));
/** Time for one pattern; where it is not enough the pattern counts as not proved, which is allowed. */
const ENOUGH_MS = 3000;

/** Patterns that are polynomial, but on texts of bounded length. */
const BOUNDED: ReadonlyMap<string, string> = new Map([
  [String.raw`/\B(?=(?:\d{3})+$)/g`, 'the digits of one number, at most 21'],
]);

// "const MARK = /a+/u;"   "new RegExp('a+', 'u')"
//               ^^^^^^                ^^^^^^^^^
const LITERAL = /(?<=[=(,:[{?&|!;]\s*|return\s+|\s=>\s)\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])*)\/([gimsuyd]*)/g;
const BUILT = /new RegExp\('((?:[^'\\\n]|\\.)*)'(?:, '([a-z]*)')?\)/g;

interface Pattern { readonly source: string; readonly flags: string; readonly file: string }

function patternsOf(file: string): Pattern[] {
  const code = readFileSync(SOURCES + file, 'utf8').replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const built = [...code.matchAll(BUILT)].map(m => ({ source: m[1]!.replaceAll('\\\\', '\\'), flags: m[2] ?? '', file }));
  return [...code.matchAll(LITERAL)].map(m => ({ source: m[1]!, flags: m[2]!, file })).concat(built).filter(({ source, flags }) => {
    try { new RegExp(source, flags); return true; } catch { return false; }
  });
}

test('every pattern is linear, or reads a text of bounded length', { timeout: 600_000 }, () => {
  const files = (readdirSync(SOURCES, { recursive: true }) as string[]).filter(f => /\.tsx?$/.test(f)).sort();
  const patterns = new Map(files.flatMap(patternsOf).map(p => [`/${p.source}/${p.flags}`, p]));
  expect(patterns.size).toBeGreaterThan(200);
  const vulnerable: string[] = [];
  for (const [key, { source, flags, file }] of patterns) {
    if (BOUNDED.has(key)) continue;
    const verdict = checkSync(source, flags.replace(/[dy]/g, ''), { timeout: ENOUGH_MS });
    if (verdict.status === 'vulnerable') vulnerable.push(`${file}: ${key} is ${verdict.complexity?.type}`);
  }
  expect(vulnerable).toEqual([]);
});
