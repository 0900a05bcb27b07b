/** The shape of a reader: one kind of file to the sources in it. */
import type { Source, StatedMetadata } from '../../model/document.js';
import type { Notify } from '../../model/stage.js';

/** One file as it was found: its path with forward slashes and its bytes. */
export interface InputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What is known of it from where it was found (a feed, a server), and the encoding that was declared there. */
  readonly stated?: StatedMetadata;
  readonly charset?: string;
}

export interface ReaderContext {
  readonly notify: Notify;
  /** Reads a file inside this one (a member of an archive, a part of a mail) by the same rules. */
  readonly inner: (file: InputFile) => Iterable<Source>;
}

/** Gives the sources of a file, one by one; what cannot be read is a notice. It may throw: `read` turns that into a notice too. */
export type Reader = (file: InputFile, context: ReaderContext) => Iterable<Source>;

/** No article is longer: a longer text is a mistake of whoever made the file, and would hold everything else up. In characters. */
export const MAX_ARTICLE = 20_000_000;
/** What an archive may unpack to, in bytes: enough for years of one outlet, too little for a bomb. */
export const MAX_UNPACKED = 512_000_000;
/** One member of an archive or one record, in bytes. */
export const MAX_MEMBER = 64_000_000;
