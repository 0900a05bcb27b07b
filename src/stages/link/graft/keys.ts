/** What one document is found by among all others of a dossier: numbers that related documents have in common. */
import type { AnnotatedDocument } from '../../../model/annotated.js';
import type { EventReport } from '../meetings/reports.js';
import { eventKeys } from './event-keys.js';
import { wordingKeys } from './wording-keys.js';

/**
 * Of a text longer than some 80 kB, the least keys of its wording are kept, and the least of its events: keys are spread evenly, so that these are
 * a sample, and of two such texts the same one (as in Broder 1997). A book is found by some of its pages then, at the price of an article.
 */
const MOST_WORDING = 3000;
const MOST_EVENTS = 500;

/**
 * The keys of a document, ascending, each once: some 160 for an article of 3 kB. `reports` are the events that it reports as they are read of it
 * alone (see `alone.ts`), `published` is its date (EDTF), or null. What a key stands for its first bits tell (see `text/kinded.ts`).
 */
export function neighbourKeys(document: Pick<AnnotatedDocument, 'view' | 'quoted' | 'actors' | 'figures'>, reports: readonly EventReport[], published: string | null): Uint32Array {
  const wording: number[] = [];
  wordingKeys(document, key => { wording.push(key); });
  const events: number[] = [];
  eventKeys(document, reports, published, key => { events.push(key); });
  const [first, last] = [leastOf(wording, MOST_WORDING), leastOf(events, MOST_EVENTS)];
  // All keys of wording are less than all others.
  const keys = new Uint32Array(first.length + last.length);
  keys.set(first);
  keys.set(last, first.length);
  return keys;
}

/** At most so many numbers, ascending, each once. */
function leastOf(numbers: readonly number[], most: number): Uint32Array {
  const sorted = Uint32Array.from(numbers).sort();
  let count = 0;
  for (let k = 0; k < sorted.length && count < most; k++) if (k === 0 || sorted[k] !== sorted[k - 1]) sorted[count++] = sorted[k]!;
  return sorted.subarray(0, count);
}
