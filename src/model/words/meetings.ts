/** The words of meetings that a language pack must give: nouns, verbs of holding, outcomes, agendas, proposals and what became of them. */

/** What kind of gathering a noun names; the same names in all languages, so that forums can be compared over languages. */
export type MeetingClass = 'meeting' | 'talks' | 'summit' | 'conference' | 'round' | 'visit' | 'council' | 'commission' | 'committee' | 'assembly' | 'group' | 'forum' | 'dialogue';

/** `event`: names a gathering by itself. `body`: a standing forum, a gathering only with a name and a verb or a preposition. `exchange`: talk that belongs to a gathering. */
export type MeetingUse = 'event' | 'body' | 'exchange';

export interface MeetingNoun {
  readonly class: MeetingClass;
  readonly use: MeetingUse;
}

/**
 * Phrases are written for `text/phrases.ts`: lower case, plain apostrophe, one space between tokens, "a|b" alternatives, "a?" optional,
 * "…" a gap of at most four words.
 */
export type Phrases = readonly string[];

/** When a verb says that a gathering takes place, by its tense. */
export interface ConveneWords {
  /** "se sont réunis", "was held". */
  readonly held: Phrases;
  /** The same of verbs that others have too: "a reçu", "a quitté". They tell a gathering only of two who are named. */
  readonly received: Phrases;
  /** "se réunit", "are meeting": the date decides. */
  readonly present: Phrases;
  /** "doit se réunir", "will meet". */
  readonly planned: Phrases;
  /** "s'était réuni", "had met". */
  readonly recalled: Phrases;
  readonly postponed: Phrases;
  /** "ajournés", "adjourned": what was to come is put off, what had begun has ended. */
  readonly adjourned: Phrases;
  readonly cancelled: Phrases;
}

export interface OutcomeWords {
  readonly agreed: Phrases;
  readonly partial: Phrases;
  readonly noAgreement: Phrases;
  /** Phrases that hold an outcome's words and tell none: "d'accord sur le fait que". */
  readonly none: Phrases;
}

export interface AgendaWords {
  /** What follows is on the agenda: "consacré à", "to discuss". */
  readonly before: Phrases;
  /** What precedes is on the agenda: "sont à l'ordre du jour". */
  readonly after: Phrases;
  /** Words that say of themselves that a sentence is about the agenda: "ordre du jour". */
  readonly listed: Phrases;
  /** Words dropped from the front of an item: "la question de". */
  readonly empty: Phrases;
  /** Words at which an item ends, verbs and relative pronouns apart from marks. */
  readonly stops: ReadonlySet<string>;
}

export interface ProposalWords {
  /** Verbs and nouns that put a proposal or a demand: "a proposé", "a de nouveau demandé". */
  readonly puts: Phrases;
  /** A speaker's own proposal, with its pronoun: "nous avons proposé", "we proposed". */
  readonly ownPuts: Phrases;
  /** The same as nouns or participles that only point at a proposal: "cette proposition", "the request". */
  readonly points: Phrases;
  readonly accepted: Phrases;
  readonly rejected: Phrases;
  /** Neither nor: two phrases of one sentence, one that is not a yes and one that is not a no. */
  readonly notAccepted: Phrases;
  readonly notRejected: Phrases;
}

/** Who sat there and who did not. Modal and planned forms tell neither. */
export interface AttendanceWords {
  /** Verbs whose subject sat there: "took part", "conduisait la délégation". */
  readonly attends: Phrases;
  /** Verbs whose subject did not: "did not attend", "a boudé", "was represented by". */
  readonly absent: Phrases;
  /** What precedes those who sat there, or did not: "present were", "boycotted by". */
  readonly presentBehind: Phrases;
  readonly absentBehind: Phrases;
  /** Words beside the nouns of gatherings that may be what one attends: "ceremony", "table". */
  readonly occasions: ReadonlySet<string>;
}

export interface MeetingWords {
  readonly nouns: ReadonlyMap<string, MeetingNoun>;
  /** Phrases that begin like a gathering and are none: "conférence de presse". */
  readonly notMeetings: Phrases;
  /** Lower-case words that may stand inside the noun phrase beside the noun. */
  readonly qualifiers: ReadonlySet<string>;
  /** Who meets, where they are not named: "ministres", "ambassadors". */
  readonly members: ReadonlySet<string>;
  readonly counterparts: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Prepositions that join who meets or what the forum is called: "de", "entre", "avec". */
  readonly of: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly with: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Prepositions of place. */
  readonly at: ReadonlySet<string>;
  /** Prepositions of the way to a place, of place behind a verb of meeting: "move to". */
  readonly towards: ReadonlySet<string>;
  /** Verbs that say that the first or the last day of a gathering is meant. */
  readonly opens: ReadonlySet<string>;
  readonly closes: ReadonlySet<string>;
  /** Words of forum names (folded) with a key that is the same in every language: "fleuve" and "river" are one. */
  readonly concepts: ReadonlyMap<string, string>;
  /** Words of verbs that anything that takes place has ("a eu lieu", "lasted"): without a noun of gathering they tell none. */
  readonly happening: ReadonlySet<string>;
  /** What one receives that is no guest: "prix", "award". */
  readonly awards: ReadonlySet<string>;
  /** Words of sport: in a report full of them "rencontre" is a match. */
  readonly sports: ReadonlySet<string>;
  /** What precedes how long a gathering took: "after", "a duré"; and what follows an amount of time that is no length of one: "later", "de route". */
  readonly lasts: Phrases;
  readonly lastsNot: Phrases;
  /** Words that put a place beside it and not in it: "outside", "in front of", "près de". */
  readonly besides: Phrases;
  /** Nouns that a city's name follows: "the port of", "la ville de". */
  readonly settlements: ReadonlySet<string>;
  /** Nouns of buildings and seats: "siège", "palace". */
  readonly venues: ReadonlySet<string>;
  readonly convene: ConveneWords;
  /** "lors de", "during"; "à l'issue de", "after"; "avant", "ahead of". */
  readonly during: Phrases;
  readonly after: Phrases;
  readonly before: Phrases;
  /** "au lendemain de", "the day after": the gathering was the day before. */
  readonly dayAfter: Phrases;
  /** Determiners that point back: "cette", "this". */
  readonly backwards: ReadonlySet<string>;
  /** Adjectives that make it another, earlier gathering: "précédente", "last"; or a later one: "prochaine", "next". */
  readonly earlier: ReadonlySet<string>;
  readonly later: ReadonlySet<string>;
  /** "première fois depuis", "first since": what follows is the date of the last one. */
  readonly since: Phrases;
  /** What precedes a person who sat there: "représenté par", "en présence de". */
  readonly present: Phrases;
  readonly attendance: AttendanceWords;
  readonly outcomes: OutcomeWords;
  readonly agenda: AgendaWords;
  readonly proposals: ProposalWords;
}
