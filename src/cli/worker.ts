/** parley worker: the left half as a filter of lines, for clusters, queues and GNU parallel. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';

export function addWorker(program: Command): void {
  program.command('worker')
    .description('read one JSON article a line on standard input, write what was found in it a line')
    .option('-p, --path <name>', 'what lines without a "path" field are called: NAME#LINE', '-')
    .addHelpText('after', '\nExample:\n  parley worker < articles.jsonl > annotated.jsonl\n  parley build --annotated annotated.jsonl -o talks.parley')
    .action(async (options: { path: string }) => {
      const { workLine } = await import('../worker-line.js'); // with all languages: help need not wait for them
      let number = 0;
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
        number++;
        if (line.trim() === '') continue;
        if (!process.stdout.write(`${workLine(line.trim(), `${options.path}#${number}`)}\n`)) await once(process.stdout, 'drain');
      }
    });
}
