/** The meeting words of a language, compiled once for all documents. */
import type { LanguagePack } from '../../../model/language.js';
import type { MeetingNoun } from '../../../model/words/meetings.js';
import { foldForComparison } from '../../../text/fold.js';
import { compilePhrases, type PhraseTable } from '../../../text/phrases.js';

export type Tense = 'held' | 'present' | 'planned' | 'recalled' | 'postponed' | 'adjourned' | 'cancelled';
export type Relation = 'during' | 'after' | 'day_after' | 'long_after' | 'before';
export type Told = 'agreed' | 'partial' | 'no_agreement' | 'none';

/** A verb of meeting: its tense, and whether others than those who meet have it too ("a reçu"). */
export interface Convening {
  readonly tense: Tense;
  readonly weak: boolean;
}

export interface MeetingLexicon {
  readonly nouns: ReadonlyMap<string, MeetingNoun>;
  readonly notMeetings: PhraseTable<true>;
  readonly convene: PhraseTable<Convening>;
  readonly relations: PhraseTable<Relation>;
  readonly since: PhraseTable<true>;
  readonly present: PhraseTable<true>;
  /** Verbs whose subjects sat there or did not, and what precedes them. */
  readonly attends: PhraseTable<'said' | 'absent'>;
  readonly attendsBehind: PhraseTable<'said' | 'absent'>;
  /** Precedes how long a gathering took; and what follows an amount of time that is no length of one. */
  readonly lasts: PhraseTable<true>;
  readonly lastsNot: PhraseTable<true>;
  /** Puts a place beside it: "outside". */
  readonly besides: PhraseTable<true>;
  readonly outcomes: PhraseTable<Told>;
  readonly agendaBefore: PhraseTable<true>;
  readonly agendaAfter: PhraseTable<true>;
  readonly agendaListed: PhraseTable<true>;
  readonly agendaEmpty: PhraseTable<true>;
  /** Key of a city that a list knows ("capital BEL"), by its folded name. */
  readonly cities: ReadonlyMap<string, string>;
  /** Key of a state or institution by the folded adjective or name ("russe", "brussels"). */
  readonly adherents: ReadonlyMap<string, string>;
}

const compiled = new WeakMap<LanguagePack, MeetingLexicon>();

/** The compiled words of a pack; compiled at the first call, kept as long as the pack. */
export function meetingLexicon(pack: LanguagePack): MeetingLexicon {
  const known = compiled.get(pack);
  if (known) return known;
  const made = compile(pack);
  compiled.set(pack, made);
  return made;
}

function verb(tense: Tense): Convening {
  return { tense, weak: false };
}

function compile({ meetings: m, names }: LanguagePack): MeetingLexicon {
  const table = <T>(...lists: readonly (readonly [readonly string[], T])[]): PhraseTable<T> => compilePhrases(lists.flatMap(([phrases, value]) => phrases.map(p => [p, value] as const)));
  const cities = new Map<string, string>();
  const adherents = new Map<string, string>();
  for (const name of names.knownPlaces.split('|')) cities.set(foldForComparison(name), `place ${foldForComparison(name)}`);
  for (const [key, , stateNames, capitals, adjectives] of names.states) {
    for (const name of `${stateNames}|${adjectives}`.split('|')) if (name !== '') adherents.set(foldForComparison(name), key);
    for (const city of capitals.split('|')) if (city !== '') cities.set(foldForComparison(city), `capital ${key}`);
  }
  for (const [key, , institutionNames, , seats, adjectives] of names.institutions) {
    for (const name of `${institutionNames}|${adjectives}`.split('|')) if (name !== '') adherents.set(foldForComparison(name), key);
    for (const city of seats.split('|')) if (city !== '' && !cities.has(foldForComparison(city))) cities.set(foldForComparison(city), `place ${foldForComparison(city)}`);
  }
  return {
    nouns: m.nouns,
    notMeetings: table([m.notMeetings, true]),
    convene: table<Convening>(
      [m.convene.received, { tense: 'held', weak: true }], [m.convene.held, verb('held')], [m.convene.present, verb('present')], [m.convene.planned, verb('planned')],
      [m.convene.recalled, verb('recalled')], [m.convene.postponed, verb('postponed')], [m.convene.adjourned, verb('adjourned')], [m.convene.cancelled, verb('cancelled')],
    ),
    relations: table<Relation>([m.during, 'during'], [m.after, 'after'], [m.dayAfter, 'day_after'], [m.before, 'before']),
    since: table([m.since, true]),
    present: table([m.present, true]),
    attends: table<'said' | 'absent'>([m.attendance.attends, 'said'], [m.attendance.absent, 'absent']),
    attendsBehind: table<'said' | 'absent'>([m.attendance.presentBehind, 'said'], [m.attendance.absentBehind, 'absent']),
    lasts: table([m.lasts, true]),
    lastsNot: table([m.lastsNot, true]),
    besides: table([m.besides, true]),
    outcomes: table<Told>([m.outcomes.none, 'none'], [m.outcomes.partial, 'partial'], [m.outcomes.noAgreement, 'no_agreement'], [m.outcomes.agreed, 'agreed']),
    agendaBefore: table([m.agenda.before, true]),
    agendaAfter: table([m.agenda.after, true]),
    agendaListed: table([m.agenda.listed, true]),
    agendaEmpty: table([m.agenda.empty, true]),
    cities, adherents,
  };
}
