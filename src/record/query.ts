/** Questions to a large record: some rows of a list by filters, and how many there are, without reading the rest. */
import { ROW_KINDS, type Page, type RowKind } from '../model/api.js';
import { marksOf, readExportedCorrections, withMarks } from './corrections.js';
import type { Database } from './database.js';
import { readDocuments, readFacts } from './read.js';
import { TABLES, type Table } from './tables.js';

/** Rows that one answer may have. */
export const MOST_ROWS = 1_000;

/** A filter and the condition it puts; `?` takes the value. Dates compare as text, which EDTF allows; "~" stands behind every character that may follow a day. */
type Filters = Readonly<Record<string, string>>;

/** One of several, with commas between. */
const ANY_OF = `IN (SELECT value FROM json_each('["' || replace(replace(replace(?, '"', ''), char(92), ''), ',', '","') || '"]'))`;

/** What each list can be filtered by; every condition has an index or a table that is small even in a large dossier. */
export const FILTERS = {
  documents: { ids: `id ${ANY_OF}`, outlet: 'outlet = ?', language: 'language = ?', from: 'published >= ?', to: "published <= ? || '~'", path: 'path = ?' },
  statements: {
    ids: `id ${ANY_OF}`, documents: `document ${ANY_OF}`, document: 'document = ?', speaker: 'speaker = ?', act: 'act = ?', target: 'target = ?', issue: 'issue = ?', mode: 'mode = ?', utterance: 'utterance = ?', from: 'date >= ?', to: "date <= ? || '~'",
    // Half of a dossier has one language: "+" has its statements found in their order, and not by document and then sorted.
    language: '+document IN (SELECT id FROM documents WHERE language = ?)', outlet: 'document IN (SELECT id FROM documents WHERE outlet = ?)',
  },
  utterances: { speaker: 'speaker = ?', wordings: 'json_array_length(statements_json) >= CAST(? AS INTEGER)' },
  dates: { document: 'document = ?', type: 'type = ?', from: 'edtf >= ?', to: "edtf <= ? || '~'" },
  figures: { documents: `document ${ANY_OF}`, document: 'document = ?', measure: 'measure = ?', unit: 'unit = ?', head: 'head = ?' },
  measures: { unit: 'unit = ?', figures: 'json_array_length(figures_json) >= CAST(? AS INTEGER)' },
  actors: { ids: `id ${ANY_OF}`, kind: 'kind = ?', name: "name LIKE '%' || replace(replace(?, '%', ''), '_', '') || '%'" },
  meetings: {
    ids: `id ${ANY_OF}`, status: 'status = ?', outcome: 'outcome = ?', from: 'date >= ?', to: "date <= ? || '~'", party: 'EXISTS (SELECT 1 FROM json_each(parties_json) WHERE value = ?)',
    document: 'EXISTS (SELECT 1 FROM json_each(documents_json) WHERE value = ?)', forum: 'forum = ?',
  },
  sequences: { meeting: 'EXISTS (SELECT 1 FROM json_each(meetings_json) WHERE value = ?)' },
  issues: { ids: `id ${ANY_OF}` },
  positions: { actor: 'actor = ?', issue: 'issue = ?', changed: 'changed = CAST(? AS INTEGER)' },
  proposals: { by: 'by = ?', to: '"to" = ?', meeting: 'meeting = ?', response: 'response = ?' },
  disagreements: { ids: `id ${ANY_OF}`, kind: 'kind = ?', certain: 'certain = CAST(? AS INTEGER)' },
  notices: { document: 'document = ?', rule: 'rule = ?' },
} as const satisfies Record<RowKind, Filters>;

export function isRowKind(name: string): name is RowKind {
  return (ROW_KINDS as readonly string[]).includes(name);
}

export interface RowQuery {
  readonly kind: RowKind;
  /** Values by the names that `FILTERS` has for the kind; others are ignored. */
  readonly filters: Readonly<Record<string, string>>;
  readonly offset: number;
  readonly limit: number;
}

/** The condition of a query with its values. */
function conditionOf({ kind, filters }: Pick<RowQuery, 'kind' | 'filters'>): { readonly sql: string; readonly values: readonly string[] } {
  const known: Filters = FILTERS[kind];
  const used = Object.keys(known).filter(name => filters[name] !== undefined && filters[name] !== '');
  return { sql: used.length === 0 ? '' : `WHERE ${used.map(name => known[name]!).join(' AND ')}`, values: used.map(name => filters[name]!) };
}

/** How many rows fit. */
export function countRows(database: Database, query: Pick<RowQuery, 'kind' | 'filters'>): number {
  const { sql, values } = conditionOf(query);
  return Number(database.get(`SELECT COUNT(*) AS n FROM ${query.kind} ${sql.replace('+document', 'document')}`, [...values])!['n']);
}

/** The rows that fit, from `offset` on, in the order of the record (documents by path), in the form of the export; an actor without its mentions. */
export function queryRows(database: Database, query: RowQuery, total = countRows(database, query)): Page<unknown> {
  const { kind, offset } = query;
  const limit = Math.min(query.limit, MOST_ROWS);
  const { sql, values } = conditionOf(query);
  const key = kind === 'notices' ? 'position' : 'id';
  // The facts of a whole list are numbered from 0: the page is where its number says.
  const numbered = sql === '' && kind !== 'documents' && kind !== 'notices';
  const page = numbered ? 'WHERE position >= ?2 ORDER BY position LIMIT ?1' : `${sql} ORDER BY ${kind === 'documents' ? 'path, id' : 'position'} LIMIT ? OFFSET ?`;
  const found = database.all(`SELECT ${key} AS id FROM ${kind} ${page}`, [...values, limit, offset]) as unknown as readonly { readonly id: string | number }[];
  return { total, offset, rows: withMarks(rowsOf(database, kind, found.map(r => r.id)), marksOf(readExportedCorrections(database)).get(kind.slice(0, -1))) };
}

function rowsOf(database: Database, kind: RowKind, ids: readonly (string | number)[]): readonly object[] {
  if (ids.length === 0) return [];
  if (kind === 'documents') return readDocuments(database, ids.map(String));
  if (kind === 'notices') {
    return (database.all('SELECT document, rule, message, start, end FROM notices WHERE position IN (SELECT value FROM json_each(?)) ORDER BY position', [JSON.stringify(ids)]) as unknown as readonly { readonly start: number | null }[])
      .map(({ start, ...n }) => (start === null ? { ...n, end: undefined } : { ...n, start }));
  }
  const table: Table = TABLES[kind];
  return readFacts(database, table, ids.map(String), kind === 'actors' ? {} : table.spans);
}

