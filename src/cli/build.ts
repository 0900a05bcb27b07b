/** parley build: a folder of raw articles becomes a dossier. */
import { InvalidArgumentError, type Command } from 'commander';

export function addBuild(program: Command): void {
  program.command('build')
    .description('read articles into a dossier; adds to it if it exists')
    .argument('[input...]', 'files, folders, globs, or - for standard input')
    .requiredOption('-o, --output <dossier>', 'the dossier to make or add to')
    .option('-a, --annotated <file...>', 'what parley worker wrote, to link as well')
    .option('-c, --compared <file...>', 'what a cluster found the annotated articles to share (docs/scale.md)')
    .option('-t, --threads <n>', 'worker threads; without it, one for each processor where there is much to read', positive)
    .option('-g, --graft', 'link new articles to the record as it stands: fast in a large dossier; a build without it links all anew')
    .option('-q, --quiet', 'print nothing but problems')
    .addHelpText('after', '\nExample:\n  parley build articles/ more.jsonl -o talks.parley\n  parley build today.jsonl -o talks.parley --graft')
    .action(async (inputs: string[], options: BuildFlags) => {
      const { runBuild } = await import('./run-build.js'); // with all languages: help need not wait for them
      process.exitCode = await runBuild(inputs, options);
    });
}

export interface BuildFlags {
  readonly output: string;
  readonly annotated?: readonly string[];
  readonly compared?: readonly string[];
  readonly threads?: number;
  readonly graft?: boolean;
  readonly quiet?: boolean;
}

function positive(text: string): number {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 1) throw new InvalidArgumentError('give a whole number from 1');
  return n;
}
