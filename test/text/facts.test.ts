/** Facts of word forms, worked out once. */
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.js';
import { factsByForm, valuesByForm } from '../../src/text/facts.js';
import { tokenize } from '../../src/text/tokens.js';

const words = LANGUAGES[0]!.tokens;

test('the facts of a word are read by its form, whatever its capitals, and worked out once', () => {
  const asked: string[] = [];
  const factsOf = factsByForm(word => { asked.push(word); return word === 'péage' ? 3 : word === ',' ? 4 : 0; });
  const tokens = tokenize('Péage, le péage\n12', words);
  const facts = factsOf(tokens);
  expect(Array.from(tokens.form, form => facts[form])).toEqual([3, 4, 0, 3, 0, 0]);
  const before = asked.length;
  const again = tokenize('le péage, PÉAGE', words);
  expect(Array.from(again.form, form => factsOf(again)[form])).toEqual([0, 3, 4, 3]);
  expect(asked.slice(before).filter(word => word === 'le' || word === ',')).toEqual([]);
  expect(tokens.lower[3]).toBe(tokens.forms[tokens.form[3]!]);
});

test('a text with more words than are kept has one number for each, and the next text begins a new list', () => {
  const many = Array.from({ length: 140_000 }, (_, k) => `mot${'abcdefghij'[k % 10]}${k.toString(36)}`);
  const tokens = tokenize(many.join(' '), words);
  expect(tokens.lower.every((word, i) => tokens.forms[tokens.form[i]!] === word)).toBe(true);
  const next = tokenize('mot neuf', words);
  expect(next.forms).not.toBe(tokens.forms);
  expect(Array.from(next.form, form => next.forms[form])).toEqual(['mot', 'neuf']);
  const factsOf = factsByForm(word => word.length);
  const facts = factsOf(tokens);
  expect(tokens.lower.every((word, i) => facts[tokens.form[i]!] === word.length)).toBe(true);
  expect(Array.from(next.form, form => factsOf(next)[form])).toEqual([3, 4]);
});

test('the words of one language are nothing new to another', () => {
  const [first, second] = LANGUAGES.map(pack => pack.tokens);
  const one = tokenize('le nouveau péage', first!);
  const other = tokenize('the new toll', second!);
  expect(other.forms).not.toBe(one.forms);
  expect(tokenize('un péage', first!).forms).toBe(one.forms);
  expect(Array.from(one.form, form => one.forms[form])).toEqual(['le', 'nouveau', 'péage']);
  expect(Array.from(other.form, form => other.forms[form])).toEqual(['the', 'new', 'toll']);
});

test('what is known of the words of one language is not forgotten over those of another', () => {
  const [first, second] = LANGUAGES.map(pack => pack.tokens);
  let asked = 0;
  const factsOf = factsByForm(() => ++asked);
  const valuesOf = valuesByForm(word => { asked++; return word; });
  const one = tokenize('un bac sans horaire', first!);
  const other = tokenize('a ferry without timetable', second!);
  for (const tokens of [one, other]) { factsOf(tokens); valuesOf(tokens); }
  const before = asked;
  for (let k = 0; k < 3; k++) for (const tokens of [one, other]) {
    factsOf(tokens);
    expect(Array.from(tokens.form, form => valuesOf(tokens)[form])).toEqual(tokens.lower);
  }
  expect(asked).toBe(before);
});
