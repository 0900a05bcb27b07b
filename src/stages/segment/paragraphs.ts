/** Paragraphs: the lines of the view, each with the role of the piece that it prints. */
import type { CleanDocument } from '../../model/document.js';
import { TokenKind, type Paragraph, type Tokens } from '../../model/segmented.js';

/** Takes a clean document and its tokens; gives its lines in order, without their newline. Empty lines give none. */
export function cutParagraphs(document: CleanDocument, tokens: Tokens): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let line = 0;
  let first = 0;
  for (let i = 0; i <= tokens.count; i++) {
    if (i < tokens.count && tokens.kind[i] !== TokenKind.newline) continue;
    if (i > first) {
      const role = document.pieces[document.pieceOfLine[line] ?? -1]?.role ?? 'body';
      paragraphs.push({ start: tokens.start[first]!, end: tokens.end[i - 1]!, firstToken: first, endToken: i, role });
    }
    first = i + 1;
    line++;
  }
  return paragraphs;
}
