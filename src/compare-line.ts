/** The comparison as filters of lines, for clusters: annotated articles to fingerprints, pairs of wordings to what they share. */
import { ParleyError } from './errors.js';
import type { ComparedCollection, ComparedPair, Fingerprint, FoundPassage, Wording } from './model/fingerprint.js';
import { compareAlone, fingerprintOf, readStored } from './pipeline.js';
import { readWorkerLine } from './worker-line.js';

/** What a collection is joined by, and what of a document a comparison reads. */
export interface FingerprintLine extends Fingerprint {
  readonly format: 'parley-fingerprint';
  readonly wording: Wording;
}

/** One compared pair as `carrying` is still to be counted, over all documents. */
export interface PairLine {
  readonly format: 'parley-pair';
  readonly a: string;
  readonly b: string;
  readonly found: readonly FoundPassage[];
}

/** Takes a line that `parley worker` wrote; gives the line of its fingerprint, or null where it held no article. Throws ParleyError where it is no such line. */
export function fingerprintLine(line: string, where: string): string | null {
  const { document } = readWorkerLine(line, where);
  if (document === null) return null;
  const { id, path, outlet, view, quoted, pieces, repeats } = readStored(document.annotated);
  const wording: Wording = { id, view, quoted, pieces, repeats };
  return JSON.stringify({ format: 'parley-fingerprint', ...fingerprintOf({ ...wording, path, outlet }), wording } satisfies FingerprintLine);
}

/** Takes a line {"a": wording, "b": wording}, a before b in the order of paths; gives the line of what they share, or null where that is nothing. Throws ParleyError where it is no such line. */
export function compareLine(line: string, where: string): string | null {
  const { a, b } = parsed<{ readonly a?: Wording; readonly b?: Wording }>(line, where);
  if (!a?.view || !b?.view) throw new ParleyError(`${where}: not a pair of wordings`, 'Give lines {"a": ..., "b": ...} with wordings of parley worker --task fingerprint.');
  const found = compareAlone(a, b);
  return found.length === 0 ? null : JSON.stringify({ format: 'parley-pair', a: a.id, b: b.id, found } satisfies PairLine);
}

/**
 * Takes the lines of a comparison: pairs of `parley worker --task compare` with "carrying" added, and one line
 * {"format": "parley-compared", "documents": n, "common": n} that closes the whole. Throws ParleyError where a line is none of these.
 */
export async function readCompared(files: Iterable<{ readonly path: string; readonly lines: AsyncIterable<string> | Iterable<string> }>): Promise<ComparedCollection> {
  const pairs: ComparedPair[] = [];
  let whole: Pick<ComparedCollection, 'documents' | 'common'> | null = null;
  for (const { path, lines } of files) {
    let number = 0;
    for await (const line of lines) {
      number++;
      if (line.trim() === '') continue;
      const where = `${path}, line ${number}`;
      const value = parsed<Partial<ComparedPair> & { readonly format?: unknown; readonly documents?: unknown; readonly common?: unknown }>(line, where);
      if (value.format === 'parley-compared' && typeof value.documents === 'number' && typeof value.common === 'number') whole = { documents: value.documents, common: value.common };
      else if (value.format === 'parley-pair' && value.a && value.b && value.found?.length === value.carrying?.length && value.found && value.carrying) pairs.push({ a: value.a, b: value.b, found: value.found, carrying: value.carrying });
      else throw new ParleyError(`${where}: not a line of a comparison`, 'Give what the cluster job wrote, of this version (docs/scale.md).');
    }
  }
  if (whole === null) throw new ParleyError('The comparison is not whole: its closing line is missing', 'Let the cluster job run to its end.');
  return { ...whole, pairs };
}

function parsed<T>(line: string, where: string): T {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value as T;
  } catch { /* said below */ }
  throw new ParleyError(`${where}: not a line of JSON`, 'Give lines as parley worker writes them.');
}
