/** parley correct: the corrections of a dossier on the command line: listed, taken away, brought in, taken back. */
import type { Command } from 'commander';

export interface CorrectFlags {
  readonly export?: string;
  readonly import?: readonly string[];
  readonly undo?: string;
  readonly author?: string;
  readonly note?: string;
}

export function addCorrect(program: Command): void {
  program.command('correct')
    .description('list the corrections of a dossier, write them to a file, read them from one, take one back')
    .argument('<dossier>', 'a dossier made by parley build')
    .option('-e, --export <file>', 'write the list as JSON Lines; - for standard output')
    .option('-i, --import <file...>', 'add the corrections in such files; those in the list already are not added again')
    .option('-u, --undo <id>', 'take a correction back (needs --author)')
    .option('-a, --author <name>', 'who takes it back')
    .option('-n, --note <text>', 'why')
    .addHelpText('after', '\nExample:\n  parley correct talks.parley --export corrections.jsonl\n  parley correct other.parley --import corrections.jsonl')
    .action(async (dossier: string, flags: CorrectFlags) => {
      const { runCorrect } = await import('./run-correct.js'); // with all languages: help need not wait for them
      process.exitCode = await runCorrect(dossier, flags);
    });
}
