/** The left half over many sources: in this thread for a few, over a pool of threads for many; same results, in the order given. */
import { availableParallelism } from 'node:os';
import type { Source } from './model/document.js';
import type { PackedDocument } from './model/processed.js';
import { optimiseSoon } from './optimising.js';
import processPacked from './thread.js';

export interface Processor {
  /** How many sources may be under way at once: what bounds the memory. */
  readonly width: number;
  /** Rejects where one source fails, takes too long, or kills its thread; the others go on. */
  readonly process: (source: Source) => Promise<PackedDocument>;
  readonly close: () => Promise<void>;
}

/** A source under way for longer than this, and a second more for each 100,000 characters, is given up. */
const LONGEST_MS = 60_000;
const CHARACTERS_A_SECOND = 100_000;
/** Sources waiting for each thread, so that none is idle while the results of others are written. */
const WAITING = 8;

/** In this thread, one by one. */
export function inThisThread(): Processor {
  return { width: 1, process: source => new Promise(resolve => { resolve(processPacked(source)); }), close: () => Promise.resolve() };
}

/** What a thread runs, and how long it may take. */
export interface ThreadRules {
  /** A module whose default export takes a Source and gives a PackedDocument. */
  readonly module: URL;
  readonly longestMs: number;
}

/** Over `threads` worker threads (by default one for each processor). Needs the compiled program: threads load JavaScript. */
export function overThreads(threads = availableParallelism(), { module, longestMs }: ThreadRules = { module: new URL('./thread.js', import.meta.url), longestMs: LONGEST_MS }): Processor {
  optimiseSoon();
  // Loaded here, since a few articles need no threads.
  const pool = import('tinypool').then(({ Tinypool }) => new Tinypool({ filename: module.href, minThreads: threads, maxThreads: threads, concurrentTasksPerWorker: 1, isolateWorkers: false }));
  const turn = turns(threads);
  return {
    width: threads * WAITING,
    async process(source) {
      const done = await turn();
      // The clock runs from where a thread takes the source, so that one that hangs costs no other its time.
      const stop = new AbortController();
      const clock = setTimeout(() => { stop.abort(); }, longestMs + (source.text.length / CHARACTERS_A_SECOND) * 1000);
      try {
        return (await (await pool).run(source, { signal: stop.signal })) as PackedDocument;
      } catch (error) {
        throw stop.signal.aborted ? new Error('it took too long', { cause: error }) : error;
      } finally {
        clearTimeout(clock);
        done();
      }
    },
    close: async () => { await (await pool).destroy(); },
  };
}

/** Lets at most `most` go on at a time, in the order in which they asked; each calls what it was given when it is done. */
function turns(most: number): () => Promise<() => void> {
  const waiting: (() => void)[] = [];
  let running = 0;
  const done = (): void => {
    const next = waiting.shift();
    if (next) next(); else running--;
  };
  return () => {
    if (running < most) {
      running++;
      return Promise.resolve(done);
    }
    return new Promise(resolve => { waiting.push(() => { resolve(done); }); });
  };
}

/** True where the program is compiled, so that threads can load it. */
export const canUseThreads = import.meta.url.endsWith('.js');
