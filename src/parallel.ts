/** The left half over many sources: in this thread for a few, over a pool of threads for many; same results, in the order given. */
import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { Source } from './model/document.js';
import type { PackedDocument } from './model/processed.js';
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

/** Over `threads` worker threads (by default one for each processor). Needs the compiled program: threads load JavaScript. */
export function overThreads(threads = availableParallelism()): Processor {
  const pool = new Tinypool({ filename: new URL('./thread.js', import.meta.url).href, minThreads: threads, maxThreads: threads, concurrentTasksPerWorker: 1, isolateWorkers: false });
  return {
    width: threads * WAITING,
    async process(source) {
      const stop = new AbortController();
      const clock = setTimeout(() => { stop.abort(); }, LONGEST_MS + (source.text.length / CHARACTERS_A_SECOND) * 1000);
      try {
        return (await pool.run(source, { signal: stop.signal })) as PackedDocument;
      } catch (error) {
        throw stop.signal.aborted ? new Error('it took too long', { cause: error }) : error;
      } finally {
        clearTimeout(clock);
      }
    },
    close: async () => { await pool.destroy(); },
  };
}

/** True where the program is compiled, so that threads can load it. */
export const canUseThreads = import.meta.url.endsWith('.js');
