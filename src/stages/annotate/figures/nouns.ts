/** What the form of a noun tells: its number, its singular, whether it is a label. */
import type { CountedWords } from '../../../model/words/numbers.js';
import { FactsOnDemand } from '../../../text/facts-on-demand.js';
import { stripAccents } from '../../../text/fold.js';

/** `plural`: a noun with a plural mark, or one of those without; `verb`: it ends like a verb in the plural; `label`: a number behind it names it ("article 5", "gates 12 and 13"). */
export const NounFact = { plural: 1, verb: 2, label: 4, labelItself: 8 } as const;

/** Takes the words of a language and a memory of singulars; gives the facts of word forms. */
export function nounFacts(counted: CountedWords, singulars: Map<string, string>): FactsOnDemand {
  return new FactsOnDemand(word => {
    const itself = counted.labels.has(word);
    return (isPlural(word, counted) ? NounFact.plural : 0) | (counted.verbEndings.some(ending => word.endsWith(ending)) ? NounFact.verb : 0)
      | (itself ? NounFact.labelItself : 0) | (itself || counted.labels.has(singular(word, counted, singulars)) ? NounFact.label : 0);
  });
}

function isPlural(lower: string, counted: CountedWords): boolean {
  return counted.plurals.has(lower) || (lower.length > 2 && counted.pluralEndings.some(e => lower.endsWith(e)) && !counted.notPluralEndings.some(e => lower.endsWith(e)));
}

/** So many nouns are remembered for each language; then it starts anew. */
const MOST_NOUNS = 20_000;

/** The folded singular of a noun, as far as the pack knows how; worked out once for each noun and kept in `singulars`. */
export function singular(lower: string, counted: CountedWords, singulars: Map<string, string>): string {
  const known = singulars.get(lower);
  if (known !== undefined) return known;
  if (singulars.size >= MOST_NOUNS) singulars.clear();
  const found = singularOf(lower, counted);
  singulars.set(lower, found);
  return found;
}

function singularOf(lower: string, { singulars, singularEndings }: CountedWords): string {
  const whole = singulars.get(lower);
  if (whole !== undefined) return stripAccents(whole);
  if (lower.length > 3) {
    for (const [ending, by] of singularEndings) {
      if (lower.endsWith(ending)) return stripAccents(lower.slice(0, lower.length - ending.length) + by);
    }
  }
  return stripAccents(lower);
}
