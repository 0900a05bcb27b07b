/** Quotation marks of every kind: pairs, nests, odd ones, and apostrophes that are none. */
import { describe, expect, test } from 'vitest';
import { segmentLines } from '../lines.js';

/** Quotations as "depth: words", with "?" where the end is a guess. */
const quotesOf = (text: string, code = 'fr'): string[] => {
  const { document, quotes } = segmentLines(text, code);
  return quotes.map(q => `${q.depth}${q.closed ? '' : '?'}: ${document.view.text.slice(q.innerStart, q.innerEnd)}`);
};

describe('marks that close', () => {
  test.each([
    ['guillemets with spaces', 'Il parle de « grande paix ».', ['0: grande paix']],
    ['guillemets with narrow no-break spaces and with none', 'Une «\u202fpaix\u202f» et une «trêve».', ['0: paix', '0: trêve']],
    ['straight marks', 'Une "paix" et une "trêve".', ['0: paix', '0: trêve']],
    ['straight marks with spaces on both sides', 'Une " paix " durable.', ['0: paix']],
    ['curly marks', 'Une “paix” durable.', ['0: paix']],
    ['angle marks', 'Une ‹paix› durable.', ['0: paix']],
    ['single marks, told from apostrophes', "The ministers' plan was 'dead', the envoy's aide didn't say.", ['0: dead']],
    ['a mark behind an elided word', 'Il parle d\'"urgence".', ['0: urgence']],
    ['quotations inside quotations', '« Il m\'a dit “non” hier », raconte-t-elle.', ['0: Il m\'a dit “non” hier', '1: non']],
    ['single marks inside double ones', '"He called it \'madness\' twice," she said.', ['0: He called it \'madness\' twice,', '1: madness']],
    ['two apostrophes for a double mark', "Une ''paix'' durable.", ['0: paix']],
    ['a quotation closed by another kind', 'Il parle de « paix" depuis hier.', ['0: paix']],
  ])('%s', (_, text, expected) => expect(quotesOf(text)).toEqual(expected));
});

describe('marks that do not close', () => {
  test.each([
    ['an odd mark costs its own sentence only', 'Il parle de « paix. Puis il cite « la trêve ».', ['0?: paix.', '0: la trêve']],
    ['an odd straight mark costs its own sentence only', 'Il parle de "paix. Puis il cite la "trêve" hier.', ['0?: paix.', '0: trêve']],
    ['a quotation reopened at each paragraph goes on to the end of each', '« Un. Deux.\n« Trois. Quatre. »', ['0?: Un. Deux.', '0: Trois. Quatre.']],
    ['a closing mark that nothing opened reaches back to the begin of its sentence', 'Hier. Nous partons », a-t-il dit.', ['0?: Nous partons']],
    ['inches are no quotation', 'Un écran de 12" et un autre.', []],
    ['years and plurals are no quotation', "The '90s and the workers' rights.", []],
    ['elisions are no quotation', "L'accord d'hier n'a qu'un but.", []],
    ['empty marks are no quotation', 'Il dit "" et « ».', []],
  ])('%s', (_, text, expected) => expect(quotesOf(text)).toEqual(expected));
});

test('a hundred thousand marks in a row are read in a moment', () => {
  for (const mark of ['"', '«', '»', "'", '“', '" ', "'a' ", '«a ']) {
    const start = performance.now();
    segmentLines(mark.repeat(100_000), 'fr');
    expect(performance.now() - start).toBeLessThan(5000);
  }
});
