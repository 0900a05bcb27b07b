/** The proposal words of a language, compiled once for all documents. */
import type { LanguagePack } from '../../../model/language.js';
import { compilePhrases, type PhraseTable } from '../../../text/phrases.js';

export type Answer = 'accepted' | 'rejected' | 'not_accepted' | 'not_rejected';

export interface ProposalLexicon {
  readonly puts: PhraseTable<true>;
  readonly ownPuts: PhraseTable<true>;
  readonly points: PhraseTable<true>;
  readonly answers: PhraseTable<Answer>;
}

const compiled = new WeakMap<LanguagePack, ProposalLexicon>();

export function proposalLexicon(pack: LanguagePack): ProposalLexicon {
  const known = compiled.get(pack);
  if (known) return known;
  const { puts, ownPuts, points, accepted, rejected, notAccepted, notRejected } = pack.meetings.proposals;
  const all = (list: readonly string[]): (readonly [string, true])[] => list.map(p => [p, true] as const);
  const answer = (list: readonly string[], value: Answer): (readonly [string, Answer])[] => list.map(p => [p, value] as const);
  const made: ProposalLexicon = {
    puts: compilePhrases(all(puts)),
    ownPuts: compilePhrases(all(ownPuts)),
    points: compilePhrases(all(points)),
    // The negated forms first: of two matches as long the first listed stands.
    answers: compilePhrases([...answer(notAccepted, 'not_accepted'), ...answer(notRejected, 'not_rejected'), ...answer(rejected, 'rejected'), ...answer(accepted, 'accepted')]),
  };
  compiled.set(pack, made);
  return made;
}
