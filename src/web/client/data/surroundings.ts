/** The words around a stretch of a source, cut at sentence or word ends. */
import type { SourceFormat } from '../../../model/document.js';
import { readableText } from './readable.js';

export interface Surroundings {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Characters of context on each side: about two lines. */
const REACH = 150;
/** In a page full of tags more of the source must be read for as many readable characters. */
const HTML_REACH = 900;

/** Takes a place in a source; gives its readable words and those around it on the same line of text, "…" where they are cut. */
export function surroundings(format: SourceFormat | null, source: string, start: number, end: number, reach = REACH): Surroundings {
  const wide = format === 'html' ? Math.max(HTML_REACH, reach) : reach;
  let from = Math.max(0, start - wide);
  if (format === 'html') {
    // Not from within a tag.
    const open = source.indexOf('>', from);
    const next = source.indexOf('<', from);
    if (from > 0 && open >= 0 && open < start && (next < 0 || open < next)) from = open + 1;
  }
  const until = Math.min(source.length, end + wide);
  return {
    before: lastWords(lastLine(readableText(format, source, from, start)), reach, from > 0),
    words: readableText(format, source, start, end),
    after: firstWords(firstLine(readableText(format, source, end, until)), reach, until < source.length),
  };
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

function firstLine(text: string): string {
  const stop = text.indexOf('\n');
  return stop < 0 ? text : text.slice(0, stop);
}

function lastWords(text: string, reach: number, more: boolean): string {
  if (text.length < reach) return text;
  const cut = text.slice(-reach);
  const space = cut.indexOf(' ');
  return more || text.length > reach ? `… ${cut.slice(space < 0 ? 0 : space + 1)}` : cut;
}

function firstWords(text: string, reach: number, more: boolean): string {
  if (text.length < reach) return text;
  const cut = text.slice(0, reach);
  const space = cut.lastIndexOf(' ');
  return more || text.length > reach ? `${cut.slice(0, space < 0 ? reach : space)} …` : cut;
}
