/** The sections of the offline report, by address: the client reads both in the same way. */
import type { Hono } from 'hono';
import type { ReportSource } from '../../model/report.js';
import { readExportedCorrections, withCorrections } from '../../record/corrections.js';
import type { Database } from '../../record/database.js';
import { readNews } from '../../record/news.js';
import { readDocuments, readGenerator, readLineage, readFacts, readList, readNotices, readSources } from '../../record/read.js';
import { TABLES } from '../../record/tables.js';
import type { RecordExport } from '../../model/export.js';
import { coreSection, cutTexts, factsSection, readingSection, type Tally } from '../sections.js';
import { missing } from './answers.js';
import { once, type Opened, type Store } from './store.js';

/** Sections are made once for each state of the dossier and sent from memory. */
export function addSections(app: Hono, store: Store): void {
  const send = (name: string, make: (database: Database, opened: Opened) => unknown): Response =>
    new Response(store.answer(opened => once(opened, `section ${name}`, () => new TextEncoder().encode(JSON.stringify(make(opened.database, opened))))), { headers: { 'content-type': 'application/json; charset=utf-8' } });
  app.get('/api/sections/core', () => send('core', (database, opened) => coreSection({ export: some(database, ['actors', 'meetings', 'sequences', 'issues', 'proposals', 'disagreements'], ['documents', 'lineage'], { mentions: false }), sources: sourcesOf(opened), news: readNews(database), tally: tallyOf(database) })));
  app.get('/api/sections/facts', () => send('facts', database => factsSection(some(database, ['statements', 'utterances', 'figures', 'measures', 'positions', 'meetings'], []))));
  app.get('/api/sections/reading', () => send('reading', database => readingSection(some(database, ['dates', 'actors'], ['documents', 'lineage', 'notices']))));
  app.get('/api/sections/texts/:block{[0-9]+}', c => {
    const { texts } = store.answer(opened => once(opened, 'texts', () => cutTexts(opened.database.all('SELECT id FROM documents ORDER BY path, id') as unknown as readonly { readonly id: string }[], sourcesOf(opened))));
    const block = texts[Number(c.req.param('block'))];
    return block ? c.json(block) : missing(c, 'there is no such block of texts');
  });
}

function sourcesOf(opened: Opened): readonly ReportSource[] {
  return once(opened, 'sources', () => readSources(opened.database).map(({ id, format, text }) => ({ id, format, text })));
}

/** Lengths of lists, counted and not read. */
function tallyOf(database: Database): Tally {
  const count = (list: string): number => Number(database.get(`SELECT COUNT(*) AS n FROM ${list}`)!['n']);
  const spoken = database.all('SELECT speaker, COUNT(*) AS n FROM statements WHERE speaker IS NOT NULL GROUP BY speaker ORDER BY MIN(position)') as unknown as readonly { readonly speaker: string; readonly n: number }[];
  return { counts: { statements: count('statements'), utterances: count('utterances'), figures: count('figures'), dates: count('dates'), notices: count('notices') }, spoken: Object.fromEntries(spoken.map(r => [r.speaker, r.n])) };
}

/** The export with some of its lists; the others are empty. */
function some(database: Database, kinds: readonly (keyof typeof TABLES)[], others: readonly ('documents' | 'lineage' | 'notices')[], { mentions } = { mentions: true }): RecordExport {
  const list = (kind: keyof typeof TABLES): unknown => (kind === 'actors' && !mentions ? readFacts(database, TABLES.actors, null, {}) : readList(database, kind));
  const lists = Object.fromEntries(Object.keys(TABLES).map(kind => [kind, (kinds as readonly string[]).includes(kind) ? list(kind as keyof typeof TABLES) : []])) as unknown as RecordExport;
  return withCorrections({
    ...lists, meta: { format: 'parley', version: 1, offsets: 'utf-16', generator: readGenerator(database) },
    documents: others.includes('documents') ? readDocuments(database) : [], lineage: others.includes('lineage') ? readLineage(database) : { passages: [], repeats: [], clusters: [] }, notices: others.includes('notices') ? readNotices(database) : [],
  }, readExportedCorrections(database));
}
