/** Insertions between two commas that tell who is meant. */
import { Shape } from '../../../model/segmented.js';
import { WordClass as C } from '../../../model/words/grammar.js';
import { is, type Reading } from './reading.js';
import { hasEnding, isGerundCue, isVerb } from './words.js';

/** Whether the insertion between two commas tells who is meant (a name or a role) and not when, where or what else. */
export function isApposition(r: Reading, open: number, stop: number): boolean {
  const at = open + 1;
  if (at >= stop - 1) return false;
  if (is(r, at, C.relative | C.subordinator | C.coordinator | C.adverb | C.time) || (is(r, at, C.preposition) && !(is(r, at, C.genitive) && is(r, at, C.determiner)))) return false;
  if (is(r, at, C.subject | C.have | C.be | C.modal) && !is(r, at, C.determiner)) return false;
  if (isGerundCue(r, at) || isVerb(r, at)) return false;
  return !hasEnding(r.tokens.lower[at]!, r.pack.grammar.participleEndings) || r.tokens.shape[at] !== Shape.lower || is(r, at, C.determiner);
}
