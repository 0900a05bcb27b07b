/** The dossier that the workbench has open: read through one connection, opened anew when a build or a correction put another file in its place. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { readExportedCorrections } from '../../record/corrections.js';
import { openForReading, type Database } from '../../record/database.js';
import { readGenerator } from '../../record/read.js';

/** Documents from which on a page should ask for rows and not for sections. */
export const LARGE = 3_000;

export interface Opened {
  readonly database: Database;
  /** Changes whenever the record changes. */
  readonly revision: string;
  readonly documents: number;
  readonly generator: string;
  /** What was worked out from this state of the dossier, by name; gone with it. */
  readonly kept: Map<string, unknown>;
}

export interface Store {
  readonly path: string;
  readonly name: string;
  /** The dossier as it is now. Throws ParleyError where it cannot be read. */
  readonly now: () => Opened;
  readonly close: () => void;
}

export function openStore(path: string): Store {
  let opened: Opened | null = null;
  let stamp = '';
  const now = (): Opened => {
    const file = statSync(path, { throwIfNoEntry: false });
    const current = file ? `${file.ino} ${file.mtimeMs} ${file.size}` : '';
    if (opened && current === stamp) return opened;
    const database = openForReading(path);
    opened?.database.close();
    stamp = current;
    opened = { database, revision: revisionOf(database), documents: Number(database.get('SELECT COUNT(*) AS n FROM documents')?.['n'] ?? 0), generator: readGenerator(database), kept: new Map() };
    return opened;
  };
  return { path, name: basename(path), now, close: () => { opened?.database.close(); opened = null; } };
}

/** Made from what the record is made of: the program, the sources, and what was said of them. */
function revisionOf(database: Database): string {
  const hash = createHash('sha256').update(readGenerator(database));
  for (const { id, path } of database.all('SELECT id, path FROM documents ORDER BY path, id') as unknown as readonly { readonly id: string; readonly path: string }[]) hash.update(`\0${id}\0${path}`);
  for (const { id, outcome } of readExportedCorrections(database)) if (outcome.state !== 'waiting') hash.update(`\0${id}`);
  return hash.digest('hex').slice(0, 16);
}

/** A value worked out once for each state of the dossier. */
export function once<T>(opened: Opened, name: string, make: () => T): T {
  if (!opened.kept.has(name)) opened.kept.set(name, make());
  return opened.kept.get(name) as T;
}
