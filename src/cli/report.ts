/** parley report: the dossier as one offline page. */
import type { Command } from 'commander';
import { readNews } from '../record/news.js';
import { readExport, readSources } from '../record/read.js';
import { readStable } from '../record/stable.js';
import { loadTemplate, renderReport } from '../web/report.js';
import { writeOutput } from './output.js';

export function addReport(program: Command): void {
  program.command('report')
    .description('write the dossier as one page that needs no network')
    .argument('<dossier>', 'a dossier made by parley build')
    .requiredOption('-o, --output <file>', 'the HTML file to write')
    .addHelpText('after', '\nExample:\n  parley report talks.parley -o talks.html')
    .action(async (dossier: string, options: { output: string }) => {
      const data = readStable(dossier, database => ({
        sources: readSources(database).map(({ id, format, text }) => ({ id, format, text })), export: readExport(database), news: readNews(database),
      }));
      await writeOutput([renderReport(await loadTemplate(), data)], options.output);
    });
}
