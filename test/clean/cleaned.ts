/** Cleans a text or a page for tests, and shows the decisions as rows a person can read. */
import { LANGUAGES } from '../../src/languages/index.js';
import type { CleanDocument, Source, SourceFormat, StatedMetadata } from '../../src/model/document.js';
import { clean } from '../../src/stages/clean/clean.js';

export interface Cleaned {
  readonly document: CleanDocument;
  readonly source: Source;
  /** "role: words" or "- rule: words", in source order; what only covers markup left out. */
  readonly rows: readonly string[];
}

/** Runs `clean` on one invented source. */
export function cleaned(text: string, format: SourceFormat = 'text', stated: StatedMetadata = {}): Cleaned {
  const source: Source = { id: 'test', path: 'test', format, encoding: 'utf-8', text, stated };
  const document = clean(source, LANGUAGES, () => undefined);
  const plain = (start: number, end: number): string => text.slice(start, end).replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim();
  const rows = [
    ...document.pieces.map(p => ({ start: p.start, row: `${p.role}: ${plain(p.start, p.end)}` })),
    ...document.setAside.filter(a => a.rule !== 'markup').map(a => ({ start: a.start, row: `- ${a.rule}: ${plain(a.start, a.end)}` })),
  ].sort((a, b) => a.start - b.start).map(r => r.row);
  return { document, source, rows };
}

/** What is wrong with the cover of a source: gaps that are no white space, overlaps, lines of the view that are no piece. Empty where all is right. */
export function coverFaults({ document: d, source }: Cleaned): string[] {
  const faults: string[] = [];
  const spans = [...d.pieces, ...d.setAside].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) faults.push(`overlap at ${start}`);
    if (/\S/.test(source.text.slice(at, start))) faults.push(`not covered: ${JSON.stringify(source.text.slice(at, start).slice(0, 60))}`);
    if (end <= start) faults.push(`empty at ${start}`);
    at = Math.max(at, end);
  }
  if (/\S/.test(source.text.slice(at))) faults.push(`not covered at the end: ${JSON.stringify(source.text.slice(at).slice(0, 60))}`);
  if (d.view.text.split('\n').length - 1 !== d.pieceOfLine.length) faults.push('lines of the view and of pieceOfLine differ');
  return faults;
}

/** An article of four paragraphs, around which tests put what is not of it. */
export const TITLE = 'Lavane and Orsk talk again';
export const BODY = [
  'Envoys from Lavane and Orsk met on Tuesday in Port Serin for the first time since the strait was closed, a spokeswoman announced in the evening.',
  '“We spoke frankly and we will speak again,” the Lavanese minister Ilda Maren said after four hours of talks at the congress palace.',
  'The two delegations are to meet again at the end of the month, but no date was set for it, according to diplomats who follow the file.',
  'Orsk wants the strait to stay closed for warships. Lavane calls that a breach of the treaty which both governments signed ten years ago.',
];
