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

/** What is known of words, by the number of their form. */
export interface WordTable {
  /** Bits of `WordClass`, and `ADVERB_ENDING`. */
  readonly classes: Int32Array;
  /** Bits of `Listed`. */
  readonly lists: Int32Array;
  /** With the cues of verbs. */
  readonly found: readonly ({ readonly cues: readonly CueForm[] | undefined } | undefined)[];
}

export interface Vocabulary {
  /** The columns of what is known of the forms that the tokens of a text have; good until it is called for another text. */
  readonly tableOf: (tokens: Pick<Tokens, 'forms'>) => WordTable;
  readonly according: PhraseList;
  readonly accordingFirst: PhraseList;
  readonly adverbPhrases: PhraseList;
  readonly contrasts: PhraseList;
  readonly joins: PhraseList;
  readonly concessions: PhraseList;
}

/** What the lists have of one word; `classes` is null for a word of no closed class. */
interface Entry {
  classes: number | null;
  lists: number;
}

interface Found extends Entry {
  readonly cues: readonly CueForm[] | undefined;
}

const made = new WeakMap<LanguagePack, Vocabulary>();

/** The vocabulary of a pack, made once. */
export function vocabularyOf(pack: LanguagePack): Vocabulary {
  const known = made.get(pack);
  if (known) return known;
  const { grammar, cues } = pack;
  const entries = new Map<string, Entry>();
  const entryOf = (word: string): Entry => {
    let entry = entries.get(word);
    if (!entry) entries.set(word, (entry = { classes: null, lists: 0 }));
    return entry;
  };
  for (const [word, bits] of grammar.classes) entryOf(word).classes = bits;
  for (const [words, bit] of [
    [cues.nouns.keys(), Listed.noun], [cues.reporting.keys(), Listed.reporting], [cues.duty, Listed.duty], [cues.alsoNouns, Listed.alsoNoun], [cues.carriers.keys(), Listed.carrier],
    [cues.addressees, Listed.addressee], [grammar.as, Listed.as], [grammar.comments, Listed.comment], [grammar.whens, Listed.when], [grammar.objectRelatives, Listed.objectRelative],
    [grammar.attributes, Listed.attribute], [grammar.neither, Listed.neither], [grammar.singulars, Listed.singular], [grammar.firstPerson, Listed.firstPerson],
    [grammar.roleLinks, Listed.roleLink], [grammar.afterthoughts, Listed.afterthought], [grammar.joins.map(phrase => phrase[phrase.length - 1]!), Listed.joinEnd],
  ] as const) for (const word of words) entryOf(word).lists |= bit;
  const phrases = (list: readonly (readonly string[])[], bit: number): PhraseList => {
    const byFirst = new Map<string, (readonly string[])[]>();
    for (const phrase of list) {
      const same = byFirst.get(phrase[0]!);
      if (same) same.push(phrase); else byFirst.set(phrase[0]!, [phrase]);
      entryOf(phrase[0]!).lists |= bit;
    }
    return { bit, byFirst };
  };

  // Every form is looked up once for all that is asked of it.
  let found: readonly (Found | undefined)[] = [];
  const foundOf = valuesByForm((word): Found | undefined => {
    const entry = entries.get(word);
    const forms = cues.verbs.get(word);
    return entry || forms ? { classes: entry?.classes ?? null, lists: (entry?.lists ?? 0) | (forms ? verbBits(forms, grammar.infinitive !== null) : 0), cues: forms } : undefined;
  });
  const classesOf = factsByForm((word, form) => found[form]?.classes ?? (word.length > LONGEST_NO_ADVERB && endsWithAny(word, grammar.adverbEndings) && !grammar.notAdverbs.has(word) ? ADVERB_ENDING : 0));
  const listsOf = factsByForm((word, form) => (found[form]?.lists ?? 0) | (grammar.infinitive?.(word) ? Listed.infinitive : 0)
    | (word.length <= LONGEST_STEM ? 0 : (endsWithAny(word, grammar.gerundEndings) ? Listed.gerundEnding : 0) | (endsWithAny(word, grammar.pastEndings) ? Listed.pastEnding : 0)));
  const vocabulary: Vocabulary = {
    tableOf: tokens => { found = foundOf(tokens); return { classes: classesOf(tokens), lists: listsOf(tokens), found }; },
    according: phrases(cues.according, Listed.according), accordingFirst: phrases(cues.accordingFirst, Listed.accordingFirst), adverbPhrases: phrases(grammar.adverbPhrases, Listed.adverbPhrase),
    contrasts: phrases(grammar.contrasts, Listed.contrast), joins: phrases(grammar.joins, Listed.join), concessions: phrases(grammar.concessions, Listed.concession),
  };
  made.set(pack, vocabulary);
  return vocabulary;
}

/** In a word of so many letters what looks like an ending belongs to the stem. */
export const LONGEST_STEM = 4;
const LONGEST_NO_ADVERB = 5;

function endsWithAny(word: string, endings: readonly string[]): boolean {
  for (const ending of endings) if (word.endsWith(ending)) return true;
  return false;
}

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

