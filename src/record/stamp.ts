/** Tells one state of a dossier from another without reading it. */
import { closeSync, fstatSync, openSync } from 'node:fs';
import { counterOf } from './journal.js';

/**
 * The state of the file at `path`: its size, its time, which file it is, and SQLite's count of changes, which moves with every change where
 * size and time stand still. Empty where there is no file that can be read.
 */
export function stampOf(path: string): string {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return '';
  }
  try { return stampOfOpen(file); } finally { closeSync(file); }
}

/** The same of an open file, whatever its name stands for by now. */
export function stampOfOpen(file: number): string {
  const { size, mtimeNs, ino } = fstatSync(file, { bigint: true });
  try { return `${size} ${mtimeNs} ${ino} ${counterOf(file)}`; } catch { return ''; }
}
