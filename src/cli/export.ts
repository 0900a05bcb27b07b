/** parley export: the record as files that other programs read. */
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { ParleyError, systemCause } from '../errors.js';
import { openForReading } from '../record/database.js';
import { csvFiles, jsonLines, jsonPieces } from '../record/export/lists.js';
import { readExport } from '../record/read.js';

const FORMATS = ['json', 'jsonl', 'csv'] as const;

export function addExport(program: Command): void {
  program.command('export')
    .description('write the record for other programs: JSON (the export contract, docs/record.md), JSON Lines, or a folder with a CSV for each list')
    .argument('<dossier>', 'a dossier made by parley build')
    .addOption(new Option('-f, --format <format>', 'what to write').choices(FORMATS).default('json'))
    .option('-o, --output <place>', 'the file, or for csv the folder, to write; without it standard output')
    .addHelpText('after', '\nExample:\n  parley export talks.parley --format json -o talks.json\n  parley export talks.parley --format csv -o talks-csv')
    .action(async (dossier: string, { format, output }: { format: (typeof FORMATS)[number]; output?: string }) => {
      if (format === 'csv' && (output === undefined || output === '-')) throw new ParleyError('CSV is a file for each list', 'Name the folder to write: parley export talks.parley --format csv -o talks-csv', 2);
      const database = openForReading(dossier);
      try {
        if (format === 'csv') for (const { name, pieces } of csvFiles(database)) await writeOutput(pieces, join(folder(output!), name));
        else await writeOutput(format === 'jsonl' ? jsonLines(database) : jsonPieces(readExport(database)), output);
      } finally {
        database.close();
      }
    });
}

function folder(path: string): string {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new ParleyError(`${path}: cannot be made (${systemCause(error)})`, 'Name another folder.', 1, { cause: error });
  }
  return path;
}

/** Writes pieces to a file, or to standard output without one, no faster than it takes them. Throws ParleyError where the file cannot be written. */
export async function writeOutput(pieces: Iterable<string>, file: string | undefined): Promise<void> {
  if (file === undefined || file === '-') {
    for (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
    return;
  }
  try {
    const handle = openSync(file, 'w');
    try { for (const piece of pieces) writeFileSync(handle, piece); } finally { closeSync(handle); }
  } catch (error) {
    throw error instanceof ParleyError ? error : new ParleyError(`${file}: cannot be written (${systemCause(error)})`, 'Check its folder and the free space.', 2, { cause: error });
  }
}
