/** Markdown to lines: its marks are left out of the readable words, front matter becomes metadata. */
import type { Source, StatedMetadata } from '../../model/document.js';
import { makeLine, type Line } from './line.js';
import { textLines } from './text-lines.js';

export interface MarkdownText {
  readonly lines: readonly Line[];
  /** Number of lines at the begin that are front matter. */
  readonly frontLines: number;
  readonly stated: StatedMetadata;
}

// "## The talks"   "- first"   "> quoted"   "3. third"
//  ^^^              ^^          ^^           ^^^
const LINE_MARK = /^[ \t]{0,8}(?:#{1,6}[ \t]+|(?:>[ \t]?)+|[-*+][ \t]+|\d{1,3}[.)][ \t]+)+/;
// No part goes on past the next "[": each is looked through once.
// "[words](address)"   "![picture](address)"   "**strong**"   "`code`"   "<https://...>"
const INLINE = /!\[[^[\]\n]*\]\([^[)\n]*\)|\[([^[\]\n]+)\]\([^[)\n]*\)|\[\^[^[\]\n]{1,40}\]|\*{1,3}(?=\S)|(?<=\S)\*{1,3}|(?<![\p{L}\p{N}])_{1,2}(?=\S)|(?<=\S)_{1,2}(?![\p{L}\p{N}])|`+/gu;
const FRONT = /^---[ \t]*\r?\n/;
const MAX_FRONT_LINES = 60;

/** Takes a Markdown source; gives its lines with the marks left out of their runs. */
export function markdownLines(source: Source): MarkdownText {
  const { text } = source;
  const plain = textLines(text);
  const front = frontMatter(text, plain);
  const lines = plain.map((line, k) => {
    if (k < front.count) return line;
    const raw = text.slice(line.start, line.end);
    const runs: number[] = [];
    const begin = LINE_MARK.exec(raw)?.[0].length ?? 0;
    let at = begin;
    if (/[*_`[]/.test(raw)) {
      INLINE.lastIndex = begin;
      for (let match = INLINE.exec(raw); match; match = INLINE.exec(raw)) {
        if (match.index > at) runs.push(line.start + at, line.start + match.index);
        at = match.index + match[0].length;
        const label = match[1];
        if (label !== undefined) runs.push(line.start + match.index + 1, line.start + match.index + 1 + label.length);
      }
    }
    if (at < raw.length) runs.push(line.start + at, line.end);
    return makeLine(text, runs, line.gap, false, null) ?? line;
  });
  return { lines, frontLines: front.count, stated: front.stated };
}

function frontMatter(text: string, lines: readonly Line[]): { readonly count: number; readonly stated: StatedMetadata } {
  if (!FRONT.test(text)) return { count: 0, stated: {} };
  const end = lines.findIndex((l, k) => k > 0 && k <= MAX_FRONT_LINES && l.text === '---');
  if (end < 0) return { count: 0, stated: {} };
  const fields = new Map<string, string>();
  for (const line of lines.slice(1, end)) {
    const match = /^([A-Za-z_-]{2,30}):\s*(\S.*)$/.exec(line.text);
    if (match) fields.set(match[1]!.toLowerCase(), match[2]!.replace(/^["']|["']$/g, ''));
  }
  const get = (...names: string[]): string | undefined => names.map(n => fields.get(n)).find(v => v !== undefined);
  const pick = { title: get('title', 'headline', 'titre'), published: get('date', 'published', 'date_published'), modified: get('updated', 'modified', 'lastmod'), url: get('url', 'source_url', 'link', 'canonical'), outlet: get('outlet', 'sitename', 'source', 'hostname', 'publisher'), language: get('lang', 'language') };
  const author = get('author', 'authors', 'auteur');
  const stated = Object.fromEntries(Object.entries(pick).filter(([, v]) => v !== undefined)) as StatedMetadata;
  return { count: end + 1, stated: author ? { ...stated, authors: author.replace(/^\[|\]$/g, '').split(/[;,]/).map(n => n.trim()) } : stated };
}
