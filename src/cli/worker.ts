/** parley worker: the left half as a filter of lines, for clusters, queues and GNU parallel. */
import { once } from 'node:events';
import { Option, type Command } from 'commander';
import { linesIn } from './lines.js';

/** What a worker makes of a line; null where there is nothing to write. */
type Work = (line: string, where: string) => string | null;

async function workOf(task: string): Promise<Work> {
  if (task === 'annotate') return (await import('../worker-line.js')).workLine; // with all languages: help need not wait for them
  const { compareLine, fingerprintLine } = await import('../compare-line.js');
  return task === 'fingerprint' ? fingerprintLine : compareLine;
}

export function addWorker(program: Command): void {
  program.command('worker')
    .description('read one JSON article a line on standard input, write what was found in it a line')
    .option('-p, --path <name>', 'what lines without a "path" field are called: NAME#LINE', '-')
    .addOption(new Option('-t, --task <task>', 'annotate articles; make fingerprints of annotated lines; compare pairs of their wordings (docs/scale.md)').choices(['annotate', 'fingerprint', 'compare']).default('annotate'))
    .addHelpText('after', '\nExample:\n  parley worker < articles.jsonl > annotated.jsonl\n  parley build --annotated annotated.jsonl -o talks.parley')
    .action(async (options: { path: string; task: string }) => {
      const work = await workOf(options.task);
      let number = 0;
      for await (const line of linesIn(process.stdin)) {
        number++;
        if (line.trim() === '') continue;
        const made = work(line.trim(), `${options.path}#${number}`);
        if (made !== null && !process.stdout.write(`${made}\n`)) await once(process.stdout, 'drain');
      }
    });
}
