// WiNER-fr as documents: the split, the gold spans, and each text as a clean document of one body piece a line.
//
// Split, by document: the first hexadecimal digit of the SHA-256 of "FOLDER/NAME" (without ending): 0 to 3 test, the rest
// development. Nothing is tuned or trained on the test part.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TYPES = new Set(['Person', 'Organization', 'Location']);

export const isTest = name => /^[0-3]/.test(createHash('sha256').update(name).digest('hex'));

/** A part of the development documents that --hold keeps out of training, to choose by. */
export const isHeld = name => /^[ef]/.test(createHash('sha256').update(name).digest('hex'));

export function namesIn(folder) {
  return readdirSync(folder).filter(d => /^\d{4}-\d{2}$/.test(d)).flatMap(dir => readdirSync(join(folder, dir)).filter(f => f.endsWith('.ann')).map(f => `${dir}/${f.slice(0, -4)}`)).sort();
}

/** Only the outermost: an entity inside another does not count. */
export const outermost = spans => spans.filter(s => !spans.some(o => o !== s && o.start <= s.start && o.end >= s.end && o.end - o.start > s.end - s.start));

/** The text of an article and its gold spans in UTF-16 units. */
export function article(folder, name) {
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
  const offset = new Int32Array(text.length + 2);
  let point = 0;
  for (let i = 0; i < text.length; point++) { offset[point] = i; i += text.codePointAt(i) > 0xffff ? 2 : 1; }
  offset[point] = text.length;
  const spans = [];
  for (const line of readFileSync(join(folder, `${name}.ann`), 'utf8').split('\n')) {
    const found = /^T\d+\t(\w+) (\d+)(?: \d+;\d+)* (\d+)\t/.exec(line);
    if (found && TYPES.has(found[1])) spans.push({ type: found[1], start: offset[Number(found[2])], end: offset[Number(found[3])] });
  }
  return { text, spans: outermost(spans) };
}

/** A clean document with nothing set aside: names are measured on the whole text. */
export function documentOf(text, language, ViewBuilder) {
  const view = new ViewBuilder(text);
  const pieces = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') { view.append(start, end); if (view.line()) pieces.push({ role: 'body', start, end }); }
    start = end + 1;
  }
  return {
    id: 'x', path: 'x.txt', format: 'text', url: null, outlet: null, title: null, titleStated: null, language, published: null, publishedRule: null, modified: null,
    agencies: [], authors: [], pieces, setAside: [], repeats: [], view: view.finish(), pieceOfLine: pieces.map((_, n) => n), notices: [],
  };
}
