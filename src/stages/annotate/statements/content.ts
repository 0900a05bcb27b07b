/** Content behind a cue: where it begins, by the frames of the cue. */
import { Shape, TokenKind } from '../../../model/segmented.js';
import type { Act } from '../../../model/statement.js';
import { WordClass as C } from '../../../model/words/grammar.js';
import { carriedNoun, headAct, reportsSpeech } from './carried.js';
import { clauseEnd, innerOf, objectEnd } from './extent.js';
import { behindPreposition, contentMarkerAhead, markerAt, markerInside, opensPlainly, parentheticalEnd, startsClause } from './frames.js';
import type { Group } from './group.js';
import { phraseEnd } from './phrase-after.js';
import { phraseBefore } from './phrase-before.js';
import { is, isListed, phraseLength, quoteOpeningAt, type Reading } from './reading.js';
import type { Trigger } from './triggers.js';
import { Listed } from './vocabulary.js';
import { beginsObject, isVerb, startsInfinitive, type Range } from './words.js';

export interface FoundContent {
  readonly rule: 'quotation' | 'clause' | 'question' | 'infinitive' | 'object' | 'marked' | 'bare' | 'relative' | 'carried noun';
  readonly pieces: readonly Range[];
  /** Party or addressee between cue and content. */
  readonly target: Range | null;
  /** Act of the noun that the verb carries, or null. */
  readonly act: Act | null;
}

/** Words between cue and content. */
const GAP = 40;

/** A quotation with fewer tokens may be part of a phrase. */
const FEW = 9;

/** Takes a trigger of a sentence and the token where its room ends; gives what is said behind it, or null. */
export function contentBehind(r: Reading, triggers: readonly Trigger[], index: number, group: Group, limit: number): FoundContent | null {
  const { frames } = group.cue;
  const { tokens } = r;
  let i = group.end;
  let target: Range | null = null;
  let party = false;
  const end = (from: number): number => clauseEnd(r, triggers, index, from, limit);
  const one = (rule: FoundContent['rule'], from: number, to: number): FoundContent | null => (to > from ? { rule, pieces: [{ first: from, end: to }], target, act: null } : null);
  // "X accusé de ...": a participle without auxiliary is a passive
  const passive = group.passive || (group.kind === 'participle' && triggers[index]!.stance === 'agent');
  // "Un accord a été annoncé par X": the subject of the passive is what is said
  const announced = triggers[index]!.announced;
  if (passive && announced && !is(r, announced.first, C.subject) && triggers[index]!.subject && speaks(r, triggers[index]!.subject!) && frames.object === 'any') return { rule: 'object', pieces: [announced], target: null, act: null };
  const fulfilled = objectRelative(r, triggers[index]!);
  if (fulfilled && frames.party.length === 0 && frames.named.length === 0) {
    // "un projet dont se défend Mirel", "les accusations que Moscou rejette"
    if (frames.object === 'none' && !frames.clause && frames.marked.length === 0) return null;
    if (frames.object === 'none' && !frames.marked.some(m => m.noun)) return null;
    return { rule: 'relative', pieces: [fulfilled], target: null, act: null };
  }
  if (group.tail && is(r, group.tail.first, C.determiner) && !is(r, group.tail.first, C.genitive | C.preposition)) return { rule: 'object', pieces: [group.tail], target: null, act: null };
  let direct = true; // nothing but adverbs between cue and i
  let alone = true; // no party between them, at most adjuncts

  for (let steps = 0; i < limit && i - group.end < GAP && steps < GAP; steps++) {
    const bits = r.classes[i]!;
    const word = tokens.lower[i]!;
    if (word === ':' && frames.quote && !passive) {
      const q = quoteOpeningAt(r, i + 1);
      if (q >= 0) return quotation(r, q, triggers, index, limit, target);
      return i + 1 < limit && direct ? one('quotation', i + 1, end(i + 1)) : null;
    }
    const q = quoteOpeningAt(r, i);
    if (q >= 0) {
      // "appelle les habitants « à rester chez eux »": the marker inside the marks
      const inside = markerAt(r, i + 1, party ? frames.party : frames.marked, limit);
      if (inside?.infinitive && startsInfinitive(r, i + 2, limit)) return one('marked', i, end(i));
      // « la colère » des Français: a few words in marks inside a phrase
      if (direct && frames.object !== 'none' && r.quotes[q]!.endToken - r.quotes[q]!.firstToken < FEW && r.quotes[q]!.endToken < limit && is(r, r.quotes[q]!.endToken, C.genitive)) return one('object', i, objectEnd(r, triggers, index, i, limit));
      if (frames.quote && !(frames.bare && continuesAsClause(r, q, limit))) return quotation(r, q, triggers, index, limit, target);
      if (frames.object !== 'none' && direct) return one('object', i, objectEnd(r, triggers, index, i, limit));
      if (frames.bare) return one('bare', i, end(i));
      return null;
    }
    if (frames.clause && bits & C.that && !(group.negated && group.cue.negated === null)) return one('clause', i, end(i));
    if (frames.question && bits & C.question && !(bits & C.that)) return one('question', i, end(i));
    const marker = markerAt(r, i, frames.marked, limit);
    if (marker) return one('marked', i, marker.infinitive && (r.pack.grammar.infinitive === null || startsInfinitive(r, i + 1, limit) || is(r, i + 1, C.that) || is(r, i + 2, C.that)) ? end(i) : objectEnd(r, triggers, index, i, limit));
    if (party || group.object >= 0 || passive || fulfilled) {
      if (markerAt(r, i, frames.party, limit) || markerAt(r, i, frames.named, limit)) return one('marked', i, end(i));
    }
    if (frames.attribute && tokens.kind[i] === TokenKind.word && tokens.shape[i] === Shape.lower && (bits & ~C.pronoun) === 0) return one('object', i, end(i));
    if (frames.infinitive && startsInfinitive(r, i, limit)) return one('infinitive', i, end(i));
    if (frames.bare && !passive && is(r, i, C.subject | C.impersonal) && startsClause(r, i, limit)) return one('bare', i, end(i));
    // "a process the mayor said is slow": the clause lacks its subject
    if (frames.plainly && direct && !passive && i === group.end && r.pack.grammar.infinitive === null && (bits & C.modal || (bits & C.be && bits & C.finite) || bits & C.before) && !(bits & C.genitive)) return one('bare', i, end(i));
    if (bits & C.adverb && tokens.shape[i] === Shape.lower && !(bits & C.determiner)) { i++; continue; }
    if (r.dateOf[i]! >= 0 && r.mentionOf[i]! < 0) { i++; continue; }
    const phrase = phraseLength(r, i, r.vocabulary.adverbPhrases);
    if (phrase > 0) { i += phrase; continue; }
    if (bits & C.negation) { i++; continue; }
    if (word === ',') {
      const close = parentheticalEnd(r, i, limit);
      if (frames.clause && i > group.end && is(r, i + 1, C.that) && r.pack.grammar.infinitive !== null) { i++; continue; }
      if (quoteOpeningAt(r, i + 1) >= 0 && frames.quote) { i++; continue; }
      if (frames.plainly && !passive && i > group.end && group.end < i && direct && startsClause(r, i + 1, limit)) return one('bare', group.end, end(i + 1));
      if (party && frames.bare && startsClause(r, i + 1, limit)) return one('bare', i + 1, end(i + 1));
      if (close < 0) return null;
      i = close;
      continue;
    }
    if (!party && frames.named.length > 0 && beginsObject(r, i)) {
      const stop = phraseEnd(r, i, limit, false);
      const split = contentMarkerAhead(r, stop, frames.named, false, limit) ? stop : markerInside(r, i, stop, frames.named, limit);
      if (split > i) { target = { first: i, end: split }; return one('marked', i, end(i)); }
    }
    if (frames.label && beginsObject(r, i)) {
      // "called the offer "an insult""
      const stop = is(r, i, C.subject | C.pronoun) && !is(r, i, C.determiner) ? i + 1 : phraseEnd(r, i, limit, false);
      const q = quoteOpeningAt(r, stop);
      if (q >= 0) {
        target = { first: i, end: stop };
        let close = r.quotes[q]!.endToken;
        // ... "dangerous" and "ideological"
        for (let next = quoteOpeningAt(r, close + 1); next >= 0 && r.quotes[next]!.endToken <= limit && is(r, close, C.coordinator); next = quoteOpeningAt(r, close + 1)) close = r.quotes[next]!.endToken;
        return one('object', i, close);
      }
    }
    if (!party && (frames.party.length > 0 || frames.addressee) && beginsObject(r, i)) {
      const stop = phraseEnd(r, i, limit, false);
      const behind = stop < limit ? contentMarkerAhead(r, stop, frames.party, frames.addressee && (frames.clause || frames.bare || frames.question), limit) : false;
      const split = behind ? stop : markerInside(r, i, stop, frames.party, limit);
      if (split > i) { target = { first: i, end: split }; party = true; i = split; direct = false; alone = false; continue; }
    }
    if (frames.bare && !passive && !(frames.addressee && direct && ordersAhead(r, i, limit)) && (frames.plainly && direct ? opensPlainly(r, i, limit) : startsClause(r, i, limit))) return one('bare', i, end(i));
    if (isListed(r, group.main, Listed.carrier) && !passive && beginsObject(r, i)) {
      const carried = carriedNoun(r, triggers, index, i, limit);
      if (carried) return carried;
    }
    const article = !is(r, i, C.preposition) || is(r, i, C.genitive); // "au parlement" is no object
    if (frames.object === 'any' && article && (direct || (alone && opensDefinite(r, i))) && !passive && beginsObject(r, i)) {
      const to = objectEnd(r, triggers, index, i, limit);
      // "dénonce le verdict : « ... »": the quotation is what is said of it
      const quoted = frames.quote && tokens.lower[to] === ':' ? quoteOpeningAt(r, to + 1) : -1;
      if (quoted >= 0) return quotation(r, quoted, triggers, index, limit, { first: i, end: to });
      const found = one('object', i, to);
      // "rejette ces accusations" denies what it refuses
      return found && group.cue.act === 'refuse' && (headAct(r, i, to) === 'accuse' || reportsSpeech(r, i, to)) ? { ...found, act: 'deny' } : found;
    }
    if (frames.object !== 'any' && frames.quote && article && (direct || (alone && opensDefinite(r, i))) && !passive && beginsObject(r, i)) {
      const to = objectEnd(r, triggers, index, i, limit);
      const quoted = tokens.lower[to] === ':' ? quoteOpeningAt(r, to + 1) : -1;
      if (quoted >= 0) return quotation(r, quoted, triggers, index, limit, { first: i, end: to });
      if (frames.object === 'quoted' && holdsQuotation(r, i, to)) return one('object', i, to);
      if (direct || frames.object === 'quoted') return null;
    }
    if (bits & C.genitive && r.dateOf[i + 1]! >= 0) { i++; continue; } // "dans sa note de juillet"
    if (bits & C.preposition && !(bits & C.genitive && !(bits & C.determiner)) && tokens.shape[i] === Shape.lower) {
      const behind = behindPreposition(r, i, limit);
      if (isListed(r, i, Listed.addressee) && target === null && behind > i + 1) target = { first: i + 1, end: behind };
      i = behind;
      direct = false;
      continue;
    }
    return null;
  }
  return null;
}

/** Whether an agent can have spoken: "salué par le ministre", and not "salué par vingt coups de canon". */
function speaks(r: Reading, agent: Range): boolean {
  for (let i = agent.first; i < agent.end; i++) if (r.mentionOf[i]! >= 0 || r.tokens.shape[i] !== Shape.lower) return true;
  return false;
}

/** "tells X to stop": behind the addressee an infinitive, which another frame of the verb reads. */
function ordersAhead(r: Reading, i: number, limit: number): boolean {
  const stop = beginsObject(r, i) ? phraseEnd(r, i, limit, false) : i;
  return r.pack.grammar.infinitive === null && stop > i && stop + 1 < limit && isListed(r, stop, Listed.addressee) && r.tokens.shape[stop + 1] === Shape.lower && !is(r, stop + 1, C.determiner | C.pronoun);
}

/** Whether a noun phrase with a determiner of its own begins at `i`: "a annoncé dans un communiqué la fermeture". */
function opensDefinite(r: Reading, i: number): boolean {
  return is(r, i, C.determiner) && !is(r, i, C.preposition | C.genitive | C.subject) && !is(r, i - 1, C.coordinator);
}

/** The phrase that a relative pronoun brings in as object ("que", "dont") before the subject of a cue; null where there is none. */
function objectRelative(r: Reading, trigger: Trigger): Range | null {
  const { group, subject, stance } = trigger;
  if (trigger.relative) return trigger.relative;
  if ((stance !== 'subject' && (stance !== 'relative' || r.pack.grammar.infinitive === null)) || !subject) return null;
  const at = (stance === 'relative' ? group.first : subject.first) - 1;
  if (at < 1 || !isListed(r, at, Listed.objectRelative)) return null;
  const sentence = r.sentences[r.sentenceOf[at]!]!;
  if (stance === 'relative') return subject.end <= at ? subject : null;
  const comma = r.tokens.lower[at - 1] === ',' ? at - 1 : at;
  if (isListed(r, at - 1, Listed.comment)) return { first: at - 1, end: at };
  // Where what it stands for is governed by a preposition ("aux conclusions de X, qu'il qualifie ..."), its last word will do.
  return phraseBefore(r, comma, sentence.firstToken) ?? (comma < at && comma > sentence.firstToken ? { first: comma - 1, end: comma } : null);
}

/** A quotation behind its cue; where the words go on outside the marks, in further quotations, these are pieces too. */
function quotation(r: Reading, q: number, triggers: readonly Trigger[], index: number, limit: number, target: Range | null): FoundContent {
  const pieces: Range[] = [innerOf(r, q)];
  let i = r.quotes[q]!.endToken;
  //  qualifiée de « ... » et « ... »
  for (let steps = 0; steps < 8 && i < limit; steps++) {
    const next = quoteOpeningAt(r, i);
    if (next >= 0 && r.quotes[next]!.depth === r.quotes[q]!.depth) { pieces.push(innerOf(r, next)); i = r.quotes[next]!.endToken; continue; }
    if (r.tokens.lower[i] === ',' || is(r, i, C.coordinator)) { if (triggers.some(t => t.begin === i)) break; i++; continue; }
    break;
  }
  void index;
  return { rule: 'quotation', pieces, target, act: null };
}

/** "said "X" would ...": the quotation is only the begin of a clause that goes on with its verb. */
function continuesAsClause(r: Reading, q: number, limit: number): boolean {
  const end = r.quotes[q]!.endToken;
  return end < limit && isVerb(r, end) && r.quotes[q]!.endToken - r.quotes[q]!.firstToken < 10;
}

function holdsQuotation(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (quoteOpeningAt(r, i) >= 0) return true;
  return false;
}
