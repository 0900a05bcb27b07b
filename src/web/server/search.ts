/** Search over the articles and over the names of the record: what a person typed, hits in context with their places, page by page. */
import type { Hono } from 'hono';
import type { SearchHit, SearchPage } from '../../model/api.js';
import { countHits, findHits, hasSearch, parseQuery, type SearchQuery } from '../../record/search.js';
import type { Database } from '../../record/database.js';
import { conflict, wrong } from './answers.js';
import { problem, searchQuery } from './schemas.js';
import { once, type Opened, type Store } from './store.js';

export function addSearch(app: Hono, store: Store): void {
  app.get('/api/search', c => {
    const asked = searchQuery.safeParse(c.req.query());
    if (!asked.success) return wrong(c, problem(asked.error));
    return store.answer(opened => hasSearch(opened.database) ? c.json(search(opened, asked.data)) : conflict(c, 'this dossier was made by a Parley without full text search', 'Build it again with this one.'));
  });
}

type Named = Pick<SearchHit, 'id' | 'snippet'> & { readonly kind: 'actor' | 'meeting' | 'issue'; readonly folded: string };

function search(opened: Opened, { q, kind, offset, limit }: { readonly q: string; readonly kind?: SearchHit['kind'] | undefined; readonly offset: number; readonly limit: number }): SearchPage {
  const query = parseQuery(q);
  if (query === null) return { total: 0, offset, rows: [], counts: { text: 0, actor: 0, meeting: 0, issue: 0 } };
  const named = namesOf(opened).filter(n => holdsAll(n.folded, query));
  const counts = { text: once(opened, `hits ${query.match}`, () => countHits(opened.database, query)), actor: 0, meeting: 0, issue: 0 };
  for (const n of named) counts[n.kind]++;
  const names = kind === undefined ? named : named.filter(n => n.kind === kind);
  const texts = kind === undefined || kind === 'text' ? counts.text : 0;
  // Names first: there are few, and whoever types one mostly means it.
  const shown = names.slice(offset, offset + limit).map((n): SearchHit => ({ kind: n.kind, id: n.id, place: null, snippet: n.snippet, marks: [], first: null }));
  const left = limit - shown.length;
  const hits = left > 0 && texts > 0 ? findHits(opened.database, query, Math.max(0, offset - names.length), left) : [];
  return { total: names.length + texts, offset, rows: [...shown, ...hits], counts };
}

/** The names of the record, folded once for each state of the dossier. */
function namesOf(opened: Opened): readonly Named[] {
  return once(opened, 'names', () => [
    ...namesIn(opened.database, 'meeting', "SELECT id, forum || coalesce(', ' || date, '') AS snippet, forum || ' ' || coalesce(venue, '') AS words FROM meetings ORDER BY position"),
    ...namesIn(opened.database, 'issue', 'SELECT id, name AS snippet, terms_json AS words FROM issues ORDER BY position'),
    ...namesIn(opened.database, 'actor', "SELECT id, name AS snippet, name || ' ' || aliases_json AS words FROM actors ORDER BY position"),
  ]);
}

function namesIn(database: Database, kind: Named['kind'], sql: string): readonly Named[] {
  return (database.all(sql) as unknown as readonly { readonly id: string; readonly snippet: string; readonly words: string }[]).map(({ id, snippet, words }) => ({ kind, id, snippet, folded: ` ${fold(words)} ` }));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function holdsAll(folded: string, { words }: SearchQuery): boolean {
  return words.every(w => (w.endsWith('*') ? folded.includes(` ${w.slice(0, -1)}`) : folded.includes(` ${w} `)));
}
