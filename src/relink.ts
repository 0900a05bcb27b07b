/** Links what an open dossier holds and writes the record: what a build and a correction both end with. */
import type { ComparedCollection } from './model/fingerprint.js';
import type { LinkedRecord } from './model/record.js';
import { linkDocuments, type LinkPart } from './pipeline.js';
import { readCorrections } from './record/corrections.js';
import type { Database } from './record/database.js';
import { forgetGrafted } from './record/grafted.js';
import { markLinked } from './record/linked.js';
import { writeNeighbours } from './record/neighbours.js';
import { readingsStore } from './record/read.js';
import { storedDocuments } from './record/stored-documents.js';
import { writeRecord } from './record/write.js';
import { GENERATOR } from './version.js';

export interface RelinkEvents {
  /** Called with the number of documents before they are linked; what it throws ends the linking. */
  readonly linking?: ((documents: number) => void) | undefined;
  /** A part of linking begins; 'writing' is the last. */
  readonly part?: ((name: LinkPart | 'writing') => void) | undefined;
}

/** Puts the record of all documents and corrections in the place of the one that is there. The caller holds the transaction. */
export function relink(database: Database, { linking, part }: RelinkEvents = {}, compared?: ComparedCollection): void {
  const record = linkAll(database, linking, part, compared);
  part?.('writing');
  writeRecord(database, record);
  writeNeighbours(database);
  forgetGrafted(database);
  markLinked(database, GENERATOR);
}

/** The documents live no longer than this: what is written is the record. */
function linkAll(database: Database, linking: RelinkEvents['linking'], begins: RelinkEvents['part'], compared: ComparedCollection | undefined): LinkedRecord {
  const { documents, close } = storedDocuments(database);
  const readings = readingsStore(database, GENERATOR);
  try {
    linking?.(documents.length);
    return linkDocuments(documents, { begins, corrections: readCorrections(database), stored: readings.stored, compared });
  } finally {
    close();
    readings.close();
  }
}
