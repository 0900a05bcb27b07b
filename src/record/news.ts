/** What the last build brought: the sources that were not in the dossier before it. */
import type { Database } from './database.js';

const NEWS = 'news';

/** The ids of the sources that are there now. */
export function sourceIds(database: Database): ReadonlySet<string> {
  return new Set((database.all('SELECT id FROM documents') as unknown as readonly { readonly id: string }[]).map(r => r.id));
}

/** Takes the ids before a build and keeps those that came with it. A first build brings nothing new, and one without new sources leaves the news as they are. */
export function writeNews(database: Database, before: ReadonlySet<string>): void {
  if (before.size === 0) return;
  const brought = [...sourceIds(database)].filter(id => !before.has(id)).sort();
  if (brought.length > 0) database.run('INSERT OR REPLACE INTO dossier (key, value) VALUES (?, ?)', [NEWS, JSON.stringify(brought)]);
}

/** Ids of the sources that the last build with new ones brought, by path; empty after a first build. */
export function readNews(database: Database): readonly string[] {
  const kept = database.get('SELECT value FROM dossier WHERE key = ?', [NEWS]);
  if (!kept) return [];
  return (database.all('SELECT id FROM documents WHERE id IN (SELECT value FROM json_each(?)) ORDER BY path, id', [String(kept['value'])]) as unknown as readonly { readonly id: string }[]).map(r => r.id);
}
