/** What is known of words, worked out once for every form and then read by its number: faster than any look-up by letters. */
import type { Tokens } from '../model/segmented.js';

const FIRST_FORMS = 1 << 12;

/**
 * Takes what works out the facts of a lower-case word (and number of its form) as bits (32 at most); gives a function from tokens to the facts of all forms they may hold,
 * by `Tokens.form`: 0 for numbers and newlines. What it gives holds until it is called with other tokens.
 */
export function factsByForm(workOut: (lower: string, form: number) => number): (tokens: Pick<Tokens, 'forms'>) => Int32Array {
  const column = byList(() => ({ facts: new Int32Array(FIRST_FORMS), known: 1 })); // facts of the forms before `known` are worked out; number 0 is no form
  return ({ forms }) => {
    const at = column(forms);
    if (forms.length > at.facts.length) {
      const more = new Int32Array(Math.max(at.facts.length * 2, forms.length));
      more.set(at.facts);
      at.facts = more;
    }
    for (; at.known < forms.length; at.known++) at.facts[at.known] = workOut(forms[at.known]!, at.known);
    return at.facts;
  };
}

/** The same for what is no number; undefined for numbers and newlines. */
export function valuesByForm<T>(workOut: (lower: string) => T | undefined): (tokens: Pick<Tokens, 'forms'>) => readonly (T | undefined)[] {
  const column = byList((): (T | undefined)[] => [undefined]);
  return ({ forms }) => {
    const values = column(forms);
    for (let known = values.length; known < forms.length; known++) values.push(workOut(forms[known]!));
    return values;
  };
}

/** One value for each list of forms, as long as that is used: every language has its own. */
function byList<V>(make: () => V): (forms: readonly string[]) => V {
  const all = new WeakMap<readonly string[], V>();
  let last: readonly string[] | null = null;
  let value: V | undefined;
  return forms => {
    if (forms !== last || value === undefined) {
      last = forms;
      value = all.get(forms);
      if (value === undefined) all.set(forms, (value = make()));
    }
    return value;
  };
}
