/** Who sat there and who did not: persons that the words of a gathering name, those whom a verb says to attend or to stay away, and officials who speak after it. */
import { WordClass } from '../../../model/words/grammar.js';
import { TokenKind } from '../../../model/segmented.js';
import { findPhrases } from '../../../text/phrases.js';
import type { ReadMention, ReadSentence, Reading } from '../reading.js';
import { spansFrom } from '../spans.js';
import { LinkWord } from '../words.js';
import type { DocumentEvents } from './events.js';
import type { MeetingLexicon } from './lexicon.js';

/** A person stands behind "represented by", "with" within so many tokens. */
const BEHIND = 10;
/** The subject of "took part" stands before it within so many tokens, and so does each of a list before the next. */
const SUBJECT_REACH = 14;
/** What one attends stands behind the verb within so many tokens. */
const OBJECT_REACH = 6;
/** A verb that opens its sentence is followed by its subject: "étaient présents X et Y". */
const OPENING = 2;

export interface Attendance {
  readonly event: number;
  readonly actor: string;
  readonly mention: ReadMention;
  /** `said`: a source says that this person sat there; `spoke`: who speaks after it as its own is taken to have; `absent`: said not to. */
  readonly as: 'said' | 'spoke' | 'absent';
}

const STRENGTH = { spoke: 0, absent: 1, said: 2 } as const;

/**
 * The persons of each event: named in the gathering's own words, represented in its sentence, subject of a verb of attending or staying away,
 * and speakers of statements in a sentence that says "at" or "after" it. Who speaks before it, or elsewhere, is not there.
 */
export function attendance(reading: Reading, told: DocumentEvents, lexicon: MeetingLexicon): readonly Attendance[] {
  const found = new Map<string, Attendance>();
  // The first mention of each actor that is more than a pronoun.
  const named = new Map<string, ReadMention>();
  for (const m of reading.mentions) if (m.form !== 'pronoun' && !named.has(m.actor)) named.set(m.actor, m);
  const add = (event: number, mention: ReadMention | null, as: Attendance['as']): void => {
    if (!mention || mention.kind !== 'person') return;
    const shown = mention.form === 'pronoun' ? named.get(mention.actor) : mention;
    const key = `${event} ${mention.actor}`;
    const known = found.get(key);
    // "Stamm was absent" weighs more than a word of hers after the meeting; of two clear words the first counts.
    if (shown && (!known || (known.as === 'spoke' && STRENGTH[as] > 0))) found.set(key, { event, actor: mention.actor, mention: shown, as });
  };
  told.ofSentence.forEach((events, s) => {
    const takenPlace = events.filter(n => told.events[n]!.telling === 'reported' || told.events[n]!.telling === 'recalled');
    // Of a sentence of two gatherings none can tell who sat at which.
    if (takenPlace.length === 1) for (const a of attending(reading, reading.sentences[s]!, lexicon)) add(takenPlace[0]!, a.mention, a.as);
  });
  told.events.forEach((event, n) => {
    for (const g of event.gatherings) {
      const sentence = reading.sentences[g.sentence]!;
      const inside = spansFrom(reading.mentions, sentence.first, sentence.end).filter(m => m.end <= sentence.end && m.form !== 'pronoun');
      for (const person of g.persons) if (g.relation !== 'before') add(n, inside.find(m => m.actor === person) ?? null, 'said');
      if (g.relation === 'before' || g.tense === 'planned' || g.tense === 'postponed' || g.tense === 'cancelled') continue;
      for (const m of findPhrases(lexicon.present, reading.tokens, sentence.first, sentence.end)) {
        if (m.start < g.first && m.end < g.first - BEHIND) continue;
        for (const mention of inside) if (mention.first >= m.end && mention.first - m.end <= BEHIND && !parted(reading, m.end, mention.first)) add(n, mention, 'said');
      }
      // "..., a reconnu X à l'issue de la réunion"; "X a réitéré sa demande lors du conseil".
      if ((g.relation === 'after' && !g.earlier) || g.relation === 'during') {
        for (const s of reading.statements) {
          const at = s.cue ?? s.source;
          if (!at || at.first < sentence.first || at.first >= sentence.end || s.statement.speaker === null) continue;
          add(n, inside.find(m => m.actor === s.statement.speaker) ?? named.get(s.statement.speaker) ?? null, 'spoke');
        }
      }
      if (g.relation === 'during' && g.sentence < reading.sentences.length) for (const mention of inside) if (mention.end <= g.first && subjectLike(reading, mention, sentence.first)) add(n, mention, 'spoke');
    }
  });
  return [...found.values()];
}

interface Attending {
  readonly mention: ReadMention;
  readonly as: 'said' | 'absent';
}

/** Whom the verbs of a sentence say to attend or to stay away. */
function attending(reading: Reading, sentence: ReadSentence, lexicon: MeetingLexicon): readonly Attending[] {
  if ((sentence.words & LinkWord.attends) === 0) return [];
  const verbs = findPhrases(lexicon.attends, reading.tokens, sentence.first, sentence.end);
  const behind = findPhrases(lexicon.attendsBehind, reading.tokens, sentence.first, sentence.end);
  if (verbs.length === 0 && behind.length === 0) return [];
  const persons = outermost(reading, spansFrom(reading.mentions, sentence.first, sentence.end).filter(m => m.first >= sentence.first && m.end <= sentence.end && m.kind === 'person' && m.form !== 'group'));
  const found: Attending[] = behind.flatMap(b => listBehind(reading, persons, b.end).map(mention => ({ mention, as: b.value })));
  for (const verb of verbs) {
    if (unreal(reading, sentence, verb.start)) continue;
    const before = verb.start - sentence.first <= OPENING ? [] : subjects(reading, persons, verb.start);
    const whom = before.length > 0 ? before : verb.start - sentence.first <= OPENING ? listBehind(reading, persons, verb.end) : [];
    if (before.length > 0 && !ofGathering(reading, sentence, verb, lexicon)) continue;
    for (const mention of whom) if (!found.some(f => f.mention.actor === mention.actor && f.as === 'said')) found.push({ mention, as: verb.value });
  }
  return found;
}

/** Mentions that stand in no other, without those in the genitive: "Norvia's minister, Lena Marsk". */
function outermost(reading: Reading, mentions: readonly ReadMention[]): readonly ReadMention[] {
  let end = -1;
  return mentions.filter(m => {
    if (m.first < end || reading.pack.names.genitive.has(reading.tokens.lower[m.end] ?? '')) return false;
    end = m.end;
    return true;
  });
}

/** "would have attended", "had taken part": nothing that took place there and then. */
function unreal(reading: Reading, sentence: ReadSentence, verb: number): boolean {
  for (let t = Math.max(sentence.first, verb - 2); t < verb; t++) {
    const kinds = reading.pack.grammar.classes.get(reading.tokens.lower[t]!) ?? 0;
    if ((kinds & WordClass.modal) !== 0 && (kinds & WordClass.negation) === 0) return true;
  }
  return false;
}

/** What stands between subject and verb: "did", "has". */
const AUXILIARY = WordClass.support | WordClass.have | WordClass.be | WordClass.modal;

/** The persons before a verb: the nearest, and those that a list joins to it, with no other verb between. */
function subjects(reading: Reading, persons: readonly ReadMention[], verb: number): readonly ReadMention[] {
  const taken: ReadMention[] = [];
  let next = verb;
  while (next > 0 && ((reading.pack.grammar.classes.get(reading.tokens.lower[next - 1]!) ?? 0) & AUXILIARY) !== 0) next--;
  for (let i = persons.length - 1; i >= 0; i--) {
    const m = persons[i]!;
    // Name, role and whole of one person stand inside one another.
    if (taken.at(-1)?.actor === m.actor && m.end <= verb) { next = Math.min(next, m.first); continue; }
    if (m.end > next) continue;
    if (next - m.end > SUBJECT_REACH || !joinsSubject(reading, m.end, next, taken.length > 0)) break;
    taken.push(m);
    next = m.first;
  }
  return taken;
}

/** Whether nothing but a list, an apposition or "who" stands between. */
function joinsSubject(reading: Reading, from: number, to: number, listed: boolean): boolean {
  const { tokens, pack } = reading;
  let joined = !listed;
  for (let t = from; t < to; t++) {
    const lower = tokens.lower[t]!;
    const kinds = pack.grammar.classes.get(lower) ?? 0;
    if ([';', ':', '»', '”', '"', '«', '“', '.', '(', '–', '—'].includes(lower)) return false;
    if (pack.meetings.and.has(lower)) joined = true;
    if ((kinds & WordClass.relative) !== 0 && !listed && to - t <= RELATIVE_REACH) continue;
    if ((kinds & (WordClass.finite | WordClass.have | WordClass.be | WordClass.subordinator | WordClass.that | WordClass.modal)) !== 0 && (kinds & (WordClass.determiner | WordClass.preposition | WordClass.negation)) === 0) return false;
  }
  return joined;
}

/** "Vosgane, qui y a pris part": the pronoun stands beside its verb. */
const RELATIVE_REACH = 3;

/** The persons of the list behind a phrase, up to the next mark that ends a clause. */
function listBehind(reading: Reading, persons: readonly ReadMention[], from: number): readonly ReadMention[] {
  const taken: ReadMention[] = [];
  let last = from;
  for (const m of persons) {
    if (m.first < last || m.form === 'pronoun') continue;
    if (m.first - last > BEHIND || parted(reading, last, m.first) || (taken.length > 0 && !joinsSubject(reading, last, m.first, true))) break;
    taken.push(m);
    last = m.end;
  }
  return taken;
}

/** What follows is the gathering, or nothing that one attends: "attended the talks", "took part"; not "attended a funeral". */
function ofGathering(reading: Reading, sentence: ReadSentence, verb: { readonly start: number; readonly end: number }, lexicon: MeetingLexicon): boolean {
  const { tokens, pack } = reading;
  for (let t = verb.start; t < verb.end; t++) if (lexicon.nouns.has(tokens.lower[t]!)) return true;
  for (let t = verb.end; t < Math.min(sentence.end, verb.end + OBJECT_REACH); t++) {
    const lower = tokens.lower[t]!;
    if (lexicon.nouns.has(lower) || pack.meetings.attendance.occasions.has(lower)) return true;
    if (tokens.kind[t] === TokenKind.mark || tokens.kind[t] === TokenKind.newline || reading.inDate[t] === 1) return true;
    if (pack.meetings.and.has(lower)) return true;
    if (pack.meetings.articles.has(lower) || pack.meetings.qualifiers.has(lower) || pack.meetings.at.has(lower) || pack.names.functionWords.has(lower) || (pack.grammar.classes.get(lower) ?? 0) !== 0) continue;
    // A name may be that of the forum, of the place, or of those for whom one speaks.
    if (spansFrom(reading.mentions, t, t + 1).some(m => m.first <= t) || tokens.lower[t] !== reading.document.view.text.slice(tokens.start[t], tokens.end[t])) return true;
    return pack.meetings.members.has(lower);
  }
  return true;
}

function parted(reading: Reading, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if ([';', ':', '»', '”', '.'].includes(reading.tokens.lower[t]!)) return true;
  return false;
}

/** At the head of its sentence, with no preposition of place before it. */
function subjectLike(reading: Reading, mention: ReadMention, begin: number): boolean {
  return mention.first - begin <= 4 && !reading.pack.meetings.at.has(reading.tokens.lower[mention.first - 1] ?? '') && !reading.pack.meetings.with.has(reading.tokens.lower[mention.first - 1] ?? '');
}
