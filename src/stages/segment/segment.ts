/** Segment: a clean document to tokens, paragraphs, sentences and quoted stretches. */
import type { CleanDocument } from '../../model/document.js';
import type { LanguagePack } from '../../model/language.js';
import type { Segmented } from '../../model/segmented.js';
import type { Notify } from '../../model/stage.js';
import { tokenize } from '../../text/tokens.js';

/** Takes a clean document and its language; gives offsets in `document.view.text`. */
export function segment(document: CleanDocument, pack: LanguagePack, _notify: Notify): Segmented {
  const tokens = tokenize(document.view.text, pack.tokens);
  return { document, tokens, paragraphs: [], sentences: [], quotes: [] };
}
