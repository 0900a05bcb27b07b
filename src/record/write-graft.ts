/** Writes a graft into an open dossier: its facts behind those that are there, and the rows that it changed. The caller holds the transaction. */
import type { Graft, GrownActor } from '../model/graft.js';
import type { CopyCluster } from '../model/lineage.js';
import type { Database } from './database.js';
import { columnOf, LINEAGE_TABLES, TABLES, type Table } from './tables.js';
import { cellOf, setClusters, writeAnchors, writeDatings, writeFacts, writeNotices, writeValues, type Row } from './write.js';

/** Facts of these kinds are replaced as a whole; actors only gain. */
const REPLACED = ['measures', 'utterances', 'meetings', 'positions', 'proposals', 'disagreements'] as const;

export function writeGraft(database: Database, { added, changed, extended }: Graft): void {
  for (const kind of REPLACED) for (const fact of changed[kind]) replaceFact(database, TABLES[kind], fact as unknown as Row, extended.has(fact.id));
  for (const actor of changed.actors) growActor(database, actor);
  for (const cluster of changed.clusters) replaceFact(database, LINEAGE_TABLES.clusters, cluster as unknown as Row, false);
  const lists = added as unknown as Readonly<Record<string, readonly Row[]>>;
  for (const [kind, table] of Object.entries(TABLES)) appendFacts(database, table, lists[kind] ?? []);
  for (const [kind, table] of Object.entries(LINEAGE_TABLES)) appendFacts(database, table, added.lineage[kind as keyof typeof LINEAGE_TABLES] as unknown as readonly Row[]);
  database.run("DELETE FROM anchors WHERE part = 'value' AND fact IN (SELECT value FROM json_each(?))", [JSON.stringify(changed.disagreements.map(d => d.id))]);
  writeValues(database, [...changed.disagreements, ...added.disagreements]);
  writeDatings(database, added.datings);
  setClusters(database, [...(changed.clusters as readonly CopyCluster[]), ...added.lineage.clusters]);
  writeNotices(database, 'link', added.notices);
}

function appendFacts(database: Database, table: Table, facts: readonly Row[]): void {
  if (facts.length === 0) return;
  const last = database.get(`SELECT max(position) AS last FROM ${table.name}`)!['last'];
  writeFacts(database, table, facts, last === null ? 0 : Number(last) + 1);
}

/** Puts a fact in the place of the one of its id, with the places where it stands; `extended`: the first of these are in the dossier. */
function replaceFact(database: Database, table: Table, fact: Row, extended: boolean): void {
  const fields = Object.entries(table.fields).filter(([field]) => field !== 'id');
  database.run(`UPDATE ${table.name} SET ${fields.map(([field, kind]) => `"${columnOf(field, kind)}" = ?`).join(', ')} WHERE id = ?`, [...fields.map(([field, kind]) => cellOf(fact[field], kind)), fact['id'] as string]);
  const parts = Object.keys(table.spans);
  if (parts.length === 0) return;
  if (extended) {
    const rest: Record<string, unknown> = { ...fact };
    const known = new Map(parts.map(part => [part, placesOf(database, fact['id'] as string, part)]));
    for (const part of parts) rest[part] = (fact[part] as readonly unknown[]).slice(known.get(part));
    writeAnchors(database, [rest], table.spans, (_fact, part) => known.get(part)!);
    return;
  }
  for (const part of parts) database.run('DELETE FROM anchors WHERE fact = ? AND part = ?', [fact['id'] as string, part]);
  writeAnchors(database, [fact], table.spans);
}

/** An actor gains aliases, mentions and roles; the places where it is mentioned so far are not touched: there may be very many. */
function growActor(database: Database, { id, aliases, roles, mentions }: GrownActor): void {
  if (aliases.length > 0) {
    const known = JSON.parse(String(database.get('SELECT aliases_json FROM actors WHERE id = ?', [id])!['aliases_json'])) as readonly string[];
    database.run('UPDATE actors SET aliases_json = ? WHERE id = ?', [JSON.stringify([...known, ...aliases]), id]);
  }
  if (roles !== null) database.run('UPDATE actors SET roles_json = ? WHERE id = ?', [JSON.stringify(roles), id]);
  writeAnchors(database, [{ id, mentions }], { mentions: 'anchors' }, (fact, part) => placesOf(database, fact, part));
}

/** How many places of a part a fact has; they are numbered from 0. */
function placesOf(database: Database, fact: string, part: string): number {
  return Number(database.get('SELECT max(position) AS last FROM anchors WHERE fact = ? AND part = ?', [fact, part])?.['last'] ?? -1) + 1;
}
