/** The words for numbers, bounds, units and counted things that a language pack must give. All lower case, plain apostrophe; a phrase is its tokens with one space between. */
import type { FigureModifier } from '../figure.js';

/** What a hedge or bound makes of a value v. `both`: v to v; `low`: v and more; `high`: up to v. */
export interface BoundSense {
  readonly modifier: FigureModifier;
  readonly ends: 'both' | 'low' | 'high';
}

/** A noun that is a number: "douzaine", "centaines", "dozen". */
export interface GroupSense {
  readonly value: number;
  /** "une centaine" is about 100, "une douzaine" is 12. */
  readonly about: boolean;
  /** A plural that alone says "this many or more": "des centaines". */
  readonly many: boolean;
}

/** An abbreviated scale ("k", "bn"), as written. `needs`: what must stand beside it, since the letters mean other things too. */
export interface ShortScale {
  readonly value: number;
  readonly needs: 'nothing' | 'currency' | 'currency_or_noun';
}

export interface CardinalWords {
  /** 0 to 19 and the tens. */
  readonly small: ReadonlyMap<string, number>;
  /** 60 and 80 go on to 79 and 99, and 80 is four twenties. */
  readonly vigesimal: boolean;
  readonly hundreds: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly shortScales: ReadonlyMap<string, ShortScale>;
  readonly groups: ReadonlyMap<string, GroupSense>;
  /** Adjectives between article and group: "une bonne centaine". */
  readonly groupAdjectives: ReadonlySet<string>;
  /** Words before a group in the plural and how many groups they promise at least: "plusieurs" 2. */
  readonly several: ReadonlyMap<string, number>;
  /** Indefinite articles that can stand for 1 before a scale, a group or a fraction. */
  readonly articles: ReadonlySet<string>;
  /** "et", "and" inside a number. */
  readonly joiners: ReadonlySet<string>;
  /** True where a joined part may go on to a scale ("two hundred and two thousand"). */
  readonly joinerCarries: boolean;
  /** Words that join two scales or a scale and what it counts: "de", "d'", "of". */
  readonly partitives: ReadonlySet<string>;
  readonly negatives: ReadonlySet<string>;
  readonly decimalWords: ReadonlySet<string>;
  /** "one" as a pronoun: the words before it that make it one ("the one", "that one"). */
  readonly pronounBefore: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** Number words that are adjectives or other words as often ("neuf"): a figure only with a noun or unit behind. */
  readonly ambiguous: ReadonlySet<string>;
}

export interface FractionWords {
  readonly halves: ReadonlySet<string>;
  /** Denominators that are no ordinals: "tiers" 3, "quarter" 4. */
  readonly denominators: ReadonlyMap<string, number>;
  /** Nouns that are a share on their own: "moitié" 0.5. */
  readonly shares: ReadonlyMap<string, number>;
  /** "sur" in "un sur trois". */
  readonly ratios: readonly string[];
}

export interface OrdinalWords {
  /** Basic ordinals; forms without accents and plurals are added by the reader. */
  readonly words: ReadonlyMap<string, number>;
  /** Ordinals that are nouns of other things in the plural or never denominators: "premier", "second". */
  readonly neverDenominators: ReadonlySet<string>;
  /** Behind digits: "e", "ème", "th". */
  readonly suffixes: ReadonlySet<string>;
  /** Places counted from the end or from here: "dernier" is "end+0". */
  readonly relative: ReadonlyMap<string, string>;
}

export interface DigitWords {
  readonly decimal: '.' | ',';
  /** The other mark: groups thousands where exactly three digits follow. */
  readonly thousands: '.' | ',';
}

export interface BoundWords {
  readonly before: ReadonlyMap<string, BoundSense>;
  readonly after: ReadonlyMap<string, BoundSense>;
  /** "entre ... et": opener to the words that may stand between. */
  readonly openers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that make a range without an opener: "à", "to". */
  readonly middles: ReadonlySet<string>;
  /** "ou", "or": a range where the second number is the greater. */
  readonly alternatives: ReadonlySet<string>;
  /** Words that join two bounds to one range: "plus de 10 et moins de 20". */
  readonly conjunctions: ReadonlySet<string>;
  /** Openers that with a verb of change say from what to what, not a range. */
  readonly changeOpeners: ReadonlySet<string>;
  readonly changeVerbs: ReadonlySet<string>;
  /** Words of change that say from what to what only where both numbers carry their unit: "une hausse de 3 % à 5 %". */
  readonly changeNouns: ReadonlySet<string>;
  /** Words that stand between bound and number and say nothing of the value: "seulement", "only". */
  readonly fillers: ReadonlySet<string>;
}

export interface UnitWords {
  readonly percent: ReadonlySet<string>;
  /** Currency phrase to ISO 4217. */
  readonly currencies: ReadonlyMap<string, string>;
  /** Unit phrase to its canonical name ("kilomètres" to "km", "heures" to "hour"). */
  readonly units: ReadonlyMap<string, string>;
  /** Short units that are other words as well; taken only behind digits. */
  readonly shortUnits: ReadonlyMap<string, string>;
}

export interface CountedWords {
  /** Words that are never the noun that a number counts. */
  readonly closed: ReadonlySet<string>;
  /** Adjectives that stand between number and noun. */
  readonly before: ReadonlySet<string>;
  /** Nouns without a plural mark. */
  readonly plurals: ReadonlySet<string>;
  /** Endings of a plural noun. */
  readonly pluralEndings: readonly string[];
  /** Endings like them that mark none: "analysis". */
  readonly notPluralEndings: readonly string[];
  /** True where adjectives stand behind the noun and agree with it. */
  readonly adjectivesBehind: boolean;
  /** Endings of verbs in the plural, which no adjective behind a noun is taken for. */
  readonly verbEndings: readonly string[];
  /** Prepositions that open a complement of the noun, and the determiners that may follow. */
  readonly prepositions: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Partitives run together with an article: "des", "du". */
  readonly contracted: ReadonlySet<string>;
  /** Words behind a number that make it a time of day: "p.m.", "h". */
  readonly clock: ReadonlySet<string>;
  /** Nouns that a number names, not counts: "article 5". */
  readonly labels: ReadonlySet<string>;
  /** Nouns that "un" counts: "un mort". */
  readonly countedByOne: ReadonlySet<string>;
  /** "seul", "only one": makes "un" a number. */
  readonly single: ReadonlySet<string>;
  readonly each: ReadonlySet<string>;
  readonly per: ReadonlySet<string>;
  /** "d'entre eux", "of them". */
  readonly pronounTails: readonly string[];
  /** Phrases with a number word that count nothing: "quart de finale". */
  readonly idioms: readonly string[];
  /** The same, only where nothing counted follows: "coupé en deux". */
  readonly bareIdioms: readonly string[];
  /** Words before a bare number that name all of a known few: "tous deux". */
  readonly allOf: ReadonlySet<string>;
  /** Words of dying, and what else tells a person's age over a whole sentence: "est mort à 82 ans", "à l'âge de". */
  readonly deaths: ReadonlySet<string>;
  /** Words beside an age: "âgé de", "years old". */
  readonly ages: ReadonlySet<string>;
  /** Verbs that give a person's years: "avait". */
  readonly ageVerbs: ReadonlySet<string>;
  /** Possessives before the years of a person: "ses 50 ans". */
  readonly agePossessives: ReadonlySet<string>;
  /** Pronouns for one person before such a verb: "il avait 48 ans". */
  readonly agePronouns: ReadonlySet<string>;
  /** Nouns for a person that an age describes: "une femme de 52 ans". */
  readonly persons: ReadonlySet<string>;
  /** Words before a stretch of time that measure it although they date an event as well: "depuis trois jours", "within 48 hours". */
  readonly measuredTimes: ReadonlySet<string>;
  /** The same behind it: "in advance". */
  readonly measuredBehind: readonly string[];
  /** Hyphenated number and noun before a noun count ("four-port league"); second parts that do not ("one-time"). */
  readonly compoundsCount: boolean;
  readonly compoundsIdle: ReadonlySet<string>;
  /** Irregular plural to singular. */
  readonly singulars: ReadonlyMap<string, string>;
  /** Plural endings and what replaces them, the first that fits. */
  readonly singularEndings: readonly (readonly [string, string])[];
}

export interface NumberWords {
  readonly digits: DigitWords;
  readonly cardinals: CardinalWords;
  readonly fractions: FractionWords;
  readonly ordinals: OrdinalWords;
  readonly bounds: BoundWords;
  readonly units: UnitWords;
  readonly counted: CountedWords;
}
