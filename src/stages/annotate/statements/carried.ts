/** Nouns of speech behind a verb that carries them, with their content: réitérer la demande de ..., issue a warning that ... */
import { Shape, TokenKind } from '../../../model/segmented.js';
import type { Act } from '../../../model/statement.js';
import { WordClass as C } from '../../../model/words/grammar.js';
import type { FoundContent } from './content.js';
import { clauseEnd, objectEnd } from './extent.js';
import { markerAt } from './frames.js';
import { is, isListed, type Reading } from './reading.js';
import type { Trigger } from './triggers.js';
import { Listed } from './vocabulary.js';

/** "la demande de ...", "un appel à ...": a noun of speech with its content; null for any other object. */
export function carriedNoun(r: Reading, triggers: readonly Trigger[], index: number, from: number, limit: number): FoundContent | null {
  let i = from;
  for (let steps = 0; i < limit && steps < 5; steps++, i++) {
    const noun = isListed(r, i, Listed.noun) ? r.pack.cues.nouns.get(r.tokens.lower[i]!) : undefined;
    if (noun && r.tokens.shape[i] === Shape.lower) {
      let at = i + 1;
      while (at < limit && at < i + 4 && !markerAt(r, at, noun.marked, limit) && r.tokens.kind[at] === TokenKind.word && !is(r, at, C.preposition | C.subordinator)) at++;
      const marker = at < limit ? markerAt(r, at, noun.marked, limit) : null;
      const end = marker ? (marker.infinitive ? clauseEnd(r, triggers, index, at, limit) : objectEnd(r, triggers, index, at, limit)) : 0;
      // "exprime sa volonté de ...": what somebody thinks or wants is told with its noun
      const own = noun.act === 'declare' && r.pack.names.possessives.some(p => p.form === r.tokens.lower[from]);
      if (marker) return { rule: 'carried noun', pieces: [{ first: own ? from : at, end }], target: null, act: noun.act };
      return null;
    }
    if (r.tokens.kind[i] !== TokenKind.word || is(r, i, C.genitive | C.preposition | C.coordinator | C.that)) return null;
  }
  return null;
}

/** Whether a noun that states or alleges something heads a phrase: who rejects it denies it. */
export function reportsSpeech(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 3; i++) {
    const act = r.pack.cues.reporting.get(r.tokens.lower[i]!)?.act;
    if (act) return act === 'declare' || act === 'accuse';
  }
  return false;
}

/** Act of the noun of speech that heads a phrase, or null. */
export function headAct(r: Reading, from: number, to: number): Act | null {
  for (let i = from; i < to && i < from + 3; i++) {
    const noun = isListed(r, i, Listed.noun) ? r.pack.cues.nouns.get(r.tokens.lower[i]!) : undefined;
    if (noun) return noun.act;
  }
  return null;
}
