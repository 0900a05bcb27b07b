/** Documentation that cannot lie: generated pages are as the program and the schema say, links lead somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { commandsPage, recordPage } from '../scripts/docs-pages.js';
import { createProgram } from '../src/cli/main.js';
import { schemaText } from '../src/record/database.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = (name: string): string => readFileSync(join(root, name), 'utf8');

test('docs/commands.md is what the commands say of themselves (npm run docs makes it)', () => {
  expect(page('docs/commands.md')).toBe(commandsPage(createProgram()));
});

test('docs/record.md is what schema.sql says (npm run docs makes it)', () => {
  expect(page('docs/record.md')).toBe(recordPage(schemaText()));
});

test('every column of the record has a place in docs/record.md', () => {
  const columns = [...schemaText().matchAll(/^ {2}"?(\w+)"?\s+(?:TEXT|INTEGER|REAL)/gm)].map(m => m[1]!);
  const missing = columns.filter(c => !page('docs/record.md').includes(`| ${c} |`));
  expect(missing).toEqual([]);
});

const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...readdirSync(join(root, 'docs')).filter(f => f.endsWith('.md')).map(f => `docs/${f}`)];
test.each(pages)('the links of %s lead somewhere', name => {
  const dead = [...page(name).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(m => m[1]!).filter(link => !existsSync(join(root, dirname(name), link)));
  expect(dead).toEqual([]);
});
