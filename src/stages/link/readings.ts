/** What link reads in the texts of all documents: as it was read when each was alone, and anew only where link or a person changed what was known. */
import type { ReadingsStore } from '../../model/reading.js';
import { lastOnes } from '../../text/last-ones.js';
import { readAlone } from './alone.js';
import type { Linked } from './context.js';
import { detailsOf, type Detail } from './disagreements/altered.js';
import { extractDocument, type DocumentExtract } from './extract.js';
import { readDocument } from './reading.js';
import { settleDetails, settleExtract } from './stored.js';

export interface Readings {
  /** Reads every document, in their order; what is read lives as long as somebody keeps it. */
  readonly forEach: (visit: (extract: DocumentExtract, index: number) => void) => void;
  /** Reads document number `index` again. The last ones asked for are kept. */
  readonly extractOf: (index: number) => DocumentExtract;
  /** What a copy of document number `index` may have altered. The last ones asked for are kept. */
  readonly detailsOf: (index: number) => readonly Detail[];
}

/** Extracts that are kept, some ten kilobytes each. */
const EXTRACTS_KEPT = 500;
/** Details are kept of so many documents: copies come out near their originals. */
const DETAILS_KEPT = 3000;

/** `asAlone` tells of which documents link and people left as it was what they were read with; `stored` gives what was read of such a document. */
export function readingsOf(linked: Linked, asAlone: readonly boolean[], stored: ReadingsStore): Readings {
  const { documents, packOf } = linked.corpus;
  // What nobody stored and what cannot be read as it was stored is read from its text once.
  const unstored = new Map<number, DocumentExtract>();
  const settled = (extract: string, i: number): DocumentExtract => settleExtract(extract, i, documents[i]!.id, linked.figures[i]!, linked.actors.actorOf);
  const read = (i: number): DocumentExtract => {
    const known = unstored.get(i);
    if (known) return known;
    const extract = asAlone[i] ? stored(documents[i]!.id)?.extract : undefined;
    if (extract !== undefined) return settled(extract, i);
    const made = asAlone[i] ? settled(readAlone(documents[i]!, packOf(documents[i]!)).extract, i) : extractDocument(linked, i);
    unstored.set(i, made);
    return made;
  };
  return {
    forEach(visit) { documents.forEach((_, i) => { visit(read(i), i); }); },
    extractOf: lastOnes(EXTRACTS_KEPT, read),
    detailsOf: lastOnes(DETAILS_KEPT, index => {
      const details = asAlone[index] ? stored(documents[index]!.id)?.details() : undefined;
      return details === undefined ? detailsOf(readDocument(linked, index)) : settleDetails(details, documents[index]!.id, linked.figures[index]!);
    }),
  };
}
