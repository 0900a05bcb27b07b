/** Hand-made annotated documents for the tests of link: a text, what is said in it and by whom. */
import type { AnnotatedDocument, QuotedSpan } from '../../src/model/annotated.js';
import type { TextSpan } from '../../src/model/anchor.js';
import type { LocalActor } from '../../src/model/actor.js';
import type { StatementMention, StatementMode } from '../../src/model/statement.js';
import { contentId } from '../../src/text/identify.js';
import { ViewBuilder } from '../../src/text/view.js';

export interface SaidIn {
  /** Pieces of the content as they stand in the text. */
  readonly content: readonly string[];
  /** Name of the speaker, or null. */
  readonly by: string | null;
  readonly mode?: StatementMode;
  readonly cue?: string;
  readonly reportedBy?: number;
}

export interface DocumentOptions extends Partial<Pick<AnnotatedDocument, 'path' | 'outlet' | 'published' | 'language' | 'agencies' | 'repeats'>> {
  readonly said?: readonly SaidIn[];
}

/** Builds a document of plain text: every line a body piece, the first a title; marks of quotation in pairs. Throws where a content is not in the text. */
export function documentOf(text: string, options: DocumentOptions = {}): AnnotatedDocument {
  const view = new ViewBuilder(text);
  const pieces: AnnotatedDocument['pieces'][number][] = [];
  const pieceOfLine: number[] = [];
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
    view.append(start, end);
    if (view.line()) { pieceOfLine.push(pieces.length); pieces.push({ start, end, role: pieces.length === 0 ? 'title' : 'body' }); }
    start = end + 1;
  }
  const said = options.said ?? [];
  const names = [...new Set(said.flatMap(s => s.by === null ? [] : [s.by]))];
  const actors: LocalActor[] = names.map(name => ({ name, kind: 'person', key: null, female: null, mentions: [], roles: [] }));
  let from = 0;
  const place = (words: string): TextSpan => {
    const start = text.indexOf(words, from) < 0 ? text.indexOf(words) : text.indexOf(words, from);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    from = start + words.length;
    return { start, end: from, text: words };
  };
  const statements = said.map((s): StatementMention => ({
    rule: 'test', mode: s.mode ?? 'direct', content: s.content.map(place) as unknown as StatementMention['content'], cue: s.cue === undefined ? null : place(s.cue), source: null,
    speaker: s.by === null ? null : names.indexOf(s.by), act: 'declare', target: null, date: null, reportedBy: s.reportedBy ?? null, earlier: false,
  }));
  return {
    id: contentId(text + (options.path ?? '')), path: options.path ?? `${contentId(text)}.txt`, format: 'text', url: null, outlet: options.outlet ?? null, title: null, titleStated: null,
    language: options.language ?? 'en', published: options.published ?? null, publishedRule: options.published == null ? null : 'test', modified: null,
    agencies: options.agencies ?? [], authors: [], pieces, setAside: [], repeats: options.repeats ?? [], view: view.finish(), pieceOfLine,
    sentences: [], quoted: quotedIn(text), actors, dates: [], figures: [], statements,
  };
}

const MARKS = /«[^»]*»|“[^”]*”|"[^"]*"/g;

function quotedIn(text: string): QuotedSpan[] {
  return [...text.matchAll(MARKS)].map(m => ({ start: m.index, end: m.index + m[0].length, inner: { start: m.index + 1, end: m.index + m[0].length - 1 }, depth: 0, closed: true }));
}
