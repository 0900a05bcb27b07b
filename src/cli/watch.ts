/** parley watch: follows feeds and adds each new article to a dossier. The only command that reaches the network. */
import { InvalidArgumentError, type Command } from 'commander';

export interface WatchFlags {
  readonly every: number;
  readonly pause: number;
  readonly once?: true;
  readonly allowPrivate?: true;
}

export function addWatch(program: Command): void {
  program.command('watch')
    .description('follow RSS, Atom and JSON feeds (addresses, or OPML lists of them); each new article is read and linked once')
    .usage('[options] <feeds...> <dossier>')
    .argument('<feeds...>', 'addresses of feeds and OPML files, then the dossier')
    .option('-e, --every <minutes>', 'time between two looks at a feed; servers may ask for more', positive, 15)
    .option('--pause <seconds>', 'time between two requests to one site; its robots.txt may ask for more', notNegative, 2)
    .option('--once', 'look at each feed once and end')
    .option('--allow-private', 'reach addresses of this machine and of private networks too')
    .addHelpText('after', '\nExample:\n  parley watch https://news.example/world.rss feeds.opml talks.parley\n  parley watch --once feeds.opml talks.parley      (from a timer, say)')
    .action(async (args: string[], flags: WatchFlags) => {
      const { runWatch } = await import('./run-watch.js'); // with all languages: help need not wait for them
      await runWatch(args, flags);
    });
}

function positive(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 10_000)) throw new InvalidArgumentError('Give a number of minutes greater than 0.');
  return value;
}

function notNegative(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 10_000)) throw new InvalidArgumentError('Give a number of seconds, 0 or more.');
  return value;
}
