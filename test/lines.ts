/** Lines of text as a segmented document, for tests of what reads one: every line a paragraph of body. */
import { LANGUAGES } from '../src/languages/index.js';
import type { CleanDocument } from '../src/model/document.js';
import type { LanguagePack } from '../src/model/language.js';
import type { Segmented } from '../src/model/segmented.js';
import { segment } from '../src/stages/segment/segment.js';
import { ViewBuilder } from '../src/text/view.js';

/** The pack of a language that Parley has. */
export function packOf(code: string): LanguagePack {
  const pack = LANGUAGES.find(p => p.code === code);
  if (!pack) throw new Error(`no language ${code}`);
  return pack;
}

/** A clean document of one body piece a line. */
export function documentOfLines(text: string, code: string): CleanDocument {
  const builder = new ViewBuilder(text);
  const pieces: { role: 'body'; start: number; end: number }[] = [];
  const pieceOfLine: number[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    builder.append(at, at + line.length);
    if (builder.line()) {
      pieces.push({ role: 'body', start: at, end: at + line.length });
      pieceOfLine.push(pieces.length - 1);
    }
    at += line.length + 1;
  }
  return {
    id: 'test', path: 'test.txt', format: 'text', url: null, outlet: null, title: null, titleStated: null, language: code, published: null, publishedRule: null, modified: null,
    agencies: [], authors: [], pieces, setAside: [], repeats: [], view: builder.finish(), pieceOfLine, notices: [],
  };
}

/** Takes text, one paragraph a line, and its language; gives it segmented. */
export function segmentLines(text: string, code: string): Segmented {
  return segment(documentOfLines(text, code), packOf(code), () => {});
}
