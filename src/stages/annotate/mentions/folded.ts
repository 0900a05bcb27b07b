/** Words without accents, remembered: the same few thousand words make up most of the press. */
import type { Tokens } from '../../../model/segmented.js';
import { stripAccents } from '../../../text/fold.js';

const PLAIN = /^[a-z'.-]*$/;

/** Takes a lower-case word; gives it without accents. */
export function foldedWord(lower: string): string {
  return PLAIN.test(lower) ? lower : stripAccents(lower);
}

/** Folded forms, and these without the mark of a plural, by the numbers of the list of forms at hand. */
let forms: readonly string[] | null = null;
let folded: (string | undefined)[] = [];
let singular: (string | undefined)[] = [];

/** The word at a token without accents, folded once for each form. */
export function foldedToken(tokens: Tokens, at: number): string {
  const form = numberOf(tokens, at);
  return folded[form] ??= foldedWord(tokens.lower[at]!);
}

/** The same without the mark of a plural, that singular and plural may be compared. */
export function singularToken(tokens: Tokens, at: number): string {
  const form = numberOf(tokens, at);
  const known = singular[form];
  if (known !== undefined) return known;
  const word = foldedToken(tokens, at);
  return singular[form] = word.endsWith('s') ? word.slice(0, -1) : word;
}

/** The number of a token's form, with room for it in the lists. */
function numberOf(tokens: Tokens, at: number): number {
  if (tokens.forms !== forms) {
    forms = tokens.forms;
    folded = [];
    singular = [];
  }
  const form = tokens.form[at]!;
  while (folded.length <= form) { folded.push(undefined); singular.push(undefined); }
  return form;
}
