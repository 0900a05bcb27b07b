/** Quotations that are the predicate of a speaker, without any cue: le ministère « condamne fermement » l'attaque. */
import { Shape } from '../../../model/segmented.js';
import { WordClass as C } from '../../../model/words/grammar.js';
import { clauseEnd, innerOf } from './extent.js';
import type { Draft } from './draft.js';
import { phraseBefore } from './phrase-before.js';
import { is, isListed, type Reading } from './reading.js';
import { spanOf } from './spans.js';
import type { Trigger } from './triggers.js';
import { Listed } from './vocabulary.js';
import { isVerb, type Range } from './words.js';

/** Fewer words in marks are a label and no words of the speaker. */
const FEWEST_WORDS = 3;

/** Adds a statement for each quotation of a sentence, not yet used, that begins with a verb whose subject stands right before it. Takes which of `r.quotes` begin in it. */
export function predicateStatements(r: Reading, number: number, quotes: Range, triggers: readonly Trigger[], drafts: Draft[], used: Set<number>): void {
  if (triggers.some(t => t.stance === 'incise')) return; // « ... » et « ... », précise-t-il: all of it is said
  const sentence = r.sentences[number]!;
  for (let q = quotes.first; q < quotes.end; q++) {
    if (r.quotes[q]!.depth === 0 && !used.has(q) && r.quotes[q]!.firstToken > sentence.firstToken) consider(q);
  }

  function consider(q: number): void {
    const quote = r.quotes[q]!;
    const inner = innerOf(r, q);
    let at = inner.first;
    while (at < inner.end && is(r, at, C.reflexive | C.negation | C.object) && !is(r, at, C.subject)) at++;
    const verbInside = at < inner.end && opensWithVerb(at);
    let before = quote.firstToken - 1; // "est néanmoins « très sceptique »"
    while (before > sentence.firstToken && is(r, before, C.adverb) && !is(r, before, C.be)) before--;
    const copula = is(r, before, C.be) && inner.end - inner.first >= FEWEST_WORDS && !is(r, before, C.been);
    if (!verbInside && !copula) return;
    const end = copula ? before : quote.firstToken;
    // "un communiqué de la Ligue qui « condamne ... »"
    const relative = !copula && is(r, end - 1, C.relative) && is(r, end - 1, C.question) ? end - 1 : end;
    const speaker = phraseBefore(r, relative, sentence.firstToken);
    if (!speaker) return;
    const mention = r.mentionOf[speaker.first]!;
    const known = mention >= 0 && r.mentions[mention]!.actor !== null;
    if (!known || (copula && !r.mentions[mention]!.person)) return;
    used.add(q);
    drafts.push({
      rule: 'quoted predicate', mode: 'mixed', content: [{ first: end, end: verbInside ? clauseEnd(r, triggers, -1, quote.firstToken, sentence.endToken) : quote.endToken }], cue: null, source: spanOf(r, speaker), sourceTokens: speaker,
      continues: null, act: 'declare', target: null, earlier: false, sentence: number, at: quote.firstToken, reportedBy: null, place: -1,
    });
  }

  function opensWithVerb(at: number): boolean {
    if (isVerb(r, at)) return true;
    if (r.tokens.shape[at] !== Shape.lower || is(r, at, C.determiner | C.preposition)) return false;
    // A reflexive or negation before it shows that it is a verb.
    if (r.quoteOf[at - 1] === r.quoteOf[at] && is(r, at - 1, C.reflexive | C.negation)) return true;
    return isListed(r, at, Listed.conjugated);
  }
}
