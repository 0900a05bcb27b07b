/** Where content ends: at the cue of another, at a comment, a contrast, an afterthought, or with its sentence. */
import { Shape, TokenKind } from '../../../model/segmented.js';
import { WordClass as C } from '../../../model/words/grammar.js';
import { is, isListed, phraseLength, quoteOpeningAt, type Reading } from './reading.js';
import type { Trigger } from './triggers.js';
import { Listed } from './vocabulary.js';
import { beginsPhrase, isVerb, opensVerb, type Range } from './words.js';

/** A clause shows its verb within so many words. */
const VERB_REACH = 30;

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
    else if (mark === ',' && phraseLength(r, i + 1, r.vocabulary.according) > 0) { stop = i; break; }
    else if (mark === ',' && phraseLength(r, i + 1, r.vocabulary.contrasts) > 0 && i > from + 1) { stop = i; break; }
    else if (mark === ',' && is(r, i + 2, C.that | C.relative) && isListed(r, i + 1, Listed.comment) && i > from + 1) { stop = i; break; }
    else if (mark === ',' && isListed(r, i + 1, Listed.afterthought) && is(r, i + 2, C.preposition) && !is(r, i + 2, C.genitive)) { stop = i; break; }
    else if ((mark === '.' || mark === '!' || mark === '?') && i + 1 < stop && tokens.shape[i + 1] === Shape.capital && tokens.end[i]! < tokens.start[i + 1]! && tokens.end[i - 1]! - tokens.start[i - 1]! > 2) { stop = i; break; }
  }
  return trimEnd(r, from, stop);
}

/** Whether a cue stands in a relative clause behind a comma: "X, qui accuse Y de ..., ", "l'accord, que Y qualifie de ..., ". */
function standsInRelative(r: Reading, trigger: Trigger): boolean {
  if (trigger.stance === 'relative' || trigger.relative) return r.tokens.lower[trigger.begin] === ',';
  const at = trigger.subject ? trigger.subject.first - 1 : -1;
  return at > 0 && trigger.stance === 'subject' && isListed(r, at, Listed.objectRelative) && r.tokens.lower[at - 1] === ',';
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
      if (isListed(r, next, Listed.as) && is(r, next + 1, C.determiner)) continue;
      if (isListed(r, next, Listed.afterthought) && is(r, next + 1, C.determiner)) continue;
      if (phraseLength(r, next, r.vocabulary.joins) > 0) { i = next + 1; continue; }
      // "le verdict, qui prive ...": a relative clause belongs to its noun
      if (is(r, next, C.relative) && !is(r, next, C.that) && !r.pack.grammar.wheres.has(r.tokens.lower[next]!)) { inClause = true; i = next; continue; }
      // "food, water, and medication": a further item and no further clause
      if (is(r, next, C.coordinator) && beginsItem(r, next + 1, stop)) { i = next; continue; }
      if (is(r, next, C.relative | C.subordinator | C.coordinator | C.time | C.adverb)) return trimEnd(r, from, i);
      if (isListed(r, next, Listed.gerundEnding) || opensClause(r, next, stop)) return trimEnd(r, from, i);
    }
    if (is(r, i, C.relative | C.that) && !is(r, i, C.determiner)) inClause = true;
    if (!inClause && r.pack.grammar.infinitive !== null && isVerb(r, i)) {
      let first = i;
      while (first > from + 1 && is(r, first - 1, C.object | C.reflexive | C.negation)) first--;
      return trimEnd(r, from, first);
    }
    if (!inClause && isListed(r, i, Listed.when) && i > from + 1) return trimEnd(r, from, i);
    if (phraseLength(r, i, r.vocabulary.contrasts) > 0) return trimEnd(r, from, i);
  }
  return stop;
}

/** Whether a noun phrase without verb begins at `i` and goes on to the next comma or the end. */
function beginsItem(r: Reading, i: number, stop: number): boolean {
  if (i >= stop || is(r, i, C.subject | C.preposition | C.adverb | C.subordinator | C.relative | C.negation) && !is(r, i, C.determiner)) return false;
  if (!beginsPhrase(r, i) && (r.pack.grammar.infinitive !== null || r.tokens.kind[i] !== TokenKind.word)) return false;
  return !opensVerb(r, i, stop) && !opensClause(r, i, stop);
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
  while (end > from + 1 && ((r.tokens.kind[end - 1] === TokenKind.mark && /^[.,;:–—-]$/.test(r.tokens.lower[end - 1]!)) || r.tokens.kind[end - 1] === TokenKind.newline || is(r, end - 1, C.coordinator) || phraseLength(r, end - 2, r.vocabulary.concessions) === 2)) end -= phraseLength(r, end - 2, r.vocabulary.concessions) === 2 ? 2 : 1;
  return end;
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
