/** Whose clause a cue without a subject of its own hangs on: the subject of the first verb before it, or of the main clause behind it. */
import { WordClass as C } from '../../../model/words/grammar.js';
import { phraseEnd } from './phrase-after.js';
import { phraseBefore } from './phrase-before.js';
import { is, type Reading } from './reading.js';
import { beginsPhrase, isVerb, opensVerb, type Range } from './words.js';

/** The subject of the first verb of a sentence, for cues that share it: "X est arrivé à midi et évoque ..."; null where there is none. */
export function mainSubject(r: Reading, floor: number, limit: number): Range | null {
  for (let i = floor; i < limit; i++) {
    if (!isVerb(r, i) || r.quoteOf[i] !== r.quoteOf[floor] && r.quoteOf[i]! >= 0) continue;
    let first = i;
    while (first > floor && is(r, first - 1, C.object | C.reflexive | C.negation) && !is(r, first - 1, C.subject)) first--;
    const subject = phraseBefore(r, first, floor, true);
    if (subject) return subject;
  }
  // "X se leva et répondit que ...": where no list has the first verb, a speaker who opens the sentence
  const mention = r.mentionOf[floor]!;
  if (mention >= 0 && r.mentions[mention]!.actor !== null && r.mentions[mention]!.first === floor && r.mentions[mention]!.person) return { first: floor, end: Math.min(phraseEnd(r, floor, limit, true), limit) };
  return is(r, floor, C.subject) && !is(r, floor, C.determiner | C.impersonal) && floor + 1 < limit ? { first: floor, end: floor + 1 } : null;
}

/** The comma behind which a subject with its verb begins, and that subject; null where there is none. */
export function mainClause(r: Reading, from: number, limit: number): { readonly comma: number; readonly subject: Range } | null {
  for (let i = from; i < limit - 2; i++) {
    if (r.tokens.lower[i] !== ',' || r.quoteOf[i]! >= 0) continue;
    const first = i + 1;
    if (is(r, first, C.subject) && !is(r, first, C.determiner)) return { comma: i, subject: { first, end: first + 1 } };
    if (!beginsPhrase(r, first) || is(r, first, C.preposition)) continue;
    const end = phraseEnd(r, first, limit, true);
    let verb = r.tokens.lower[end] === ',' ? end + 1 : end;
    // "la Ligue, qui siège à Mirel, réclame"
    if (is(r, verb, C.relative) && verb > end) { while (verb < limit && r.tokens.lower[verb] !== ',') verb++; verb++; }
    if (end > first && opensVerb(r, verb, limit)) return { comma: i, subject: { first, end } };
  }
  return null;
}
