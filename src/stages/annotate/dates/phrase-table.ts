/** Phrases of date words by the word at one of their ends and the word beside it, both as numbers: a question costs a load or two, however many phrases a word has. */
import type { DateMeaning } from '../../../model/words/dates.js';
import { Role, type RoleNumber } from './roles.js';

export interface Phrase {
  readonly tokens: readonly string[];
  /** The same as numbers of words. */
  readonly words: readonly number[];
  readonly role: RoleNumber;
  readonly meaning: DateMeaning;
}

/** The phrases that have one word at their edge. */
export interface EdgePhrases {
  /** Of this word alone. */
  readonly alone: Phrase[];
  /** Longer ones by the number of the word beside it, the longest first. */
  readonly longer: Map<number, Phrase[]> | null;
}

export interface PhraseTable {
  /** By number of the edge word; null where no phrase has it there. */
  readonly at: readonly (EdgePhrases | null)[];
  /** Roles of those phrases as bits, two numbers a word. */
  readonly roles: Int32Array;
}

/** Takes phrases, the count of word numbers and the edge at which they are looked up; gives their table. */
export function tableOf(phrases: readonly Phrase[], wordCount: number, edge: 'first' | 'last'): PhraseTable {
  const at: ({ alone: Phrase[]; longer: Map<number, Phrase[]> | null } | null)[] = Array.from({ length: wordCount }, () => null);
  const roles = new Int32Array(wordCount * 2);
  for (const phrase of phrases) {
    const { words, role } = phrase;
    const word = words[edge === 'first' ? 0 : words.length - 1]!;
    const entry = (at[word] ??= { alone: [], longer: null });
    const bits = word * 2 + (role >> 5);
    roles[bits] = roles[bits]! | (1 << (role & 31));
    if (words.length === 1) { entry.alone.push(phrase); continue; }
    entry.longer ??= new Map();
    const beside = words[edge === 'first' ? 1 : words.length - 2]!;
    const list = entry.longer.get(beside);
    if (list) list.push(phrase); else entry.longer.set(beside, [phrase]);
  }
  for (const entry of at) for (const list of entry?.longer?.values() ?? []) list.sort((a, b) => b.words.length - a.words.length);
  return { at, roles };
}

/** Whether some phrase with this role has the word at the table's edge. */
export function hasRole(table: PhraseTable, word: number, role: RoleNumber): boolean {
  return (table.roles[word * 2 + (role >> 5)]! & (1 << (role & 31))) !== 0;
}

/** The number of a meaning's role. */
export function roleOf(meaning: DateMeaning): RoleNumber {
  return Role[meaning.role];
}
