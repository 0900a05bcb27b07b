/** Reads a short text for actors, as the pipeline would, and shows them by name. */
import { LANGUAGES } from '../../../src/languages/index.js';
import type { CleanDocument } from '../../../src/model/document.js';
import type { LanguagePack } from '../../../src/model/language.js';
import { findActors, type FoundActors } from '../../../src/stages/annotate/mentions/find.js';
import { segment } from '../../../src/stages/segment/segment.js';
import { ViewBuilder } from '../../../src/text/view.js';

/** A clean document of one body piece a line. */
export function documentOf(text: string, language: string): CleanDocument {
  const view = new ViewBuilder(text);
  const pieces: { role: 'body'; start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') { view.append(start, end); view.line(); pieces.push({ role: 'body', start, end }); }
    start = end + 1;
  }
  return {
    id: 'test', path: 'test.txt', format: 'text', url: null, outlet: null, title: null, titleStated: null, language, published: null, publishedRule: null, modified: null,
    agencies: [], authors: [], pieces, setAside: [], repeats: [], view: view.finish(), pieceOfLine: pieces.map((_, n) => n), notices: [],
  };
}

export function packOf(language: string): LanguagePack {
  const pack = LANGUAGES.find(p => p.code === language);
  if (!pack) throw new Error(`no language ${language}`);
  return pack;
}

export function actorsIn(text: string, language: string): FoundActors {
  const pack = packOf(language);
  return findActors(segment(documentOf(text, language), pack, () => {}), pack, () => {});
}

/** The mentions of each actor, by the actor's name. */
export function mentionsByName(text: string, language: string): Record<string, string[]> {
  return Object.fromEntries(actorsIn(text, language).actors.map(a => [a.name, a.mentions.map(m => m.text)]));
}
