/** Whose it is: "son entourage", "le cabinet du ministre" and "le cabinet de M. X" are one thing when their owner is. */
import type { Draft } from './draft.js';
import { nameNumber } from './name-places.js';
import type { Phrase } from './phrases.js';
import { nestedRole, type Reading } from './reading.js';
import { antecedent } from './salience.js';
import { isOne, textOf } from './scan.js';
import { Word } from './word-facts.js';

const VOWEL = /^[aeiouyàâäéèêëîïôöùûüœæ]/i;

/** The actor that a phrase belongs to: by its possessive, or by the name or role in its complement. `inner` reads a nested phrase. */
export function ownerOf(reading: Reading, phrase: Phrase, inner: (n: number) => Draft | null): Draft | null {
  const { scan } = reading;
  if (phrase.determination === 'possessive') {
    const row = scan.words.possessives.find(r => r.form === scan.tokens.lower[phrase.first]);
    return row ? antecedent(scan, reading.seen, row, phrase.first) : null;
  }
  if (phrase.of && phrase.ofFrom !== null && phrase.of.end === phrase.end) {
    const atom = nameNumber(reading.places.first, phrase.of.first);
    return atom === null ? null : reading.ofAtom[atom] ?? null;
  }
  const nested = nestedRole(reading, phrase);
  return nested === null ? null : inner(nested);
}

/** The phrase with its owner's full name: "entourage de Aldo Ferrand". The words as written where the owner is already so called. */
export function nameWithOwner(reading: Reading, phrase: Phrase, owner: Draft | null): string {
  const { scan } = reading;
  const own = textOf(scan, phrase.core, phrase.end);
  if (owner === null || owner.kind !== 'person' || !owner.named || own.includes(owner.name)) return own;
  const nested = nestedRole(reading, phrase);
  const from = phrase.determination === 'possessive' ? phrase.end : phrase.ofFrom ?? (nested === null ? phrase.end : reading.phrases[nested]!.first);
  let end = from;
  while (end > phrase.head.end && isOne(scan, end - 1, Word.of | Word.contracted)) end--;
  const thing = textOf(scan, phrase.core, Math.max(end, phrase.head.end));
  const { plain, elided } = scan.words.possession;
  return (VOWEL.test(owner.name) ? elided : plain).replace('{thing}', thing).replace('{owner}', owner.name);
}
