/** What link reads in the texts of all documents: as it was read when each was alone, and anew only where link or a person changed what was known. */
import type { ReadingsStore } from '../../model/reading.js';
import { readAlone, settleDetails, settleExtract } from './alone.js';
import type { Linked } from './context.js';
import { detailsOf, type Detail } from './disagreements/altered.js';
import { extractDocument, type DocumentExtract } from './extract.js';
import { readDocument } from './reading.js';

export interface Readings {
  readonly extracts: readonly DocumentExtract[];
  /** What a copy of document number `index` may have altered. The last ones asked for are kept. */
  readonly detailsOf: (index: number) => readonly Detail[];
}

/** Details are kept of so many documents: copies stand near their originals. */
const KEPT = 5000;

/** `asAlone` tells of which documents link and people left as it was what they were read with; `stored` gives what was read of such a document. */
export function readingsOf(linked: Linked, asAlone: readonly boolean[], stored: ReadingsStore): Readings {
  const { documents, packOf } = linked.corpus;
  const extracts = documents.map((d, i) => {
    if (!asAlone[i]) return extractDocument(linked, i);
    const { extract } = stored(d.id) ?? readAlone(d, packOf(d));
    return settleExtract(extract, i, linked.figures[i]!, linked.actors.actorOf);
  });
  const kept = new Map<number, readonly Detail[]>();
  return {
    extracts,
    detailsOf(index) {
      const known = kept.get(index);
      if (known) return known;
      const document = documents[index]!;
      const details = asAlone[index] ? stored(document.id)?.details() : undefined;
      const made = details === undefined ? detailsOf(readDocument(linked, index)) : settleDetails(details, linked.figures[index]!);
      if (kept.size >= KEPT) kept.clear();
      kept.set(index, made);
      return made;
    },
  };
}
