/** The date words that a language pack must give: each word or phrase with what it means in an expression of time. */
import type { TimeReference, TimeUnit } from '../expression.js';
import type { TimexMod } from '../time.js';

/** Where a modifier stands to its noun: "last week", "semaine dernière". */
export type Place = 'before' | 'after' | 'both';

/** What a word or phrase can mean. One word may have several meanings; the grammar asks for the one it needs. */
export type DateMeaning =
  /** `weak`: the word is also another word ("mars", "may"), and needs a day, a year or a preposition of time beside it. */
  | { readonly role: 'month'; readonly month: number; readonly weak?: boolean; readonly short?: boolean; readonly edge?: 'mid' }
  | { readonly role: 'months'; readonly first: number; readonly last: number }
  | { readonly role: 'weekday'; readonly weekday: number; readonly weak?: boolean; readonly plural?: boolean }
  | { readonly role: 'season'; readonly season: number; readonly weak?: boolean }
  | { readonly role: 'feast'; readonly feast: string }
  /** A part of the day; `led`: without a day it needs a preposition ("in the night", not "the night sky"); `afternoon` moves the hours 1 to 11 behind noon. */
  | { readonly role: 'part'; readonly part: string; readonly afternoon?: boolean; readonly edge?: 'start' | 'mid' | 'end'; readonly plural?: boolean; readonly weak?: boolean; readonly led?: boolean }
  | { readonly role: 'unit'; readonly unit: TimeUnit; readonly plural?: boolean; readonly factor?: number; readonly weak?: boolean }
  /** A span with a fixed number of units in one word: "quinzaine", "semestre", "quinquennat". */
  | { readonly role: 'amount'; readonly count: number; readonly unit: TimeUnit }
  | { readonly role: 'deictic'; readonly unit: TimeUnit; readonly offset: number; readonly reference: TimeReference; readonly part?: string; readonly weak?: boolean }
  | { readonly role: 'present'; readonly open?: 'from' | 'until'; readonly weak?: boolean }
  | { readonly role: 'vague'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  /** last -1, this 0, next 1; `text`: counted from the time named before ("suivant", "the following"); `spans`: the unit up to now, and not the one of the calendar ("the past year"). */
  | { readonly role: 'step'; readonly step: -1 | 0 | 1; readonly place: Place; readonly text?: boolean; readonly plural?: boolean; readonly spans?: boolean }
  /** Beside a weekday or month: the one of the time named before ("that December", "ce mardi-là"). */
  | { readonly role: 'that'; readonly place: 'before' | 'after' }
  /** Before or behind a count: "the first six months of 2021", "les trois derniers mois de l'année". */
  | { readonly role: 'extreme'; readonly end: 'first' | 'last' }
  /** Between a week and the day that begins it: "the week commencing February 4". */
  | { readonly role: 'beginning' }
  | { readonly role: 'edge'; readonly edge: 'start' | 'mid' | 'end' }
  | { readonly role: 'within'; readonly within: 'earlier' | 'later' }
  /** Behind a count: "ago", "plus tard". */
  | { readonly role: 'shift'; readonly sign: 1 | -1; readonly reference: TimeReference; readonly event?: boolean }
  /** Before a count: "il y a", "in", "dans". `lasts`: with a past verb it tells how long ("lost 10 kilos in 12 weeks"). */
  | { readonly role: 'lead'; readonly sign: 1 | -1; readonly reference: TimeReference; readonly lasts?: boolean }
  /** Before a count that ends or begins now: "depuis", "within". */
  | { readonly role: 'since'; readonly sign: 1 | -1 }
  | { readonly role: 'open'; readonly open: 'from' | 'until'; readonly mod: TimexMod | null; readonly coarse?: boolean }
  /** `coarse` above: holds for months and years only ("dès 2019" is from 2019 on, "dès mardi" is as early as Tuesday). Prepositions that show a time: `year`: a bare year may follow; `clock`: a clock time; `month`: an ambiguous month word. */
  | { readonly role: 'preposition'; readonly year?: 'strong' | 'weak'; readonly clock?: boolean; readonly month?: boolean; readonly season?: boolean }
  | { readonly role: 'hedge'; readonly mod: TimexMod; readonly clock?: boolean }
  | { readonly role: 'article'; readonly fused?: boolean }
  | { readonly role: 'demonstrative' }
  | { readonly role: 'of' }
  /** What joins the ends of a range, and what opens one. `and` needs `between` before it. */
  | { readonly role: 'to' }
  | { readonly role: 'and' }
  | { readonly role: 'between' }
  | { readonly role: 'from' }
  /** `step`: "every other day" is every second. */
  | { readonly role: 'every'; readonly step?: number }
  | { readonly role: 'per' }
  /** "twice", "times", before a rate: "twice a day". */
  | { readonly role: 'times' }
  /** "toute la journée", "all day": as long as the unit is. */
  | { readonly role: 'whole' }
  | { readonly role: 'set'; readonly value: string }
  | { readonly role: 'year-word' }
  /** A year in words: "nineteen eighty six". */
  | { readonly role: 'year'; readonly year: number }
  | { readonly role: 'hour-mark' }
  | { readonly role: 'meridiem'; readonly afternoon: boolean }
  | { readonly role: 'noon'; readonly hour: number; readonly part: string }
  | { readonly role: 'minutes-word' }
  /** "past", "to", "et quart", "moins le quart": minutes added to the hour before or after it; `only`: the word says nothing else between numbers. */
  | { readonly role: 'clock-shift'; readonly sign: 1 | -1; readonly only?: boolean }
  /** A number word that may be an hour, and hour with minutes in one word ("five-thirty"). */
  | { readonly role: 'hour-word'; readonly hour: number }
  | { readonly role: 'hour-minutes'; readonly hour: number; readonly minute: number }
  /** "fiscal year", "année scolaire": TIMEX3 FY, SY; null for the year of the calendar. */
  | { readonly role: 'year-kind'; readonly reckoning: 'FY' | 'SY' | null }
  | { readonly role: 'fraction'; readonly fraction: number }
  | { readonly role: 'half-more' }
  | { readonly role: 'zone'; readonly zone: string | null }
  | { readonly role: 'cardinal'; readonly number: number; readonly about?: boolean; readonly digitsOnly?: boolean }
  | { readonly role: 'ordinal'; readonly number: number }
  | { readonly role: 'ordinal-ending' }
  | { readonly role: 'several'; readonly bare?: boolean }
  | { readonly role: 'decades' }
  | { readonly role: 'decade'; readonly decade: number }
  | { readonly role: 'night' }
  /** "Q1", "H2": needs a year beside it. */
  | { readonly role: 'part-of-year'; readonly quarter?: number; readonly half?: number };

/** "word|other word|a phrase": alternatives of lower-case tokens with the plain apostrophe, tokens split by spaces as the tokeniser splits them. */
export type DateEntry = readonly [words: string, meaning: DateMeaning];

/** How verbs tell the side of a bare weekday or month. */
export interface TenseWords {
  /** Verb forms (and adverbs) that put what is told before the publication. */
  readonly past: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  /** Auxiliaries that put a participle ahead: "être", "be", the subjunctive. */
  readonly prospective: ReadonlySet<string>;
  /** Auxiliaries of the past that need a participle within two words. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Words that put what follows ahead where an infinitive hangs on them: "is set to open", "likely to rule". */
  readonly futureBeforeInfinitive: ReadonlySet<string>;
  /** Verbs of being behind which a participle tells a state and no past: "is closed until Friday". */
  readonly statives: ReadonlySet<string>;
  /** Words that begin another clause, whose verb has less of a say: "met in May and will travel". */
  readonly clauses: ReadonlySet<string>;
  /** Words straight before an infinitive, and its endings (none: any word behind the mark is one): "urged them to leave before May". */
  readonly infinitiveMarks: ReadonlySet<string>;
  readonly infinitiveEndings: readonly string[];
  readonly participleEndings: readonly string[];
  readonly pastEndings: readonly string[];
  readonly futureEndings: readonly string[];
  /** Words with such endings that are no verbs. */
  readonly notVerbs: ReadonlySet<string>;
  /** Shortest word whose ending is looked at. */
  readonly shortest: number;
}

export interface DateWords {
  readonly entries: readonly DateEntry[];
  /** How "06/04" is read where both numbers could be a month. */
  readonly numericOrder: 'day-first' | 'month-first';
  /** True where days and months are written with a capital; where they are not, a capital inside a sentence is a name's ("Le Journal du Dimanche"). */
  readonly capitalDays: boolean;
  /** How a range of dates is drawn: French TimeBank marks its two ends, the English gold the whole. Ends of clock times are two everywhere, since EDTF has no interval of times. */
  readonly ranges: 'ends' | 'whole';
  /** Articles, prepositions, pronouns, conjunctions, auxiliaries: words that can follow a year; a noun that follows makes it a count. */
  readonly small: ReadonlySet<string>;
  /** "pages", "no.", "route": words before a number that make it no date. */
  readonly notBefore: ReadonlySet<string>;
  /** Nouns of persons: "a boy of 6 years" is an age. */
  readonly persons: ReadonlySet<string>;
  /** Words around which a number of years is an age: "âgé de", "aged". */
  readonly ageWords: ReadonlySet<string>;
  /** Verbs before a number of years that make it an age: "il a 30 ans", "is 30 years". */
  readonly ageVerbs: ReadonlySet<string>;
  /** Words behind which "last" is a verb: "will last three weeks". */
  readonly verbLeads: ReadonlySet<string>;
  /** Words of rank behind which a stretch of time lies in the past: "the worst flood in 30 years". */
  readonly superlatives: ReadonlySet<string>;
  /** Possessives: "ses 60 ans". */
  readonly possessives: ReadonlySet<string>;
  /** Nouns that last: behind them "de 5 ans" is a duration, behind others an age. */
  readonly lasting: ReadonlySet<string>;
  /** Phrases in which date words mean no date: "mer Noire", "world cup Sunday". Tokens split by spaces. */
  readonly traps: readonly string[];
  readonly tense: TenseWords;
}
