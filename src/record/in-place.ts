/** Changes a dossier where it stands, in one transaction: for a change that is small beside it. */
import { accessSync, closeSync, constants, fchmodSync, fchownSync, fsyncSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { ParleyError, systemCause } from '../errors.js';
import { placeOf, takeLock } from './build-lock.js';
import { openDatabase, openForReading, type Database } from './database.js';
import { countOn, journalOf, rollBack } from './journal.js';
import { makeWhole } from './whole.js';
import { stampOf } from './stamp.js';
import { CACHE_KB, notWritten } from './workspace.js';

export interface InPlace {
  /** In a transaction; what is read here is what this one has written so far. */
  readonly database: Database;
  /** All of it is in the dossier, and on the disk. Throws ParleyError where it cannot be written; the dossier is then as it was. */
  readonly keep: () => void;
  /** Nothing of it is. Does nothing after `keep`. */
  readonly discard: () => void;
}

/**
 * Opens the dossier at `path` for one change. It costs what it changes, and not what the dossier holds; builds, corrections and other changes are kept
 * out as long as it lasts, readers only for the moment in which it is written. A process killed at any moment leaves the dossier as it was or as
 * it was to be: what was half done is undone by whoever opens it next. All that is changed stays in memory until it is kept.
 * Throws ParleyError where there is no dossier, another process writes it, or it cannot be written.
 */
export function openInPlace(path: string): InPlace {
  openForReading(path).close(); // says what is wrong with it before anything is touched
  const place = placeOf(path);
  const lock = takeLock(path);
  let database: Database | null = null;
  try {
    makeWhole(place);
    accessSync(place, constants.W_OK);
    makeJournal(place);
    database = openDatabase(place);
    // Pages are written when all of them are: until then readers see what was. The journal is made durable before, and emptied after.
    database.exec(`PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL; PRAGMA cache_spill=OFF; PRAGMA cache_size=-${CACHE_KB}; BEGIN IMMEDIATE`);
  } catch (error) {
    if (database?.isOpen) database.close();
    rmSync(journalOf(place), { force: true });
    lock.release();
    if (error instanceof ParleyError) throw error;
    throw new ParleyError(`${path}: the dossier cannot be written (${systemCause(error)})`, 'Check its permissions and those of its folder, and the free space.', 2, { cause: error });
  }
  const connection = database;
  const before = stampOf(place);
  let open = true;
  const end = (): void => {
    open = false;
    lock.release();
  };
  /** Takes back what was written so far. What cannot be taken back now (the disk is gone) is by whoever opens the dossier next. */
  const undo = (): void => {
    attempt(() => { if (connection.inTransaction) connection.exec('ROLLBACK'); });
    attempt(() => { connection.close(); });
    attempt(() => {
      rollBack(place);
      if (stampOf(place) !== before) countOn(place); // a reader may have seen pages that are taken back
    });
  };
  return {
    database: connection,
    keep() {
      try {
        connection.exec('COMMIT');
      } catch (error) {
        undo();
        end();
        throw notWritten(path, error, 1);
      }
      attempt(() => { connection.close(); });
      attempt(() => { rmSync(journalOf(place), { force: true }); }); // empty
      end();
    },
    discard() {
      if (!open) return;
      undo();
      end();
    },
  };
}

/** What goes wrong here does not change what is in the dossier. */
function attempt(work: () => void): void {
  try { work(); } catch { /* the next step does without */ }
}

/**
 * SQLite makes the journal, but not its name in the folder, durable: after a power cut pages would be half changed with nothing to undo it.
 * Whoever may change the dossier may also undo what is half done.
 */
function makeJournal(place: string): void {
  const journal = openSync(journalOf(place), 'a');
  try {
    const { mode, uid, gid } = statSync(place);
    attempt(() => { fchmodSync(journal, mode & 0o666); });
    attempt(() => { fchownSync(journal, uid, gid); });
  } finally {
    closeSync(journal);
  }
  if (process.platform === 'win32') return; // which has no such thing to ask for
  const folder = openSync(dirname(place), 'r');
  try { fsyncSync(folder); } finally { closeSync(folder); }
}
