/** The readable article: its running text, one line a paragraph. */
import type { CleanDocument } from '../../model/document.js';
import { readable } from '../../text/view.js';

const RUNNING = new Set(['lead', 'heading', 'body']);

/** Takes a clean document and its source; gives lead, headings and body as the source writes them, without title, captions and credits. */
export function articleText(document: CleanDocument, source: string): string {
  const { view, pieces, pieceOfLine } = document;
  const lines: string[] = [];
  let at = 0;
  for (const number of pieceOfLine) {
    const end = view.text.indexOf('\n', at);
    if (RUNNING.has(pieces[number]!.role)) lines.push(flat(readable(view, source, at, end)));
    at = end + 1;
  }
  return lines.join('\n');
}

/** White space of other kinds, or more than one space. */
const UNEVEN = /[^\S ]| {2}/;

function flat(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text;
}
