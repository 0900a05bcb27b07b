/** The furniture words of all packs, folded and put in sets once: what the rules of cleaning look words up in. */
import type { LanguagePack } from '../../model/language.js';
import { foldForComparison } from '../../text/fold.js';
import { AGENCIES } from './agencies.js';
import { OTHER_MONTHS } from './month-names.js';
import { WordSign, wordTable, type WordTable } from './furniture-words.js';
import { indexPhrases, type PhraseIndex } from './phrases.js';

export interface Lexicon {
  readonly packs: readonly LanguagePack[];
  readonly phrases: PhraseIndex;
  /** All words that lines are looked through for. */
  readonly words: WordTable;
  /** Whether `words` holds all the words of this lexicon: what a shape says of its line's words holds for it. */
  readonly measures: boolean;
  /** Function words of all languages. */
  readonly common: ReadonlySet<string>;
  /** Function words of each language. */
  readonly commonOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Name of a month, full or short, to 1..12. */
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
  readonly published: readonly string[];
  readonly modified: readonly string[];
  /** First words of stamps. */
  readonly stampStarts: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  readonly ages: ReadonlySet<string>;
  readonly bylines: readonly string[];
  readonly functions: readonly string[];
  readonly agencyWords: ReadonlySet<string>;
  readonly pictures: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
  /** Folded name of an agency to its canonical name; signs ("ats") and names ("agence france presse"). */
  readonly agencies: ReadonlyMap<string, string>;
  /** First words of agencies' names. */
  readonly agencyStarts: ReadonlySet<string>;
  /** First words of picture credits, agencies included. */
  readonly pictureStarts: ReadonlySet<string>;
}

const cache = new WeakMap<readonly LanguagePack[], Lexicon>();

/** The lexicon of some packs, built on first use. */
export function lexiconOf(packs: readonly LanguagePack[]): Lexicon {
  const known = cache.get(packs);
  if (known) return known;
  const all = <T>(pick: (pack: LanguagePack) => readonly T[]): T[] => packs.flatMap(p => [...pick(p)]);
  const folded = (words: readonly string[]): string[] => [...new Set(words.map(foldForComparison))].filter(w => w !== '').sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const months = new Map<string, number>();
  for (const { furniture } of packs) furniture.months.forEach((names, k) => names.forEach(n => { if (!months.has(foldForComparison(n))) months.set(foldForComparison(n), k + 1); }));
  OTHER_MONTHS.forEach((names, k) => names.forEach(n => { if (!months.has(n)) months.set(n, k + 1); }));
  const agencies = new Map<string, string>();
  for (const [name, signs] of Object.entries(AGENCIES)) for (const sign of [name, ...signs]) agencies.set(foldForComparison(sign), name);
  for (const { furniture } of packs) for (const [name, signs] of Object.entries(furniture.agencies)) for (const sign of [name, ...signs]) agencies.set(foldForComparison(sign), name);
  const phrases = indexPhrases(packs);
  const commonOf = new Map(packs.map(p => [p.code, new Set(folded(p.furniture.common))]));
  const stampStarts = new Set(folded(all(p => [...p.furniture.stamps.published, ...p.furniture.stamps.modified])).map(firstWord));
  const bylines = folded(all(p => p.furniture.credits.bylines));
  const functions = folded(all(p => p.furniture.credits.functions));
  const agencyStarts = new Set([...agencies.keys()].map(firstWord));
  const pictureStarts = new Set([...agencies.keys(), ...folded(all(p => p.furniture.credits.pictures))].map(firstWord));
  const weekdays = folded(all(p => p.furniture.weekdays));
  const joins = folded(all(p => p.furniture.stamps.joins)).flatMap(w => w.split(' '));
  const ages = folded(all(p => p.furniture.stamps.ages)).flatMap(w => w.split(' '));
  const words = wordTable({
    phrases, commonOf: [...commonOf.values()],
    signed: [[WordSign.stamp, stampStarts], [WordSign.byline, bylines.map(firstWord)], [WordSign.agency, agencyStarts], [WordSign.picture, pictureStarts], [WordSign.function, functions.map(firstWord)], [WordSign.time, [...months.keys(), ...weekdays, ...joins, ...ages]]],
  });
  const lexicon: Lexicon = {
    packs, phrases, words, measures: true, common: new Set(folded(all(p => p.furniture.common))), commonOf,
    months, weekdays: new Set(weekdays),
    published: folded(all(p => p.furniture.stamps.published)), modified: folded(all(p => p.furniture.stamps.modified)),
    stampStarts,
    joins: new Set(joins), ages: new Set(ages),
    bylines, functions,
    agencyWords: new Set(folded(all(p => p.furniture.credits.agencies)).flatMap(w => w.split(' '))),
    pictures: new Set(folded(all(p => p.furniture.credits.pictures))), keys: new Set(folded(all(p => p.furniture.keys))), agencies,
    agencyStarts, pictureStarts,
  };
  cache.set(packs, lexicon);
  return lexicon;
}

function firstWord(phrase: string): string {
  return phrase.split(' ', 1)[0]!;
}

/** Phrases by their first word, for each list of them. */
const listsByFirst = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** The longest of some folded phrases (longest first) with which folded text begins, or null. */
export function phraseAtStart(folded: string, phrases: readonly string[]): string | null {
  let byFirst = listsByFirst.get(phrases);
  if (byFirst === undefined) listsByFirst.set(phrases, byFirst = groupedByFirst(phrases));
  const space = folded.indexOf(' ');
  const candidates = byFirst.get(space < 0 ? folded : folded.slice(0, space));
  if (candidates === undefined) return null;
  for (const p of candidates) if (folded.startsWith(p) && (folded.length === p.length || folded.charCodeAt(p.length) === 32)) return p;
  return null;
}

function groupedByFirst(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const phrase of phrases) {
    const first = firstWord(phrase);
    const group = groups.get(first);
    if (group) group.push(phrase); else groups.set(first, [phrase]);
  }
  return groups;
}
