/** Segment: a clean document to tokens, paragraphs, sentences and quoted stretches. */
import type { CleanDocument } from '../../model/document.js';
import type { LanguagePack } from '../../model/language.js';
import type { QuoteRange, Segmented, SentenceRange } from '../../model/segmented.js';
import type { Notify } from '../../model/stage.js';
import { tokenize } from '../../text/tokens.js';
import { sentenceEnds } from './ends.js';
import { marksOf } from './marks.js';
import { cutParagraphs } from './paragraphs.js';
import { findQuotes } from './quotes.js';
import { cutSentences } from './sentences.js';

/** Takes a clean document and its language; gives offsets in `document.view.text`. */
export function segment(document: CleanDocument, pack: LanguagePack, _notify: Notify): Segmented {
  const { text } = document.view;
  const tokens = tokenize(text, pack.tokens);
  const paragraphs = cutParagraphs(document, tokens);
  const marks = marksOf(text, tokens);
  const ends = sentenceEnds(text, tokens, marks, paragraphs, pack.grammar.sentences);
  const sentences: SentenceRange[] = [];
  const quotes: QuoteRange[] = [];
  for (let number = 0; number < paragraphs.length; number++) {
    const paragraph = paragraphs[number]!;
    const next = paragraphs[number + 1];
    const found = findQuotes(tokens, marks, paragraph, ends, next ? tokens.lower[next.firstToken]! : null);
    for (const quote of found) quotes.push(quote);
    cutSentences(tokens, marks, paragraph, number, ends, found, sentences);
  }
  return { document, tokens, paragraphs, sentences, quotes };
}
