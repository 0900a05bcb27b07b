/** Corrections as a file to take away and to bring: JSON Lines, one entry a line, every line checked. */
import type { Correction, ExportedCorrection } from '../model/correction.js';
import { valueId } from '../text/identify.js';
import { correctionEntry, problemOf } from './correction-schema.js';

/** Lines of a file, and the reasons for which some of them were refused (line from 1). */
export interface ReadLines {
  readonly entries: readonly Correction[];
  readonly refused: readonly { readonly line: number; readonly why: string }[];
}

/** The list as lines. What became of each entry in this dossier is not part of it. */
export function correctionLines(list: readonly ExportedCorrection[]): string {
  return list.map(({ outcome: _outcome, ...entry }) => `${JSON.stringify(entry)}\n`).join('');
}

/** Reads such lines; blank ones are skipped. */
export function readCorrectionLines(text: string): ReadLines {
  const entries: Correction[] = [];
  const refused: { line: number; why: string }[] = [];
  text.replace(/^\ufeff/, '').split(/\r?\n/).forEach((line, k) => {
    if (line.trim() === '') return;
    const entry = readEntry(line);
    if (typeof entry === 'string') refused.push({ line: k + 1, why: entry }); else entries.push(entry);
  });
  return { entries, refused };
}

function readEntry(line: string): Correction | string {
  let value: unknown;
  try { value = JSON.parse(line); } catch { return 'it is no JSON'; }
  const entry = correctionEntry.safeParse(value);
  if (!entry.success) return problemOf(entry.error);
  const { id, ...rest } = entry.data;
  return valueId('c', rest) === id ? entry.data : 'its id does not fit its content: it was changed on the way';
}
