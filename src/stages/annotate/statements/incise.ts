/** Cues behind or inside what they report: « ..., a-t-il dit, ... », "...," said X, and without marks: ..., a précisé X. */
import { Shape, TokenKind, type SentenceRange } from '../../../model/segmented.js';
import { WordClass as C } from '../../../model/words/grammar.js';
import { innerOf, trimEnd } from './extent.js';
import { is, quoteClosingAt, quoteOpeningAt, type Reading } from './reading.js';
import type { Trigger } from './triggers.js';
import { hasVerb, isPartOfPhrase, type Range } from './words.js';

export interface InciseContent {
  readonly rule: 'incise inside quotation' | 'quotation before cue' | 'mixed before cue' | 'clause before cue';
  readonly pieces: readonly Range[];
  readonly mode: 'direct' | 'mixed' | 'indirect';
  /** Quotations used up. */
  readonly quotes: readonly number[];
}

/** Takes an incise (or a cue whose subject follows a quotation) and where it begins; gives the content around it, or null. */
export function contentAround(r: Reading, sentence: SentenceRange, trigger: Trigger, triggers: readonly Trigger[]): InciseContent | null {
  const { tokens } = r;
  const { group } = trigger;
  const begin = trigger.stance === 'incise' ? trigger.begin : trigger.subject!.first;
  let behind = Math.max(group.end, trigger.stance === 'incise' ? trigger.subject!.end : group.end);

  // Inside a quotation that stays open.
  //  « Nous devons partir, a-t-il dit. Il y a urgence. »
  //                      ^ begin      ^ resume
  if (trigger.quote >= 0) {
    const inner = innerOf(r, trigger.quote);
    const pieces: Range[] = [];
    const from = innerStart(inner.first);
    if (begin > from) pieces.push({ first: from, end: trimEnd(r, from, begin) });
    let resume = behind;
    while (resume < inner.end && !(tokens.kind[resume] === TokenKind.mark && /^[.,;:!?…–—]$/.test(tokens.lower[resume]!))) resume++;
    const next = triggers.find(t => t.begin > resume && t.stance === 'incise' && t.quote === trigger.quote);
    const end = next ? next.begin : inner.end;
    if (resume + 1 < end) pieces.push({ first: resume + 1, end });
    return pieces.length > 0 ? { rule: 'incise inside quotation', pieces, mode: 'direct', quotes: [trigger.quote] } : null;

    function innerStart(first: number): number {
      for (let k = triggers.length - 1; k >= 0; k--) {
        const t = triggers[k]!;
        if (t.quote === trigger.quote && t.stance === 'incise' && t.group.main < group.main) {
          let at = Math.max(t.group.end, t.subject!.end);
          while (at < inner.end && tokens.kind[at] !== TokenKind.mark) at++;
          return Math.min(at + 1, begin);
        }
      }
      return first;
    }
  }

  let last = begin - 1;
  while (last > sentence.firstToken && (tokens.lower[last] === ',' || tokens.lower[last] === '–' || tokens.lower[last] === '—') && quoteClosingAt(r, last) < 0) last--;
  const closing = quoteClosingAt(r, last);
  const q = closing >= 0 && isPartOfPhrase(r, closing, sentence.firstToken) ? -1 : closing;
  const earlier = boundaryBefore(r, sentence, begin, trigger, triggers);
  if (q >= 0) {
    const quote = r.quotes[q]!;
    const joined = quotesJoined(r, earlier, q);
    const first = r.quotes[joined[0]!]!.firstToken;
    const alone = first <= earlier || isConnective(r, earlier, first) || isAdjunct(r, earlier, first);
    const quotes = alone ? joined : [q];
    const pieces: Range[] = alone ? joined.map(k => innerOf(r, k)) : [{ first: earlier, end: quote.endToken }];
    const more = continuation(r, sentence, behind, triggers);
    if (more >= 0) { pieces.push(innerOf(r, more)); quotes.push(more); }
    return { rule: alone ? 'quotation before cue' : 'mixed before cue', pieces, mode: alone ? 'direct' : 'mixed', quotes };
  }
  if (trigger.stance !== 'incise' || isParticiple(r, trigger, behind, sentence.endToken)) return null;
  // "Comme l'a souligné X, rien n'est joué.": the content follows
  while (behind < sentence.endToken && tokens.kind[behind] !== TokenKind.mark && !is(r, behind, C.that | C.subordinator)) behind++;
  const goesOn = tokens.lower[behind] === ',' && behind + 2 < sentence.endToken;
  if (begin <= earlier) return goesOn ? contentAfter(r, behind + 1, trimEnd(r, behind + 1, sentence.endToken)) : null;
  if (begin - earlier < 2 && !goesOn) return null;
  const end = trimEnd(r, earlier, begin);
  // "It was, she said, the worst day": the clause is not complete before the cue
  if ((!hasVerb(r, earlier, end) || is(r, end - 1, C.be | C.have | C.modal | C.that | C.subordinator) || (goesOn && is(r, behind + 1, C.be | C.have | C.modal) && !is(r, behind + 1, C.gerund))) && goesOn) {
    const pieces = [{ first: earlier, end }, { first: behind + 1, end: trimEnd(r, behind + 1, sentence.endToken) }];
    const inside = quotesIn(r, pieces);
    return { rule: 'clause before cue', pieces, mode: inside.length > 0 ? 'mixed' : 'indirect', quotes: inside };
  }
  const quotes = quotesIn(r, [{ first: earlier, end }]);
  return { rule: 'clause before cue', pieces: [{ first: earlier, end }], mode: quotes.length > 0 ? 'mixed' : 'indirect', quotes };
}

// "Mr Brill accepted the line, an idea first put forward in March by Ostrand."
//                                                  ^ a participle: its agent follows
function isParticiple(r: Reading, { group, subject }: Trigger, behind: number, end: number): boolean {
  const { tokens } = r;
  if (subject === null || subject.end > group.first) return false;
  // "by phone" is no agent
  for (let t = behind; t + 1 < end && tokens.kind[t] !== TokenKind.mark; t++) if (is(r, t, C.agent) && (is(r, t + 1, C.determiner) || tokens.shape[t + 1] !== Shape.lower)) return true;
  return false;
}

/** "Comme l'a dit X, ...", "Selon ce qu'a dit X, « ... »": what follows the comma, direct where it is one quotation. */
function contentAfter(r: Reading, first: number, end: number): InciseContent {
  const q = quoteOpeningAt(r, first);
  if (q >= 0 && r.quotes[q]!.endToken >= end) return { rule: 'clause before cue', pieces: [innerOf(r, q)], mode: 'direct', quotes: [q] };
  const quotes = quotesIn(r, [{ first, end }]);
  return { rule: 'clause before cue', pieces: [{ first, end }], mode: quotes.length > 0 ? 'mixed' : 'indirect', quotes };
}

/** Numbers of the outer quotations in some stretches. */
function quotesIn(r: Reading, pieces: readonly Range[]): number[] {
  const found = new Set<number>();
  for (const piece of pieces) for (let i = piece.first; i < piece.end; i++) if (r.quoteOf[i]! >= 0) found.add(r.quoteOf[i]!);
  return [...found];
}

/** Where the content before an incise begins: the sentence, or behind a colon or an earlier incise with its quotation. */
function boundaryBefore(r: Reading, sentence: SentenceRange, begin: number, trigger: Trigger, triggers: readonly Trigger[]): number {
  let from = sentence.firstToken;
  for (const t of triggers) {
    if (t.group.main >= trigger.group.main) break;
    if (t.stance === 'incise' && t.quote === trigger.quote) from = Math.max(from, t.group.end, t.subject?.end ?? 0);
  }
  for (let i = from; i < begin; i++) {
    const q = r.quoteOf[i]!;
    if (q >= 0) { i = r.quotes[q]!.endToken - 1; continue; }
    if (r.tokens.lower[i] === ':' || r.tokens.lower[i] === ';') from = i + 1;
  }
  while (from < begin && r.tokens.kind[from] === TokenKind.mark && quoteOpeningAt(r, from) < 0 && r.tokens.lower[from] !== '(' && r.tokens.lower[from] !== '[') from++;
  return from;
}

/** A quotation with those before it that only "and" or a comma joins to it: « Je reste » et « je me battrai », a dit X. */
function quotesJoined(r: Reading, from: number, last: number): number[] {
  const joined = [last];
  for (let i = r.quotes[last]!.firstToken - 1; i > from; i--) {
    const q = quoteClosingAt(r, i);
    if (q >= 0) { joined.unshift(q); i = r.quotes[q]!.firstToken; continue; }
    if (r.tokens.lower[i] !== ',' && !is(r, i, C.coordinator)) break;
  }
  return joined;
}

/** "Dans un communiqué, « ... », a dit X": a place or time without verb, and its comma. */
function isAdjunct(r: Reading, from: number, to: number): boolean {
  return to - from > 1 && r.tokens.lower[to - 1] === ',' && !hasVerb(r, from, to) && (!is(r, from, C.determiner) || is(r, from, C.preposition));
}

/** Whether only words that lead over ("Mais", "And") stand in [from, to). */
function isConnective(r: Reading, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let i = from; i < to; i++) if (!is(r, i, C.coordinator | C.adverb) && r.tokens.kind[i] !== TokenKind.mark) return false;
  return true;
}

/** A quotation that goes on behind the incise: "...", a dit X, "...". Gives its number or -1. */
function continuation(r: Reading, sentence: SentenceRange, behind: number, triggers: readonly Trigger[]): number {
  let i = behind;
  for (let steps = 0; i < sentence.endToken && steps < 30; steps++) {
    if (triggers.some(t => t.begin === i && t.group.main > i - 1 && t.group.main >= behind && t.group.main <= i + 8)) return -1;
    const q = quoteOpeningAt(r, i);
    if (q >= 0) return r.tokens.lower[i - 1] === ',' || r.tokens.lower[i - 1] === ':' || r.tokens.lower[i - 1] === '.' ? (r.quotes[q]!.endToken >= sentence.endToken - 1 || r.quotes[q]!.endToken - r.quotes[q]!.firstToken > 6 ? q : -1) : -1;
    if (r.tokens.lower[i] === ';') return -1;
    i++;
  }
  return -1;
}
