/** From what a user types (files, folders, globs, -) to files with their bytes, in a fixed order. */
import { createReadStream, statSync } from 'node:fs';
import { extname } from 'node:path';
import { glob } from 'tinyglobby';
import { ParleyError, systemCause } from '../errors.js';
import type { InputFile } from '../pipeline.js';
import { linesIn } from './lines.js';
import { isReadable, isReadableByName, READABLE, READABLE_BY_NAME } from '../pipeline.js';
import { openInput } from './large-file.js';

/** Called for an input that cannot be read: its name and why. */
export type Refused = (path: string, cause: string, next: string) => void;

const MANY_FILES = 500;
const MANY_BYTES = 5_000_000;
const GLOB_SIGNS = /[*?[\]{}]/;

/** The files that inputs stand for, by path. Inputs that cannot be read go to `refused`; the others go on. */
export async function expandInputs(inputs: readonly string[], refused: Refused): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const input of inputs) {
    if (input === '-') { files.add('-'); continue; }
    const found = await expand(input, refused);
    for (const file of found) files.add(file.replace(/\\/g, '/').replace(/^\.\//, ''));
  }
  return [...files].sort((a, b) => (a < b ? -1 : 1));
}

async function expand(input: string, refused: Refused): Promise<readonly string[]> {
  let isFolder = false;
  try {
    isFolder = statSync(input).isDirectory();
  } catch (error) {
    if (GLOB_SIGNS.test(input)) {
      const found = (await glob([input.replace(/\\/g, '/')], { dot: false, expandDirectories: false })).filter(isReadable);
      if (found.length === 0) refused(input, 'nothing matches', 'Check the pattern, and quote it so that your shell leaves it alone.');
      return found;
    }
    refused(input, systemCause(error), 'Check the name.');
    return [];
  }
  if (!isFolder) {
    if (isReadableByName(input)) return [input];
    refused(input, `its kind (${extname(input) || 'no ending'}) is not known`, `Kinds that are read: ${[...READABLE, ...READABLE_BY_NAME].join(' ')}`);
    return [];
  }
  const found = (await glob(['**/*'], { cwd: input, dot: false })).filter(isReadable).map(f => `${input.replace(/[\\/]+$/, '')}/${f}`);
  if (found.length === 0) refused(input, 'no file in it is of a kind that is read', `Kinds that are read: ${READABLE.join(' ')}`);
  return found;
}

/** Whether there is work for seconds: many files, many bytes, or a stream whose end nobody knows. */
export function isMuch(paths: readonly string[]): boolean {
  if (paths.length > MANY_FILES || paths.includes('-')) return true;
  return paths.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0) > MANY_BYTES;
}

/** Reads files one by one, large ones as they are needed; one that cannot be read goes to `refused` and the others go on. */
export function* readFiles(paths: readonly string[], refused: Refused): Generator<InputFile> {
  for (const path of paths) {
    let file: InputFile;
    try {
      file = openInput(path);
    } catch (error) {
      refused(path, systemCause(error), 'The other inputs were read.');
      continue;
    }
    yield file;
  }
}

/** The lines of a text file, read as they are needed. Throws ParleyError where it cannot be read. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  try {
    yield* linesIn(createReadStream(path));
  } catch (error) {
    throw error instanceof ParleyError ? error : new ParleyError(`${path}: ${systemCause(error)}`, 'Check the name.');
  }
}

/** Throws where no input is left. */
export function requireSome(paths: readonly string[]): void {
  if (paths.length === 0) throw new ParleyError('There is nothing to read', 'Give files, folders, globs, or - for standard input. Example: parley build articles/ -o talks.parley');
}
