/** The endings of file names that are read. */

export const READABLE: readonly string[] = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.jsonl', '.ndjson'];

/** True where the ending of a file's name is one that is read. */
export function isReadable(path: string): boolean {
  const lower = path.toLowerCase();
  return READABLE.some(ending => lower.endsWith(ending));
}
