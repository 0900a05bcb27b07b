/** Reads a dossier: every question that a page, an export or a command asks of the record. */
import type { AnnotatedDocument } from '../model/annotated.js';
import type { ExportedNotice, RecordExport } from '../model/export.js';
import type { PublishedFrom, SourceFormat } from '../model/document.js';
import type { DocumentDating, LinkedRecord } from '../model/record.js';
import type { ReadingsStore } from '../model/reading.js';
import type { Database } from './database.js';
import { readExportedCorrections, withCorrections } from './corrections.js';
import { unpack } from './packing.js';
import { readStored } from './stored-form.js';
import { columnOf, LINEAGE_TABLES, TABLES, type Table } from './tables.js';

/** A document's stored source. */
export interface StoredSource {
  readonly id: string;
  readonly path: string;
  readonly format: SourceFormat;
  readonly text: string;
}

/** The path of every document, by its id. */
export function readPaths(database: Database): ReadonlyMap<string, string> {
  return new Map(rows(database, 'SELECT id, path FROM documents ORDER BY path, id').map(r => [String(r['id']), String(r['path'])]));
}

/** The path of a document, or null where there is none of this id. */
export function pathOf(database: Database, id: string): string | null {
  const row = database.get('SELECT path FROM documents WHERE id = ?', [id]);
  return row && String(row['path']);
}

/** Whether a file was read before with these bytes by this program. */
export function isKnownFile(database: Database, path: string, hash: string, generator: string): boolean {
  return database.get('SELECT 1 AS known FROM files WHERE path = ? AND hash = ? AND generator = ?', [path, hash, generator]) !== null;
}

/** Whether a file was read before, whatever its bytes were then. */
export function hasFile(database: Database, path: string): boolean {
  return database.get('SELECT 1 AS known FROM files WHERE path = ?', [path]) !== null;
}

/** Whether a document was read by this program. */
export function isReadBy(database: Database, id: string, generator: string): boolean {
  return database.get('SELECT 1 AS known FROM readings WHERE document = ? AND generator = ?', [id, generator]) !== null;
}

/** What the left half found in one document, or null where there is no such document. */
export function readAnnotatedDocument(database: Database, id: string): AnnotatedDocument | null {
  const row = database.get('SELECT annotated FROM readings WHERE document = ?', [id]);
  return row && readStored(unpack(row['annotated'] as Uint8Array));
}

/** What this program read in each document alone; `close` when it is no longer asked. */
export function readingsStore(database: Database, generator: string): { readonly stored: ReadingsStore; readonly close: () => void } {
  const extract = database.prepare('SELECT extract FROM readings WHERE document = ? AND generator = ?');
  const details = database.prepare('SELECT details FROM readings WHERE document = ?');
  return {
    stored(document) {
      const row = extract.get([document, generator]) as Row | null;
      return row && { extract: unpack(row['extract'] as Uint8Array), details: () => unpack((details.get([document]) as Row)['details'] as Uint8Array) };
    },
    close() {
      extract.finalize();
      details.finalize();
    },
  };
}

/** The stored sources, by path. */
export function readSources(database: Database): readonly StoredSource[] {
  return rows(database, 'SELECT id, path, format, source FROM documents ORDER BY path, id').map(r => ({ id: String(r['id']), path: String(r['path']), format: r['format'] as SourceFormat, text: String(r['source']) }));
}

/** Everything in the form of the export contract. */
export function readExport(database: Database): RecordExport {
  const facts: Record<string, readonly Row[]> = {};
  for (const [kind, table] of Object.entries(TABLES)) facts[kind] = readFacts(database, table);
  const lineage: Record<string, readonly Row[]> = {};
  for (const [kind, table] of Object.entries(LINEAGE_TABLES)) lineage[kind] = readFacts(database, table);
  const known = facts as unknown as Omit<LinkedRecord, 'datings' | 'lineage' | 'notices'>;
  return withCorrections({
    meta: { format: 'parley', version: 1, offsets: 'utf-16', generator: readGenerator(database) },
    documents: readDocuments(database),
    statements: known.statements, utterances: known.utterances, dates: known.dates, figures: known.figures, measures: known.measures, actors: known.actors,
    meetings: known.meetings, sequences: known.sequences, issues: known.issues, positions: known.positions, proposals: known.proposals, disagreements: known.disagreements,
    lineage: lineage as unknown as LinkedRecord['lineage'],
    notices: readNotices(database),
  }, readExportedCorrections(database));
}

/** The program and version that wrote the dossier last. */
export function readGenerator(database: Database): string {
  return String(database.get("SELECT value FROM dossier WHERE key = 'generator'")?.['value'] ?? 'parley');
}

type Row = Readonly<Record<string, unknown>>;

function rows(database: Database, sql: string, values: readonly (string | number | null)[] = []): readonly Row[] {
  return database.all(sql, [...values]) as readonly Row[];
}

/** The documents, or those of some ids, by path. */
export function readDocuments(database: Database, ids: readonly string[] | null = null): RecordExport['documents'] {
  const some = (column: string): string => (ids === null ? '' : `WHERE ${column} IN (SELECT value FROM json_each(?))`);
  const values = ids === null ? [] : [JSON.stringify(ids)];
  const pieces = grouped(rows(database, `SELECT document, start, end, role FROM pieces ${some('document')} ORDER BY document, start, end`, values));
  const setAside = grouped(rows(database, `SELECT document, start, end, rule, reason FROM set_aside ${some('document')} ORDER BY document, start, end`, values));
  const columns = 'id, path, url, outlet, title_json, title_stated, language, published, published_from, published_certain, published_candidates_json, agencies_json, authors_json';
  return rows(database, `SELECT ${columns} FROM documents ${some('id')} ORDER BY path, id`, values).map(r => {
    const candidates = parse(r['published_candidates_json']) as DocumentDating['candidates'] | null;
    return {
      id: r['id'] as string, path: r['path'] as string, url: r['url'] as string | null, outlet: r['outlet'] as string | null,
      title: parse(r['title_json']) as RecordExport['documents'][number]['title'], titleStated: r['title_stated'] as string | null, language: r['language'] as string,
      published: r['published'] as string | null, publishedFrom: r['published_from'] as PublishedFrom | null, publishedCertain: r['published_certain'] === 1,
      ...(candidates ? { publishedCandidates: candidates } : {}),
      agencies: parse(r['agencies_json']) as readonly string[], authors: parse(r['authors_json']) as readonly string[],
      pieces: (pieces.get(r['id'] as string) ?? []) as unknown as RecordExport['documents'][number]['pieces'],
      setAside: (setAside.get(r['id'] as string) ?? []) as unknown as RecordExport['documents'][number]['setAside'],
    };
  });
}

/** Rows by their document, without that column. */
function grouped(all: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const { document, ...rest } of all) {
    const group = groups.get(document as string);
    if (group) group.push(rest); else groups.set(document as string, [rest]);
  }
  return groups;
}

/** All notices. */
export function readNotices(database: Database): readonly ExportedNotice[] {
  // Notices of sources in the order of their documents, whatever order these came in; those of link last.
  const sql = "SELECT n.document, n.rule, n.message, n.start, n.end FROM notices n LEFT JOIN documents d ON d.id = n.document ORDER BY n.stage = 'link', n.stage, COALESCE(n.path, d.path), n.position";
  return rows(database, sql).map(r => ({
    document: r['document'] as string | null, rule: r['rule'] as string, message: r['message'] as string,
    ...(r['start'] === null ? {} : { start: r['start'] as number, end: r['end'] as number }),
  }));
}

/** One list of the record. */
export function readList<K extends keyof typeof TABLES>(database: Database, kind: K, ids: readonly string[] | null = null): RecordExport[K] {
  return readFacts(database, TABLES[kind], ids) as unknown as RecordExport[K];
}

/** The lineage. */
export function readLineage(database: Database): RecordExport['lineage'] {
  return Object.fromEntries(Object.entries(LINEAGE_TABLES).map(([kind, table]) => [kind, readFacts(database, table)])) as unknown as RecordExport['lineage'];
}

/** The facts of a table, or those of some ids, in the order of the record; `parts`: the spans that are wanted. */
export function readFacts(database: Database, table: Table, ids: readonly string[] | null = null, wanted: Table['spans'] = table.spans): readonly Row[] {
  const parts = Object.entries(wanted);
  const some = (column: string): string => (ids === null ? '' : `WHERE ${column} IN (SELECT value FROM json_each(?))`);
  const values = ids === null ? [] : [JSON.stringify(ids)];
  const anchors = new Map<string, Row[]>();
  if (parts.length > 0) {
    const from = ids === null ? `anchors a JOIN ${table.name} f ON f.id = a.fact` : `anchors a ${some('a.fact')}`;
    for (const row of rows(database, `SELECT a.fact, a.part, a.document, a.start, a.end, a.text FROM ${from} ORDER BY a.fact, a.part, a.position`, values)) {
      const key = `${String(row['fact'])} ${String(row['part'])}`;
      const group = anchors.get(key);
      if (group) group.push(row); else anchors.set(key, [row]);
    }
  }
  return rows(database, `SELECT * FROM ${table.name} ${some('id')} ORDER BY position`, values).map(row => {
    const fact: Record<string, unknown> = {};
    for (const [field, kind] of Object.entries(table.fields)) {
      const value = row[columnOf(field, kind)];
      if (kind === 'boolean') fact[field] = value === 1;
      else if (kind === 'plain') fact[field] = value;
      else if (kind === 'json' || value !== null) fact[field] = parse(value);
    }
    for (const [part, shape] of parts) {
      const places = (anchors.get(`${String(row['id'])} ${part}`) ?? []).map(a =>
        shape === 'anchors' ? { document: a['document'], start: a['start'], end: a['end'], text: a['text'] } : { start: a['start'], end: a['end'], text: a['text'] });
      fact[part] = shape === 'span' ? places[0] ?? null : places;
    }
    return fact;
  });
}

function parse(value: unknown): unknown {
  return value === null || value === undefined ? null : JSON.parse(String(value));
}
