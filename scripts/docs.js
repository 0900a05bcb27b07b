// Writes the generated pages of docs/. Needs a build.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createProgram } from '../.build/modules/cli/main.js';
import { commandsPage, recordPage } from './docs-pages.js';

const root = fileURLToPath(new URL('..', import.meta.url));
writeFileSync(`${root}docs/commands.md`, commandsPage(createProgram()));
writeFileSync(`${root}docs/record.md`, recordPage(readFileSync(`${root}src/record/schema.sql`, 'utf8')));
