/** What is known of words, worked out once for every form and then read by its number: faster than any look-up by letters. */
import type { Tokens } from '../model/segmented.js';

const FIRST_FORMS = 1 << 12;

/**
 * Takes what works out the facts of a lower-case word (and number of its form) as bits (32 at most); gives a function from tokens to the facts of all forms they may hold,
 * by `Tokens.form`: 0 for numbers and newlines. What it gives holds until it is called with other tokens.
 */
export function factsByForm(workOut: (lower: string, form: number) => number): (tokens: Pick<Tokens, 'forms'>) => Int32Array {
  let list: readonly string[] | null = null;
  let known = 1; // facts of the forms before this one are worked out; number 0 is no form
  let facts = new Int32Array(FIRST_FORMS);
  return ({ forms }) => {
    if (forms !== list) {
      list = forms;
      known = 1;
      // A text of very many words is no reason to keep its table for ever.
      if (facts.length > forms.length * 8) facts = new Int32Array(FIRST_FORMS);
    }
    if (forms.length > facts.length) {
      const more = new Int32Array(Math.max(facts.length * 2, forms.length));
      more.set(facts);
      facts = more;
    }
    for (; known < forms.length; known++) facts[known] = workOut(forms[known]!, known);
    return facts;
  };
}

/** The same for what is no number; undefined for numbers and newlines. */
export function valuesByForm<T>(workOut: (lower: string) => T | undefined): (tokens: Pick<Tokens, 'forms'>) => readonly (T | undefined)[] {
  let list: readonly string[] | null = null;
  let values: (T | undefined)[] = [];
  return ({ forms }) => {
    if (forms !== list) {
      list = forms;
      values = [undefined];
    }
    for (let known = values.length; known < forms.length; known++) values.push(workOut(forms[known]!));
    return values;
  };
}
