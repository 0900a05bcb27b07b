/** Reads PDF by the program pdftotext, where it is present. */
import { spawnSync } from 'node:child_process';
import type { Source } from '../../model/document.js';
import { contentId } from '../../text/identify.js';
import { readPage } from './page.js';
import { MAX_MEMBER, type Reader } from './reader.js';

/** A page of newspaper takes milliseconds; a file made to hang is ended. */
const MAX_MILLISECONDS = 30_000;
const NEXT: Readonly<Record<string, readonly [rule: string, message: string]>> = {
  ENOENT: ['no-pdftotext', 'PDF needs the program pdftotext; install poppler-utils and read it again'],
  ETIMEDOUT: ['too-long', `pdftotext took more than ${MAX_MILLISECONDS / 1000} seconds and was ended; print the pages that matter to a new file`],
  ENOBUFS: ['too-long', `its text is more than ${MAX_MEMBER / 1_000_000} MB; split it`],
};
const LOCKED_OR_BROKEN = ['unreadable', 'pdftotext could not read it; check that the file is whole and not locked'] as const;

export const readPdf: Reader = function* (file, context): Generator<Source> {
  const run = spawnSync('pdftotext', ['-q', '-enc', 'UTF-8', '-nopgbrk', '-', '-'], { input: file.bytes, maxBuffer: MAX_MEMBER, timeout: MAX_MILLISECONDS, killSignal: 'SIGKILL', stdio: ['pipe', 'pipe', 'ignore'] });
  const code = (run.error as { code?: string } | undefined)?.code;
  if (run.status !== 0 || (code !== undefined && code !== 'EPIPE')) {
    const [rule, message] = NEXT[code ?? ''] ?? LOCKED_OR_BROKEN;
    return context.notify({ rule, message: `${file.path}: ${message}` });
  }
  const text = joined(run.stdout.toString('utf8'));
  if (text.trim() === '') return context.notify({ rule: 'no-text', message: `${file.path}: the PDF has pictures of text only; recognise them first (for example with ocrmypdf)` });
  for (const source of readPage({ ...file, bytes: new TextEncoder().encode(text) }, 'text', context)) yield { ...source, id: contentId(file.bytes) };
};

const SOFT_HYPHEN = /(\p{Ll})[-\u00ad]\n(?=\p{Ll})/gu;
const WITHIN_SENTENCE = /([^\n.!?:])\n(?=[^\n])/g;
const STOP_WITHIN_SENTENCE = /([.!?:])\n(?=\p{Ll})/gu;

// "The envoys met in La-\nvane on Monday\nand left."   one line a paragraph
//                     ^^                ^^
/** Joins the lines that the page's width cut; an empty line ends a paragraph. */
function joined(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\f', '\n\n').replace(SOFT_HYPHEN, '$1').replace(WITHIN_SENTENCE, '$1 ').replace(STOP_WITHIN_SENTENCE, '$1 ');
}
