/** "selon X, ...", "according to X, ...": an indirect statement of X, cut in two where the words stand in its middle. */
import { Shape, TokenKind } from '../../../model/segmented.js';
import { WordClass as C } from '../../../model/words/grammar.js';
import { trimEnd } from './extent.js';
import { draftsOf, type Draft } from './draft.js';
import { phraseEnd } from './phrase-after.js';
import { is, isListed, phraseLength, type Reading } from './reading.js';
import { spanOf } from './spans.js';
import type { Trigger } from './triggers.js';
import { Listed } from './vocabulary.js';
import { beginsPhrase, hasVerb, type Range } from './words.js';

/** Tokens of a relative clause between a speaker and what he says. */
const LONGEST_RELATIVE = 25;

/** Adds the statements of a sentence that a preposition attributes. Takes which of `r.spots` are in it. */
export function accordingStatements(r: Reading, number: number, spots: Range, triggers: readonly Trigger[], drafts: Draft[], used: Set<number>): void {
  const sentence = r.sentences[number]!;
  const { tokens, pack } = r;
  let behind = sentence.firstToken;
  for (let k = spots.first; k < spots.end; k++) {
    const i = r.spots[k]!;
    if (i < behind || !isListed(r, i, Listed.according | Listed.accordingFirst)) continue;
    let length = phraseLength(r, i, r.vocabulary.according);
    const opens = length > 0 ? 0 : phraseLength(r, i, r.vocabulary.accordingFirst);
    const leads = opens > 0 && (i === sentence.firstToken || (tokens.lower[i - 1] === ',' && leadOf(r, sentence.firstToken, i) >= i));
    if (length === 0 && !leads) continue;
    if (tokens.kind[i] !== TokenKind.word || r.quoteOf[i]! >= 0) continue;
    if (leads && isSpeakerBeforeComma(r, i + opens, sentence.endToken)) length = opens;
    if (length === 0) continue;
    const at = i + length;
    if (at >= sentence.endToken || pack.cues.accordingNever.has(tokens.lower[at]!) || pack.cues.accordingNever.has(tokens.lower[at + 1] ?? '') && is(r, at, C.determiner)) continue;
    // "per game", "per kilo": a rate
    if (length === 1 && pack.grammar.infinitive === null && tokens.shape[at] === Shape.lower && !is(r, at, C.determiner)) continue;
    const pronoun = is(r, at, C.pronoun | C.subject) && !is(r, at, C.determiner);
    if (!pronoun && !beginsPhrase(r, at) && !(pack.grammar.infinitive === null && tokens.kind[at] === TokenKind.word)) continue;
    if (is(r, at, C.relative) || (isListed(r, at, Listed.comment) && is(r, at + 1, C.that))) continue;
    if (isUsage(r, at, sentence.endToken)) continue;
    const source: Range = pronoun ? { first: at, end: at + 1 } : { first: at, end: speakerEnd(r, at, sentence.endToken, leadOf(r, sentence.firstToken, i) >= i) };
    // "il possédait deux montres, d'après son évaluation": his own estimate, inside what he says
    const own = pack.names.possessives.some(p => p.form === tokens.lower[at]);
    if (own && r.mentionOf[at]! < 0 && draftsOf(drafts, number).some(d => d.content.some(c => c.end <= i && c.end >= i - 1))) continue;
    const pieces = around(r, sentence.firstToken, sentence.endToken, i, source.end, triggers);
    if (pieces.length === 0) continue;
    let mode: Draft['mode'] = 'indirect';
    for (const piece of pieces) for (let n = piece.first; n < piece.end; n++) if (r.quoteOf[n]! >= 0) { mode = 'mixed'; used.add(r.quoteOf[n]!); }
    drafts.push({
      rule: 'according to', mode, content: pieces, cue: { start: tokens.start[i]!, end: tokens.end[at - 1]! }, source: spanOf(r, source), sourceTokens: source, continues: null,
      act: 'declare', target: null, earlier: false, sentence: number, at: i, reportedBy: null, place: -1,
    });
    behind = source.end;
  }
}

/** The content around "selon X": what follows where it stands first, else what precedes, and both where it is between commas. */
function around(r: Reading, from: number, limit: number, cue: number, behind: number, triggers: readonly Trigger[]): Range[] {
  const { tokens } = r;
  let start = behind;
  // "according to X, speaking on Friday, ..." : over what hangs on the speaker up to the comma
  while (start < limit && tokens.lower[start] !== ',' && !(tokens.kind[start] === TokenKind.mark) && start - behind < 25) start++;
  // "According to police, who arrived late, ..."
  if (leadOf(r, from, cue) >= cue && tokens.lower[start] === ',' && is(r, start + 1, C.relative) && !is(r, start + 1, C.that)) for (let k = start + 2; k < limit - 1 && k < start + LONGEST_RELATIVE; k++) if (tokens.lower[k] === ',') { start = k; break; }
  const comma = start < limit && tokens.lower[start] === ',';
  const ending = (first: number): number => {
    let end = limit;
    for (const t of triggers) if (t.begin > first && t.cuts >= 0 && (t.stance === 'incise')) { end = Math.min(end, t.begin); break; }
    for (let k = first; k < end; k++) if (tokens.lower[k] === ';' && r.quoteOf[k]! < 0) end = k;
    return trimEnd(r, first, end);
  };
  const lead = leadOf(r, from, cue);
  if (lead >= cue) {
    if (!comma) { start = behind; while (start < limit && tokens.kind[start] === TokenKind.mark) start++; } else start++;
    return start < limit ? [{ first: start, end: ending(start) }] : [];
  }
  const before: Range = { first: lead, end: trimEnd(r, lead, cue) };
  // "même si, selon lui, ...": what precedes the conjunction belongs to another
  if (comma && tokens.lower[cue - 1] === ',' && is(r, cue - 2, C.subordinator | C.coordinator | C.that) && start + 1 < limit) return [{ first: start + 1, end: ending(start + 1) }];
  // "La sortie est selon l'agence « inévitable »"
  if (is(r, cue - 1, C.be | C.have | C.modal) && behind < limit && !is(r, behind, C.coordinator) && tokens.kind[behind] !== TokenKind.newline && (tokens.kind[behind] === TokenKind.word || r.quoteOf[behind]! >= 0)) return [before, { first: behind, end: ending(behind) }];
  let left = cue; // ", toujours selon X, que ..."
  while (left - 1 > from && is(r, left - 1, C.adverb)) left--;
  if (left < cue && comma && tokens.lower[left - 1] === ',' && start + 1 < limit && is(r, start + 1, C.that)) return [{ first: start + 1, end: ending(start + 1) }];
  const open = tokens.lower[cue - 1] === ',' || tokens.lower[cue - 1] === '(' || tokens.lower[cue - 1] === '–';
  if (comma && open && start + 1 < limit && !is(r, start + 1, C.relative)) {
    return before.end > before.first ? [before, { first: start + 1, end: ending(start + 1) }] : [{ first: start + 1, end: ending(start + 1) }];
  }
  return before.end > before.first ? [before] : [];
}

/** "according to the new plan": a word that never speaks heads the phrase, behind small words and at most one other. */
function isUsage(r: Reading, at: number, limit: number): boolean {
  for (let k = at; k < limit && k <= at + 3; k++) {
    if (r.pack.cues.accordingNever.has(r.tokens.lower[k]!)) return true;
    // All before a word but the one right before it are words of a closed class.
    if (k > at && r.classes[k - 1] === 0) return false;
  }
  return false;
}

/** Behind the speaker; where it stands first, an apposition only counts if a clause still follows it. */
function speakerEnd(r: Reading, at: number, limit: number, standsFirst: boolean): number {
  const plain = phraseEnd(r, at, limit, false);
  const apposed = phraseEnd(r, at, limit, true);
  if (apposed === plain || !standsFirst) return apposed;
  return r.tokens.lower[apposed] === ',' && hasVerb(r, apposed, limit) && !hasVerb(r, plain, apposed) ? apposed : plain;
}

/** Where the clause before a cue begins: behind a semicolon or colon; words that only lead over do not count. */
function leadOf(r: Reading, from: number, cue: number): number {
  let first = from;
  for (let i = from; i < cue; i++) if (r.quoteOf[i]! < 0 && (r.tokens.lower[i] === ';' || r.tokens.lower[i] === ':' || (r.tokens.lower[i] === '(' && !closesBefore(r, i, cue)))) first = i + 1;
  let at = first;
  for (let phrase = 1; phrase > 0 && at < cue;) { phrase = phraseLength(r, at, r.vocabulary.adverbPhrases); at += phrase; }
  while (at < cue && (is(r, at, C.coordinator | C.adverb) || r.dateOf[at]! >= 0 || r.tokens.kind[at] === TokenKind.mark && r.quoteOf[at]! < 0)) at++;
  return at >= cue ? cue : first;
}

function closesBefore(r: Reading, open: number, end: number): boolean {
  for (let i = open + 1; i < end; i++) if (r.tokens.lower[i] === ')') return true;
  return false;
}

/** "Pour le ministre, ...": a definite speaker and a comma, then a clause. */
function isSpeakerBeforeComma(r: Reading, at: number, limit: number): boolean {
  const mention = r.mentionOf[at]!;
  const end = phraseEnd(r, at, limit, true);
  if (end >= limit || r.tokens.lower[end] !== ',') return false;
  const named = mention >= 0 ? mention : is(r, at, C.determiner) ? r.mentionOf[at + 1]! : -1;
  if (named >= 0) return (r.mentions[named]!.actor !== null || r.mentions[named]!.form === 'role' || r.mentions[named]!.form === 'group') && r.mentions[named]!.first <= at + 1;
  return r.tokens.shape[at] === Shape.capital && !is(r, at, C.determiner) && r.tokens.shape[at + 1] === Shape.capital;
}
