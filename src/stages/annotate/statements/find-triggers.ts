/** The cue verbs of a sentence in their order. */
import { Shape, TokenKind, type SentenceRange } from '../../../model/segmented.js';
import type { Cue } from '../../../model/words/cues.js';
import { readGroup, type Group } from './group.js';
import { isListed, type Reading } from './reading.js';
import { withSubject, type Trigger } from './triggers.js';
import { Listed } from './vocabulary.js';
import type { Range } from './words.js';

/** No sentence that a person wrote holds more cue verbs, long quotations included. */
const MOST_CUES = 64;

/** Takes a sentence and which of `r.spots` are in it; gives its cue verbs in order; none where there are more than any writer puts into one. */
export function findTriggers(r: Reading, sentence: SentenceRange, spots: Range): Trigger[] {
  const { tokens } = r;
  const triggers: Trigger[] = [];
  let behind = sentence.firstToken;
  for (let k = spots.first; k < spots.end; k++) {
    const i = r.spots[k]!;
    if (i < behind || !isListed(r, i, Listed.verb) || tokens.kind[i] !== TokenKind.word) continue;
    const forms = r.table.found[tokens.form[i]!]?.cues;
    if (!forms || isInName(r, i) || (i > sentence.firstToken && isListed(r, i - 1, Listed.neither))) continue;
    const groups: Group[] = [];
    for (const form of forms) {
      if (groups.length > 0 && form.cue.tail.length !== groups[0]!.cue.tail.length) break;
      if (isBareCarrier(form.cue) && !nounAhead(r, i, sentence.endToken)) continue;
      const group = readGroup(r, i, form);
      if (group) groups.push(group);
    }
    const group = groups.shift();
    if (!group) continue;
    if (triggers.length >= MOST_CUES) return [];
    triggers.push(withSubject(r, sentence, group, groups, triggers));
    if (group.cue.tail.length > 0) behind = group.end;
  }
  return triggers;
}

/** A verb that reports speech only by the noun it carries. */
function isBareCarrier(cue: Cue): boolean {
  const { frames } = cue;
  return !frames.quote && !frames.clause && !frames.label && !frames.bare && !frames.question && !frames.infinitive && !frames.attribute && frames.object === 'none' && frames.marked.length + frames.party.length + frames.named.length === 0;
}

/** Whether a noun of speech stands within reach behind a verb. */
function nounAhead(r: Reading, i: number, limit: number): boolean {
  for (let k = i + 1; k < limit && k < i + NOUN_REACH; k++) if (isListed(r, k, Listed.noun)) return true;
  return false;
}

/** Words between a verb and the noun of speech that it carries. */
const NOUN_REACH = 8;

/** "Le Canard enchaîné": a word inside a name of several is no cue. */
function isInName(r: Reading, i: number): boolean {
  const mention = r.mentionOf[i]!;
  if (mention < 0 || r.mentions[mention]!.form !== 'name' || r.mentions[mention]!.end <= i) return false;
  // ... nor one that opens it without an article: "campaign spokesman X", "state Rep. X"
  return r.mentions[mention]!.first < i || (r.mentions[mention]!.end > i + 1 && r.tokens.shape[i] === Shape.lower);
}
