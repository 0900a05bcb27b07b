/** Writes documents and the record into an open dossier. The caller holds the transaction. */
import type { Anchor, TextSpan } from '../model/anchor.js';
import type { Source } from '../model/document.js';
import type { PackedDocument } from '../model/processed.js';
import type { CopyCluster } from '../model/lineage.js';
import type { Disagreement } from '../model/disagreement.js';
import type { DocumentDating, LinkedRecord } from '../model/record.js';
import type { Notice, NoticeDraft } from '../model/stage.js';
import { writeOutcomes } from './corrections.js';
import { insertRows, withoutIndexes, type Cell } from './bulk.js';
import type { Database } from './database.js';
import { bytesOf } from '../text/number-bytes.js';
import { indexDocument, unindexDocument } from './search.js';
import { columnOf, LINEAGE_TABLES, TABLES, type ColumnKind, type Table } from './tables.js';

/** Remembers a file as read, with what was noticed about it; documents of it that are not in `kept` (ids) go. Gives the ids of those. */
export function writeFile(database: Database, path: string, hash: string, generator: string, kept: ReadonlySet<string>, notices: readonly NoticeDraft[]): readonly string[] {
  const gone = documentsOf(database, path).map(d => d.id).filter(id => !kept.has(id));
  for (const id of gone) removeDocument(database, id);
  database.run('INSERT INTO files (path, hash, generator) VALUES (?, ?, ?) ON CONFLICT (path) DO UPDATE SET hash = excluded.hash, generator = excluded.generator', [path, hash, generator]);
  database.run("DELETE FROM notices WHERE stage = 'input' AND path = ?", [path]);
  writeNotices(database, 'input', notices.map(n => ({ ...n, document: null })), path);
  return gone;
}

/** Forgets a file with its documents and what was noticed about it. */
export function removeFile(database: Database, path: string): void {
  for (const { id } of documentsOf(database, path)) removeDocument(database, id);
  database.run("DELETE FROM notices WHERE stage = 'input' AND path = ?", [path]);
  database.run('DELETE FROM files WHERE path = ?', [path]);
}

/** The documents that stand for a file: the file itself, or the lines of it. */
function documentsOf(database: Database, path: string): readonly { readonly id: string; readonly path: string }[] {
  // Lines are found by the index on paths: "$" comes after "#".
  return database.all('SELECT id, path FROM documents WHERE path = ? UNION ALL SELECT id, path FROM documents WHERE path > ? AND path < ?', [path, `${path}#`, `${path}$`]) as unknown as readonly { id: string; path: string }[];
}

const RELEASED = '#released-';

/** True for the path of a document whose file is being read again and has not shown it yet. */
export function isReleased(path: string): boolean {
  return path.includes(RELEASED);
}

/** Frees the paths of a file's documents before it is read again, since its lines may have moved. Gives the documents with their paths for now. */
export function releasePaths(database: Database, path: string): readonly { readonly id: string; readonly path: string }[] {
  return documentsOf(database, path).map(({ id }) => {
    const released = `${path}${RELEASED}${id}`;
    database.run('UPDATE documents SET path = ? WHERE id = ?', [released, id]);
    return { id, path: released };
  });
}

/** Gives a document that is kept as it is the path at which it was found now. */
export function movePath(database: Database, id: string, path: string): void {
  database.run('UPDATE documents SET path = ? WHERE id = ?', [path, id]);
}

/** Keeps one document with its source and the notices of its way, read by the program `generator`; an older one of the same path or id is replaced. */
export function writeDocument(database: Database, source: Source, { head, annotated, extract, details, keys, notices }: PackedDocument, generator: string): void {
  for (const old of database.all('SELECT id FROM documents WHERE path = ? OR id = ?', [head.path, head.id])) removeDocument(database, String((old as Row)['id']));
  insert(database, 'documents', {
    id: head.id, path: head.path, format: source.format, encoding: source.encoding, language: head.language, url: head.url, outlet: head.outlet,
    title_json: head.title && JSON.stringify(head.title), title_stated: head.titleStated, published: head.published,
    published_from: head.published === null ? null : 'stated', published_certain: 1, agencies_json: JSON.stringify(head.agencies), authors_json: JSON.stringify(head.authors),
    source: source.text,
  });
  insert(database, 'readings', { document: head.id, generator, annotated, extract, details });
  insert(database, 'document_keys', { document: head.id, keys: bytesOf(keys) });
  insertAll(database, 'pieces', head.pieces.map(p => ({ document: head.id, start: p.start, end: p.end, role: p.role })));
  indexDocument(database, head.id, source.format, source.text, head.pieces);
  insertAll(database, 'set_aside', head.setAside.map(s => ({ document: head.id, start: s.start, end: s.end, rule: s.rule, reason: s.reason })));
  writeNotices(database, 'source', notices.map(n => ({ ...n, document: head.id })));
}

/** Removes a document and what was noticed about it. The record has to be linked again. */
export function removeDocument(database: Database, id: string): void {
  unindexDocument(database, id);
  for (const table of ['pieces', 'set_aside', 'readings', 'document_keys']) database.run(`DELETE FROM ${table} WHERE document = ?`, [id]);
  database.run("DELETE FROM notices WHERE stage = 'source' AND document = ?", [id]);
  database.run('DELETE FROM documents WHERE id = ?', [id]);
}

/** Puts a new record in the place of the old one. */
export function writeRecord(database: Database, record: LinkedRecord): void {
  const tables = [...Object.values(TABLES), ...Object.values(LINEAGE_TABLES)].map(t => t.name);
  withoutIndexes(database, ['anchors', ...tables], () => {
    for (const table of ['anchors', ...tables]) database.run(`DELETE FROM ${table}`);
    for (const [kind, table] of Object.entries(TABLES)) writeFacts(database, table, record[kind as keyof typeof TABLES] as unknown as readonly Row[]);
    writeValues(database, record.disagreements);
    for (const [kind, table] of Object.entries(LINEAGE_TABLES)) writeFacts(database, table, record.lineage[kind as keyof typeof LINEAGE_TABLES] as unknown as readonly Row[]);
  });
  writeDatings(database, record.datings);
  writeClusters(database, record.lineage.clusters);
  database.run("DELETE FROM notices WHERE stage = 'link'");
  writeNotices(database, 'link', record.notices);
  writeOutcomes(database, record);
}

export function writeNotices(database: Database, stage: 'input' | 'source' | 'link', notices: readonly Notice[], path: string | null = null): void {
  insertAll(database, 'notices', notices.map(n => ({ stage, path, document: n.document, rule: n.rule, message: n.message, start: n.place?.start ?? null, end: n.place?.end ?? null })));
}

export type Row = Readonly<Record<string, unknown>>;

export function writeDatings(database: Database, datings: readonly DocumentDating[]): void {
  const statement = database.prepare('UPDATE documents SET published = ?, published_from = ?, published_certain = ?, published_candidates_json = ? WHERE id = ?');
  try {
    for (const { document, published, publishedFrom, certain, candidates } of datings) statement.run([published, publishedFrom, certain ? 1 : 0, candidates ? JSON.stringify(candidates) : null, document]);
  } finally {
    statement.finalize();
  }
}

/** Notes in each document of which cluster it is. */
function writeClusters(database: Database, clusters: readonly CopyCluster[]): void {
  database.run('UPDATE documents SET cluster = NULL WHERE cluster IS NOT NULL');
  setClusters(database, clusters);
}

/** Notes clusters in their documents. */
export function setClusters(database: Database, clusters: readonly CopyCluster[]): void {
  const statement = database.prepare('UPDATE documents SET cluster = ? WHERE id = ?');
  try {
    for (const { id, documents } of clusters) for (const document of documents) statement.run([id, document]);
  } finally {
    statement.finalize();
  }
}

/** Where the values of disagreements stand, so that they are found by their documents. */
export function writeValues(database: Database, disagreements: readonly Disagreement[]): void {
  insertRows(database, 'anchors', ANCHOR_COLUMNS, valuesOf(disagreements));
}

function* valuesOf(disagreements: readonly Disagreement[]): Iterable<Cell[]> {
  for (const { id, values } of disagreements) {
    let position = 0;
    for (const { evidence } of values) for (const { document, start, end, text } of evidence) yield [id, 'value', position++, document, start, end, text];
  }
}

/** Writes facts of one kind; `first`: the position of the first of them. */
export function writeFacts(database: Database, table: Table, facts: readonly Row[], first = 0): void {
  const fields = Object.entries(table.fields);
  insertRows(database, table.name, ['position', ...fields.map(([field, kind]) => columnOf(field, kind))], rowsOf(facts, fields, first));
  if (Object.keys(table.spans).length > 0) writeAnchors(database, facts, table.spans);
}

/** Writes where facts stand; `first` gives the position of the first place in a part of a fact. */
export function writeAnchors(database: Database, facts: readonly Row[], spans: Table['spans'], first: (fact: string, part: string) => number = () => 0): void {
  insertRows(database, 'anchors', ANCHOR_COLUMNS, anchorsOf(facts, spans, first));
}

function* rowsOf(facts: readonly Row[], fields: readonly (readonly [string, ColumnKind])[], first: number): Iterable<Cell[]> {
  for (const [position, fact] of facts.entries()) yield [first + position, ...fields.map(([field, kind]) => cellOf(fact[field], kind))];
}

/** The value of a field as its column has it. */
export function cellOf(value: unknown, kind: ColumnKind): Cell {
  if (kind === 'boolean') return value === true ? 1 : 0;
  return kind === 'plain' || value === null || value === undefined ? ((value ?? null) as Cell) : JSON.stringify(value);
}

const ANCHOR_COLUMNS = ['fact', 'part', 'position', 'document', 'start', 'end', 'text'];

/** The anchors of facts in the order of their key (fact, part, position), in which they are written fastest. */
function* anchorsOf(facts: readonly Row[], spans: Table['spans'], first: (fact: string, part: string) => number): Iterable<Cell[]> {
  const parts = Object.entries(spans).sort(([a], [b]) => (a < b ? -1 : 1));
  const order = facts.map(fact => fact as { readonly id: string } & Row).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const fact of order) {
    for (const [part, shape] of parts) {
      const value = fact[part];
      const places = shape === 'span' ? (value ? [value as TextSpan] : []) : (value as readonly (TextSpan | Anchor)[]);
      const from = places.length === 0 ? 0 : first(fact.id, part);
      for (const [position, place] of places.entries()) yield [fact.id, part, from + position, 'document' in place ? place.document : (fact['document'] as string), place.start, place.end, place.text];
    }
  }
}

function insert(database: Database, table: string, row: Readonly<Record<string, Cell>>): void {
  insertAll(database, table, [row]);
}

/** Inserts rows that all have the same columns. */
function insertAll(database: Database, table: string, rows: readonly Readonly<Record<string, Cell>>[]): void {
  const first = rows[0];
  if (!first) return;
  const columns = Object.keys(first);
  insertRows(database, table, columns, rows.map(row => columns.map(c => row[c] ?? null)));
}
