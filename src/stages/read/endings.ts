/** The endings of file names that are read. */

export const READABLE: readonly string[] = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.jsonl', '.ndjson', '.csv', '.tsv', '.rss', '.atom', '.eml', '.mht', '.mhtml', '.warc', '.warc.gz', '.gz', '.zip', '.pdf'];

/** Endings that also name settings and data of other programs: read where a file is given by name, passed over in folders. */
export const READABLE_BY_NAME: readonly string[] = ['.json', '.xml'];

/** True where the ending of a file's name is one that is read. */
export function isReadable(path: string): boolean {
  const lower = path.toLowerCase();
  return READABLE.some(ending => lower.endsWith(ending));
}

/** True where a file that the user names is of a kind that is read. */
export function isReadableByName(path: string): boolean {
  const lower = path.toLowerCase();
  return isReadable(path) || READABLE_BY_NAME.some(ending => lower.endsWith(ending));
}
