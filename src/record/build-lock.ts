/** The lock of a build: a file beside the dossier with the number of the process that builds it. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { ParleyError, systemCause } from '../errors.js';

/** Takes the lock for the dossier at `path`; one whose process is gone is taken over. Throws ParleyError where another build holds it. */
export function takeLock(lock: string, path: string): void {
  const own = `${lock}.${process.pid}`;
  try {
    writeFileSync(own, String(process.pid));
    for (let attempt = 0; attempt < 3; attempt++) {
      if (linked(own, lock)) return;
      const owner = ownerOf(lock);
      if (owner > 0 && isRunning(owner)) throw new ParleyError(`${path}: another build is writing this dossier (process ${owner})`, `Wait until it has ended; if none is running, delete ${lock}`);
      removeStale(lock, owner);
    }
  } catch (error) {
    throw error instanceof ParleyError ? error : new ParleyError(`${path}: the dossier cannot be written (${systemCause(error)})`, 'Check the free space and the permissions of its folder.');
  } finally {
    rmSync(own, { force: true });
  }
  throw new ParleyError(`${path}: another build is writing this dossier`, 'Wait until it has ended.');
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
  const aside = `${lock}.${process.pid}.stale`;
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
