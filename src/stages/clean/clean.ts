/** Clean: marks what is the article and what is not; never changes the text. */
import type { CleanDocument, Source } from '../../model/document.js';
import type { LanguagePack } from '../../model/language.js';
import type { Notify } from '../../model/stage.js';
import { ViewBuilder } from '../../text/view.js';

/** Takes one source and all languages; gives pieces and set-aside parts that together cover all but white space. */
export function clean(source: Source, packs: readonly LanguagePack[], _notify: Notify): CleanDocument {
  const view = new ViewBuilder(source.text);
  view.append(0, source.text.length);
  view.line();
  return {
    id: source.id, path: source.path, format: source.format, url: null, outlet: null, title: null, titleStated: null, language: packs[0]!.code,
    published: null, publishedRule: null, modified: null, agencies: [], authors: [], pieces: [{ role: 'body', start: 0, end: source.text.length }],
    setAside: [], repeats: [], view: view.finish(), pieceOfLine: [0], notices: [],
  };
}
