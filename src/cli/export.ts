/** parley export: the record as a file that other programs read. */
import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { ParleyError, systemCause } from '../errors.js';
import { openForReading } from '../record/database.js';
import { readExport } from '../record/read.js';

export const FORMATS = ['json'] as const;

export function addExport(program: Command): void {
  program.command('export')
    .description('write the record as JSON (the export contract, docs/record.md)')
    .argument('<dossier>', 'a dossier made by parley build')
    .option('-f, --format <format>', `one of: ${FORMATS.join(', ')}`, 'json')
    .option('-o, --output <file>', 'where to write; standard output without it')
    .addHelpText('after', '\nExample:\n  parley export talks.parley --format json -o talks.json')
    .action((dossier: string, options: { format: string; output?: string }) => {
      if (!FORMATS.some(f => f === options.format)) throw new ParleyError(`The format "${options.format}" is not known`, `Formats: ${FORMATS.join(', ')}`);
      const database = openForReading(dossier);
      try {
        writeOutput(`${JSON.stringify(readExport(database), null, 1)}\n`, options.output);
      } finally {
        database.close();
      }
    });
}

/** Writes to a file, or to standard output without one. Throws ParleyError where the file cannot be written. */
export function writeOutput(text: string, file: string | undefined): void {
  if (file === undefined || file === '-') {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new ParleyError(`${file}: cannot be written (${systemCause(error)})`, 'Check its folder and the free space.');
  }
}
