/** Some facts of the record by their kind and ids, with those that say where they stand and what they are called. */
import type { CorrectableKind } from '../model/correction.js';
import type { ExportDocument, RecordExport } from '../model/export.js';
import type { Database } from './database.js';
import { readList } from './read.js';

export type SomeFacts = Pick<RecordExport, 'statements' | 'utterances' | 'dates' | 'figures' | 'measures' | 'actors' | 'meetings' | 'issues' | 'positions' | 'proposals' | 'disagreements'> & { readonly documents: readonly Pick<ExportDocument, 'id' | 'path'>[] };

const NONE: SomeFacts = { documents: [], statements: [], utterances: [], dates: [], figures: [], measures: [], actors: [], meetings: [], issues: [], positions: [], proposals: [], disagreements: [] };

/** Reads them by their indexes: the cost grows with the facts asked for, not with the record. */
export function readSomeFacts(database: Database, kind: CorrectableKind, ids: readonly string[]): SomeFacts {
  switch (kind) {
    case 'document': return { ...NONE, documents: database.all('SELECT id, path FROM documents WHERE id IN (SELECT value FROM json_each(?))', [JSON.stringify(ids)]) as unknown as SomeFacts['documents'] };
    case 'utterance': { const utterances = readList(database, 'utterances', ids); return { ...NONE, utterances, statements: readList(database, 'statements', utterances.flatMap(u => u.statements)) }; }
    case 'measure': { const measures = readList(database, 'measures', ids); return { ...NONE, measures, figures: readList(database, 'figures', measures.flatMap(m => m.figures)) }; }
    case 'position': { const positions = readList(database, 'positions', ids); return { ...NONE, positions, actors: readList(database, 'actors', positions.map(p => p.actor)), issues: readList(database, 'issues', positions.map(p => p.issue)) }; }
    default: return { ...NONE, [`${kind}s`]: readList(database, `${kind}s`, ids) };
  }
}
