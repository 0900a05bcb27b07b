/** parley export: the record as files that other programs read. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { ParleyError, systemCause } from '../errors.js';
import type { Database } from '../record/database.js';
import { csvFiles, jsonLines, jsonPieces } from '../record/export/lists.js';
import { readExport } from '../record/read.js';
import { openSteady, readStable } from '../record/stable.js';
import { dropDrafts, isStream, keepDrafts, writeDraft, writeOutput, type Draft } from './output.js';

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
      if (format === 'json') return writeOutput(jsonPieces(readStable(dossier, readExport)), output);
      if (format === 'jsonl' && isStream(output)) return streamLines(dossier, output);
      writeWhole(dossier, database => (format === 'csv' ? csvFiles(database) : [{ name: '', pieces: jsonLines(database) }]), format === 'csv' ? folder(output!) : output!);
    });
}

/** What is sent is gone: where the dossier changed meanwhile, that is said at the end. */
async function streamLines(dossier: string, output: string | undefined): Promise<void> {
  const steady = openSteady(dossier);
  const changed = (): ParleyError => new ParleyError(`${dossier}: the dossier changed while it was exported; what was written is not one state of it`, 'Run it again, or name a file with -o: that is written anew until it is one state.', 1);
  try {
    await writeOutput(jsonLines(steady.database), output);
    if (!steady.isUnchanged()) throw changed();
  } catch (error) {
    throw steady.isUnchanged() || error instanceof ParleyError ? error : changed();
  } finally {
    steady.close();
  }
}

/** Writes the files of one state of the dossier, or none of them. */
function writeWhole(dossier: string, filesOf: (database: Database) => Iterable<{ readonly name: string; readonly pieces: Iterable<string> }>, place: string): void {
  const drafts = new Map<string, Draft>();
  try {
    keepDrafts(readStable(dossier, database => {
      const written: Draft[] = [];
      for (const { name, pieces } of filesOf(database)) {
        const draft = writeDraft(pieces, name === '' ? place : join(place, name));
        drafts.set(draft.draft, draft);
        written.push(draft);
      }
      return written;
    }));
  } finally {
    dropDrafts(drafts.values());
  }
}

function folder(path: string): string {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new ParleyError(`${path}: cannot be made (${systemCause(error)})`, 'Name another folder.', 1, { cause: error });
  }
  return path;
}
