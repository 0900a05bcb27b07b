/** What a word form alone tells of the time of a verb, worked out once for each form. */
import type { TenseWords } from '../../../model/words/dates.js';
import { FactsOnDemand } from '../../../text/facts-on-demand.js';

/** Lists of `TenseWords` that have the word, and what its ending tells: `endsFuture`, `endsPast`; `participle` needs its auxiliary. */
export const TenseFact = {
  auxiliary: 1, future: 2, futureBeforeInfinitive: 4, infinitiveMark: 8, past: 16, prospective: 32, stative: 64, clause: 128, endsFuture: 256, endsPast: 512, participle: 1024,
} as const;

/** The facts of a language's verbs by word form. */
export function tenseFacts(tense: TenseWords): FactsOnDemand {
  const lists: readonly (readonly [ReadonlySet<string>, number])[] = [
    [tense.auxiliaries, TenseFact.auxiliary], [tense.future, TenseFact.future], [tense.futureBeforeInfinitive, TenseFact.futureBeforeInfinitive], [tense.infinitiveMarks, TenseFact.infinitiveMark],
    [tense.past, TenseFact.past], [tense.prospective, TenseFact.prospective], [tense.statives, TenseFact.stative], [tense.clauses, TenseFact.clause],
  ];
  return new FactsOnDemand(word => {
    const ends = (endings: readonly string[]): boolean => endings.some(e => word.endsWith(e));
    const verb = word.length >= tense.shortest && !tense.notVerbs.has(word);
    let facts = !verb ? 0 : ends(tense.futureEndings) ? TenseFact.endsFuture : ends(tense.pastEndings) ? TenseFact.endsPast : 0;
    if (word.length > 2 && (tense.past.has(word) || ends(tense.participleEndings))) facts |= TenseFact.participle;
    for (const [list, fact] of lists) if (list.has(word)) facts |= fact;
    return facts;
  });
}
