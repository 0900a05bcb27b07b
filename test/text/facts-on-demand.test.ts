/** Facts of words that are worked out when they are asked for. */
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.js';
import { FactsOnDemand } from '../../src/text/facts-on-demand.js';
import { tokenize } from '../../src/text/tokens.js';

const words = LANGUAGES[0]!.tokens;

test('a word is worked out when it is first asked for, and only then', () => {
  const asked: string[] = [];
  const facts = new FactsOnDemand(word => { asked.push(word); return word === 'bac' ? 1 : 0; });
  const tokens = tokenize('Le bac de Tessel, 12', words);
  facts.begin(tokens);
  expect([1, 1, 0].map(i => facts.of(tokens.form[i]!) & 1)).toEqual([1, 1, 0]);
  expect(asked).toEqual(['bac', 'le']);
  expect(facts.of(tokens.form[tokens.count - 1]!) & 1).toBe(0);
});

test('a list that begins anew is asked anew', () => {
  const facts = new FactsOnDemand(word => word.length);
  const many = tokenize(Array.from({ length: 40_000 }, (_, k) => `quai${'abcdefghij'[k % 10]}${k.toString(36)}`).join(' '), words);
  facts.begin(many);
  expect(facts.of(many.form[7]!) & 0xff).toBe(many.lower[7]!.length);
  const next = tokenize('un quai', words);
  facts.begin(next);
  expect(Array.from(next.form, form => facts.of(form) & 0xff)).toEqual([2, 4]);
});
