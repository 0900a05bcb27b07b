/** The noun phrases that name gatherings: "une réunion du conseil Nord-Sud", "the Nord-Sud Council meeting". */
import type { LanguagePack } from '../../../model/language.js';
import type { MeetingClass, MeetingNoun } from '../../../model/words/meetings.js';
import { Shape, TokenKind } from '../../../model/segmented.js';
import { foldForComparison } from '../../../text/fold.js';
import { matchPhrase } from '../../../text/phrases.js';
import type { ReadSentence, Reading, TokenSpan } from '../reading.js';
import { spansOver } from '../spans.js';
import type { MeetingLexicon } from './lexicon.js';

/** How the phrase is determined: "cette réunion", "la réunion", "une réunion", "pourparlers". */
export type Determination = 'back' | 'definite' | 'indefinite' | 'none';

export interface NounPhrase extends TokenSpan {
  /** The token of the noun itself. */
  readonly noun: number;
  readonly kind: MeetingNoun;
  /** The standing forum inside the phrase ("conseil Nord-Sud"), or the phrase itself where its noun is one. */
  readonly body: (TokenSpan & { readonly class: MeetingClass }) | null;
  /** Tokens of names in it. */
  readonly names: readonly number[];
  readonly determination: Determination;
  readonly earlier: boolean;
  readonly later: boolean;
}

const QUOTES = new Set(['"', '«', '»', '“', '”', '„', "'", '‘', '’']);

/** A phrase is no longer than this many tokens: what comes behind is another clause. */
const LONGEST = 24;
/** So many qualifiers and names may stand before the noun. */
const LONGEST_BEFORE = 8;

/** All phrases of a sentence in text order, none inside another. Linear in the sentence. */
export function findNounPhrases(reading: Reading, sentence: ReadSentence, lexicon: MeetingLexicon): readonly NounPhrase[] {
  const found: NounPhrase[] = [];
  let from = sentence.first;
  for (let at = sentence.first; at < sentence.end; at++) {
    const kind = lexicon.nouns.get(reading.tokens.lower[at]!);
    if (!kind) continue;
    // "the River Commission meeting": the forum's name belongs to the noun behind it.
    if (reading.pack.names.compounds && kind.use === 'body' && followedByEvent(reading, at, sentence.end, lexicon)) continue;
    const not = matchPhrase(lexicon.notMeetings, reading.tokens, at, sentence.end) ?? (at > sentence.first ? matchPhrase(lexicon.notMeetings, reading.tokens, at - 1, sentence.end) : null);
    if (not && not.end > at) { at = Math.max(at, not.end - 1); continue; }
    // "La Réunion", an island; "Saint-Denis (Réunion)".
    if (kind.use === 'event' && isName(reading, at) && at > sentence.first && spansOver(reading.mentions, at).some(m => (m.kind === 'place' || m.kind === 'state') && m.end - m.first <= 2)) continue;
    const phrase = readPhrase(reading, lexicon, kind, at, from, sentence.end);
    if (!phrase) continue;
    found.push(phrase);
    from = phrase.end;
    at = phrase.end - 1;
  }
  return found;
}

function followedByEvent(reading: Reading, at: number, limit: number, lexicon: MeetingLexicon): boolean {
  const next = at + 1 < limit && reading.pack.names.genitive.has(reading.tokens.lower[at + 1]!) ? at + 2 : at + 1;
  return next < limit && lexicon.nouns.get(reading.tokens.lower[next]!)?.use === 'event';
}

function isName(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  return tokens.kind[at] === TokenKind.word && tokens.shape[at] !== Shape.lower;
}

function readPhrase(reading: Reading, lexicon: MeetingLexicon, given: MeetingNoun, noun: number, from: number, limit: number): NounPhrase | null {
  const { tokens, pack } = reading;
  // A conference in small letters is one gathering, and so is "a three-day assembly"; written as a name it is a standing forum.
  const own = given.use === 'body' && !isName(reading, noun) && (given.class === 'conference' || (noun > from && reading.pack.meetings.qualifiers.has(reading.tokens.lower[noun - 1]!)));
  const kind: MeetingNoun = own ? { ...given, use: 'event' } : given;
  const words = pack.meetings;
  const { first, determiner } = backwards(reading, noun, from);
  const end = forwards(reading, lexicon, noun, Math.min(limit, noun + LONGEST));
  const names: number[] = [];
  let body: NounPhrase['body'] = null;
  for (let t = first; t < end; t++) {
    if (t !== noun && isName(reading, t) && !(t === first && words.articles.has(tokens.lower[t]!)) && !words.qualifiers.has(tokens.lower[t]!) && !words.earlier.has(tokens.lower[t]!)) names.push(t);
    const inner = lexicon.nouns.get(tokens.lower[t]!);
    if (inner?.use === 'body' && !(inner.class === 'conference' && !isName(reading, t)) && (kind.use !== 'body' || t === noun) && !body) body = { first: t, end, class: inner.class };
  }
  if (body) body = pack.names.compounds ? { ...body, first: bodyBegin(reading, body.first, first) } : { ...body, end: bodyEnd(reading, body.first, end) };
  // "le conseil" is a gathering only by its name, or written as a name.
  if (kind.use === 'body' && names.length === 0 && !(isName(reading, noun) && noun > from)) return null;
  const before = Array.from({ length: noun - first }, (_, k) => tokens.lower[first + k]!);
  return {
    first, end, noun, kind, body, names,
    determination: determiner,
    earlier: before.some(w => words.earlier.has(w)) || (end > noun + 1 && words.earlier.has(tokens.lower[noun + 1]!)),
    later: before.some(w => words.later.has(w)) || (end > noun + 1 && words.later.has(tokens.lower[noun + 1]!)),
  };
}

/** From the noun to the left: qualifiers, in languages that compound also names, numbers and members, then the article. */
function backwards(reading: Reading, noun: number, from: number): { readonly first: number; readonly determiner: Determination } {
  const { tokens, pack } = reading;
  const words = pack.meetings;
  let first = noun;
  while (first > from && noun - first < LONGEST_BEFORE) {
    const lower = tokens.lower[first - 1]!;
    const before = words.qualifiers.has(lower) || words.earlier.has(lower) || words.later.has(lower)
      || (pack.names.compounds && !words.articles.has(lower) && (words.members.has(lower) || pack.names.genitive.has(lower) || (isName(reading, first - 1) && !pack.names.functionWords.has(lower) && reading.inDate[first - 1] !== 1)
        || ((lower === '-' || lower === '–') && first - 2 >= from && isName(reading, first - 2))));
    if (!before) break;
    first--;
  }
  while (first < noun && pack.names.genitive.has(tokens.lower[first]!)) first++;
  const lower = first > from ? tokens.lower[first - 1]! : '';
  const own = tokens.lower[first]!;
  const determiner: Determination = words.backwards.has(lower) ? 'back' : pack.names.determiners.indefinite.has(lower) ? 'indefinite'
    : pack.names.determiners.definite.has(lower) || pack.names.determiners.contracted.has(lower) || pack.names.determiners.possessive.has(lower) ? 'definite' : words.backwards.has(own) ? 'back' : 'none';
  return { first, determiner };
}

/** From the noun to the right: qualifiers, names, and complements that name who meets or what the forum is. */
function forwards(reading: Reading, lexicon: MeetingLexicon, noun: number, limit: number): number {
  const { tokens, pack } = reading;
  const words = pack.meetings;
  // A forum that the mentions know by its full name ends where that name ends.
  const whole = lexicon.nouns.get(tokens.lower[noun]!)!.use === 'body' ? reading.mentions.find(m => m.first <= noun && noun < m.end && m.kind === 'organisation' && m.form === 'name') : undefined;
  let end = Math.max(noun + 1, Math.min(limit, whole?.end ?? 0));
  let list = false;
  let between = false;
  while (end < limit) {
    const lower = tokens.lower[end]!;
    if (inDate(reading, end)) break;
    if (words.qualifiers.has(lower) && !pack.names.compounds) { end++; continue; }
    if (isName(reading, end) && !(pack.names.compounds && end === noun + 1 && lexicon.nouns.get(tokens.lower[noun]!)!.use === 'event')) { end = pastMention(reading, end, limit); continue; }
    if (QUOTES.has(lower)) {
      if (end + 1 < limit && (isName(reading, end + 1) || lexicon.nouns.has(tokens.lower[end + 1]!)) && !QUOTES.has(tokens.lower[end - 1]!)) { end++; continue; }
      if (opened(reading, noun, end)) { end++; continue; }
      break;
    }
    const joins = words.of.has(lower) || words.between.has(lower) || (words.with.has(lower));
    // A comma lists who meets only behind "entre": behind "de" and "avec" it ends the phrase.
    const lists = words.and.has(lower) && list && (lower !== ',' || between);
    if (!joins && !lists) break;
    const group = complement(reading, lexicon, end + 1, limit);
    if (group < 0) break;
    list = true;
    between = between || words.between.has(lower);
    end = group;
  }
  while (end > noun + 1 && (QUOTES.has(tokens.lower[end - 1]!) ? !opened(reading, noun, end - 1) : false)) end--;
  return end;
}

/** Whether a mark that opens a quotation stands between the noun and `at` without its partner. */
function opened(reading: Reading, noun: number, at: number): boolean {
  let marks = 0;
  for (let t = noun + 1; t < at; t++) if (QUOTES.has(reading.tokens.lower[t]!)) marks++;
  return marks % 2 === 1;
}

/** The end of a complement that begins at `at`, behind its preposition, or -1 where it names nobody who meets. */
function complement(reading: Reading, lexicon: MeetingLexicon, at: number, limit: number): number {
  const { tokens, pack } = reading;
  const words = pack.meetings;
  let t = at;
  while (t < limit && (words.articles.has(tokens.lower[t]!) || words.counterparts.has(tokens.lower[t]!) || pack.names.determiners.possessive.has(tokens.lower[t]!))) t++;
  if (t < limit && QUOTES.has(tokens.lower[t]!)) t++;
  if (t >= limit || inDate(reading, t)) return -1;
  const mention = mentionFrom(reading, t) ?? (t > at ? mentionFrom(reading, t - 1) : null);
  if (mention && mention.end <= limit + LONGEST) return Math.min(mention.end, limit);
  let any = false;
  for (; t < limit; t++) {
    const lower = tokens.lower[t]!;
    if (inDate(reading, t)) break;
    const noun = lexicon.nouns.get(lower);
    if (isName(reading, t) || words.members.has(lower) || noun?.use === 'body' || noun?.use === 'event') { any = true; continue; }
    if (any && words.qualifiers.has(lower)) continue;
    break;
  }
  return any ? t : -1;
}

function inDate(reading: Reading, at: number): boolean {
  return reading.inDate[at] === 1;
}

function mentionFrom(reading: Reading, at: number): TokenSpan | null {
  return reading.mentionAt.get(at) ?? null;
}

function pastMention(reading: Reading, at: number, limit: number): number {
  const mention = reading.mentions.find(m => m.first === at && m.form !== 'pronoun' && m.form !== 'role');
  return mention ? Math.max(at + 1, Math.min(limit, mention.end)) : at + 1;
}

function bodyBegin(reading: Reading, at: number, first: number): number {
  let begin = at;
  while (begin > first && isName(reading, begin - 1) && !reading.pack.meetings.articles.has(reading.tokens.lower[begin - 1]!)) begin--;
  return begin;
}

/** A forum's own name ends before those who meet in it: "conseil Nord-Sud" of "conseil Nord-Sud avec ...". */
function bodyEnd(reading: Reading, at: number, end: number): number {
  const words = reading.pack.meetings;
  let t = at + 1;
  while (t < end && !words.with.has(reading.tokens.lower[t]!) && !words.between.has(reading.tokens.lower[t]!) && !QUOTES.has(reading.tokens.lower[t]!)) t++;
  return t;
}

/** The folded words of a name that tell it from others, in forms that are the same in every language; gatherings and small words aside. */
export function forumWords(name: string, { meetings, names }: LanguagePack): readonly string[] {
  const words = name.split(/[\s'-]+/).filter(w => meetings.concepts.has(foldForComparison(w)) ? !meetings.nouns.has(w.toLowerCase()) : !meetings.nouns.has(w.toLowerCase()) && !names.functionWords.has(w.toLowerCase()) && !meetings.and.has(w.toLowerCase()));
  return [...new Set(words.flatMap(w => foldForComparison(w).split(' ')).filter(w => w.length > 1).map(w => meetings.concepts.get(w) ?? w))];
}

/** Folded words of names, compounds cut at their hyphens: what tells one forum from another. */
export function nameWords(reading: Reading, names: readonly number[]): readonly string[] {
  return forumWords(names.map(t => reading.tokens.lower[t]!).join(' '), reading.pack);
}
