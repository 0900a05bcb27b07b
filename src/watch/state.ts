/** What is remembered between two looks at feeds, in a small file beside the dossier: losing it costs requests, never articles. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Validators } from './fetch.js';

export interface FeedState extends Validators {
  /** When it is looked at again, in milliseconds since 1970. */
  readonly next: number;
  /** Failures in a row. */
  readonly failures: number;
  /** True where the server said that it is gone for good. */
  readonly gone: boolean;
  /** The entries that it listed last: true for those taken, for others how often they failed. */
  readonly entries: Readonly<Record<string, true | number>>;
}

export const NEW_FEED: FeedState = { etag: null, lastModified: null, next: 0, failures: 0, gone: false, entries: {} };

export type WatchState = Map<string, FeedState>;

const FORMAT = 'parley-watch';

export function statePath(dossier: string): string {
  return `${dossier}.watch.json`;
}

/** Reads what was remembered; nothing where there is no such file or it is not whole. */
export function readState(dossier: string): WatchState {
  try {
    const stored = JSON.parse(readFileSync(statePath(dossier), 'utf8')) as { readonly format?: unknown; readonly feeds?: Readonly<Record<string, Partial<FeedState>>> };
    if (stored.format !== FORMAT) return new Map();
    return new Map(Object.entries(stored.feeds ?? {}).map(([url, feed]) => [url, { ...NEW_FEED, ...feed }]));
  } catch {
    return new Map();
  }
}

/** Writes it whole, or leaves the old one. */
export function writeState(dossier: string, state: WatchState): void {
  const path = statePath(dossier);
  writeFileSync(`${path}.new`, JSON.stringify({ format: FORMAT, version: 1, feeds: Object.fromEntries(state) }, null, 1));
  renameSync(`${path}.new`, path);
}
