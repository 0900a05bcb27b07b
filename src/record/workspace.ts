/** A safe place to change a dossier: a copy beside it that takes its place as a whole, or is thrown away. */
import { chmodSync, closeSync, copyFileSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { ParleyError, systemCause } from '../errors.js';
import { createDatabase, openDatabase, openForReading, type Database } from './database.js';

export interface Workspace {
  readonly database: Database;
  /** The changed copy takes the dossier's place. */
  readonly keep: () => void;
  /** The copy is thrown away; the dossier stays as it was. Does nothing after `keep`. */
  readonly discard: () => void;
}

/**
 * Opens a copy of the dossier at `path` (an empty one where there is none) for one build. A second build on the same dossier, a full disk
 * and a killed process all leave the dossier itself untouched. Throws ParleyError.
 */
export function openWorkspace(path: string, generator: string): Workspace {
  if (!existsSync(dirname(path) || '.')) throw new ParleyError(`${path}: its folder does not exist`, `Make the folder first: mkdir -p ${dirname(path)}`);
  const exists = existsSync(path);
  if (exists) openForReading(path).close(); // says what is wrong with it before anything is copied
  const copy = `${path}.building`;
  const lock = `${path}.lock-build`;
  takeLock(lock, path);
  let database: Database | null = null;
  let open = true;
  const release = (): void => {
    open = false;
    removeAll(copy);
    rmSync(lock, { force: true });
  };
  try {
    removeAll(copy);
    if (exists) copyFileSync(path, copy);
    database = exists ? openDatabase(copy) : createDatabase(copy, generator);
    // The copy is thrown away after a crash, so SQLite need not make it safe page by page; it is synced once, before it takes its place.
    database.exec('PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY; BEGIN');
  } catch (error) {
    database?.close();
    release();
    throw error instanceof ParleyError ? error : new ParleyError(`${path}: the dossier cannot be written (${systemCause(error)})`, 'Check the free space and the permissions of its folder.');
  }
  const connection = database;
  return {
    database: connection,
    keep() {
      try {
        connection.exec('COMMIT');
        connection.close();
        const file = openSync(copy, 'r+');
        try { fsyncSync(file); } finally { closeSync(file); }
        chmodSync(copy, exists ? statSync(path).mode & 0o777 : 0o666 & ~process.umask());
        renameSync(copy, path);
      } catch (error) {
        throw new ParleyError(`${path}: the dossier cannot be written (${systemCause(error)})`, 'Check the free space and the permissions of its folder; the dossier is as it was.');
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

/** The lock is a file with the number of the process that builds; one whose process is gone is taken over. */
function takeLock(lock: string, path: string): void {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = openSync(lock, 'wx');
      try { writeSync(file, String(process.pid)); } finally { closeSync(file); }
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw new ParleyError(`${path}: the dossier cannot be written (${systemCause(error)})`, 'Check the permissions of its folder.');
      const owner = Number(readFileSync(lock, 'utf8'));
      if (owner > 0 && isRunning(owner)) throw new ParleyError(`${path}: another build is writing this dossier (process ${owner})`, `Wait until it has ended; if none is running, delete ${lock}`);
      rmSync(lock, { force: true });
    }
  }
  throw new ParleyError(`${path}: another build is writing this dossier`, 'Wait until it has ended.');
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
