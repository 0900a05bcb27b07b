/** What the lists of a pack say of a word, as bits worked out once for each form: a rule looks at a bit before it looks anything up. */
import type { LanguagePack } from '../../../model/language.js';
import type { Tokens } from '../../../model/segmented.js';
import { VerbForm, type CueForm } from '../../../model/words/cues.js';
import { factsByForm, valuesByForm } from '../../../text/facts.js';

/** Lists that a word is in, or in which a phrase begins with it; and what its ending says. */
export const Listed = {
  /** A form of a cue verb; and of such a verb in the past, as gerund, as finite verb, as finite verb that is no plain form. */
  verb: 1 << 0, past: 1 << 1, gerund: 1 << 2, finite: 1 << 3, conjugated: 1 << 4,
  /** Nouns of speech that verbs carry, and those that report alone. */
  noun: 1 << 5, reporting: 1 << 6,
  duty: 1 << 7,
  according: 1 << 8, accordingFirst: 1 << 9, adverbPhrase: 1 << 10, contrast: 1 << 11, join: 1 << 12, joinEnd: 1 << 13, concession: 1 << 14,
  /** It looks like an infinitive, a gerund, a past form. */
  infinitive: 1 << 15, gerundEnding: 1 << 16, pastEnding: 1 << 17,
  /** The lists of these names in the grammar and cues of the pack. */
  as: 1 << 18, comment: 1 << 19, when: 1 << 20, objectRelative: 1 << 21, attribute: 1 << 22, neither: 1 << 23, singular: 1 << 24, firstPerson: 1 << 25, roleLink: 1 << 26, afterthought: 1 << 27,
  alsoNoun: 1 << 28, carrier: 1 << 29, addressee: 1 << 30,
} as const;

/** No `WordClass`: an ending that makes adverbs, on a word that no list has. */
export const ADVERB_ENDING = 1 << 30;

/** Phrases of a pack by their first word. */
export interface PhraseList {
  /** The bit of `Listed` that first words have. */
  readonly bit: number;
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
}

export interface Vocabulary {
  /** Bits of `WordClass` (and `ADVERB_ENDING`) by form. */
  readonly classesOf: (tokens: Pick<Tokens, 'forms'>) => Int32Array;
  /** Bits of `Listed` by form. */
  readonly listsOf: (tokens: Pick<Tokens, 'forms'>) => Int32Array;
  /** Cues by the forms of their verbs. */
  readonly cuesOf: (tokens: Pick<Tokens, 'forms'>) => readonly (readonly CueForm[] | undefined)[];
  readonly according: PhraseList;
  readonly accordingFirst: PhraseList;
  readonly adverbPhrases: PhraseList;
  readonly contrasts: PhraseList;
  readonly joins: PhraseList;
  readonly concessions: PhraseList;
}

const made = new WeakMap<LanguagePack, Vocabulary>();

/** The vocabulary of a pack, made once. */
export function vocabularyOf(pack: LanguagePack): Vocabulary {
  const known = made.get(pack);
  if (known) return known;
  const { grammar, cues } = pack;
  const small = new Map<string, number>();
  const put = (word: string, bit: number): void => { small.set(word, (small.get(word) ?? 0) | bit); };
  const phrases = (list: readonly (readonly string[])[], bit: number): PhraseList => {
    const byFirst = new Map<string, (readonly string[])[]>();
    for (const phrase of list) {
      const same = byFirst.get(phrase[0]!);
      if (same) same.push(phrase); else byFirst.set(phrase[0]!, [phrase]);
      put(phrase[0]!, bit);
    }
    return { bit, byFirst };
  };
  const putAll = (words: Iterable<string>, bit: number): void => { for (const word of words) put(word, bit); };
  putAll(cues.nouns.keys(), Listed.noun);
  putAll(cues.reporting.keys(), Listed.reporting);
  putAll(cues.duty, Listed.duty);
  putAll(cues.alsoNouns, Listed.alsoNoun);
  putAll(cues.carriers.keys(), Listed.carrier);
  putAll(cues.addressees, Listed.addressee);
  putAll(grammar.as, Listed.as);
  putAll(grammar.comments, Listed.comment);
  putAll(grammar.whens, Listed.when);
  putAll(grammar.objectRelatives, Listed.objectRelative);
  putAll(grammar.attributes, Listed.attribute);
  putAll(grammar.neither, Listed.neither);
  putAll(grammar.singulars, Listed.singular);
  putAll(grammar.firstPerson, Listed.firstPerson);
  putAll(grammar.roleLinks, Listed.roleLink);
  putAll(grammar.afterthoughts, Listed.afterthought);
  for (const phrase of grammar.joins) put(phrase[phrase.length - 1]!, Listed.joinEnd);

  const ends = (word: string, endings: readonly string[]): boolean => word.length > LONGEST_STEM && endings.some(e => word.endsWith(e));
  const lists = (word: string): number => {
    const forms = cues.verbs.get(word);
    return (small.get(word) ?? 0) | (forms ? verbBits(forms, grammar.infinitive !== null) : 0)
      | (grammar.infinitive?.(word) ? Listed.infinitive : 0)
      | (ends(word, grammar.gerundEndings) ? Listed.gerundEnding : 0) | (ends(word, grammar.pastEndings) ? Listed.pastEnding : 0);
  };
  const classes = (word: string): number => grammar.classes.get(word)
    ?? (word.length > LONGEST_NO_ADVERB && grammar.adverbEndings.some(e => word.endsWith(e)) && !grammar.notAdverbs.has(word) ? ADVERB_ENDING : 0);
  const vocabulary: Vocabulary = {
    classesOf: factsByForm(classes), listsOf: factsByForm(lists), cuesOf: valuesByForm(word => cues.verbs.get(word)),
    according: phrases(cues.according, Listed.according), accordingFirst: phrases(cues.accordingFirst, Listed.accordingFirst), adverbPhrases: phrases(grammar.adverbPhrases, Listed.adverbPhrase),
    contrasts: phrases(grammar.contrasts, Listed.contrast), joins: phrases(grammar.joins, Listed.join), concessions: phrases(grammar.concessions, Listed.concession),
  };
  made.set(pack, vocabulary);
  return vocabulary;
}

/** In a word of so many letters what looks like an ending belongs to the stem. */
export const LONGEST_STEM = 4;
const LONGEST_NO_ADVERB = 5;

function verbBits(forms: readonly CueForm[], marksInfinitives: boolean): number {
  let bits: number = Listed.verb;
  for (const { cue, form } of forms) {
    if (form & VerbForm.past) bits |= Listed.past;
    if (form & VerbForm.gerund) bits |= Listed.gerund;
    if (!(form & VerbForm.finite)) continue;
    // A past form may be a participle, unless the verb has no objects.
    if (!(form & VerbForm.participle) || marksInfinitives || cue.frames.plainly || cue.frames.addressee) bits |= Listed.finite;
    if (!(form & VerbForm.infinitive)) bits |= Listed.conjugated;
  }
  return bits;
}

