/** The names words that a language pack must give: who can act and speak, and how a language builds the phrase that names them. */
import type { NameModel } from './name-model.js';

/** Grammatical gender and number of a name: masculine, feminine, neither; `p` for plural. */
export type Agreement = 'm' | 'f' | 'n' | 'mp' | 'fp' | 'np';

/** Several forms of one word, or several words of one meaning, joined by "|". The first is the one to show. */
export type Forms = string;

/** A state: ISO 3166 alpha-3 key, agreement, names, capitals, adjectives (capitalised they are its people). */
export type StateRow = readonly [key: string, agreement: Agreement, names: Forms, capitals: Forms, adjectives: Forms];

/** A well-known institution: a key that is the same in every language, names and acronyms, common nouns that stand for it once it was named, the cities that do, adjectives that mean "of it". */
export type InstitutionRow = readonly [key: string, agreement: Agreement, names: Forms, commonNouns: Forms, seats: Forms, adjectives: Forms];

/** A building or street that stands for who sits there: key of the state or institution, and its names. */
export type SeatRow = readonly [key: string, agreement: Agreement, names: Forms];

/**
 * A role that persons have: the kinds it belongs to (the same words in every language, the most exact first; two phrases
 * can mean one bearer where they share a kind), masculine, feminine and plural forms.
 */
export type RoleRow = readonly [kinds: string, masculine: Forms, feminine: Forms, plural: Forms];

export interface PronounRow {
  readonly form: string;
  /** m, f or n; `p` for plural; "mf" where it may be any. */
  readonly agrees: 'm' | 'f' | 'n' | 'mp' | 'fp' | 'p' | 'mf';
  /** True where only a person can be meant ("she"), false where only a thing can ("it"), null where both ("elle"). */
  readonly person: boolean | null;
  /** Can it be the subject of a clause? */
  readonly subject: boolean;
  /** Only behind one of these. */
  readonly after?: ReadonlySet<string>;
  /** What it agrees with behind one of these ("selon lui" is masculine, "lui répond" may be either). */
  readonly behind?: { readonly words: ReadonlySet<string>; readonly agrees: 'm' | 'f' };
}

export interface NameWords {
  readonly states: readonly StateRow[];
  readonly institutions: readonly InstitutionRow[];
  readonly seats: readonly SeatRow[];
  readonly roles: readonly RoleRow[];
  /** Words before a name that show a person and nothing else of it: "M.", "Mme", "Dr"; with the gender they show. */
  readonly titles: { readonly m: Forms; readonly f: Forms; readonly mf: Forms };
  /** Noun heads of bodies that act ("ministère", "gouvernement", "parti"), all forms; gender as agreement. */
  readonly bodies: { readonly m: Forms; readonly f: Forms; readonly mp: Forms; readonly fp: Forms };
  /** Noun heads of many persons together ("alliés", "manifestants", "responsables"), plural or collective. */
  readonly groups: { readonly m: Forms; readonly f: Forms; readonly mp: Forms; readonly fp: Forms };
  /** Nouns that head names of bodies, folded, each with a key that is the same in every language ("conseil", "council"). */
  readonly bodyConcepts: ReadonlyMap<string, string>;
  /** Nouns that open or head the name of a place ("mer", "ville de", "région"). */
  readonly places: Forms;
  /** Of these the ones that are part of the name itself ("place de la Concorde", "Mont Valmont"). */
  readonly placeNameHeads: ReadonlySet<string>;
  /** Places named by letters and digits, lower case ("a7", "rn113"). */
  readonly placeCodes: RegExp;
  /** Well-known cities, regions, seas and lands that are no states. */
  readonly knownPlaces: Forms;
  /** Capitalised words that name feasts, events, times or works and nobody who acts. */
  readonly notActors: Forms;
  /** Titles and outlets of the press and other well-known organisations without a key. */
  readonly organisations: Forms;
  /** Last or first words that show an organisation in a run of capitals ("Agency", "Airlines", "Télécom"). */
  readonly organisationMarks: Forms;

  /** Texts and findings that speak for their author ("report", "study", "figures"), all forms. */
  readonly works: ReadonlySet<string>;
  /** Prepositions that bring in the author of such a text ("by", "from"). */
  readonly authorship: ReadonlySet<string>;
  /** What was done with a work by its author, before the word that leads up to him: "released", "publié". */
  readonly authored: ReadonlySet<string>;
  /** Nouns for several who work together, and what words beside them say of their calling (a kind of role): "research", "team". */
  readonly teams: { readonly nouns: ReadonlySet<string>; readonly callings: ReadonlyMap<string, string> };
  /** Nouns of places that act by their authorities ("the city said"). */
  readonly speakingPlaces: ReadonlySet<string>;
  /** Last words of a firm's full name that its short name leaves out, folded ("corp", "inc"). */
  readonly companyForms: ReadonlySet<string>;
  /** Second parts that make an adjective of a name ("Valnord-based", "Valnord-related"). */
  readonly adjectiveTails: ReadonlySet<string>;

  /** Learned weights for the kind of unknown names. */
  readonly nameModel: NameModel;
  /** Given names (lower case, no accents) by gender. */
  readonly givenNames: { readonly m: ReadonlySet<string>; readonly f: ReadonlySet<string> };
  readonly pronouns: readonly PronounRow[];
  /** What an impersonal "il"/"it" is followed by. */
  readonly impersonal: { readonly forms: ReadonlySet<string>; readonly next: ReadonlySet<string> };
  /** Words that may stand between a pronoun and its verb ("ne"): skipped when looking for an impersonal verb. */
  readonly impersonalSkips: ReadonlySet<string>;
  /** Possessive determiners with whom they may mean. */
  readonly possessives: readonly PronounRow[];
  /** How a thing is named by its owner; "{thing}" and "{owner}" are filled in. `elided` before a vowel. */
  readonly possession: { readonly plain: string; readonly elided: string };
  /** Nouns that only point back ("ce dernier", "l'intéressé", "the latter"): forms with agreement. */
  readonly backward: readonly (readonly [form: string, agreement: Agreement])[];
  /** Nouns for a state just named ("ce pays", "the country"). */
  readonly countryNouns: ReadonlySet<string>;
  /** Nouns of bodies so general that they stand for any organisation just named ("l'entreprise", "the group"), or beside its name ("Valnews agency"). */
  readonly classNouns: ReadonlySet<string>;
  /** Nouns that take the role just named ("homologue", "counterpart"). */
  readonly counterparts: Forms;

  /** Determiners with what they say. */
  readonly determiners: {
    readonly definite: ReadonlySet<string>;
    readonly indefinite: ReadonlySet<string>;
    readonly demonstrative: ReadonlySet<string>;
    readonly possessive: ReadonlySet<string>;
    readonly quantity: ReadonlySet<string>;
    /** Prepositions that hold an article ("du", "aux"). */
    readonly contracted: ReadonlySet<string>;
    readonly feminine: ReadonlySet<string>;
    readonly masculine: ReadonlySet<string>;
    readonly plural: ReadonlySet<string>;
  };
  /** Nouns that count others: "trentaine", "majority". */
  readonly quantityNouns: ReadonlySet<string>;
  /** Group nouns that are verbs or adjectives without their article ("the left", but "they left"). */
  readonly onlyWithArticle: ReadonlySet<string>;
  /** Words behind which a bare noun is rather a verb ("will host Ada Ferrand"). */
  readonly verbBefore: ReadonlySet<string>;
  /** Adjectives that may stand before a head ("ancien", "former", "senior"). */
  readonly before: ReadonlySet<string>;
  /** Endings of adjectives that may stand before, and behind, a head. */
  readonly beforeEndings: readonly string[];
  readonly behindEndings: readonly string[];
  /** Adjectives behind a head that the endings do not show. */
  readonly behind: ReadonlySet<string>;
  /** Endings that make a people or its adjective of the name of a land, and what may be cut from that name before them. */
  readonly demonymEndings: readonly string[];
  /** Words that look like adjectives by their ending and are not. */
  readonly notAdjectives: ReadonlySet<string>;
  /** Nouns and names may stand before a head and modify it ("foreign ministry spokeswoman"). */
  readonly compounds: boolean;
  /** Tokens that join an owner before its thing ("'s"). */
  readonly genitive: ReadonlySet<string>;
  /** Prepositions that open a complement of a head; `of` always, `at` only for heads that take one (see `takesPlace`). */
  readonly of: ReadonlySet<string>;
  readonly at: ReadonlySet<string>;
  /** Role and body heads whose complement opens with one of `at` ("ambassadeur à", "candidat à"). */
  readonly takesAt: ReadonlySet<string>;
  /** Prepositions that may follow any head: "auprès". */
  readonly anyHead: ReadonlySet<string>;
  /** Words between a head and its complement ("chargé de", "in charge of"). */
  readonly charged: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Words that join two actors to one subject: "et", "ainsi que". */
  readonly coordinators: Forms;
  /** "dont", "including": opens a list of examples that belongs to the phrase. */
  readonly including: ReadonlySet<string>;
  /** Prepositions behind which a capital is a place. */
  readonly locative: ReadonlySet<string>;
  /** Prepositions behind which a name is no subject. */
  readonly prepositions: ReadonlySet<string>;
  /** The preposition of who acts in a passive ("par", "by"): as good as a subject. */
  readonly agents: ReadonlySet<string>;
  /** Small words that stand only inside names of persons ("van", "al"). */
  readonly particles: ReadonlySet<string>;
  /** Ordinary small words that may also join the parts of a name ("de", "of", "the"). */
  readonly linkers: ReadonlySet<string>;
  /** Fields of government ("Affaires étrangères", "Defence"): parts of a role or a ministry, no actors. */
  readonly portfolios: Forms;
  /** Endings of infinitives, and nouns that have them too: "de" + infinitive is no complement. */
  readonly infinitive: { readonly endings: readonly string[]; readonly verbs: ReadonlySet<string>; readonly nouns: ReadonlySet<string> };
  /** Words that are never names, though sentences begin with them. */
  readonly functionWords: ReadonlySet<string>;
  /** Months, weekdays and the like: capitalised in some languages, never actors. */
  readonly timeWords: ReadonlySet<string>;
  /** Words that say "the capital of", in appositions ("capitale de", "capital of"). */
  readonly capitalOf: Forms;
  /** "capitale", "capital": beside the adjective of a land. */
  readonly capitalNouns: ReadonlySet<string>;
  /** Words that say "the seat of". */
  readonly seatOf: Forms;
}
