/** Reads one article a file: plain text, Markdown, or an HTML page. */
import { Buffer, isUtf8 } from 'node:buffer';
import type { Source, SourceFormat, StatedMetadata } from '../../model/document.js';
import { contentId } from '../../text/identify.js';
import { decode } from './decode.js';
import { MAX_ARTICLE, type InputFile, type Reader, type ReaderContext } from './reader.js';

const CHARSET = /<meta\s[^<>]*?charset\s*=\s*(?:["']\s*)?([a-zA-Z0-9_:.-]{2,40})|<\?xml[^<>]*?encoding\s*=\s*["']([a-zA-Z0-9_:.-]{2,40})/i;
/** Pages declare their encoding in the first kilobyte; some later. */
const DECLARATION = 8192;

/** The encoding that a page declares in its head, or null. */
export function declaredIn(bytes: Uint8Array): string | null {
  const match = CHARSET.exec(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, DECLARATION)).toString('latin1'));
  return match ? (match[1] ?? match[2] ?? null) : null;
}

/** One source of a whole file; `declared` is the encoding that a container says, before the page's own word. */
export function* readPage(file: InputFile, format: SourceFormat, { notify }: ReaderContext, stated: StatedMetadata = file.stated ?? {}, declared: string | null = file.charset ?? null): Generator<Source> {
  if (file.bytes.length > MAX_ARTICLE * 4) return notify(tooLong(file.path));
  const { text, encoding } = decode(file.bytes, declared ?? (format === 'html' && !isUtf8(file.bytes) ? declaredIn(file.bytes) : null), file.path, notify);
  if (text.length > MAX_ARTICLE) return notify(tooLong(file.path));
  if (text.trim() === '') return notify({ rule: 'empty', message: `${file.path}: it has no text; nothing to read` });
  yield { id: contentId(file.bytes), path: file.path, format, encoding, text, stated };
}

export const readText: Reader = (file, context) => readPage(file, 'text', context);
export const readMarkdown: Reader = (file, context) => readPage(file, 'markdown', context);
export const readHtml: Reader = (file, context) => readPage(file, 'html', context);

export function tooLong(path: string): { rule: string; message: string } {
  return { rule: 'too-long', message: `${path}: more than ${MAX_ARTICLE / 1_000_000} million characters in one article; split it into articles (JSON Lines, one a line) and read it again` };
}
