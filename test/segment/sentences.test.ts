/** Sentences of the press: where they end, and where a full stop, a mark or a capital does not end them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentLines } from '../lines.js';

const sentencesOf = (text: string, code = 'fr'): string[] => {
  const { document, sentences } = segmentLines(text, code);
  return sentences.map(s => document.view.text.slice(s.start, s.end));
};

describe('French sentences', () => {
  test.each([
    ['two plain sentences are two', "Le vote a eu lieu. Il n'a rien changé.", ['Le vote a eu lieu.', "Il n'a rien changé."]],
    ['a title before a name ends nothing', 'M. Tassel a reçu Mme Marn. Le Dr. Orlan était là.', ['M. Tassel a reçu Mme Marn.', 'Le Dr. Orlan était là.']],
    ['initials end nothing', 'J.-P. Orlan et A. Tassel ont signé. Rien de plus.', ['J.-P. Orlan et A. Tassel ont signé.', 'Rien de plus.']],
    ['decimals and ordinals end nothing', 'La hausse est de 3.5 % au 1er. trimestre selon eux. Fin.', ['La hausse est de 3.5 % au 1er. trimestre selon eux.', 'Fin.']],
    ['a number may end a sentence', 'Ils étaient 28. Les autres sont partis.', ['Ils étaient 28.', 'Les autres sont partis.']],
    ['a quotation of two sentences stays whole', "« Nous partons. Rien ne nous retient », a dit le ministre. Puis il s'est tu.", ["« Nous partons. Rien ne nous retient », a dit le ministre.", "Puis il s'est tu."]],
    ['a full stop inside the closing mark ends the sentence', '« Nous partons. » Le ministre est sorti.', ['« Nous partons. »', 'Le ministre est sorti.']],
    ['a question inside marks goes on with its incise', '« Qui part ? » a demandé le ministre.', ['« Qui part ? » a demandé le ministre.']],
    ['an ellipsis before a small letter goes on', 'Il hésite... mais il part. Enfin.', ['Il hésite... mais il part.', 'Enfin.']],
    ['a scraped sentence glued to the next is cut', 'La séance est levée en 1991.Votre avis compte', ['La séance est levée en 1991.', 'Votre avis compte']],
    ['the number of a list item ends nothing', "1. Le texte est adopté\n2. L'autre est rejeté", ['1. Le texte est adopté', "2. L'autre est rejeté"]],
    ['an era ends nothing', 'Au Ve siècle av. J.-C. la cité domine.', ['Au Ve siècle av. J.-C. la cité domine.']],
  ])('%s', (_, text, expected) => expect(sentencesOf(text)).toEqual(expected));
});

describe('English sentences', () => {
  test.each([
    ['titles and initials end nothing', 'Mr. Tassel met Sen. A. B. Marn. She left.', ['Mr. Tassel met Sen. A. B. Marn.', 'She left.']],
    ['dotted initials end a sentence before an opener only', 'They live in the U.S. The team left the U.S. Senate.', ['They live in the U.S.', 'The team left the U.S. Senate.']],
    ['a company goes on before a small letter', 'Orlan Inc. said so. Nobody knew.', ['Orlan Inc. said so.', 'Nobody knew.']],
    ['a quotation stays whole', '"We leave. Nothing holds us," she said. He nodded.', ['"We leave. Nothing holds us," she said.', 'He nodded.']],
  ])('%s', (_, text, expected) => expect(sentencesOf(text, 'en')).toEqual(expected));
});

test('sentences cover every token of every paragraph once and in order, whatever the text', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('«', '»', '"', "'", '“', '”', '.', '!', '...', ' ', '\n', 'M', 'Le', 'dit', '12', ',', '(', ')', '\u200f', '🙂', 'U.S.'), { maxLength: 60 }), parts => {
    const { paragraphs, sentences, quotes } = segmentLines(parts.join(' '), 'fr');
    let at = 0;
    for (const [k, paragraph] of paragraphs.entries()) {
      let token = paragraph.firstToken;
      for (; at < sentences.length && sentences[at]!.paragraph === k; at++) {
        expect(sentences[at]!.firstToken).toBe(token);
        token = sentences[at]!.endToken;
      }
      expect(token).toBe(paragraph.endToken);
    }
    for (const quote of quotes) {
      expect(quote.start).toBeLessThanOrEqual(quote.innerStart);
      expect(quote.innerStart).toBeLessThan(quote.innerEnd);
      expect(quote.innerEnd).toBeLessThanOrEqual(quote.end);
    }
  }));
});
