/** The cue words that a language pack must give: verbs, nouns and prepositions that report speech, each with the frames that say where content, addressee and target stand. */
import type { Act } from '../statement.js';

/** What a form of a verb can be, as bits. */
export const VerbForm = { finite: 1, participle: 2, gerund: 4, infinitive: 8, past: 16, plural: 32, first: 64, conditional: 128, /** A participle in the feminine or plural. */ agreed: 256 } as const;

/** A word before the content, and what may follow it: "de" + infinitive ("de partir"), "contre" + noun phrase. */
export interface Marker {
  readonly words: ReadonlySet<string>;
  readonly infinitive: boolean;
  readonly noun: boolean;
  /** Only before a quotation. */
  readonly quoted: boolean;
}

/** Where the content of a cue may stand. Every entry says what the language allows behind (or around) the cue. */
export interface Frames {
  /** A quotation beside the cue. */
  readonly quote: boolean;
  /** A clause with its conjunction: "que ...", "that ...". */
  readonly clause: boolean;
  /** A clause without conjunction: "said they would ...". */
  readonly bare: boolean;
  /** The verb has no objects: what follows is a clause even where its verb is not known. */
  readonly plainly: boolean;
  /** An indirect question: "demande si ...", "asked why ...". */
  readonly question: boolean;
  /** An infinitive without marker ("affirme vouloir ..."), or in English the -ing form ("denied having ..."). */
  readonly infinitive: boolean;
  /** A noun phrase: any, only one that holds a quotation, or none. */
  readonly object: 'any' | 'quoted' | 'none';
  /** Content behind a marker: "appeler à ...", "call for ...". */
  readonly marked: readonly Marker[];
  /** The object is a party (the target) and the content follows with one of these: "accuser X de ...", "urge X to ...", "describe X as ...". */
  readonly party: readonly Marker[];
  /** The same where the party belongs to what is said: "qualifier X de Y", "describe X as Y". */
  readonly named: readonly Marker[];
  /** Content is an attribute of the speaker: "se dire prêt à ...". */
  readonly attribute: boolean;
  /** An object and what it is called, in quotation marks: "called it "shameful"". */
  readonly label: boolean;
  /** The object is an addressee, and clause, question or quotation follows: "told reporters that ...". */
  readonly addressee: boolean;
}

export interface Cue {
  readonly lemma: string;
  readonly act: Act;
  readonly frames: Frames;
  /** Only with its reflexive pronoun: "se défendre de". */
  readonly reflexive: boolean;
  /** Further words of a cue of several: "valoir" for "faire valoir", "en garde" for "mettre en garde". */
  readonly tail: readonly string[];
  /** Its act where it is negated ("ne reconnaît aucune valeur" refuses), or null where a negated cue reports no statement. */
  readonly negated: Act | null;
}

export interface CueForm {
  readonly cue: Cue;
  /** Bits of `VerbForm`. */
  readonly form: number;
}

/** A noun of speech: "demande", "appel", "warning". Its content follows with one of its markers. */
export interface CueNoun {
  readonly act: Act;
  readonly marked: readonly Marker[];
}

export interface CueWords {
  /** Cues by each form of their verb, lower case; for cues of several words by the forms of their verb. Longer cues first. */
  readonly verbs: ReadonlyMap<string, readonly CueForm[]>;
  /** Verbs that carry a noun of speech: "réitérer (la demande)", "issue (a warning)". By form. */
  readonly carriers: ReadonlyMap<string, number>;
  readonly nouns: ReadonlyMap<string, CueNoun>;
  /** Forms of cue verbs that are nouns as well ("demande"): behind an article they are no verbs. */
  readonly alsoNouns: ReadonlySet<string>;
  /** Nouns that report speech without any verb: "the allegation that ...", "accusations selon lesquelles ...". */
  readonly reporting: ReadonlyMap<string, CueNoun>;
  /** Whose words follow: "selon", "d'après", "according to", as lists of tokens. */
  readonly according: readonly (readonly string[])[];
  /** The same, but only before a speaker and a comma, and only first in the sentence: "pour". */
  readonly accordingFirst: readonly (readonly string[])[];
  /** Words that follow `according` without being a speaker: "plan", "law", "usage". */
  readonly accordingNever: ReadonlySet<string>;
  /** Prepositions before an addressee: "à", "to". */
  readonly addressees: ReadonlySet<string>;
  /** Words before an infinitive cue that let it share the subject of its sentence: "avant de", "pour", "et de". As lists of tokens. */
  readonly infinitiveLeads: readonly (readonly string[])[];
  /** Verbs of duty, that make content a demand: "doit", "il faut", "must". */
  readonly duty: ReadonlySet<string>;
}
