/** Read: bytes to sources, decoded and hashed. */
import type { Source } from '../../model/document.js';
import type { Notify } from '../../model/stage.js';
import { contentId } from '../../text/identify.js';

/** One file as it was found: its path with forward slashes and its bytes. */
export interface InputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Gives the sources in a file, one by one; what cannot be read is a notice that names it, never an exception. */
export function* read(file: InputFile, _notify: Notify): Generator<Source> {
  yield { id: contentId(file.bytes), path: file.path, format: 'text', encoding: 'utf-8', text: new TextDecoder().decode(file.bytes), stated: {} };
}
