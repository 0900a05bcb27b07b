/** What the last build brought: the sources that were not in the dossier before it. */
import type { Database } from './database.js';

const NEWS = 'news';

/** Takes the sources before and after a build (by id) and keeps the ids of those that came with it. A first build brings nothing new, and one without new sources leaves the news as they are. */
export function writeNews(database: Database, before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): void {
  if (before.size === 0) return;
  const brought = [...after.keys()].filter(id => !before.has(id));
  if (brought.length > 0) replaceNews(database, brought);
}

/** Keeps these sources as the news. */
export function replaceNews(database: Database, ids: readonly string[]): void {
  database.run('INSERT OR REPLACE INTO dossier (key, value) VALUES (?, ?)', [NEWS, JSON.stringify([...ids].sort())]);
}

/** Ids of the sources that the last build with new ones brought, by path; empty after a first build. */
export function readNews(database: Database): readonly string[] {
  const kept = database.get('SELECT value FROM dossier WHERE key = ?', [NEWS]);
  if (!kept) return [];
  return (database.all('SELECT id FROM documents WHERE id IN (SELECT value FROM json_each(?)) ORDER BY path, id', [String(kept['value'])]) as unknown as readonly { readonly id: string }[]).map(r => r.id);
}
