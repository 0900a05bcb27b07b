/** Sees to it that a dossier is whole before it is read or copied: waits while a change is written, and undoes one whose process is gone. */
import { existsSync, rmSync } from 'node:fs';
import { ParleyError, systemCause } from '../errors.js';
import { lockOf, placeOf, tryLock, writerOf } from './build-lock.js';
import { isHalfChanged, journalOf, rollBack } from './journal.js';

/** A change is on the disk in some ten milliseconds; a slow disk gets a hundred times that. */
const PATIENCE_MS = 4_000;
const PAUSE_MS = 5;

/** Returns when no page of the dossier at `path` is half changed. Throws ParleyError where that cannot be had. */
export function settle(path: string, patience = PATIENCE_MS): void {
  if (!existsSync(path)) return;
  const place = placeOf(path);
  const until = performance.now() + patience;
  try {
    while (isHalfChanged(place)) {
      const writer = writerOf(place);
      if (writer === null && undone(place)) return;
      if (performance.now() > until) throw new ParleyError(`${path}: the dossier is being changed${writer === null ? '' : ` (process ${writer})`}`, `Try again in a moment; if nothing writes it, delete ${lockOf(place)}`);
      pause(PAUSE_MS);
    }
  } catch (error) {
    if (error instanceof ParleyError) throw error;
    throw new ParleyError(`${path}: a change of the dossier was broken off half-way, and cannot be undone here (${systemCause(error)})`, `Read it once with a Parley that may write to its folder, where ${journalOf(place)} lies beside it.`, 2, { cause: error });
  }
}

/** Undoes what a killed process left half done, and removes the lock folder that the library made for it. The caller holds the lock. */
export function makeWhole(place: string): void {
  rollBack(place);
  rmSync(`${place}.lock`, { recursive: true, force: true });
}

/** The same for one who does not hold the lock yet; false where another process took it in this moment. */
function undone(place: string): boolean {
  const lock = tryLock(place);
  if (typeof lock === 'number') return false;
  try { makeWhole(place); } finally { lock.release(); }
  return true;
}

/** Waits without giving others their turn: what reads a dossier reads it in one go. */
export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
