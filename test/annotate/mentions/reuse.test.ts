/** What is kept from one document to the next never shows in what is found. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedWord } from '../../../src/stages/annotate/mentions/folded.js';
import { endingsOf, shownByEnding } from '../../../src/stages/annotate/mentions/endings.js';
import { stripAccents } from '../../../src/text/fold.js';
import { actorsIn } from './read.js';

const TEXTS: readonly (readonly ['fr' | 'en', string])[] = [
  ['fr', 'Le ministre tolmérien des Ports, Aldo Ferrand, a quitté la Tolmérie. Il a signé un accord avec la Ligue des ports libres (LPL). La LPL a salué ce geste.'],
  ['en', 'Mr Ferrand met the Harbour Union in Port Aubel. He said the union was late. A study by the Valnews agency says that Mrs Vallen leads it.'],
  ['fr', 'Tanquerel.'],
  ['en', ''],
  ['fr', `${'Selon le rapport, la présidente et son porte-parole ont parlé. '.repeat(12)}Ils ont refusé.`],
  ['en', 'The Tolmerian minister spoke. They refused, and Tolmeria did too; he, she and it were told.'],
];

test('a document has the same actors whatever was read before it', () => {
  const alone = TEXTS.map(([language, text]) => actorsIn(text, language));
  fc.assert(fc.property(fc.array(fc.nat(TEXTS.length - 1), { minLength: 2, maxLength: 8 }), order => {
    for (const n of order) expect(actorsIn(TEXTS[n]![1], TEXTS[n]![0])).toEqual(alone[n]);
  }), { numRuns: 8 });
});

test('a word without its accents is the same the fast way and the slow way', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), text => {
    const lower = text.toLowerCase();
    expect(foldedWord(lower)).toBe(stripAccents(lower));
  }));
  for (const word of ['élysée', 'œuvre', 'straße', 'i̇stanbul', 'ŉ', 'łódź', "l'été", 'kœnig-ïle', '']) expect(foldedWord(word)).toBe(stripAccents(word));
});

test('an ending tells something of a word only where a stem stands before it', () => {
  const endings = endingsOf([[1, ['al', 'ial']], [2, ['al', 'i']], [4, []]]);
  expect(['final', 'al', 'portal', 'social', 'taxi', 'tai', 'portual', 'port', ''].map(word => shownByEnding(word, endings))).toEqual([3, 0, 3, 3, 2, 0, 3, 0, 0]);
});
