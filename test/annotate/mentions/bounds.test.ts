/** Whatever the text, mentions lie in it, name their own words, and reading takes linear time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/stages/segment/segment.js';
import { findActors } from '../../../src/stages/annotate/mentions/find.js';
import { documentOfLines, packOf } from '../../lines.js';
import { actorsIn } from './read.js';

const WORDS = ['Aldo', 'Ferrand', 'le', 'ministre', 'de', 'la', 'Valdorie', ',', '(', ')', 'LP', 'il', 'et', 'M.', '«', '»', '"', "l'", 'OTAN', '12', '\n', '.', 'a', 'dit', 'son', 'entourage', 'The', "'s", 'president', 'of', 'she', '😀', '\u200f'];

describe('bounds', () => {
  it('gives mentions that are stretches of the text and index their actors', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), fc.constantFrom('fr', 'en'), (words, language) => {
      const document = documentOfLines(words.join(' '), language);
      const pack = packOf(language);
      const { actors, mentions } = findActors(segment(document, pack, () => {}), pack, () => {});
      for (const m of mentions) {
        expect(document.view.text.slice(m.start, m.end)).toBe(m.text);
        expect(m.actor === null || actors[m.actor] !== undefined).toBe(true);
      }
      expect(actors.every(a => a.mentions.length > 0 && a.name !== '')).toBe(true);
    }), { numRuns: 300 });
  });

  it('gives the same twice', () => {
    const text = "Le ministre Aldo Ferrand et l'OTAN. Il a dit non. La Valdorie, M. Ferrand, son entourage.";
    expect(actorsIn(text, 'fr')).toEqual(actorsIn(text, 'fr'));
  });

  it.each(['Aldo, ', 'le ministre de la ', 'Ligue (LP) ', '(', '« ', 'et ', 'Les alliés de Daran, '])('reads a hundred thousand times %j in a few seconds', piece => {
    const clock = process.cpuUsage();
    actorsIn(piece.repeat(100_000 / piece.length * 3), 'fr');
    expect(process.cpuUsage(clock).user).toBeLessThan(6_000_000);
  }, 30_000);
});
