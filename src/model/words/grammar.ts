/** The grammar that a language pack must give: where sentences end, and the closed classes of words. All lower case, with the plain apostrophe. */

/** Words that decide whether a full stop ends a sentence. Abbreviations without their full stop. */
export interface SentenceWords {
  /** Always followed by what they belong to: "mme", "dr", "p". Case kept where it tells ("M" is a title, "m" a metre). */
  readonly titles: ReadonlySet<string>;
  /** May stand last in a sentence: "etc", "inc", "av". They end it where a sentence opener follows. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that open sentences and stand in no name: articles, pronouns, conjunctions, prepositions. */
  readonly openers: ReadonlySet<string>;
}

/** Classes of words as bits; a word may be in several ("le" is a determiner and an object pronoun). */
export const WordClass = {
  determiner: 1 << 0,
  preposition: 1 << 1,
  /** Subject pronouns, also as clitics behind the verb ("-t-il"). */
  subject: 1 << 2,
  /** Object pronouns before the verb. */
  object: 1 << 3,
  reflexive: 1 << 4,
  negation: 1 << 5,
  adverb: 1 << 6,
  subordinator: 1 << 7,
  coordinator: 1 << 8,
  relative: 1 << 9,
  have: 1 << 10,
  be: 1 << 11,
  /** Verbs before an infinitive cue that say that it is not, or not yet, said: "doit", "could", "va". */
  modal: 1 << 12,
  /** Finite forms of common verbs: they tell that a stretch is a clause. */
  finite: 1 << 13,
  /** The conjunction of content clauses: "que", "that". */
  that: 1 << 14,
  question: 1 << 15,
  /** Pluperfect auxiliaries: "avait", "had". */
  before: 1 << 16,
  /** "été", "been". */
  been: 1 << 17,
  /** Joins noun phrases: "de", "du", "of". */
  genitive: 1 << 18,
  /** Titles before a name: "m", "mme", "mr". */
  title: 1 << 19,
  /** Days, months and parts of the day, that stand between cue and subject. */
  time: 1 << 20,
  /** Pronouns that are not subjects: "lui", "him", "ceux". */
  pronoun: 1 << 21,
  /** The agent of a passive: "par", "by". */
  agent: 1 << 22,
  /** Verbs before an infinitive cue that leave it said: "tenir (à)", "venir (de)". */
  raising: 1 << 23,
  /** Impersonal or unknown subjects: "on", "it". */
  impersonal: 1 << 24,
  /** Auxiliaries in -ing: "ayant", "having". */
  gerund: 1 << 25,
  /** Auxiliaries as infinitives: "avoir", "être". */
  base: 1 << 26,
  /** "do", "did": auxiliaries before a plain form. */
  support: 1 << 27,
} as const;

export interface GrammarWords {
  readonly sentences: SentenceWords;
  /** Bits of `WordClass` of each word of a closed class. */
  readonly classes: ReadonlyMap<string, number>;
  /**
   * Whether a lower-case word looks like an infinitive ("partir"). Null for a language that marks its infinitives by a word ("to") and whose
   * verbs have few forms: there a plain form may be a noun, a past form a participle, and clauses and noun phrases begin without a word of their own.
   */
  readonly infinitive: ((word: string) => boolean) | null;
  /** Endings that make adverbs: "ment", "ly". */
  readonly adverbEndings: readonly string[];
  /** Endings of participles and of -ing forms, that tell an aside from a name. */
  readonly participleEndings: readonly string[];
  readonly gerundEndings: readonly string[];
  /** Words with such an ending that are no verbs ("during", "nothing"). */
  readonly notGerunds: ReadonlySet<string>;
  /** Endings that show the past of a verb no list has: "ed". */
  readonly pastEndings: readonly string[];
  /** Prepositions inside a role: "ministre délégué au Commerce", "envoy for Syria". */
  readonly roleLinks: ReadonlySet<string>;
  /** Adjectives that stand before their noun: behind them a form that may be a verb is a noun ("une nouvelle demande"). */
  readonly attributes: ReadonlySet<string>;
  /** Words with an adverb's ending that are none. */
  readonly notAdverbs: ReadonlySet<string>;
  /** Adverbs of several words between auxiliary and verb or between commas: "en revanche", "par ailleurs", as lists of tokens. */
  readonly adverbPhrases: readonly (readonly string[])[];
  /** Join two phrases to one subject like "and": "ainsi que", "as well as". As lists of tokens. */
  readonly joins: readonly (readonly string[])[];
  /** Bring in whose words follow or precede: "comme l'a dit X", "as X said". */
  readonly as: ReadonlySet<string>;
  /** Subject pronouns of the first person. */
  readonly firstPerson: ReadonlySet<string>;
  /** Endings of the verbs whose subject is "nous" or "vous", which are objects before any other; empty where objects have forms of their own. */
  readonly weAndYouEndings: readonly string[];
  /** Determiners of one thing: behind them a plain form is a noun ("a state"). */
  readonly singulars: ReadonlySet<string>;
  /** Before a verb they deny it and its twin: "ni (accepté) ni (rejeté)", "neither ... nor ...". */
  readonly neither: ReadonlySet<string>;
  /** Plural nouns without the ending of plurals: "people", "police"; empty where plain forms are no verbs. */
  readonly plurals: ReadonlySet<string>;
  /** Relative pronouns that are objects: "que", "dont"; empty where the language leaves them out or has one for all. */
  readonly objectRelatives: ReadonlySet<string>;
  /** Opens a content clause that ends the present one: "alors que", "tandis que", "while". As lists of tokens. */
  readonly contrasts: readonly (readonly string[])[];
  /** Behind a comma and before a preposition they add what is no longer the content itself: "notamment", "especially". */
  readonly afterthoughts: ReadonlySet<string>;
  /** Behind a comma and before a relative pronoun they comment on what was said: "ce (que)". */
  readonly comments: ReadonlySet<string>;
  /** Conjunctions of two words that concede, left over where their clause is another's: "même si", "even if". */
  readonly concessions: readonly (readonly string[])[];
  /** Say when something was said rather than what: "lors", "during". */
  readonly whens: ReadonlySet<string>;
  /** Relative words of place, whose clause behind a comma tells of the place and no more of what is said: "où", "where". */
  readonly wheres: ReadonlySet<string>;
}
