/** The lock of all who write a dossier: a file beside it with the number of the process that writes. */
import { existsSync, linkSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ParleyError, systemCause } from '../errors.js';

/** Whoever holds it calls `release` once. */
export interface BuildLock {
  readonly release: () => void;
}

/** Takes the lock of the dossier at `path`; one whose process is gone is taken over. Throws ParleyError where another process holds it. */
export function takeLock(path: string): BuildLock {
  try {
    const taken = tryLock(path);
    if (typeof taken === 'object') return taken;
    throw taken === 0
      ? new ParleyError(`${path}: another build is writing this dossier`, 'Wait until it has ended.')
      : new ParleyError(`${path}: another build is writing this dossier (process ${taken})`, `Wait until it has ended; if none is running, delete ${lockOf(path)}`);
  } catch (error) {
    throw error instanceof ParleyError ? error : new ParleyError(`${path}: the dossier cannot be written (${systemCause(error)})`, 'Check the free space and the permissions of its folder.');
  }
}

/** What no other process and no other thread calls its own files. */
const MARK = `${process.pid}.${process.hrtime.bigint().toString(36)}`;

/** The lock, or the number of the running process that holds it (0 where it changed hands meanwhile). Throws what the system says where no lock can be written. */
export function tryLock(path: string): BuildLock | number {
  const lock = lockOf(path);
  const own = `${lock}.${MARK}`;
  try {
    writeFileSync(own, String(process.pid));
    for (let attempt = 0; attempt < 3; attempt++) {
      if (linked(own, lock)) return { release: () => { rmSync(lock, { force: true }); } };
      const owner = ownerOf(lock);
      if (owner > 0 && isRunning(owner)) return owner;
      removeStale(lock, owner);
    }
    return 0;
  } finally {
    rmSync(own, { force: true });
  }
}

/** The number of the running process that writes the dossier at `path`; null where none does. */
export function writerOf(path: string): number | null {
  const owner = ownerOf(lockOf(path));
  return owner > 0 && isRunning(owner) ? owner : null;
}

/** The lock's own file. */
export function lockOf(path: string): string {
  return `${placeOf(path)}.lock-build`;
}

/** Where a dossier truly lies: all names of one file have one lock, one journal and one copy. */
export function placeOf(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const folder = dirname(path);
  return existsSync(folder) ? join(realpathSync(folder), basename(path)) : path;
}

/** Gives a file a second name, which is done or not done as a whole; false where that name is taken. */
function linked(own: string, lock: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** The number in a lock; 0 where it has none or is gone. */
function ownerOf(lock: string): number {
  try {
    return Number(readFileSync(lock, 'utf8')) || 0;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 0;
    throw error;
  }
}

/** Removes the lock of a process that is gone, but not that of a build which took it over in this very moment. */
function removeStale(lock: string, owner: number): void {
  const aside = `${lock}.${MARK}.stale`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (ownerOf(aside) !== owner) linked(aside, lock);
  rmSync(aside, { force: true });
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
