/** The record of the samples is the golden one. Where it changed, the new text stands beside it for a person to read. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { linkDocuments, processSource, readFile, toExport, verifyAnchors } from '../../src/index.js';
import { printRecord } from './print.js';

const folder = fileURLToPath(new URL('../../samples/articles/', import.meta.url));
const golden = fileURLToPath(new URL('samples.golden.md', import.meta.url));
const changed = fileURLToPath(new URL('samples.changed.md', import.meta.url));

const sources = readdirSync(folder).sort().flatMap(f => [...readFile({ path: f, bytes: readFileSync(folder + f) }, () => undefined)]);
const documents = sources.map(s => processSource(s).document);
const record = toExport(documents, linkDocuments(documents), [], 'test');

test('every anchor of the samples, pages with character references among them, holds the words that the record says', () => {
  const { checked, wrong } = verifyAnchors(record, sources);
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(1000);
});

test('the samples give the record that samples.golden.md shows (a changed one is written to samples.changed.md: read it, then move it there)', () => {
  const page = printRecord(record);
  rmSync(changed, { force: true });
  if (!existsSync(golden) || readFileSync(golden, 'utf8') !== page) writeFileSync(changed, page);
  expect(page).toBe(existsSync(golden) ? readFileSync(golden, 'utf8') : 'a golden file');
});
