/** Reads PDF by the program pdftotext, where it is present. */
import { spawnSync } from 'node:child_process';
import type { Source } from '../../model/document.js';
import { readPage } from './page.js';
import { MAX_MEMBER, type Reader } from './reader.js';
import { contentId } from '../../text/identify.js';

/** A page of newspaper takes milliseconds; a file made to hang is ended. */
const MAX_MILLISECONDS = 30_000;

export const readPdf: Reader = function* (file, context): Generator<Source> {
  const run = spawnSync('pdftotext', ['-enc', 'UTF-8', '-nopgbrk', '-', '-'], { input: file.bytes, maxBuffer: MAX_MEMBER, timeout: MAX_MILLISECONDS });
  if (run.error && (run.error as { code?: string }).code === 'ENOENT') return context.notify({ rule: 'no-pdftotext', message: `${file.path}: PDF needs the program pdftotext; install poppler-utils and read it again` });
  if (run.error || run.status !== 0) return context.notify({ rule: 'unreadable', message: `${file.path}: pdftotext could not read it; check that the file is whole and not locked` });
  for (const source of readPage({ path: file.path, bytes: joined(run.stdout) }, 'text', context)) yield { ...source, id: contentId(file.bytes) };
};

// "The envoys met in La-\nvane on Monday\nand left."   one line a paragraph
//                     ^^                ^^
/** Joins the lines that the page's width cut; an empty line ends a paragraph. */
function joined(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n').replace(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1').replace(/([^\n.!?:])\n(?=[^\n])/g, '$1 ').replace(/([.!?:])\n(?=\p{Ll})/gu, '$1 ');
  return new TextEncoder().encode(text);
}
