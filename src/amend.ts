/** Adds corrections to a dossier and makes its record anew with them; nothing is kept unless all of it is. */
import { ParleyError } from './errors.js';
import type { Correction, CorrectionInput } from './model/correction.js';
import { completeCorrection, identified, linkDocuments } from './pipeline.js';
import { appendCorrections, readCorrections } from './record/corrections.js';
import type { Database } from './record/database.js';
import { readAnnotated, readExport } from './record/read.js';
import { openWorkspace } from './record/workspace.js';
import { writeRecord } from './record/write.js';
import { GENERATOR } from './version.js';

export interface Amended {
  /** Ids of the corrections that were not in the list before. */
  readonly added: readonly string[];
}

/**
 * Adds one correction as somebody gives it. `now` is the time in milliseconds since 1970; where the list has a later entry, the new one comes
 * right after it, so that a clock that goes wrong does not put it before what its author saw. Throws ParleyError (exit code 2) where the record
 * does not have what the correction speaks of.
 */
export function amendDossier(path: string, input: CorrectionInput, now: number): Correction {
  let entry: Correction | null = null;
  change(path, database => {
    const list = readCorrections(database);
    const last = list[list.length - 1];
    const time = new Date(Math.max(now, last ? Date.parse(last.time) + 1 : 0)).toISOString();
    const made = completeCorrection(input, readExport(database), time, new Set(list.map(c => c.id)));
    if (typeof made === 'string') throw new ParleyError(`the correction cannot be made: ${made}`, 'Look the fact up again; the record may have changed.');
    entry = made;
    return appendCorrections(database, [made]);
  });
  return entry!;
}

/** Adds entries of another list; those that are known are not added again. */
export function importCorrections(path: string, entries: readonly Correction[]): Amended {
  return { added: change(path, database => appendCorrections(database, entries.map(e => identified(withoutId(e))))) };
}

/** Whether an entry has the id that its content gives it. */
export function isGenuine(entry: Correction): boolean {
  return identified(withoutId(entry)).id === entry.id;
}

function withoutId({ id: _id, ...rest }: Correction): Parameters<typeof identified>[0] {
  return rest as Parameters<typeof identified>[0];
}

function change(path: string, append: (database: Database) => readonly string[]): readonly string[] {
  const workspace = openWorkspace(path, GENERATOR);
  try {
    const added = append(workspace.database);
    if (added.length === 0) return added;
    writeRecord(workspace.database, linkDocuments(readAnnotated(workspace.database), undefined, readCorrections(workspace.database)));
    workspace.keep();
    return added;
  } finally {
    workspace.discard();
  }
}
