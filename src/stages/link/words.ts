/** What link asks of words, as bits worked out once for each word form: most sentences are passed over without a look-up by letters. */
import type { LanguagePack } from '../../model/language.js';
import type { Tokens } from '../../model/segmented.js';
import { WordClass } from '../../model/words/grammar.js';
import { factsByForm } from '../../text/facts.js';
import { tellingWords, type PhraseTable } from '../../text/phrases.js';
import { meetingLexicon } from './meetings/lexicon.js';
import { proposalLexicon } from './positions/lexicon.js';

/**
 * `gathering`, `of`, `at`, ... are words of these lists themselves. `convenes`, `outcome`, ... are words of which one at least stands in every
 * phrase of theirs: a sentence without them has none.
 */
export const LinkWord = {
  gathering: 1 << 0,
  convenes: 1 << 1,
  relation: 1 << 2,
  outcome: 1 << 3,
  attends: 1 << 4,
  agenda: 1 << 5,
  puts: 1 << 6,
  points: 1 << 7,
  answers: 1 << 8,
  at: 1 << 9,
  article: 1 << 10,
  of: 1 << 11,
  sport: 1 << 12,
  /** Has no stem: function words and all that the grammar lists. */
  small: 1 << 13,
  /** Auxiliaries of the pluperfect. */
  pluperfect: 1 << 14,
} as const;

const compiled = new WeakMap<LanguagePack, (tokens: Pick<Tokens, 'forms'>) => Int32Array>();

/** The bits of each token; 0 for numbers and line ends. */
export function linkWords(tokens: Tokens, pack: LanguagePack): Int32Array {
  let factsOf = compiled.get(pack);
  if (!factsOf) compiled.set(pack, (factsOf = factsByForm(bitsOf(pack))));
  const facts = factsOf(tokens);
  const { count, form } = tokens;
  const bits = new Int32Array(count);
  for (let t = 0; t < count; t++) bits[t] = facts[form[t]!]!;
  return bits;
}

function bitsOf(pack: LanguagePack): (lower: string) => number {
  const { meetings: m, grammar: { classes }, names: { functionWords } } = pack;
  const meetings = meetingLexicon(pack);
  const proposals = proposalLexicon(pack);
  const isSmall = (lower: string): boolean => classes.has(lower) || functionWords.has(lower) || m.articles.has(lower) || m.at.has(lower);
  const commonness = (lower: string): number => {
    const kinds = classes.get(lower) ?? 0;
    if (NO_WORD.test(lower)) return MARK;
    if ((kinds & CLOSED) !== 0 || m.articles.has(lower) || m.at.has(lower) || m.of.has(lower) || m.and.has(lower)) return CLOSED_WORD;
    return functionWords.has(lower) || kinds !== 0 ? COMMON_WORD : OTHER_WORD;
  };
  const telling = ([
    [LinkWord.convenes, [meetings.convene]],
    [LinkWord.relation, [meetings.relations]],
    [LinkWord.outcome, [meetings.outcomes]],
    [LinkWord.attends, [meetings.attends, meetings.attendsBehind]],
    [LinkWord.agenda, [meetings.agendaBefore, meetings.agendaAfter, meetings.agendaListed]],
    [LinkWord.puts, [proposals.puts, proposals.ownPuts]],
    [LinkWord.points, [proposals.points]],
    [LinkWord.answers, [proposals.answers]],
  ] as const).map(([bit, tables]) => ({ bit, words: new Set(tables.flatMap((t: PhraseTable<unknown>) => [...tellingWords(t, commonness)])) }));
  return lower => {
    let bits = 0;
    for (const { bit, words } of telling) if (words.has(lower)) bits |= bit;
    if (m.nouns.has(lower)) bits |= LinkWord.gathering;
    if (m.at.has(lower)) bits |= LinkWord.at;
    if (m.articles.has(lower)) bits |= LinkWord.article;
    if (m.of.has(lower)) bits |= LinkWord.of;
    if (m.sports.has(lower)) bits |= LinkWord.sport;
    if (isSmall(lower)) bits |= LinkWord.small;
    if (((classes.get(lower) ?? 0) & WordClass.before) !== 0) bits |= LinkWord.pluperfect;
    return bits;
  };
}

/** Classes whose words stand in every other sentence. */
const CLOSED = WordClass.determiner | WordClass.preposition | WordClass.subject | WordClass.object | WordClass.reflexive | WordClass.negation | WordClass.subordinator | WordClass.coordinator
  | WordClass.relative | WordClass.have | WordClass.be | WordClass.modal | WordClass.that | WordClass.question | WordClass.before | WordClass.been | WordClass.genitive | WordClass.pronoun;
/** How common words are beside one another, roughly: a comma stands in every sentence, "le" in every other, "peut" in one of twenty, "réunis" in one of two hundred. */
const MARK = 50;
const CLOSED_WORD = 20;
const COMMON_WORD = 2;
const OTHER_WORD = 0.2;

const NO_WORD = /^[^\p{L}]+$/u;
