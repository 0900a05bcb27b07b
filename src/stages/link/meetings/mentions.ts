/** Gatherings as one sentence tells them: noun and verb put together, with the date, place and people that belong to them. */
import type { MeetingClass, MeetingUse } from '../../../model/words/meetings.js';
import { WordClass } from '../../../model/words/grammar.js';
import { foldForComparison } from '../../../text/fold.js';
import { findPhrases } from '../../../text/phrases.js';
import { edtfInterval, type DayInterval } from '../interval.js';
import { dayBefore, endsHere, lastingDays, meetingDays, possibleDates, yearOfAnother, type Lasting } from './dates.js';
import type { ReadDate, ReadSentence, Reading, TokenSpan } from '../reading.js';
import { spansFrom, spansOver } from '../spans.js';
import { LinkWord } from '../words.js';
import { BETWEEN_COST, COARSE_COST, COMMA_COST, commas, isCapital, REACH, RELATION_REACH, VERB_REACH, type Draft } from './drafts.js';
import type { MeetingLexicon, Relation, Tense } from './lexicon.js';
import { membersBeside, peopleOf, received } from './people.js';
import { findNounPhrases, nameWords, type Determination, type NounPhrase } from './nouns.js';
import { findPlaces, type Place } from './places.js';

/** One gathering in one sentence. Spans in tokens. */
export interface Gathering extends TokenSpan {
  readonly sentence: number;
  /** The noun phrase, or null where only a verb tells it. */
  readonly phrase: NounPhrase | null;
  readonly class: MeetingClass | null;
  readonly use: MeetingUse | null;
  readonly body: NounPhrase['body'];
  /** Folded words of the names in the phrase, without the place and without persons. */
  readonly nameWords: readonly string[];
  readonly parties: readonly string[];
  readonly persons: readonly string[];
  /** Ministers, envoys, leaders: who meets is said by what they are. */
  readonly members: boolean;
  /** Only a verb tells it, and one that others than those who meet have too. */
  readonly weak: boolean;
  readonly place: Place | null;
  /** The city that gives the gathering its name ("sommet de Bruvelle"). */
  readonly date: ReadDate | null;
  readonly interval: DayInterval | null;
  /** The date stands in the sentence, not beside the gathering. */
  readonly dateLoose: boolean;
  /** How long it lasts, where words beside it say, and whether its sentence tells its end. */
  readonly lasting: Lasting | null;
  readonly ends: boolean;
  readonly tense: Tense | null;
  readonly relation: Relation | null;
  readonly determination: Determination;
  readonly earlier: boolean;
  readonly later: boolean;
  /** "pour la première fois depuis": the date is that of the last one. */
  readonly since: boolean;
  /** How many tokens lie between the noun phrase and its verb; null without a verb or a phrase. */
  readonly verbApart: number | null;
}

/** All gatherings of a sentence, in text order. `isCity` tells names that the document uses as places; `published` is the day of publication. */
export function findGatherings(reading: Reading, index: number, lexicon: MeetingLexicon, isCity: (folded: string) => string | null, published: number | null): readonly Gathering[] {
  const sentence = reading.sentences[index]!;
  const named = findNounPhrases(reading, sentence, lexicon);
  // "rencontre" is a noun where a phrase has it, and no verb.
  const told = findPhrases(lexicon.convene, reading.tokens, sentence.first, sentence.end).map(v => ({ first: v.start, end: v.end, ...v.value }));
  const denied = told.filter(v => negated(reading, v));
  const verbs = told.filter(v => !denied.includes(v))
    .filter(v => !named.some(p => v.first === p.noun || (v.end - v.first === 1 && v.first >= p.first && v.first < p.end)));
  // "une rencontre n'est pas prévue": nor does the noun name a gathering.
  const phrases = named.filter(p => !denied.some(v => v.tense !== 'held' && p.determination === 'indefinite' && v.first >= p.end && v.first - p.end <= DENIED_REACH));
  if (phrases.length === 0 && verbs.length === 0) return [];
  const relations = findPhrases(lexicon.relations, reading.tokens, sentence.first, sentence.end);
  const sinces = findPhrases(lexicon.since, reading.tokens, sentence.first, sentence.end);
  const drafts: Draft[] = phrases.map(p => ({ span: p, phrase: p, verbs: [], relation: relationBefore(reading, relations, p), recalled: false }));
  for (const verb of verbs) joinVerb(reading, drafts, verb);
  for (let i = drafts.length - 1; i >= 0; i--) if (drafts[i]!.phrase === null && drafts[i]!.verbs.every(v => v.weak) && received(reading, sentence, drafts[i]!.span).length === 0) drafts.splice(i, 1);
  // "Un séisme a eu lieu", "le concert est reporté": what takes place is no gathering unless a noun says so.
  if (phrases.length === 0 && drafts.every(d => d.verbs.every(v => onlyHappens(reading, v)))) return [];
  const past = recalls(sentence);
  for (const draft of drafts) if (past && draft.phrase && draft.verbs.length === 0 && draft.relation === 'during') draft.recalled = true;
  // "se sont vus mercredi, quelques semaines après le sommet": behind "après" stands another, earlier gathering.
  if (drafts.some(d => d.relation === null && d.phrase?.kind.use !== 'exchange' && d.verbs.some(v => v.tense === 'held' || v.tense === 'present'))) for (const draft of drafts) if ((draft.relation === 'after' || draft.relation === 'day_after') && draft.verbs.length === 0 && draft.phrase && draft.phrase.end - draft.phrase.noun > 1) draft.recalled = true;
  for (const draft of drafts) if (draft.relation === 'long_after') draft.recalled = true;
  for (let i = drafts.length - 1; i >= 0; i--) if (generic(drafts[i]!)) drafts.splice(i, 1);
  drafts.sort((a, b) => a.span.first - b.span.first || a.span.end - b.span.end);

  const listed = afterLists(reading, sentence, lexicon);
  const free = (span: TokenSpan): boolean => !listed.some(l => span.first >= l.first && span.end <= l.end);
  const dates = attach(reading, sentence, drafts, spansFrom(reading.dates, sentence.first, sentence.end).filter(d => within(d, sentence) && free(d) && (d.date.type === 'DATE' || d.date.type === 'TIME') && d.date.edtf !== null));
  const places = attach(reading, sentence, drafts, findPlaces(reading, sentence, lexicon, new Set(verbs.map(v => v.end - 1))).filter(free));
  const whole = { ends: endsHere(reading, sentence), length: spansFrom(reading.dates, sentence.first, sentence.end).some(d => d.date.type === 'DURATION' && d.end <= sentence.end) };
  return drafts.map((draft, i) => gathering(reading, sentence, index, lexicon, isCity, published, drafts, draft, dates[i]!, places[i]!, sinces, listed, whole));
}

/** "Après Bruvelle lundi et Sarne mercredi, ...": cities and days that stand for gatherings told elsewhere. From behind "after" to the comma. */
export function afterLists(reading: Reading, sentence: ReadSentence, lexicon: MeetingLexicon): readonly TokenSpan[] {
  const { tokens, pack } = reading;
  if ((sentence.words & LinkWord.relation) === 0) return [];
  return findPhrases(lexicon.relations, tokens, sentence.first, sentence.end).flatMap(m => {
    if (m.value !== 'after') return [];
    let t = m.end;
    let cities = 0;
    for (; t < sentence.end && t < m.end + LONGEST_LIST; t++) {
      if (reading.inDate[t] === 1 || (cities > 0 && pack.meetings.and.has(tokens.lower[t]!) && tokens.lower[t] !== ',')) continue;
      if (tokens.lower[t] === ',' && t + 1 < sentence.end && isCapital(reading, t + 1) && !pack.names.functionWords.has(tokens.lower[t + 1]!)) continue;
      if (!isCapital(reading, t)) break;
      cities++;
    }
    return cities > 0 ? [{ first: m.end, end: t }] : [];
  });
}

const LONGEST_LIST = 14;

/** "Lors du sommet, l'Alliance avait décidé": a sentence in the pluperfect recalls what it places at a gathering. */
function recalls(sentence: ReadSentence): boolean {
  return (sentence.words & LinkWord.pluperfect) !== 0;
}

/** "engager des négociations": talks that no verb, time or place makes take place are none. */
function generic(draft: Draft): boolean {
  return draft.phrase !== null && draft.phrase.kind.use === 'event' && draft.phrase.determination === 'indefinite' && draft.phrase.kind.class === 'talks' && draft.verbs.length === 0 && draft.relation === null;
}

/** A verb that anything that takes place has. */
function onlyHappens(reading: Reading, verb: TokenSpan): boolean {
  const { happening, nouns } = reading.pack.meetings;
  let happens = false;
  for (let t = verb.first; t < verb.end; t++) {
    if (nouns.has(reading.tokens.lower[t]!)) return false;
    happens ||= happening.has(reading.tokens.lower[t]!);
  }
  return happens;
}

const DENIED_REACH = 2;

/** "n'est pas prévue", "will not meet": nothing takes place. Phrases that hold their own negation ("ne se sont pas entendus") stand. */
function negated(reading: Reading, verb: Draft['verbs'][number]): boolean {
  if (verb.tense === 'cancelled' || verb.tense === 'postponed' || negation(reading, verb.first)) return false;
  for (let t = Math.max(0, verb.first - 1); t < verb.end; t++) if (negation(reading, t)) return true;
  return false;
}

function negation(reading: Reading, t: number): boolean {
  return ((reading.pack.grammar.classes.get(reading.tokens.lower[t]!) ?? 0) & WordClass.negation) !== 0;
}

function within(span: TokenSpan, outer: TokenSpan): boolean {
  return span.first >= outer.first && span.first < outer.end;
}

/** The relation whose words end where the phrase begins, articles and a few words of time aside. */
function relationBefore(reading: Reading, relations: readonly { readonly start: number; readonly end: number; readonly value: Relation }[], phrase: NounPhrase): Relation | null {
  const { tokens, pack } = reading;
  for (const relation of relations) {
    if (relation.end > phrase.noun || relation.end < phrase.first - RELATION_REACH) continue;
    let t = relation.end;
    while (t < phrase.first && (pack.meetings.articles.has(tokens.lower[t]!) || pack.meetings.qualifiers.has(tokens.lower[t]!) || reading.inDate[t] === 1 || spansOver(reading.figures, t).length > 0 || pack.meetings.of.has(tokens.lower[t]!))) t++;
    // "après l'échec de leur première conférence"
    //           ^ what became of it may stand between.
    if (t + 1 < phrase.first && pack.meetings.of.has(tokens.lower[t + 1]!)) for (t += 2; t < phrase.first && pack.meetings.articles.has(tokens.lower[t]!); t++);
    if (t < phrase.first) continue;
    // "une semaine après les pourparlers": an earlier gathering.
    if (relation.value === 'after' && amountBefore(reading, relation.start)) return 'long_after';
    return relation.value;
  }
  return null;
}

/** Whether an amount of time stands right before a token: "deux jours après", "a week after". */
export function amountBefore(reading: Reading, at: number): boolean {
  return reading.dates.some(d => d.end === at && (d.date.type === 'DURATION' || d.date.value.startsWith('P')));
}

/** A verb joins the noun it governs or that governs it; without one it tells a gathering by itself. */
function joinVerb(reading: Reading, drafts: Draft[], verb: Draft['verbs'][number]): void {
  let best: Draft | null = null;
  let cost = VERB_REACH;
  for (const draft of drafts) {
    if (!draft.phrase) continue;
    const inside = verb.first < draft.phrase.end && draft.phrase.first < verb.end;
    const after = draft.phrase.first - verb.end;
    const before = verb.first - draft.phrase.end;
    const apart = inside ? 0 : after >= 0 ? after + commas(reading, verb.end, draft.phrase.first) * COMMA_COST : before + commas(reading, draft.phrase.end, verb.first) * COMMA_COST / 2;
    // "se sont vus quelques jours après le sommet", "reçu avant la réunion": the noun is another gathering.
    const other = draft.relation !== null && draft.relation !== 'during';
    const total = apart + (other && !inside && (verb.first < draft.phrase.end || verb.first - draft.phrase.end > 1) ? VERB_REACH : 0) + (draft.phrase.kind.use === 'exchange' && !inside ? 2 : 0);
    if (total < cost) { cost = total; best = draft; }
  }
  if (best) best.verbs.push(verb);
  else drafts.push({ span: verb, phrase: null, verbs: [verb], relation: null, recalled: false });
}

/** Gives each draft the spans (dates, places) that stand nearest to it; `near` where they stand beside it, the rest of the sentence in `loose`. */
function attach<T extends TokenSpan>(reading: Reading, sentence: ReadSentence, drafts: readonly Draft[], spans: readonly T[]): readonly { readonly near: readonly T[]; readonly loose: readonly T[] }[] {
  const near = drafts.map(() => [] as T[]);
  const taken = new Set<T>();
  for (const span of spans) {
    let best = -1;
    let cost = REACH;
    drafts.forEach((draft, i) => {
      const total = distance(reading, sentence, drafts, draft, span);
      if (total < cost) { cost = total; best = i; }
    });
    if (best < 0) continue;
    near[best]!.push(span);
    taken.add(span);
  }
  const loose = spans.filter(s => !taken.has(s));
  return near.map(n => ({ near: n, loose }));
}

function distance(reading: Reading, sentence: ReadSentence, drafts: readonly Draft[], draft: Draft, span: TokenSpan): number {
  let best = Infinity;
  for (const part of [draft.span, ...draft.verbs]) {
    if (span.first >= part.first && span.end <= part.end) return 0;
    const [from, to] = span.first >= part.end ? [part.end, span.first] : [span.end, part.first];
    // Out of reach whatever stands between.
    if (to - from >= REACH) continue;
    // A date or place that opens the sentence speaks of the whole sentence: its comma parts nothing.
    const opening = span.first <= sentence.first + 2 && span.end <= part.first;
    let total = Math.max(0, to - from) + Math.max(0, commas(reading, from, to) - (opening ? 1 : 0)) * COMMA_COST;
    for (const other of drafts) if (other !== draft && other.span.first >= from && other.span.end <= to) total += BETWEEN_COST;
    if (draft.phrase && draft.relation !== null && draft.relation !== 'during' && span.end <= part.first) total += BETWEEN_COST;
    best = Math.min(best, total);
  }
  return best;
}

function gathering(
  reading: Reading, sentence: ReadSentence, index: number, lexicon: MeetingLexicon, isCity: (folded: string) => string | null, published: number | null, drafts: readonly Draft[], draft: Draft,
  dates: { readonly near: readonly ReadDate[]; readonly loose: readonly ReadDate[] }, places: { readonly near: readonly Place[] }, sinces: readonly { readonly start: number; readonly end: number }[], listed: readonly TokenSpan[],
  { ends, length }: { readonly ends: boolean; readonly length: boolean },
): Gathering {
  const { phrase } = draft;
  const loose = draft.relation !== 'before' && draft.relation !== 'long_after';
  const tense = settled(tenseOf(draft), draft, dates.near, published);
  const isSince = (d: ReadDate): boolean => sinces.some(s => s.end <= d.end && s.end >= d.first - 1);
  const anchor = draft.verbs.find(v => v.tense === tense) ?? draft.span;
  const near = possibleDates(dates.near, tense, published).filter(d => (phrase?.kind.use !== 'exchange' || coarse(d) === 0) && (draft.recalled || !yearOfAnother(reading, d) || isSince(d))).sort((a, b) => apart(a, anchor) + coarse(a) - apart(b, anchor) - coarse(b) || a.first - b.first);
  const candidates = near.length > 0 ? near : loose ? possibleDates(dates.loose, tense, published).slice(0, 1) : [];
  const date = candidates[0] ?? null;
  const since = date !== null && isSince(date);
  const whole = [draft.span, ...draft.verbs].reduce((a, b) => ({ first: Math.min(a.first, b.first), end: Math.max(a.end, b.end) }));
  const interval = draft.relation === 'day_after' ? dayBefore(date, published) : meetingDays(reading, sentence, whole, candidates, lexicon, { tense, published, since });
  const named = phrase ? phrase.names.map(t => ({ t, city: isCity(reading.tokens.lower[t]!) ?? cityLike(reading, phrase, t) })) : [];
  const namedCity = phrase && phrase.body === null ? named.find(n => n.city !== null && n.t > 0 && namesPlace(reading, n.t)) ?? null : null;
  const place = places.near[0] ?? (namedCity ? { first: namedCity.t, end: namedCity.t + 1, city: cityName(reading, namedCity.t), key: namedCity.city, venue: cityName(reading, namedCity.t), building: false } : null);
  const people = peopleOf(reading, sentence, drafts, draft, place, listed);
  const personTokens = new Set(people.mentions.filter(m => m.kind === 'person').flatMap(m => Array.from({ length: m.end - m.first }, (_, k) => m.first + k)));
  // A forum's name may hold a person's: "comité Vosgane".
  const inBody = (t: number): boolean => phrase?.body !== undefined && phrase.body !== null && t >= phrase.body.first && t < phrase.body.end;
  return {
    ...whole, sentence: index, phrase, class: phrase?.kind.class ?? null, use: phrase?.kind.use ?? null, body: phrase?.body ?? null,
    nameWords: nameWords(reading, named.filter(n => n.t !== namedCity?.t && (!personTokens.has(n.t) || inBody(n.t))).map(n => n.t)),
    parties: people.parties, persons: people.persons, members: membersBeside(reading, sentence, draft), weak: draft.phrase === null && draft.verbs.every(v => v.weak), place, date, interval, dateLoose: near.length === 0,
    lasting: phrase && length ? lastingDays(reading, sentence, phrase, lexicon) : null, ends,
    tense, relation: draft.relation, determination: phrase?.determination ?? 'none',
    earlier: phrase?.earlier ?? false, later: phrase?.later ?? false, since,
    verbApart: phrase && draft.verbs.length > 0 ? Math.min(...draft.verbs.map(v => apart(v, phrase))) : null,
  };
}

/** A month must stand nearer than a day to be the date of a gathering. */
function coarse({ date }: ReadDate): number {
  return /^\d{4}-\d{2}-\d{2}/.test(date.edtf ?? '') ? 0 : COARSE_COST;
}

function apart(a: TokenSpan, b: TokenSpan): number {
  return Math.max(0, a.first - b.end, b.first - a.end);
}

function cityName(reading: Reading, at: number): string {
  return reading.document.view.text.slice(reading.tokens.start[at], reading.tokens.end[at]);
}

/** A name that the mentions take for a place, right beside the noun: "sommet de Bruvelle", "Bruvelle summit". */
function cityLike(reading: Reading, phrase: NounPhrase, at: number): string | null {
  const mention = spansOver(reading.mentions, at).find(m => m.form !== 'pronoun');
  const beside = at === phrase.noun - 1 || (at === phrase.noun + 2 && reading.pack.meetings.of.has(reading.tokens.lower[phrase.noun + 1]!));
  return beside && mention?.kind === 'place' && mention.end - mention.first === 1 ? foldForComparison(reading.tokens.lower[at]!) : null;
}

/** "sommet de Bruvelle" names a place where "sommet de la Ligue" and "sommet avec Bruvelle" name who meets: cities take no article. */
function namesPlace(reading: Reading, at: number): boolean {
  const before = reading.tokens.lower[at - 1]!;
  const { meetings, names } = reading.pack;
  if (meetings.with.has(before) || meetings.between.has(before) || meetings.and.has(before)) return false;
  return names.compounds || !names.determiners.definite.has(before);
}

/** What was put off and then "s'est finalement tenu" has taken place; what "devait se tenir" and is put off has not. */
const STRENGTH: Readonly<Record<Tense, number>> = { recalled: 7, held: 6, cancelled: 5, postponed: 4, adjourned: 3, planned: 2, present: 1 };

/** What was planned, or lies ahead, and is adjourned is put off; what had begun has been held. */
function settled(tense: Tense | null, draft: Draft, dates: readonly ReadDate[], published: number | null): Tense | null {
  if (tense !== 'adjourned') return tense;
  const ahead = published !== null && dates.some(d => (edtfInterval(d.date.edtf)?.first ?? -Infinity) > published);
  return ahead || draft.verbs.some(v => v.tense === 'planned') ? 'postponed' : 'held';
}

function tenseOf(draft: Draft): Tense | null {
  if (draft.recalled) return 'recalled';
  return draft.verbs.reduce<Tense | null>((best, v) => (best === null || STRENGTH[v.tense] > STRENGTH[best] ? v.tense : best), null);
}
