/** Whom a source means that puts a body and an office before a name: "Port Aubel Board of Trustees chairman Peter Dallow". */
import type { LocalActor } from '../../../model/actor.js';
import { Shape, TokenKind } from '../../../model/segmented.js';
import { WordClass as C } from '../../../model/words/grammar.js';
import { is, type Reading } from './reading.js';
import type { Range } from './words.js';

/** An office before a name, with the body it belongs to, has no more words. */
const LONGEST = 16;

/**
 * Takes the tokens of a source in a language whose nouns stand before nouns; gives the actor of the person at its end, or null.
 * What stands before the name is a name itself, and right before it a noun: no preposition, clause or possessive leads up to him.
 *
 *     University of Port Aubel (UPA) harbour researcher Ida Vallen
 *     ^ range.first                                     ^ the bearer
 */
export function bearerAtEnd(r: Reading, range: Range, actors: readonly LocalActor[]): number | null {
  const { tokens } = r;
  let first = range.first;
  if (is(r, first, C.determiner) && first < range.end - 1) first++;
  if (tokens.shape[first] === Shape.lower || tokens.kind[first] !== TokenKind.word) return null;
  let stop = first;
  while (stop < range.end && tokens.lower[stop] !== ',') stop++;
  const mention = stop > first ? r.mentions[r.mentionOf[stop - 1]!] : undefined;
  if (!mention || mention.end !== stop || mention.actor === null || !mention.person || mention.form !== 'name' || mention.first <= first || stop - first > LONGEST) return null;
  if ((actors[mention.actor]?.name.indexOf(' ') ?? -1) < 0) return null;
  // The words of the name itself; with them its mention may hold the office.
  let name = stop - 1;
  while (name > mention.first && (tokens.shape[name - 1] !== Shape.lower || tokens.kind[name - 1] === TokenKind.mark || r.pack.names.particles.has(tokens.lower[name - 1]!))) name--;
  const before = name - 1;
  if (before < first) return null;
  const titled = name === mention.first && is(r, name, C.title);
  if (!titled && tokens.lower[before] !== ')' && (tokens.shape[before] !== Shape.lower || tokens.kind[before] !== TokenKind.word || r.classes[before] !== 0)) return null;
  for (let k = first; k <= before; k++) {
    if (tokens.kind[k] === TokenKind.mark && !is(r, k, C.genitive)) { if (tokens.lower[k] !== '.' && tokens.lower[k] !== '(' && tokens.lower[k] !== ')' && tokens.lower[k] !== '-') return null; continue; }
    if (tokens.shape[k] !== Shape.lower && !is(r, k, C.genitive) || r.classes[k] === 0 || tokens.kind[k] === TokenKind.number) continue;
    // "University | of Port Aubel": a small word between two capitals.
    if (is(r, k, C.genitive | C.preposition | C.coordinator) && tokens.shape[k - 1] !== Shape.lower && tokens.shape[k + 1] !== Shape.lower && !tokens.lower[k]!.startsWith("'")) continue;
    // "the Vallens' | daughter Ida Vallen": nouns alone between the owner and the name.
    if (is(r, k, C.genitive) && tokens.lower[k]!.startsWith("'") && k < before && Array.from({ length: before - k }, (_, n) => k + 1 + n).every(n => r.classes[n] === 0 && tokens.kind[n] === TokenKind.word)) continue;
    return null;
  }
  return mention.actor;
}
