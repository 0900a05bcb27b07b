/** What one document says of one event, as plain data with anchors: all that is kept when its text is closed again. */
import type { Anchor } from '../../../model/anchor.js';
import type { MeetingClass } from '../../../model/words/meetings.js';
import { foldForComparison } from '../../../text/fold.js';
import { findPhrases, matchPhrase } from '../../../text/phrases.js';
import { withoutEnds } from '../../../text/trim.js';
import { edtfInterval, intersects, lengthOf, type DayInterval } from '../interval.js';
import { anchorOf, wordsOf, type Reading, type TokenSpan } from '../reading.js';
import { spansFrom } from '../spans.js';
import { LinkWord } from '../words.js';
import { agendaItems } from './agenda.js';
import { attendance } from './attendance.js';
import type { DocumentEvent, DocumentEvents } from './events.js';
import type { Telling } from './telling.js';
import type { MeetingLexicon, Told } from './lexicon.js';
import type { Gathering } from './mentions.js';
import { similarNames } from './likeness.js';
import { nameWords } from './nouns.js';
import { outcomesTold } from './outcomes.js';

export interface Said<T> {
  readonly value: T;
  readonly anchor: Anchor;
}

export interface ForumName {
  readonly text: string;
  readonly class: MeetingClass;
  /** Folded words of its names. */
  readonly words: readonly string[];
  /** A standing forum; else the phrase of one gathering. */
  readonly standing: boolean;
  readonly anchor: Anchor;
}

export interface EventReport {
  /** Number of the document. */
  readonly document: number;
  readonly id: string;
  readonly main: boolean;
  readonly telling: Telling;
  readonly interval: DayInterval | null;
  readonly certain: boolean;
  readonly date: Said<string> | null;
  readonly forum: ForumName | null;
  readonly words: readonly string[];
  readonly class: MeetingClass | null;
  /** A noun names the gathering; who meets is said at least by what they are. */
  readonly noun: boolean;
  readonly members: boolean;
  /** A verb, a preposition of time or a day says that it takes place. */
  readonly gathers: boolean;
  readonly forumParties: readonly string[];
  readonly parties: readonly string[];
  /** Who sat there; `sure` where a source says so, and who did not. */
  readonly persons: readonly (Said<string> & { readonly sure: boolean })[];
  readonly absent: readonly Said<string>[];
  readonly places: readonly (Said<string> & { readonly city: string | null; readonly key: string | null; readonly building: boolean })[];
  readonly hours: readonly Said<number>[];
  readonly outcomes: readonly (Said<Exclude<Told, 'none'>> & { readonly weight: number })[];
  readonly agenda: readonly Said<string>[];
  readonly evidence: readonly Anchor[];
}

/** A duration belongs to a gathering that stands within so many tokens. */
const DURATION_REACH = 6;
const EARLY_SENTENCES = 4;
const HOURS = /^PT(\d+(?:\.\d+)?)H$/;
const MINUTES = /^PT(\d+)M$/;

/** The reports of a document's events, in their order. */
export function eventReports(reading: Reading, told: DocumentEvents, lexicon: MeetingLexicon): readonly EventReport[] {
  if (told.events.length === 0) return [];
  let named: ReturnType<typeof namesOf> | null = null;
  const present = attendance(reading, told, lexicon);
  const known = told.forums.flatMap(g => forumName(reading, [g]) ?? []).filter(f => f.standing && f.words.length > 0);
  // A document that names one standing forum, and early, speaks of its gathering.
  const only = known.length > 0 && known.every(f => f.class === known[0]!.class && similarNames(f.words, known[0]!.words)) && told.forums[0]!.sentence < EARLY_SENTENCES ? known[0]! : null;
  const outcomes = told.ofSentence.map((events, s) => (events.length === 0 ? [] : outcomesTold(reading, s, lexicon)));
  const placed = told.events.map(bySentence);
  const outcomesOf: EventReport['outcomes'][number][][] = told.events.map(() => []);
  outcomes.forEach((list, s) => list.forEach(o => {
    const n = nearestEvent(told, placed, s, o);
    if (n !== null && !elsewhere(reading, told.events[n]!, placed[n]!, s)) outcomesOf[n]!.push({ value: o.told, weight: o.weight, anchor: anchorOf(reading, o.first, o.end) });
  }));
  const sentencesOf: number[][] = told.events.map(() => []);
  told.ofSentence.forEach((events, s) => { for (const n of events) sentencesOf[n]!.push(s); });
  const presentAt = told.events.map(() => [] as (typeof present)[number][]);
  for (const a of present) presentAt[a.event]!.push(a);
  return told.events.map((event, n) => {
    const phrases = event.gatherings.filter(g => g.phrase !== null);
    const body = phrases.find(g => g.body) ?? null;
    const dated = event.gatherings.find(g => g.date !== null && g.interval !== null) ?? null;
    const own = forumName(reading, phrases);
    // "le Conseil" alone is the forum that the document names in full elsewhere.
    const full = own?.standing && own.words.length === 0 ? known.find(f => f.class === own.class) : undefined;
    const forum = own && full ? { ...full, anchor: own.anchor } : event.main && only && !own?.standing && (own === null || own.words.length === 0) ? only : own;
    const forumParties = forum?.standing ? partiesOf(forum.words, (named ??= namesOf(reading))) : [];
    return {
      document: reading.index, id: reading.document.id, main: event.main, telling: event.telling, interval: event.interval, certain: event.certain,
      date: dated && { value: dated.date!.date.edtf!, anchor: anchorOf(reading, dated.date!.first, dated.date!.end) },
      forum, words: [...new Set(phrases.flatMap(g => g.nameWords))], class: (body ?? phrases[0])?.class ?? null,
      noun: phrases.some(g => g.use === 'event'), members: event.gatherings.some(g => g.members && !g.weak),
      gathers: event.gatherings.some(g => (g.phrase === null ? g.members || g.parties.length + g.persons.length > 1 : g.use !== 'exchange' && (g.tense !== null || g.relation !== null || g.since || g.earlier || g.later || (g.interval !== null && !g.dateLoose)))),
      forumParties, parties: event.parties,
      persons: presentAt[n]!.filter(a => a.as !== 'absent').map(a => ({ value: a.actor, sure: a.as === 'said', anchor: anchorOf(reading, a.mention.first, a.mention.end) })),
      absent: presentAt[n]!.filter(a => a.as === 'absent').map(a => ({ value: a.actor, anchor: anchorOf(reading, a.mention.first, a.mention.end) })),
      places: event.gatherings.flatMap(g => (g.place ? [{ value: g.place.venue, city: g.place.city, key: g.place.key, building: g.place.building, anchor: anchorOf(reading, g.place.first, g.place.end) }] : [])),
      hours: event.gatherings.flatMap(g => hoursBeside(reading, g, lexicon, told.ofSentence[g.sentence]!.length < 2)),
      outcomes: outcomesOf[n]!,
      agenda: !event.main ? [] : sentencesOf[n]!.flatMap(s => (opensAgenda(placed[n]!, s) || listsAgenda(reading, s, lexicon) ? agendaItems(reading, s, lexicon).map(i => ({ value: wordsOf(reading, i.first, i.end), anchor: anchorOf(reading, i.first, i.end) })) : [])),
      evidence: event.gatherings.map(g => anchorOf(reading, g.first, g.end)),
    };
  });
}

/** The gatherings of an event by their sentences. */
type BySentence = ReadonlyMap<number, readonly Gathering[]>;

function bySentence({ gatherings }: DocumentEvent): BySentence {
  const placed = new Map<number, Gathering[]>();
  for (const g of gatherings) {
    const list = placed.get(g.sentence);
    if (list) list.push(g); else placed.set(g.sentence, [g]);
  }
  return placed;
}

/** Of the events of a sentence the one whose words stand nearest; of two as near the main one. */
function nearestEvent({ events, ofSentence }: DocumentEvents, placed: readonly BySentence[], sentence: number, span: TokenSpan): number | null {
  let best: number | null = null;
  let cost = Infinity;
  for (const n of ofSentence[sentence]!) {
    const own = placed[n]!.get(sentence) ?? [];
    const apart = own.length === 0 ? 0 : Math.min(...own.map(g => Math.max(0, g.first - span.end, span.first - g.end)));
    const total = apart - (events[n]!.main ? 0.5 : 0);
    if (total < cost) { cost = total; best = n; }
  }
  return best;
}

/** A sentence without a gathering that names another day, or recalls in the pluperfect, speaks of another event: "la précédente, le 7 mars, s'était soldée par un échec". */
function elsewhere(reading: Reading, event: DocumentEvent, placed: BySentence, index: number): boolean {
  if (placed.has(index)) return false;
  const { first, end, words } = reading.sentences[index]!;
  const other = spansFrom(reading.dates, first, end).some(d => {
    if (d.end > end || d.date.type === 'DURATION') return false;
    const at = edtfInterval(d.date.edtf);
    return at !== null && event.interval !== null && lengthOf(at) <= MONTH && !intersects(at, event.interval);
  });
  return other || (event.telling === 'reported' && (words & LinkWord.pluperfect) !== 0);
}

const MONTH = 31;

/** "pour discuter de" is an agenda in a sentence that tells the gathering; "à l'ordre du jour" anywhere. */
function opensAgenda(placed: BySentence, sentence: number): boolean {
  return placed.get(sentence)?.some(g => g.use !== 'exchange') ?? false;
}

function listsAgenda(reading: Reading, index: number, lexicon: MeetingLexicon): boolean {
  const { first, end, words } = reading.sentences[index]!;
  return (words & LinkWord.agenda) !== 0 && findPhrases(lexicon.agendaListed, reading.tokens, first, end).length > 0;
}

/** The name of the forum: its standing name, else the fullest phrase. */
function forumName(reading: Reading, phrases: readonly Gathering[]): ForumName | null {
  const standing = phrases.filter(g => g.body).sort((a, b) => bodyWords(reading, b).length - bodyWords(reading, a).length)[0];
  if (standing) {
    const { first, end } = standing.body!;
    return { text: withoutEnds(wordsOf(reading, first, end), /["«“'\s]/, /["»”'\s]/), class: standing.body!.class, words: bodyWords(reading, standing), standing: true, anchor: anchorOf(reading, first, end) };
  }
  const fullest = phrases.filter(g => g.use !== 'exchange').sort((a, b) => b.nameWords.length - a.nameWords.length || (b.phrase!.end - b.phrase!.first) - (a.phrase!.end - a.phrase!.first))[0] ?? null;
  if (!fullest) return null;
  const begin = reading.pack.names.compounds ? fullest.phrase!.first : fullest.phrase!.noun;
  return { text: wordsOf(reading, begin, fullest.phrase!.end), class: fullest.class!, words: fullest.nameWords, standing: false, anchor: anchorOf(reading, begin, fullest.phrase!.end) };
}

function bodyWords(reading: Reading, g: Gathering): readonly string[] {
  const { meetings } = reading.pack;
  const named = new Set(g.phrase!.names);
  // "le Comité ferroviaire de X et d'Y": what it is for is written small in some languages.
  const inside: number[] = [];
  for (let t = g.body!.first; t < g.body!.end; t++) if (named.has(t) || (!meetings.nouns.has(reading.tokens.lower[t]!) && meetings.concepts.has(foldForComparison(reading.tokens.lower[t]!)))) inside.push(t);
  return named.size > 0 ? nameWords(reading, inside) : [];
}

/** Actors of a document by the folded words that name them: states and organisations, by their whole names first. Forums are no parties. */
function aliasesOf(reading: Reading): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  const parts: [string, string][] = [];
  for (const m of reading.mentions) {
    if ((m.kind !== 'state' && m.kind !== 'organisation' && m.kind !== 'group') || m.form === 'pronoun' || m.form === 'role') continue;
    if (reading.pack.meetings.nouns.has(reading.tokens.lower[m.first]!) || reading.pack.meetings.nouns.has(reading.tokens.lower[m.end - 1]!)) continue;
    const words = foldForComparison(wordsOf(reading, m.first, m.end)).split(' ').filter(w => w.length > 2);
    if (words.length === 0) continue;
    if (!aliases.has(words.join(' '))) aliases.set(words.join(' '), m.actor);
    parts.push([words[0]!, m.actor], [words.at(-1)!, m.actor]);
  }
  for (const [word, actor] of parts) if (!aliases.has(word)) aliases.set(word, actor);
  return aliases;
}

/** What the words of a forum's name may mean in a document. */
function namesOf(reading: Reading): { readonly aliases: ReadonlyMap<string, string>; readonly lands: ReadonlyMap<string, string> } {
  return { aliases: aliasesOf(reading), lands: landsOf(reading) };
}

/** Parties that the words of a forum name. Lands that no list knows count where two of them stand there: one may be the river's or the city's name. */
function partiesOf(words: readonly string[], { aliases, lands }: ReturnType<typeof namesOf>): readonly string[] {
  const all = words.flatMap(w => aliases.get(w) ?? lands.get(w) ?? []);
  return [...new Set(all.length > 1 ? all : words.flatMap(w => aliases.get(w) ?? []))];
}

/** Names of one word that the mentions take for places, or for persons without a role: in a forum's name they are lands. */
function landsOf(reading: Reading): ReadonlyMap<string, string> {
  const lands = new Map<string, string>();
  for (const m of reading.mentions) {
    if ((m.kind !== 'place' && m.kind !== 'person') || m.form === 'pronoun' || m.form === 'role' || m.end - m.first !== 1) continue;
    const { name, roles } = reading.document.actors[m.local]!;
    if (roles.length > 0 || name.includes(' ')) continue;
    const word = foldForComparison(reading.tokens.lower[m.first]!);
    if (!lands.has(word)) lands.set(word, m.actor);
  }
  return lands;
}

/** How long a gathering took: durations beside it, or behind "after" and the like in its sentence. `alone`: no other gathering of another event stands there. */
function hoursBeside(reading: Reading, g: Gathering, lexicon: MeetingLexicon, alone: boolean): readonly Said<number>[] {
  const sentence = reading.sentences[g.sentence]!;
  return spansFrom(reading.dates, sentence.first, sentence.end).flatMap(d => {
    const match = HOURS.exec(d.date.value) ?? MINUTES.exec(d.date.value);
    if (d.date.type !== 'DURATION' || !match || d.first < sentence.first || d.end > sentence.end) return [];
    const near = d.end >= g.first - DURATION_REACH && d.first <= g.end + DURATION_REACH;
    const opened = d.first >= g.end && d.first - g.end <= LONG_REACH && alone && g.tense !== 'planned' && lastsBefore(reading, d.first, lexicon);
    if ((!near && !opened) || amountApart(reading, d.end, sentence.end, lexicon)) return [];
    const value = d.date.value.endsWith('H') ? Number(match[1]) : Number(match[1]) / 60;
    return [{ value, anchor: anchorOf(reading, d.first, d.end) }];
  });
}

/** "after almost five hours", "au bout de dix heures": words of lasting end right before the amount, hedges apart. */
function lastsBefore(reading: Reading, at: number, lexicon: MeetingLexicon): boolean {
  return findPhrases(lexicon.lasts, reading.tokens, Math.max(0, at - HEDGES - 3), at).some(m => at - m.end <= HEDGES);
}

/** "three hours after", "deux heures plus tard", "a two-hour flight": no length of a gathering. */
function amountApart(reading: Reading, at: number, limit: number, lexicon: MeetingLexicon): boolean {
  return at < limit && matchPhrase(lexicon.lastsNot, reading.tokens, at, limit) !== null;
}

/** A duration that words of lasting open belongs to a gathering so far before it. */
const LONG_REACH = 20;
const HEDGES = 3;
