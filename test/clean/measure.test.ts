/** The measuring of lines: counted by hand, and against the patterns that say the same in one line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.js';
import { lexiconOf } from '../../src/stages/clean/lexicon.js';
import { measure } from '../../src/stages/clean/measure.js';
import { CharSign, endsSentence } from '../../src/stages/clean/shape.js';
import { foldForComparison } from '../../src/text/fold.js';

const { words: table } = lexiconOf(LANGUAGES);
const shapeOf = (text: string) => measure(text, table).shape;

const SENTENCE_END = /[.!?…]["'”’»)\]\s]{0,4}$/;
const INNER_STOP = /[.!?…]["”’»)]{0,2} +(?=["“«(]{0,2} ?\p{Lu})/gu;
/** Lines as the press writes them, marks and letters of all kinds mixed. */
const line = fc.array(fc.constantFrom('The', 'envoys', 'of', 'Lavane', 'la', 'trêve', 'œuvre', 'Œil', 'Été', 'élu', '12', '3.', '.', '!', '?', '…', '»', '«', '"', '“', '”', '’', "'", '(', ')', ']', ' ', '  ', ' - ', ':', '©', '@', '/', '€', '→', 'Ж', 'жук', 'Ǽ', '×', 'ŒUVRE', '\u00a0', '\u0301'), { maxLength: 30 }).map(parts => parts.join(''));

describe('a measured line', () => {
  it('counts words, capitals, figures and function words of a sentence', () => {
    const shape = shapeOf('The envoys of Lavane met on 12 May. They signed nothing.');
    expect(shape).toMatchObject({ words: 11, innerStops: 1, endsSentence: true });
    expect(Math.round(shape.capitals * 11)).toBe(4);
    expect(Math.round(shape.figures * 11)).toBe(1);
    expect(shape.folded).toBe('the envoys of lavane met on 12 may they signed nothing');
  });

  it('tells the language by its function words', () => {
    const [french, english] = shapeOf('Les envoyés de la Lavane ont dit que la trêve tient').commonOf as [number, number];
    expect(french).toBeGreaterThan(english);
  });

  it('tells which characters a rule need not look for', () => {
    expect(shapeOf('The envoys met').characters).toBe(0);
    expect(shapeOf('Source: Vigil').characters & CharSign.colon).not.toBe(0);
    expect(shapeOf('AcceptAll').characters & CharSign.glue).not.toBe(0);
  });

  it('finds phrases whole words only, at the begin or anywhere, behind figures too', () => {
    expect(measure('12 Comments', table).signals.whole).not.toBe(0);
    expect(measure('Commentsold', table).signals.whole).toBe(0);
    expect(measure('ShareSaveComments', table).signals).toEqual(measure('Share Save Comments', table).signals);
  });

  it('folds as texts are folded for comparison, and hashes alike what folds alike', () => {
    fc.assert(fc.property(line, text => {
      const shape = shapeOf(text);
      expect(shape.folded).toBe(foldForComparison(text));
      expect(shape.hash).toBe(shapeOf(shape.folded).hash);
      expect(shape.words).toBe(shape.folded === '' ? 0 : shape.folded.split(' ').length);
    }));
  });

  it('sees the ends of sentences that the patterns see', () => {
    fc.assert(fc.property(line, text => {
      expect(endsSentence(text)).toBe(SENTENCE_END.test(text));
      expect(shapeOf(text).innerStops).toBe(text.length < 30 ? 0 : text.match(INNER_STOP)?.length ?? 0);
    }), { numRuns: 400 });
  });

  it('measures a text without line breaks by its begin', () => {
    const long = 'The envoys met again. '.repeat(4000);
    const shape = shapeOf(long);
    expect(shape.length).toBe(long.length);
    expect(shape.words).toBeGreaterThan(15_000);
    expect(shape.hash).not.toBe(shapeOf(`${long}The envoys left. `).hash);
  });
});
