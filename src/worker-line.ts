/** The worker contract: one JSON article a line in, what the left half made of it a line out, so that any tool that pipes lines can map it. */
import type { Source } from './model/document.js';
import type { ProcessedDocument } from './model/processed.js';
import type { NoticeDraft } from './model/stage.js';
import { ParleyError } from './errors.js';
import { processForRecord, readFile } from './pipeline.js';
import { bytesOf, numbersOf } from './text/number-bytes.js';

/** A processed document as JSON has it: its keys as base64 of their 32 bits each, little-endian. */
export type LineDocument = Omit<ProcessedDocument, 'keys'> & { readonly keys: string };

/** One line of a worker's output. `source` and `document` are null where the line held no article; then `notices` say why. */
export interface WorkerLine {
  readonly format: 'parley-annotated';
  readonly version: 2;
  readonly source: Source | null;
  readonly document: LineDocument | null;
  readonly notices: readonly NoticeDraft[];
}

/**
 * Takes one line of JSON Lines and the path that stands for it; a field "path" in the article goes before, and before that the path of a
 * line that a cluster job wrapped with its place: {"parleyPath": "FILE#LINE", "parleyLine": "..."}. Gives the line to write,
 * without its end. Never throws: an article that cannot be understood gives a line with a notice.
 */
export function workLine(line: string, path: string): string {
  const notices: NoticeDraft[] = [];
  const notify = (notice: NoticeDraft): void => { notices.push(notice); };
  const answer = (source: Source | null, document: LineDocument | null): string =>
    JSON.stringify({ format: 'parley-annotated', version: 2, source, document, notices } satisfies WorkerLine);
  try {
    const wrapped = unwrap(line);
    for (const source of readFile({ path: 'article.jsonl', bytes: Buffer.from(wrapped?.line ?? line) }, notify)) {
      const named = { ...source, path: wrapped?.path ?? pathIn(line) ?? path };
      const { keys, ...document } = processForRecord(named);
      return answer(named, { ...document, keys: Buffer.from(bytesOf(keys)).toString('base64') });
    }
  } catch (error) {
    notify({ rule: 'failed', message: `${path} could not be understood (${error instanceof Error ? error.message : String(error)})` });
  }
  return answer(null, null);
}

function unwrap(line: string): { readonly path: string; readonly line: string } | null {
  if (!line.startsWith('{"parleyPath":')) return null;
  const { parleyPath: path, parleyLine: inner } = JSON.parse(line) as { readonly parleyPath?: unknown; readonly parleyLine?: unknown };
  return typeof path === 'string' && typeof inner === 'string' ? { path, line: inner } : null;
}

function pathIn(line: string): string | null {
  if (!line.includes('"path"')) return null;
  const { path } = JSON.parse(line) as { readonly path?: unknown };
  return typeof path === 'string' && path !== '' ? path : null;
}

/** The processed document of a line. */
export function processedOf({ keys, ...document }: LineDocument): ProcessedDocument {
  return { ...document, keys: numbersOf(Buffer.from(keys, 'base64')) };
}

/** Reads a line that a worker wrote. Throws ParleyError where it is none. */
export function readWorkerLine(line: string, where: string): WorkerLine {
  let value: unknown;
  try { value = JSON.parse(line); } catch { value = null; }
  const known = value as Partial<WorkerLine> | null;
  if (known?.format !== 'parley-annotated' || known.version !== 2) throw new ParleyError(`${where}: not a line of parley worker`, 'Give what "parley worker" wrote, of this version.');
  return known as WorkerLine;
}
