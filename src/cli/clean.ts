/** parley clean: the readable text of a source, and why each part of it stands or was set aside. */
import type { Command } from 'commander';

export function addClean(program: Command): void {
  program.command('clean')
    .description('print the readable text of articles, or with --why what became of each part')
    .argument('<input...>', 'files, folders, globs, or - for standard input')
    .option('-w, --why', 'the whole source, a line each decision')
    .option('-j, --json', 'one JSON line a source, with text, pieces and what was set aside')
    .addHelpText('after', '\nExample:\n  parley clean page.html --why')
    .action(async (inputs: string[], options: { why?: boolean; json?: boolean }) => {
      const { cleanCommand } = await import('./run-clean.js'); // with all languages: help need not wait for them
      process.exitCode = await cleanCommand(inputs, options, {
        line: text => { process.stdout.write(`${text}\n`); },
        warn: text => { process.stderr.write(`parley: ${text}\n`); },
      });
    });
}
