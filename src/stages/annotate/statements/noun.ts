/** Statements made by a noun alone: the allegation that ..., X's call for ..., les accusations selon lesquelles ... */
import { Shape } from '../../../model/segmented.js';
import { WordClass as C } from '../../../model/words/grammar.js';
import { draftsOf, type Draft } from './draft.js';
import { clauseEnd, objectEnd } from './extent.js';
import { markerAt } from './frames.js';
import { phraseAfter } from './phrase-after.js';
import { phraseBefore } from './phrase-before.js';
import { is, isListed, type Reading } from './reading.js';
import { spanOf } from './spans.js';
import type { Trigger } from './triggers.js';
import { Listed } from './vocabulary.js';
import { startsInfinitive, type Range } from './words.js';

/** The head of a noun phrase stands among its first words. */
const HEAD_REACH = 4;

/** Words between a noun and its content: whose words they are. */
const OWNER_REACH = 8;

/** Adds the statements of a sentence that only a noun reports; what a verb has already taken is left alone. Takes which of `r.spots` are in it. */
export function nounStatements(r: Reading, number: number, spots: Range, triggers: readonly Trigger[], drafts: Draft[]): void {
  const sentence = r.sentences[number]!;
  const { tokens, pack } = r;
  for (let k = spots.first; k < spots.end; k++) {
    const i = r.spots[k]!;
    if (!isListed(r, i, Listed.reporting) || i === sentence.firstToken || i >= sentence.endToken - 2) continue;
    const noun = pack.cues.reporting.get(tokens.lower[i]!);
    if (!noun || tokens.shape[i] !== Shape.lower || triggers.some(t => t.group.main === i)) continue;
    let at = i + 1;
    let owner: Range | null = null;
    // "the recommendation by the agency that ...", "la révélation du journal selon laquelle ..."
    if ((is(r, at, C.genitive | C.agent) && !markerAt(r, at, noun.marked, sentence.endToken))) {
      owner = phraseAfter(r, is(r, at, C.genitive) && is(r, at, C.determiner) ? at : at + 1, Math.min(sentence.endToken, at + OWNER_REACH));
      if (!owner) continue;
      at = owner.end;
    }
    const marker = markerAt(r, at, noun.marked, sentence.endToken) ?? thatMarker(at, noun.marked);
    if (!marker || draftsOf(drafts, number).some(d => d.content.some(c => c.first === at))) continue;
    const clause = is(r, at, C.that) || is(r, at + 1, C.relative) || (marker.infinitive && startsInfinitive(r, at + 1, sentence.endToken));
    const end = clause ? clauseEnd(r, triggers, -1, at, sentence.endToken) : objectEnd(r, triggers, -1, at, sentence.endToken);
    if (end - at < 3) continue;
    owner ??= ownerBefore(i);
    // "rejects the demand for ...": nobody's demand, told as what is rejected
    if (!owner && draftsOf(drafts, number).some(d => d.rule === 'object' && d.content.some(c => c.first <= i && i < c.first + HEAD_REACH && i < c.end))) continue;
    drafts.push({
      rule: 'noun', mode: 'indirect', content: [{ first: at, end }], cue: { start: tokens.start[i]!, end: tokens.end[i]! }, source: owner ? spanOf(r, owner) : null, sourceTokens: owner, continues: null,
      act: noun.act, target: null, earlier: false, sentence: number, at: i, reportedBy: null, place: -1,
    });
  }

  function thatMarker(at: number, markers: readonly { readonly words: ReadonlySet<string> }[]): { readonly infinitive: boolean } | null {
    return is(r, at, C.that) && markers.some(m => m.words.has(tokens.lower[at]!)) ? { infinitive: false } : null;
  }

  /** "X's urgent calls": the possessor before the noun. */
  function ownerBefore(i: number): Range | null {
    for (let k = i - 1; k > sentence.firstToken && k > i - 4; k--) {
      if (is(r, k, C.genitive) && !is(r, k, C.preposition)) {
        const mention = r.mentions[r.mentionOf[k - 1]!];
        return mention && mention.end === k && mention.first >= sentence.firstToken ? { first: mention.first, end: k } : phraseBefore(r, k, sentence.firstToken);
      }
      if (r.classes[k] !== 0) return null;
    }
    return null;
  }
}
