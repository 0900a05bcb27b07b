/** What a graft asks of the record in a dossier: looked up by documents and ids, so that the cost does not grow with the record. */
import type { Role } from '../model/actor.js';
import type { CorrectableKind } from '../model/correction.js';
import type { RecordExport } from '../model/export.js';
import type { LookedUp, SettledActor, SettledRecord, Standing } from '../model/graft.js';
import type { CopyCluster } from '../model/lineage.js';
import type { Database } from './database.js';
import { readList } from './read.js';

/** The roles of an actor whose JSON is longer are those of somebody in all the news: hundreds of places say each. */
const MOST_ROLES = 100_000;

type Row = Readonly<Record<string, unknown>>;

/** Reads while the caller holds the transaction. */
export function lookup(database: Database): SettledRecord {
  const rows = (sql: string, ids: readonly string[]): readonly Row[] => (ids.length === 0 ? [] : (database.all(sql, [JSON.stringify(ids)]) as readonly Row[]));
  return {
    standingIn: documents => rows("SELECT fact, part, document, start, end FROM anchors WHERE document IN (SELECT value FROM json_each(?)) AND part IN ('mentions', 'evidence', 'value')", documents) as unknown as readonly Standing[],
    facts: <K extends LookedUp>(kind: K, ids: readonly string[]): RecordExport[K] => (ids.length === 0 ? ([] as unknown as RecordExport[K]) : readList(database, kind, ids)),
    actors: ids => rows(`SELECT id, rule, name, kind, key, aliases_json, CASE WHEN length(roles_json) <= ${MOST_ROLES} THEN roles_json END AS roles_json FROM actors WHERE id IN (SELECT value FROM json_each(?))`, ids).map(actorOf),
    issueUses: ids => new Map(rows('SELECT issue, count(*) AS uses FROM statements WHERE issue IN (SELECT value FROM json_each(?)) GROUP BY issue', ids).map(r => [String(r['issue']), Number(r['uses'])])),
    clustersOf: documents => rows('SELECT id, documents_json, original FROM copy_clusters WHERE id IN (SELECT cluster FROM documents WHERE id IN (SELECT value FROM json_each(?)))', documents).map(clusterOf),
    corrected: new Set(database.all('SELECT DISTINCT kind FROM corrections WHERE kind IS NOT NULL').map(r => r!['kind'] as CorrectableKind)),
  };
}

function actorOf(row: Row): SettledActor {
  const roles = row['roles_json'];
  return {
    id: String(row['id']), rule: String(row['rule']), name: String(row['name']), kind: row['kind'] as SettledActor['kind'], key: row['key'] as string | null,
    aliases: JSON.parse(String(row['aliases_json'])) as readonly string[], roles: roles === null ? null : (JSON.parse(String(roles)) as readonly Role[]),
  };
}

function clusterOf(row: Row): CopyCluster {
  return { id: String(row['id']), documents: JSON.parse(String(row['documents_json'])) as readonly string[], original: row['original'] as string | null };
}
