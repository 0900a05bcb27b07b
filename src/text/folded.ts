/** The folded form of a token, worked out once for each word form. */
import type { Tokens } from '../model/segmented.js';
import { valuesByForm } from './facts.js';
import { foldForComparison } from './fold.js';

const foldedByForm = valuesByForm(foldForComparison);

/** Takes tokens and the number of one; gives what `foldForComparison` gives for its lower-case form. */
export function foldedOf(tokens: Pick<Tokens, 'form' | 'forms' | 'lower'>, token: number): string {
  return foldedByForm(tokens)[tokens.form[token]!] ?? foldForComparison(tokens.lower[token]!);
}
