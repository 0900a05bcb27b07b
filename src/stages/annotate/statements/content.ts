/** Content behind a cue: where it begins by the frames of the cue, and where it ends. */
import { Shape, TokenKind } from '../../../model/segmented.js';
import type { Act } from '../../../model/statement.js';
import type { Marker } from '../../../model/words/cues.js';
import { WordClass as C } from '../../../model/words/grammar.js';
import type { Group } from './group.js';
import { beginsPhrase, isVerb, phraseBefore, phraseEnd, startsInfinitive, type Range } from './phrase.js';
import { is, phraseLength, quoteOpeningAt, type Reading } from './reading.js';
import type { Trigger } from './triggers.js';

export interface FoundContent {
  readonly rule: 'quotation' | 'clause' | 'question' | 'infinitive' | 'object' | 'marked' | 'bare' | 'relative' | 'carried noun';
  readonly pieces: readonly Range[];
  /** Party or addressee between cue and content. */
  readonly target: Range | null;
  /** Act of the noun that the verb carries, or null. */
  readonly act: Act | null;
}

/** Parentheticals between cue and content are no longer than this. */
const PARENTHETICAL = 32;
/** Words between cue and content. */
const GAP = 40;
/** A quotation with fewer tokens may be part of a phrase. */
const FEW = 9;
/** A clause shows its verb within so many words. */
const VERB_REACH = 30;

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
  if (passive && announced && !is(r, announced.first, C.subject) && triggers[index]!.subject && frames.object === 'any') return { rule: 'object', pieces: [announced], target: null, act: null };
  const fulfilled = objectRelative(r, triggers[index]!);
  if (fulfilled && frames.party.length === 0 && frames.named.length === 0) {
    // "une intention dont se défend Moscou", "les accusations que Moscou rejette"
    if (frames.object === 'none' && !frames.clause && frames.marked.length === 0) return null;
    if (frames.object === 'none' && !frames.marked.some(m => m.noun)) return null;
    return { rule: 'relative', pieces: [fulfilled], target: null, act: null };
  }
  if (group.tail && is(r, group.tail.first, C.determiner) && !is(r, group.tail.first, C.genitive | C.preposition)) return { rule: 'object', pieces: [group.tail], target: null, act: null };
  let direct = true; // nothing but adverbs between cue and i

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
    if (bits & C.adverb && tokens.shape[i] === Shape.lower && !(bits & C.determiner)) { i++; continue; }
    if (r.dateOf[i]! >= 0 && r.mentionOf[i]! < 0) { i++; continue; }
    const phrase = phraseLength(r, i, r.pack.grammar.adverbPhrases);
    if (phrase > 0) { i += phrase; continue; }
    if (bits & C.negation) { i++; continue; }
    if (word === ',') {
      const close = parentheticalEnd(r, i, limit);
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
      if (q >= 0) { target = { first: i, end: stop }; return one('object', i, r.quotes[q]!.endToken); }
    }
    if (!party && (frames.party.length > 0 || frames.addressee) && beginsObject(r, i)) {
      const stop = phraseEnd(r, i, limit, false);
      const behind = stop < limit ? contentMarkerAhead(r, stop, frames.party, frames.addressee && (frames.clause || frames.bare || frames.question), limit) : false;
      const split = behind ? stop : markerInside(r, i, stop, frames.party, limit);
      if (split > i) { target = { first: i, end: split }; party = true; i = split; direct = false; continue; }
    }
    if (frames.bare && !passive && (frames.plainly && direct ? opensPlainly(r, i, limit) : startsClause(r, i, limit))) return one('bare', i, end(i));
    if (r.pack.cues.carriers.has(tokens.lower[group.main]!) && !passive && beginsObject(r, i)) {
      const carried = carriedNoun(r, triggers, index, i, limit);
      if (carried) return carried;
    }
    if (frames.object === 'any' && direct && !passive && beginsObject(r, i)) {
      const to = objectEnd(r, triggers, index, i, limit);
      // "dénonce le verdict : « ... »": the quotation is what is said of it
      const quoted = frames.quote && tokens.lower[to] === ':' ? quoteOpeningAt(r, to + 1) : -1;
      if (quoted >= 0) return quotation(r, quoted, triggers, index, limit, { first: i, end: to });
      const found = one('object', i, to);
      // "rejette ces accusations" denies what it refuses
      return found && group.cue.act === 'refuse' && headAct(r, i, to) === 'accuse' ? { ...found, act: 'deny' } : found;
    }
    if (frames.object === 'quoted' && direct && beginsObject(r, i)) {
      const to = objectEnd(r, triggers, index, i, limit);
      return holdsQuotation(r, i, to) ? one('object', i, to) : null;
    }
    if (bits & C.preposition && !(bits & C.genitive && !(bits & C.determiner)) && tokens.shape[i] === Shape.lower) {
      const behind = behindPreposition(r, i, limit);
      if (r.pack.cues.addressees.has(word) && target === null && behind > i + 1) target = { first: i + 1, end: behind };
      i = behind;
      direct = false;
      continue;
    }
    return null;
  }
  return null;
}

/** "la demande de ...", "un appel à ...": a noun of speech with its content; null for any other object. */
function carriedNoun(r: Reading, triggers: readonly Trigger[], index: number, from: number, limit: number): FoundContent | null {
  let i = from;
  for (let steps = 0; i < limit && steps < 5; steps++, i++) {
    const noun = r.pack.cues.nouns.get(r.tokens.lower[i]!);
    if (noun && r.tokens.shape[i] === Shape.lower) {
      let at = i + 1;
      while (at < limit && at < i + 4 && !markerAt(r, at, noun.marked, limit) && r.tokens.kind[at] === TokenKind.word && !is(r, at, C.preposition | C.subordinator)) at++;
      const marker = at < limit ? markerAt(r, at, noun.marked, limit) : null;
      const end = marker ? (marker.infinitive ? clauseEnd(r, triggers, index, at, limit) : objectEnd(r, triggers, index, at, limit)) : 0;
      if (marker) return { rule: 'carried noun', pieces: [{ first: at, end }], target: null, act: noun.act };
      return null;
    }
    if (r.tokens.kind[i] !== TokenKind.word || is(r, i, C.genitive | C.preposition | C.coordinator | C.that)) return null;
  }
  return null;
}

/** Act of the noun of speech that heads a phrase, or null. */
function headAct(r: Reading, from: number, to: number): Act | null {
  for (let i = from; i < to && i < from + 3; i++) {
    const noun = r.pack.cues.nouns.get(r.tokens.lower[i]!);
    if (noun) return noun.act;
  }
  return null;
}

/** The phrase that a relative pronoun brings in as object ("que", "dont") before the subject of a cue; null where there is none. */
function objectRelative(r: Reading, trigger: Trigger): Range | null {
  const { group, subject, stance } = trigger;
  if (trigger.relative) return trigger.relative;
  if ((stance !== 'subject' && stance !== 'relative') || !subject) return null;
  const at = (stance === 'relative' ? group.first : subject.first) - 1;
  if (at < 1 || !r.pack.grammar.objectRelatives.has(r.tokens.lower[at]!)) return null;
  const sentence = r.sentences[r.sentenceOf[at]!]!;
  if (stance === 'relative') return subject.end <= at ? subject : null;
  const comma = r.tokens.lower[at - 1] === ',' ? at - 1 : at;
  if (r.tokens.lower[at - 1] === 'ce') return { first: at - 1, end: at };
  return phraseBefore(r, comma, sentence.firstToken);
}

/** The last place in [from, to) where a marker parts the party from what it is accused of; -1 for none. */
function markerInside(r: Reading, from: number, to: number, markers: readonly Marker[], limit: number): number {
  for (let i = to - 1; i > from; i--) {
    if (markerAt(r, i, markers, limit) && !is(r, i, C.determiner) && r.tokens.shape[i + 1] === Shape.lower && !is(r, i + 1, C.determiner)) return i;
  }
  return -1;
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

/** The words of a quotation without its marks, in tokens. */
export function innerOf(r: Reading, q: number): Range {
  const quote = r.quotes[q]!;
  let first = quote.firstToken;
  while (first < quote.endToken && r.tokens.start[first]! < quote.innerStart) first++;
  let end = quote.endToken;
  while (end > first && r.tokens.end[end - 1]! > quote.innerEnd) end--;
  return { first, end };
}

/** "said "X" would ...": the quotation is only the begin of a clause that goes on with its verb. */
function continuesAsClause(r: Reading, q: number, limit: number): boolean {
  const end = r.quotes[q]!.endToken;
  return end < limit && isVerb(r, end) && r.quotes[q]!.endToken - r.quotes[q]!.firstToken < 10;
}

function markerAt(r: Reading, i: number, markers: readonly Marker[], limit: number): Marker | null {
  const negated = r.pack.grammar.infinitive === null && is(r, i, C.negation) && i + 1 < limit;
  const word = r.tokens.lower[negated ? i + 1 : i]!;
  for (const marker of markers) {
    if (!marker.words.has(word)) continue;
    // "insister pour que ...", "veiller à ce que ..."
    if (r.pack.grammar.infinitive !== null && (is(r, i + 1, C.that) || (is(r, i + 2, C.that) && r.tokens.lower[i + 1] === 'ce'))) return { ...marker, infinitive: true };
    if (marker.infinitive && startsInfinitive(r, i + 1, limit)) return marker;
    if (marker.quoted && (quoteOpeningAt(r, i + 1) >= 0 || quoteOpeningAt(r, i + 2) >= 0)) return marker;
    if (marker.noun && i + 1 < limit && !startsInfinitive(r, i + 1, limit) && !is(r, i + 1, C.that)) return marker;
    if (r.pack.grammar.infinitive === null && marker.infinitive && opensBaseForm(r, negated ? i + 2 : i + 1, limit)) return marker;
  }
  return null;
}

/** Whether an English infinitive or -ing form may begin at `i`: a plain word, over adverbs. */
function opensBaseForm(r: Reading, i: number, limit: number): boolean {
  let at = i;
  while (at < limit && is(r, at, C.adverb) && at < i + 2) at++;
  return at < limit && r.tokens.kind[at] === TokenKind.word && r.tokens.shape[at] === Shape.lower && !is(r, at, C.determiner | C.preposition | C.pronoun | C.subordinator | C.genitive);
}

function beginsObject(r: Reading, i: number): boolean {
  if (is(r, i, C.subject) && !is(r, i, C.determiner)) return is(r, i, C.pronoun);
  if (beginsPhrase(r, i)) return true;
  return r.pack.grammar.infinitive === null && r.tokens.kind[i] === TokenKind.word && !is(r, i, C.preposition | C.subordinator | C.that | C.coordinator | C.relative | C.adverb | C.agent) && !isVerb(r, i);
}

/** Whether behind a party stands what the frames ask for. */
function contentMarkerAhead(r: Reading, from: number, markers: readonly Marker[], clause: boolean, limit: number): boolean {
  let i = from;
  for (let steps = 0; i < limit && steps < 14; steps++) {
    if (markerAt(r, i, markers, limit)) return true;
    if (clause && (is(r, i, C.that | C.question) || startsClause(r, i, limit) || quoteOpeningAt(r, i) >= 0 || r.tokens.lower[i] === ':')) return true;
    if (is(r, i, C.adverb | C.time) || r.dateOf[i]! >= 0) { i++; continue; }
    if (r.tokens.lower[i] === ',') { if (clause && (quoteOpeningAt(r, i + 1) >= 0 || startsClause(r, i + 1, limit))) return true; const close = parentheticalEnd(r, i, limit); if (close < 0) return false; i = close; continue; }
    if (is(r, i, C.preposition) && r.tokens.shape[i] === Shape.lower) { i = behindPreposition(r, i, limit); continue; }
    return false;
  }
  return false;
}

/** A clause without conjunction: a subject and soon its verb. */
function startsClause(r: Reading, i: number, limit: number): boolean {
  if (i >= limit) return false;
  if (is(r, i, C.subject) || r.tokens.lower[i] === 'there') return true;
  if (!beginsObject(r, i) && !is(r, i, C.subordinator | C.preposition)) return false;
  if (is(r, i, C.preposition) && !is(r, i, C.determiner)) return false;
  for (let k = i + 1; k < limit && k < i + VERB_REACH; k++) {
    if (isVerb(r, k) || is(r, k, C.modal)) return true;
    if (r.tokens.shape[k] === Shape.lower && /..ed$/.test(r.tokens.lower[k]!) && !is(r, k - 1, C.determiner | C.preposition | C.genitive)) return true;
    if (is(r, k, C.that | C.relative) && k > i + 1) return false;
    if (r.tokens.lower[k] === ',' && !is(r, k + 1, C.relative | C.preposition) && r.tokens.shape[k + 1] === Shape.lower) return false;
  }
  return r.segmented.paragraphs[r.sentences[r.sentenceOf[i]!]!.paragraph]!.role === 'title';
}

/** Behind a verb that takes clauses and no objects, a noun phrase with more behind it is a clause. */
function opensPlainly(r: Reading, i: number, limit: number): boolean {
  return startsClause(r, i, limit) || (beginsObject(r, i) && limit - i >= FEWEST_OF_CLAUSE);
}

/** Tokens that a clause without a known verb has at least. */
const FEWEST_OF_CLAUSE = 5;

function parentheticalEnd(r: Reading, comma: number, limit: number): number {
  for (let i = comma + 1; i < limit && i - comma < PARENTHETICAL; i++) {
    if (r.tokens.lower[i] === ',') return i + 1;
    if (r.tokens.lower[i] === ':') return quoteOpeningAt(r, i + 1) >= 0 ? i : -1;
    if (r.tokens.lower[i] === ';') return -1;
  }
  return -1;
}

function behindPreposition(r: Reading, i: number, limit: number): number {
  const j = i + 1;
  if (j >= limit) return limit;
  const stop = phraseEnd(r, j, limit, false);
  let end = Math.max(stop, j + 1);
  if (end < limit && is(r, end, C.preposition) && is(r, end - 1, C.preposition)) end++;
  return end;
}

function holdsQuotation(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (quoteOpeningAt(r, i) >= 0) return true;
  return false;
}

/** Behind a content clause that begins at `from`: the sentence, cut where a later cue of the same speaker or an incise begins. */
export function clauseEnd(r: Reading, triggers: readonly Trigger[], index: number, from: number, limit: number): number {
  const { tokens } = r;
  let stop = limit;
  const quote = index >= 0 ? triggers[index]!.quote : -1;
  for (let k = index + 1; k < triggers.length; k++) {
    const t = triggers[k]!;
    if (t.begin <= from || t.quote !== quote || t.cuts < 0) continue;
    if (t.cuts <= index || t.stance === 'incise' || t.stance === 'subject') { stop = Math.min(stop, t.begin); break; }
  }
  let open = 0;
  const inRelative = index >= 0 && standsInRelative(r, triggers[index]!);
  for (let i = from; i < stop; i++) {
    const mark = tokens.lower[i]!;
    if (tokens.kind[i] !== TokenKind.mark) continue;
    const q = quoteOpeningAt(r, i);
    if (q >= 0 && r.quotes[q]!.endToken <= stop) { i = r.quotes[q]!.endToken - 1; continue; }
    if (mark === '(') open++;
    else if (mark === ')') { if (open === 0) { stop = i; break; } open--; }
    else if (mark === ';' || (mark === ':' && quoteOpeningAt(r, i + 1) >= 0)) { stop = i; break; }
    else if (mark === ',' && inRelative && opensVerb(r, i + 1, stop)) { stop = i; break; }
    else if (mark === ',' && phraseLength(r, i + 1, r.pack.cues.according) > 0) { stop = i; break; }
    else if (mark === ',' && phraseLength(r, i + 1, r.pack.grammar.contrasts) > 0 && i > from + 1) { stop = i; break; }
    else if (mark === ',' && is(r, i + 2, C.that | C.relative) && r.pack.grammar.comments.has(tokens.lower[i + 1] ?? '') && i > from + 1) { stop = i; break; }
    else if (mark === ',' && r.pack.grammar.afterthoughts.has(tokens.lower[i + 1] ?? '') && is(r, i + 2, C.preposition) && !is(r, i + 2, C.genitive)) { stop = i; break; }
    else if ((mark === '.' || mark === '!' || mark === '?') && i + 1 < stop && tokens.shape[i + 1] === Shape.capital && tokens.end[i]! < tokens.start[i + 1]! && tokens.end[i - 1]! - tokens.start[i - 1]! > 2) { stop = i; break; }
  }
  return trimEnd(r, from, stop);
}

/** Whether a cue stands in a relative clause behind a comma: "X, qui accuse Y de ..., ", "l'accord, que Y qualifie de ..., ". */
function standsInRelative(r: Reading, trigger: Trigger): boolean {
  if (trigger.stance === 'relative' || trigger.relative) return r.tokens.lower[trigger.begin] === ',';
  const at = trigger.subject ? trigger.subject.first - 1 : -1;
  return at > 0 && trigger.stance === 'subject' && r.pack.grammar.objectRelatives.has(r.tokens.lower[at]!) && r.tokens.lower[at - 1] === ',';
}

/** Whether a verb with its clitics begins at `i`: behind the comma that closes a relative clause. */
function opensVerb(r: Reading, i: number, limit: number): boolean {
  let at = i;
  while (at < limit && at < i + 4 && is(r, at, C.negation | C.reflexive | C.object | C.adverb) && !is(r, at, C.subject)) at++;
  return at < limit && (isVerb(r, at) || (r.tokens.shape[at] === Shape.lower && r.classes[at] === 0 && /..ed$/.test(r.tokens.lower[at]!)));
}

/** Behind a noun phrase that is content: to the comma before what no longer belongs to it. */
export function objectEnd(r: Reading, triggers: readonly Trigger[], index: number, from: number, limit: number): number {
  const stop = clauseEnd(r, triggers, index, from, limit);
  let inClause = false; // behind a relative pronoun or a conjunction verbs belong to the phrase
  for (let i = from; i < stop; i++) {
    const q = quoteOpeningAt(r, i);
    if (q >= 0 && r.quotes[q]!.endToken <= stop) { i = r.quotes[q]!.endToken - 1; continue; }
    if (i === from) continue;
    if (r.tokens.lower[i] === ',') {
      const next = i + 1;
      if (r.pack.grammar.as.has(r.tokens.lower[next] ?? '') && is(r, next + 1, C.determiner)) continue;
      if (r.pack.grammar.afterthoughts.has(r.tokens.lower[next] ?? '') && is(r, next + 1, C.determiner)) continue;
      if (phraseLength(r, next, r.pack.grammar.joins) > 0) { i = next + 1; continue; }
      if (is(r, next, C.relative | C.subordinator | C.coordinator | C.time | C.adverb | C.preposition)) return trimEnd(r, from, i);
      if (/(?:ant|ing)$/.test(r.tokens.lower[next] ?? '') || opensClause(r, next, stop)) return trimEnd(r, from, i);
    }
    if (is(r, i, C.relative | C.that) && !is(r, i, C.determiner)) inClause = true;
    if (!inClause && r.pack.grammar.infinitive !== null && isVerb(r, i)) {
      let first = i;
      while (first > from + 1 && is(r, first - 1, C.object | C.reflexive | C.negation)) first--;
      return trimEnd(r, from, first);
    }
    if (!inClause && r.pack.grammar.whens.has(r.tokens.lower[i]!) && i > from + 1) return trimEnd(r, from, i);
    if (phraseLength(r, i, r.pack.grammar.contrasts) > 0) return trimEnd(r, from, i);
  }
  return stop;
}

/** Whether a subject and its verb begin at `i`, before the next comma: a new clause and not a further item. */
function opensClause(r: Reading, i: number, limit: number): boolean {
  if (!beginsPhrase(r, i)) return false;
  for (let k = i + 1; k < limit && k < i + VERB_REACH && r.tokens.lower[k] !== ','; k++) {
    if (is(r, k, C.relative | C.that)) return false;
    if (isVerb(r, k)) return true;
  }
  return false;
}

/** Drops closing punctuation and what cannot end a phrase. */
export function trimEnd(r: Reading, from: number, stop: number): number {
  let end = stop;
  while (end > from + 1 && ((r.tokens.kind[end - 1] === TokenKind.mark && /^[.,;:–—-]$/.test(r.tokens.lower[end - 1]!)) || r.tokens.kind[end - 1] === TokenKind.newline || is(r, end - 1, C.coordinator) || phraseLength(r, end - 2, r.pack.grammar.concessions) === 2)) end -= phraseLength(r, end - 2, r.pack.grammar.concessions) === 2 ? 2 : 1;
  return end;
}

export type { Group };
