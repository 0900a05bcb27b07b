/** Full text search over the articles: an index of paragraphs in the dossier (SQLite FTS5, accents folded), and hits in context with their places. */
import { decodeHTML } from 'entities';
import type { SearchHit } from '../model/api.js';
import type { Span } from '../model/anchor.js';
import type { Piece, SourceFormat } from '../model/document.js';
import { isInvisible, stripAccents } from '../text/fold.js';
import { withoutMarkup } from '../text/markup.js';
import type { Database } from './database.js';

/** Characters of a snippet before and behind its first match. */
const BEFORE = 80;
const SNIPPET = 320;
/** Terms of a query that are used; more make no better answer. */
const MOST_TERMS = 16;

/** Dossiers made before there was a search have no index. */
export function hasSearch(database: Database): boolean {
  return database.get("SELECT 1 AS found FROM sqlite_master WHERE type = 'table' AND name = 'paragraphs'") !== null;
}

/** Puts the paragraphs of a document into the index. */
export function indexDocument(database: Database, document: string, format: SourceFormat, source: string, pieces: readonly Piece[]): void {
  if (!hasSearch(database)) return;
  const paragraph = database.prepare('INSERT INTO paragraphs (document, start, end) VALUES (?, ?, ?)');
  const words = database.prepare('INSERT INTO search (rowid, text) VALUES (last_insert_rowid(), ?)');
  try {
    for (const { start, end } of pieces) {
      paragraph.run([document, start, end]);
      const raw = source.slice(start, end);
      words.run([format === 'html' ? withoutMarkup(raw) : raw]);
    }
  } finally {
    paragraph.finalize();
    words.finalize();
  }
}

/** Takes the paragraphs of a document out of the index. */
export function unindexDocument(database: Database, document: string): void {
  if (!hasSearch(database)) return;
  database.run('DELETE FROM search WHERE rowid IN (SELECT id FROM paragraphs WHERE document = ?)', [document]);
  database.run('DELETE FROM paragraphs WHERE document = ?', [document]);
}

export interface SearchQuery {
  /** For FTS5: every term in quotation marks, all of which must stand in one paragraph. */
  readonly match: string;
  /** Folded words, whose places are marked. */
  readonly words: readonly string[];
}

/** Reads what a person typed: words, phrases in quotation marks, `word*` for beginnings. Null where there is no word in it. */
export function parseQuery(q: string): SearchQuery | null {
  const terms: string[] = [];
  const words = new Set<string>();
  for (const [, phrase, word] of q.toWellFormed().replaceAll('\0', ' ').matchAll(/["“«»„]([^"“”«»„]*)["”»]?|([^\s"“”«»„]+)/g)) {
    const term = phrase ?? word ?? '';
    const inner = wordsIn(term);
    if (inner.length === 0 || terms.length >= MOST_TERMS) continue;
    const beginning = phrase === undefined && term.endsWith('*');
    terms.push(`"${term.replace(/["*]/g, ' ')}"${beginning ? '*' : ''}`);
    inner.forEach((w, k) => words.add(beginning && k === inner.length - 1 ? `${w}*` : w));
  }
  return terms.length === 0 ? null : { match: terms.join(' AND '), words: [...words] };
}

function wordsIn(text: string): readonly string[] {
  return stripAccents(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many paragraphs hold all terms. */
export function countHits(database: Database, query: SearchQuery): number {
  return Number(database.get('SELECT COUNT(*) AS n FROM search WHERE search MATCH ?', [query.match])!['n']);
}

/** Hits from `offset` on, in the order in which they were read, which does not change while one turns pages. */
export function findHits(database: Database, query: SearchQuery, offset: number, limit: number): readonly SearchHit[] {
  const ids = (database.all('SELECT rowid AS id FROM search WHERE search MATCH ? ORDER BY rowid LIMIT ? OFFSET ?', [query.match, limit, offset]) as unknown as readonly { readonly id: number }[]).map(r => r.id);
  const found = database.all('SELECT p.id, p.document, p.start, p.end, d.format FROM paragraphs p JOIN documents d ON d.id = p.document WHERE p.id IN (SELECT value FROM json_each(?)) ORDER BY p.id', [JSON.stringify(ids)]) as unknown as readonly { readonly document: string; readonly start: number; readonly end: number; readonly format: SourceFormat }[];
  const sources = new Map<string, string>();
  return found.map(({ document, start, end, format }): SearchHit => {
    let source = sources.get(document);
    if (source === undefined) sources.set(document, source = String(database.get('SELECT source FROM documents WHERE id = ?', [document])!['source']));
    const shown = snippetOf(readableOf(source, start, end, format), query.words);
    return { kind: 'text', id: document, place: { document, start, end, text: shown.snippet }, ...shown };
  });
}

/** Readable text with the source place of each of its characters. */
interface Readable { readonly text: string; readonly at: readonly number[]; readonly ends: readonly number[] }

/** A stretch of a source as a reader sees it: white space as single spaces, for pages without tags and with references decoded. */
function readableOf(source: string, start: number, end: number, format: SourceFormat): Readable {
  let text = '';
  const at: number[] = [];
  const ends: number[] = [];
  const add = (piece: string, from: number, to: number): void => {
    for (let k = 0; k < piece.length; k++) {
      const code = piece.charCodeAt(k);
      if (isInvisible(code)) continue;
      const space = /\s/.test(piece[k]!);
      if (space && (text === '' || text.endsWith(' '))) continue;
      text += space ? ' ' : piece[k]!;
      at.push(from);
      ends.push(to);
    }
  };
  for (let i = start; i < end;) {
    const c = source[i]!;
    const markup = format === 'html' && (c === '<' || c === '&') ? markupAt(source, i, end) : null;
    if (markup !== null) { add(markup.text, i, markup.end); i = markup.end; } else { add(c, i, i + 1); i++; }
  }
  return { text, at, ends };
}

/** The tag or character reference that begins at `i`, with what it stands for; null where it is a plain character. */
function markupAt(source: string, i: number, end: number): { readonly text: string; readonly end: number } | null {
  if (source[i] === '<') {
    const close = source.indexOf('>', i);
    return /[a-z/!?]/i.test(source[i + 1] ?? '') && close >= 0 ? { text: /^<(?:br|p|div|li|h\d)\b/i.test(source.slice(i, i + 6)) ? ' ' : '', end: Math.min(end, close + 1) } : null;
  }
  const reference = /^&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/i.exec(source.slice(i, Math.min(end, i + 36)));
  return reference ? { text: decodeHTML(reference[0]), end: i + reference[0].length } : null;
}

/** The words around the first match, with all matches in them. */
function snippetOf(readable: Readable, words: readonly string[]): Pick<SearchHit, 'snippet' | 'marks' | 'first'> {
  const exact = new Set(words.filter(w => !w.endsWith('*')));
  const beginnings = words.filter(w => w.endsWith('*')).map(w => w.slice(0, -1));
  const matches: Span[] = [];
  for (const m of readable.text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = stripAccents(m[0]);
    if (exact.has(folded) || beginnings.some(b => folded.startsWith(b))) matches.push({ start: m.index, end: m.index + m[0].length });
  }
  const first = matches[0] ?? null;
  let from = Math.max(0, (first?.start ?? 0) - BEFORE);
  if (from > 0) { const space = readable.text.indexOf(' ', from); if (space >= 0 && space < (first?.start ?? 0)) from = space + 1; }
  let to = Math.min(readable.text.length, from + SNIPPET);
  if (to < readable.text.length) { const space = readable.text.lastIndexOf(' ', to); if (space > from + SNIPPET / 2) to = space; }
  const [head, tail] = [from > 0 ? '…' : '', to < readable.text.length ? '…' : ''];
  return {
    snippet: `${head}${readable.text.slice(from, to)}${tail}`,
    marks: matches.filter(m => m.end <= to).map(m => ({ start: m.start - from + head.length, end: m.end - from + head.length })),
    first: first && { start: readable.at[first.start]!, end: readable.ends[first.end - 1]! },
  };
}
