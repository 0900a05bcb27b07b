/** The comparison as filters of lines: what a cluster finds pair by pair is what one machine finds. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareLine, fingerprintLine, readCompared, type FingerprintLine, type PairLine } from '../src/compare-line.js';
import { linesIn } from '../src/cli/lines.js';
import { linkDocuments, readStored } from '../src/pipeline.js';
import { readWorkerLine, workLine } from '../src/worker-line.js';

const FOLDER = new URL('../samples/articles/', import.meta.url);
const texts = readdirSync(FOLDER).filter(name => name.endsWith('.txt')).sort().slice(0, 6).map(name => readFileSync(new URL(name, FOLDER), 'utf8'));
const rows = texts.flatMap((text, k) => [{ text, outlet: `Outlet ${k % 2}` }, { text: `Another title\n\n${text.slice(0, Math.round(text.length * 0.8))}`, outlet: `Outlet ${(k + 1) % 2}` }]);

test('pairs compared one by one link to the same record as all documents together', async () => {
  const annotated = rows.map((row, k) => workLine(JSON.stringify({ parleyPath: `a.jsonl#${String(k + 1).padStart(2, '0')}`, parleyLine: JSON.stringify(row) }), 'x'));
  const documents = annotated.map(line => readStored(readWorkerLine(line, 'x').document!.annotated));
  const prints = annotated.map(line => JSON.parse(fingerprintLine(line, 'x')!) as FingerprintLine);
  expect(prints.map(p => p.path)).toEqual(rows.map((_, k) => `a.jsonl#${String(k + 1).padStart(2, '0')}`));
  const lines: string[] = [];
  prints.forEach((a, i) => prints.slice(i + 1).forEach(b => {
    const keys = new Set(b.keys);
    if (a.keys.filter(key => keys.has(key)).length < 6) return;
    const line = compareLine(JSON.stringify({ a: a.wording, b: b.wording }), 'x');
    if (line === null) return;
    const pair = JSON.parse(line) as PairLine;
    lines.push(JSON.stringify({ ...pair, carrying: pair.found.map(f => (a.outlet === b.outlet ? prints.filter(p => p.outlet === a.outlet && p.keys.includes(f.key)).length : null)) }));
  }));
  lines.push(JSON.stringify({ format: 'parley-compared', documents: documents.length, common: 0 }));
  const compared = await readCompared([{ path: 'pairs', lines }]);
  expect(compared.pairs.length).toBeGreaterThanOrEqual(texts.length);
  expect(linkDocuments(documents, { compared })).toEqual(linkDocuments(documents));
});

test.each([
  ['a comparison without its closing line', [] as string[], 'not whole'],
  ['a line that is no JSON', ['{'], 'pairs, line 1: not a line of JSON'],
  ['a line of something else', ['{"format": "other"}'], 'pairs, line 1: not a line of a comparison'],
])('%s is refused by name', async (_name, lines, message) => {
  await expect(readCompared([{ path: 'pairs', lines }])).rejects.toThrow(message);
});

test('lines end at line feeds alone, wherever the chunks are cut', async () => {
  const bytes = new TextEncoder().encode('{"text":"a\u2028b é"}\r\n\n{"text":"c"}');
  for (const size of [1, 2, 3, 7, 100]) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, k) => bytes.slice(k * size, (k + 1) * size));
    const lines: string[] = [];
    for await (const line of linesIn((async function* () { yield* chunks; })())) lines.push(line);
    expect(lines).toEqual(['{"text":"a\u2028b é"}', '', '{"text":"c"}']);
  }
});
