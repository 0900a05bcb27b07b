/** parley brief: the briefing for the next meeting. */
import type { Command } from 'commander';
import { ParleyError } from '../errors.js';
import { readExport } from '../record/read.js';
import { readStable } from '../record/stable.js';
import { BRIEF_FORMATS, BRIEF_LANGUAGES, renderBrief } from '../web/brief.js';
import { writeOutput } from './output.js';

interface BriefOptions {
  readonly forum?: string;
  readonly since?: string;
  readonly party?: string;
  readonly format: string;
  readonly language?: string;
  readonly output?: string;
}

/** A year, month or day. */
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

export function addBrief(program: Command): void {
  program.command('brief')
    .description('write the briefing for the next meeting: last meetings, what each party last said, what changed, open proposals, figures in dispute, what is planned; every line cited')
    .argument('<dossier>', 'a dossier made by parley build')
    .option('--forum <name>', 'only meetings of this forum (part of its name will do)')
    .option('--since <date>', 'nothing held or said before this year, month or day (2031, 2031-05, 2031-05-04)')
    .option('--party <name>', 'only this party and those who speak for it')
    .option('-f, --format <format>', `one of: ${BRIEF_FORMATS.join(', ')}`, 'md')
    .option('-l, --language <code>', `one of: ${BRIEF_LANGUAGES.join(', ')}; that of most sources without it`)
    .option('-o, --output <file>', 'where to write; standard output without it')
    .addHelpText('after', '\nExample:\n  parley brief talks.parley --forum "Joint Council" --since 2031 --format html -o briefing.html')
    .action(async (dossier: string, options: BriefOptions) => {
      const format = BRIEF_FORMATS.find(f => f === options.format);
      if (!format) throw new ParleyError(`The format "${options.format}" is not known`, `Formats: ${BRIEF_FORMATS.join(', ')}`);
      if (options.language !== undefined && !BRIEF_LANGUAGES.includes(options.language)) throw new ParleyError(`The language "${options.language}" is not known`, `Languages: ${BRIEF_LANGUAGES.join(', ')}`);
      if (options.since !== undefined && !DATE.test(options.since)) throw new ParleyError(`"${options.since}" is no date`, 'Write a year, a month or a day: 2031, 2031-05, 2031-05-04');
      const scope = { forum: options.forum ?? null, since: options.since ?? null, party: options.party ?? null };
      await writeOutput([renderBrief(readStable(dossier, readExport), scope, options.language ?? null, format)], options.output);
    });
}
