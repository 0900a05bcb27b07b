/** Follows feeds: looks at each when it is due, takes each new article once, and links it into the dossier. */
import { setTimeout as sleep } from 'node:timers/promises';
import { buildDossier } from '../dossier.js';
import { ParleyError, systemCause } from '../errors.js';
import { graftInto } from '../graft.js';
import type { FeedEntry } from '../model/feed.js';
import type { NoticeDraft } from '../model/stage.js';
import { listFeed, type InputFile } from '../pipeline.js';
import { keyOf, ownText, pageFile } from './articles.js';
import { fetchPolitely, type Fetched, type FetchLimits, type Validators } from './fetch.js';
import { createGate } from './gate.js';
import { createRobots } from './robots.js';
import { nextLook, type Look } from './schedule.js';
import { NEW_FEED, readState, statePath, writeState, type FeedState } from './state.js';

export interface WatchOptions {
  /** Seconds between two looks at a feed. */
  readonly every: number;
  /** Seconds between two requests to one site; its robots.txt may ask for more. */
  readonly pause: number;
  /** Looks at each feed once and ends. */
  readonly once: boolean;
  /** Reaches loopback and private addresses too. */
  readonly allowPrivate: boolean;
  /** Ends the watching: what is under way is dropped, what is in the dossier stays. */
  readonly signal: AbortSignal;
}

/** What is told on the way. */
export interface WatchEvents {
  /** Articles came into the dossier, which now holds `documents`; `milliseconds` is what reading and linking them took. */
  readonly taken: (articles: readonly { readonly path: string; readonly title: string | null }[], documents: number, milliseconds: number) => void;
  /** Something that was asked for did not come. */
  readonly trouble: (address: string, why: string) => void;
}

const DEADLINE_MS = 30_000;
const MAX_BYTES = 20_000_000;
/** An entry whose page failed so often is given up. */
const MAX_TRIES = 4;
/** A dossier that could not be written so often in a row is given up. */
const MAX_REFUSALS = 5;
/** Pages of one feed that are linked together; the next ones follow at once. */
const BATCH = 50;
/** Sites asked at the same time. */
const AT_ONCE = 8;

interface Fresh { readonly key: string; readonly entry: FeedEntry }
interface Found extends Fresh { readonly feed: string; readonly file: InputFile }

/** Runs until `signal` ends it, or for one look at each feed. Throws ParleyError where the dossier cannot be written, again and again. */
export async function watch(feeds: readonly string[], dossier: string, options: WatchOptions, events: WatchEvents): Promise<void> {
  const { signal } = options;
  const now = (): number => Date.now();
  const wait = async (ms: number): Promise<void> => { await sleep(ms, undefined, { signal }).catch(() => undefined); };
  const limits: FetchLimits = { deadline: DEADLINE_MS, size: MAX_BYTES, allowPrivate: options.allowPrivate, signal };
  const gate = createGate(wait, now);
  const robots = createRobots(limits, now);
  const state = readState(dossier);
  const taken = new Set([...state.values()].flatMap(f => Object.keys(f.entries).filter(key => f.entries[key] === true)));
  const stateOf = (feed: string): FeedState => state.get(feed) ?? NEW_FEED;
  const change = (feed: string, changes: Partial<FeedState>): void => { state.set(feed, { ...stateOf(feed), ...changes }); };

  const get = async (url: string, known: Validators, byRobots: boolean): Promise<Fetched> => {
    if (byRobots && !(await robots.allows(url))) return { kind: 'failed', why: 'its robots.txt keeps it closed', status: null, gone: false, wait: null };
    const pause = Math.max(options.pause, (await robots.delay(url)) ?? 0) * 1000;
    return gate.pass(url, pause, () => fetchPolitely(url, known, limits, byRobots ? robots.allows : undefined));
  };

  const looked = (feed: string, look: Look): void => {
    const failures = look.kind === 'failed' ? stateOf(feed).failures + 1 : 0;
    change(feed, { failures, next: now() + nextLook(look, failures, options) * 1000 });
  };

  /** Looks at one feed; gives its new entries and what to send with the next request once they are taken. The user asked for the feed itself: robots.txt is for its pages. */
  const look = async (feed: string): Promise<{ readonly fresh: readonly Fresh[]; readonly validators: Validators }> => {
    const known = stateOf(feed);
    const nothing = { fresh: [], validators: known };
    const answer = await get(feed, known, false);
    if (signal.aborted) return nothing;
    if (answer.kind === 'failed') {
      events.trouble(feed, answer.gone ? 'is gone for good and not asked again' : answer.why);
      looked(feed, { kind: 'failed', wait: answer.wait });
      change(feed, { gone: answer.gone });
      return nothing;
    }
    const entries = answer.kind === 'unchanged' ? [] : listFeed(answer.body, answer.charset, answer.url);
    looked(feed, entries === null ? { kind: 'failed', wait: null } : { kind: 'answered', maxAge: answer.maxAge });
    if (answer.kind === 'unchanged') return nothing;
    if (entries === null) {
      events.trouble(feed, `is no feed (${answer.type || 'no type'}); give the address of its RSS, Atom or JSON feed`);
      return nothing;
    }
    const byKey = new Map(entries.map(entry => [keyOf(feed, entry), entry]));
    const listed = Object.fromEntries([...byKey.keys()].map(key => [key, taken.has(key) ? true : known.entries[key] ?? 0] as const));
    change(feed, { entries: listed, etag: null, lastModified: null });
    const fresh = [...byKey].filter(([key]) => typeof listed[key] === 'number' && listed[key] < MAX_TRIES).map(([key, entry]) => ({ key, entry }));
    return { fresh, validators: answer.validators };
  };

  const mark = (feed: string, key: string, done: boolean): void => {
    const tries = stateOf(feed).entries[key];
    change(feed, { entries: { ...stateOf(feed).entries, [key]: done ? true : (typeof tries === 'number' ? tries : 0) + 1 } });
    if (done) taken.add(key);
  };

  /** The page of an entry, or its own text where the page does not come. */
  const fetchEntry = async (feed: string, { key, entry }: Fresh): Promise<Found | null> => {
    const own = ownText(entry, key);
    const answer = entry.url === null ? null : await get(entry.url, NEW_FEED, true);
    if (signal.aborted) return null;
    if (answer?.kind === 'body') return { feed, key, entry, file: pageFile(entry, key, answer) };
    events.trouble(entry.url ?? key, `${answer?.kind === 'failed' ? answer.why : 'has no page'}${own === null ? '' : '; the text in the feed is taken'}`);
    if (own === null) mark(feed, key, false);
    return own === null ? null : { feed, key, entry, file: own };
  };

  /** Reads and links what was found. What the dossier does not take is found again at the next look. */
  const take = async (found: readonly Found[]): Promise<void> => {
    if (found.length === 0 || signal.aborted) return;
    const start = now();
    let documents: number;
    try {
      const files = found.map(f => f.file);
      const told = { notice: (path: string, notice: NoticeDraft): void => { events.trouble(path, notice.message.replace(`${path}: `, '')); } };
      // A large dossier is not linked anew for some articles, until they are many.
      documents = (graftInto(dossier, files, told) ?? await buildDossier(dossier, files, told, { threads: 1 })).documents;
    } catch (error) {
      // Another build may hold the dossier, or the disk be full for a while.
      if (!(error instanceof ParleyError) || options.once || ++refusals >= MAX_REFUSALS) throw error;
      events.trouble(dossier, `${error.message}; it is tried again at the next look`);
      return;
    }
    refusals = 0;
    for (const { feed, key } of found) mark(feed, key, true);
    events.taken(found.map(f => ({ path: f.file.path, title: f.entry.title })), documents, now() - start);
    remember();
  };

  let refusals = 0;
  let linking: Promise<void> = Promise.resolve();
  const follow = async (feed: string): Promise<void> => {
    const { fresh, validators } = await look(feed);
    for (let k = 0; k < fresh.length && !signal.aborted; k += BATCH) {
      const found = await Promise.all(fresh.slice(k, k + BATCH).map(f => fetchEntry(feed, f)));
      await (linking = linking.then(() => take(found.filter(f => f !== null))));
    }
    // Only a feed whose entries are all done is asked "only if it changed": what failed or was not reached is listed again.
    if (!signal.aborted && Object.values(stateOf(feed).entries).every(done => done === true || done >= MAX_TRIES)) change(feed, { etag: validators.etag, lastModified: validators.lastModified });
  };

  function remember(): void {
    try { writeState(dossier, state); } catch (error) { throw new ParleyError(`${statePath(dossier)}: ${systemCause(error)}`, 'Check the permissions of its folder.', 1, { cause: error }); }
  }

  for (;;) {
    const due = feeds.filter(feed => !stateOf(feed).gone && (options.once || stateOf(feed).next <= now()));
    for (let k = 0; k < due.length && !signal.aborted; k += AT_ONCE) await Promise.all(due.slice(k, k + AT_ONCE).map(follow));
    if (due.length > 0 && !signal.aborted) remember();
    if (options.once || signal.aborted) return;
    const open = feeds.map(stateOf).filter(f => !f.gone);
    if (open.length === 0) throw new ParleyError('All feeds are gone for good', 'Give the addresses of feeds that still answer.', 2);
    await wait(Math.max(1000, Math.min(...open.map(f => f.next)) - now()));
  }
}
