/** What a language says of each word by itself, as bits: its place in a phrase, and what it may name. Worked out once for a word. */
import type { LanguagePack } from '../../../model/language.js';
import type { NameWords } from '../../../model/words/names.js';
import { factsByForm } from '../../../text/facts.js';
import type { Tokens } from '../../../model/segmented.js';
import { endsIn, endsLike } from './endings.js';
import { foldedWord } from './folded.js';
import type { Lexicon } from './lexicon.js';

/** Small words and others that build a phrase. Each bit is one list of `NameWords`; `saying` has the verbs of the cues. */
export const Word = {
  function: 1, preposition: 1 << 1, definite: 1 << 2, contracted: 1 << 3, indefinite: 1 << 4, demonstrative: 1 << 5, possessive: 1 << 6, quantity: 1 << 7,
  feminine: 1 << 8, masculine: 1 << 9, plural: 1 << 10, of: 1 << 11, at: 1 << 12, and: 1 << 13, before: 1 << 14, behind: 1 << 15, notAdjective: 1 << 16,
  linker: 1 << 17, particle: 1 << 18, time: 1 << 19, locative: 1 << 20, genitive: 1 << 21, verbBefore: 1 << 22, saying: 1 << 23, anyHead: 1 << 24,
  charged: 1 << 25, quantityNoun: 1 << 26, takesAt: 1 << 27, agent: 1 << 28, countryNoun: 1 << 29, classNoun: 1 << 30, placeNameHead: 1 << 31,
} as const;

/** Rarer words, and what the letters of a word show. */
export const Look = {
  /** Adjective of a state or institution. */ people: 1 << 1,
  /** It ends like the people of a land that no list has. */ likePeople: 1 << 2,
  /** Given name of a man, of a woman. */ male: 1 << 3, female: 1 << 30,
  /** Adjective behind a noun by its list, or by its ending where it has no capital. */ adjective: 1 << 4, likeAdjective: 1 << 5,
  /** It ends like an adjective before a noun. */ likeBefore: 1 << 6,
  adverb: 1 << 7,
  /** It ends like an infinitive; it is one by list or ending and no noun. */ likeInfinitive: 1 << 8, infinitive: 1 << 9,
  /** In lower case a word that shows an organisation. */ mark: 1 << 10,
  work: 1 << 11, speakingPlace: 1 << 12, authorship: 1 << 13, authored: 1 << 14,
  pronoun: 1 << 15, companyForm: 1 << 16, capitalNoun: 1 << 17, onlyWithArticle: 1 << 18, including: 1 << 19,
  /** "valnord-based" */ adjectiveTail: 1 << 20,
  /** "j.", "j.-p." */ initials: 1 << 21,
  digit: 1 << 22, placeCode: 1 << 23,
  impersonal: 1 << 24, impersonalNext: 1 << 25, impersonalSkip: 1 << 26,
  /** Last word of a phrase that means "according to". */ according: 1 << 27,
  dash: 1 << 28,
  /** Noun for several who work together. */ team: 1 << 29,
  /** A mark behind which a capital says nothing. */ opener: 1 << 31,
} as const;

export interface WordFacts {
  /** Bits of `Word`, bits of `Look`, and the number of the forms of the lexicon that begin with the word, 0 for none; each by `Tokens.form`. */
  readonly wordOf: (tokens: Pick<Tokens, 'forms'>) => Int32Array;
  readonly lookOf: (tokens: Pick<Tokens, 'forms'>) => Int32Array;
  readonly headOf: (tokens: Pick<Tokens, 'forms'>) => Int32Array;
}

const OPENERS = new Set([':', '«', '“', '"', '‹', '‘', '„', '•', '*', '–', '—', '…', '[', ';', '»', '”', '.', '?', '!']);
const INITIALS = /^\p{L}\.(?:-?\p{L}\.)*$/u;
const DIGIT = /\d/;
/** A people has more letters than this: the stem that it shares with its land, and an ending. */
const SHORT_PEOPLE = 5;

/** Takes a pack with its lexicon; gives what is known of its words. */
export function wordFactsOf(pack: LanguagePack, lexicon: Lexicon): WordFacts {
  const listed = listedWords(pack);
  const { verbs } = pack.cues;
  return { wordOf: factsByForm(lower => (lower === '' ? 0 : (listed.get(lower) ?? 0) | (verbs.has(lower) ? Word.saying : 0))), lookOf: factsByForm(looks(pack, lexicon)), headOf: factsByForm(lexicon.forms.numberOf) };
}

/** The bits of `Word` of every word that stands in a list. */
function listedWords(pack: LanguagePack): ReadonlyMap<string, number> {
  const { names } = pack;
  const { determiners: d } = names;
  const lists: readonly (readonly [number, Iterable<string>])[] = [
    [Word.function, names.functionWords], [Word.preposition, names.prepositions], [Word.definite, d.definite], [Word.contracted, d.contracted], [Word.indefinite, d.indefinite],
    [Word.demonstrative, d.demonstrative], [Word.possessive, d.possessive], [Word.quantity, d.quantity], [Word.feminine, d.feminine], [Word.masculine, d.masculine], [Word.plural, d.plural],
    [Word.of, names.of], [Word.at, names.at], [Word.and, names.and], [Word.before, names.before], [Word.behind, names.behind], [Word.notAdjective, names.notAdjectives], [Word.linker, names.linkers],
    [Word.particle, names.particles], [Word.time, names.timeWords], [Word.locative, names.locative], [Word.genitive, names.genitive], [Word.verbBefore, names.verbBefore],
    [Word.anyHead, names.anyHead], [Word.charged, names.charged], [Word.quantityNoun, names.quantityNouns], [Word.takesAt, names.takesAt], [Word.agent, names.agents],
    [Word.countryNoun, names.countryNouns], [Word.classNoun, names.classNouns], [Word.placeNameHead, names.placeNameHeads],
  ];
  const bits = new Map<string, number>();
  for (const [bit, words] of lists) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}

/** Gives what works out the bits of `Look`. */
function looks(pack: LanguagePack, lexicon: Lexicon): (lower: string) => number {
  const { names } = pack;
  const listed = listedLooks(pack, lexicon);
  const adjectives = endsIn(names.behindEndings);
  const before = endsIn(names.beforeEndings);
  const adverbs = endsIn(pack.grammar.adverbEndings);
  const infinitives = endsIn(names.infinitive.endings);
  const peoples = endsIn(names.demonymEndings);
  return lower => {
    if (lower === '') return 0;
    let bits = listed.get(lower) ?? 0;
    if (lexicon.adjectives.has(lower)) bits |= Look.people;
    const taken = names.notAdjectives.has(lower) || names.functionWords.has(lower);
    if (names.behind.has(lower)) bits |= Look.adjective;
    else if (!taken && endsLike(lower, adjectives)) bits |= Look.likeAdjective;
    if (!taken && endsLike(lower, before)) bits |= Look.likeBefore;
    if (endsLike(lower, adverbs)) bits |= Look.adverb;
    if (endsLike(lower, infinitives)) bits |= Look.likeInfinitive;
    if (names.infinitive.verbs.has(lower) || ((bits & Look.likeInfinitive) !== 0 && !names.infinitive.nouns.has(lower))) bits |= Look.infinitive;
    if (lower.length > SHORT_PEOPLE && (bits & Look.people) === 0 && endsLike(lower, peoples) && lexicon.forms.numberOf(lower) === 0) bits |= Look.likePeople;
    if (OPENERS.has(lower)) bits |= Look.opener;
    bits |= givenNameOf(lower, names);
    const dash = lower.lastIndexOf('-');
    if (dash >= 0) bits |= Look.dash;
    if (dash > 0 && names.adjectiveTails.has(lower.slice(dash + 1))) bits |= Look.adjectiveTail;
    if (lower.includes('.') && INITIALS.test(lower)) bits |= Look.initials;
    if (DIGIT.test(lower)) bits |= Look.digit;
    if (names.placeCodes.test(lower)) bits |= Look.placeCode;
    return bits;
  };
}

function listedLooks(pack: LanguagePack, lexicon: Lexicon): ReadonlyMap<string, number> {
  const { names } = pack;
  const lists: readonly (readonly [number, Iterable<string>])[] = [
    [Look.mark, lexicon.markLower], [Look.work, names.works], [Look.speakingPlace, names.speakingPlaces], [Look.authorship, names.authorship],
    [Look.authored, names.authored], [Look.pronoun, lexicon.pronouns.keys()], [Look.companyForm, names.companyForms], [Look.capitalNoun, names.capitalNouns],
    [Look.onlyWithArticle, names.onlyWithArticle], [Look.including, names.including], [Look.impersonal, names.impersonal.forms], [Look.impersonalNext, names.impersonal.next],
    [Look.impersonalSkip, names.impersonalSkips], [Look.team, names.teams.nouns], [Look.according, pack.cues.according.map(words => words[words.length - 1] ?? '')],
  ];
  const bits = new Map<string, number>();
  for (const [bit, words] of lists) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}

/** Bits of `Look` for a given name; "jean-aldo" is one by its first part. */
function givenNameOf(lower: string, { givenNames: { m, f } }: NameWords): number {
  const folded = foldedWord(lower);
  const dash = folded.indexOf('-');
  const first = dash < 0 ? folded : folded.slice(0, dash);
  return (m.has(folded) || m.has(first) ? Look.male : 0) | (f.has(folded) || f.has(first) ? Look.female : 0);
}
