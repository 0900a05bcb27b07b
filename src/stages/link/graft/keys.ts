/** What one document is found by among all others of a dossier: numbers that related documents have in common. */
import type { AnnotatedDocument } from '../../../model/annotated.js';
import type { EventReport } from '../meetings/reports.js';
import { eventKeys } from './event-keys.js';
import { wordingKeys } from './wording-keys.js';

/**
 * The keys of a document, ascending, each once: some 150 for an article of 3 kB. `reports` are the events that it reports as they are read of it
 * alone (see `alone.ts`), `published` is its date (EDTF), or null. What a key stands for its first bits tell (see `text/kinded.ts`).
 */
export function neighbourKeys(document: Pick<AnnotatedDocument, 'view' | 'quoted' | 'actors' | 'figures'>, reports: readonly EventReport[], published: string | null): Uint32Array {
  const keys: number[] = [];
  const add = (key: number): void => { keys.push(key); };
  wordingKeys(document, add);
  eventKeys(document, reports, published, add);
  const sorted = Uint32Array.from(keys).sort();
  let count = 0;
  for (let k = 0; k < sorted.length; k++) if (k === 0 || sorted[k] !== sorted[k - 1]) sorted[count++] = sorted[k]!;
  return sorted.slice(0, count);
}
