/** The shape of a reader: one kind of file to the sources in it. */
import type { Source, StatedMetadata } from '../../model/document.js';
import type { Notify } from '../../model/stage.js';

/** One file as it was found: its path with forward slashes and its bytes. */
export interface InputFile {
  readonly path: string;
  /** The whole file, or where `more` is given only its begin (4 kB and more), which tells its kind. */
  readonly bytes: Uint8Array;
  /** How to get at a file too large to hold; absent where `bytes` is all of it. */
  readonly more?: MoreBytes;
  /** What is known of it from where it was found (a feed, a server), and the encoding that was declared there. */
  readonly stated?: StatedMetadata;
  readonly charset?: string;
}

/** A large file, read as it is needed. */
export interface MoreBytes {
  /** The file from its begin, in chunks. A stream gives them once only. */
  readonly chunks: () => Iterable<Uint8Array>;
  /** The bytes [start, end), or null where the file is a stream. */
  readonly slice: ((start: number, end: number) => Uint8Array) | null;
  /** Bytes in the file, or null where the file is a stream. */
  readonly size: number | null;
}

/** Larger files are given as `more`: nothing of this size is one article. In bytes. */
export const LARGE_FILE = 96_000_000;

export interface ReaderContext {
  readonly notify: Notify;
  /** Reads a file inside this one (a member of an archive, a part of a mail) by the same rules. */
  readonly inner: (file: InputFile) => Iterable<Source>;
}

/** Gives the sources of a file, one by one; what cannot be read is a notice. It may throw: `read` turns that into a notice too. */
export type Reader = (file: InputFile, context: ReaderContext) => Iterable<Source>;

/** No article is longer: a longer text is a mistake of whoever made the file, and would hold everything else up. In characters. */
export const MAX_ARTICLE = 20_000_000;
/** What the members of an archive that unpack to many times their size may come to, in bytes: some dull files, too little for a bomb. */
export const MAX_UNPACKED = 256_000_000;
/** One member of an archive or one record, in bytes. */
export const MAX_MEMBER = 64_000_000;
