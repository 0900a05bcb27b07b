/** Who meets: by the noun phrase, by what follows it, and by the subject of its verb. */
import type { ReadMention, ReadSentence, Reading, TokenSpan } from '../reading.js';
import { spansFrom, spansOver } from '../spans.js';
import { commas, isCapital, REACH, type Draft } from './drafts.js';
import type { Place } from './places.js';

/** The object of a verb stands within so many tokens. */
const OBJECT_REACH = 6;

/** Who meets, by the phrase ("entre A et B"), by what follows it ("avec X") and, for a verb, by its subject. */
export function peopleOf(reading: Reading, sentence: ReadSentence, drafts: readonly Draft[], draft: Draft, place: Place | null, listed: readonly TokenSpan[]): { readonly parties: readonly string[]; readonly persons: readonly string[]; readonly mentions: readonly ReadMention[] } {
  const { tokens, pack } = reading;
  const words = pack.meetings;
  const taken: ReadMention[] = [];
  const before = (m: ReadMention): string => tokens.lower[m.first - (words.articles.has(tokens.lower[m.first - 1] ?? '') ? 2 : 1)] ?? '';
  const isPlace = (m: ReadMention): boolean => (place !== null && m.first >= place.first && m.end <= place.end) || words.at.has(tokens.lower[m.first - 1] ?? '') || (words.at.has(before(m)) && !words.with.has(before(m)));
  for (const m of spansFrom(reading.mentions, sentence.first, sentence.end)) {
    if (m.first < sentence.first || m.end > sentence.end || m.form === 'pronoun' || isPlace(m) || listed.some(l => m.first >= l.first && m.end <= l.end)) continue;
    // The forum itself is no party to its meetings.
    if (draft.phrase && m.first <= draft.phrase.noun && draft.phrase.noun < m.end) continue;
    if (draft.phrase?.body && m.kind === 'person' && m.first >= draft.phrase.body.first && m.end <= draft.phrase.body.end) continue;
    if (draft.phrase?.body && m.first <= draft.phrase.body.first && draft.phrase.body.first < m.end) continue;
    const inPhrase = draft.phrase && m.first >= draft.phrase.first && m.end <= draft.phrase.end;
    if (inPhrase || companion(reading, drafts, draft, m) || (draft.verbs.length > 0 && subject(reading, sentence, draft, m))) taken.push(m);
  }
  if (draft.phrase === null && draft.verbs.every(v => v.weak)) taken.push(...received(reading, sentence, draft.span).filter(m => !isPlace(m)));
  return {
    mentions: taken,
    // Names that no list knows may be taken for places or groups; where they stand as those who meet, they are parties.
    parties: [...new Set(taken.filter(m => m.kind === 'state' || m.kind === 'organisation' || (m.kind !== 'person' && m.form !== 'role' && (m.form !== 'group' || namesSeveral(reading, m)))).map(m => m.actor))],
    persons: [...new Set(taken.filter(m => m.kind === 'person').map(m => m.actor))],
  };
}

/** "la Ligue et la Valdorie" taken for one group: two names. */
function namesSeveral(reading: Reading, m: TokenSpan): boolean {
  let names = 0;
  let joined = false;
  for (let t = m.first; t < m.end; t++) {
    if (reading.pack.meetings.and.has(reading.tokens.lower[t]!)) joined = names > 0;
    else if (isCapital(reading, t)) names++;
  }
  return joined && names > 1;
}

/** Whom a verb like "a reçu" takes as its object; without one it tells no gathering. */
export function received(reading: Reading, sentence: ReadSentence, verb: TokenSpan): readonly ReadMention[] {
  return spansFrom(reading.mentions, verb.end, verb.end + OBJECT_REACH).filter(m => m.form !== 'pronoun' && m.end <= sentence.end
    && (m.kind === 'person' || m.kind === 'state' || m.kind === 'organisation') && commas(reading, verb.end, m.first) === 0 && !awarded(reading, verb.end, m.end));
}

/** "a reçu le prix X": no guest. */
function awarded(reading: Reading, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (reading.pack.meetings.awards.has(reading.tokens.lower[t]!)) return true;
  return false;
}

/** Whether a word for those who meet stands in the phrase, before the verb or behind a participle that opens the sentence. */
export function membersBeside(reading: Reading, sentence: ReadSentence, draft: Draft): boolean {
  const { members } = reading.pack.meetings;
  const verb = draft.verbs[0];
  const [from, to] = verb ? (opens(sentence, verb) ? [verb.end, verb.end + REACH] : [verb.first - REACH, verb.first]) : [draft.span.first, draft.span.end];
  for (let t = Math.max(sentence.first, from); t < Math.min(sentence.end, to); t++) if (members.has(reading.tokens.lower[t]!)) return true;
  return false;
}

/** "Réunis jeudi à Bruvelle, les ministres ont ...": the subject follows. */
function opens(sentence: ReadSentence, verb: TokenSpan): boolean {
  return verb.first <= sentence.first + 1;
}

/** Behind the gathering and "avec" or "entre", with nothing but more of the same, dates and places between. */
function companion(reading: Reading, drafts: readonly Draft[], draft: Draft, m: ReadMention): boolean {
  const { tokens, pack } = reading;
  const words = pack.meetings;
  if (m.first < draft.span.end || m.first - draft.span.end > 2 * REACH) return false;
  if (drafts.some(d => d !== draft && d.span.first >= draft.span.end && d.span.first < m.first)) return false;
  let opened = false;
  for (let t = draft.span.end; t < m.first; t++) {
    const lower = tokens.lower[t]!;
    if (words.with.has(lower) || words.between.has(lower)) { opened = true; continue; }
    if (STOPS.has(lower)) return false;
    if (lower !== ',') continue;
    // "au siège de la Ligue, à Bruvelle, avec X": commas stand around places and between names.
    const next = tokens.lower[t + 1] ?? '';
    if (opened ? !lists(reading, t) && !words.at.has(next) : !words.at.has(next) && !words.with.has(next) && !words.between.has(next)) return false;
  }
  return opened;
}

const STOPS = new Set([';', ':', '»', '”', '.', '"', '–', '—', '(']);

/** A comma between two names. */
function lists(reading: Reading, comma: number): boolean {
  const { tokens, pack } = reading;
  let next = comma + 1;
  while (next < tokens.count && pack.meetings.articles.has(tokens.lower[next]!)) next++;
  return (comma === 0 || spansOver(reading.mentions, comma - 1).some(m => m.end === comma)) && spansFrom(reading.mentions, comma + 1, next).length > 0;
}

/** Before the verb, in its clause. */
function subject(reading: Reading, sentence: ReadSentence, draft: Draft, m: ReadMention): boolean {
  const verb = draft.verbs[0]!;
  if (opens(sentence, verb) && m.first >= verb.end) return m.first - verb.end <= REACH && commas(reading, verb.end, m.first) === 1;
  if (m.end > verb.first || verb.first - m.end > 2 * REACH) return false;
  // "un conseil s'était réuni": the noun is the subject.
  if (draft.phrase && draft.phrase.first < verb.first) return false;
  if (commas(reading, m.end, verb.first) > 2) return false;
  for (let t = m.end; t < verb.first; t++) {
    const lower = reading.tokens.lower[t]!;
    if (lower === ';' || lower === ':' || lower === '»' || lower === '”') return false;
  }
  // Not within a phrase that a preposition of time or place opens at the head of the sentence.
  const before = reading.tokens.lower[m.first - 1] ?? '';
  return m.first >= sentence.first && !reading.pack.meetings.at.has(before);
}
