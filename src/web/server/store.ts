/** The dossier that the workbench has open: read through one connection, opened anew when a build, a correction or a new article changed it. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Database } from '../../record/database.js';
import { readGenerator } from '../../record/read.js';
import { changesAllTheTime, openSteady, type Steady } from '../../record/stable.js';

/** Documents from which on a page should ask for rows and not for sections. */
export const LARGE = 3_000;
/** So often an answer is made before it is given up: it is the dossier that changes faster. */
const TIMES = 10;

export interface Opened {
  readonly database: Database;
  /** Changes whenever the record changes. */
  readonly revision: string;
  readonly documents: number;
  readonly generator: string;
  /** What was worked out from this state of the dossier, by name; gone with it. */
  readonly kept: Map<string, unknown>;
}

export interface Store {
  readonly path: string;
  readonly name: string;
  /** The dossier as it is now. Throws ParleyError where it cannot be read. */
  readonly now: () => Opened;
  /** What `make` makes of one state of the dossier: where it changed meanwhile, that is made again. Throws as `now` does, and what `make` throws. */
  readonly answer: <T>(make: (opened: Opened) => T) => T;
  /** A connection for an answer that is made while others are; whoever asks for it closes it. */
  readonly apart: () => Steady;
  readonly close: () => void;
}

export function openStore(path: string): Store {
  let steady: Steady | null = null;
  let opened: Opened | null = null;
  const forget = (): void => {
    steady?.close();
    steady = opened = null;
  };
  const answer = <T>(make: (opened: Opened) => T): T => {
    for (let time = 1; time <= TIMES; time++) {
      if (!steady?.isCurrent()) forget();
      const from = steady ??= openSteady(path);
      try {
        const made = make(opened ??= openedOf(from));
        if (from.isUnchanged()) return made;
      } catch (error) {
        if (from.isUnchanged()) throw error;
      }
      forget();
    }
    throw changesAllTheTime(path);
  };
  return { path, name: basename(path), now: () => answer(now => now), answer, apart: () => openSteady(path), close: forget };
}

function openedOf({ database, stamp }: Steady): Opened {
  return { database, revision: revisionOf(stamp), documents: Number(database.get('SELECT COUNT(*) AS n FROM documents')?.['n'] ?? 0), generator: readGenerator(database), kept: new Map() };
}

/** Short, and says nothing of the file. */
function revisionOf(stamp: string): string {
  return createHash('sha256').update(stamp).digest('hex').slice(0, 16);
}

/** A value worked out once for each state of the dossier. */
export function once<T>(opened: Opened, name: string, make: () => T): T {
  if (!opened.kept.has(name)) opened.kept.set(name, make());
  return opened.kept.get(name) as T;
}
