/** parley open: the workbench in the browser, on this machine only. */
import { InvalidArgumentError, type Command } from 'commander';

export interface OpenFlags {
  readonly port: number;
  readonly browser: boolean;
}

export function addOpen(program: Command): void {
  program.command('open')
    .description('see, search and correct a dossier in the browser; listens on this machine only')
    .argument('<dossier>', 'a dossier made by parley build')
    .option('-p, --port <n>', 'where to listen; any free port without it', port, 0)
    .option('--no-browser', 'only print the address')
    .addHelpText('after', '\nExample:\n  parley open talks.parley')
    .action(async (dossier: string, flags: OpenFlags) => {
      const { runOpen } = await import('./run-open.js'); // with all languages and the server: help need not wait for them
      await runOpen(dossier, flags);
    });
}

function port(text: string): number {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 0 || n > 65_535) throw new InvalidArgumentError('give a whole number from 0 to 65535');
  return n;
}
