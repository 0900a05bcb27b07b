/** Phrases of date words by the word at one of their ends and the word beside it, both as numbers: a question costs a load or two, however many phrases a word has. */
import type { DateMeaning } from '../../../model/words/dates.js';
import type { RoleNumber } from './roles.js';

export interface Phrase {
  /** Numbers of its words. */
  readonly words: readonly number[];
  readonly role: RoleNumber;
  readonly meaning: DateMeaning;
}

/** The phrases that have one word at their edge. */
export interface EdgePhrases {
  /** Of this word alone. */
  readonly alone: Phrase[];
  readonly several: Phrase[];
  /** Those of several words by the number of the word beside it, the longest first; made when first asked for, as most never are. */
  longer: Map<number, Phrase[]> | null;
}

export interface PhraseTable {
  /** By number of the edge word; null where no phrase has it there. */
  readonly at: readonly (EdgePhrases | null)[];
  /** Roles of those phrases as bits, two numbers a word. */
  readonly roles: Int32Array;
}

/** Takes phrases, the count of word numbers and the edge at which they are looked up; gives their table. */
export function tableOf(phrases: readonly Phrase[], wordCount: number, edge: 'first' | 'last'): PhraseTable {
  const at = new Array<EdgePhrases | null>(wordCount).fill(null);
  const roles = new Int32Array(wordCount * 2);
  for (const phrase of phrases) {
    const { words, role } = phrase;
    const word = words[edge === 'first' ? 0 : words.length - 1]!;
    const entry = (at[word] ??= { alone: [], several: [], longer: null });
    const bits = word * 2 + (role >> 5);
    roles[bits] = roles[bits]! | (1 << (role & 31));
    if (words.length === 1) entry.alone.push(phrase); else entry.several.push(phrase);
  }
  return { at, roles };
}

/** The phrases of several words that begin with the edge word and the word `beside` behind it, the longest first. */
export function longerFrom(phrases: EdgePhrases, beside: number): readonly Phrase[] | undefined {
  return (phrases.longer ?? grouped(phrases, 1)).get(beside);
}

/** The same that end with the edge word and the word `beside` before it. */
export function longerTo(phrases: EdgePhrases, beside: number): readonly Phrase[] | undefined {
  return (phrases.longer ?? grouped(phrases, -1)).get(beside);
}

function grouped(phrases: EdgePhrases, step: 1 | -1): Map<number, Phrase[]> {
  const longer = new Map<number, Phrase[]>();
  for (const phrase of phrases.several) {
    const { words } = phrase;
    const beside = words[step > 0 ? 1 : words.length - 2]!;
    const list = longer.get(beside);
    if (list) list.push(phrase); else longer.set(beside, [phrase]);
  }
  for (const list of longer.values()) list.sort((a, b) => b.words.length - a.words.length);
  phrases.longer = longer;
  return longer;
}

/** Whether some phrase with this role has the word at the table's edge. */
export function hasRole(table: PhraseTable, word: number, role: RoleNumber): boolean {
  return (table.roles[word * 2 + (role >> 5)]! & (1 << (role & 31))) !== 0;
}
