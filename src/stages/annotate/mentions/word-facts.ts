/** What a language says of each word by itself, as bits: its place in a phrase, and what it may name. Worked out once for a word. */
import type { LanguagePack } from '../../../model/language.js';
import { factsByForm } from '../../../text/facts.js';
import type { Tokens } from '../../../model/segmented.js';
import { endingsOf, shownByEnding } from './endings.js';
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

const OPENERS = [':', '«', '“', '"', '‹', '‘', '„', '•', '*', '–', '—', '…', '[', ';', '»', '”', '.', '?', '!'];
const INITIALS = /^\p{L}\.(?:-?\p{L}\.)*$/u;
/** In the merged lists only: the word is no adjective, no infinitive, whatever its ending. */
const NO_ADJECTIVE = Look.likeAdjective;
const NO_INFINITIVE = Look.likeInfinitive;
const NO_TRAITS = NO_ADJECTIVE | NO_INFINITIVE;
/** A people has more letters than this: the stem that it shares with its land, and an ending. */
const SHORT_PEOPLE = 5;

/** Takes a pack with its lexicon; gives what is known of its words. */
export function wordFactsOf(pack: LanguagePack, lexicon: Lexicon): WordFacts {
  const listed = listedWords(pack);
  const { verbs } = pack.cues;
  return { wordOf: factsByForm(lower => (listed.get(lower) ?? 0) | (verbs.has(lower) ? Word.saying : 0)), lookOf: factsByForm(looks(pack, lexicon)), headOf: factsByForm(lexicon.forms.numberOf) };
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

/** Gives what works out the bits of `Look`: asked for every new word of a text, so that most of the lists are one. */
function looks(pack: LanguagePack, lexicon: Lexicon): (lower: string) => number {
  const { names } = pack;
  const { m, f } = names.givenNames;
  const listed = listedLooks(pack, lexicon);
  const endings = endingsOf([[Look.likeAdjective, names.behindEndings], [Look.likeBefore, names.beforeEndings], [Look.adverb, pack.grammar.adverbEndings], [Look.likeInfinitive, names.infinitive.endings], [Look.likePeople, names.demonymEndings]]);
  return lower => {
    const known = listed.get(lower) ?? 0;
    let bits = known & ~NO_TRAITS;
    const shown = shownByEnding(lower, endings);
    bits |= shown & (Look.adverb | Look.likeInfinitive);
    if ((known & NO_ADJECTIVE) === 0) bits |= shown & ((known & Look.adjective) === 0 ? Look.likeAdjective | Look.likeBefore : Look.likeBefore);
    if ((shown & Look.likeInfinitive) !== 0 && (known & NO_INFINITIVE) === 0) bits |= Look.infinitive;
    if ((shown & Look.likePeople) !== 0 && lower.length > SHORT_PEOPLE && (known & Look.people) === 0 && lexicon.forms.numberOf(lower) === 0) bits |= Look.likePeople;
    bits |= lettersOf(lower);
    if ((bits & Look.digit) !== 0 && names.placeCodes.test(lower)) bits |= Look.placeCode;
    const folded = foldedWord(lower);
    if (m.has(folded)) bits |= Look.male;
    if (f.has(folded)) bits |= Look.female;
    // "jean-aldo" is a given name by its first part.
    if ((bits & Look.dash) !== 0) {
      const first = folded.slice(0, folded.indexOf('-'));
      bits |= (m.has(first) ? Look.male : 0) | (f.has(first) ? Look.female : 0);
      if (names.adjectiveTails.has(lower.slice(lower.lastIndexOf('-') + 1)) && !first.startsWith('-')) bits |= Look.adjectiveTail;
    }
    return bits;
  };
}

/** What single characters of a word show. */
function lettersOf(lower: string): number {
  let bits = 0;
  let dotted = false;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code === 0x2d) bits |= Look.dash;
    else if (code === 0x2e) dotted = true;
    else if (code >= 0x30 && code <= 0x39) bits |= Look.digit;
  }
  return dotted && INITIALS.test(lower) ? bits | Look.initials : bits;
}

function listedLooks(pack: LanguagePack, lexicon: Lexicon): ReadonlyMap<string, number> {
  const { names } = pack;
  const lists: readonly (readonly [number, Iterable<string>])[] = [
    [Look.people, lexicon.adjectives.keys()], [Look.adjective, names.behind], [NO_ADJECTIVE, names.notAdjectives], [NO_ADJECTIVE, names.functionWords],
    [Look.infinitive, names.infinitive.verbs], [NO_INFINITIVE, names.infinitive.nouns], [Look.opener, OPENERS], [Look.mark, lexicon.markLower], [Look.work, names.works], [Look.speakingPlace, names.speakingPlaces], [Look.authorship, names.authorship],
    [Look.authored, names.authored], [Look.pronoun, lexicon.pronouns.keys()], [Look.companyForm, names.companyForms], [Look.capitalNoun, names.capitalNouns],
    [Look.onlyWithArticle, names.onlyWithArticle], [Look.including, names.including], [Look.impersonal, names.impersonal.forms], [Look.impersonalNext, names.impersonal.next],
    [Look.impersonalSkip, names.impersonalSkips], [Look.team, names.teams.nouns], [Look.according, pack.cues.according.map(words => words[words.length - 1] ?? '')],
  ];
  const bits = new Map<string, number>();
  for (const [bit, words] of lists) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}
