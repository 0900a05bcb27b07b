/** Lists of the record by filter and page, the same rows as a file, and one source with all that stands in it. */
import type { Context, Hono } from 'hono';
import { ParleyError } from '../../errors.js';
import type { DocumentPage } from '../../model/api.js';
import type { Passage } from '../../model/lineage.js';
import type { SourceFormat } from '../../model/document.js';
import { marksOf, readExportedCorrections, withMarks } from '../../record/corrections.js';
import type { Database } from '../../record/database.js';
import { countRows, FILTERS, isRowKind, queryRows, type RowQuery } from '../../record/query.js';
import { readDocuments, readList } from '../../record/read.js';
import type { Steady } from '../../record/stable.js';
import type { TABLES } from '../../record/tables.js';
import { missing, wrong } from './answers.js';
import { csvOf, jsonArrayOf } from '../../record/export/lists.js';
import { pageQuery, problem } from './schemas.js';
import { once, type Opened, type Store } from './store.js';

export function addRows(app: Hono, store: Store): void {
  app.get('/api/rows/:name{[a-z]+\\.(?:csv|json)}', c => {
    const [kind = '', format] = c.req.param('name').split('.');
    const query = rowQuery(c, kind);
    return query instanceof Response ? query : rowsFile(store, query, format === 'csv' ? 'csv' : 'json');
  });
  app.get('/api/rows/:kind{[a-z]+}', c => {
    const query = rowQuery(c, c.req.param('kind'));
    if (query instanceof Response) return query;
    return c.json(store.answer(opened => queryRows(opened.database, query, totalOf(opened, query))));
  });
  app.get('/api/documents/:id{[0-9a-f]{16}}', c => {
    const page = store.answer(({ database }) => documentPage(database, c.req.param('id')));
    return page ? c.json(page) : missing(c, 'the dossier has no such source');
  });
  app.get('/api/documents/:id{[0-9a-f]{16}}/text', c => {
    const row = store.answer(({ database }) => database.get('SELECT id, format, source AS text FROM documents WHERE id = ?', [c.req.param('id')]));
    return row ? c.json(row) : missing(c, 'the dossier has no such source');
  });
}

/** The query of an address, or the failure to answer it with. */
function rowQuery(c: Context, kind: string): RowQuery | Response {
  if (!isRowKind(kind)) return missing(c, `the record has no list "${kind}"`, 'The lists are in /api/openapi.json.');
  const { offset, limit, ...filters } = c.req.query();
  const unknown = Object.keys(filters).find(name => !(name in FILTERS[kind]));
  if (unknown !== undefined) return wrong(c, `${kind} cannot be filtered by "${unknown}"`, `Filters: ${Object.keys(FILTERS[kind]).join(', ') || 'none'}`);
  // No id, name or day has a control character in it, and the JSON that a list of ids becomes may have none.
  if (Object.values(filters).some(value => /\p{Cc}/u.test(value) || !value.isWellFormed())) return wrong(c, 'a filter has a control character in it');
  const page = pageQuery.safeParse({ ...(offset === undefined ? {} : { offset }), ...(limit === undefined ? {} : { limit }) });
  return page.success ? { kind, filters, ...page.data } : wrong(c, problem(page.error));
}

/** Counted once for each state of the dossier, however many pages are turned. */
function totalOf(opened: Opened, { kind, filters }: RowQuery): number {
  return once(opened, `count ${JSON.stringify([kind, ...Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1))])}`, () => countRows(opened.database, { kind, filters }));
}

/**
 * All rows that fit, page by page as they are taken, over a connection of their own: a build in between puts another file in the place of the one
 * that is read. Where this file itself changes, the answer breaks off, so that nobody takes what is half old and half new for a whole file.
 */
function rowsFile(store: Store, query: RowQuery, format: 'csv' | 'json'): Response {
  const total = store.answer(opened => totalOf(opened, query));
  let steady: Steady | null = null;
  let pieces: Iterator<string> | null = null;
  const encode = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      try {
        steady ??= store.apart();
        pieces ??= (format === 'csv' ? csvOf : jsonArrayOf)(steady.database, query, sameTotal(store, steady, query, total));
        const { value, done } = pieces.next();
        if (!steady.isUnchanged()) throw changed(store);
        if (!done) return controller.enqueue(encode.encode(value));
        steady.close();
        controller.close();
      } catch (error) {
        const unchanged = steady === null || steady.isUnchanged();
        steady?.close();
        controller.error(unchanged ? error : changed(store));
      }
    },
    cancel() { steady?.close(); },
  }, { highWaterMark: 0 }); // nothing is opened for an answer whose body nobody reads
  const type = format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8';
  return new Response(body, { headers: { 'content-type': type, 'content-disposition': `attachment; filename="${query.kind}.${format}"`, 'x-parley-rows': String(total) } });
}

/** The number of rows that the answer's head has promised. */
function sameTotal(store: Store, { database }: Steady, query: RowQuery, total: number): number {
  if (countRows(database, query) !== total) throw changed(store);
  return total;
}

function changed(store: Store): ParleyError {
  return new ParleyError(`${store.path}: the dossier changed while its rows were sent`, 'Ask for them again.', 1);
}

/** One source with all that stands in it, found by the indexes on `document`. */
function documentPage(database: Database, id: string): DocumentPage | null {
  const document = readDocuments(database, [id])[0];
  const row = database.get('SELECT format, source FROM documents WHERE id = ?', [id]);
  if (!document || !row) return null;
  const marks = marksOf(readExportedCorrections(database));
  const facts = <K extends 'statements' | 'figures' | 'dates'>(kind: K): DocumentPage[K] => {
    const ids = (database.all(`SELECT id FROM ${kind satisfies keyof typeof TABLES} WHERE document = ?`, [id]) as unknown as readonly { readonly id: string }[]).map(r => r.id);
    return withMarks<object>(readList(database, kind, ids), marks.get(kind.slice(0, -1))) as unknown as DocumentPage[K];
  };
  const passages = database.all("SELECT id, rule, a_json, b_json, kind, first FROM passages WHERE json_extract(a_json, '$.document') = ?1 OR json_extract(b_json, '$.document') = ?1 ORDER BY position", [id]) as unknown as readonly { readonly id: string; readonly rule: string; readonly a_json: string; readonly b_json: string; readonly kind: Passage['kind']; readonly first: Passage['first'] }[];
  return {
    document: withMarks([document], marks.get('document'))[0]!, format: row['format'] as SourceFormat, text: String(row['source']), statements: facts('statements'), figures: facts('figures'), dates: facts('dates'),
    mentions: database.all("SELECT fact AS actor, start, end FROM anchors WHERE document = ? AND part = 'mentions' ORDER BY start, end, fact", [id]) as unknown as DocumentPage['mentions'],
    passages: passages.map(({ a_json: a, b_json: b, ...p }) => ({ ...p, a: JSON.parse(a) as Passage['a'], b: JSON.parse(b) as Passage['b'] })),
  };
}
