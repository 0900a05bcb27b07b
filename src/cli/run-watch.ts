/** What parley watch does: finds out which feeds are meant, follows them, and tells a line for each thing that happens. */
import { readFileSync } from 'node:fs';
import { ParleyError, systemCause } from '../errors.js';
import { feedsInOpml } from '../pipeline.js';
import { watch } from '../watch/watch.js';
import { count, safe, shorten } from './terminal.js';
import type { WatchFlags } from './watch.js';

const TITLES_SHOWN = 20;

/** Runs until it is interrupted (Ctrl-C ends it at once; the dossier is whole), or once through with --once. */
export async function runWatch(args: readonly string[], flags: WatchFlags): Promise<void> {
  const dossier = args.at(-1)!;
  if (args.length < 2 || isAddress(dossier)) throw new ParleyError('No dossier is named', 'Give it last. Example: parley watch https://news.example/world.rss talks.parley', 2);
  const feeds = [...new Set(args.slice(0, -1).flatMap(feedsOf))];
  const stop = new AbortController();
  const end = (): void => { stop.abort(); };
  process.once('SIGINT', end).once('SIGTERM', end);
  process.stdout.write(`following ${count(feeds.length, 'feed')} into ${dossier}${flags.once ? '' : '; Ctrl-C ends it'}\n`);
  try {
    await watch(feeds, dossier, { every: flags.every * 60, pause: flags.pause, once: flags.once ?? false, allowPrivate: flags.allowPrivate ?? false, signal: stop.signal }, {
      taken(articles, documents, milliseconds) {
        for (const { path, title } of articles.slice(0, TITLES_SHOWN)) process.stdout.write(`+ ${shorten(safe(title ?? path), 100)}\n`);
        const more = articles.length > TITLES_SHOWN ? ` (and ${articles.length - TITLES_SHOWN} more)` : '';
        process.stdout.write(`${count(articles.length, 'article')}${more} linked in ${milliseconds} ms; the dossier holds ${documents}\n`);
      },
      trouble(address, why) { process.stderr.write(`parley: ${shorten(safe(address), 200)}: ${safe(why)}\n`); },
    });
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end);
  }
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

function feedsOf(input: string): readonly string[] {
  if (isAddress(input)) {
    if (!URL.canParse(input)) throw new ParleyError(`${input}: not an address`, 'Give the address of a feed, as https://news.example/world.rss', 2);
    return [new URL(input).href];
  }
  let text: string;
  try { text = readFileSync(input, 'utf8'); } catch (error) { throw new ParleyError(`${input}: ${systemCause(error)}`, 'Give addresses of feeds (https://...) and OPML files, then the dossier.', 2, { cause: error }); }
  const feeds = feedsInOpml(text);
  if (feeds.length === 0) throw new ParleyError(`${input}: no feeds in it`, 'Give an OPML file: a list of feeds as feed readers export it.', 2);
  return feeds;
}
