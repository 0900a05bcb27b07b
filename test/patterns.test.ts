/** No pattern of the code takes more than linear time: each is proved or attacked by recheck. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';

const SOURCES = fileURLToPath(new URL('../src/', import.meta.url));
/** Time for one pattern; where it is not enough the pattern counts as not proved, which is allowed. */
const ENOUGH_MS = 1000;

/** Patterns that are polynomial, but on texts of bounded length. */
const BOUNDED: ReadonlyMap<string, string> = new Map([
  [String.raw`/\B(?=(?:\d{3})+$)/g`, 'the digits of one number, at most 21'],
  [String.raw`/CREATE TABLE corrections [^]*?\n\) STRICT;/`, 'our own schema'],
  [String.raw`/<meta http-equiv="Content-Security-Policy"[^>]*>/`, 'our own page'],
  [String.raw`/<script type="module"[^>]*>([^]*?)<\/script>/`, 'our own page'],
  [String.raw`/<style[^>]*>([^]*?)<\/style>/g`, 'our own page'],
  [String.raw`/^(.*) has the same bytes as (.*) and is not counted again$/s`, 'a notice of ours with two paths'],
  [String.raw`/["“«][^"“”«»]*["”»]|[\p{L}\p{N}]{3,}(?![\p{L}\p{N}*’'-])/gu`, 'a search, at most LONGEST_QUERY characters (session.ts)'],
  [String.raw`/\s*\(?@[\w.]+\)?.*$/u`, 'a field of authors, at most MAX_FIELD characters (names.ts)'],
  [String.raw`/\s+(?:[-–—|/:]\s.*|\(.*)$/u`, 'the same'],
  [String.raw`/\s+(?:and|et|und|y|e|en|og|och|i|&)\s+|\s+&\s*|\s*[;|•·]\s*|\s\/\s/u`, 'the same'],
  [String.raw`/\s*[;|•·]\s*/u`, 'the same'],
  [String.raw`/\s*,\s*/u`, 'the same'],
  [String.raw`/^(?:\p{Ll}\S*|\S*\d\S*|\S+\.\S+)$/u`, 'a name, at most MAX_NAME characters (names.ts)'],
  [String.raw`/\s+[|•·–—/-]\s+/u`, 'a byline, at most MAX_BYLINE characters (bylines.ts)'],
  [String.raw`/\s*\(.*$/u`, 'the same'],
  [String.raw`/(?=\p{L}{26})\p{Lu}?\p{Ll}{3,40}\p{Lu}\p{Ll}{2}/u`, 'a line of labels, at most MAX_GLUED characters (words-rule.ts)'],
  [String.raw`/^([([]?)\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3} ?\/ ?(?:\p{L}[\p{L}.'’-]* ?){1,5}[)\]]?$/u`, 'a credit, at most MAX_CREDIT characters (captions.ts)'],
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
