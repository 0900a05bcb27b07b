/** Statements made by cue verbs: every trigger of a sentence with the content that its frames find. */
import type { SentenceRange } from '../../../model/segmented.js';
import type { Act } from '../../../model/statement.js';
import { WordClass as C } from '../../../model/words/grammar.js';
import { contentBehind, type FoundContent } from './content.js';
import type { Draft } from './draft.js';
import { contentAround } from './incise.js';
import { Listed } from './vocabulary.js';
import { isNameInMarks, startsInfinitive, type Range } from './words.js';
import { is, isListed, phraseLength, quoteClosingAt, type Reading } from './reading.js';
import { cueSpan, spanOf } from './spans.js';
import { mainClause } from './main-clause.js';
import type { Trigger } from './triggers.js';

/** Takes a sentence with its triggers; adds its drafts to `drafts` and the quotations they use to `used`. */
export function reportedStatements(r: Reading, number: number, triggers: readonly Trigger[], drafts: Draft[], used: Set<number>): void {
  const sentence = r.sentences[number]!;
  const made: (Draft | null)[] = [];
  for (let k = 0; k < triggers.length; k++) {
    const draft = draftOf(r, sentence, number, triggers, k, made, used);
    made.push(draft);
    if (draft) drafts.push(draft);
  }
}

function draftOf(r: Reading, sentence: SentenceRange, number: number, triggers: readonly Trigger[], k: number, made: readonly (Draft | null)[], used: Set<number>): Draft | null {
  const trigger = triggers[k]!;
  const { stance, group } = trigger;
  const { cue } = group;
  if (stance === 'none' || group.unreal) return null;
  let act: Act = cue.act;
  if (group.negated) {
    if (cue.negated === null) return null;
    act = cue.negated;
  }
  if (isHypothetical(r, sentence, trigger)) return null;
  const conceded = opensConcession(r, sentence, trigger);
  const limit = trigger.quote >= 0 ? Math.min(sentence.endToken, r.quotes[trigger.quote]!.endToken) : sentence.endToken;

  let pieces: readonly Range[] | null = null;
  let mode: Draft['mode'] = 'indirect';
  let rule = '';
  let target: Range | null = null;
  const behind = stance !== 'incise' || (group.clitic >= 0 && trigger.begin === group.first && trigger.quote < 0 && quoteClosingAt(r, group.first - 1) < 0) ? [group, ...trigger.others] : [];
  let found: FoundContent | null = null;
  // "...," he told reporters as he left: what stands in marks before is what was said
  const precedes = stance === 'subject' && cue.frames.quote && !group.passive && followsQuotation(r, sentence, trigger.subject!.first) && endsWithComma(r, trigger.subject!.first);
  for (const candidate of behind) {
    found = contentBehind(r, triggers, k, candidate, Math.min(limit, trigger.until >= 0 ? trigger.until : conceded ? mainClause(r, group.end, limit)?.comma ?? limit : limit));
    if (conceded && found?.rule === 'object') found = null;
    if (precedes && found && found.rule !== 'quotation' && found.rule !== 'clause') found = null;
    if (found) { act = found.act ?? (group.negated ? candidate.cue.negated ?? candidate.cue.act : candidate.cue.act); break; }
  }
  if (stance === 'incise' && found === null) {
    if (!cue.frames.quote && !cue.frames.clause) return null;
    const around = contentAround(r, sentence, trigger, triggers);
    if (!around) return null;
    pieces = around.pieces; mode = around.mode; rule = around.rule;
    for (const q of around.quotes) used.add(q);
  } else {
    if (found) {
      pieces = found.pieces; rule = found.rule; target = found.target;
      // "The door," she added, "remains open."
      if (found.rule === 'quotation' && stance === 'subject' && followsQuotation(r, sentence, trigger.subject!.first) && r.tokens.lower[group.end] !== ':') {
        const around = contentAround(r, sentence, trigger, triggers);
        if (around && around.mode === 'direct') { pieces = [around.pieces[0]!, ...found.pieces]; for (const q of around.quotes) used.add(q); }
      }
      mode = found.rule === 'quotation' ? 'direct' : 'indirect';
      if (found.rule === 'quotation' && r.tokens.lower[found.pieces[0]!.first - 1] === ':' ) mode = 'indirect';
    } else if (stance === 'subject' && cue.frames.quote && followsQuotation(r, sentence, trigger.subject!.first)) {
      const around = contentAround(r, sentence, trigger, triggers);
      if (around) { pieces = around.pieces; mode = around.mode; rule = around.rule; for (const q of around.quotes) used.add(q); }
    }
  }
  if (!pieces || pieces.length === 0) return null;
  // "As we said": the author is no party.
  if (trigger.quote < 0 && trigger.subject && stance !== 'shared' && speaksOfItself(r, trigger)) return null;
  // Inside a quotation its speaker says what he does himself; only his earlier words are reported ("I told them that ...").
  if (trigger.quote >= 0 && trigger.subject && stance === 'subject' && speaksOfItself(r, trigger) && !(rule === 'clause' && act === 'declare' && group.cueFirst !== group.main)) return null;
  // Charges have names in marks; nobody speaks them.
  if (trigger.stance === 'agent' && trigger.subject === null && act === 'accuse' && pieces.some(p => r.quoteOf[p.first + 1]! >= 0)) return null;
  // "deux montres estimées à 15 000 euros": said by nobody
  if ((group.passive || group.kind === 'participle') && cue.frames.party.length === 0 && stance === 'agent' && trigger.subject === null && rule === 'marked' && !clauseOf(r, pieces[0]!)) return null;
  // "Teams were asked to ...": a passive demand of nobody
  if (group.passive && stance === 'agent' && trigger.subject === null && (act === 'demand' || act === 'propose')) return null;
  if (mode === 'indirect') {
    for (const piece of pieces) for (let i = piece.first; i < piece.end; i++) if (r.quoteOf[i]! >= 0 && r.quoteOf[i] !== (trigger.quote >= 0 ? r.quoteOf[group.main] : -2)) { mode = 'mixed'; used.add(r.quoteOf[i]!); }
  } else for (const piece of pieces) { const q = r.quoteOf[piece.first]!; if (q >= 0) used.add(q); }

  let sourceTokens: Range | null = trigger.subject;
  let continues: Draft | null = null;
  if (stance === 'shared') {
    let owner = trigger.sharedWith;
    while (owner >= 0 && triggers[owner]!.subject === null && triggers[owner]!.sharedWith >= 0) owner = triggers[owner]!.sharedWith;
    const origin = owner >= 0 ? triggers[owner]! : null;
    sourceTokens = origin?.subject ?? trigger.subject;
    if (origin && made[owner]) continues = made[owner] ?? null;
    if (!origin && !sourceTokens) return null;
  }
  if (group.passive && stance === 'agent' && target === null && trigger.begin < group.first) target = { first: trigger.begin, end: group.first };
  if (group.object >= 0 && target === null && cue.frames.party.length > 0) target = { first: group.object, end: group.object + 1 };
  return {
    rule, mode, content: [...pieces], cue: cueSpan(r, group), source: sourceTokens ? spanOf(r, sourceTokens) : null, sourceTokens, continues,
    goesOn: stance === 'lead', quotable: cue.frames.quote && rule !== 'object', act, target, earlier: group.earlier, sentence: number, at: group.main, reportedBy: null, place: -1,
  };
}

/** Whether a quotation ends right before `first`, in this sentence or as a question or call of its own before it ("Why?" Smith asked). */
function followsQuotation(r: Reading, sentence: SentenceRange, first: number): boolean {
  const at = r.tokens.lower[first - 1] === ',' ? first - 2 : first - 1;
  const q = quoteClosingAt(r, at);
  if (q < 0) return false;
  if (at >= sentence.firstToken) return true;
  const last = r.tokens.lower[at - 1];
  return first === sentence.firstToken && (last === '?' || last === '!' || last === ',');
}

/** Whether a piece is more than a marker with a noun phrase: a clause, an infinitive, or words in marks. */
function clauseOf(r: Reading, piece: Range): boolean {
  if (is(r, piece.first + 1, C.that) || startsInfinitive(r, piece.first + 1, piece.end)) return true;
  for (let i = piece.first; i < piece.end; i++) if (r.quoteOf[i]! >= 0) return true;
  return false;
}

/** Whether a comma, inside or behind the marks, parts a quotation from what follows at `first`. */
function endsWithComma(r: Reading, first: number): boolean {
  if (r.tokens.lower[first - 1] === ',') return !isNameInMarks(r, quoteClosingAt(r, first - 2));
  const last = r.tokens.lower[first - 2];
  return last === ',' || last === '?' || last === '!';
}

/** "Nous avons proposé ..." inside a quotation: the speaker of it says so, and no other. */
function speaksOfItself(r: Reading, trigger: Trigger): boolean {
  const subject = trigger.subject!;
  return subject.end === subject.first + 1 && isListed(r, subject.first, Listed.firstPerson);
}

/** "Même si X a dit que ..., Y ...": a dependent clause opens the sentence, and its main clause is no more of X. */
function opensConcession(r: Reading, sentence: SentenceRange, trigger: Trigger): boolean {
  const at = (trigger.subject && trigger.stance === 'subject' ? trigger.subject.first : trigger.group.first) - 1;
  return trigger.stance === 'subject' && at >= sentence.firstToken && at <= sentence.firstToken + 1 && is(r, at, C.subordinator) && !is(r, at, C.relative) && !isListed(r, at, Listed.as) && (at === sentence.firstToken || is(r, at - 1, C.adverb | C.coordinator));
}

/** "si X dit que", "whether Y said": nobody says it. */
function isHypothetical(r: Reading, sentence: SentenceRange, trigger: Trigger): boolean {
  const at = (trigger.subject && trigger.stance === 'subject' ? trigger.subject.first : trigger.group.first) - 1;
  if (is(r, at - 1, C.be)) return false; // "c'est pourquoi il demande"
  // "même si X a dit", and "si X a annoncé ..., Y ..." of what has been said: they concede
  if (at === sentence.firstToken + 1 && phraseLength(r, at - 1, r.vocabulary.concessions) === 2) return false;
  if (r.pack.grammar.infinitive !== null && trigger.group.cueFirst !== trigger.group.main && !trigger.group.unreal && !trigger.group.passive && at === sentence.firstToken) return false;
  return at >= sentence.firstToken && is(r, at, C.question) && is(r, at, C.subordinator) && !is(r, at, C.relative);
}
