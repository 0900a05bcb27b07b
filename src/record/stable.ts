/** Reads a dossier that may be changed meanwhile: what is read is of one state of it, or is read again. */
import { closeSync, fstatSync, openSync } from 'node:fs';
import { ParleyError } from '../errors.js';
import { placeOf } from './build-lock.js';
import { openForReading, type Database } from './database.js';
import { isHalfChanged } from './journal.js';
import { stampOf, stampOfOpen } from './stamp.js';
import { pause } from './whole.js';

/** A connection for reading, with the means to tell whether all that it read belongs together. */
export interface Steady {
  readonly database: Database;
  /** The state of the dossier when it was opened; another with every change. */
  readonly stamp: string;
  /** Whether nothing changed in the file since it was opened, although another may have taken its place; asked after reading. */
  readonly isUnchanged: () => boolean;
  /** Whether it is unchanged and still the dossier. */
  readonly isCurrent: () => boolean;
  readonly close: () => void;
}

export interface ReadOptions {
  /** Also a dossier of earlier tables, for what has not changed since, such as its corrections. */
  readonly olderToo?: boolean;
}

/** So often something is read before it is given up. */
const TIMES = 6;
/** A dossier that has just changed may do so again. */
const PAUSE_MS = 10;

/**
 * Opens the dossier at `path` for reading without a lock. That nothing was written meanwhile is told by SQLite's count of changes and the journal,
 * as a sequence lock does (Boehm 2012, "Can seqlocks get along with programming language memory models?"). Throws as `openForReading` does.
 */
export function openSteady(path: string, options: ReadOptions = {}): Steady {
  for (;;) {
    const file = openOrNull(path);
    try {
      // The count first, then the journal: a change that has begun by then shows in one of the two. After reading the other way round.
      const stamp = file === null ? '' : stampOfOpen(file);
      const place = placeOf(path);
      const half = isHalfChanged(place);
      const database = openForReading(path, options);
      if (file !== null && !half && isNameOf(path, file)) return steady(database, path, place, file, stamp);
      database.close();
    } catch (error) {
      if (file !== null) closeSync(file);
      throw error;
    }
    if (file !== null) closeSync(file);
  }
}

function steady(database: Database, path: string, place: string, file: number, stamp: string): Steady {
  let open = true;
  return {
    database, stamp,
    isUnchanged: () => !isHalfChanged(place) && stampOfOpen(file) === stamp,
    isCurrent: () => !isHalfChanged(place) && stampOf(path) === stamp,
    close() {
      if (!open) return;
      open = false;
      database.close();
      closeSync(file);
    },
  };
}

/**
 * Opens the dossier at `path`, gives what `read` makes of it, and closes it. Where the dossier changed meanwhile, `read` is called again with the
 * dossier opened anew, whatever it gave or threw; it should have no effects of its own. Throws what `read` throws of an unchanged dossier, what
 * `openForReading` throws, and ParleyError (exit code 1) where the dossier changes each time.
 */
export function readStable<T>(path: string, read: (database: Database) => T, options: ReadOptions = {}): T {
  for (let time = 1; time <= TIMES; time++) {
    const reading = openSteady(path, options);
    try {
      const result = read(reading.database);
      if (reading.isUnchanged()) return result;
    } catch (error) {
      if (reading.isUnchanged()) throw error;
    } finally {
      reading.close();
    }
    pause(PAUSE_MS * time);
  }
  throw changesAllTheTime(path);
}

/** What is said where a dossier changed each time that it was read. */
export function changesAllTheTime(path: string): ParleyError {
  return new ParleyError(`${path}: the dossier changed each time that it was read`, 'Try again when nothing writes it (a build, a watch, corrections), or read a copy.', 1);
}

function openOrNull(path: string): number | null {
  try { return openSync(path, 'r'); } catch { return null; } // opening it as a dossier says why
}

function isNameOf(path: string, file: number): boolean {
  const other = openOrNull(path);
  if (other === null) return false;
  try {
    const [a, b] = [fstatSync(other, { bigint: true }), fstatSync(file, { bigint: true })];
    return a.ino === b.ino && a.dev === b.dev;
  } finally {
    closeSync(other);
  }
}
