/** Ids made from content: the same input has the same id in any order and on any thread. */
import { createHash, hash as digest } from 'node:crypto';

/** 16 hexadecimal digits of the SHA-256 of bytes or text. */
export function contentId(content: string | Uint8Array): string {
  return digest('sha256', content, 'hex').slice(0, 16);
}

/** The same of bytes that come in chunks. */
export function contentIdOfChunks(chunks: Iterable<Uint8Array>): string {
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex').slice(0, 16);
}

/** An id for a fact: a letter for its kind and 12 hexadecimal digits of what makes it this fact and no other. */
export function factId(kind: string, ...parts: readonly (string | number | null)[]): string {
  // Joined and not written as a template: that would keep its two parts, twice the memory of the millions of ids of a large record.
  return [kind, digest('sha256', parts.join('\u0000'), 'hex').slice(0, 12)].join('-');
}

/** An id for plain data, the same in whatever order the fields of its objects stand. */
export function valueId(kind: string, value: unknown): string {
  const canonical = JSON.stringify(value, (_name, inner: unknown) => (typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner));
  return `${kind}-${contentId(canonical).slice(0, 12)}`;
}
