/** A cue verb with its subject and the place where it ends the content of others. */
import { Shape, TokenKind, type SentenceRange } from '../../../model/segmented.js';
import { WordClass as C } from '../../../model/words/grammar.js';
import type { Group } from './group.js';
import { mainClause, mainSubject } from './main-clause.js';
import { phraseAfter } from './phrase-after.js';
import { phraseBefore } from './phrase-before.js';
import { is, isListed, phraseLength, quoteClosingAt, quoteOpeningAt, type Reading } from './reading.js';
import { Listed } from './vocabulary.js';
import { beginsPhrase, hasVerb, isPartOfPhrase, isPronounAt, isVerb, type Range } from './words.js';

/** Where the subject of a cue stands. `incise`: behind it or as its clitic; `shared`: the subject of an earlier verb; `agent`: a passive. */
export type Stance = 'subject' | 'incise' | 'relative' | 'shared' | 'reduced' | 'agent' | 'lead' | 'none';

export interface Trigger {
  readonly group: Group;
  /** Other cues of the same words ("tell" informs and orders). */
  readonly others: readonly Group[];
  readonly stance: Stance;
  /** Subject, or null where it is shared or absent. */
  readonly subject: Range | null;
  /** What an object pronoun before the cue stands for, where the subject is behind it. */
  readonly relative: Range | null;
  /** Subject of a passive, or null. */
  readonly announced: Range | null;
  /** Where its content ends at the latest: the comma before the main clause, for one that leads up to it; -1 for none. */
  readonly until: number;
  /** Number of the trigger whose subject is shared, or -1. */
  readonly sharedWith: number;
  /** First token of the trigger with its subject, its comma or its coordinator: where the content of others ends. */
  readonly begin: number;
  /** Whether content of triggers from `cuts` on ends at `begin`; -1: of none. */
  readonly cuts: number;
  /** Innermost quotation it stands in, or -1. */
  readonly quote: number;
}

/** Tokens before a final incise that make a clause even where no list has its verb. */
const FEWEST_BEFORE = 5;

/** Takes a sentence, the verb group of a cue in it, other cues of the same words and the triggers before it; gives the cue with its subject. */
export function withSubject(r: Reading, sentence: SentenceRange, group: Group, others: readonly Group[], earlier: readonly Trigger[]): Trigger {
  const { tokens } = r;
  const quote = r.innermostOf[group.main]!;
  const floor = quote >= 0 ? Math.max(sentence.firstToken, r.quotes[quote]!.firstToken + 1) : sentence.firstToken;
  const limit = quote >= 0 ? Math.min(sentence.endToken, r.quotes[quote]!.endToken) : sentence.endToken;
  const make = (stance: Stance, subject: Range | null, begin: number, cuts: number, sharedWith = -1): Trigger => ({ group, others, stance, subject, relative: null, announced: null, until: -1, begin, cuts, sharedWith, quote });
  const before = group.first - 1;
  const mark = before >= floor ? tokens.lower[before]! : '';
  const english = r.pack.grammar.infinitive === null;

  if (group.clitic >= 0) {
    const comma = mark === ',' || mark === '–' || mark === '—' ? before : group.first;
    return make('incise', { first: group.clitic, end: group.clitic + 1 }, comma, 0);
  }
  if (group.kind === 'finite') {
    if (group.passive) {
      const agent = agentOf(r, group.end, limit, group.cue.frames.named.length + group.cue.frames.party.length > 0 ? FAR_AGENT : 4);
      const subject = phraseBefore(r, group.first, floor);
      return { ...make('agent', agent, subject?.first ?? group.first, ownClause(r, subject?.first ?? group.first, floor) ? 0 : -1), announced: subject };
    }
    const closing = before < 0 ? -1 : quoteClosingAt(r, before) >= 0 ? quoteClosingAt(r, before) : mark === ',' || mark === '–' || mark === '—' ? quoteClosingAt(r, before - 1) : -1;
    // the name in marks that ends a phrase closes nothing: Le programme « Sel », dit X, ...
    const closes = closing >= 0 && !(closing >= 0 && r.quotes[closing]!.firstToken > floor && isPartOfPhrase(r, closing, floor));
    if (closes || mark === ',' || mark === '–' || mark === '—' || (before < floor && quote < 0)) {
      const behind = phraseAfter(r, group.end, limit);
      const dependent = opensDependent(r, floor, before);
      const plain = mark === ',' && !closes ? phraseBefore(r, group.first, floor) : null;
      const isSubject = plain !== null && !hasVerb(r, floor, plain.first) && before > floor;
      const next = behind ? behind.end : -1;
      // "Les deux délégations, a rappelé X, se retrouveront": between two commas
      const enclosed = mark === ',' && behind !== null && tokens.lower[group.end] !== ',' && next < limit && tokens.lower[next] === ',' && !isSubject && isSpeaker(r, behind) && before > floor && beginsPhrase(r, floor);
      const takesObject = behind !== null && !closes && (group.cue.frames.object === 'any' || !group.cue.frames.clause) && isListed(r, behind.first, Listed.singular) && !isActor(r, behind);
      if (behind && (group.cue.frames.quote || group.cue.frames.clause) && !isSubject && !takesObject && (closes || ((!english || group.cue.frames.plainly) && !dependent && (enclosed || (before >= floor && (hasVerb(r, floor, before) || (next >= limit - 1 && before - floor >= FEWEST_BEFORE && isActor(r, behind)))))))) {
        if (next >= limit || tokens.kind[next] === TokenKind.mark || is(r, next, C.preposition | C.time | C.adverb | C.subordinator | C.relative | C.coordinator) || r.dateOf[next]! >= 0) {
          return make('incise', behind, closes && mark !== ',' ? group.first : before, 0);
        }
      }
      if (isSubject && plain) return make('subject', plain, plain.first, ownClause(r, plain.first, floor) ? 0 : -1);
    }
    // "selon ce qu'a confié X", "d'après ce que dit X"
    const according = before > floor && is(r, before, C.that) && isListed(r, before - 1, Listed.comment) ? accordingBefore(r, before - 1, floor) : -1;
    if (according >= 0) {
      const behind = phraseAfter(r, group.end, limit);
      if (behind) return make('incise', behind, tokens.lower[according - 1] === ',' && according > floor ? according - 1 : according, 0);
    }
    // "Comme l'a souligné X, rien n'est joué."
    if (before >= floor && isListed(r, before, Listed.as) && group.cue.frames.clause) {
      const behind = phraseAfter(r, group.end, limit);
      if (behind) return make('incise', behind, tokens.lower[before - 1] === ',' ? before - 1 : before, 0);
    }
    const plain = phraseBefore(r, group.first, floor, group.cue.frames.plainly || is(r, group.end, C.that));
    if (plain && r.pack.grammar.infinitive === null && tokens.lower[plain.first - 1] === ',' && plain.first - 1 > floor && (group.cue.frames.quote || group.cue.frames.bare) && quoteClosingAt(r, plain.first - 2) < 0 && standsLast(r, group, limit) && !opensDependent(r, floor, plain.first - 1) && (hasVerb(r, floor, plain.first - 1) || (beginsPhrase(r, floor) && hasVerb(r, group.end, limit)))) {
      return make('incise', plain, plain.first - 1, 0);
    }
    // "Les effectifs vont augmenter assure X.": an incise whose comma is left out
    if (!english && group.cue.frames.clause && plain && hasVerb(r, floor, group.first)) {
      const behind = phraseAfter(r, group.end, limit);
      if (behind && behind.first === group.end && behind.end >= limit - 1 && isActor(r, behind) && (group.cue.frames.object !== 'any' || r.mentions[r.mentionOf[behind.first]!]?.person)) return make('incise', behind, group.first, 0);
    }
    // "said in a statement posted online": what a preposition governs is no subject
    if (plain && english && plain.first > floor && is(r, plain.first - 1, C.preposition) && !is(r, plain.first - 1, C.subordinator)) return make('none', null, group.first, -1);
    // "As X notes, the road is closed."
    if (plain && english && plain.first > floor && isListed(r, plain.first - 1, Listed.as) && group.cue.frames.clause && (isActor(r, plain) || isPronounAt(r, plain)) && !is(r, group.end, C.that) && (tokens.lower[group.end] === ',' || group.end >= limit - 1 || is(r, group.end, C.preposition) || r.dateOf[group.end]! >= 0)) {
      const as = plain.first - 1;
      return make('incise', plain, as > floor && tokens.lower[as - 1] === ',' ? as - 1 : as, 0);
    }
    if (plain) return make('subject', plain, beginOf(r, plain.first, floor), ownClause(r, plain.first, floor) && !group.unreal ? 0 : -1);
    if (before >= floor && is(r, before, C.relative) && (!is(r, before, C.that) || (english && before > floor && !isCueVerb(r, before - 1)))) {
      const at = tokens.lower[before - 1] === ',' ? before - 1 : before;
      // "un projet dont se défend Mirel": the subject stands behind
      if (r.pack.grammar.infinitive !== null && isListed(r, before, Listed.objectRelative)) {
        const behind = phraseAfter(r, group.end, limit);
        const relative = behind ? phraseBefore(r, at, floor) : null;
        // "..., un projet dont se défend X": the apposition ends the content before it
        const apart = relative && tokens.lower[relative.first - 1] === ',' ? relative.first - 1 : -1;
        if (behind) return { ...make('subject', behind, apart >= 0 ? apart : at, apart >= 0 ? 0 : -1), relative };
      }
      return make('relative', antecedent(r, at, floor), at, -1);
    }
    return shared();
  }
  if (group.kind === 'gerund') {
    const lead = before >= floor && is(r, before, C.preposition) ? (is(r, before - 1, C.adverb | C.determiner) ? before - 1 : before) : group.first; // "tout en précisant"
    const comma = lead - 1 >= floor && tokens.lower[lead - 1] === ',';
    if (lead === group.first && !comma && before >= floor && !is(r, before, C.coordinator)) {
      const plain = phraseBefore(r, group.first, floor);
      if (plain) return make('reduced', plain, group.first, -1);
    }
    // "Saluant la décision, le ministre ...": whose words they are stands behind the comma
    if (lead === floor && quote < 0) {
      const main = mainClause(r, group.end, limit);
      return main ? { ...make('shared', main.subject, floor, 0), until: main.comma } : make('none', null, group.first, -1);
    }
    // "that when writing the script, she ...", "open to approving": without a comma it ends nobody's words
    return english && !comma && lead > floor ? { ...shared(lead), cuts: -1 } : shared(comma ? lead - 1 : lead);
  }
  if (group.kind === 'participle') {
    const listed = before >= floor && (is(r, before, C.coordinator) || mark === ',');
    if (listed && !english && group.agreed && !is(r, group.end, C.agent)) return make('none', null, group.first, -1);
    if (listed && !is(r, group.end, C.agent)) return shared();
    const plain = phraseBefore(r, group.first, floor);
    return make('agent', agentOf(r, group.end, limit), plain?.first ?? group.first, -1);
  }
  // "Eux d'ajouter que ...": the infinitive of narration has its subject before it and no other verb.
  if (before > floor && is(r, before, C.genitive) && !hasVerb(r, floor, before)) {
    const plain = phraseBefore(r, before, floor);
    if (plain && plain.first === floor) return make('subject', plain, plain.first, 0);
    if (floor === before - 1 && is(r, floor, C.pronoun)) return make('subject', { first: floor, end: before }, floor, 0);
  }
  // Infinitive: only behind words that lend it a subject.
  for (const lead of r.pack.cues.infinitiveLeads) {
    let from = group.first - lead.length;
    if (is(r, group.first - 1, C.adverb)) from--; // "pour formellement démentir"
    if (from > floor && is(r, from - 1, C.coordinator)) continue; // "aiderait à obtenir et à garantir": the second of two in what is said
    if (from >= floor && lead.every((word, k) => tokens.lower[from + k] === word) && (from === sentence.firstToken || !is(r, from, C.coordinator))) {
      if (from === sentence.firstToken) {
        const main = mainClause(r, group.end, limit); // "Après avoir refusé de partir, X ..."
        return main ? { ...make('shared', main.subject, from, 0), until: main.comma } : make('lead', null, from, 0);
      }
      return shared(tokens.lower[from - 1] === ',' ? from - 1 : from);
    }
  }
  return make('none', null, group.first, -1);

  function shared(begin?: number): Trigger {
    // "through attacks and pressure", “Praise God”: a plain form goes on with plain forms only
    if (group.plain && !earlier.some(t => t.group.plain && t.quote === quote && t.stance === 'subject') && (quote >= 0 || before < floor || is(r, before, C.coordinator))) return make('none', null, group.first, -1);
    const start = begin ?? (before >= floor && is(r, before, C.coordinator) ? (tokens.lower[before - 1] === ',' ? before - 1 : before) : before >= floor && mark === ',' ? before : group.first);
    let owner = -1;
    for (let k = earlier.length - 1; k >= 0; k--) {
      const other = earlier[k]!;
      if (other.quote !== quote || other.stance === 'none') continue;
      // "X said that Y would refuse, warning that ...": who speaks goes on, not of whom he speaks
      if (group.kind === 'gerund' && other.stance === 'subject' && (other.group.unreal || is(r, other.subject!.first - 1, C.that)) && earlier.slice(0, k).some(t => t.stance === 'subject' && t.quote === quote && !t.group.unreal)) continue;
      if (owner < 0) owner = k;
      if (group.kind === 'gerund') { if (other.stance === 'subject' || other.stance === 'incise') { owner = k; break; } continue; }
      if (tense(other.group) === tense(group) || other.stance === 'incise') { owner = k; break; }
    }
    const origin = owner >= 0 ? null : mainSubject(r, floor, start);
    // "said it would attack and would respond": what is not yet said ends nobody's words
    return make('shared', origin, start, group.unreal ? -1 : owner >= 0 ? rootOf(earlier, owner) : 0, owner);
  }
}

/** Whom a relative pronoun stands for: a person named right before it, else the whole phrase. */
function antecedent(r: Reading, at: number, floor: number): Range | null {
  const mention = at > floor ? r.mentionOf[at - 1]! : -1;
  const named = mention >= 0 ? r.mentions[mention]! : null;
  if (named && named.end === at && named.person && named.first >= floor) return { first: named.first, end: at };
  return phraseBefore(r, at, floor);
}

/** Where the preposition of "selon ce que" begins that ends right before token `end`; -1 for none. */
function accordingBefore(r: Reading, end: number, floor: number): number {
  for (let k = 1; k <= LONGEST_ACCORDING && end - k >= floor; k++) if (phraseLength(r, end - k, r.vocabulary.according) === k) return end - k;
  return -1;
}

/** Tokens of the longest preposition that attributes ("aux dires d'"). */
const LONGEST_ACCORDING = 4;

/** "Si ..., ", "Once ..., ": whether all before a comma is one dependent clause or a phrase in front. */
function opensDependent(r: Reading, floor: number, comma: number): boolean {
  if (!is(r, floor, C.subordinator | C.preposition) || is(r, floor, C.determiner)) return false;
  for (let i = floor + 1; i < comma; i++) if (r.tokens.lower[i] === ',') return false;
  return true;
}

/** Whether a cue verb stands at `i`: behind it "that" opens what is said. */
function isCueVerb(r: Reading, i: number): boolean {
  return isListed(r, i, Listed.verb);
}

/** Whether a known actor is the head of a phrase. */
function isActor(r: Reading, range: Range): boolean {
  for (let i = range.first; i < range.end && i < range.first + 2; i++) {
    const mention = r.mentionOf[i]!;
    if (mention >= 0 && r.mentions[mention]!.actor !== null && r.mentions[mention]!.first <= i) return true;
  }
  return false;
}

/** Whether a phrase can be one that speaks: a known actor, a pronoun, a name, or a definite phrase. */
function isSpeaker(r: Reading, range: Range): boolean {
  const mention = r.mentionOf[range.first]!;
  return (mention >= 0 && r.mentions[mention]!.actor !== null) || is(r, range.first, C.determiner | C.title | C.subject) || r.tokens.shape[range.first] !== Shape.lower;
}

/** Whether nothing but a place or a time stands between a cue and the end of its sentence or the next comma. */
function standsLast(r: Reading, group: Group, limit: number): boolean {
  let i = group.end;
  while (i < limit && r.tokens.kind[i] !== TokenKind.mark) {
    if ((is(r, i, C.that | C.subordinator | C.coordinator) && !is(r, i, C.preposition)) || isVerb(r, i)) return false;
    if (i === group.end && !is(r, i, C.preposition | C.adverb | C.time) && r.dateOf[i]! < 0) return false;
    i++;
  }
  return i >= limit - 1 || r.tokens.lower[i] === ',';
}

/** The first of a chain of triggers that share their subject. */
function rootOf(triggers: readonly Trigger[], k: number): number {
  let at = k;
  while (triggers[at]!.sharedWith >= 0) at = triggers[at]!.sharedWith;
  return at;
}

function tense(group: Group): string {
  if (group.cueFirst !== group.main || group.kind === 'participle') return 'compound';
  return group.kind;
}

/** Between a passive and its agent may stand what the cue calls its subject: "qualifiée d'« utile » par X". */
const FAR_AGENT = 12;

/** "par X", "by X" behind a passive, with at most a few words between. */
function agentOf(r: Reading, from: number, limit: number, reach = 4): Range | null {
  for (let i = from; i < limit && i < from + reach; i++) {
    const q = reach > 4 ? quoteOpeningAt(r, i) : -1;
    if (q >= 0) { i = r.quotes[q]!.endToken - 1; continue; }
    if (is(r, i, C.agent)) {
      const phrase = phraseAfter(r, i + 1, limit);
      return phrase;
    }
    if (reach <= 4 && !is(r, i, C.adverb | C.time) && r.dateOf[i]! < 0) break;
  }
  return null;
}

/** Whether a clause of its own begins at `first`: behind a coordinator, a semicolon or a comma with one. */
function ownClause(r: Reading, first: number, floor: number): boolean {
  return beginOf(r, first, floor) < first;
}

/** The coordinator or comma before a subject that opens a new clause, or the subject itself. */
function beginOf(r: Reading, first: number, floor: number): number {
  let at = first - 1;
  // ", mais, de son côté, la Ligue ..." is left alone: only what stands directly before counts
  // "that she and the writers think": two subjects
  if (at - 1 >= floor && is(r, at, C.coordinator) && is(r, at - 1, C.subject) && !is(r, at - 1, C.determiner)) return first;
  if (at >= floor && is(r, at, C.coordinator)) { if (r.tokens.lower[at - 1] === ',') at--; return at; }
  return first;
}

