/** A safe place to change a dossier: a copy beside it that takes its place as a whole, or is thrown away. */
import { chmodSync, closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { ParleyError, systemCause, type ExitCode } from '../errors.js';
import { placeOf, takeLock } from './build-lock.js';
import { createDatabase, openDatabase, openForReading, type Database } from './database.js';
import { journalOf, rollBack } from './journal.js';
import { removeMarks } from './marks.js';
import { makeWhole } from './whole.js';
import { stampOf } from './stamp.js';

export interface Workspace {
  readonly database: Database;
  /** The copy is what a build that was killed had come to. */
  readonly resumed: boolean;
  /** What is done so far stays in the copy if this build is killed; the next one goes on from there. */
  readonly checkpoint: () => void;
  /** The changed copy takes the dossier's place. */
  readonly keep: () => void;
  /** The copy is thrown away; the dossier stays as it was. Does nothing after `keep`. */
  readonly discard: () => void;
}

/** Under this key the copy remembers which dossier it was made from, and by which program. */
const MADE_FROM = 'building';
/** Pages that SQLite keeps in memory, in kilobytes: with fewer, a large transaction is written twice, and inner pages of indexes are read again and again. */
export const CACHE_KB = 65_536;

/**
 * Opens a copy of the dossier at `path` (an empty one where there is none) for one build, or the copy that a killed build of the same program
 * left of the same dossier. A second build on the same dossier, a full disk and a killed process all leave the dossier itself untouched.
 * Throws ParleyError.
 */
export function openWorkspace(path: string, generator: string): Workspace {
  if (!existsSync(dirname(path) || '.')) throw new ParleyError(`${path}: its folder does not exist`, `Make the folder first: mkdir -p ${dirname(path)}`);
  const exists = existsSync(path);
  if (exists) openForReading(path).close(); // says what is wrong with it before anything is copied
  const place = placeOf(path);
  const copy = `${place}.building`;
  const lock = takeLock(path);
  let open = true;
  const release = (): void => {
    open = false;
    removeAll(copy);
    lock.release();
  };
  let database: Database | null = null;
  let resumed = false;
  try {
    if (!exists) rmSync(journalOf(place), { force: true }); // that of a dossier which somebody deleted
    makeWhole(place);
    const madeFrom = `${generator} ${exists ? stampOf(place) : 'new'}`;
    database = leftBehind(copy, madeFrom);
    resumed = database !== null;
    if (database === null) {
      removeAll(copy);
      if (exists) copyFileSync(place, copy);
      database = exists ? openDatabase(copy) : createDatabase(copy, generator);
      database.run('INSERT OR REPLACE INTO dossier (key, value) VALUES (?, ?)', [MADE_FROM, madeFrom]);
    }
    // A rollback journal on disk, so that a killed build leaves the copy as it was at its last checkpoint.
    database.exec(`PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-${CACHE_KB}; BEGIN`);
  } catch (error) {
    database?.close();
    release();
    throw error instanceof ParleyError ? error : new ParleyError(`${path}: the dossier cannot be written (${systemCause(error)})`, 'Check the free space and the permissions of its folder.');
  }
  const connection = database;
  return {
    database: connection,
    resumed,
    checkpoint: () => { connection.exec('COMMIT; BEGIN'); },
    keep() {
      try {
        connection.run('DELETE FROM dossier WHERE key = ?', [MADE_FROM]);
        removeMarks(connection);
        connection.exec('COMMIT');
        connection.close();
        const file = openSync(copy, 'r+');
        try { fsyncSync(file); } finally { closeSync(file); }
        chmodSync(copy, exists ? statSync(place).mode & 0o777 : 0o666 & ~process.umask());
        renameSync(copy, place);
      } catch (error) {
        throw notWritten(path, error, 2);
      } finally {
        release();
      }
    },
    discard() {
      if (!open) return;
      if (connection.isOpen) connection.close();
      release();
    },
  };
}

function removeAll(copy: string): void {
  for (const suffix of ['', '-journal', '.lock']) rmSync(copy + suffix, { recursive: true, force: true });
}

/** With less than this left on a disk, what could not be written failed for want of room. */
const NO_ROOM = 16_000_000;

/** What is said where a change of the dossier could not be written. */
export function notWritten(path: string, error: unknown, exitCode: ExitCode): ParleyError {
  return new ParleyError(`${path}: the dossier cannot be written (${whyNotWritten(path, error)})`, 'Check the free space and the permissions of its folder; the dossier is as it was.', exitCode, { cause: error });
}

/** What is to be thrown where a change of the dossier ended with `error`: what SQLite could not write is said so, all else is thrown as it is. */
export function endedBy(path: string, error: unknown): unknown {
  return error instanceof Error && error.name === 'SQLite3Error' ? notWritten(path, error, 1) : error;
}

/** SQLite says of a full disk only that it failed. */
function whyNotWritten(path: string, error: unknown): string {
  try {
    const { bavail, bsize } = statfsSync(dirname(path));
    if (bavail * bsize < NO_ROOM) return 'the disk is full';
  } catch {
    // what was said must do
  }
  return systemCause(error);
}

/** The copy that a killed build left, at its last checkpoint; null where there is none, or it is of another dossier, program or no longer sound. */
function leftBehind(copy: string, madeFrom: string): Database | null {
  if (!existsSync(copy)) return null;
  rmSync(`${copy}.lock`, { recursive: true, force: true }); // the library's lock of the killed process; ours keeps others out
  let database: Database | null = null;
  try {
    rollBack(copy);
    database = openDatabase(copy);
    if (database.get('SELECT value FROM dossier WHERE key = ?', [MADE_FROM])?.['value'] === madeFrom) return database;
  } catch {
    // begun anew
  }
  if (database?.isOpen) database.close();
  return null;
}
