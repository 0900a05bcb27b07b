/** The command line: one file a command; errors end in one clear line. */
import { Command } from 'commander';
import { ParleyError, systemCause } from '../errors.js';
import { expectWork } from '../record/database.js';
import { VERSION } from '../version.js';
import { addBrief } from './brief.js';
import { addBuild } from './build.js';
import { addClean } from './clean.js';
import { addCorrect } from './correct.js';
import { addExplain } from './explain.js';
import { addExport } from './export.js';
import { addOpen } from './open.js';
import { addReport } from './report.js';
import { safe } from './terminal.js';
import { addVerify } from './verify.js';
import { addWatch } from './watch.js';
import { addWorker } from './worker.js';

export { resetFlags } from '../record/database.js';

/** Commands that run until they are ended. */
const LASTING: ReadonlySet<string | undefined> = new Set(['open', 'watch', 'worker']);

/** The program with all its commands, as docs and tests read it. */
export function createProgram(): Command {
  const program = new Command('parley')
    .description('Builds the record of a dialogue from its press coverage: meetings, who said what, figures, disagreements, each fact with the characters that carry it.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', '\nExample:\n  parley build articles/ -o talks.parley\n  parley report talks.parley -o talks.html')
    .showHelpAfterError('(parley COMMAND --help shows how)')
    .configureOutput({ outputError: (text, write) => { write(`parley: ${text.replace(/^error: /, '')}`); } });
  for (const add of [addBuild, addReport, addOpen, addCorrect, addBrief, addClean, addExport, addExplain, addVerify, addWatch, addWorker]) add(program);
  for (const command of program.commands) command.helpOption('-h, --help', 'print this help').exitOverride();
  return program.exitOverride();
}

/** Runs the program. Sets the exit code: 0 done, 1 a failure of ours, 2 wrong usage or unreadable input. */
export async function main(argv: readonly string[]): Promise<void> {
  if (!LASTING.has(argv[2])) expectWork('little');
  try {
    await createProgram().parseAsync([...argv]);
  } catch (error) {
    if (error instanceof ParleyError) {
      process.stderr.write(`parley: ${safe(error.message)}. ${safe(error.next)}\n`);
      process.exitCode = error.exitCode;
    } else if (error instanceof Error && 'code' in error && String(error.code).startsWith('commander.')) {
      process.exitCode = 'exitCode' in error && error.exitCode === 0 ? 0 : 2;
    } else {
      process.stderr.write(`parley: a failure of ours: ${safe(systemCause(error))}. Please report it with the input that shows it.\n`);
      if (process.env['PARLEY_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
      process.exitCode = 1;
    }
  }
}
