/** Where commands write: standard output, one file, or files that take their places only when all of them are good. */
import { once } from 'node:events';
import { chmodSync, closeSync, existsSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { ParleyError, systemCause } from '../errors.js';

/** Writes pieces to a file, or to standard output without one, no faster than it takes them. Throws ParleyError where the file cannot be written. */
export async function writeOutput(pieces: Iterable<string>, file: string | undefined): Promise<void> {
  if (file === undefined || file === '-') {
    for (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
    return;
  }
  writePieces(pieces, file, file);
}

/** Whether what is written there is gone at once, into a pipe or onto a screen, so that nothing can be written again in its place. */
export function isStream(file: string | undefined): boolean {
  return file === undefined || file === '-' || (existsSync(file) && !statSync(file).isFile());
}

/** A file that is written and has not yet taken its place. */
export interface Draft {
  readonly file: string;
  readonly draft: string;
}

/** Writes pieces beside the place of a file, over an earlier draft of it. Throws ParleyError where that cannot be. */
export function writeDraft(pieces: Iterable<string>, path: string): Draft {
  const file = existsSync(path) ? realpathSync(path) : path;
  const draft = `${file}.part`;
  try {
    writePieces(pieces, draft, path);
    if (existsSync(file)) chmodSync(draft, statSync(file).mode & 0o777);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  return { file, draft };
}

/** Each takes its place. Throws ParleyError where one cannot. */
export function keepDrafts(drafts: readonly Draft[]): void {
  for (const { file, draft } of drafts) {
    try { renameSync(draft, file); } catch (error) { throw notWritten(file, error); }
  }
}

/** They are thrown away. */
export function dropDrafts(drafts: Iterable<Draft>): void {
  for (const { draft } of drafts) rmSync(draft, { force: true });
}

/** `named`: the name that the user gave. What the pieces throw is thrown on. */
function writePieces(pieces: Iterable<string>, file: string, named: string): void {
  let handle: number;
  try { handle = openSync(file, 'w'); } catch (error) { throw notWritten(named, error); }
  try {
    for (const piece of pieces) {
      try { writeFileSync(handle, piece); } catch (error) { throw notWritten(named, error); }
    }
  } finally {
    closeSync(handle);
  }
}

function notWritten(file: string, error: unknown): ParleyError {
  return new ParleyError(`${file}: cannot be written (${systemCause(error)})`, 'Check its folder and the free space.', 2, { cause: error });
}
